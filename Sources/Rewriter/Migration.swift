// The whole pipeline on one screen. Every step is a pure function from one value to the next; reading and writing
// files is the business of `Files/` and of the program.

/// The migration of one file: bytes in, decisions and edits out.
public struct Migration: Sendable {
  /// What the owner allowed.
  public let options: MigrationOptions

  /// Creates a migration with the given options.
  public init(options: MigrationOptions = MigrationOptions()) {
    self.options = options
  }

  /// Decides every occurrence of a file and gathers the edits; never fails, never reads or writes anything.
  public func plan(_ file: SourceFile) -> FilePlan {
    Planner(options: options).plan(file)
  }
}
