// One file on its way through a run: where it came from, what the engine decided, and whether the independent count
// agrees. A plan the ledger contradicts is never shown as a diff and never stored.
import Rewriter

struct PlannedFile: Sendable {
  /// The file on disk; nil for text from stdin.
  let origin: MatchedFile?
  private(set) var plan: FilePlan
  /// How many occurrences the byte scan found.
  let occurrences: Int
  let discrepancy: Discrepancy?
  /// Why the file may not be replaced although edits were planned; the plan then holds none.
  let obstacle: FileError?

  var isSound: Bool { discrepancy == nil }

  /// The discrepancy as the report says it.
  var failure: Outcome.Failure? {
    discrepancy.map { Outcome.Failure(path: $0.path, message: $0.message) }
  }

  /// The path as bytes, where they are not valid UTF-8.
  let name: [UInt8]?

  init(_ file: MatchedFile, in root: RunRoot, _ options: MigrationOptions) {
    let path = root.relative(file.typedPath)
    let isText = String(validating: path, as: UTF8.self) != nil
    let source = SourceFile(path: String(decoding: path, as: UTF8.self), bytes: file.bytes)
    self.init(source, options, origin: file, name: isText ? nil : path)
  }

  /// A file that was planned together with others.
  init(_ plan: FilePlan, origin: MatchedFile?, name: [UInt8]?, _ options: MigrationOptions) {
    self.init(plan.file, options, origin: origin, name: name, plan: plan)
  }

  init(
    _ source: SourceFile, _ options: MigrationOptions, origin: MatchedFile? = nil,
    name: [UInt8]? = nil, plan: FilePlan? = nil
  ) {
    self.origin = origin
    self.name = name
    let plan = plan ?? Migration(options: options).plan(source)
    obstacle = plan.edits.isEmpty ? nil : origin?.obstacle
    self.plan = obstacle.map { plan.refused(.notWritable, $0.message) } ?? plan
    let ledger = Ledger(hosts: options.hosts)
    let scanned = ledger.scan(source.bytes)
    occurrences = scanned.count
    discrepancy = ledger.discrepancy(in: plan, scanned: scanned)
  }

  /// The same file with the warnings of its tree.
  func adding(_ warnings: TreeWarnings) -> PlannedFile {
    var file = self
    file.plan = warnings.added(to: plan)
    return file
  }

  /// What is worth telling about the file beside its occurrences.
  var notices: [Notice] {
    let table = LineTable(plan.result)
    return NoticeFinder.notices(in: plan).map {
      Notice(
        path: plan.file.path, line: table.position(of: $0.offset).line, message: $0.message)
    }
  }

  /// What is to be stored; nil when nothing changes.
  var replacement: Replacement? {
    guard let origin, !plan.edits.isEmpty else { return nil }
    return Replacement(origin, plan.edits)
  }

  /// The change for a plan file; nil when nothing changes.
  var change: FileChange? {
    if plan.edits.isEmpty { return nil }
    return FileChange(
      path: name ?? [UInt8](plan.file.path.utf8), bytes: plan.file.bytes, edits: plan.edits)
  }
}

extension MatchedFile {
  /// The path as the root was typed and the walk went on, in the exact bytes of the names.
  var typedPath: [UInt8] {
    let below = String(decoding: location.relative, as: UTF8.self)
    guard path.hasSuffix(below) else { return Array(path.utf8) }
    return Array(path.utf8.dropLast(below.utf8.count)) + location.relative
  }
}

extension FileError {
  /// The exit status that goes with the failure.
  var status: ExitStatus {
    switch kind {
    case .changedSinceRead, .missing, .symlink, .hardLink, .special, .otherOwner, .outsideRoot:
      .refused
    case .noSpace, .locked: .temporary
    case .notPermitted, .failed: .failures
    }
  }
}
