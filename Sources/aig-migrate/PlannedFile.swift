// One file on its way through a run: where it came from, what the engine decided, and whether the independent count
// agrees. A plan the ledger contradicts is never shown as a diff and never stored.
import Rewriter

struct PlannedFile: Sendable {
  /// The file on disk; nil for text from stdin.
  let origin: MatchedFile?
  let plan: FilePlan
  /// How many occurrences the byte scan found.
  let occurrences: Int
  let discrepancy: Discrepancy?

  var isSound: Bool { discrepancy == nil }

  init(_ file: MatchedFile, path: String, _ options: MigrationOptions) {
    self.init(SourceFile(path: path, bytes: file.bytes), options, origin: file)
  }

  init(_ source: SourceFile, _ options: MigrationOptions, origin: MatchedFile? = nil) {
    self.origin = origin
    plan = Migration(options: options).plan(source)
    let ledger = Ledger(hosts: options.hosts)
    let scanned = ledger.scan(source.bytes)
    occurrences = scanned.count
    discrepancy = ledger.discrepancy(in: plan, scanned: scanned)
  }

  /// Replaces the file on disk; returns what prevented it.
  func store() -> FileError? {
    guard let origin else { return nil }
    do throws(FileError) {
      try FileStore().write(plan.result, over: origin)
      return nil
    } catch {
      return error
    }
  }
}

extension FileError {
  /// The exit status that goes with the failure.
  var status: ExitStatus {
    switch kind {
    case .changedSinceRead, .missing, .symlink, .hardLink, .special, .otherOwner, .outsideRoot:
      .refused
    case .noSpace: .temporary
    case .notPermitted, .failed: .failures
    }
  }
}
