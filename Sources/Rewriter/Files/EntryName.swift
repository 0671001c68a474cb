// One entry of a folder as the ignore rules see it: its absolute path, and what is worth computing once however many rule
// files are asked.

/// The path of an entry with the hashes of its name.
@safe struct EntryName: ~Copyable {
  private let path: UnsafeBufferPointer<UInt8>
  /// Where the name begins in the path.
  let nameStart: Int
  /// The hash of the name.
  let nameHash: UInt32
  /// The hash of what follows the last dot.
  let suffixHash: UInt32
  /// The first and the last byte of the name.
  let first: UInt8
  let last: UInt8
  /// Whether the name holds a dot.
  let hasDot: Bool
  /// The classes of bytes in the path (see `IgnoreRule.required`); more than the rules see does no harm.
  let bytesSeen: UInt64

  /// Describes the entry whose name begins at `nameStart`; `folderBytes` are the classes of the bytes before.
  init(path: UnsafeBufferPointer<UInt8>, nameStart: Int, folderBytes: UInt64) {
    unsafe self.path = path
    self.nameStart = nameStart
    var name = Self.seed
    var suffix = Self.seed
    var hasDot = false
    var seen = folderBytes
    for index in nameStart..<path.count {
      let byte = unsafe path[index]
      name = Self.step(name, byte)
      if byte == UInt8(ascii: ".") {
        suffix = Self.seed
        hasDot = true
      } else {
        suffix = Self.step(suffix, byte)
      }
      seen |= IgnoreRule.bit(byte)
    }
    nameHash = name
    first = unsafe path[nameStart]
    last = unsafe path[path.count - 1]
    suffixHash = suffix
    self.hasDot = hasDot
    bytesSeen = seen
  }

  private static var seed: UInt32 { 2_166_136_261 }

  @inline(__always)
  private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  /// FNV-1a; a hostile tree can make names collide, which costs time in proportion to its own rules only.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(seed, step)
  }

  func equals(_ pattern: [UInt8], from start: Int) -> Bool {
    guard unsafe start <= path.count, unsafe path.count - start == pattern.count else {
      return false
    }
    for index in pattern.indices where unsafe path[start + index] != pattern[index] { return false }
    return true
  }

  func nameEnds(with pattern: [UInt8]) -> Bool {
    let start = unsafe path.count - pattern.count
    return start >= nameStart && equals(pattern, from: start)
  }

  func matches(_ pattern: [UInt8], from start: Int, isPath: Bool) -> Bool {
    guard unsafe start <= path.count else { return false }
    return unsafe pattern.withUnsafeBufferPointer { pattern in
      let text = unsafe UnsafeBufferPointer(rebasing: path[start...])
      return unsafe Wildmatch.matches(pattern, text, isPath: isPath)
    }
  }
}
