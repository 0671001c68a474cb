// `--format json`: schema 1 of docs/report.md. The records below exist only to be encoded; the types of the engine
// stay free to change. Keys are sorted and nothing depends on clock, machine or thread, except what stands in `run`.
internal import FoundationEssentials

/// Prints the outcome as one JSON object.
struct JSONReporter: Reporter {
  let style: ReportStyle

  func report(_ outcome: Outcome) -> Report {
    var report = Report()
    do {
      let files = outcome.files.map { FileRecord($0, outcome) }
      report.output = try JSONReporter.encoded(RunRecord(outcome, files: files))
      report.messages = outcome.errorLines()
    } catch {
      // Strings and integers always encode; if not, no half report may look like a whole one.
      report.messages = "aig-migrate: the JSON report could not be written: \(error)\n"
    }
    return report
  }

  /// One file as a line of its own.
  static func line(_ file: FileReport, _ outcome: Outcome) throws -> [UInt8] {
    var record = FileRecord(file, outcome)
    record.type = "file"
    return try encoded(record, [])
  }

  /// Everything but the files.
  static func lastLine(_ outcome: Outcome) throws -> [UInt8] {
    var record = RunRecord(outcome, files: nil)
    record.type = "run"
    return try encoded(record, [])
  }

  /// Encodes a record with sorted keys, a line end, and nothing in it that a terminal would obey.
  static func encoded(
    _ record: some Encodable, _ formatting: JSONEncoder.OutputFormatting = [.prettyPrinted]
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    let json = String(decoding: try encoder.encode(record), as: UTF8.self)
    return [UInt8](visible(json) + "\n")
  }

  /// Escapes what JSON allows raw but a terminal obeys (C1 controls, direction marks); the value stays the same.
  private static func visible(_ json: String) -> String {
    // Nearly all reports are plain ASCII.
    if json.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return json }
    var result = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if scalar == "\n" || !TerminalText.isHostile(scalar) {
        result.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars
        }
      }
    }
    return String(result)
  }
}

private struct RunRecord: Encodable {
  var type: String?
  let schema = 1
  let tool = "aig-migrate"
  let toolVersion = Release.version
  let catalogDate = Release.catalogDate
  let summary: SummaryRecord
  let files: [FileRecord]?
  let skipped: [SkippedRecord]
  let errors: [ErrorRecord]
  let notices: [NoticeRecord]
  let run: RunDetails

  init(_ outcome: Outcome, files: [FileRecord]?) {
    summary = SummaryRecord(outcome)
    self.files = files
    skipped = outcome.skipped.map { SkippedRecord(path: $0.path, reason: $0.reason) }
    errors = outcome.errors.map { ErrorRecord(path: $0.path, message: $0.message) }
    notices = outcome.notices.map {
      NoticeRecord(path: $0.path, line: $0.line, message: $0.message)
    }
    run = RunDetails(outcome)
  }
}

/// What may differ between two runs over the same tree.
private struct RunDetails: Encodable {
  let mode: String
  let root: String
  let accepted: [String]
  @Nullable var configuration: String?

  init(_ outcome: Outcome) {
    mode = outcome.mode.rawValue
    root = outcome.root
    accepted = outcome.accepted.sorted().map(\.rawValue)
    configuration = outcome.configuration
  }
}

private struct SummaryRecord: Encodable {
  struct Files: Encodable {
    let scanned, matched, changed, skipped, failed: Int
  }
  struct Occurrences: Encodable {
    let total, rewritten, needsConsent, needsReview, left: Int
  }

  let files: Files
  let occurrences: Occurrences

  init(_ outcome: Outcome) {
    files = Files(
      scanned: outcome.scanned, matched: outcome.files.count, changed: outcome.changedFiles,
      skipped: outcome.skipped.count, failed: outcome.errors.count)
    occurrences = Occurrences(
      total: outcome.total, rewritten: outcome.count(.rewritten),
      needsConsent: outcome.count(.needsConsent), needsReview: outcome.count(.needsReview),
      left: outcome.count(.left))
  }
}

private struct FileRecord: Encodable {
  var type: String?
  let path: String
  /// The bytes of the path, percent-encoded; only where they are not valid UTF-8.
  let pathEncoded: String?
  let language: String
  let changed: Bool
  let occurrences: [OccurrenceRecord]
  let unusedSuppressions: [Int]

  init(_ file: FileReport, _ outcome: Outcome) {
    path = file.path
    pathEncoded = file.name.map { $0.map(\.percentEncoded).joined() }
    language = file.plan.language
    changed = file.isChanged
    occurrences = file.occurrences.map { OccurrenceRecord($0, outcome) }
    unusedSuppressions = file.unusedSuppressions.map(\.position.line)
  }
}

private struct OccurrenceRecord: Encodable {
  let line, column, offset, length: Int
  let kind: String
  let disposition: String
  @Nullable var rule: String?
  @Nullable var callSite: String?
  @Nullable var reason: String?
  let consents: [String]
  let warnings: [String]
  let message: String
  let help: String
  /// The places of several files that stand or fall together; left out where the site is in one file.
  let group: GroupRecord?
  let fingerprint: String
  /// Only when the run had a baseline.
  let isNew: Bool?

  init(_ occurrence: ReportedOccurrence, _ outcome: Outcome) {
    let decision = occurrence.decision
    line = occurrence.place.position.line
    column = occurrence.place.position.column
    offset = decision.occurrence.range.lowerBound
    length = decision.occurrence.range.count
    kind = decision.occurrence.kind.rawValue
    disposition = decision.disposition.rawValue
    rule = decision.rule?.rawValue
    callSite = occurrence.callSite
    reason = decision.reason?.rawValue
    consents = decision.consents.map(\.rawValue)
    warnings = decision.warnings.map(\.rawValue)
    message = decision.message
    help = decision.help.url
    group = decision.group.map(GroupRecord.init)
    fingerprint = occurrence.fingerprint.description
    isNew = outcome.baseline == nil ? nil : outcome.isNew(occurrence)
  }
}

private struct GroupRecord: Encodable {
  struct End: Encodable {
    let path: String
    let line: Int
    let role: String
  }

  let name: String
  let ends: [End]

  init(_ group: LinkedGroup) {
    name = group.name
    ends = group.ends.map { End(path: $0.path, line: $0.line, role: $0.role) }
  }
}

private struct SkippedRecord: Encodable {
  let path, reason: String
}

private struct ErrorRecord: Encodable {
  let path, message: String
}

private struct NoticeRecord: Encodable {
  let path: String
  let line: Int
  let message: String
}

/// A value that is written as `null` when absent; the compiler's own encoding would leave the key out.
@propertyWrapper
private struct Nullable: Encodable {
  var wrappedValue: String?

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}
