// One repository from its line to its result. Whatever is wrong with it becomes a result with a reason; nothing here can
// stop the batch. A tree on this machine is read where it stands and, but for `in-place`, never written to.
import Rewriter

struct RepositoryJob {
  /// A result and the files that go with it.
  struct Result {
    var record: RepositoryRecord
    var artifacts: [String: [UInt8]] = [:]
  }

  /// Ends the job early with a reason.
  struct Stop: Error {
    let outcome: RepositoryOutcome
    let reason: RepositoryReason
    let message: String
    var base: String?
  }

  let repository: ListedRepository
  let arguments: BatchArguments
  /// The options of the run over its tree.
  let run: MigrateArguments
  /// What other repositories have in common with this one.
  let memory: WalkMemory
  /// The folder that lines without a slash in front are relative to.
  let home: String
  /// An empty folder of this job alone, made when it is needed.
  let scratch: () -> String?

  /// Does the work; never fails.
  func result() -> Result {
    do throws(Stop) {
      let source = try source()
      return try work(on: source)
    } catch {
      var record = RepositoryRecord(
        repository.line, error.outcome, error.reason, error.message)
      record.base = error.base
      return Result(record: record)
    }
  }

  /// The commit the repository is at now, as cheaply as it can be told.
  func currentBase() -> String? {
    switch repository.place {
    case .folder(let path) where repository.reference == nil && !GitHead.isBare(path):
      return GitHead.commit(of: path)
    case .folder(let location), .remote(let location):
      guard let scratch = scratch() else { return nil }
      let url = repository.place == .folder(location) ? Console.absolute(location) : location
      return PrivateRepository.remoteCommit(
        url, reference: repository.reference, scratch: scratch)
    }
  }

  // MARK: The tree

  /// A tree to read, with the private repository it was fetched into.
  private struct Source {
    let tree: String
    let base: String?
    var fetched: PrivateRepository?
  }

  private func source() throws(Stop) -> Source {
    switch repository.place {
    case .remote(let url):
      return try fetched(url)
    case .folder(let path):
      let path = Console.absolute(path)
      guard Console.isFolder(path) else {
        throw Stop(outcome: .failed, reason: .missing, message: "no such folder")
      }
      if GitHead.isTop(path), repository.reference == nil {
        return Source(tree: path, base: GitHead.commit(of: path))
      }
      if GitHead.isTop(path) || GitHead.isBare(path) { return try fetched(path) }
      guard arguments.force, arguments.mode == .diff || arguments.mode == .inPlace else {
        throw Stop(
          outcome: .failed, reason: .notRepository,
          message: "no git repository, so nothing could bring back what is changed")
      }
      return Source(tree: path, base: nil)
    }
  }

  private func fetched(_ url: String) throws(Stop) -> Source {
    if arguments.mode == .inPlace {
      throw Stop(
        outcome: .refused, reason: .remote,
        message: "has to be fetched, so there is no place to change it in")
    }
    guard let folder = scratch(), let own = PrivateRepository(in: folder) else {
      throw Stop(outcome: .failed, reason: .notStored, message: "no temporary folder")
    }
    do throws(PrivateRepository.FetchFailure) {
      let base = try own.fetch(
        url, reference: repository.reference, sizeLimit: arguments.maxRepoSize.bytes)
      return Source(tree: own.tree, base: base, fetched: own)
    } catch {
      switch error {
      case .failed(let message):
        throw Stop(outcome: .failed, reason: .fetchFailed, message: message)
      case .tooLarge(let message):
        throw Stop(outcome: .failed, reason: .tooLarge, message: message)
      }
    }
  }

  // MARK: The run

  private func work(on source: Source) throws(Stop) -> Result {
    let isWriting = arguments.mode == .inPlace
    let outcome = try migrated(source, write: isWriting)
    var result = Result(record: RepositoryRecord(repository.line, .clean))
    result.record.base = source.base
    result.record.describe(outcome)
    if result.record.isUneventful { return result }
    result.record.owners = outcome.owners
    result.artifacts["report.json"] = ReportFormat.json.bytes(outcome)
    result.artifacts[MergedPage.artifact] = ReviewPage(outcome).data
    switch arguments.mode {
    case .diff:
      if outcome.changedFiles > 0 {
        result.artifacts["changes.diff"] = ReportFormat.diff.bytes(outcome)
      }
    case .patch, .commit:
      if outcome.changedFiles > 0 {
        try BatchCommit(job: self, tree: source.tree, fetched: source.fetched)
          .make(outcome, &result)
      }
    case .inPlace:
      break
    }
    return result
  }

  /// Runs over the tree, without the repositories that lie in it: they are lines of their own, if anything.
  private func migrated(_ source: Source, write: Bool) throws(Stop) -> Outcome {
    let first = try pass(over: source, write: false, [])
    let nested = BaseCommit.nested(in: source.tree, holding: first.outcome.files.map(\.path))
    if nested.isEmpty, !write { return first.outcome }
    let patterns = nested.sorted().map { "/\(BatchCommit.escaped($0))/" }
    let second = try pass(over: source, write: write, patterns)
    if second.statuses.contains(.refused) {
      let files = second.outcome.errors.map { "\($0.path): \($0.message)" }
      throw Stop(
        outcome: .refused, reason: .uncommitted, message: files.joined(separator: "\n"),
        base: source.base)
    }
    return second.outcome
  }

  private func pass(over source: Source, write: Bool, _ leavingOut: [String]) throws(Stop)
    -> MigrationRun.Result
  {
    // In the tree, as a user would: reports, journal and `undo` then agree on the root.
    guard Console.enter(source.tree) else {
      throw Stop(outcome: .failed, reason: .missing, message: "the folder cannot be entered")
    }
    defer { _ = Console.enter(home) }
    do {
      var run = run
      run.write = write
      run.files.exclude += leavingOut
      var request = try MigrateRequest(run)
      request.walk.memory = memory
      // What was fetched lies in a temporary folder; an ignore file above it is of this machine, or of whoever may write there.
      request.walk.looksAbove = source.fetched == nil
      return MigrationRun(request: request).files()
    } catch {
      throw Stop(outcome: .failed, reason: .filesFailed, message: "\(error)")
    }
  }
}

extension RepositoryRecord {
  /// Takes over the numbers of a run.
  fileprivate mutating func describe(_ result: Outcome) {
    files = [
      "scanned": result.scanned, "matched": result.files.count, "changed": result.changedFiles,
      "skipped": result.skipped.count, "failed": result.errors.count,
    ]
    occurrences = [
      "total": result.total, "rewritten": result.count(.rewritten),
      "needsConsent": result.count(.needsConsent), "needsReview": result.count(.needsReview),
      "left": result.count(.left),
    ]
    outcome = result.total == 0 ? .clean : result.changedFiles > 0 ? .changed : .unchanged
    if let error = result.errors.first {
      outcome = .failed
      reason = .filesFailed
      message = "\(error.path): \(error.message)"
    }
  }

  /// Whether there is nothing to tell but that it was scanned.
  fileprivate var isUneventful: Bool { outcome == .clean && files["skipped"] == 0 }
}

extension ReportFormat {
  /// The exact bytes for a file.
  func bytes(_ outcome: Outcome) -> [UInt8] { reporter(ReportStyle()).report(outcome).output }
}
