// What was decided about each occurrence of the fixtures, twice: against what a person expected from the contract
// before the engine existed (`Fixtures/EXPECTATIONS.tsv`), and against the full snapshot of the last accepted state.
import Foundation
import Testing

@testable import Rewriter

@Suite struct DecisionTests {
  @Test("decisions equal their snapshot", arguments: FixturePair.all)
  func snapshots(_ pair: FixturePair) throws {
    let snapshot = DecisionSnapshot(pair: pair)
    if snapshot.text == snapshot.recorded { return }
    if DecisionSnapshot.isRecording {
      try snapshot.record()
      Issue.record("recorded; look at the git diff and run again without RECORD")
    } else {
      let recorded = [UInt8]((snapshot.recorded ?? "nothing recorded: run make record").utf8)
      Issue.record("\(TextDifference.lines(recorded, [UInt8](snapshot.text.utf8)))")
    }
  }

  @Test("no snapshot is left of a pair that is gone")
  func orphans() throws {
    for path in DecisionSnapshot.orphans {
      Issue.record("Snapshots/\(path) has no pair")
      if DecisionSnapshot.isRecording {
        try FileManager.default.removeItem(
          at: DecisionSnapshot.folder.appendingPathComponent(path))
      }
    }
  }

  @Test("decisions are what a person read in the contract", arguments: Expectation.all)
  func expectations(_ expectation: Expectation) throws {
    let pair = try #require(FixturePair.all.first { $0.path == expectation.path })
    let found = FileReport(pair.plan(pair.before)).occurrences.map { occurrence in
      let decision = occurrence.decision
      let name = decision.reason?.rawValue ?? decision.rule?.rawValue ?? "-"
      return "\(occurrence.place.position.line) \(decision.disposition.rawValue) \(name)"
    }
    #expect(found == expectation.lines)
  }

  @Test("every pair has its expectations")
  func coverage() {
    let expected = Set(Expectation.all.map(\.path))
    for pair in FixturePair.all where !expected.contains(pair.path) {
      Issue.record("add \(pair.path) to Fixtures/EXPECTATIONS.tsv")
    }
  }
}

/// The rows of one file of `Fixtures/EXPECTATIONS.tsv`: path, line, disposition, rule or reason.
struct Expectation: Sendable, CustomTestStringConvertible {
  let path: String
  /// Line, disposition and name of each occurrence, in file order.
  let lines: [String]

  var testDescription: String { path }

  static let all: [Expectation] = {
    let text = (try? Checkout.text("Fixtures/EXPECTATIONS.tsv")) ?? ""
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let files = Dictionary(grouping: rows.filter { $0.count == 4 }) { $0[0] }
    return files.keys.sorted().map { path in
      let lines = (files[path] ?? []).map { $0.dropFirst().joined(separator: " ") }
      return Expectation(path: path, lines: lines)
    }
  }()
}
