// `--plan`, `apply` and `undo` with the built program.
import Foundation
import Testing

@testable import Rewriter

@Suite(.enabled(if: Command.hasEngine)) struct PlanTests {
  static let tree = ["a.sh": Command.safeCall, "d/b.sh": "#\r\n" + Command.safeCall]

  let state: ScratchFolder

  init() throws { state = try ScratchFolder() }

  private func call(_ command: Command, _ arguments: String...) throws -> ProgramResult {
    try command.folder.run(
      Command.program, arguments, environment: ["XDG_STATE_HOME": state.path])
  }

  private func texts(_ command: Command) throws -> [String] {
    try PlanTests.tree.keys.sorted().map { try command.folder.text(of: $0) }
  }

  @Test("a plan applied gives the bytes of --write; applied again it finds everything done")
  func apply() throws {
    let written = try Command(PlanTests.tree)
    _ = try call(written, "--write")
    let command = try Command(PlanTests.tree)
    let saved = try call(command, "--plan", "plan.json")
    #expect(saved.status == 0)
    #expect(saved.errors.hasSuffix("\nOr apply the saved plan: aig-migrate apply plan.json\n"))
    #expect(try texts(command) == PlanTests.tree.keys.sorted().map { PlanTests.tree[$0] })
    let result = try call(command, "apply", "plan.json")
    #expect(result.status == 0)
    #expect(result.text == "Rewrote a.sh\nRewrote d/b.sh\n")
    #expect(try texts(command) == texts(written))
    let again = try call(command, "apply", "plan.json")
    #expect(again.errors == "Rewrote 0 of 0 files. 2 were so already.\n")
  }

  @Test("one file that changed stops all of a plan")
  func changed() throws {
    let command = try Command(PlanTests.tree)
    _ = try call(command, "--plan", "plan.json")
    try command.folder.write(Command.safeCall + "#\n", to: "d/b.sh")
    let result = try call(command, "apply", "plan.json")
    #expect(result.status == 4)
    #expect(result.errors.contains("d/b.sh: is neither"))
    #expect(try command.folder.text(of: "a.sh") == Command.safeCall)
  }

  @Test("a plan half applied is finished")
  func resume() throws {
    let command = try Command(PlanTests.tree)
    _ = try call(command, "--plan", "plan.json")
    _ = try call(command, "--write", "d")
    let result = try call(command, "apply", "plan.json")
    #expect(result.text == "Rewrote a.sh\n")
    #expect(result.errors == "Rewrote 1 of 1 files. 1 were so already.\n")
  }

  @Test(
    "a plan leads to no place outside the folder", arguments: ["../a.sh", "/etc/hosts", ".git/x"])
  func escape(_ path: String) throws {
    let command = try Command(["sub/x": "", "a.sh": Command.safeCall])
    _ = try call(command, "--plan", "plan.json")
    let plan = try command.folder.text(of: "plan.json").replacing("\"a.sh\"", with: "\"\(path)\"")
    try command.folder.write(plan, to: "sub/plan.json")
    let result = try command.folder.run(
      "env", "-C", "sub", Command.program, "apply", "plan.json",
      environment: ["XDG_STATE_HOME": state.path])
    #expect(result.status == 4)
    #expect(result.errors.contains("leads out of the folder"))
    #expect(try command.folder.text(of: "a.sh") == Command.safeCall)
  }

  @Test("undo restores the very bytes, from the folder or one below it, once")
  func undo() throws {
    let command = try Command(PlanTests.tree)
    let before = try texts(command)
    _ = try call(command, "--write")
    #expect(try texts(command) != before)
    // A run that changes nothing is not the last run that wrote.
    _ = try call(command, "--write")
    #expect(try call(command, "undo", "d").status == 0)
    #expect(try texts(command) == before)
    #expect(try call(command, "undo").status == 2)
  }

  @Test("undo touches nothing when one file changed since")
  func undoRefused() throws {
    let command = try Command(PlanTests.tree)
    _ = try call(command, "--write")
    let written = try texts(command)
    try command.folder.write(written[1] + "#\n", to: "d/b.sh")
    #expect(try call(command, "undo").status == 4)
    #expect(try command.folder.text(of: "a.sh") == written[0])
    try command.folder.write(written[1], to: "d/b.sh")
    #expect(try call(command, "undo").status == 0)
  }

  @Test("a second run waits for nobody: 75 while the lock is held, and nothing written")
  func locked() throws {
    let command = try Command(PlanTests.tree)
    _ = try call(command, "--write", "d")
    let locks = Checkout.files(below: state.url).filter { $0.hasSuffix(".aigm-lock") }
    let lock = try #require(locks.first)
    let result = try command.folder.run(
      "flock", state.path + "/" + lock, Command.program, "--write",
      environment: ["XDG_STATE_HOME": state.path])
    #expect(result.status == 75)
    #expect(try command.folder.text(of: "a.sh") == Command.safeCall)
  }

  @Test("without a place for the journal nothing is written, except with --force")
  func noJournal() throws {
    let command = try Command(PlanTests.tree)
    let nowhere = ["XDG_STATE_HOME": "/proc/none"]
    let refused = try command("--write", environment: nowhere)
    #expect(refused.status != 0)
    #expect(try command.folder.text(of: "a.sh") == Command.safeCall)
    let forced = try command("--write", "--force", environment: nowhere)
    #expect(forced.status == 0)
    #expect(forced.errors.contains("undo will not be possible"))
  }

  @Test("journal and lock can be read by their owner only")
  func modes() throws {
    let command = try Command(PlanTests.tree)
    _ = try call(command, "--write")
    let open = try state.run("find", ".", "-mindepth", "1", "-perm", "/077")
    #expect(open.text.isEmpty)
  }
}
