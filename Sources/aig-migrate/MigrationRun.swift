// The whole run, top to bottom: walk, plan every file that has an occurrence, check the ledger, store when asked to,
// and hand the outcome to the reporters. One file that fails never stops the others; it decides the exit status.
import Rewriter

struct MigrationRun {
  /// What a run comes to.
  struct Result {
    let outcome: Outcome
    var statuses: Set<ExitStatus>
    /// The edited text of a filter.
    var filtered: [UInt8]?
  }

  let request: MigrateRequest

  /// Runs over files and folders.
  func files() async -> Result {
    let walk = FileWalker(scan: scan, options: request.walk).walk(request.paths)
    let root = RunRoot(
      of: request.paths, in: Console.currentFolder, isFolder: Console.isFolder)
    let first = await walk.files.map(inParallel: request.walk.jobs) {
      PlannedFile($0, in: root, request.options)
    }
    let planned = withoutImportedNames(first, in: root)
    let stored = request.mode == .write ? store(planned.filter(\.isSound)) : StoreResult()

    let failures =
      walk.errors.map { Outcome.Failure(path: root.relative($0.path), message: $0.message) }
      + planned.compactMap(\.discrepancy).map {
        Outcome.Failure(path: $0.path, message: $0.message)
      }
    let outcome = Outcome(
      mode: request.mode, root: root.path, accepted: request.options.accepted,
      files: planned.filter(\.isSound).map {
        FileReport(
          $0.plan, isWritten: stored.failures[$0.plan.file.path] == nil, name: $0.name)
      },
      scanned: walk.scanned, total: planned.reduce(0) { $0 + $1.occurrences },
      skipped: walk.skipped.map {
        Outcome.Skip(path: root.relative($0.path), reason: $0.reason.rawValue)
      },
      errors: failures + stored.failures.values)
    let missing = walk.errors.count { $0.kind == .missing }
    let isLost = missing > 0 && missing == request.paths.count
    var statuses = stored.statuses.union(findings(outcome))
    if isLost { statuses.insert(.usage) }
    if !failures.isEmpty { statuses.insert(.failures) }
    return Result(outcome: outcome, statuses: statuses)
  }

  /// Runs over text from stdin; the text comes out as it went in wherever nothing is rewritten.
  func filter(_ bytes: [UInt8], name: String) -> Result {
    let planned = PlannedFile(SourceFile(path: name, bytes: bytes), request.options)
    let reports = planned.isSound && planned.occurrences > 0 ? [FileReport(planned.plan)] : []
    let errors = [planned.discrepancy].compactMap(\.self).map {
      Outcome.Failure(path: $0.path, message: $0.message)
    }
    let outcome = Outcome(
      mode: request.mode, accepted: request.options.accepted, files: reports, scanned: 1,
      total: planned.occurrences, errors: errors)
    var result = Result(outcome: outcome, statuses: findings(outcome))
    if !errors.isEmpty { result.statuses.insert(.failures) }
    if request.mode == .filter { result.filtered = planned.isSound ? planned.plan.result : bytes }
    return result
  }

  /// Plans those modules again whose names other files use, now with these names kept as they are.
  private func withoutImportedNames(_ planned: [PlannedFile], in root: RunRoot) -> [PlannedFile] {
    let modules = planned.reduce(into: [String: [String]]()) { result, file in
      guard let origin = file.origin, !file.plan.exposedNames.isEmpty else { return }
      result[origin.path] = file.plan.exposedNames
    }
    let imported = ImportSearch(options: request.walk).importedNames(
      of: modules, below: request.paths)
    return planned.map { file in
      guard let origin = file.origin, let names = imported[origin.path], !names.isEmpty else {
        return file
      }
      var options = request.options
      options.importedNames = names
      return PlannedFile(origin, in: root, options)
    }
  }

  private var scan: LiteralScan {
    LiteralScan(needles: LiteralScan.defaultNeedles + request.options.hosts)
  }

  /// What `--check` objects to.
  private func findings(_ outcome: Outcome) -> Set<ExitStatus> {
    guard request.mode == .check else { return [] }
    let changes = outcome.count(.rewritten)
    let review = outcome.count(.needsConsent) + outcome.count(.needsReview)
    let isFound = (request.failOn.changes && changes > 0) || (request.failOn.review && review > 0)
    return isFound ? [.findings] : []
  }

  // MARK: Storing

  private struct StoreResult {
    var failures: [String: Outcome.Failure] = [:]
    var statuses: Set<ExitStatus> = []
  }

  /// Stores every file that changes, or none when the last state of one of them could not be brought back.
  private func store(_ planned: [PlannedFile]) -> StoreResult {
    let changing = planned.filter { !$0.plan.edits.isEmpty }
    let refused = request.force ? [:] : uncommitted(among: changing)
    var result = StoreResult()
    for file in planned {
      guard let obstacle = file.obstacle else { continue }
      let path = file.plan.file.path
      result.failures[path] = Outcome.Failure(path: path, message: obstacle.message)
      result.statuses.insert(obstacle.status)
    }
    for file in changing {
      let path = file.plan.file.path
      if !refused.isEmpty {
        let message = refused[path] ?? "not written, because other files were refused"
        result.failures[path] = Outcome.Failure(path: path, message: message)
        result.statuses.insert(.refused)
      } else if let error = file.store() {
        result.failures[path] = Outcome.Failure(path: path, message: error.message)
        result.statuses.insert(error.status)
      }
    }
    return result
  }

  private func uncommitted(among planned: [PlannedFile]) -> [String: String] {
    let origins = planned.compactMap(\.origin)
    let messages = Dictionary(
      WorkingTree.uncommitted(among: origins).map { ($0.path, $0.message) },
      uniquingKeysWith: { first, _ in first })
    return planned.reduce(into: [:]) { result, file in
      guard let origin = file.origin, let message = messages[origin.path] else { return }
      result[file.plan.file.path] =
        "not written: \(message); commit or stash it, or rerun with --force"
    }
  }
}
