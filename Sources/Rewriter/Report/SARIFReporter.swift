// `--format sarif`: SARIF 2.1.0 for code scanners. One result for each call site that is rewritten or needs a person, so
// that one alert means one thing to do; what is rightly left is no alert. Lines are never quoted, because alerts are
// read by more people than the source, and a fix that would move a credential is left out.
internal import FoundationEssentials

/// Prints the outcome as one SARIF log.
struct SARIFReporter: Reporter {
  let style: ReportStyle

  func report(_ outcome: Outcome) -> Report {
    var report = Report()
    report.messages = outcome.errorLines()
    do {
      report.output = try JSONReporter.encoded(LogRecord(outcome))
    } catch {
      report.messages += "aig-migrate: the SARIF report could not be written: \(error)\n"
    }
    return report
  }
}

private struct LogRecord: Encodable {
  let version = "2.1.0"
  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
  let runs: [RunRecord]

  enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  init(_ outcome: Outcome) { runs = [RunRecord(outcome)] }
}

private struct RunRecord: Encodable {
  struct Tool: Encodable { let driver: DriverRecord }
  struct Invocation: Encodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]
  }
  struct Notification: Encodable {
    let level = "error"
    let message: TextRecord
    let locations: [LocationRecord]
  }

  let tool: Tool
  let columnKind = "unicodeCodePoints"
  let invocations: [Invocation]
  let results: [ResultRecord]

  init(_ outcome: Outcome) {
    let sites = outcome.files.flatMap(\.sites).filter { $0.disposition != .left }
    let names = Set(sites.map(\.label))
    let terms = Glossary.terms(.rule) + Glossary.terms(.reason)
    let rules = terms.filter { names.contains($0.name) }
    let indices = Dictionary(
      rules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    tool = Tool(driver: DriverRecord(rules: rules.map(RuleRecord.init)))
    results = sites.map { ResultRecord($0, ruleIndex: indices[$0.label] ?? -1, outcome) }
    let notifications = outcome.errors.map {
      Notification(
        message: TextRecord(text: $0.message), locations: [LocationRecord(path: $0.path)])
    }
    invocations = [
      Invocation(
        executionSuccessful: notifications.isEmpty, toolExecutionNotifications: notifications)
    ]
  }
}

private struct DriverRecord: Encodable {
  let name = "aig-migrate"
  let semanticVersion = Release.version
  let informationUri = HelpPage.rest.url
  let rules: [RuleRecord]
}

private struct RuleRecord: Encodable {
  let id: String
  let shortDescription: TextRecord
  let fullDescription: TextRecord
  let help: TextRecord
  let helpUri: String

  init(_ term: Term) {
    id = term.name
    shortDescription = TextRecord(text: term.entry.meaning)
    fullDescription = TextRecord(text: "\(term.entry.meaning) \(term.entry.todo)")
    help = TextRecord(text: term.entry.todo)
    helpUri = term.entry.help.url
  }
}

private struct ResultRecord: Encodable {
  let ruleId: String
  let ruleIndex: Int
  let level = "warning"
  let message: TextRecord
  let locations: [LocationRecord]
  let relatedLocations: [LocationRecord]?
  let partialFingerprints: [String: String]
  let baselineState: String?
  let fixes: [FixRecord]?
  let properties: Properties

  struct Properties: Encodable {
    let disposition: String
    let consents, warnings: [String]
  }

  init(_ site: SiteReport, ruleIndex: Int, _ outcome: Outcome) {
    ruleId = site.label
    self.ruleIndex = ruleIndex
    message = TextRecord(text: ResultRecord.message(site))
    let regions = RegionTable(site.plan.file.bytes)
    let places = site.occurrences.map {
      LocationRecord(path: $0.place.path, region: regions.region($0.decision.occurrence.range))
    }
    locations = Array(places.prefix(1))
    relatedLocations = places.count > 1 ? Array(places.dropFirst()) : nil
    partialFingerprints = ["aigMigrateLine/v1": site.lead.fingerprint.description]
    baselineState = outcome.baseline.map { _ in outcome.isNew(site) ? "new" : "unchanged" }
    fixes = FixRecord(site, regions).map { [$0] }
    properties = Properties(
      disposition: site.disposition.rawValue, consents: site.consents.map(\.rawValue),
      warnings: site.warnings.map(\.rawValue))
  }

  private static func message(_ site: SiteReport) -> String {
    let decision = site.lead.decision
    let hint =
      site.consents.isEmpty || decision.disposition == .rewritten
      ? "" : " Consents: \(site.consents.map(\.rawValue).joined(separator: ", "))."
    let todo = decision.reason.map { " \($0.entry.todo)" } ?? ""
    return TerminalText.escaped(sentence(decision.message)) + "\(todo)\(hint)"
  }
}

struct TextRecord: Encodable {
  let text: String
}

private struct LocationRecord: Encodable {
  struct Physical: Encodable {
    let artifactLocation: ArtifactRecord
    let region: RegionRecord?
  }

  let physicalLocation: Physical

  init(path: String, region: RegionRecord? = nil) {
    physicalLocation = Physical(artifactLocation: ArtifactRecord(path: path), region: region)
  }
}

private struct ArtifactRecord: Encodable {
  let uri: String
  let uriBaseId = "%SRCROOT%"

  init(path: String) { uri = path.utf8.map(\.percentEncoded).joined() }
}

private struct FixRecord: Encodable {
  struct Change: Encodable {
    let artifactLocation: ArtifactRecord
    let replacements: [Replacement]
  }
  struct Replacement: Encodable {
    let deletedRegion: RegionRecord
    let insertedContent: TextRecord
  }

  let description: TextRecord
  let artifactChanges: [Change]

  /// Nil where there is nothing to apply, or where the text is not UTF-8 or holds a credential.
  init?(_ site: SiteReport, _ regions: RegionTable) {
    guard let edits = site.fix?.edits, !edits.edits.isEmpty,
      !SecretMask.stands(in: edits, of: site.plan.file)
    else { return nil }
    var replacements: [Replacement] = []
    for edit in edits.edits {
      guard let text = String(validating: edit.replacement, as: UTF8.self) else { return nil }
      replacements.append(
        Replacement(
          deletedRegion: regions.region(edit.range), insertedContent: TextRecord(text: text)))
    }
    let consents = site.consents.map(\.rawValue).joined(separator: ",")
    let condition = site.fix?.isPlanned == true ? "" : " (needs --accept \(consents))"
    description = TextRecord(text: "Rewrite the whole call site\(condition)")
    artifactChanges = [
      Change(
        artifactLocation: ArtifactRecord(path: site.lead.place.path), replacements: replacements)
    ]
  }
}

extension UInt8 {
  /// The byte as it stands in a URI path.
  var percentEncoded: String {
    if isWord || "-.~/".utf8.contains(self) { return String(Unicode.Scalar(self)) }
    return "%" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
  }
}
