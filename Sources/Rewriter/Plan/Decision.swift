// The answer of the engine for one occurrence. Everything the reporters show comes from here; nothing is computed
// a second time further out.

/// What becomes of one occurrence, and why.
public struct Decision: Sendable, Hashable {
  /// The occurrence.
  public let occurrence: Occurrence
  /// What becomes of it; in a preview, what would become of it.
  public let disposition: Disposition
  /// The rule that rewrites the call site, or would with the consents given.
  public let rule: Rule?
  /// The byte offset that names the call site: its first occurrence.
  ///
  /// Decisions of one site share it.
  public let callSite: Int?
  /// Why it was not rewritten; nil when it was.
  public let reason: Reason?
  /// The consents the rewrite needs, given or not.
  public let consents: [Consent]
  /// What the owner must know or do, sorted.
  public internal(set) var warnings: [Warning]
  /// One sentence about this very place.
  ///
  /// It holds no value of the source that could be a secret.
  public internal(set) var message: String
  /// The links that made the call site, in the order found; printed by `why`.
  public let evidence: [String]
  /// The name of the token's expression, for the "before you deploy" list.
  public let token: String?
  /// The page that documents the decision.
  public let help: HelpPage
  /// The numbers of the decision table's rows that decided it; for tests.
  var rows: [Int] = []
  /// The places that belong together with this one, where some of them stand in other files.
  public var group: LinkedGroup?

  /// Creates a decision.
  public init(
    _ occurrence: Occurrence, _ disposition: Disposition, rule: Rule? = nil, callSite: Int? = nil,
    reason: Reason? = nil, consents: [Consent] = [], warnings: [Warning] = [], message: String,
    evidence: [String] = [], token: String? = nil, help: HelpPage
  ) {
    self.occurrence = occurrence
    self.disposition = disposition
    self.rule = rule
    self.callSite = callSite
    self.reason = reason
    self.consents = consents
    self.warnings = warnings
    self.message = message
    self.evidence = evidence
    self.token = token
    self.help = help
  }
}

/// Places of several files that make one call site, or that stop one another from being rewritten.
public struct LinkedGroup: Sendable, Hashable {
  /// One place of a group.
  public struct End: Sendable, Hashable {
    /// The file, as in the plans.
    public let path: String
    /// The 1-based line.
    public let line: Int
    /// What stands there; never holds a value of the source.
    public let role: String

    /// Creates an end.
    public init(path: String, line: Int, role: String) {
      self.path = path
      self.line = line
      self.role = role
    }
  }

  /// The place that names the group in reports: `path:line` of its first end.
  public let name: String
  /// All places, in the order of paths and lines.
  public let ends: [End]

  /// Creates a group.
  public init(name: String, ends: [End]) {
    self.name = name
    self.ends = ends
  }
}
