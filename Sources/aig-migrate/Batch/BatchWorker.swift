// The side of a batch that touches repositories: a process of its own that reads a job a line and answers with the result
// a line. It stores what has a folder before it answers; clean repositories are only answered, because one file holds
// them all and the other side writes it.
import ArgumentParser
import Rewriter

/// What a worker is asked.
struct BatchRequest: Codable {
  let line: String
  /// The commit of a result that exists; the repository is passed over if it is still at it.
  var base: String?
}

struct BatchWorker {
  let arguments: BatchArguments

  /// Answers until there is nothing more to read.
  func run() async throws {
    guard let output = OutputFolder(arguments.out), let work = WorkFolder() else {
      throw ExitStatus.temporary
    }
    let folder = BatchFolder(output)
    while let line = readLine() {
      guard let request = BatchWire.request([UInt8](line.utf8)) else { throw ExitStatus.usage }
      var isUsed = false
      let answer = await answer(to: request, folder) {
        isUsed = true
        return work.fresh()
      }
      if isUsed { work.clear() }
      do throws(WriteFailure) {
        try Console.print(answer)
      } catch {
        throw error.status
      }
    }
  }

  private func answer(
    to request: BatchRequest, _ folder: BatchFolder, _ scratch: @escaping () -> String?
  ) async -> [UInt8] {
    guard let repository = ListedRepository(line: request.line) else { return [0x0A] }
    let job = RepositoryJob(repository: repository, arguments: arguments, scratch: scratch)
    if let base = request.base, job.currentBase() == base { return BatchWire.same }
    let start = WorkerPool.milliseconds
    var result = await job.run()
    result.record.run?.milliseconds = WorkerPool.milliseconds - start
    let isPlain = result.record.isPlain && result.artifacts.isEmpty
    if !isPlain, let failure = folder.store(result.record, result.artifacts, id: repository.id) {
      let message = "the result could not be stored: \(failure)"
      return BatchFolder.line(RepositoryRecord(repository.line, .failed, .notStored, message))
    }
    return BatchFolder.line(result.record)
  }
}
