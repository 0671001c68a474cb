// The data of the review page. Texts of the catalogue stand in it once, sites refer to them by name; what comes from the
// tree is masked and visible here already, so that the page has nothing to decide. A batch stores it for each repository,
// and the page of many repositories is these records joined.

struct PageRecord: Codable {
  var version = Release.version
  var catalogDate = Release.catalogDate
  var mode: String
  var repositories: [PageSection]
  /// How many repositories without an occurrence are not among the sections.
  var clean = 0
  var terms: [String: TermRecord] = [:]
  var sites: [SiteRecord] = []

  /// The record of one run; one repository alone needs no name.
  init(_ outcome: Outcome) {
    mode = outcome.mode.rawValue
    repositories = [PageSection(outcome)]
    sites = outcome.files.flatMap { file in
      SiteRecord.joined(file.sites.map { SiteRecord($0, outcome) })
    }
    let names = Set(sites.flatMap { [$0.label, $0.rule ?? ""] + $0.warnings + $0.consents })
    let used = Term.Kind.allCases.flatMap(Glossary.terms).filter { names.contains($0.name) }
    terms = Dictionary(used.map { ($0.name, TermRecord($0)) }) { first, _ in first }
  }

  /// A record for many runs, to which they are added.
  init(mode: String) {
    self.mode = mode
    repositories = []
  }

  /// Adds a repository, with what its own record says about it where there is one.
  mutating func add(_ section: PageSection, _ record: PageRecord?) {
    if let record {
      terms.merge(record.terms) { first, _ in first }
      sites += record.sites.map { site in
        var site = site
        site.repository = repositories.count
        return site
      }
    }
    repositories.append(section)
  }
}

/// One repository of the page.
struct PageSection: Codable {
  struct Row: Codable {
    var label, text: String
    /// The text without place and number, the same in all repositories, and the number of its sites.
    var fact: String?
    var sites: Int?
  }

  var name = ""
  /// What became of it in a batch.
  var outcome: String?
  var accepted: [String] = []
  var scanned = 0
  var total = 0
  var accounted = 0
  var changedFiles = 0
  var counts: [String: Int] = [:]
  var deploy: [Row] = []
  var errors: [Row] = []
  var notices: [Row] = []
  var skipped: [String: Int] = [:]

  /// A repository of which only the name is known.
  init(name: String) { self.name = TerminalText.escaped(name) }

  init(_ outcome: Outcome) {
    accepted = outcome.accepted.sorted().map(\.rawValue)
    scanned = outcome.scanned
    total = outcome.total
    accounted = outcome.accounted
    changedFiles = outcome.changedFiles
    counts = Dictionary(
      Disposition.allCases.map { ($0.rawValue, outcome.count($0)) }
    ) { first, _ in first }
    let rows = TextSections(outcome: outcome, isVerbose: false).beforeDeploying
    deploy = rows.map { Row(label: $0.label, text: $0.text, fact: $0.fact, sites: $0.sites) }
    errors = outcome.errors.map {
      Row(label: TerminalText.escaped($0.path), text: TerminalText.escaped($0.message))
    }
    notices = outcome.notices.map {
      Row(
        label: TerminalText.escaped("\($0.path):\($0.line)"), text: TerminalText.escaped($0.message)
      )
    }
    skipped = Dictionary(grouping: outcome.skipped, by: \.reason).mapValues(\.count)
  }
}

/// One call site of the page, or a few lines that share a reason.
struct SiteRecord: Codable {
  var repository = 0
  let path, language, disposition, label, message: String
  let line, column: Int
  /// The lines of the occurrences.
  var lines: [Int]
  var occurrences: Int
  let rule: String?
  let consents, warnings, evidence, owners: [String]
  /// The places of other files that belong to the site, each with what stands there.
  let ends: [String]
  let diff: String?
  var excerpt: ExcerptRecord?
  let why, fingerprint: String
  var isNew: Bool

  init(_ site: SiteReport, _ outcome: Outcome) {
    let decision = site.lead.decision
    path = TerminalText.escaped(site.lead.place.path)
    language = site.plan.language
    disposition = site.disposition.rawValue
    label = site.label
    rule = decision.rule?.rawValue
    line = site.lead.place.position.line
    column = site.lead.place.position.column
    lines = site.occurrences.map(\.place.position.line)
    occurrences = site.occurrences.count
    message = TerminalText.escaped(decision.sentence)
    consents = site.consents.map(\.rawValue)
    warnings = site.warnings.map(\.rawValue)
    evidence = decision.evidence.map { TerminalText.escaped($0) }
    owners = (outcome.owners[site.lead.place.path] ?? []).map { TerminalText.escaped($0) }
    ends = (decision.group?.ends ?? []).map {
      TerminalText.escaped("\($0.path):\($0.line) \($0.role)")
    }
    diff = site.fix == nil ? nil : SiteRecord.text(site.diff)
    excerpt = site.fix == nil ? ExcerptRecord(site) : nil
    why = "aig-migrate why \(outcome.shellWord(site.lead.place))"
    fingerprint = site.lead.fingerprint.description
    isNew = outcome.baseline != nil && outcome.isNew(site)
  }

  /// Sites without edits that say the same about neighbouring lines, as one; everything else as it is.
  static func joined(_ sites: [SiteRecord]) -> [SiteRecord] {
    sites.reduce(into: []) { result, site in
      guard let last = result.last, last.takes(site) else { return result.append(site) }
      result[result.count - 1].add(site)
    }
  }

  private func takes(_ other: SiteRecord) -> Bool {
    guard let excerpt, other.excerpt != nil, let line = other.lines.last else { return false }
    return label == other.label && message == other.message && disposition == other.disposition
      && line < excerpt.start + excerpt.lines.count
  }

  private mutating func add(_ other: SiteRecord) {
    lines += other.lines
    occurrences += other.occurrences
    isNew = isNew || other.isNew
    if let more = other.excerpt { excerpt?.extend(more) }
  }

  /// The hunks without the file's name, masked and visible.
  private static func text(_ diff: UnifiedDiff) -> String {
    diff.lines.filter { $0.kind != .header }
      .map { TerminalText.escaped(SecretMask.masked($0.bytes)) }.joined()
  }
}

/// The lines around an occurrence that has no edits.
struct ExcerptRecord: Codable {
  private static let around = 3
  private static let longest = 400

  /// The number of the first line.
  let start: Int
  private(set) var lines: [String]

  init(_ site: SiteReport) {
    let bytes = site.plan.file.bytes
    let table = LineTable(bytes)
    let line = site.lead.place.position.line - 1
    let last = table.lineIndex(of: bytes.count)
    let shown = max(0, line - ExcerptRecord.around)...min(last, line + ExcerptRecord.around)
    start = shown.lowerBound + 1
    lines = shown.map { index in
      let text = Array(bytes[table.range(ofLine: index)].prefix(ExcerptRecord.longest))
      return TerminalText.escaped(SecretMask.masked(text.filter { !$0.isLineEnd }))
    }
  }

  /// Goes on to the end of an excerpt that begins in this one or right after it.
  mutating func extend(_ other: ExcerptRecord) {
    lines += other.lines.dropFirst(max(0, start + lines.count - other.start))
  }
}

/// A text of the catalogue.
struct TermRecord: Codable {
  let kind, meaning, todo, help: String

  init(_ term: Term) {
    kind = term.kind.rawValue
    meaning = term.entry.meaning
    todo = term.entry.todo
    help = term.entry.help.url
  }
}
