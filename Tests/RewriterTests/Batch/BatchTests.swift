// `batch` as a user runs it: what each mode leaves behind, what stops a repository, and that nothing stops the others.
import Foundation
import Testing

@testable import Rewriter

/// A batch in a scratch folder; results go to `out` beside the repositories.
struct Batch {
  let command: Command
  var folder: ScratchFolder { command.folder }

  init() throws { command = try Command() }

  /// Runs over the lines of a list.
  func callAsFunction(
    _ lines: [String], _ arguments: String..., environment: [String: String] = [:]
  ) throws -> ProgramResult {
    try folder.write(lines.joined(separator: "\n") + "\n", to: "list.txt")
    return try folder.run(
      Command.program, ["batch", "--repos", "list.txt", "--out", "out"] + arguments,
      environment: ScratchFolder.gitSettings.merging(environment) { $1 })
  }

  func record(_ line: String) throws -> RepositoryRecord {
    let folder = BatchFolder(try #require(OutputFolder(folder.path + "/out")))
    let repository = try #require(ListedRepository(line: line))
    return try #require(folder.record(id: repository.id) ?? folder.clean()[line])
  }

  func artifact(_ name: String, _ line: String) throws -> String {
    let id = try #require(ListedRepository(line: line)).id
    return "out/repos/\(id)/\(name)"
  }
}

@Suite(.enabled(if: Command.hasEngine)) struct BatchTests {
  static let patch = "0001-move-ai-gateway-calls-to-the-rest-api.patch"

  @Test("one broken repository fails alone, and the failed list can be fed back")
  func isolation() throws {
    let batch = try Batch()
    try batch.folder.repository("a", ["ask.sh": Command.safeCall])
    try batch.folder.repository("b", ["ask.sh": Command.refusedCall])
    try batch.folder.repository("c", ["ask.sh": "echo\n"])
    try batch.folder.write(Command.safeCall, to: "none/ask.sh")
    let result = try batch(["a", "b", "none", "c", "nowhere"])
    #expect(result.status == 3)
    #expect(try batch.record("a").outcome == .changed)
    #expect(try batch.record("b").outcome == .unchanged)
    #expect(try batch.record("c").outcome == .clean)
    #expect(try batch.record("none").reason == .notRepository)
    #expect(try batch.record("nowhere").reason == .missing)
    #expect(try batch.folder.text(of: "out/failed.txt") == "none\nnowhere\n")
    #expect(result.errors.contains("none: no git repository"))
    #expect(try batch.folder.git("a", "status", "--porcelain").isEmpty)
    let again = try batch.command("batch", "--repos", "out/failed.txt", "--out", "again")
    #expect(again.status == 3)
  }

  @Test("git am turns a patch into the very tree of the bundle's commit, wherever it was made")
  func reproducible() throws {
    let batch = try Batch()
    let files = ["a b/näme.sh": Command.safeCall, "crlf.sh": Command.safeCall + "echo\r\n"]
    try batch.folder.repository("a", files)
    let url = "file://\(batch.folder.path)/a"
    let lines = ["a", url, "a@main"]
    #expect(try batch(lines, "--mode", "commit").status == 0)
    let records = try lines.map(batch.record)
    let commit = try #require(records[0].commit)
    #expect(Set(records.map(\.commit)) == [commit])
    try batch.folder.git(
      "a", "fetch", "-q", "../" + batch.artifact("branch.bundle", "a"), "aig-migrate/0.1.0:new")
    #expect(try batch.folder.git("a", "rev-parse", "new") == commit)
    try batch.folder.git(
      "a", "am", "-q", "--keep-cr", "../" + batch.artifact(BatchTests.patch, url))
    #expect(
      try batch.folder.git("a", "rev-parse", "HEAD^{tree}")
        == batch.folder.git("a", "rev-parse", "new^{tree}"))
    #expect(try batch.folder.git("a", "log", "-1", "--format=%ct", "new") == "1700000000")
    #expect(try !batch.folder.text(of: "a/a b/näme.sh").contains("gateway.ai.cloudflare.com"))
  }

