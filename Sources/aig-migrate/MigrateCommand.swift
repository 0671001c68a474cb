// `migrate`, the default: preview, check or write; and the filter for editors and pipes.
import ArgumentParser
import Rewriter

struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Preview the migration of files and folders; --write applies it.",
    discussion: """
      Exit status: 0 done, 1 only under --check, 2 wrong usage, 3 some files failed, 4 refused for safety, 75 no space.
      """)

  @OptionGroup var arguments: MigrateArguments

  func run() throws {
    let request: MigrateRequest
    do {
      request = try MigrateRequest(arguments)
    } catch {
      try fail(error.description, .usage)
    }
    try checkOutputs(request)
    if request.interactive, !Console.isTerminal(Console.standardInput) {
      try fail("--interactive needs a terminal; for scripts there are --write and --plan", .usage)
    }
    var run = MigrationRun(request: request)
    run.baseline = try request.baseline.map(baseline)
    let result: MigrationRun.Result
    do throws(WriteFailure) {
      if let name = request.stdinFilename {
        result = run.filter(try Console.readInput(), name: name)
      } else {
        result = run.files()
      }
      try present(result, request)
    } catch {
      Console.say("aig-migrate: \(TerminalText.escaped(error.message))\n")
      throw error.status
    }
    try ExitStatus.heaviest(of: result.statuses).end()
  }

  /// Refuses, before anything is done, to put a report in the place of a file of the tree.
  private func checkOutputs(_ request: MigrateRequest) throws {
    let scanned = request.stdinFilename.map { [$0] } ?? request.paths
    for path in request.outputs where OutputFile(path: path).wouldReplace(inside: scanned) {
      Console.say(
        "aig-migrate: \(TerminalText.escaped(path)) exists among the scanned files and is not replaced; "
          + "delete it first, or write outside of the scanned folders\n")
      throw ExitStatus.usage
    }
  }

  private func save(_ result: MigrationRun.Result, _ path: String) throws(WriteFailure) {
    try Console.write(result.plan.bytes, toFile: path)
    let plans = result.outcome.files.map(\.plan)
    if plans.contains(where: { SecretMask.stands(in: $0.edits, of: $0.file) }) {
      Console.say("aig-migrate: the plan holds a value that looks like a credential\n")
    }
  }

  private func baseline(_ path: String) throws -> Baseline {
    do {
      return try Baseline(report: try Console.read(path))
    } catch let error as WriteFailure {
      try fail("--baseline: \(error.message)\(NearbyName.sentence(for: path))", .usage)
    } catch let error as BaselineError {
      try fail("--baseline \(path): \(error.message)", .usage)
    }
  }

  private func present(_ result: MigrationRun.Result, _ request: MigrateRequest)
    throws(WriteFailure)
  {
    let report = request.format.reporter(request.style).report(result.outcome)
    let output = request.format == .text ? result.filtered ?? report.output : report.output
    if let path = request.output {
      try Console.write(output, toFile: path)
    } else {
      try Console.print(output)
    }
    if let path = request.plan { try save(result, path) }
    for file in request.files {
      // The messages are said once, by the report of the main format.
      let report = file.format.reporter(ReportStyle()).report(result.outcome)
      try Console.write(report.output, toFile: file.path)
    }
    Console.say(report.messages)
    if let path = request.plan, !request.style.isQuiet, !result.plan.changes.isEmpty {
      Console.say("Or apply the saved plan: aig-migrate apply \(TerminalText.escaped(path))\n")
    }
  }
}
