// The change of one file as a value that outlives the run: which bytes it starts from, which it leads to, and the edits
// between. A plan holds such changes, and the journal holds the ones that lead back.

/// One file to be replaced, recognized by its bytes.
public struct FileChange: Sendable, Hashable {
  /// The path below the root of the run, with `/` separators; any bytes but NUL.
  public let path: [UInt8]
  /// The hash of the bytes that the edits belong to.
  public let before: SHA256
  /// The hash of the bytes that come out.
  public let after: SHA256
  /// The edits, in offsets of the bytes they belong to.
  public let edits: EditSet

  /// Creates a change; nothing is checked here, see `result(of:)`.
  public init(path: [UInt8], before: SHA256, after: SHA256, edits: EditSet) {
    self.path = path
    self.before = before
    self.after = after
    self.edits = edits
  }

  /// Describes the change that edits make of bytes; O(bytes + edits).
  public init(path: [UInt8], bytes: [UInt8], edits: EditSet) {
    self.init(
      path: path, before: SHA256(bytes), after: SHA256(edits.applied(to: bytes)), edits: edits)
  }

  /// The path for people.
  public var display: String { path.text }

  /// The new bytes; nil when the bytes given are not those the change belongs to, or do not become what it promises.
  public func result(of bytes: [UInt8]) -> [UInt8]? {
    guard (edits.edits.last?.range.upperBound ?? 0) <= bytes.count, SHA256(bytes) == before else {
      return nil
    }
    let result = edits.applied(to: bytes)
    return SHA256(result) == after ? result : nil
  }

  /// The change that leads back; `bytes` are those before this one.
  public func reversed(_ bytes: [UInt8]) -> FileChange {
    FileChange(path: path, before: after, after: before, edits: edits.reversed(in: bytes))
  }

  /// The same change of a file that is named from another root.
  func renamed(_ path: [UInt8]) -> FileChange {
    FileChange(path: path, before: before, after: after, edits: edits)
  }
}
