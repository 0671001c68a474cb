// The ledger counts without help, and a plan that disagrees with it by a single byte is caught.
import Testing

@testable import Rewriter

@Suite struct LedgerTests {
  @Test("every raw occurrence counts, in any letter case and whatever stands around it")
  func scan() {
    let text =
      "https://Gateway.AI.cloudflare.com/v1 xgateway.ai.cloudflare.community CF-AIG-Authorization-2"
    let found = Ledger().scan([UInt8](text))
    #expect(found.map(\.range) == [8..<33, 38..<63, 70..<90])
    #expect(found.map(\.kind) == [.url, .url, .header])
  }

  @Test("neighbours count one by one, a cut one at the end does not")
  func neighbours() {
    let header = "cf-aig-authorization"
    let bytes = [UInt8](header + header + header.dropLast())
    #expect(Ledger().scan(bytes).map(\.range) == [0..<20, 20..<40])
  }

  @Test("custom hosts count, and of two that start together the longer")
  func customHosts() {
    let ledger = Ledger(hosts: ["ai.example.com", "AI.example.com.au", ""])
    #expect(
      ledger.scan([UInt8]("ai.example.com ai.example.com.au")).map(\.range) == [0..<14, 15..<32])
  }

  @Test("a plan that misses, repeats, shifts or invents an occurrence is a discrepancy")
  func discrepancies() throws {
    let text = "a\n gateway.ai.cloudflare.com\n cf-aig-authorization\n"
    let good = try Sample.plan("f.sh", text) { Sample.refused($0, .oddUrl) }
    #expect(Ledger().discrepancy(in: good) == nil)
    let first = good.decisions[0]
    let shifted = Sample.refused(Occurrence(range: 4..<29, kind: .url), .oddUrl)
    let extra = Sample.refused(Occurrence(range: 51..<52, kind: .url), .oddUrl)
    let bad: [([Decision], Position)] = [
      ([], Position(line: 2, column: 2)),
      ([first], Position(line: 3, column: 2)),
      ([first, first], Position(line: 2, column: 2)),
      ([shifted, good.decisions[1]], Position(line: 2, column: 2)),
      (good.decisions + [extra], Position(line: 4, column: 1)),
    ]
    for (decisions, position) in bad {
      let plan = FilePlan(file: good.file, language: "shell", decisions: decisions, edits: .empty)
      let found = try #require(Ledger().discrepancy(in: plan))
      #expect(found.position == position)
      #expect(found.scanned == 2 && found.decided == decisions.count)
    }
  }
}
