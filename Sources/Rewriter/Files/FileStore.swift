// The only place that changes files.

/// Reads single files and replaces them whole or not at all.
public struct FileStore: Sendable {
  /// Creates a store.
  public init() {}

  /// Reads one file below a root without following symbolic links, for a plan or an undo that names it.
  ///
  /// - Throws: `FileError` when the path leads out of the root, is not a regular file or cannot be read.
  public func read(_ relative: String, under root: String) throws(FileError) -> MatchedFile {
    throw FileError(kind: .failed, path: relative, message: "not implemented yet")
  }

  /// Replaces the bytes of a file that was read before; mode, owner, extended attributes and ACLs are kept.
  ///
  /// - Returns: The facts of the new file, so that it can be recognized (and undone) later.
  /// - Throws: `FileError`; the file is then as it was.
  @discardableResult
  public func write(_ bytes: [UInt8], over file: MatchedFile) throws(FileError) -> FileFacts {
    throw FileError(kind: .failed, path: file.path, message: "not implemented yet")
  }
}
