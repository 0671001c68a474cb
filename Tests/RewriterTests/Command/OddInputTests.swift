// Trees that are not what they should be: each odd file is named or counted, and the good one beside it is still done.
import Foundation
import Testing

@testable import Rewriter

@Suite(.enabled(if: Command.hasEngine)) struct OddInputTests {
  @Test("a binary file with the old host is skipped by name, the rest goes on")
  func binary() throws {
    let command = try Command(["safe.sh": Command.safeCall])
    try command.folder.write([0, 1, 2] + [UInt8](Command.safeCall.utf8), to: "a.bin")
    let result = try command("--verbose")
    #expect(result.status == 0)
    #expect(result.errors.contains("1 file not scanned: binary 1."))
    #expect(result.errors.contains("a.bin"))
    #expect(result.errors.contains("Would rewrite 1 occurrence"))
  }

  @Test("invalid UTF-8 beside a call stays byte for byte")
  func invalidUTF8() throws {
    let command = try Command()
    let odd: [UInt8] = [UInt8(ascii: "#"), 0xFF, 0xC3, 0x28, UInt8(ascii: "\n")]
    try command.folder.write(odd + [UInt8](Command.safeCall.utf8), to: "latin.sh")
    #expect(try command("--write").status == 0)
    let bytes = try command.folder.bytes(of: "latin.sh")
    #expect(bytes.starts(with: odd))
    #expect(String(decoding: bytes, as: UTF8.self).contains("api.cloudflare.com"))
  }

  @Test("an unreadable file is named and ends with 3; root reads everything")
  func unreadable() throws {
    let command = try Command(["safe.sh": Command.safeCall, "locked.sh": Command.safeCall])
    _ = try command.folder.run("chmod", "000", "locked.sh")
    if try command.folder.run("cat", "locked.sh").status == 0 { return }
    let result = try command()
    #expect(result.status == 3)
    #expect(result.errors.contains("locked.sh: "))
    #expect(result.errors.contains("Would rewrite 1 occurrence"))
  }

  @Test("an empty file, a byte order mark alone and a lone carriage return are scanned in peace")
  func tiny() throws {
    let command = try Command(["empty": "", "bom.js": "\u{FEFF}", "cr.py": "\r"])
    let result = try command()
    #expect(result.status == 0)
    #expect(result.errors == "No occurrence of the legacy API in 3 files.\n")
  }

  @Test("a file above the limit is skipped and said")
  func tooLarge() throws {
    let big = Command.safeCall + String(repeating: "#\n", count: 2000)
    let result = try Command(["big.sh": big])("--max-file-size", "1K")
    #expect(result.errors.contains("1 file not scanned: too-large 1."))
    #expect(result.errors.contains("No files were scanned"))
  }

  @Test("a line of a megabyte is taken for generated code, and counted")
  func longLine() throws {
    let filler = String(repeating: "x", count: 1 << 20)
    let result = try Command(["long.sh": Command.safeCall + "# \(filler)\n"])()
    #expect(result.status == 0)
    #expect(result.errors.contains("1 is rightly left."))
    #expect(result.errors.contains("1 of 1 occurrence accounted for."))
  }

  /// Names that patches, terminals and JSON all have trouble with; the last ones are not UTF-8.
  static let names: [[UInt8]] =
    [
      "new\nline.sh", "tab\there.sh", "cr\rhere.sh", "esc\u{1B}]0;x\u{07}.sh", "bs\u{08}.sh",
      "del\u{7F}.sh",
      "c1\u{9B}2J.sh", "bidi\u{202E}hs.sh", "zero\u{200B}width.sh", "-dash.sh", "--write.sh",
      "q\"b\\.sh",
      "it's.sh", "größe x.sh", "日本.sh", "e\u{301}.sh", " lead.sh", "a:7.sh", "$(x).sh",
    ].map { Array($0.utf8) } + [
      [0xFF, 0xFE] + Array(".sh".utf8), Array("d".utf8) + [0xC3] + Array("/x.sh".utf8),
    ]

  @Test("odd file names reach git apply exactly and a reader without control characters")
  func oddNames() throws {
    for name in OddInputTests.names {
      let command = try Command(["call.sh": Command.safeCall])
      try command.folder.move("call.sh", to: name)
      let result = try command(".", "--verbose")
      let applied = try command.folder.run("git", "apply", "-", input: result.output)
      #expect(applied.status == 0, "\(applied.errors)")
      let again = try command("--format", "json")
      #expect(again.text.contains("\"total\" : 0"), "not patched: \(name)")
      let hostile = (result.errors + again.text).unicodeScalars.filter {
        TerminalText.isHostile($0) && $0 != "\n"
      }
      #expect(hostile.isEmpty, "\(result.errors)")
    }
  }

  @Test("a secret in the diff is announced; the patch stays exact")
  func secret() throws {
    let key = "sk-proj-" + String(repeating: "a1B2", count: 8)
    let text = Command.safeCall.replacing("$CLOUDFLARE_API_TOKEN", with: key)
    let result = try Command(["safe.sh": text + "# \(key)\n"])()
    if result.output.isEmpty { return }
    #expect(result.text.contains(key))
    #expect(result.errors.contains("looks like a credential"))
  }
}
