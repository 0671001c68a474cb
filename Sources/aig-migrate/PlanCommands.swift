// `apply PLAN` and `undo`: a plan forwards, the journal backwards. Both look at every file first and write nothing when one
// of them is not as expected.
import ArgumentParser
import Rewriter

struct ApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Apply a plan made by --plan; refused when a file changed since.",
    discussion:
      "Files that already are what the plan leads to are passed over: run it again to resume.")

  @Argument(help: "The file that --plan made.")
  var plan: String

  @Option(help: ArgumentHelp("The folder the plan was made for.", valueName: "folder"))
  var root: String?

  func run() throws {
    guard let bytes = OutputFile(path: plan).bytes else {
      let hint = NearbyName.hint(for: plan)
      try fail("\(plan): cannot be read; aig-migrate --plan FILE makes a plan.\(hint)", .usage)
    }
    let plan = try understood(plan) { () throws(PlanError) in try PlanFile(bytes) }
    // A plan never chooses by itself where it writes.
    guard root != nil || plan.root == "." else {
      try fail("this plan was made for \(plan.root): name the folder with --root", .usage)
    }
    guard let root = StateFolder.resolved(root ?? ".") else {
      try fail("\(root ?? "."): no such folder", .usage)
    }
    let run = try checked(plan, under: root)
    let journal = try locked(root)
    try report(try replaced(run.open, journal), run, verb: "Rewrote")
  }
}

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Reverse the last run that wrote; refused when a file changed since.",
    discussion: "Finds the newest run recorded for the folder or one above it.")

  @Argument(help: "The folder of the run (default: the current one).")
  var path: String = "."

  func run() throws {
    guard let folder = StateFolder.resolved(path) else {
      try fail("\(path): no such folder", .usage)
    }
    guard let root = Journal.root(above: folder) else {
      try fail(
        "no run is recorded for this folder or one above it; name the folder of the run", .usage)
    }
    let journal = try locked(root)
    let back = try understood("the journal") { () throws(PlanError) in try journal.back() }
    guard let back else { try fail("no run is recorded for this folder", .usage) }
    let run = try checked(back, under: root)
    let errors = FileStore.replace(run.open)
    // What could not be reversed can be tried again.
    if errors.allSatisfy({ $0 == nil }) { journal.clear() }
    try report(errors, run, verb: "Restored")
  }
}

extension ParsableCommand {
  fileprivate func understood<T>(_ name: String, _ read: () throws(PlanError) -> T) throws -> T {
    do throws(PlanError) {
      return try read()
    } catch {
      try fail("\(name) \(error.message)", .usage)
    }
  }

  fileprivate func locked(_ root: [UInt8]) throws -> Journal {
    do throws(FileError) {
      return try Journal(root: root)
    } catch {
      try fail("\(error.path): \(error.message)", error.status)
    }
  }

  fileprivate func replaced(_ files: [Replacement], _ journal: Journal) throws -> [FileError?] {
    do throws(FileError) {
      return files.isEmpty ? [] : try journal.replace(files)
    } catch {
      try fail("\(error.path): \(error.message)", error.status)
    }
  }

  /// The plan with the state of its files, when all of them are as expected.
  fileprivate func checked(_ plan: PlanFile, under root: [UInt8]) throws -> ChangeRun {
    let run = ChangeRun(plan, under: root)
    if run.obstacles.isEmpty { return run }
    for error in run.obstacles { Console.say(line(error)) }
    try fail(
      "nothing was written: \(run.obstacles.count) of the files are not as expected", .refused)
  }

  fileprivate func report(_ errors: [FileError?], _ run: ChangeRun, verb: String) throws {
    for (file, error) in zip(run.open, errors) {
      if let error {
        Console.say(line(error))
      } else {
        try print("\(verb) \(TerminalText.escaped(file.file.path))\n")
      }
    }
    let failed = errors.compactMap(\.self)
    let others = run.done.isEmpty ? "" : " \(run.done.count) were so already."
    Console.say("\(verb) \(errors.count - failed.count) of \(run.open.count) files.\(others)\n")
    try ExitStatus.heaviest(of: Set(failed.map(\.status))).end()
  }

  private func line(_ error: FileError) -> String {
    "aig-migrate: \(TerminalText.escaped(error.path)): \(TerminalText.escaped(error.message))\n"
  }
}
