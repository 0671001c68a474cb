// Runs over small trees with the built program: what is printed, what is written, and the status.
import Foundation
import Testing

@testable import Rewriter

@Suite(.enabled(if: Command.hasEngine)) struct RunTests {
  static let tree = ["safe.sh": Command.safeCall, "dir/refused.sh": Command.refusedCall]

  @Test("a preview prints a patch that git applies, and writes nothing")
  func preview() throws {
    let command = try Command(RunTests.tree)
    let result = try command()
    #expect(result.status == 0)
    #expect(result.errors.contains("1 occurrence (1 call site) in 1 file. 2 need review."))
    #expect(result.errors.contains("3 of 3 occurrences accounted for.\n"))
    #expect(result.errors.hasSuffix("Run with --write to apply.\n"))
    #expect(try command.folder.text(of: "safe.sh") == Command.safeCall)
    let applied = try command.folder.run("git", "apply", "-", input: result.output)
    #expect(applied.status == 0, "\(applied.errors)")
    let patched = try command.folder.text(of: "safe.sh")
    try command.folder.write(Command.safeCall, to: "safe.sh")
    #expect(try command("--write").status == 0)
    #expect(try command.folder.text(of: "safe.sh") == patched)
  }

  @Test("--write says what it rewrote, and a second run has nothing to do")
  func write() throws {
    let command = try Command(RunTests.tree)
    let first = try command("--write", ".")
    #expect(first.text == "Rewrote safe.sh (1 occurrence)\n")
    #expect(first.errors.contains("Rewrote 1 occurrence (1 call site) in 1 file."))
    #expect(!first.errors.contains("Run with --write"))
    let second = try command("--write", ".")
    #expect(second.text.isEmpty)
    #expect(second.errors.contains("Nothing to rewrite. 2 need review."))
    #expect(try command.folder.text(of: "dir/refused.sh") == Command.refusedCall)
  }

  @Test("--check ends with 1 for what --fail-on names")
  func check() throws {
    let command = try Command(RunTests.tree)
    #expect(try command("--check").status == 1)
    #expect(try command("--check", "--fail-on", "never").status == 0)
    #expect(try command("--check", "dir", "--fail-on", "changes").status == 0)
    #expect(try command("--check", "dir", "--fail-on", "review").status == 1)
    #expect(try command("--check", "safe.sh", "--fail-on", "review").status == 0)
    #expect(try command.folder.text(of: "safe.sh") == Command.safeCall)
  }

  @Test("the JSON report adds up and is the same with one thread and with many")
  func json() throws {
    let command = try Command(RunTests.tree)
    let result = try command("--format", "json", "--jobs", "1")
    #expect(try command("--format", "json", "--jobs", "8").output == result.output)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any])
    #expect(json["schema"] as? Int == 1)
    let summary = try #require(json["summary"] as? [String: [String: Int]])
    let numbers = try #require(summary["occurrences"])
    #expect(numbers["total"] == numbers.filter { $0.key != "total" }.values.reduce(0, +))
    #expect(numbers["total"] == 3)
    let files = try #require(json["files"] as? [[String: Any]])
    #expect(files.compactMap { $0["path"] as? String } == ["dir/refused.sh", "safe.sh"])
  }

  @Test("paths outside the current folder are relative to their own root")
  func elsewhere() throws {
    let command = try Command(RunTests.tree)
    let folder = try ScratchFolder()
    let result = try folder.run(Command.program, command.folder.path)
    #expect(result.text.hasPrefix("diff --git a/safe.sh b/safe.sh\n"))
    #expect(result.errors.contains("aig-migrate why \(command.folder.path)/dir/refused.sh:1"))
    let file = try folder.run(Command.program, command.folder.path + "/safe.sh")
    #expect(file.text.hasPrefix("diff --git a/safe.sh b/safe.sh\n"))
  }

  @Test("stdin comes out rewritten, untouched text as it went in")
  func filter() throws {
    let command = try Command()
    let result = try command("-", "--stdin-filename", "a.sh", input: Command.safeCall)
    #expect(result.status == 0)
    #expect(result.text.contains("https://api.cloudflare.com/client/v4/accounts/"))
    let same = try command("-", "--stdin-filename", "a.sh", input: Command.refusedCall)
    #expect(same.text == Command.refusedCall)
    let check = try command("-", "--stdin-filename", "a.sh", "--check", input: Command.safeCall)
    #expect(check.status == 1)
  }

  @Test("--output takes the data, stderr keeps the summary")
  func output() throws {
    let command = try Command(RunTests.tree)
    let result = try command("--output", "the.patch", "safe.sh")
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("Would rewrite"))
    #expect(try command.folder.text(of: "the.patch").hasPrefix("diff --git"))
  }

  @Test("a file with uncommitted changes is not written without --force")
  func dirtyTree() throws {
    let command = try Command(RunTests.tree)
    try command.folder.commit()
    try command.folder.write(Command.safeCall + "echo done\n", to: "safe.sh")
    let refused = try command("--write")
    #expect(refused.status == 4)
    #expect(refused.errors.contains("safe.sh: not written"))
    #expect(try command.folder.text(of: "safe.sh") == Command.safeCall + "echo done\n")
    #expect(try command("--write", "--force").status == 0)
    #expect(try command.folder.text(of: "safe.sh").contains("api.cloudflare.com"))
  }

  @Test("a committed tree is written without asking")
  func cleanTree() throws {
    let command = try Command(RunTests.tree)
    try command.folder.commit()
    #expect(try command("--write").status == 0)
    #expect(try command.folder.text(of: "safe.sh").contains("api.cloudflare.com"))
  }

  @Test("why shows reason, rule, evidence and the page; a line without occurrence is wrong usage")
  func why() throws {
    let command = try Command(RunTests.tree)
    let refused = try command("why", "dir/refused.sh:1")
    #expect(refused.text.contains("needs-review"))
    #expect(refused.text.contains("dynamic-route"))
    #expect(refused.text.contains("https://developers.cloudflare.com/"))
    #expect(try command("why", "safe.sh:1").text.contains("workers-ai-openai-route"))
    let none = try command("why", "dir/refused.sh:3")
    #expect(none.status == 2)
    #expect(none.errors.contains("in: 1, 2"))
  }

  @Test("why names what else of the tree has to change, as the reports do")
  func whyOfTree() throws {
    let command = try Command(RunTests.tree)
    #expect(!(try command("why", "safe.sh:1").text.contains("tests-to-update")))
    let expectation = """
      test("calls the gateway", () => {
        expect(sent.url).toBe("https://gateway.ai.cloudflare.com/v1/a/g/workers-ai/v1/chat/completions");
      });

      """
    try command.folder.write(expectation, to: "tests/ask.test.js")
    try command.folder.write(
      "const csp = \"connect-src 'self' https://gateway.ai.cloudflare.com\";\n", to: "src/csp.js")
    let text = try command("why", "safe.sh:1").text
    #expect(text.contains("tests-to-update") && text.contains("lists-to-update"))
    #expect(!(try command("why", "dir/refused.sh:1").text.contains("tests-to-update")))
  }
}

extension ScratchFolder {
  /// Makes the folder a git repository and commits everything in it.
  func commit() throws {
    _ = try run("git", "init", "-q")
    _ = try run("git", "add", "-A")
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"]
    _ = try run("git", identity + ["commit", "-q", "-m", "all"])
  }
}
