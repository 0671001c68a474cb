// Files that the user names for reports. Replaced like files of the tree: a finished copy takes the place, so a full disk
// leaves the old report. Inside the folders that are scanned nothing is ever replaced: a slip of the hand there
// (`-o src/main.ts`) would destroy the very sources the run is about.
import Glibc

/// A file for data of the program.
public struct OutputFile: Sendable {
  /// The path as it was typed.
  public let path: String

  /// Creates a value; nothing is opened.
  public init(path: String) { self.path = path }

  /// Whether something other than a device or pipe stands at the path already, inside one of the scanned paths.
  ///
  /// Symbolic links are followed on both sides. Costs a handful of system calls.
  public func wouldReplace(inside scanned: [String]) -> Bool {
    guard let target = Path.resolved([UInt8](path)), let facts = Path.facts(target),
      facts.st_mode & S_IFMT == S_IFREG
    else { return false }
    // A file with further names may stand inside as well, under another one.
    if facts.st_nlink > 1 { return true }
    return scanned.compactMap { Path.resolved([UInt8]($0)) }.contains { root in
      root == target || Path.ancestors(target).dropFirst().contains(root)
    }
  }

  /// The bytes of a file the user named, such as a plan; nil when it cannot be read.
  public var bytes: [UInt8]? { SmallFile.read([UInt8](path), limit: 1 << 30) }

  /// Writes the bytes: a file is replaced whole, a device or pipe is written to.
  ///
  /// - Throws: `FileError`; a file that was there before is then as it was.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    let target = Path.resolved([UInt8](path)) ?? [UInt8](path)
    if let facts = Path.facts(target), facts.st_mode & S_IFMT != S_IFREG {
      try writeThrough(bytes, target)
    } else {
      try replace(bytes, target)
    }
  }

  private func replace(_ bytes: [UInt8], _ target: [UInt8]) throws(FileError) {
    let (folder, name) = Path.split(target)
    guard let root = Path.resolved(folder.isEmpty ? [UInt8](".") : folder) else {
      throw FileError.system(errno, "write", path)
    }
    let place = try FilePlace(
      FileLocation(root: root, relative: name, display: path))
    let copy = try TemporaryFile(beside: place)
    try copy.fill(bytes)
    // As any program that makes a file would; an existing report keeps the rights it was given.
    let mode = Path.facts(target).map { $0.st_mode & 0o777 } ?? (0o666 & ~Self.mask)
    try copy.setMode(mode)
    try copy.sync()
    try copy.replace()
  }

  private func writeThrough(_ bytes: [UInt8], _ target: [UInt8]) throws(FileError) {
    let file = unsafe open(target.terminated, O_WRONLY | O_CLOEXEC)
    if file < 0 { throw FileError.system(errno, "write", path) }
    let stream = Descriptor(file)
    guard stream.write(bytes) else { throw FileError.system(errno, "write", path) }
  }

  private static var mask: mode_t {
    let mask = umask(0o077)
    _ = umask(mask)
    return mask
  }
}
