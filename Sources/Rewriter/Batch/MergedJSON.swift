// The joined report as JSON: one repository a line, so that a million of them can be read a line at a time and compared
// with ordinary tools. Everything but `run` is the same for the same repositories, however they were worked on.
internal import FoundationEssentials

extension MergedReport {
  /// The report as one JSON object.
  public var json: [UInt8] {
    var lines = ["{", "\"schema\": 1,", "\"tool\": \"aig-migrate\","]
    lines.append("\"toolVersion\": \(encoded(plan?.toolVersion ?? Release.version)),")
    lines.append("\"catalogDate\": \(encoded(plan?.catalogDate ?? Release.catalogDate)),")
    lines.append("\"mode\": \(encoded(plan?.mode ?? "")),")
    lines.append("\"options\": \(encoded(plan?.options ?? [])),")
    lines.append("\"rules\": \(encoded(plan?.rules ?? "")),")
    lines.append("\"summary\": \(encoded(summary)),")
    lines.append("\"reasons\": \(encoded(reasons)),")
    lines.append("\"owners\": \(encoded(owners)),")
    lines.append("\"repositories\": [")
    var text = Data((lines.joined(separator: "\n") + "\n").utf8)
    let encoder = BatchFolder.encoder(pretty: false)
    for (index, entry) in entries.enumerated() {
      text += (try? encoder.encode(RepositoryLine(entry))) ?? Data("null".utf8)
      text += Data((index + 1 < entries.count ? ",\n" : "\n").utf8)
    }
    let failed = encoded(self.failed)
    let milliseconds = entries.reduce(0) { $0 + ($1.record.run?.milliseconds ?? 0) }
    let run = encoded(RunDetails(folder: source, milliseconds: milliseconds))
    text += Data("],\n\"failed\": \(failed),\n\"run\": \(run)\n}\n".utf8)
    return [UInt8](text)
  }

  private var summary: [String: RepositoryRecord.Counts] {
    var repositories = Dictionary(
      uniqueKeysWithValues: outcomes.map { ($0.key.rawValue, $0.value) })
    repositories["total"] = entries.count
    return [
      "repositories": repositories, "files": sum(\.files), "occurrences": sum(\.occurrences),
    ]
  }

  private func encoded(_ value: some Encodable) -> String {
    (try? BatchFolder.encoder(pretty: false).encode(value))
      .map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}

/// A record without its run, and the report beside it.
private struct RepositoryLine: Encodable {
  private enum Key: String, CodingKey { case report }
  private let record: RepositoryRecord
  private let report: JSONValue

  init(_ entry: MergedReport.Entry) {
    var record = entry.record
    record.run = nil
    self.record = record
    report = entry.report
  }

  func encode(to encoder: any Encoder) throws {
    try record.encode(to: encoder)
    if report == .null { return }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(report, forKey: .report)
  }
}

/// What may differ between two merges.
private struct RunDetails: Encodable {
  let folder: String
  let milliseconds: Int
}
