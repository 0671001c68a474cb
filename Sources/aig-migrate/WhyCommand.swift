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
    let options = engine.options(settings)
    let file = try read(path, options.hosts)
    let root = RunRoot(of: [path], in: Console.currentFolder, isFolder: Console.isFolder)
    let planned = plan(of: file, path, root, options, settings)
    if let discrepancy = planned.discrepancy {
      try fail("\(path): \(discrepancy.message)", .failures)
    }
    let report = WhyReport(FileReport(planned.plan), line: line)
    if report.isEmpty {
      let lines = report.lines.map(String.init).joined(separator: ", ")
      try fail("\(place): no occurrence in this line; the file has some in: \(lines)", .usage)
    }
    try print(report.text)
  }

  /// The file as a run over the current folder plans it, or over the file alone where it lies elsewhere.
  ///
  /// Every file of that run is planned: how many names the others share decides whether names are followed at all.
  private func plan(
    of file: MatchedFile, _ path: String, _ root: RunRoot, _ engine: MigrationOptions,
    _ settings: Configuration
  ) -> PlannedFile {
    let scope = FileWalker.isBelow(file.location.absolute, ".") ? "." : path
    var walk = WalkOptions()
    if !settings.exclude.isEmpty {
      walk.excluded = [PathPatterns(settings.exclude, below: settings.folder)]
    }
    let scan = LiteralScan(needles: LiteralScan.defaultNeedles + engine.hosts)
    var files = FileWalker(scan: scan, options: walk).walk([scope]).files
    let isThis = { (other: MatchedFile) in other.location.absolute == file.location.absolute }
    if !files.contains(where: isThis) { files.append(file) }
    var options = engine
    options.ignored = settings.patterns.flatMap { entry, patterns in
      files.filter { patterns.matches($0.location.absolute) }.map {
        entry.ignored(in: String(decoding: root.relative($0.typedPath), as: UTF8.self))
      }
    }
    let alone = files.map { PlannedFile($0, in: root, options) }
    let linked = LinkedRun(walk: walk, paths: [scope], root: root, options: options).linked(alone)
    let warnings = TreeWarnings(linked.map(\.plan))
    let found = linked.first { $0.origin.map(isThis) ?? false }
    return (found ?? PlannedFile(file, in: root, options)).adding(warnings)
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
