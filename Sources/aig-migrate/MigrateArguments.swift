// What can be typed for a run, exactly as it was typed. `MigrateRequest` is the validated form; parsing never does
// anything.
import ArgumentParser
import Rewriter

struct MigrateArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files and folders, or - for stdin (default: .).", valueName: "path"))
  var paths: [String] = []

  @Flag(name: .shortAndLong, help: "Rewrite the files in place.")
  var write = false

  @Flag(name: .shortAndLong, help: "Ask about each call site, then rewrite what was accepted.")
  var interactive = false

  @Flag(help: "With --interactive: ask again about what was refused.")
  var askAgain = false

  @Flag(help: "End with 1 while something would change or needs a person (for CI).")
  var check = false

  @Flag(name: [.customLong("dry-run"), .customShort("n")], help: .hidden)
  var dryRun = false

  @OptionGroup(title: "What may be decided")
  var engine: EngineArguments

  @OptionGroup(title: "Reports")
  var reports: ReportArguments

  @Option(
    help: ArgumentHelp("Save every edit for a later `apply`.", valueName: "file"))
  var plan: String?

  @OptionGroup var files: FileArguments

  @Flag(inversion: .prefixedNo, help: "Walk files and folders whose name begins with a dot.")
  var hidden = true

  @Flag(help: "Walk ignored files too.")
  var noIgnore = false

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("Threads; 0 for one each processor.", valueName: "number"))
  var jobs = 0

  @Option(help: "A moving line on stderr while a run takes long; only on terminals.")
  var progress: ProgressChoice = .auto

  @Flag(name: .shortAndLong, help: "Say nothing beside the data but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "List every place, not only the first of each kind.")
  var verbose = false

  @Flag(
    name: [.long, .customLong("allow-dirty")], help: "Write even files with uncommitted changes.")
  var force = false

  @Option(help: ArgumentHelp("What makes --check end with 1.", valueName: "what"))
  var failOn = FailOn()

  @Option(help: ArgumentHelp("The path that stdin stands for, with the path -.", valueName: "path"))
  var stdinFilename: String?

  func validate() throws {
    if plan != nil, write || paths.contains("-") {
      throw ValidationError("--plan saves what a preview of files would do: no --write, no -.")
    }
    try validateInteractive()
    if write, check || dryRun {
      throw ValidationError("--write cannot be combined with \(check ? "--check" : "--dry-run").")
    }
    if quiet, verbose { throw ValidationError("--quiet and --verbose contradict each other.") }
    if jobs < 0 { throw ValidationError("--jobs takes a number from 0, not \(jobs).") }
    try validateStandardInput()
  }

  private func validateInteractive() throws {
    if askAgain, !interactive { throw ValidationError("--ask-again needs --interactive.") }
    if !interactive { return }
    if check || dryRun || plan != nil || paths.contains("-") {
      throw ValidationError(
        "--interactive writes what you accept: no --check, --dry-run, --plan or -.")
    }
  }

  private func validateStandardInput() throws {
    if !paths.contains("-") {
      if stdinFilename != nil { throw ValidationError("--stdin-filename needs the path -.") }
      return
    }
    if paths.count > 1 { throw ValidationError("- cannot be combined with other paths.") }
    if write { throw ValidationError("--write needs files; with - the result goes to stdout.") }
    if stdinFilename == nil {
      throw ValidationError("- needs --stdin-filename PATH, which tells the language.")
    }
  }
}
