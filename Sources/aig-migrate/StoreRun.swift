// `--write`: every file that changes is stored, or none when the last state of one of them could not be brought back, be it
// by git or by `undo`.
import Rewriter

/// What became of the files that were to be stored.
struct StoreResult {
  var failures: [String: Outcome.Failure] = [:]
  var statuses: Set<ExitStatus> = []

  mutating func add(_ path: String, _ message: String, _ status: ExitStatus) {
    failures[path] = Outcome.Failure(path: path, message: message)
    statuses.insert(status)
  }
}

struct StoreRun {
  let root: RunRoot
  let force: Bool

  /// Stores the files and says what failed.
  func store(_ planned: [PlannedFile]) -> StoreResult {
    var result = StoreResult()
    for file in planned {
      if let obstacle = file.obstacle {
        result.add(file.plan.file.path, obstacle.message, obstacle.status)
      }
    }
    let changing = planned.filter { $0.replacement != nil }
    let refused = force ? [:] : uncommitted(among: changing)
    if !refused.isEmpty {
      for file in changing {
        let path = file.plan.file.path
        result.add(path, refused[path] ?? "not written, because other files were refused", .refused)
      }
    } else if !changing.isEmpty {
      replace(changing, &result)
    }
    return result
  }

  private func replace(_ planned: [PlannedFile], _ result: inout StoreResult) {
    let replacements = planned.compactMap(\.replacement)
    let errors: [FileError?]
    do throws(FileError) {
      errors = try Journal(root: journalRoot(replacements)).replace(replacements)
    } catch {
      guard force, error.kind != .locked else {
        for file in planned {
          result.add(
            file.plan.file.path, "not written: \(error.path): \(error.message)", error.status)
        }
        return
      }
      Console.say("aig-migrate: undo will not be possible: \(error.path): \(error.message)\n")
      errors = FileStore.replace(replacements)
    }
    for (file, error) in zip(planned, errors) {
      if let error { result.add(file.plan.file.path, error.message, error.status) }
    }
  }

  /// The root of the run on the disk, where all files lie below it; a symbolic link among the paths may lead elsewhere.
  private func journalRoot(_ replacements: [Replacement]) -> [UInt8] {
    let top = Array("/".utf8)
    guard let folder = StateFolder.resolved(root.path) else { return top }
    let isAbove = replacements.allSatisfy {
      $0.file.location.absolute.starts(with: folder == top ? top : folder + top)
    }
    return isAbove ? folder : top
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
