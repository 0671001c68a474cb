// The joined report for people: an issue or a wiki page. Numbers first, then what is open by owner and by reason, then the
// repositories that changed or need somebody; the clean ones are a number. Names come from lists and repositories, so
// they stand in code spans that they cannot leave.

extension MergedReport {
  /// The report as Markdown.
  public var markdown: String {
    let all = outcomes
    let occurrences = sum(\.occurrences)
    var lines = ["# Migration of \(entries.count) repositories", ""]
    lines += table(
      ["outcome", "repositories"],
      RepositoryOutcome.allCases.map { [$0.rawValue, "\(all[$0] ?? 0)"] })
    lines += [
      "",
      "\(occurrences["total"] ?? 0) occurrences in \(sum(\.files)["scanned"] ?? 0) files: "
        + "\(occurrences["rewritten"] ?? 0) rewritten, \(occurrences["needsConsent"] ?? 0) need consent, "
        + "\(occurrences["needsReview"] ?? 0) need review, \(occurrences["left"] ?? 0) left.",
    ]
    lines += section("By owner", ownerTable)
    lines += section("By reason", table(["reason", "occurrences"], reasonRows))
    lines += section("Repositories", repositoryTable)
    lines += section("Not done", failureTable)
    return lines.joined(separator: "\n") + "\n"
  }

  private var ownerTable: [String] {
    let owners = self.owners
    return table(
      ["owner", "repositories", "files", "rewritten", "needs consent", "needs review"],
      owners.keys.sorted(by: MergedReport.precedes).map { owner in
        let names = ["repositories", "files", "rewritten", "needs-consent", "needs-review"]
        return [code(owner)] + names.map { "\(owners[owner]?[$0] ?? 0)" }
      })
  }

  private var reasonRows: [[String]] {
    reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      [code($0.key), "\($0.value)"]
    }
  }

  private var repositoryTable: [String] {
    let rows = entries.filter { $0.record.outcome == .changed || $0.record.outcome == .unchanged }
    return table(
      ["repository", "outcome", "rewritten", "needs consent", "needs review", "commit"],
      rows.map { entry in
        let record = entry.record
        let names = ["rewritten", "needsConsent", "needsReview"]
        return [code(record.repository), record.outcome.rawValue]
          + names.map { "\(record.occurrences[$0] ?? 0)" }
          + [record.commit.map { code(String($0.prefix(12))) } ?? ""]
      })
  }

  private var failureTable: [String] {
    table(
      ["repository", "outcome", "reason", "message"],
      entries.filter { !$0.record.outcome.isDone }.map { entry in
        let message = entry.record.message.map(code) ?? ""
        return [
          code(entry.record.repository), entry.record.outcome.rawValue,
          entry.record.reason?.rawValue ?? "", message,
        ]
      })
  }

  private func section(_ title: String, _ table: [String]) -> [String] {
    // Two lines are head and rule of an empty table.
    table.count > 2 ? ["", "## \(title)", ""] + table : []
  }

  private func table(_ head: [String], _ rows: [[String]]) -> [String] {
    ([head, head.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |" }
  }

  /// A code span that holds the text whatever is in it; GitHub ends a cell at a bar even in a span.
  private func code(_ text: String) -> String {
    let visible = TerminalText.escaped(text).replacing("|", with: "\\|")
    let longest = visible.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "`\(visible)`" : "\(fence) \(visible) \(fence)"
  }
}
