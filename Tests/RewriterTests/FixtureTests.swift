// The behaviour of the tool, read as `diff -r Fixtures/before Fixtures/after`, and everything that must hold for each
// pair. See `FixturePair` for how to add one, and `make record` for the decision snapshots.
import Foundation
import Testing

@testable import Rewriter

@Suite struct FixtureTests {
  @Test("every file has its twin")
  func twins() {
    for message in FixturePair.missing { Issue.record("\(message)") }
  }

  @Test("the two files are the same exactly where the folders say so", arguments: FixturePair.all)
  func folders(_ pair: FixturePair) {
    let isSame = pair.before == pair.after
    #expect(
      isSame == pair.isKept,
      "pairs that stay as they are belong below refused/, left/ or consent/, and no others")
  }

  @Test("before becomes after, byte for byte", arguments: FixturePair.all)
  func rewrites(_ pair: FixturePair) {
    let result = pair.plan(pair.before).result
    if result != pair.after { Issue.record("\(TextDifference.lines(pair.after, result))") }
  }

  @Test("after stays as it is, and so the second run changes nothing", arguments: FixturePair.all)
  func idempotence(_ pair: FixturePair) {
    #expect(pair.plan(pair.after).edits.isEmpty)
  }

  @Test("the ledger agrees with every plan", arguments: FixturePair.all)
  func ledger(_ pair: FixturePair) {
    for bytes in [pair.before, pair.after] {
      #expect(Ledger(hosts: pair.options.hosts).discrepancy(in: pair.plan(bytes))?.message == nil)
    }
  }

  @Test(
    "a call site has one disposition, and its reason or rule fits it", arguments: FixturePair.all)
  func wholeCallSites(_ pair: FixturePair) {
    let decisions = pair.plan(pair.before).decisions
    let sites = Dictionary(grouping: decisions.filter { $0.callSite != nil }, by: \.callSite)
    for site in sites.values { #expect(Set(site.map(\.disposition)).count == 1) }
    for decision in decisions {
      #expect((decision.disposition == .rewritten) == (decision.reason == nil))
      #expect(decision.reason.map { $0.disposition == decision.disposition } ?? true)
      #expect(decision.disposition != .rewritten || decision.rule != nil)
      #expect(!decision.message.isEmpty)
    }
  }

  @Test("the tokens give the file back, byte for byte", arguments: FixturePair.all)
  func losslessTokens(_ pair: FixturePair) {
    for bytes in [pair.before, pair.after] {
      let joined = FixtureTests.tokens(SourceFile(path: pair.path, bytes: bytes))
      #expect(joined == bytes)
    }
  }

  /// The bytes of all tokens in a row.
  private static func tokens(_ file: SourceFile) -> [UInt8] {
    let language = Language.detect(path: file.path, bytes: file.bytes)
    let list = TokenList(lexing: file.bytes, in: 0..<file.bytes.count, as: language)
    return list.tokens.flatMap { file.bytes[$0.range] }
  }

  @Test(
    "the same change comes out of the same text in another dress", arguments: FixtureVariant.all)
  func variants(_ variant: FixtureVariant) {
    for pair in FixturePair.all {
      // A pair that is wrong undressed is reported once, by the test above.
      guard let dressed = pair.dressed(variant), pair.plan(pair.before).result == pair.after else {
        continue
      }
      let plan = dressed.plan(dressed.before)
      if plan.result != dressed.after {
        Issue.record("\(pair.path): \(TextDifference.lines(dressed.after, plan.result))")
      }
      #expect(Ledger(hosts: pair.options.hosts).discrepancy(in: plan) == nil, "\(pair.path)")
    }
  }

  @Test(
    "git apply and patch turn before into after with the printed diff", arguments: ["git", "patch"])
  func printedDiff(_ tool: String) throws {
    let folder = try ScratchFolder()
    var patch: [UInt8] = []
    let changed = FixturePair.all.filter { !$0.plan($0.before).edits.isEmpty }
    for pair in changed {
      let plan = pair.plan(pair.before)
      patch += UnifiedDiff(plan.file, plan.edits).bytes
      try folder.write(pair.before, to: pair.path)
    }
    if changed.isEmpty { return }
    let result =
      tool == "git"
      ? try folder.run("git", "apply", "--whitespace=nowarn", "-", input: patch)
      : try folder.run("patch", "-p1", "--binary", input: patch)
    #expect(result.status == 0, "\(result.text)\(result.errors)")
    for pair in changed {
      let bytes = try folder.bytes(of: pair.path)
      #expect(bytes == pair.plan(pair.before).result, "\(pair.path)")
    }
  }
}
