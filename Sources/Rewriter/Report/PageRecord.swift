// The data of the review page. Texts of the catalogue stand in it once, sites refer to them by name; what comes from the
// tree is masked and visible here already, so that the page has nothing to decide.

struct PageRecord: Encodable {
  let version = Release.version
  let catalogDate = Release.catalogDate
  let mode: String
  let repositories: [PageSection]
  let terms: [String: TermRecord]
  let sites: [SiteRecord]

  init(_ sections: [(name: String, outcome: Outcome)]) {
    mode = sections.first?.outcome.mode.rawValue ?? Outcome.Mode.preview.rawValue
    repositories = sections.map { PageSection($0.name, $0.outcome) }
    sites = sections.enumerated().flatMap { index, section in
      section.outcome.files.flatMap(\.sites).map { SiteRecord($0, section.outcome, index) }
    }
    let names = Set(sites.flatMap { [$0.label, $0.rule ?? ""] + $0.warnings + $0.consents })
    let used = Term.Kind.allCases.flatMap(Glossary.terms).filter { names.contains($0.name) }
    terms = Dictionary(used.map { ($0.name, TermRecord($0)) }) { first, _ in first }
  }
}

/// One repository of the page.
struct PageSection: Encodable {
  struct Row: Encodable {
    let label, text: String
  }

  let name: String
  let accepted: [String]
  let scanned, total, accounted, changedFiles: Int
  let counts: [String: Int]
  let deploy, errors, notices: [Row]
  let skipped: [String: Int]

  init(_ name: String, _ outcome: Outcome) {
    self.name = TerminalText.escaped(name)
    accepted = outcome.accepted.sorted().map(\.rawValue)
    scanned = outcome.scanned
    total = outcome.total
    accounted = outcome.accounted
    changedFiles = outcome.changedFiles
    counts = Dictionary(
      Disposition.allCases.map { ($0.rawValue, outcome.count($0)) }
    ) { first, _ in first }
    let rows = TextSections(outcome: outcome, isVerbose: false).beforeDeploying
    deploy = rows.map { Row(label: $0.label, text: $0.text) }
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

/// One call site of the page.
struct SiteRecord: Encodable {
  let repository: Int
  let path, language, disposition, label, message: String
  let line, column, occurrences: Int
  let rule: String?
  let consents, warnings, evidence: [String]
  let diff: String?
  let excerpt: ExcerptRecord?
  let why, fingerprint: String
  let isNew: Bool

  init(_ site: SiteReport, _ outcome: Outcome, _ repository: Int) {
    let decision = site.lead.decision
    self.repository = repository
    path = TerminalText.escaped(site.lead.place.path)
    language = site.plan.language
    disposition = site.disposition.rawValue
    label = site.label
    rule = decision.rule?.rawValue
    line = site.lead.place.position.line
    column = site.lead.place.position.column
    occurrences = site.occurrences.count
    message = TerminalText.escaped(sentence(decision.message))
    consents = site.consents.map(\.rawValue)
    warnings = site.warnings.map(\.rawValue)
    evidence = decision.evidence.map { TerminalText.escaped($0) }
    diff = site.fix == nil ? nil : SiteRecord.text(site.diff)
    excerpt = site.fix == nil ? ExcerptRecord(site) : nil
    why =
      "aig-migrate why \(TextSections(outcome: outcome, isVerbose: false).shellWord(site.lead.place))"
    fingerprint = site.lead.fingerprint.description
    isNew = outcome.baseline != nil && outcome.isNew(site)
  }

  /// The hunks without the file's name, masked and visible.
  private static func text(_ diff: UnifiedDiff) -> String {
    diff.lines.filter { $0.kind != .header }
      .map { TerminalText.escaped(SecretMask.masked($0.bytes)) }.joined()
  }
}

/// The lines around an occurrence that has no edits.
struct ExcerptRecord: Encodable {
  private static let around = 3
  private static let longest = 400

  /// The number of the first line.
  let start: Int
  let lines: [String]

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
}

/// A text of the catalogue.
struct TermRecord: Encodable {
  let kind, meaning, todo, help: String

  init(_ term: Term) {
    kind = term.kind.rawValue
    meaning = term.entry.meaning
    todo = term.entry.todo
    help = term.entry.help.url
  }
}
