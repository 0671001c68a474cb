// `why FILE:LINE`: what the engine saw and decided at a place.
import ArgumentParser
import Rewriter

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Explain the decision at a place: evidence, rule, reason, to do.")

  @Argument(
    help: ArgumentHelp("The place; without a line, all places of the file.", valueName: "file:line")
  )
  var place: String

  @OptionGroup var engine: EngineArguments

  func run() throws {
    let (path, line) = WhyCommand.parse(place)
    let settings: Configuration
    do throws(ConfigurationError) {
      settings = try engine.settings(for: [path])
    } catch {
      try fail(error.description, .usage)
    }
    var options = engine.options(settings)
    let file = try read(path, options.hosts)
    let root = RunRoot(of: [path], in: Console.currentFolder, isFolder: Console.isFolder)
    let shown = String(decoding: root.relative(file.typedPath), as: UTF8.self)
    options.ignored = settings.patterns.filter { $0.patterns.matches(file.location.absolute) }
      .map { $0.entry.ignored(in: shown) }
    let alone = PlannedFile(file, in: root, options)
    // Names are looked for as in a run over the current folder.
    let isBelow = FileWalker.isBelow(file.location.absolute, ".")
    let planned =
      LinkedRun(
        walk: WalkOptions(), paths: [isBelow ? "." : path], root: root, options: options
      ).linked([alone]).first ?? alone
    if let discrepancy = planned.discrepancy {
      try fail("\(path): \(discrepancy.message)", .failures)
    }
    let report = WhyReport(FileReport(withTree(planned, path, root, options)), line: line)
    if report.isEmpty {
      let lines = report.lines.map(String.init).joined(separator: ", ")
      try fail("\(place): no occurrence in this line; the file has some in: \(lines)", .usage)
    }
    try print(report.text)
  }

  /// The plan with what its repository says about everything that moves, as a run over all of it would report.
  private func withTree(
    _ file: PlannedFile, _ path: String, _ root: RunRoot, _ options: MigrationOptions
  ) -> FilePlan {
    let moves = file.plan.decisions.contains {
      [.rewritten, .needsConsent].contains($0.disposition)
    }
    guard moves else { return file.plan }
    let scan = LiteralScan(needles: LiteralScan.defaultNeedles + options.hosts)
    let tree = FileWalker(scan: scan).walk(NameSearch.roots(of: [path])).files
    return TreeWarnings(tree.map { PlannedFile($0, in: root, options).plan }).added(to: file.plan)
  }

  /// Reads the file by walking it alone, so that it is judged exactly as in a run that names it.
  private func read(_ path: String, _ hosts: [String]) throws -> MatchedFile {
    let needles = LiteralScan.defaultNeedles + hosts
    let walk = FileWalker(scan: LiteralScan(needles: needles)).walk([path])
    if let error = walk.errors.first {
      let isMissing = error.kind == .missing
      let hint = isMissing ? NearbyName.hint(for: error.path) : ""
      try fail("\(error.path): \(error.message)\(hint)", isMissing ? .usage : .failures)
    }
    if let skipped = walk.skipped.first {
      try fail("\(skipped.path): not scanned (\(skipped.reason.rawValue))", .failures)
    }
    guard let file = walk.files.first, walk.files.count == 1 else {
      try fail("\(path): holds no occurrence of the legacy API", .usage)
    }
    return file
  }

  /// Splits `FILE:LINE` and `FILE:LINE:COLUMN`; a name may hold colons itself.
  static func parse(_ place: String) -> (path: String, line: Int?) {
    var parts = place.split(separator: ":", omittingEmptySubsequences: false)
    var numbers: [Int] = []
    while parts.count > 1, numbers.count < 2, let number = parts.last.flatMap({ Int($0) }) {
      numbers.insert(number, at: 0)
      parts.removeLast()
    }
    return (parts.joined(separator: ":"), numbers.first)
  }
}

extension ParsableCommand {
  /// Prints text for people as data.
  func print(_ text: String) throws {
    do {
      try Console.print(Array(text.utf8))
    } catch {
      try fail(error.message, error.status)
    }
  }

  /// Says what is wrong and ends with a status.
  func fail(_ message: String, _ status: ExitStatus) throws -> Never {
    Console.say("aig-migrate: \(TerminalText.escaped(message))\n")
    throw status
  }
}
