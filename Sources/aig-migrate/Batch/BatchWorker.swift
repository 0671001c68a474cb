// The side of a batch that touches repositories: a process of its own that reads a job a line and answers with the result
// a line. It stores what has a folder before it answers; clean repositories are only answered, because one file holds
// them all and the other side writes it.
import ArgumentParser
import Rewriter

struct BatchWorker {
  let arguments: BatchArguments
  private let home = Console.currentFolder

  /// Answers until there is nothing more to read.
  func run() throws {
    guard let output = OutputFolder(arguments.out), let work = WorkFolder() else {
      throw ExitStatus.temporary
    }
    let folder = BatchFolder(output)
    let memory = WalkMemory()
    let run = try arguments.run()
    while let line = readLine() {
      guard let request = BatchWire.request([UInt8](line.utf8)) else { throw ExitStatus.usage }
      var isUsed = false
      let answer = answer(to: request, run, memory, folder) {
        isUsed = true
        return work.fresh()
      }
      if isUsed { work.clear() }
      do throws(WriteFailure) {
        try Console.print(BatchWire.line(answer))
      } catch {
        throw error.status
      }
    }
  }

  private func answer(
    to request: BatchRequest, _ run: MigrateArguments, _ memory: WalkMemory, _ folder: BatchFolder,
    _ scratch: @escaping () -> String?
  ) -> BatchReply {
    guard let repository = ListedRepository(line: request.line) else {
      return .record(RepositoryRecord(request.line, .failed, .missing, "names no repository"))
    }
    let mark = folder.mark(id: repository.id)
    let job = RepositoryJob(
      repository: repository, arguments: arguments, run: run, memory: memory, home: home,
      scratch: scratch)
    // Between the question and this moment another run may have stored a result.
    let known = arguments.resume ? KnownResults.record(in: folder, id: repository.id)?.base : nil
    if let base = request.base ?? known, job.currentBase() == base { return .same }
    let start = WorkerPool.milliseconds
    var result = job.result()
    result.record.run?.milliseconds = WorkerPool.milliseconds - start
    if result.record.isPlain, result.artifacts.isEmpty {
      return .clean(
        scanned: result.record.files["scanned"] ?? 0, stored: BatchFolder.line(result.record))
    }
    switch folder.store(result.record, result.artifacts, id: repository.id, since: mark) {
    case .stored: return .record(result.record)
    case .kept(let other): return .record(other)
    case .failed(let failure):
      let message = "the result could not be stored: \(failure)"
      return .record(RepositoryRecord(repository.line, .failed, .notStored, message))
    }
  }
}
