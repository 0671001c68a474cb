// The job files of schedulers: what they promise about retries and quoting. Tests/Batch/run.py runs them: under Slurm and GNU
// parallel, and the commands of the other two in a shell.
import Testing

@testable import Rewriter

@Suite struct ClusterPlanTests {
  private let plan = ClusterPlan(
    shards: 12, list: "/data/it's/repos.txt", out: "/data/it's", program: "/opt/aig-migrate",
    options: ["--mode", "patch", "--author", "A \"B\" <a@b>"], image: "aig-migrate:1")

  @Test(
    "every shard of every engine is one of all, resumes, and writes to one folder",
    arguments: ClusterEngine.allCases)
  func shards(_ engine: ClusterEngine) {
    let text = plan.files(for: engine).values.joined()
    #expect(text.contains("/12"))
    #expect(text.contains("--resume"))
    #expect(text.contains("report merge"))
    #expect(text.contains("'\\''") || text.contains("'\\\\''"))
  }

  @Test("Kubernetes retries neither wrong usage nor a refusal, and takes 3 for a finished shard")
  func kubernetes() throws {
    let text = try #require(plan.files(for: .kubernetes)["job.yaml"])
    #expect(text.contains("values: [2, 4]"))
    #expect(text.contains("|| { s=$?; [ $s -eq 3 ] || exit $s; }"))
    #expect(text.contains("completions: 12"))
  }

  @Test(
    "the end of a shard keeps its status, but for 3",
    arguments: [(0, 0), (2, 2), (3, 0), (4, 4), (75, 75)])
  func status(_ status: Int, _ expected: Int32) throws {
    let folder = try ScratchFolder()
    let program = folder.path + "/program"
    try folder.write("#!/bin/sh\nexit \(status)\n", to: "program")
    _ = try folder.run("chmod", "+x", "program")
    var plan = self.plan
    plan.program = program
    let job = try #require(plan.files(for: .kubernetes)["job.yaml"])
    let line = try #require(job.firstMatch(of: #/command: \["sh", "-c", "(.*)"\]/#)).1
    let script = line.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    let result = try folder.run(
      "sh", "-c", String(script), environment: ["JOB_COMPLETION_INDEX": "4"])
    #expect(result.status == expected)
    // GitHub's shell ends with the first command that fails.
    let strict = try folder.run(
      "bash", "-e", "-c", String(script), environment: ["JOB_COMPLETION_INDEX": "4"])
    #expect(strict.status == expected)
  }

  @Test(
    "a word of a shell comes out of the shell as it went in",
    arguments: ["", "a b", "it's", "$x", "a\nb", "--x=1,2@y"])
  func quoting(_ word: String) throws {
    let folder = try ScratchFolder()
    let result = try folder.run("sh", "-c", "printf %s " + ClusterPlan.quoted(word))
    #expect(result.text == word)
  }
}
