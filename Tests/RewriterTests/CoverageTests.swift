// Nothing in the tables without a case that shows it, and no case without a row: every rule, consent, warning, reason and
// row of the decision table is met by a fixture, and each has a near miss, a fixture beside it that must not meet it
// (`Fixtures/NEAR-MISSES.tsv`: name, fixture).
import Foundation
import Testing

@testable import Rewriter

@Suite struct CoverageTests {
  /// The names that the decisions of each fixture carry; cases of several files stand below `linked/`.
  static let met: [String: Set<String>] = {
    var met: [String: Set<String>] = [:]
    for pair in FixturePair.all {
      met[pair.path] = Set(pair.plan(pair.before).decisions.flatMap(names))
    }
    for linked in LinkedCase.all {
      met["linked/\(linked.path)"] = Set(
        linked.plan(linked.before).flatMap(\.decisions).flatMap(names))
    }
    return met
  }()

  private static func names(of decision: Decision) -> [String] {
    [decision.rule?.rawValue, decision.reason?.rawValue].compactMap(\.self)
      + decision.warnings.map(\.rawValue) + decision.consents.map(\.rawValue)
      + decision.rows.map { "row \($0)" }
  }

  static var all: [String] {
    Term.Kind.allCases.flatMap(Glossary.terms).map(\.name)
      + Set(DecisionTable.rows.flatMap(\.numbers)).sorted().map { "row \($0)" }
  }

  /// Names that say something about a run and not about a source, with the tests that show them.
  static let elsewhere: [String: String] = [
    "not-writable": "OutputTests.hardLink",
    "not-chosen": "Tests/Surfaces/test_terminal.py: an answer of a person",
    "edit-conflict": "EditConflictTests: no source is known that leads there",
    "secret-elsewhere": "a setting moves with its readers only: Fixtures/linked",
  ]

  @Test("every name and every row is met by a fixture", arguments: all)
  func positive(_ name: String) {
    let isMet = CoverageTests.met.values.contains { $0.contains(name) }
    if CoverageTests.elsewhere[name] != nil { return }
    #expect(isMet, "add a fixture for `\(name)`")
  }

  @Test("every name and every row has a near miss that does not meet it", arguments: all)
  func negative(_ name: String) throws {
    if CoverageTests.elsewhere[name] != nil { return }
    let path = try #require(NearMiss.all[name], "add `\(name)` to Fixtures/NEAR-MISSES.tsv")
    let met = try #require(CoverageTests.met[path], "\(path) is no fixture")
    #expect(!met.contains(name), "\(path) meets `\(name)`")
  }

  @Test("every near miss is of a name that exists")
  func known() {
    for name in NearMiss.all.keys {
      #expect(CoverageTests.all.contains(name), "\(name)")
    }
    for name in CoverageTests.elsewhere.keys {
      #expect(CoverageTests.all.contains(name), "\(name)")
    }
  }

  @Test(
    "a fixture that is rewritten or waits for consent names its row", arguments: FixturePair.all)
  func rows(_ pair: FixturePair) {
    for decision in pair.plan(pair.before).decisions {
      let needsRow = decision.rule != nil && decision.rule != .finishHalfMigrated
      #expect(needsRow == !decision.rows.isEmpty)
    }
  }
}

/// `Fixtures/NEAR-MISSES.tsv`.
enum NearMiss {
  static let all: [String: String] = {
    let text = (try? Checkout.text("Fixtures/NEAR-MISSES.tsv")) ?? ""
    return text.split(separator: "\n").reduce(into: [:]) { result, line in
      let cells = line.split(separator: "\t").map(String.init)
      if cells.count == 2 { result[cells[0]] = cells[1] }
    }
  }()
}
