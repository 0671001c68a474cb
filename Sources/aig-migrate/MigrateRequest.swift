// A run as it will be done: the typed arguments made into the values that the library takes.
import Rewriter

struct MigrateRequest {
  let paths: [String]
  let mode: Outcome.Mode
  let options: MigrationOptions
  var walk: WalkOptions
  let format: ReportFormat
  let style: ReportStyle
  let output: String?
  let plan: String?
  /// Further reports, each with its file.
  let files: [(format: ReportFormat, path: String)]
  /// The file of the baseline.
  let baseline: String?
  let force: Bool
  /// Whether a person is asked about each site, and whether again about refused ones.
  let interactive: Bool
  let askAgain: Bool
  let failOn: FailOn
  /// Whether a moving line may stand on stderr.
  let showsProgress: Bool
  let stdinFilename: String?
  /// What the configuration file said.
  let settings: Configuration
  private let ignores: [(entry: IgnoreEntry, patterns: PathPatterns)]

  /// The files that the run will make.
  var outputs: [String] { [output, plan].compactMap(\.self) + files.map(\.path) }

  /// Arguments that passed their validation make a request unless the configuration is at fault.
  init(_ arguments: MigrateArguments) throws(ConfigurationError) {
    paths = arguments.paths.isEmpty ? ["."] : arguments.paths
    settings = try arguments.engine.settings(for: arguments.stdinFilename.map { [$0] } ?? paths)
    options = arguments.engine.options(settings)
    ignores = settings.patterns
    format = arguments.reports.format
    output = arguments.reports.output
    files = arguments.reports.files
    baseline = arguments.reports.baseline
    plan = arguments.plan
    force = arguments.force
    interactive = arguments.interactive
    askAgain = arguments.askAgain
    failOn = arguments.failOn
    showsProgress =
      arguments.progress == .auto && !arguments.quiet && Console.isTerminal(Console.standardError)
      && Console.variable("TERM") != "dumb"
    stdinFilename = arguments.stdinFilename
    walk = MigrateRequest.walk(arguments, settings)
    style = MigrateRequest.style(arguments)
    mode =
      if arguments.check {
        .check
      } else if arguments.write || arguments.interactive {
        .write
      } else {
        stdinFilename == nil ? .preview : .filter
      }
  }

  /// The options with what the configuration says to leave in files, each with its absolute and its reported path.
  func options(for files: [(absolute: [UInt8], path: String)]) -> MigrationOptions {
    var options = options
    options.ignored = ignores.flatMap { entry, patterns in
      files.filter { patterns.matches($0.absolute) }.map { entry.ignored(in: $0.path) }
    }
    return options
  }

  private static func walk(
    _ arguments: MigrateArguments, _ settings: Configuration
  ) -> WalkOptions {
    var walk = WalkOptions()
    walk.useIgnore = !arguments.noIgnore
    walk.includeHidden = arguments.hidden
    walk.include = arguments.files.include
    walk.exclude = arguments.files.exclude
    if !settings.exclude.isEmpty {
      walk.excluded = [PathPatterns(settings.exclude, below: settings.folder)]
    }
    walk.maxFileSize = arguments.files.maxFileSize.bytes
    if arguments.jobs > 0 { walk.jobs = arguments.jobs }
    return walk
  }

  private static func style(_ arguments: MigrateArguments) -> ReportStyle {
    var style = ReportStyle()
    let color = arguments.reports.color
    style.outputIsTerminal =
      arguments.reports.output == nil && Console.isTerminal(Console.standardOutput)
    // Colour would spoil a patch, so even `always` needs a terminal for the diff.
    style.outputColor = style.outputIsTerminal && color.allows(Console.standardOutput)
    style.messagesColor = color.allows(Console.standardError)
    style.messagesWidth = Console.width(Console.standardError)
    style.isQuiet = arguments.quiet
    style.isVerbose = arguments.verbose
    return style
  }
}
