// Reads one file and scans it: three system calls for the file without a needle, which is nearly every file. Facts are
// asked for after a hit only. Memory maps are deliberately not used: a file cut short by somebody else would end the
// program with SIGBUS.
import Glibc

/// What became of one file.
enum ReadOutcome {
  case noMatch
  case match(bytes: [UInt8], facts: FileFacts)
  case skipped(SkipReason)
  /// The entry went away or became something else between listing and opening; as if it had not been listed.
  case gone
  case failed(WalkError.Kind, String)
}

/// Reads files through one buffer that is used again and again; one for each thread.
@safe final class FileReader {
  /// Large enough that few files need more than one round, small enough for the processor's cache.
  private static let capacity = 256 << 10
  private static let binaryWindow = 8000

  private let scan: LiteralScan
  private let maxFileSize: Int
  /// Bytes carried over from one round to the next, so that a needle across the border is seen.
  private let carry: Int
  private let buffer: UnsafeMutableRawBufferPointer
  /// Whether a short read is the end of a file; see `LocalDisks`.
  var endsWithShortRead = false

  init(scan: LiteralScan, maxFileSize: Int) {
    self.scan = scan
    self.maxFileSize = maxFileSize
    // In UTF-32 a needle has four bytes a letter; a multiple of four keeps the letters aligned.
    carry = max(0, scan.longest - 1) * 4
    unsafe buffer = .allocate(byteCount: Self.capacity + carry, alignment: 64)
  }

  deinit { unsafe buffer.deallocate() }

  /// Reads and scans the file with a name in an open folder.
  func read(_ name: UnsafePointer<CChar>, in folder: Int32) -> ReadOutcome {
    // O_NONBLOCK: were the entry replaced by a named pipe, opening it must not wait for a writer.
    let file = unsafe openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if file < 0 { return Self.failedToOpen(errno) }
    defer { close(file) }
    guard let count = fill(file, from: 0) else { return Self.failedToRead(errno) }
    if unsafe count == buffer.count { return readLarge(file) }
    let content = unsafe UnsafeRawBufferPointer(rebasing: buffer[..<count])
    if unsafe scan.contains(content) { return confirm(file) }
    if unsafe UTF16Text.mayBegin(content), unsafe UTF16Text.contains(scan, content) {
      return .skipped(.utf16)
    }
    return .noMatch
  }

  /// Fills the buffer from an offset on; the number of bytes in it then, less than its size only at the end of the file.
  private func fill(_ file: Int32, from start: Int) -> Int? {
    var count = start
    while unsafe count < buffer.count {
      let room = unsafe buffer.count - count
      let added = System.retrying {
        unsafe Glibc.read(file, buffer.baseAddress.map { unsafe $0 + count }, room)
      }
      if added < 0 { return nil }
      count += added
      if added == 0 || (endsWithShortRead && added < room) { break }
    }
    return count
  }

