// What a batch says to people: one moving line on a terminal, and at the end the outcomes, the reasons and the list that
// can be fed back. Lines of a list reach the terminal with control characters made visible.
import Rewriter

/// How many repositories ended how.
struct BatchTally {
  private(set) var outcomes: [RepositoryOutcome: Int] = [:]
  private(set) var reasons: [RepositoryReason: [RepositoryRecord]] = [:]
  private(set) var occurrences: RepositoryRecord.Counts = [:]
  private(set) var files: RepositoryRecord.Counts = [:]
  private(set) var resumed = 0

  mutating func add(_ record: RepositoryRecord, isNew: Bool) {
    outcomes[record.outcome, default: 0] += 1
    if !isNew { resumed += 1 }
    if let reason = record.reason { reasons[reason, default: []].append(record) }
    occurrences.merge(record.occurrences, uniquingKeysWith: +)
    files.merge(record.files, uniquingKeysWith: +)
  }

  var total: Int { outcomes.values.reduce(0, +) }

  /// The repositories to try again, as lines of a list.
  var failed: [String] { reasons.values.joined().map(\.repository).sorted() }

  /// One line such as `412 of 2000 · 3 changed · 409 clean · 85/s · 19 s left`.
  func line(of number: Int, after milliseconds: Int) -> String {
    var parts = RepositoryOutcome.allCases.compactMap { outcome in
      outcomes[outcome].map { "\($0) \(outcome.rawValue)" }
    }
    // What was done before says nothing about how fast this run is.
    let fresh = total - resumed
    if milliseconds >= 1000, fresh > 0 {
      parts.append("\(fresh * 1000 / milliseconds)/s")
      parts.append("\((number - total) * milliseconds / fresh / 1000) s left")
    }
    return (["\(total) of \(number)"] + parts).joined(separator: " · ")
  }

  /// The summary after the run.
  func summary(of number: Int) -> String {
    var lines = ["\(count(number, "repository", "repositories")):"]
    for outcome in RepositoryOutcome.allCases {
      guard let number = outcomes[outcome] else { continue }
      lines.append("  \(padded("\(number)", 7))  \(outcome.rawValue)")
    }
    if resumed > 0 { lines.append("  \(resumed) of them were done before.") }
    let total = occurrences["total"] ?? 0
    lines.append(
      "\(count(total, "occurrence", "occurrences")) in \(files["scanned"] ?? 0) scanned files: "
        + "\(occurrences["rewritten"] ?? 0) rewritten, \(occurrences["needsConsent"] ?? 0) need consent, "
        + "\(occurrences["needsReview"] ?? 0) need review, \(occurrences["left"] ?? 0) left.")
    for reason in RepositoryReason.allCases {
      guard let records = reasons[reason] else { continue }
      lines += ["", "\(reason.rawValue) (\(records.count))"]
      for record in records.sorted(by: { $0.repository < $1.repository }).prefix(10) {
        let first = (record.message ?? "").split(separator: "\n").first.map(String.init) ?? ""
        lines.append("  \(Console.visible("\(record.repository): \(first)"))")
      }
      if records.count > 10 { lines.append("  and \(records.count - 10) more") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}

/// The moving line.
final class BatchProgress {
  private let total: Int
  private let isShown: Bool
  private let start = WorkerPool.milliseconds
  private var last = 0

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && Console.isTerminal(Console.standardError)
  }

  func show(_ tally: BatchTally) {
    guard isShown, WorkerPool.milliseconds - last > 100 else { return }
    last = WorkerPool.milliseconds
    Console.say("\r\u{1B}[K\(tally.line(of: total, after: last - start))")
  }

  func end() {
    if isShown { Console.say("\r\u{1B}[K") }
  }
}
