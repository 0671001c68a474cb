// What goes wrong in a batch: repositories that hang, that bring their worker down or are hostile; runs that are killed.
import Foundation
import Testing

@testable import Rewriter

@Suite(.enabled(if: Command.hasEngine)) struct BatchFaultTests {
  @Test(
    "a transport that hangs is cut off, one that kills its worker fails alone, a good one goes through"
  )
  func workers() throws {
    let batch = try Batch()
    try batch.folder.repository("a", ["ask.sh": Command.safeCall])
    try batch.folder.write(
      """
      #!/bin/sh
      # Stands for ssh: the host's name says what happens.
      case "$*" in
      *hangs*) sleep 60 ;;
      *kills*) kill -KILL 0 ;;
      *) for last; do :; done; eval "exec $last" ;;
      esac

      """, to: "ssh.sh")
    let path = "\(batch.folder.path)/a"
    let lines = ["git@hangs:a", "git@kills:a", "git@good:\(path)", "a"]
    let result = try batch(
      lines, "--time-limit", "4", "--mode", "patch", "--jobs", "2",
      environment: ["GIT_SSH_COMMAND": "sh \(batch.folder.path)/ssh.sh"])
    #expect(result.status == 3)
    #expect(try batch.record(lines[0]).reason == .timeout)
    #expect(try batch.record(lines[1]).reason == .crashed)
    #expect(try batch.record(lines[2]).commit == batch.record("a").commit)
    #expect(try batch.record("a").commit != nil)
  }

  @Test("resume passes over what is done, and does again what failed or moved on")
  func resume() throws {
    let batch = try Batch()
    let url = "file://\(batch.folder.path)/far"
    for name in ["same", "moved", "clean", "far"] {
      let text = name == "clean" ? "echo\n" : Command.safeCall
      try batch.folder.repository(name, ["ask.sh": text])
    }
    let lines = ["same", "moved", "clean", "later", url]
    #expect(try batch(lines, "--mode", "patch").status == 3)
    let old = try batch.record("moved")
    let file = try batch.artifact("result.json", "same")
    try batch.folder.write("kept\n", to: batch.artifact("kept", "same"))
    try batch.folder.repository("later", ["ask.sh": Command.refusedCall])
    try batch.folder.git("moved", "commit", "-q", "--allow-empty", "-m", "second")
    let before = try batch.folder.bytes(of: file)
    let result = try batch(lines, "--mode", "patch", "--resume")
    #expect(result.status == 0)
    #expect(result.errors.contains("3 of them were done before"))
    #expect(try batch.folder.bytes(of: file) == before)
    // Doing it again would have removed what does not belong to the result.
    #expect(try batch.folder.text(of: batch.artifact("kept", "same")) == "kept\n")
    #expect(try batch.record("moved").base != old.base)
    #expect(try batch.record("later").outcome == .unchanged)
  }

  @Test(
    "two runs of one shard at once, as of a task that is thought dead and started again, lose no result"
  )
  func twice() throws {
    let batch = try Batch()
    let lines = (1...24).map { "r\($0)" }
    let files = ["ask.sh": Command.safeCall, "other.sh": Command.refusedCall]
    for line in lines { try batch.folder.repository(line, files) }
    try batch.folder.write(lines.joined(separator: "\n") + "\n", to: "list.txt")
    // Who comes second may find a file changed since it was read; that is one failed result, for the moment.
    let run = "\"$0\" batch --repos list.txt --out out --mode in-place --resume"
    _ = try batch.folder.run(
      "sh", "-c", "\(run) & \(run); wait", Command.program,
      environment: ScratchFolder.gitSettings)
    #expect(try batch(lines, "--mode", "in-place", "--resume").status == 0)
    // A repository that was changed by one run has nothing to change for the other, whose word must not replace that of the first.
    for line in lines { #expect(try batch.record(line).outcome == .changed, "\(line)") }
  }

  @Test("what another run stored meanwhile is told from what stood there before")
  func marks() throws {
    let scratch = try ScratchFolder()
    let folder = BatchFolder(try #require(OutputFolder(scratch.path + "/out")))
    let none = folder.mark(id: "a")
    #expect(none == nil)
    let changed = RepositoryRecord("a", .changed)
    let failed = RepositoryRecord("a", .failed, .timeout, "")
    #expect(folder.store(failed, [:], id: "a", since: none) == .stored)
    // What failed is no result to keep, what is done is.
    let unchanged = RepositoryRecord("a", .unchanged)
    #expect(folder.store(unchanged, [:], id: "a", since: none) == .stored)
    // Who made the changes may be the second to store.
    #expect(folder.store(changed, ["report.json": [0x7B]], id: "a", since: none) == .stored)
    let first = try #require(folder.mark(id: "a"))
    guard case .kept(let other) = folder.store(failed, [:], id: "a", since: none) else {
      Issue.record("a failure replaced a result that is done")
      return
    }
    #expect(other.outcome == .changed && folder.mark(id: "a") == first)
    #expect(folder.stored(since: first, id: "a") == nil)
    #expect(folder.store(changed, [:], id: "a", since: first) == .stored)
    folder.forget(id: "a", at: first)
    #expect(folder.record(id: "a") != nil)
    folder.forget(id: "a", at: try #require(folder.mark(id: "a")))
    #expect(folder.record(id: "a") == nil)
  }

  @Test("a repository that changes sides has one result")
  func cleanAndBack() throws {
    let batch = try Batch()
    try batch.folder.repository("a", ["ask.sh": Command.safeCall])
    #expect(try batch(["a"]).status == 0)
    #expect(try batch.record("a").outcome == .changed)
    try batch.folder.write("echo\n", to: "a/ask.sh")
    try batch.folder.git("a", "commit", "-q", "-a", "-m", "clean")
    #expect(try batch(["a"], "--resume").status == 0)
    #expect(try batch.record("a").outcome == .clean)
  }

  @Test(
    "an ignore file above the temporary folder, where others may write, hides nothing that was fetched"
  )
  func ignoredFromAbove() throws {
    let batch = try Batch()
    try batch.folder.repository("a", ["ask.sh": Command.safeCall])
    try batch.folder.write("*\n", to: "temporary/.ignore")
    let line = "file://\(batch.folder.path)/a"
    let place = ["TMPDIR": "\(batch.folder.path)/temporary"]
    #expect(try batch([line], environment: place).status == 0)
    #expect(try batch.record(line).outcome == .changed)
  }

  @Test("temporary folders made at the same moment do not take each other for leftovers")
  func temporaryFolders() async {
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<100).allSatisfy { _ in
            guard let folder = WorkFolder(), let place = folder.fresh() else { return false }
            return Path.exists([UInt8](folder.path + "/lock")) && Path.isFolder([UInt8](place))
          }
        }
      }
      for await isWhole in group { #expect(isWhole) }
    }
  }

  @Test("the last line of a run that was killed counts only when it is whole")
  func tornLine() throws {
    let scratch = try ScratchFolder()
    var record = RepositoryRecord("whole", .clean)
    record.run = nil
    let line = BatchFolder.line(record)
    try scratch.write(line + line.dropLast(4), to: "out/clean/1-of-1.1.jsonl")
    let folder = BatchFolder(try #require(OutputFolder(scratch.path + "/out")))
    #expect(folder.clean() == ["whole": record])
    let next = try #require(folder.cleanFile(of: .whole))
    record.base = "newer"
    next.append(BatchFolder.line(record))
    #expect(next.flush())
    #expect(folder.clean()["whole"]?.base == "newer")
  }

  @Test(
    "nothing a repository brings along is run, in any mode",
    arguments: ["diff", "patch", "commit", "in-place"])
  func hostile(_ mode: String) throws {
    let batch = try Batch()
    try batch.folder.repository(
      "a", ["ask.sh": Command.safeCall, ".gitattributes": "* filter=evil diff=evil\n"])
    let trap = "touch '\(batch.folder.path)/sprung'; cat"
    for (key, value) in [
      ("core.fsmonitor", trap), ("core.hooksPath", "../hooks"), ("filter.evil.clean", trap),
      ("filter.evil.smudge", trap), ("diff.evil.textconv", trap), ("diff.evil.command", trap),
      ("diff.external", trap), ("core.sshCommand", trap), ("core.alternateRefsCommand", trap),
      ("uploadpack.packObjectsHook", trap), ("gpg.program", trap), ("commit.gpgSign", "true"),
      ("core.editor", trap), ("core.pager", trap), ("credential.helper", "!" + trap),
    ] { try batch.folder.git("a", "config", key, value) }
    for hook in ["pre-commit", "post-checkout", "reference-transaction", "post-index-change"] {
      try batch.folder.write("#!/bin/sh\n\(trap)\n", to: "hooks/\(hook)")
      _ = try batch.folder.run("chmod", "+x", "hooks/\(hook)")
    }
    let url = "file://\(batch.folder.path)/a"
    let lines = mode == "in-place" ? ["a"] : ["a", url]
    #expect(try batch(lines, "--mode", mode).status == 0)
    #expect(try batch.record("a").outcome == .changed)
    #expect(throws: (any Error).self) { try batch.folder.bytes(of: "sprung") }
    // The traps are live: what everybody types springs them.
    _ = try batch.folder.git("a", "status")
    #expect(try batch.folder.bytes(of: "sprung").isEmpty)
  }
}
