// `--format jsonl`: the JSON report cut into lines, for programs that read while they go and for logs. One line for each
// file with an occurrence, then one with everything else; `type` tells them apart.

/// Prints one JSON object per line.
struct JSONLinesReporter: Reporter {
  let style: ReportStyle

  func report(_ outcome: Outcome) -> Report {
    var report = Report(messages: outcome.errorLines())
    do {
      for file in outcome.files { report.output += try JSONReporter.line(file, outcome) }
      report.output += try JSONReporter.lastLine(outcome)
    } catch {
      report.output = []
      report.messages += "aig-migrate: the JSON report could not be written: \(error)\n"
    }
    return report
  }
}
