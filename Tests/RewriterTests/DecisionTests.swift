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
    let found = FileReport(pair.plan(pair.before)).occurrences
    let isExpected =
      found.count == expectation.rows.count
      && zip(found, expectation.rows).allSatisfy { $1.allows($0) }
    if isExpected { return }
    let lines = found.map(Expectation.Row.init).map(\.description)
    #expect(lines == expectation.rows.map(\.description))
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
  /// What is expected of one occurrence.
  struct Row: Sendable, CustomStringConvertible {
    let line: String
    let disposition: String
    /// Where the contract allows more than one name, all of them (`a|b`).
    let names: [String]

    var description: String { "\(line) \(disposition) \(names.joined(separator: "|"))" }

    func allows(_ occurrence: ReportedOccurrence) -> Bool {
      let found = Row(occurrence)
      return found.line == line && found.disposition == disposition
        && found.names.allSatisfy(names.contains)
    }
  }

  let path: String
  /// One for each occurrence, in file order.
  let rows: [Row]

  var testDescription: String { path }

  static let all: [Expectation] = {
    let text = (try? Checkout.text("Fixtures/EXPECTATIONS.tsv")) ?? ""
    let cells = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let files = Dictionary(grouping: cells.filter { $0.count == 4 }) { $0[0] }
    return files.keys.sorted().map { path in
      Expectation(path: path, rows: (files[path] ?? []).map(Row.init))
    }
  }()
}

extension Expectation.Row {
  /// The cells of a row of the table, the path first.
  init(_ cells: [String]) {
    line = cells[1]
    disposition = cells[2]
    names = cells[3].split(separator: "|").map(String.init)
  }

  /// What was decided.
  init(_ occurrence: ReportedOccurrence) {
    let decision = occurrence.decision
    line = "\(occurrence.place.position.line)"
    disposition = decision.disposition.rawValue
    names = [decision.reason?.rawValue ?? decision.rule?.rawValue ?? "-"]
  }
}
