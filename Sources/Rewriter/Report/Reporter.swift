// The outputs of a run. A reporter is a pure function from the outcome to bytes; which stream or file they go to, and
// whether that is a terminal, is the program's business.

/// What a reporter has to say.
public struct Report: Sendable {
  /// The data: for stdout or the file of `--output`.
  public var output: [UInt8] = []
  /// Everything said to people beside the data: for stderr.
  public var messages: String = ""
}

/// How the streams of the run show things.
public struct ReportStyle: Sendable {
  /// The data goes to a terminal: control characters are escaped and credentials masked.
  public var outputIsTerminal = false
  /// The data may hold colour.
  public var outputColor = false
  /// The messages may hold colour.
  public var messagesColor = false
  /// The width in characters at which messages are broken; nil where they do not go to a terminal.
  public var messagesWidth: Int?
  /// Only errors are said beside the data.
  public var isQuiet = false
  /// Every occurrence that is not rewritten and every skipped file is listed.
  public var isVerbose = false

  /// The style of a pipe or a file: exact and plain.
  public init() {}
}

/// Turns the outcome of a run into one output format.
public protocol Reporter: Sendable {
  /// Reports a run.
  func report(_ outcome: Outcome) -> Report
}

/// The output formats; a new one is a case here and a reporter beside this file.
public enum ReportFormat: String, Sendable, CaseIterable {
  case text
  case diff
  case json
  case jsonl
  case sarif
  case github
  case markdown
  case html

  /// The reporter that writes this format.
  public func reporter(_ style: ReportStyle) -> any Reporter {
    switch self {
    case .text: TextReporter(style: style)
    case .diff: DiffReporter(style: style)
    case .json: JSONReporter(style: style)
    case .jsonl: JSONLinesReporter(style: style)
    case .sarif: SARIFReporter(style: style)
    case .github: GitHubReporter(style: style)
    case .markdown: MarkdownReporter(style: style)
    case .html: HTMLReporter(style: style)
    }
  }
}

extension Outcome {
  /// The errors of the run as lines for people; every format says them.
  func errorLines() -> String {
    errors.map {
      let path = TerminalText.escaped(typed($0.path))
      return "aig-migrate: \(path): \(TerminalText.escaped($0.message))\n"
    }.joined()
  }
}
