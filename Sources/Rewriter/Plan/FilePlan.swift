// The plan of one file: a decision for every occurrence and the edits of all call sites that are to be rewritten.

/// What the owner allowed for this run.
public struct MigrationOptions: Sendable, Hashable {
  /// The consents given.
  public var accepted: Set<Consent>
  /// Adds `cf-aig-no-wholesale: true` to consent rewrites of third-party models (contract, 5.6).
  public var noCreditsFallback: Bool
  /// The environment variable that holds a Cloudflare token where the source has no token expression.
  public var tokenEnvironment: String?
  /// Custom gateway hosts, searched beside the legacy host.
  public var hosts: [String]
  /// Names of the file at hand that other files import; what they stand for is not edited.
  public var importedNames: Set<String> = []
  /// Clients that a file of the tree changes for all others, with the path of that file; see `ClientChanges`.
  public var changedClients: [String: String] = [:]
  /// What the owner told about models and gateways.
  public var facts = OwnerFacts()
  /// What the owner told to leave, for all files of the run.
  public var ignored: [IgnoredText] = []

  /// Options of a plain preview: no consent, no custom host.
  public init(
    accepted: Set<Consent> = [], noCreditsFallback: Bool = false, tokenEnvironment: String? = nil,
    hosts: [String] = []
  ) {
    self.accepted = accepted
    self.noCreditsFallback = noCreditsFallback
    self.tokenEnvironment = tokenEnvironment
    self.hosts = hosts
  }
}

/// Lines that the configuration says to leave.
public struct IgnoredText: Sendable, Hashable {
  /// Tells the entries of a configuration apart.
  public let id: Int
  /// The path of the file it is about.
  public let path: String
  /// What a line must hold; empty for every line of the file.
  public let text: String
  /// Why it is left, in the owner's words.
  public let why: String

  /// Creates an entry.
  public init(id: Int, path: String, text: String, why: String) {
    self.id = id
    self.path = path
    self.text = text
    self.why = why
  }
}

/// Every decision and edit of one file.
public struct FilePlan: Sendable {
  /// The file the offsets belong to.
  public let file: SourceFile
  /// The name of the language, as `typescript`; `unknown` when no row fits.
  public let language: String
  /// One decision for each occurrence, in file order.
  public internal(set) var decisions: [Decision]
  /// The edits of all rewritten call sites.
  public let edits: EditSet
  /// The offsets of suppression comments that suppress nothing.
  public let unusedSuppressions: [Int]
  /// The entries of the configuration by which something was left.
  public let usedIgnores: Set<Int>

  /// The edits by call site: those of `edits`, and those that wait for a consent.
  public let fixes: [Fix]

  /// Names of the module whose text is edited and that other files could import, sorted.
  public let exposedNames: [String]

  /// The offsets of the occurrences that a name could stand for: what is another name, or only mentioned, is none.
  var namedOccurrences: [Int] {
    decisions.filter { $0.reason != .mention && $0.reason != .differentName }
      .map(\.occurrence.range.lowerBound)
  }

  /// True when files that share names with this one can change what becomes of it.
  public var mayBeLinked: Bool { !namedOccurrences.isEmpty }

  /// The names of the file, where it is code that was read as a whole; kept for the index of the tree.
  var names: TextNames?

  /// The file after the edits.
  public var result: [UInt8] { edits.applied(to: file.bytes) }

  /// Creates a plan.
  public init(
    file: SourceFile, language: String, decisions: [Decision], edits: EditSet,
    unusedSuppressions: [Int] = [], usedIgnores: Set<Int> = [], exposedNames: [String] = [],
    fixes: [Fix] = []
  ) {
    self.fixes = fixes
    self.exposedNames = exposedNames
    self.file = file
    self.language = language
    self.decisions = decisions
    self.edits = edits
    self.unusedSuppressions = unusedSuppressions
    self.usedIgnores = usedIgnores
  }
}
