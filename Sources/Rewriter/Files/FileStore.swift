// The only place that changes files of the tree. A file is replaced by renaming a finished copy over it, so whoever looks
// sees the old bytes or the new ones, never a mix, however the run ends. Everything is opened step by step from the root
// without following links: a folder swapped for a link while we work leads nowhere.
import Glibc

/// Reads single files and replaces them whole or not at all.
public struct FileStore: Sendable {
  /// Creates a store.
  public init() {}

  /// Reads one file below a root without following symbolic links, for a plan or an undo that names it.
  ///
  /// - Parameters:
  ///   - relative: The path below the root, as `FileLocation.relative` gives it.
  ///   - root: An existing folder; links in this path are followed, since the user named it.
  /// - Returns: The bytes and facts of the file.
  /// - Throws: `FileError` when the path leads out of the root, is not a regular file or cannot be read.
  public func read(_ relative: [UInt8], under root: [UInt8]) throws(FileError) -> MatchedFile {
    guard let folder = Path.resolved(root) else {
      throw FileError.system(errno, "open the folder of", relative.text)
    }
    let location = FileLocation(root: folder, relative: relative, display: relative.text)
    let place = try FilePlace(location)
    let (bytes, facts) = try place.contents()
    return MatchedFile(location: location, facts: facts, bytes: bytes)
  }

  /// Replaces the bytes of a file that was read before; mode, owner, extended attributes and ACLs are kept.
  ///
  /// - Returns: The file as it now stands, so that it can be recognized (and undone) later.
  /// - Throws: `FileError`; the file is then as it was, and nothing is left beside it.
  @discardableResult
  public func write(_ bytes: [UInt8], over file: MatchedFile) throws(FileError) -> MatchedFile {
    let place = try FilePlace(file.location)
    try place.check(file)
    let original = try place.open()
    let copy = try TemporaryFile(beside: place)
    try copy.fill(bytes)
    try copy.takeOver(from: original, facts: file.facts)
    try copy.sync()
    // The last look comes after the slow part, so that the moment in which another program's change could be lost is as
    // short as can be without locks, which editors do not honour.
    try place.check(file)
    let facts = try copy.facts()
    try copy.replace()
    return MatchedFile(location: file.location, facts: facts, bytes: bytes)
  }
}
