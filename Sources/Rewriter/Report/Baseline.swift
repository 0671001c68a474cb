// What was there before: the JSON report of an earlier run, from which only the fingerprints are read. `--check` then
// objects to new uses only, so that a team can stop the old API from spreading before it has moved the last call.
internal import FoundationEssentials

/// The uses of the legacy API that are known and accepted for now.
public struct Baseline: Sendable {
  private let known: [LineFingerprint: [String: Int]]

  /// Reads a JSON report.
  ///
  /// - Throws: `BaselineError` when the bytes are no report of this tool, or one without fingerprints.
  public init(report: [UInt8]) throws(BaselineError) {
    guard let record = try? JSONDecoder().decode(ReportRecord.self, from: Data(report)) else {
      throw BaselineError()
    }
    guard record.tool == "aig-migrate", record.schema == 1 else { throw BaselineError() }
    var known: [LineFingerprint: [String: Int]] = [:]
    for file in record.files {
      for occurrence in file.occurrences where occurrence.disposition != Disposition.left.rawValue {
        known[LineFingerprint(occurrence.fingerprint), default: [:]][file.path, default: 0] += 1
      }
    }
    self.known = known
  }

  /// The occurrences the baseline does not know; O(occurrences).
  ///
  /// A line may move within its file and a file may be renamed; a further copy of a known line is new.
  func unknown(among occurrences: [ReportedOccurrence]) -> Set<Place> {
    var known = known
    let open = occurrences.filter { $0.decision.disposition != .left }
    let elsewhere = open.filter { !take($0.fingerprint, $0.place.path, from: &known) }
    return Set(
      elsewhere.filter { occurrence in
        let path = known[occurrence.fingerprint]?.filter { $0.value > 0 }.keys.sorted().first
        guard let path else { return true }
        return !take(occurrence.fingerprint, path, from: &known)
      }.map(\.place))
  }

  private func take(
    _ fingerprint: LineFingerprint, _ path: String,
    from known: inout [LineFingerprint: [String: Int]]
  ) -> Bool {
    guard let number = known[fingerprint]?[path], number > 0 else { return false }
    known[fingerprint]?[path] = number - 1
    return true
  }

  private struct ReportRecord: Decodable {
    let schema: Int
    let tool: String
    let files: [FileRecord]
  }
  private struct FileRecord: Decodable {
    let path: String
    let occurrences: [OccurrenceRecord]
  }
  private struct OccurrenceRecord: Decodable {
    let disposition, fingerprint: String
  }
}

/// The file is no JSON report of this tool.
public struct BaselineError: Error {
  /// What to do.
  public let message =
    "this is no JSON report of aig-migrate; make one with: aig-migrate --format json --output FILE"
}
