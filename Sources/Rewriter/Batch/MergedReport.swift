// The results of all shards as one value. It depends on the list, the repositories and the options, and on nothing else:
// however the work was spread, cut short and taken up again, the same bytes come out, but for `run`.
internal import FoundationEssentials

/// All results of a batch.
public struct MergedReport: Sendable {
  /// One repository with what its report says.
  struct Entry: Sendable {
    let record: RepositoryRecord
    /// The name of the folder of the result; nil for one that is only a line.
    let id: String?
    /// `files`, `skipped`, `errors` and `notices` of the report; null for a repository without one.
    let report: JSONValue
  }

  /// What the results were made with; nil when the folder holds none.
  let plan: BatchPlan?
  /// Sorted by the line of the list.
  let entries: [Entry]
  /// What does not fit together; each is a mistake of the tool or a damaged folder.
  public let problems: [String]
  /// The folder as it was named, for `run`.
  let source: String

  /// Joins the results in a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder of results.
  ///   - expected: The list; what has no result is reported as missing, results of other repositories are left out. Nil
  ///     for whatever is there.
  ///   - source: How the folder was named.
  public init(_ folder: BatchFolder, expected: [ListedRepository]?, source: String) {
    var records = folder.clean()
    var ids: [String: String] = [:]
    var problems: [String] = []
    for id in expected?.map(\.id) ?? folder.ids() {
      guard let record = folder.record(id: id) else { continue }
      records[record.repository] = record
      ids[record.repository] = id
    }
    let lines = (expected?.map(\.line) ?? Array(records.keys)).sorted(by: MergedReport.precedes)
    entries = lines.map { line in
      let record = records[line] ?? RepositoryRecord(line, .missing)
      let entry = MergedReport.entry(record, ids[line], folder)
      problems += MergedReport.problems(record, entry.report, ids[line], folder)
      return entry
    }
    plan = folder.plan()
    self.problems = problems
    self.source = source
  }

  /// By bytes, as no locale does it.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func entry(_ record: RepositoryRecord, _ id: String?, _ folder: BatchFolder)
    -> Entry
  {
    guard let id, record.artifacts.contains("report.json"),
      let bytes = folder.artifact("report.json", id: id),
      let report = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)),
      case .object(var members) = report
    else { return Entry(record: record, id: id, report: .null) }
    // What differs from run to run, and what the top of the joined report says once.
    for key in ["run", "schema", "tool", "toolVersion", "catalogDate"] { members[key] = nil }
    return Entry(record: record, id: id, report: .object(members))
  }

  /// The numbers must add up here too, and every file a result names must be there.
  private static func problems(
    _ record: RepositoryRecord, _ report: JSONValue, _ id: String?, _ folder: BatchFolder
  ) -> [String] {
    var problems: [String] = []
    let parts = ["rewritten", "needsConsent", "needsReview", "left"]
    let sum = parts.reduce(0) { $0 + (record.occurrences[$1] ?? 0) }
    // Where files failed, their occurrences have no disposition, and the repository is a failed one.
    if record.outcome != .failed, sum != record.occurrences["total"] ?? 0 {
      problems.append(
        "\(record.repository): \(sum) of \(record.occurrences["total"] ?? 0) accounted for")
    }
    for (name, value) in record.occurrences where report != .null {
      if report["summary"]["occurrences"][name] != .int(value) {
        problems.append("\(record.repository): result and report differ in \(name)")
      }
    }
    for name in record.artifacts where id.map({ !folder.has(name, id: $0) }) ?? true {
      problems.append("\(record.repository): \(name) is gone")
    }
    return problems
  }

  // MARK: Numbers

  /// How many repositories ended how; every outcome has a number.
  public var outcomes: [RepositoryOutcome: Int] {
    var result = Dictionary(uniqueKeysWithValues: RepositoryOutcome.allCases.map { ($0, 0) })
    for entry in entries { result[entry.record.outcome, default: 0] += 1 }
    return result
  }

  /// The results without their reports.
  public var records: [RepositoryRecord] { entries.map(\.record) }

  /// The repositories to work on again, in the order of the report.
  public var failed: [String] {
    entries.filter { !$0.record.outcome.isDone }.map(\.record.repository)
  }

  func sum(_ counts: KeyPath<RepositoryRecord, RepositoryRecord.Counts>) -> RepositoryRecord.Counts
  {
    entries.reduce(into: [:]) { $0.merge($1.record[keyPath: counts], uniquingKeysWith: +) }
  }

  /// How many occurrences have each reason.
  var reasons: [String: Int] {
    entries.reduce(into: [:]) { result, entry in
      for occurrence in entry.report["files"].elements.flatMap({ $0["occurrences"].elements }) {
        if let reason = occurrence["reason"].text { result[reason, default: 0] += 1 }
      }
    }
  }

  /// What is up to each owner: repositories, files and occurrences by disposition.
  var owners: [String: RepositoryRecord.Counts] {
    var result: [String: RepositoryRecord.Counts] = [:]
    for entry in entries where !entry.record.owners.isEmpty {
      for owner in Set(entry.record.owners.values.joined()) {
        result[owner, default: [:]]["repositories", default: 0] += 1
      }
      for file in entry.report["files"].elements {
        for owner in Set(entry.record.owners[file["path"].text ?? ""] ?? []) {
          result[owner, default: [:]]["files", default: 0] += 1
          for occurrence in file["occurrences"].elements {
            result[owner, default: [:]][occurrence["disposition"].text ?? "", default: 0] += 1
          }
        }
      }
    }
    return result
  }
}
