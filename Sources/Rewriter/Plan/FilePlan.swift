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

/// Every decision and edit of one file.
public struct FilePlan: Sendable {
  /// The file the offsets belong to.
  public let file: SourceFile
  /// The name of the language, as `typescript`; `unknown` when no row fits.
  public let language: String
  /// One decision for each occurrence, in file order.
  public let decisions: [Decision]
  /// The edits of all rewritten call sites.
  public let edits: EditSet
  /// The offsets of suppression comments that suppress nothing.
  public let unusedSuppressions: [Int]

  /// The edits by call site: those of `edits`, and those that wait for a consent.
  public let fixes: [Fix]

  /// Names of the module whose text is edited and that other files could import, sorted.
  public let exposedNames: [String]

  /// The file after the edits.
  public var result: [UInt8] { edits.applied(to: file.bytes) }

  /// Creates a plan.
  public init(
    file: SourceFile, language: String, decisions: [Decision], edits: EditSet,
    unusedSuppressions: [Int] = [], exposedNames: [String] = [], fixes: [Fix] = []
  ) {
    self.fixes = fixes
    self.exposedNames = exposedNames
    self.file = file
    self.language = language
    self.decisions = decisions
    self.edits = edits
    self.unusedSuppressions = unusedSuppressions
  }
}
