// What a run found and did, as one value. Reporters only read it; whatever two of them show, they show from here, so
// the numbers of the text and of the JSON cannot differ.

/// The result of a run over files.
public struct Outcome: Sendable {
  /// What the run does with its edits.
  public enum Mode: String, Sendable {
    case preview
    case check
    case write
    /// The edited text goes to stdout.
    case filter

    /// Whether the edits are done when the report is read.
    var isDone: Bool { self == .write || self == .filter }
  }

  /// A file whose bytes were not scanned, and why.
  public struct Skip: Sendable, Hashable {
    /// The path relative to the root.
    public let path: String
    /// The name of the reason, such as `too-large`.
    public let reason: String

    /// Creates an entry.
    public init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// Something that went wrong with one path; the rest of the run went on.
  public struct Failure: Sendable, Hashable {
    /// The path relative to the root, or as the user typed it.
    public let path: String
    /// What went wrong, without the path.
    public let message: String

    /// Creates an entry.
    public init(path: String, message: String) {
      self.path = path
      self.message = message
    }
  }

  /// What the run does with its edits.
  public let mode: Mode
  /// The folder that paths are relative to; `.` when it is the current one.
  public let root: String
  /// The consents given.
  public let accepted: Set<Consent>
  /// Files with at least one occurrence, sorted by path.
  public let files: [FileReport]
  /// How many files had their bytes scanned.
  public let scanned: Int
  /// How many occurrences the independent byte scan found; the sum of all dispositions, or the run fails.
  public let total: Int
  /// Files whose bytes were not scanned.
  public let skipped: [Skip]
  /// What went wrong, one entry for each path.
  public let errors: [Failure]
  /// Things worth telling that hold no occurrence.
  public let notices: [Notice]
  /// Owners of files by CODEOWNERS; a file without owners is left out.
  public let owners: [String: [String]]
  /// What was known before the run; nil when nothing was given.
  public let baseline: Baseline?
  /// What the baseline does not know.
  private let unknown: Set<Place>
  /// The configuration file that was used.
  public let configuration: String?

  /// Gathers a run; sorts everything by path, so that no output depends on the order in which threads finished.
  public init(
    mode: Mode, root: String = ".", accepted: Set<Consent> = [], files: [FileReport],
    scanned: Int, total: Int, skipped: [Skip] = [], errors: [Failure] = [],
    notices: [Notice] = [], owners: [String: [String]] = [:], configuration: String? = nil,
    baseline: Baseline? = nil
  ) {
    self.owners = owners
    self.configuration = configuration
    self.mode = mode
    self.root = root
    self.accepted = accepted
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.scanned = scanned
    self.total = total
    self.skipped = skipped.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.errors = errors.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.notices = notices
    self.baseline = baseline
    unknown = baseline?.unknown(among: self.files.flatMap(\.occurrences)) ?? []
  }

  /// Whether an occurrence asks for something and is not in the baseline; without one, everything is new.
  public func isNew(_ occurrence: ReportedOccurrence) -> Bool {
    occurrence.decision.disposition != .left
      && (baseline == nil || unknown.contains(occurrence.place))
  }

  /// Whether any occurrence of a site is new.
  func isNew(_ site: SiteReport) -> Bool { site.occurrences.contains { isNew($0) } }

  /// Every occurrence of the run in the order of paths and offsets.
  public var occurrences: [ReportedOccurrence] { files.flatMap(\.occurrences) }

  /// How many occurrences ended in a disposition, in all files or in the given ones.
  public func count(_ disposition: Disposition, in files: [FileReport]? = nil) -> Int {
    (files ?? self.files).reduce(0) { sum, file in
      sum + file.occurrences.count { $0.decision.disposition == disposition }
    }
  }

  /// The path as the user can type it from the current folder.
  func typed(_ path: String) -> String { root == "." ? path : "\(root)/\(path)" }

  /// How many occurrences have a disposition; equals `total` unless the run fails.
  public var accounted: Int { files.reduce(0) { $0 + $1.occurrences.count } }

  /// How many call sites are rewritten in the files that change.
  public var rewrittenCallSites: Int {
    let changed = files.filter(\.isChanged).flatMap(\.occurrences)
    return Set(changed.filter { $0.decision.disposition == .rewritten }.map(\.siteKey)).count
  }

  /// How many files change.
  public var changedFiles: Int { files.count { $0.isChanged } }
}

/// Something worth telling that holds no occurrence; never edited and outside the ledger.
public struct Notice: Sendable, Hashable {
  /// The path relative to the root.
  public let path: String
  /// The 1-based line.
  public let line: Int
  /// What is worth telling.
  public let message: String

  /// Creates a notice.
  public init(path: String, line: Int, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }
}
