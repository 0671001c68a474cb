// The decisions of a pair as text, kept beside the tests so that a change of a rule shows as a diff in review.
import Foundation

@testable import Rewriter

struct DecisionSnapshot {
  static let folder = Checkout.root.appendingPathComponent("Tests/RewriterTests/Snapshots")

  /// True under `make record`.
  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  let pair: FixturePair

  /// One line for each occurrence: place, kind, disposition, rule or reason, consents, warnings.
  var text: String {
    let file = FileReport(pair.plan(pair.before))
    return file.occurrences.map { occurrence in
      let decision = occurrence.decision
      let position = occurrence.place.position
      let name = decision.reason?.rawValue ?? decision.rule?.rawValue ?? "-"
      let consents = decision.consents.map(\.rawValue).joined(separator: ",")
      let warnings = decision.warnings.map(\.rawValue).joined(separator: ",")
      return "\(position.line):\(position.column) \(decision.occurrence.kind.rawValue) "
        + "\(decision.disposition.rawValue) \(name) "
        + "consents=\(consents.isEmpty ? "-" : consents) "
        + "warnings=\(warnings.isEmpty ? "-" : warnings)\n"
    }.joined()
  }

  /// The text as recorded; nil when nothing was.
  var recorded: String? { try? String(contentsOf: url, encoding: .utf8) }

  func record() throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Recorded snapshots whose pair is gone, as paths below the folder.
  static var orphans: [String] {
    let paths = Set(FixturePair.all.map { $0.path + ".txt" })
    return Checkout.files(below: folder).filter { $0.hasSuffix(".txt") && !paths.contains($0) }
  }

  private var url: URL { DecisionSnapshot.folder.appendingPathComponent(pair.path + ".txt") }
}
