// `--format github`: workflow commands that GitHub shows as annotations on the lines of a pull request. A step may make
// ten of each kind, so what needs a person comes first, as a warning; what would be rewritten is a notice.

/// Prints one workflow command for each call site.
struct GitHubReporter: Reporter {
  let style: ReportStyle

  func report(_ outcome: Outcome) -> Report {
    let sites = outcome.files.flatMap(\.sites).filter { outcome.isNew($0) }
    let waiting = sites.filter { [.needsConsent, .needsReview].contains($0.disposition) }
    let rewritten = sites.filter { $0.disposition == .rewritten }
    let lines =
      outcome.errors.map { command("error", $0.path, nil, "not checked", $0.message) }
      + waiting.map { command("warning", $0, of: outcome) }
      + rewritten.map { command("notice", $0, of: outcome) }
    let summary = TextSummary(outcome: outcome, style: ReportStyle()).text
    return Report(
      output: [UInt8](lines.joined()),
      messages: outcome.errorLines() + (style.isQuiet ? "" : summary))
  }

  private func command(_ kind: String, _ site: SiteReport, of outcome: Outcome) -> String {
    let decision = site.lead.decision
    let todo = decision.reason?.entry.todo ?? "Rewrite with: aig-migrate --write"
    let consents =
      site.disposition == .needsConsent
      ? " Needs --accept \(site.consents.map(\.rawValue).joined(separator: ","))." : ""
    return command(
      kind, site.lead.place.path, site.lead.place.position,
      "aig-migrate: \(site.label)",
      "\(sentence(decision.message)) \(todo)\(consents) \(decision.help.url)")
  }

  private func command(
    _ kind: String, _ path: String, _ position: Position?, _ title: String, _ message: String
  ) -> String {
    let place = position.map { ",line=\($0.line),col=\($0.column)" } ?? ""
    return "::\(kind) file=\(property(path))\(place),title=\(property(title))::\(data(message))\n"
  }

  /// What the runner itself undoes: `%`, line ends, and in properties the separators too.
  private func data(_ text: String) -> String { escaped(text, [0x25, 0x0A, 0x0D]) }
  private func property(_ text: String) -> String { escaped(text, [0x25, 0x0A, 0x0D, 0x3A, 0x2C]) }

  private func escaped(_ text: String, _ special: Set<UInt32>) -> String {
    text.unicodeScalars.map { scalar in
      if special.contains(scalar.value) { return UInt8(scalar.value).percentEncoded }
      return TerminalText.isHostile(scalar) ? "?" : String(scalar)
    }.joined()
  }
}
