// What must hold for files that belong together: the same as for a single file, and that a group changes whole.
import Foundation
import Testing

@testable import Rewriter

@Suite struct LinkedFixtureTests {
  @Test("before becomes after in every file, byte for byte", arguments: LinkedCase.all)
  func rewrites(_ linked: LinkedCase) {
    #expect(linked.before.map(\.path) == linked.after.map(\.path))
    for (plan, after) in zip(linked.plan(linked.before), linked.after)
    where plan.result != after.bytes {
      Issue.record("\(after.path): \(TextDifference.lines(after.bytes, plan.result))")
    }
  }

  @Test("the folders say whether something is rewritten", arguments: LinkedCase.all)
  func folders(_ linked: LinkedCase) {
    #expect((linked.before == linked.after) == linked.isKept)
  }

  @Test("after stays as it is", arguments: LinkedCase.all)
  func idempotence(_ linked: LinkedCase) {
    for plan in linked.plan(linked.after) { #expect(plan.edits.isEmpty, "\(plan.file.path)") }
  }

  @Test("the ledger agrees with the plan of every file", arguments: LinkedCase.all)
  func ledger(_ linked: LinkedCase) {
    for plan in linked.plan(linked.before) + linked.plan(linked.after) {
      #expect(Ledger().discrepancy(in: plan)?.message == nil)
    }
  }

  @Test("Windows line ends change nothing", arguments: LinkedCase.all)
  func carriageReturns(_ linked: LinkedCase) {
    let dressed = linked.withCarriageReturns
    for (plan, after) in zip(dressed.plan(dressed.before), dressed.after)
    where plan.result != after.bytes {
      Issue.record("\(after.path): \(TextDifference.lines(after.bytes, plan.result))")
    }
  }

  @Test("the order of the files changes nothing", arguments: LinkedCase.all)
  func order(_ linked: LinkedCase) {
    let results = linked.plan(linked.before.reversed()).reversed().map(\.result)
    #expect(results == linked.plan(linked.before).map(\.result))
  }

  @Test(
    "a file that is edited is found by the names of those with an occurrence",
    arguments: LinkedCase.all)
  func names(_ linked: LinkedCase) {
    let plans = linked.plan(linked.before)
    let matched = plans.filter { !$0.decisions.isEmpty }.map(\.file)
    var names: Set<String> = []
    var found = matched
    for _ in 0..<3 {
      names = LinkedPlanner(found, options: linked.options).names
      let scan = LiteralScan(needles: names.sorted())
      found = linked.before.filter { file in
        matched.contains(file) || (!names.isEmpty && scan.contains(file.bytes))
      }
    }
    for plan in plans where !plan.edits.isEmpty { #expect(found.contains(plan.file)) }
  }

  @Test("decisions are what a person read in the contract", arguments: LinkedCase.all)
  func expectations(_ linked: LinkedCase) throws {
    let rows = try #require(
      LinkedFixtureTests.expected[linked.path], "add the case to EXPECTATIONS.tsv")
    let found = linked.plan(linked.before).flatMap { FileReport($0).occurrences }.map {
      occurrence in
      let decision = occurrence.decision
      return [
        occurrence.place.path, "\(occurrence.place.position.line)", decision.disposition.rawValue,
        decision.reason?.rawValue ?? decision.rule?.rawValue ?? "-",
      ]
    }
    let isExpected =
      rows.count == found.count
      && zip(rows, found).allSatisfy { row, found in
        Array(row.dropLast()) == Array(found.dropLast())
          && row[3].split(separator: "|").contains { $0 == found[3] }
      }
    if !isExpected { #expect(found == rows) }
  }

  private static let expected: [String: [[String]]] = {
    let text = (try? Checkout.text("Fixtures/linked/EXPECTATIONS.tsv")) ?? ""
    let cells = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    return Dictionary(grouping: cells.filter { $0.count == 5 }) { $0[0] }.mapValues { rows in
      rows.map { Array($0.dropFirst()) }.sorted {
        ($0[0], Int($0[1]) ?? 0) < ($1[0], Int($1[1]) ?? 0)
      }
    }
  }()
}
