// The vector scan against the plainest possible search: an error in it would hide occurrences from the whole program.
import Testing

@testable import Rewriter

@Suite struct LiteralScanTests {
  /// A small generator with a fixed seed, so that a failure can be repeated.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private func naive(_ needles: [[UInt8]], _ bytes: [UInt8]) -> Int? {
    bytes.indices.first { start in
      needles.contains { bytes[start...].prefix($0.count).map(\.lowercased) == $0 }
    }
  }

  @Test("agrees with a naive search on random bytes of few letters, for any set of needles")
  func random() {
    var numbers = Numbers(state: 1)
    let letters = [UInt8]("abAB.-i\u{0}\u{7F}[{")
    for round in 0..<4000 {
      let needles = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
        (0..<Int.random(in: 1...6, using: &numbers)).map { _ in
          letters.randomElement(using: &numbers) ?? 0
        }
      }
      let bytes = (0..<Int.random(in: 0...300, using: &numbers)).map { _ in
        Int.random(in: 0...9, using: &numbers) < 8
          ? 0x7A : letters.randomElement(using: &numbers) ?? 0
      }
      let scan = LiteralScan(needles: needles.map(\.text))
      let expected = naive(scan.needles, bytes)
      #expect(scan.firstMatch(in: bytes) == expected, "round \(round)")
      #expect(scan.contains(bytes) == (expected != nil), "round \(round)")
    }
  }

  @Test("finds the default needles at every offset and in any case, with nothing else in sight")
  func everyOffset() {
    let scan = LiteralScan()
    for needle in [
      "gateway.ai.cloudflare.com", "CF-AIG-Authorization", "GATEWAY.AI.Cloudflare.COM",
    ] {
      for offset in 0..<200 {
        for tail in [0, 1, 40] {
          let bytes =
            [UInt8](repeating: 0x69, count: offset) + [UInt8](needle)
            + [UInt8](repeating: 0x2E, count: tail)
          #expect(scan.firstMatch(in: bytes) == offset)
          #expect(!scan.contains(Array(bytes.dropLast(tail + 1))))
        }
      }
    }
  }

  @Test("bytes that differ from a letter only in the case bit are not letters")
  func caseBit() {
    // `[` and `{`, NUL and space, `\r` and `-` differ in the very bit that folds letters.
    #expect(!LiteralScan(needles: ["a{b"]).contains([UInt8]("a[b")))
    #expect(!LiteralScan(needles: ["cf-aig"]).contains([UInt8]("cf\raig")))
    #expect(!LiteralScan(needles: ["a.b"]).contains([0x61, 0x0E, 0x62]))
  }

  @Test(
    "no needle and an empty needle match nothing; further hosts are found as well as the defaults")
  func needleSets() {
    #expect(!LiteralScan(needles: []).contains([UInt8]("anything")))
    #expect(!LiteralScan(needles: [""]).contains([UInt8]("anything")))
    let scan = LiteralScan(needles: LiteralScan.defaultNeedles + ["ai.example.org", "x"])
    #expect(scan.firstMatch(in: [UInt8]("at AI.Example.org")) == 3)
    #expect(scan.firstMatch(in: [UInt8]("  X cf-aig-authorization")) == 2)
  }
}