  /// Goes on with a file that filled the buffer.
  private func readLarge(_ file: Int32) -> ReadOutcome {
    guard let facts = FileFacts(of: file) else { return Self.failedToRead(errno) }
    if facts.size > maxFileSize { return .skipped(.tooLarge) }
    let isUTF16 = unsafe UTF16Text.mayBegin(UnsafeRawBufferPointer(buffer))
    var count = unsafe buffer.count
    while true {
      let content = unsafe UnsafeRawBufferPointer(rebasing: buffer[..<count])
      if unsafe scan.contains(content) { return confirm(file) }
      if isUTF16, unsafe UTF16Text.contains(scan, content) { return .skipped(.utf16) }
      if unsafe count < buffer.count { return .noMatch }
      unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: content[(count - carry)...]))
      guard let filled = fill(file, from: carry) else { return Self.failedToRead(errno) }
      count = filled
    }
  }

  /// Reads a file with a needle in it whole, until its facts agree before and after.
  private func confirm(_ file: Int32) -> ReadOutcome {
    for _ in 0..<3 {
      guard let before = FileFacts(of: file) else { return Self.failedToRead(errno) }
      if before.size > maxFileSize { return .skipped(.tooLarge) }
      guard let bytes = Self.wholeFile(file, size: before.size) else {
        return Self.failedToRead(errno)
      }
      guard let after = FileFacts(of: file) else { return Self.failedToRead(errno) }
      guard after == before, bytes.count == after.size else { continue }
      if Self.isBinary(bytes) { return .skipped(.binary) }
      return scan.contains(bytes) ? .match(bytes: bytes, facts: after) : .noMatch
    }
    return .failed(
      .changing, "the file changed each time it was read. Run again when nothing writes to it.")
  }

  /// Whether bytes are no text, as git and grep judge it.
  static func isBinary(_ bytes: [UInt8]) -> Bool { bytes.prefix(binaryWindow).contains(0) }

  /// The bytes of an open file from its beginning, at most one more than `size`, so that growth shows; nil on failure.
  static func wholeFile(_ file: Int32, size: Int) -> [UInt8]? {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let added = System.retrying {
          unsafe pread(
            file, buffer.baseAddress.map { unsafe $0 + count }, buffer.count - count, off_t(count))
        }
        failed = added < 0
        if added <= 0 { break }
        count += added
      }
    }
    return failed ? nil : bytes
  }

  private static func failedToOpen(_ code: Int32) -> ReadOutcome {
    switch code {
    case ENOENT, ELOOP, ENOTDIR: .gone
    case ENXIO, ENODEV: .skipped(.special)
    default: .failed(.unreadable, unreadable("opened", code))
    }
  }

  private static func failedToRead(_ code: Int32) -> ReadOutcome {
    code == EISDIR ? .gone : .failed(.unreadable, unreadable("read", code))
  }

  private static func unreadable(_ step: String, _ code: Int32) -> String {
    "the file cannot be \(step) (\(System.message(code))), so it was not scanned. "
      + "Make it readable or exclude it."
  }
}

/// Needles in UTF-16 or UTF-32, which a scan of bytes cannot see.
enum UTF16Text {
  /// Whether the text begins like UTF-16 or UTF-32: with a byte order mark, or with ASCII letters between NULs.
  static func mayBegin(_ content: UnsafeRawBufferPointer) -> Bool {
    // Eight bytes, so that a few NULs at the start of a picture or a film are not taken for text.
    guard content.count >= 8, unsafe mayBegin(content.loadUnaligned(as: UInt64.self)) else {
      return false
    }
    let start = unsafe Array(content.prefix(8))
    if marks.contains(where: { start.starts(with: $0) }) { return true }
    return zeros.contains { zeros in
      start.indices.allSatisfy { (start[$0] == 0) == zeros[$0 % zeros.count] }
    }
  }

  /// Whether eight bytes hold a NUL or begin with a mark of two bytes; nearly no file does.
  private static func mayBegin(_ bytes: UInt64) -> Bool {
    let hasZero = (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080 != 0
    let mark = UInt16(truncatingIfNeeded: bytes)
    return hasZero || mark == 0xFEFF || mark == 0xFFFE
  }

  private static let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF]]

  /// Where NULs stand in ASCII text of either width and byte order.
  private static let zeros = [
    [false, true], [true, false], [false, true, true, true], [true, true, true, false],
  ]

  /// Whether a needle stands in the text: the ASCII letters are cut out of either width and byte order and scanned.
  static func contains(_ scan: LiteralScan, _ content: UnsafeRawBufferPointer) -> Bool {
    [(2, 0), (2, 1), (4, 0), (4, 3)].contains { width, low in
      let letters = stride(from: 0, to: content.count - width + 1, by: width).map { start in
        let isASCII = (0..<width).allSatisfy { unsafe $0 == low || content[start + $0] == 0 }
        return unsafe isASCII ? content[start + low] : 0
      }
      return scan.contains(letters)
    }
  }
}