  @Test("changes that are not committed refuse the repository by name and stay")
  func dirty() throws {
    for mode in ["patch", "commit", "in-place"] {
      let batch = try Batch()
      try batch.folder.repository("a", ["ask.sh": Command.safeCall])
      try batch.folder.repository("b", ["ask.sh": Command.safeCall])
      try batch.folder.write(Command.safeCall + "# mine\n", to: "a/ask.sh")
      #expect(try batch(["a", "b"], "--mode", mode).status == 3)
      let record = try batch.record("a")
      #expect(record.outcome == .refused && record.reason == .uncommitted)
      #expect(record.message?.contains("ask.sh") == true)
      #expect(try batch.folder.text(of: "a/ask.sh") == Command.safeCall + "# mine\n")
      #expect(try batch.record("b").outcome == .changed)
    }
  }

  @Test("in place, the file holds what the diff promised")
  func inPlace() throws {
    let batch = try Batch()
    try batch.folder.repository("a", ["x/ask.sh": Command.safeCall])
    #expect(try batch(["a"]).status == 0)
    let diff = try batch.folder.bytes(of: batch.artifact("changes.diff", "a"))
    let placed = try batch.command(
      "batch", "--repos", "list.txt", "--out", "placed", "--mode", "in-place")
    #expect(placed.status == 0)
    #expect(try [UInt8](batch.folder.git("a", "diff", "-U3").utf8).count > 100)
    #expect(
      try batch.folder.run("git", "-C", "a", "apply", "-R", "--check", "-", input: diff).status == 0
    )
    // The journal knows the repository as `undo` in it would.
    #expect(try batch.command("undo", "a").status == 0)
    #expect(try batch.folder.text(of: "a/x/ask.sh") == Command.safeCall)
  }

  @Test("a fetched repository is not changed in place, and one over the limit is not fetched")
  func limits() throws {
    let batch = try Batch()
    let large = (0..<4000).map { "echo \($0 &* 2_654_435_761)\n" }.joined()
    try batch.folder.repository("a", ["ask.sh": Command.safeCall, "large.sh": large])
    let url = "file://\(batch.folder.path)/a"
    #expect(try batch([url], "--mode", "patch", "--max-repo-size", "20K").status == 3)
    #expect(try batch.record(url).reason == .tooLarge)
    _ = try batch.folder.run("rm", "-r", "out")
    #expect(try batch([url], "--mode", "in-place").status == 3)
    #expect(try batch.record(url).reason == .remote)
  }

  @Test(
    "however small the limit, a repository above it is too large, in words a person can read",
    arguments: ["1", "100", "5K"])
  func smallLimits(limit: String) throws {
    let batch = try Batch()
    let empty = (0..<2000).map { ("files/\($0).sh", "") }
    try batch.folder.repository("small", ["ask.sh": Command.safeCall])
    try batch.folder.repository("many", Dictionary(uniqueKeysWithValues: empty))
    let urls = ["small", "many"].map { "file://\(batch.folder.path)/\($0)" }
    _ = try batch(urls, "--mode", "patch", "--max-repo-size", limit)
    let many = try batch.record(urls[1])
    #expect(many.reason == .tooLarge)
    #expect(many.message?.contains("the list of its files is larger than the limit") == true)
    let small = try batch.record(urls[0])
    if limit == "5K" {
      #expect(small.outcome == .changed)
    } else {
      #expect(small.reason == .tooLarge)
      #expect(small.message?.hasPrefix("its files have ") == true)
    }
  }

  @Test("a repository in a repository is not part of its commit")
  func nested() throws {
    let batch = try Batch()
    try batch.folder.repository("a", ["ask.sh": Command.safeCall, ".gitignore": "unrelated\n"])
    try batch.folder.repository("a/in[n]er", ["ask.sh": Command.safeCall])
    #expect(try batch(["a"], "--mode", "patch").status == 0)
    #expect(try batch.record("a").files["changed"] == 1)
  }

  @Test("results lie outside the repositories, and never beside those of other options")
  func outputFolder() throws {
    let batch = try Batch()
    try batch.folder.repository("a", ["ask.sh": Command.safeCall])
    let inside = try batch.command("batch", "--repos", "a", "--out", "a/out")
    #expect(inside.status == 4)
    _ = try batch.folder.run("ln", "-s", "a", "link")
    #expect(try batch.command("batch", "--repos", "link", "--out", "a/out").status == 4)
    #expect(try batch.command("batch", "--repos", "a", "--out", "link/x/out").status == 4)
    #expect(try batch(["a"]).status == 0)
    let other = try batch(["a"], "--accept", "billing")
    #expect(other.status == 4)
    #expect(other.errors.contains("another batch"))
  }
}
