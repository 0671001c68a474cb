// Files that reports go to: nothing of the tree is ever lost to a slip of the hand.
import Foundation
import Testing

@testable import Rewriter

@Suite struct OutputTests {
  @Test(
    "an output that exists among the scanned files is refused before anything is done",
    arguments: ["src/main.ts", "safe.sh", "link.ts", "./src/../safe.sh"])
  func insideTree(_ path: String) throws {
    let command = try Command(["safe.sh": Command.safeCall, "src/main.ts": "let precious = 1\n"])
    try FileManager.default.createSymbolicLink(
      atPath: command.folder.path + "/link.ts", withDestinationPath: "src/main.ts")
    let result = try command("--write", "--output", path)
    #expect(result.status == 2)
    #expect(result.errors.contains("is not replaced"))
    #expect(try command.folder.text(of: "src/main.ts") == "let precious = 1\n")
    #expect(try command.folder.text(of: "safe.sh") == Command.safeCall, "written nevertheless")
  }

  @Test("a file outside that is another name of something is refused too")
  func hardLink() throws {
    let command = try Command(["tree/safe.sh": Command.safeCall])
    try FileManager.default.linkItem(
      atPath: command.folder.path + "/tree/safe.sh", toPath: command.folder.path + "/report")
    #expect(try command("tree", "-o", "report").status == 2)
    #expect(try command.folder.text(of: "tree/safe.sh") == Command.safeCall)
  }

  @Test("the one file that is scanned, and the file that stdin stands for, are no outputs")
  func singleFile() throws {
    let command = try Command(["safe.sh": Command.safeCall])
    #expect(try command("safe.sh", "-o", "safe.sh").status == 2)
    let filter = try command(
      "-", "--stdin-filename", "safe.sh", "-o", "safe.sh", input: Command.safeCall)
    #expect(filter.status == 2)
    #expect(try command.folder.text(of: "safe.sh") == Command.safeCall)
  }

  @Test("a report outside is replaced whole and keeps its mode; devices are written to")
  func outside() throws {
    let command = try Command(["tree/safe.sh": Command.safeCall, "old": "old report"])
    _ = try command.folder.run("chmod", "600", "old")
    #expect(try command("tree", "-o", "old", "--format", "json").status == 0)
    #expect(try command.folder.text(of: "old").hasPrefix("{"))
    let mode = try command.folder.run("stat", "-c", "%a", "old").text
    #expect(mode == "600\n")
    #expect(try command("tree", "-o", "/dev/stdout").text.hasPrefix("diff --git"))
    #expect(try command("tree", "-o", "/dev/null").status == 0)
    #expect(try command("tree", "-o", "/dev/full").status == 75)
  }

  @Test("a file with further names is no promise of the preview that the write would break")
  func previewOfHardLinks() throws {
    let command = try Command(["safe.sh": Command.safeCall])
    try FileManager.default.linkItem(
      atPath: command.folder.path + "/safe.sh", toPath: command.folder.path + "/twin.sh")
    let preview = try command()
    #expect(preview.output.isEmpty)
    #expect(preview.errors.contains("Nothing to rewrite. 2 need review."))
    #expect(preview.errors.contains("not-writable"))
    #expect(preview.status == 0)
    let written = try command("--write")
    #expect(written.status == 4)
    #expect(written.errors.contains("safe.sh: has 2 names (hard links)"))
    #expect(try command.folder.text(of: "safe.sh") == Command.safeCall)
  }
}
