// Limits of matching: what is reached is an error, never "no match", and no pattern of the program comes near.
import Foundation
import Testing

@testable import Rewriter

@Suite struct PatternTests {
  @Test(
    "a catastrophic pattern ends with a limit, compiled and interpreted", arguments: [true, false])
  func catastrophic(_ usesJIT: Bool) throws {
    var limits = Pattern.Limits()
    limits.usesJIT = usesJIT
    let pattern = try Pattern("^(a+)+$", caseless: false, limits: limits)
    let text = [UInt8](String(repeating: "a", count: 64) + "b")
    #expect(throws: PatternError.self) { try pattern.firstMatch(in: text) }
    #expect(pattern.found(in: text), "a limit must count on the side of refusal")
  }

  @Test("where the small stack of compiled code is not enough, a large one answers")
  func stack() throws {
    let pattern = try Pattern("(?:.|x)*y")
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 20_000) + [UInt8(ascii: "y")]
    #expect(try pattern.firstMatch(in: text)?.range == 0..<20_001)
    let huge = [UInt8](repeating: UInt8(ascii: "a"), count: 4 << 20)
    #expect(throws: PatternError.self) { try pattern.firstMatch(in: huge) }
  }

  @Test("depth and heap have limits of their own")
  func depth() throws {
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 20_000)
    var limits = Pattern.Limits()
    limits.usesJIT = false
    limits.depth = 100
    let deep = try Pattern("(a|b)*[cd]", caseless: false, limits: limits)
    #expect(throws: PatternError.limit(code: -53)) { try deep.firstMatch(in: text) }
    limits = Pattern.Limits()
    limits.usesJIT = false
    limits.heap = 1
    let hungry = try Pattern("(a|b)*[cd]", caseless: false, limits: limits)
    #expect(throws: PatternError.limit(code: -63)) { try hungry.firstMatch(in: text) }
  }

  @Test("a single code unit cannot be taken out of a character")
  func codeUnits() {
    #expect(throws: PatternError.self) { try Pattern("\\C") }
  }

  /// The patterns as they stand in the sources, so that none can be forgotten.
  static let shipped: [String] = ArchitectureTests.sources.flatMap { source in
    source.text.matches(of: #/Pattern\.known\(\s*(#?)"((?:\\.|[^"\\])*)"/#).map { match in
      let text = String(match.2)
      return match.1.isEmpty ? text.replacing("\\\\", with: "\\") : text
    }
  }

  /// Long runs that the parts of a pattern could divide among themselves in many ways.
  static let runs: [String] =
    [
      "a", "A", "0", " ", "\t", "\n", "-", ".", "_", "/", "`", "~", ">", "<", "\"", "'", "=", ":",
      "(", "#", "*",
    ]
    + [
      "-20", "-1-1", "a.", "> ", "` ", "a-", "ab ", "/*", "test_", "before ", "1.2", "spec/",
      ".min", "@gen",
    ]

  @Test("no shipped pattern needs more than a tenth of its limit, whatever it is fed")
  func redos() throws {
    #expect(PatternTests.shipped.count >= 10, "the patterns are no longer found in the sources")
    var limits = Pattern.Limits()
    limits.usesJIT = false
    limits.match /= 10
    for text in PatternTests.shipped where !text.contains("\\(") {
      let pattern = try Pattern(text, caseless: true, limits: limits)
      for run in PatternTests.runs {
        for tail in ["", "!", "\n", "\0"] {
          let attack = String(repeating: run, count: 2000 / run.utf8.count) + tail
          // Each match begins anew at every byte, so the first match covers the whole text.
          #expect(throws: Never.self, "\(text) on \(run)…\(tail)") {
            _ = try pattern.firstMatch(in: [UInt8](attack.utf8))
          }
        }
      }
    }
  }
}
