import Testing

@testable import Rewriter

@Suite struct EditSetTests {
  @Test("edits given in any order apply to the original offsets")
  func appliesToOriginal() throws {
    let set = try EditSet([Edit(4..<5, [UInt8]("Z")), Edit(0..<1, [UInt8]("AAA")), Edit(2..<2, [])])
    #expect(set.applied(to: [UInt8]("abcdef")).text == "AAAbcdZf")
  }

  @Test("overlapping edits are a conflict, never dropped")
  func conflict() {
    #expect(throws: EditConflict(range: 2..<4)) {
      try EditSet([Edit(1..<3, []), Edit(2..<4, [])])
    }
  }
}
