// Two rewrites that want the same bytes: neither may be applied. Earlier checks stop every source that is known to lead
// here, so the last one is tried by itself.
import Testing

@testable import Rewriter

@Suite struct EditConflictTests {
  static func group(_ member: Int, _ range: Range<Int>, _ text: String, accepted: Bool = true)
    -> SiteGroup
  {
    SiteGroup(
      members: [member], edits: [Edit(range, [UInt8](text.utf8))], consents: [],
      isAccepted: accepted)
  }

  static func verdict(_ groups: [SiteGroup]) -> Gates.Verdict {
    Gates(
      bytes: [UInt8]("0123456789".utf8), before: 1, scan: OccurrenceScan(hosts: []),
      faults: { _ in 0 }, remaining: { _ in [] }
    ).verdict(on: groups)
  }

  @Test("overlapping edits conflict, on both sides")
  func overlap() {
    let groups = [EditConflictTests.group(0, 2..<5, "a"), EditConflictTests.group(1, 4..<6, "b")]
    #expect(EditConflictTests.verdict(groups).conflicting == [0, 1])
  }

  @Test("edits beside each other, or one that waits for a consent, conflict with nothing")
  func beside() {
    let groups = [
      EditConflictTests.group(0, 2..<4, "a"), EditConflictTests.group(1, 4..<6, "b"),
      EditConflictTests.group(2, 2..<6, "c", accepted: false),
    ]
    #expect(EditConflictTests.verdict(groups).conflicting.isEmpty)
  }
}
