// What goes over the pipe of a batch comes out as it went in, whatever a path holds; nonsense is no answer.
import Testing

@testable import Rewriter
@testable import aig_migrate

@Suite struct BatchWireTests {
  static let lines = [
    "/srv/git/shop", "a b\\nc\\", "line\nend", "line\r\nend", "- -", "\\", "näme@v1",
    "git@host:a/b.git@1f",
  ]

  @Test("a request is one line and comes back", arguments: lines)
  func requests(_ line: String) {
    for base in [nil, "0123456789abcdef0123456789abcdef01234567"] {
      let request = BatchRequest(line: line, base: base)
      let sent = BatchWire.line(request)
      #expect(!sent.contains(0x0A))
      #expect(BatchWire.request(sent) == request)
    }
  }

  @Test("replies come back; anything else is none")
  func replies() {
    var record = RepositoryRecord("a", .failed, .timeout, "took long")
    record.files = ["scanned": 3]
    let replies: [BatchReply] = [
      .same, .clean(scanned: 50, stored: BatchFolder.line(RepositoryRecord("a", .clean))),
      .record(record),
    ]
    for reply in replies {
      let sent = BatchWire.line(reply)
      #expect(sent.last == 0x0A && sent.dropLast().allSatisfy { $0 != 0x0A })
      #expect(BatchWire.reply(Array(sent.dropLast())) == reply)
    }
    for nonsense in ["", "clean", "clean x {}", "{", "{}", "fine"] {
      #expect(BatchWire.reply([UInt8](nonsense.utf8)) == nil)
    }
  }
}
