// What goes over the pipe of a batch comes out as it went in, whatever a path holds; nonsense is no answer.
import Foundation
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

  @Test(
    "the line of a clean repository is the encoder's; what is not plain is left to that",
    arguments: lines)
  func plainLines(_ line: String) throws {
    var record = RepositoryRecord(line, .clean)
    record.files = ["scanned": 50, "changed": 0, "failed": 0, "matched": 0, "skipped": 0]
    record.occurrences = ["total": 0, "left": 0]
    record.run?.milliseconds = 7
    for base in [nil, "0123456789abcdef0123456789abcdef01234567"] {
      record.base = base
      let encoded = try BatchFolder.encoder(pretty: false).encode(record) + [0x0A]
      #expect(BatchFolder.line(record) == [UInt8](encoded))
    }
    let isPlain = line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x5C }
    #expect((record.plainLine != nil) == isPlain)
    record.owners = ["a": ["@b"]]
    #expect(record.plainLine == nil)
    #expect(RepositoryRecord(line, .failed, .timeout, "took long").plainLine == nil)
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
