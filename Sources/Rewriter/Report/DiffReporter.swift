// `--format diff`, and the data half of `--format text`: the diffs of all changed files in the order of paths. In a
// pipe or a file the bytes are exact, because they are meant for `git apply` and `patch`; that also means they may
// hold a key that stood in the source, which is said on stderr. On a terminal they are for reading only.

/// Prints the change of every file and nothing else.
struct DiffReporter: Reporter {
  let style: ReportStyle

  func report(_ outcome: Outcome) -> Report {
    var report = Report()
    var hasCredential = false
    // A file that could not be written is printed too: the diff is then the way to apply it by hand.
    for file in outcome.files {
      for line in file.diff.lines {
        report.output += style.outputIsTerminal ? [UInt8](screen(line)) : line.bytes
        hasCredential = hasCredential || SecretMask.stands(in: line.bytes)
      }
    }
    if hasCredential, !style.outputIsTerminal {
      report.messages += "aig-migrate: the diff holds a value that looks like a credential; "
      report.messages += "keep it out of logs and tickets\n"
    }
    report.messages += outcome.errorLines()
    return report
  }

  private func screen(_ line: DiffLine) -> String {
    DiffReporter.screen(line, color: style.outputColor)
  }

  /// A diff as it may stand on a terminal.
  static func screen(_ diff: UnifiedDiff, color: Bool) -> String {
    diff.lines.map { screen($0, color: color) }.joined()
  }

  private static func screen(_ line: DiffLine, color: Bool) -> String {
    let text = TerminalText.escaped(SecretMask.masked(line.bytes))
    guard let colour = line.kind.colour else { return text }
    // The line end stays outside, so that a pager never carries the colour over.
    return colour.paint(String(text.dropLast()), color) + "\n"
  }
}

extension DiffLine.Kind {
  fileprivate var colour: Colour? {
    switch self {
    case .header: .bold
    case .range: .cyan
    case .removed: .red
    case .added: .green
    case .context, .noNewline: nil
    }
  }
}
