// What is searched for in a whole file at most once, however many regions and call sites ask. A file is planned by one
// thread.

/// Answers about one file, found when they are first asked for.
final class FileQuestions {
  private let bytes: [UInt8]
  /// The faults of the file's tokens, where it was read as one region.
  var faults: Int?

  /// The names of the code, where it was read as one region.
  var names: TextNames?

  /// The questions of the host of a text; what is true of the whole file is asked there.
  private let host: FileQuestions?

  init(_ bytes: [UInt8], host: FileQuestions? = nil) {
    self.bytes = bytes
    self.host = host
  }

  /// True when headers of an answer are read that are not promised on the REST API.
  private(set) lazy var readsResponseHeaders: Bool =
    host?.readsResponseHeaders ?? ResponseHeaders.areRead(in: bytes)

  /// The offsets behind all quoted fence marks of a document.
  private(set) lazy var quotedFences: [Int] = {
    (try? FileQuestions.quotedFence.matches(in: bytes).map(\.range.upperBound)) ?? []
  }()

  private static let quotedFence = Pattern.known("(?m)^ *> *(```|~~~)")
}
