// `report merge`: the results of a batch, however many machines made them, as one report; `report html` is the same as a
// page for reviewers.
import ArgumentParser
import Rewriter

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Join the results of a batch into one report or page.",
    subcommands: [MergeCommand.self, PageCommand.self])
}

/// The forms of a joined report.
enum MergeFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case markdown
  case html
}

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join the results in the folder of a batch into one report.",
    discussion: MergeArguments.statuses)

  @OptionGroup var arguments: MergeArguments

  @Option(help: "Output format.")
  var format: MergeFormat = .text

  func run() throws { try arguments.merge(as: format, for: self) }
}

struct PageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "html", abstract: "Join them into a page to review in a browser.",
    discussion: "The same as merge --format html. " + MergeArguments.statuses)

  @OptionGroup var arguments: MergeArguments

  func run() throws { try arguments.merge(as: .html, for: self) }
}

/// What both take.
struct MergeArguments: ParsableArguments {
  static let statuses = """
    Exit status: 0 every repository is done, 2 wrong usage, 3 some failed, are missing or do not add up.
    """

  @Argument(help: ArgumentHelp("The folder that --out of the batch named.", valueName: "folder"))
  var out: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The lists of the batch; what has no result is missing.", valueName: "list|folder"))
  var expect: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the report goes instead of stdout.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Where the list of what is not done goes.", valueName: "file"))
  var failed: String?

  func merge(as format: MergeFormat, for command: some ParsableCommand) throws {
    guard Console.isFolder(out), let folder = OutputFolder(out) else {
      let hint = NearbyName.hint(for: out)
      try command.fail(
        "\(out): no such folder; it takes the one that batch --out named.\(hint)", .usage)
    }
    let expected = expect.isEmpty ? nil : try RepositoryList.read(expect, for: command)
    let results = BatchFolder(folder)
    let report = MergedReport(results, expected: expected, source: out)
    do throws(WriteFailure) {
      try write(report, results, format)
    } catch {
      try command.fail(error.message, error.status)
    }
    for problem in report.problems { Console.say("aig-migrate: \(Console.visible(problem))\n") }
    if !report.problems.isEmpty || !report.failed.isEmpty { throw ExitStatus.failures }
  }

  private func write(
    _ report: MergedReport, _ results: BatchFolder, _ format: MergeFormat
  ) throws(WriteFailure) {
    let bytes: [UInt8] =
      switch format {
      case .text: [UInt8](report.text.utf8)
      case .json: report.json
      case .markdown: [UInt8](report.markdown.utf8)
      case .html: MergedPage(report, in: results).bytes
      }
    if let output {
      try Console.write(bytes, toFile: output)
    } else {
      try Console.print(bytes)
    }
    if let failed {
      let lines = report.failed.map { $0 + "\n" }.joined()
      try Console.write([UInt8](lines.utf8), toFile: failed)
    }
  }
}

extension MergedReport {
  /// The summary that the batch itself prints, over all shards.
  fileprivate var text: String {
    var tally = BatchTally()
    for record in records { tally.add(record, isNew: true) }
    let failed = self.failed.map { "  \(Console.visible($0))\n" }.joined()
    return tally.summary(of: records.count) + (failed.isEmpty ? "" : "\nNot done\n" + failed)
  }
}
