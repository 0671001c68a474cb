// The result of one repository as it is stored: `result.json`. It is written last, so whoever finds it finds all the files
// it names. What differs from run to run stands in `run`, which a merge leaves out.

/// What became of a repository.
public enum RepositoryOutcome: String, Sendable, Codable, CaseIterable {
  /// Call sites are rewritten (in a preview: would be).
  case changed
  /// There are occurrences, and none is rewritten.
  case unchanged
  /// There is no occurrence.
  case clean
  /// Not touched, for safety; a person has to do something first.
  case refused
  /// It could not be worked on.
  case failed
  /// It was expected, and there is no result.
  case missing

  /// Whether a resumed batch passes the repository over.
  public var isDone: Bool { self == .changed || self == .unchanged || self == .clean }
}

/// Why a repository was refused or failed.
public enum RepositoryReason: String, Sendable, Codable, CaseIterable {
  /// No such folder.
  case missing
  /// The folder is no git repository.
  case notRepository = "not-a-repository"
  /// The repository has no commit to build on, or git cannot read it.
  case noCommit = "no-commit"
  /// Files that would change have changes no commit holds.
  case uncommitted
  /// A repository that has to be fetched cannot be changed in place.
  case remote
  /// Git could not fetch it.
  case fetchFailed = "fetch-failed"
  /// It is larger than the limit.
  case tooLarge = "too-large"
  /// It took longer than the limit.
  case timeout
  /// The worker ended in the middle.
  case crashed
  /// Some files could not be read or written; the others are done.
  case filesFailed = "files-failed"
  /// Git could not make the commit.
  case gitFailed = "git-failed"
  /// The result could not be stored.
  case notStored = "not-stored"
}

/// The result of one repository.
public struct RepositoryRecord: Sendable, Codable, Equatable {
  /// Counts of files or occurrences, by the names of the JSON report.
  public typealias Counts = [String: Int]

  /// What may differ between two runs.
  public struct Run: Sendable, Codable, Equatable {
    /// How long it took.
    public var milliseconds = 0

    /// A run that took no time.
    public init() {}
  }

  /// The version of this form.
  public var schema = 1
  /// The line of the list.
  public var repository: String
  /// The commit it was worked on; nil where there is none or it cannot be told.
  public var base: String?
  /// What became of it.
  public var outcome: RepositoryOutcome
  /// Why it was refused or failed.
  public var reason: RepositoryReason?
  /// What a person should know about that.
  public var message: String?
  /// As `summary.files` of the report.
  public var files: Counts = [:]
  /// As `summary.occurrences` of the report.
  public var occurrences: Counts = [:]
  /// Owners by CODEOWNERS of the files with occurrences; a file without owners is left out.
  public var owners: [String: [String]] = [:]
  /// The branch of the bundle.
  public var branch: String?
  /// The id of the commit in the patch.
  public var commit: String?
  /// The names of the files beside the result.
  public var artifacts: [String] = []
  /// What a merge leaves out.
  public var run: Run? = Run()

  /// A repository that was worked on.
  public init(_ repository: String, _ outcome: RepositoryOutcome) {
    self.repository = repository
    self.outcome = outcome
  }

  /// A repository that did not work out.
  public init(
    _ repository: String, _ outcome: RepositoryOutcome, _ reason: RepositoryReason,
    _ message: String
  ) {
    self.init(repository, outcome)
    self.reason = reason
    self.message = message
  }

  /// Whether a line in a shared file says it all.
  public var isPlain: Bool { outcome == .clean && artifacts.isEmpty }
}
