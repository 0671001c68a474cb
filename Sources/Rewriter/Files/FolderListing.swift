// The entries of one folder, read to the end before any is looked at: whether the folder holds ignore files or begins a
// repository must be known first, and reading the listing tells it without asking for each file.
import Glibc

/// One entry of a folder; its name points into the listing.
@unsafe struct FolderEntry {
  /// The name, ended by NUL.
  let name: UnsafePointer<CChar>
  let nameLength: Int
  /// `DT_REG`, `DT_DIR` …; `DT_UNKNOWN` where the file system does not tell.
  let type: UInt8
  /// Where the next entry begins in the listing.
  let next: Int

  /// Whether the entry is the folder itself, the one above, the store of a version control system, or
  /// an unfinished copy of `FileStore`.
  ///
  /// Nobody means those files when migrating code, and changing one corrupts the repository.
  var isPassedOver: Bool {
    guard unsafe name[0] == 0x2E else { return false }
    return switch unsafe nameLength {
    case 1: true
    case 2: unsafe name[1] == 0x2E
    case 3: unsafe strcmp(name, ".hg") == 0 || strcmp(name, ".jj") == 0
    case 4: unsafe strcmp(name, ".git") == 0 || strcmp(name, ".svn") == 0
    default: unsafe strncmp(name, TemporaryFile.prefix, TemporaryFile.prefix.utf8.count) == 0
    }
  }
}

/// A buffer for the entries of one folder after the other.
@safe final class FolderListing {
  /// The number of bytes that hold entries.
  private(set) var count = 0
  private var capacity = 64 << 10
  private var bytes: UnsafeMutableRawPointer

  init() {
    unsafe bytes = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit { unsafe bytes.deallocate() }

  /// Reads all entries of an open folder; false with `errno` set when that fails.
  func read(_ folder: Int32) -> Bool {
    count = 0
    while true {
      // Less room than one entry may need would read as an error.
      if capacity - count < 16 << 10 { grow(to: capacity * 2) }
      let added = unsafe listEntries(folder, bytes + count, capacity - count)
      if added < 0 { return false }
      if added == 0 { return true }
      count += added
    }
  }

  /// Takes over entries that another thread read.
  func load(_ entries: [UInt8]) {
    if entries.count > capacity { grow(to: entries.count) }
    unsafe UnsafeMutableRawBufferPointer(start: bytes, count: capacity).copyBytes(from: entries)
    count = entries.count
  }

  /// The entry at an offset below `count`.
  ///
  /// The layout is that of `struct linux_dirent64`: inode and offset of 8 bytes each, then the length of the record (2),
  /// the type (1) and the name.
  @inline(__always)
  func entry(at offset: Int) -> FolderEntry {
    let record = unsafe bytes + offset
    let length = unsafe Int(record.load(fromByteOffset: 16, as: UInt16.self))
    let name = unsafe UnsafePointer((record + 19).assumingMemoryBound(to: CChar.self))
    return unsafe FolderEntry(
      name: name, nameLength: strlen(name), type: record.load(fromByteOffset: 18, as: UInt8.self),
      next: offset + length)
  }

  /// Takes the second half of the entries from `offset` on out of the listing; nil when fewer than two are left.
  func splitOff(from offset: Int) -> [UInt8]? {
    var starts: [Int] = []
    var next = offset
    while next < count {
      starts.append(next)
      next = unsafe entry(at: next).next
    }
    guard starts.count >= 2 else { return nil }
    let middle = starts[starts.count / 2]
    defer { count = middle }
    return unsafe Array(UnsafeRawBufferPointer(start: bytes + middle, count: count - middle))
  }

  private func grow(to size: Int) {
    let larger = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    unsafe larger.copyMemory(from: bytes, byteCount: count)
    unsafe bytes.deallocate()
    unsafe bytes = larger
    capacity = size
  }
}
