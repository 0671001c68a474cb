// The side of a batch that hands out work, counts and writes the lists. It never opens a file of a repository: a
// repository that brings a worker down is one failed result.
import Rewriter

struct BatchRun {
  let arguments: BatchArguments
  let folder: BatchFolder
  let repositories: [ListedRepository]

  /// Runs the batch; nil when no worker could be started or the results could not be written.
  func run() -> BatchTally? {
    guard let clean = folder.cleanFile(of: arguments.shard) else { return nil }
    let desk = BatchDesk(
      folder: folder, clean: clean,
      known: arguments.resume ? KnownResults(folder) : nil,
      progress: BatchProgress(total: repositories.count, isShown: !arguments.quiet))
    let own = Array(CommandLine.arguments.dropFirst()) + ["--worker"]
    let pool = WorkerPool(arguments: own, timeLimit: arguments.timeLimit)
    let jobs = arguments.jobs > 0 ? arguments.jobs : WalkOptions.processors
    var next = 0
    let isDone = pool.run(
      max(1, min(jobs, repositories.count)),
      next: {
        guard next < repositories.count else { return nil }
        defer { next += 1 }
        return (next, desk.request(repositories[next]))
      },
      handle: { desk.take($1, for: repositories[$0], timeLimit: arguments.timeLimit) },
      idle: { desk.rest() })
    guard isDone, clean.flush(isSynced: true) else { return nil }
    desk.progress.end()
    return desk.tally
  }
}

/// Results of earlier runs, and of another run of the same shard, that may still hold.
struct KnownResults {
  private let folder: BatchFolder
  private let clean: [String: RepositoryRecord]

  init(_ folder: BatchFolder) {
    self.folder = folder
    clean = folder.clean()
  }

  /// The result of a repository that is done and at a commit, as it stands now.
  func record(of repository: ListedRepository) -> RepositoryRecord? {
    let record = folder.record(id: repository.id) ?? clean[repository.line]
    return record.flatMap { Self.holds($0) ? $0 : nil }
  }

  /// The same for a result in a folder of its own alone.
  static func record(in folder: BatchFolder, id: String) -> RepositoryRecord? {
    folder.record(id: id).flatMap { holds($0) ? $0 : nil }
  }

  private static func holds(_ record: RepositoryRecord) -> Bool {
    record.outcome.isDone && record.base != nil
  }
}

/// Takes answers in and keeps the books; used by one thread.
private final class BatchDesk {
  let progress: BatchProgress
  private(set) var tally = BatchTally()
  private let folder: BatchFolder
  private let clean: AppendedFile
  private let known: KnownResults?
  /// What stood at the place of each result when its repository was handed out.
  private var handedOut: [String: (mark: FileMark?, record: RepositoryRecord?)] = [:]

  init(
    folder: BatchFolder, clean: AppendedFile, known: KnownResults?, progress: BatchProgress
  ) {
    self.folder = folder
    self.clean = clean
    self.known = known
    self.progress = progress
  }

  func request(_ repository: ListedRepository) -> [UInt8] {
    let mark = folder.mark(id: repository.id)
    let record = known?.record(of: repository)
    handedOut[repository.id] = (mark, record)
    return BatchWire.line(BatchRequest(line: repository.line, base: record?.base))
  }

  func take(_ answer: WorkerPool.Answer, for repository: ListedRepository, timeLimit: Int) {
    defer { handedOut[repository.id] = nil }
    switch answer {
    case .replied(let line):
      take(BatchWire.reply(line), for: repository)
    case .timedOut:
      fail(repository, .timeout, "took longer than \(timeLimit) seconds")
    case .crashed(.exited(let status)):
      fail(repository, .crashed, "the worker ended with \(status)")
    case .crashed(.signalled(let signal)):
      fail(repository, .crashed, "the worker was ended by signal \(signal)")
    }
    progress.show(tally)
  }

  private func take(_ reply: BatchReply?, for repository: ListedRepository) {
    switch reply {
    case .same:
      let record = handedOut[repository.id]?.record ?? folder.record(id: repository.id)
      if let record { tally.add(record, isNew: false) }
    case .clean(let scanned, let stored):
      let mark = handedOut[repository.id]?.mark
      if let other = folder.stored(since: mark, id: repository.id) {
        return tally.add(other, isNew: false)
      }
      var record = RepositoryRecord(repository.line, .clean)
      record.files = ["scanned": scanned]
      tally.add(record, isNew: true)
      clean.append(stored)
      // An older result would win over the line.
      if let mark {
        _ = clean.flush()
        folder.forget(id: repository.id, at: mark)
      }
    case .record(let record):
      // What the worker could not store, this side may.
      keep(record, repository, isStored: record.reason != .notStored)
    case nil:
      fail(repository, .crashed, "the worker gave no sensible answer")
    }
  }

  /// Puts on disk what a killed run would lose.
  func rest() { _ = clean.flush() }

  private func fail(_ repository: ListedRepository, _ reason: RepositoryReason, _ message: String) {
    keep(RepositoryRecord(repository.line, .failed, reason, message), repository, isStored: false)
  }

  private func keep(_ record: RepositoryRecord, _ repository: ListedRepository, isStored: Bool) {
    if isStored { return tally.add(record, isNew: true) }
    let mark = handedOut[repository.id]?.mark
    switch folder.store(record, [:], id: repository.id, since: mark) {
    case .stored: tally.add(record, isNew: true)
    case .kept(let other): tally.add(other, isNew: false)
    case .failed(let failure):
      tally.add(record, isNew: true)
      Console.say("aig-migrate: \(repository.line): result not stored: \(failure)\n")
    }
  }
}
