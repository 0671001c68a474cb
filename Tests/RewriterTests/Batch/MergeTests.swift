// The joined report: the same bytes however the work was spread, every expected repository accounted for, and damage said
// aloud.
import Foundation
import Testing

@testable import Rewriter

@Suite(.enabled(if: Command.hasEngine)) struct MergeTests {
  private func farm() throws -> (Batch, [String]) {
    let batch = try Batch()
    for number in 0..<6 {
      let text = [Command.safeCall, Command.refusedCall, "echo\n"][number % 3]
      try batch.folder.repository(
        "r\(number)", ["ask.sh": text, "CODEOWNERS": "* @org/team-\(number % 2)\n"])
    }
    try batch.folder.write("", to: "broken/file")
    return (batch, (0..<6).map { "r\($0)" } + ["broken"])
  }

  private func merged(_ batch: Batch, _ out: String, _ format: String) throws -> ProgramResult {
    try batch.command("report", "merge", out, "--expect", "list.txt", "--format", format)
  }

  private func withoutRun(_ text: String) -> String {
    text.replacing(#/(?m)^"run": .*$/#, with: "")
  }

  @Test("one process and four shards join to the same bytes")
  func sameBytes() throws {
    let (batch, lines) = try farm()
    #expect(try batch(lines).status == 3)
    for shard in 1...4 {
      _ = try batch.command(
        "batch", "--repos", "list.txt", "--out", "shards", "--shard", "\(shard)/4", "--jobs", "1")
    }
    for format in ["json", "markdown", "text", "html"] {
      let whole = try merged(batch, "out", format)
      let parts = try merged(batch, "shards", format)
      #expect(whole.status == 3 && whole.output.count > 200)
      #expect(withoutRun(whole.text) == withoutRun(parts.text))
    }
    let json = try JSONDecoder().decode(
      JSONValue.self, from: Data(merged(batch, "out", "json").output))
    #expect(json["summary"]["repositories"]["total"] == .int(7))
    #expect(json["summary"]["repositories"]["failed"] == .int(1))
    #expect(json["summary"]["occurrences"]["rewritten"] == .int(2))
    #expect(json["owners"]["@org/team-0"]["repositories"] == .int(2))
    #expect(json["reasons"]["dynamic-route"] == .int(4))
  }

  @Test("a repository without a result is missing, one not on the list is left out")
  func expectation() throws {
    let (batch, lines) = try farm()
    #expect(try batch(Array(lines.prefix(3))).status == 0)
    try batch.folder.write("r1\nr2\nnever\n", to: "list.txt")
    let result = try batch.command(
      "report", "merge", "out", "--expect", "list.txt", "--failed", "again.txt", "--format", "json")
    let json = try JSONDecoder().decode(JSONValue.self, from: Data(result.output))
    #expect(result.status == 3)
    #expect(json["summary"]["repositories"]["missing"] == .int(1))
    #expect(json["summary"]["repositories"]["total"] == .int(3))
    #expect(try batch.folder.text(of: "again.txt") == "never\n")
  }

  @Test("files that are gone and numbers that differ are named")
  func damage() throws {
    let (batch, lines) = try farm()
    #expect(try batch(Array(lines.prefix(3))).status == 0)
    _ = try batch.folder.run("rm", batch.artifact("changes.diff", "r0"))
    let report = try batch.artifact("report.json", "r1")
    try batch.folder.write(
      batch.folder.text(of: report).replacing("\"needsReview\" : 2", with: "\"needsReview\" : 1"),
      to: report)
    let result = try batch.command("report", "merge", "out")
    #expect(result.status == 3)
    #expect(result.errors.contains("r0: changes.diff is gone"))
    #expect(result.errors.contains("r1: result and report differ in needsReview"))
  }

  @Test("names cannot leave their cell of the Markdown")
  func markdown() throws {
    let batch = try Batch()
    let name = "a|b`c<script>"
    try batch.folder.repository(name, ["ask.sh": Command.safeCall])
    #expect(try batch([name]).status == 0)
    let text = try batch.command("report", "merge", "out", "--format", "markdown").text
    #expect(text.contains("| `` a\\|b`c<script> `` | changed |"))
  }
}
