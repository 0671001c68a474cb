// `--format markdown`: the body of a pull request or a comment on one. Numbers first, then a checklist of what has to be
// done before the change is deployed, then what was not rewritten and why. Long lists are cut, because a body may have
// 65,536 characters; the full account is the JSON report.

/// Prints the outcome as GitHub-flavoured Markdown.
struct MarkdownReporter: Reporter {
  let style: ReportStyle
  private static let shown = 50

  func report(_ outcome: Outcome) -> Report {
    let sites = outcome.files.flatMap(\.sites)
    let text =
      head(outcome) + checklist(outcome)
      + section("Rewritten", sites.filter { $0.disposition == .rewritten }, isOpen: true)
      + section(
        "Needs your consent", sites.filter { $0.disposition == .needsConsent }, isOpen: true)
      + section("Needs review", sites.filter { $0.disposition == .needsReview }, isOpen: true)
      + section("Rightly left", sites.filter { $0.disposition == .left }, isOpen: false)
      + failures(outcome)
      + "<sub>aig-migrate \(Release.version), facts of \(Release.catalogDate)</sub>\n"
    return Report(output: [UInt8](text), messages: outcome.errorLines())
  }

  private func head(_ outcome: Outcome) -> String {
    """
    ## Move AI Gateway calls to the REST API

    | occurrences | rewritten | needs consent | needs review | rightly left |
    | ---: | ---: | ---: | ---: | ---: |
    | \(outcome.total) | \(outcome.count(.rewritten)) | \(outcome.count(.needsConsent)) | \(outcome.count(.needsReview)) | \(outcome.count(.left)) |

    \(outcome.accounted) of \(count(outcome.total, "occurrence")) accounted for, in \(count(outcome.files.count, "file")) of \(outcome.scanned).


    """
  }

  /// What has to be done, as boxes to tick.
  private func checklist(_ outcome: Outcome) -> String {
    let rows = TextSections(outcome: outcome, isVerbose: false).beforeDeploying
    if rows.isEmpty { return "" }
    return "### Before you deploy\n\n"
      + rows.map {
        "- [ ] \($0.label.isEmpty ? "" : "**\(escaped($0.label))** ")\(escaped($0.text))\n"
      }
      .joined() + "\n"
  }

  private func section(_ title: String, _ sites: [SiteReport], isOpen: Bool) -> String {
    if sites.isEmpty { return "" }
    let rows = sites.prefix(MarkdownReporter.shown).map(row).joined()
    let rest = sites.count - MarkdownReporter.shown
    let more = rest > 0 ? "\n… and \(rest) more.\n" : ""
    return """
      <details\(isOpen ? " open" : "")><summary><b>\(title)</b> (\(sites.count))</summary>

      | place | name | what |
      | --- | --- | --- |
      \(rows)\(more)
      </details>


      """
  }

  private func row(_ site: SiteReport) -> String {
    let decision = site.lead.decision
    let todo = decision.reason.map { " \($0.entry.todo)" } ?? ""
    let consents =
      decision.disposition == .needsConsent
      ? " `--accept \(site.consents.map(\.rawValue).joined(separator: ","))`" : ""
    return "| \(code(site.lead.place.description)) | [\(code(site.label))](\(decision.help.url)) | "
      + "\(escaped(sentence(decision.message)))\(cell(todo))\(consents) |\n"
  }

  private func failures(_ outcome: Outcome) -> String {
    if outcome.errors.isEmpty { return "" }
    return "### Failed\n\n"
      + outcome.errors.map { "- \(code($0.path)): \(escaped($0.message))\n" }.joined() + "\n"
  }

  /// Text of the catalogue, which is Markdown already, in a table.
  private func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  /// Text of the tree as code; no run of backticks in it can end the span.
  private func code(_ text: String) -> String {
    let visible = TerminalText.escaped(text)
    let longest = visible.split(separator: #/[^`]+/#).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let space = longest > 0 ? " " : ""
    return fence + space + cell(visible) + space + fence
  }

  /// Text of the tree that Markdown must not read: no markup, no mention of a person, no link.
  private func escaped(_ text: String) -> String {
    let special: Set<Unicode.Scalar> = [
      "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "@", "&",
    ]
    return TerminalText.escaped(text).unicodeScalars.map {
      special.contains($0) ? "&#\($0.value);" : String($0)
    }.joined()
  }
}
