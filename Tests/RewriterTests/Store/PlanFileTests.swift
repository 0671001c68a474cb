// Plans: what is written is what is read, and nothing that was tampered with is taken.
import Foundation
import Testing

@testable import Rewriter

@Suite struct PlanFileTests {
  static let standard: [(text: [UInt8], hash: String)] = [
    ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ([UInt8]("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      [UInt8]("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]

  @Test("the vectors of FIPS 180-4", arguments: standard.indices)
  func vectors(_ index: Int) {
    let row = PlanFileTests.standard[index]
    #expect(SHA256(row.text).description == row.hash)
    #expect(SHA256(row.hash) == SHA256(row.text))
  }

  @Test("every length around the borders of blocks agrees with sha256sum")
  func lengths() throws {
    let folder = try ScratchFolder()
    var random = SeededGenerator(seed: 1)
    for length in [1, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129, 4096, 70_001] {
      let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      let printed = try folder.run("sha256sum", [], input: bytes).text
      #expect(printed.hasPrefix(SHA256(bytes).description), "\(length) bytes")
    }
  }

  @Test("only 64 lower-case digits are a hash")
  func parsing() {
    let digits = String(repeating: "a", count: 64)
    for wrong in ["", "a", digits + "a", digits.uppercased(), digits.dropLast() + "g"] {
      #expect(SHA256(wrong) == nil, "\(wrong)")
    }
  }

  static let odd: [UInt8] = [0xFF, 0x00, 0x0A, 0xC3]

  static func sample() throws -> (plan: PlanFile, bytes: [[UInt8]]) {
    let texts: [[UInt8]] = [[UInt8]("one two three"), odd + [UInt8]("tail")]
    let first = try EditSet([
      Edit(0..<3, [UInt8]("1")), Edit(4..<4, [UInt8]("und ")), Edit(8..<13, []),
    ])
    let second = try EditSet([Edit(4..<8, odd), Edit(0..<1, [])])
    let changes = [
      FileChange(path: [UInt8]("a/b.ts"), bytes: texts[0], edits: first),
      FileChange(path: odd.filter { $0 != 0 }, bytes: texts[1], edits: second),
    ]
    return (PlanFile(root: ".", changes: changes), texts)
  }

  @Test("a plan read back is the same plan, with bytes that are no text too")
  func roundTrip() throws {
    let plan = try PlanFileTests.sample().plan
    #expect(try PlanFile(plan.bytes) == plan)
    #expect(plan.bytes == (try PlanFile(plan.bytes)).bytes)
  }

  @Test("the way back leads back, for neighbouring edits of all kinds")
  func reversed() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 97...122, using: &random) }
      var edits: [Edit] = []
      var position = 0
      while position < 38, edits.count < 8 {
        let start = position + Int.random(in: 0...2, using: &random)
        let end = min(40, start + Int.random(in: 0...3, using: &random))
        let text = (0..<Int.random(in: 0...3, using: &random)).map { UInt8(65 + $0) }
        edits.append(Edit(min(start, end)..<end, text))
        position = max(end, position + 1)
      }
      let change = FileChange(path: [97], bytes: bytes, edits: try EditSet(edits))
      let result = try #require(change.result(of: bytes))
      let back = try PlanFile(PlanFile(root: "", changes: [change.reversed(bytes)]).bytes)
      #expect(back.changes[0].result(of: result) == bytes)
    }
  }

  /// Each turns a good plan into one that must not be taken.
  static let damages: [(name: String, from: String, to: String)] = [
    ("other kind", "aig-migrate-plan", "aig-migrate"),
    ("other schema", "\"schema\" : 1", "\"schema\" : 2"),
    ("negative offset", "\"offset\" : 0", "\"offset\" : -1"),
    ("overflow", "\"offset\" : 0", "\"offset\" : 9223372036854775807"),
    ("negative length", "\"length\" : 3", "\"length\" : -3"),
    ("overlap", "\"length\" : 3", "\"length\" : 9"),
    ("no path", "\"a/b.ts\"", "\"\""),
    ("bad hash", "\"sha256\" : \"", "\"sha256\" : \"x"),
    ("not base64", "\"base64\" : \"", "\"base64\" : \"!"),
    ("no number", "\"offset\" : 0", "\"offset\" : \"0\""),
    ("fraction", "\"offset\" : 0", "\"offset\" : 0.5"),
  ]

  @Test("a damaged plan is refused, never guessed", arguments: damages.indices)
  func damaged(_ index: Int) throws {
    let damage = PlanFileTests.damages[index]
    let text = try PlanFileTests.sample().plan.bytes.text
    let other = text.replacing(damage.from, with: damage.to)
    #expect(other != text, "\(damage.name): the text to damage is not there")
    #expect(throws: PlanError.self, "\(damage.name)") { try PlanFile([UInt8](other)) }
  }

  @Test("every shortened plan is refused")
  func truncated() throws {
    let bytes = try PlanFileTests.sample().plan.bytes
    for count in stride(from: 0, to: bytes.count - 2, by: 3) {
      #expect(throws: PlanError.self) { try PlanFile(Array(bytes[..<count])) }
    }
  }

  @Test("edits beyond the end or of other bytes have no result")
  func foreign() throws {
    let change = try PlanFileTests.sample().plan.changes[0]
    #expect(change.result(of: [UInt8]("one")) == nil)
    #expect(change.result(of: [UInt8]("one two fours")) == nil)
    let set = try EditSet([Edit(5..<9, [])])
    let beyond = FileChange(path: [97], before: SHA256([97]), after: SHA256([]), edits: set)
    #expect(beyond.result(of: [97]) == nil)
  }
}
