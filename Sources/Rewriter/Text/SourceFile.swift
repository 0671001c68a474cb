// The unit of work: a path and the bytes read from it. Nothing above this layer touches the disk, so everything the
// engine does can be tested with text in and text out. There is deliberately no `String` here: offsets are bytes of
// the original file, and a file need not be valid UTF-8.

/// A file as it was read, never decoded.
public struct SourceFile: Sendable, Hashable {
  /// The path relative to the root of the run, with `/` separators; used for language detection and reports.
  public let path: String
  /// The bytes of the file, byte order mark and line ends included.
  public let bytes: [UInt8]

  /// Creates a file value; the path is not checked.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
