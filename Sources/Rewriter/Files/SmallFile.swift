// Whole small files: ignore files and git's settings. Files of the tree that are searched go through `FileReader`.
import Glibc

enum SmallFile {
  /// Far more than any real ignore file has; beyond it, the rest is not read.
  private static let limit = 16 << 20

  /// The bytes of a file; nil when there is none or it cannot be read.
  ///
  /// Symbolic links are followed.
  static func read(_ path: [UInt8], limit: Int = SmallFile.limit) -> [UInt8]? {
    let file = unsafe open(path.terminated, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    return file < 0 ? nil : readAndClose(file, limit)
  }

  /// The bytes of a file in an open folder; nil when it cannot be read or is a symbolic link.
  ///
  /// Git, too, refuses ignore files that are links: they could lead out of the tree.
  static func read(_ name: String, in folder: Int32) -> [UInt8]? {
    let file = unsafe openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    return file < 0 ? nil : readAndClose(file, limit)
  }

  private static func readAndClose(_ file: Int32, _ limit: Int) -> [UInt8]? {
    defer { close(file) }
    var result: [UInt8] = []
    // Most of these files are tiny; only what is longer pays for a larger piece.
    var size = 1 << 10
    while result.count < limit {
      var count = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
        count = System.retrying { unsafe Glibc.read(file, buffer.baseAddress, buffer.count) }
        initialized = max(0, count)
      }
      if count < 0 { return nil }
      if count == 0 { break }
      if result.isEmpty { result = piece } else { result += piece }
      size = 16 << 10
    }
    return result
  }
}
