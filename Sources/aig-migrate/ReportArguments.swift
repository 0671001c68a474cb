// The options that say what a run tells, to whom, and compared with what.
import ArgumentParser
import Rewriter

struct ReportArguments: ParsableArguments {
  @Option(help: "Output format.")
  var format: ReportFormat = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the data goes instead of stdout.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("Also write the JSON report.", valueName: "file"), completion: .file())
  var jsonOutput: String?

  @Option(
    help: ArgumentHelp("Also write SARIF for code scanners.", valueName: "file"),
    completion: .file())
  var sarifOutput: String?

  @Option(
    help: ArgumentHelp("Also write the page for reviewers.", valueName: "file"),
    completion: .file())
  var htmlOutput: String?

  @Option(
    help: ArgumentHelp("Also write the text for a pull request.", valueName: "file"),
    completion: .file())
  var markdownOutput: String?

  @Option(
    help: ArgumentHelp(
      "JSON report of an earlier run; --check then objects to new uses only.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var baseline: String?

  @Option(help: "Colour on terminals.")
  var color: ColorChoice = .auto

  /// The further files with their formats.
  var files: [(format: ReportFormat, path: String)] {
    [
      (ReportFormat.json, jsonOutput), (.sarif, sarifOutput), (.html, htmlOutput),
      (.markdown, markdownOutput),
    ].compactMap { format, path in path.map { (format, $0) } }
  }
}
