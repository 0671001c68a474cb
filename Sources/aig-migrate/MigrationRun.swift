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
    /// The changes, for `apply`.
    var plan = PlanFile(root: ".", changes: [])
  }

  var request: MigrateRequest
  /// What was known before.
  var baseline: Baseline?

  /// Runs over files and folders.
  func files() -> Result {
    let progress = ProgressLine(isShown: request.showsProgress)
    var options = request.walk
    if request.showsProgress { options.progress = progress.walk }
    let walk = FileWalker(scan: scan, options: options).walk(request.paths)
    let root = RunRoot(
      of: request.paths, in: Console.currentFolder, isFolder: Console.isFolder)
    let planning = planningOptions(walk.files, root)
    var planned = plans(of: walk, root, planning, progress)
    progress.end()
    if request.interactive { planned = review(root, planning).review(planned) }
    let stored =
      request.mode == .write
      ? StoreRun(root: root, force: request.force).store(planned.filter(\.isSound)) : StoreResult()
    if request.interactive, stored.failures.isEmpty { review(root, planning).finish() }

    let failures = failures(of: walk, planned, root)
    let outcome = outcome(of: walk, planned, stored, failures, root)
    var statuses = stored.statuses.union(findings(outcome))
    let missing = walk.errors.count { $0.kind == .missing || $0.kind == .link }
    if missing > 0, missing == request.paths.count { statuses.insert(.usage) }
    if !failures.isEmpty { statuses.insert(.failures) }
    // A plan holds a checksum of every file, which takes as long as finding its names.
    let changes = request.plan == nil ? [] : planned.filter(\.isSound).compactMap(\.change)
    return Result(
      outcome: outcome, statuses: statuses, plan: PlanFile(root: root.path, changes: changes))
  }

  /// Plans every file that was found, first alone and then with the files that its names lead to.
  private func plans(
    of walk: WalkResult, _ root: RunRoot, _ planning: MigrationOptions, _ progress: ProgressLine
  ) -> [PlannedFile] {
    progress.beginPlanning(walk.files.count)
    let first = walk.files.map(inParallel: request.walk.threads) { file in
      defer { progress.addPlanned() }
      return PlannedFile(file, in: root, planning)
    }
    let planned = LinkedRun(
      walk: request.walk, paths: request.paths, root: root, options: planning
    ).linked(first)
    let warnings = TreeWarnings(planned.map(\.plan))
    return planned.map { $0.adding(warnings) }
  }

  /// What could not be read, and plans that the ledger contradicts.
  private func failures(
    of walk: WalkResult, _ planned: [PlannedFile], _ root: RunRoot
  ) -> [Outcome.Failure] {
    walk.errors.map { error in
      let hint = error.kind == .missing ? NearbyName.hint(for: error.path) : ""
      return Outcome.Failure(path: root.relative(error.path), message: error.message + hint)
    } + planned.compactMap(\.failure)
  }

  private func outcome(
    of walk: WalkResult, _ planned: [PlannedFile], _ stored: StoreResult,
    _ failures: [Outcome.Failure], _ root: RunRoot
  ) -> Outcome {
    let sound = planned.filter(\.isSound)
    return Outcome(
      mode: request.mode, root: root.path, accepted: request.options.accepted,
      files: sound.map {
        FileReport(
          $0.plan, isWritten: stored.failures[$0.plan.file.path] == nil, name: $0.name)
      },
      scanned: walk.scanned, total: planned.reduce(0) { $0 + $1.occurrences },
      skipped: walk.skipped.map {
        Outcome.Skip(path: root.relative($0.path), reason: $0.reason.rawValue)
      },
      errors: failures + stored.failures.values,
      notices: planned.flatMap(\.notices) + unusedIgnores(planned, in: root),
      owners: CodeOwners.owners(
        of: sound.compactMap { file in
          file.origin.map { ($0.location, file.plan.file.path) }
        }),
      configuration: request.settings.path, baseline: baseline)
  }

  /// Runs over text from stdin; the text comes out as it went in wherever nothing is rewritten.
  func filter(_ bytes: [UInt8], name: String) -> Result {
    if let reason = SkipReason(unscanned: bytes) {
      let skip = Outcome.Skip(path: name, reason: reason.rawValue)
      let outcome = Outcome(
        mode: request.mode, accepted: request.options.accepted, files: [], scanned: 0, total: 0,
        skipped: [skip], configuration: request.settings.path)
      return Result(
        outcome: outcome, statuses: [], filtered: request.mode == .filter ? bytes : nil)
    }
    let path = name.hasPrefix("/") ? name : Console.currentFolder + "/" + name
    let planned = PlannedFile(
      SourceFile(path: name, bytes: bytes), request.options(for: [([UInt8](path.utf8), name)]))
    let reports = planned.isSound && planned.occurrences > 0 ? [FileReport(planned.plan)] : []
    let errors = [planned.failure].compactMap(\.self)
    let outcome = Outcome(
      mode: request.mode, accepted: request.options.accepted, files: reports, scanned: 1,
      total: planned.occurrences, errors: errors, configuration: request.settings.path,
      baseline: baseline)
    var result = Result(outcome: outcome, statuses: findings(outcome))
    if !errors.isEmpty { result.statuses.insert(.failures) }
    if request.mode == .filter { result.filtered = planned.isSound ? planned.plan.result : bytes }
    return result
  }

  /// What is planned with: for somebody who is asked about every site all consents, to be shown all sites.
  private func planningOptions(_ files: [MatchedFile], _ root: RunRoot) -> MigrationOptions {
    var options = request.options(
      for: files.map {
        ($0.location.absolute, String(decoding: root.relative($0.typedPath), as: UTF8.self))
      })
    if request.interactive { options.accepted = Set(Consent.allCases) }
    return options
  }

  private func review(_ root: RunRoot, _ options: MigrationOptions) -> ReviewRun {
    ReviewRun(
      root: root, options: options, given: request.options.accepted,
      style: request.style, asksAgain: request.askAgain)
  }

  /// Entries of the configuration that leave nothing; told only by a run that saw all they could be about.
  private func unusedIgnores(_ planned: [PlannedFile], in root: RunRoot) -> [Notice] {
    let settings = request.settings
    guard let path = settings.path, request.walk.include.isEmpty, request.walk.exclude.isEmpty,
      request.paths.contains(where: { PathPatterns.isFolder($0, above: settings.folder) })
    else { return [] }
    let used = planned.reduce(into: Set<Int>()) { $0.formUnion($1.plan.usedIgnores) }
    return settings.ignores.filter { !used.contains($0.line) }.map {
      Notice(
        path: root.relative(path), line: $0.line,
        message: "the ignore entry for `\($0.path)` leaves nothing; remove it")
    }
  }

  /// The search for the fixed needles, prepared once for all repositories of a batch.
  private static let standardScan = LiteralScan()

  private var scan: LiteralScan {
    request.options.hosts.isEmpty
      ? MigrationRun.standardScan
      : LiteralScan(needles: LiteralScan.defaultNeedles + request.options.hosts)
  }

  /// What `--check` objects to.
  private func findings(_ outcome: Outcome) -> Set<ExitStatus> {
    guard request.mode == .check else { return [] }
    let new = outcome.occurrences.filter { outcome.isNew($0) }
    let changes = new.contains { $0.decision.disposition == .rewritten }
    let review = new.contains { $0.decision.disposition != .rewritten }
    let isFound = (request.failOn.changes && changes) || (request.failOn.review && review)
    return isFound ? [.findings] : []
  }
}
