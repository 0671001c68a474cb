// `why FILE:LINE`: everything that is known about the occurrences of a line, in the words of the catalogue. Nothing is
// worked out here; a decision carries its own evidence.

/// The explanation of the decisions of a file, or of one line of it.
public struct WhyReport: Sendable {
  private let file: FileReport
  private let occurrences: [ReportedOccurrence]

  /// The lines of the file that hold occurrences.
  public var lines: [Int] {
    Array(Set(file.occurrences.map(\.place.position.line))).sorted()
  }

  /// True when there is nothing to explain at the line.
  public var isEmpty: Bool { occurrences.isEmpty }

  /// Selects the occurrences of a line, or all of the file.
  public init(_ file: FileReport, line: Int? = nil) {
    self.file = file
    occurrences = file.occurrences.filter { line == nil || $0.place.position.line == line }
  }

  /// The explanation for people; what a terminal would obey is escaped.
  public var text: String {
    occurrences.map { occurrence in
      let lines = facts(occurrence).map { "  " + $0.0.padded(to: 12) + TerminalText.escaped($0.1) }
      return (title(occurrence) + lines).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private func title(_ occurrence: ReportedOccurrence) -> [String] {
    let decision = occurrence.decision
    let name = decision.occurrence.kind == .url ? "legacy host" : "legacy header"
    let place = "\(occurrence.place):\(occurrence.place.position.column)"
    return ["\(TerminalText.escaped(place)) \(name): \(decision.disposition.rawValue)"]
  }

  private func facts(_ occurrence: ReportedOccurrence) -> [(String, String)] {
    let decision = occurrence.decision
    var facts: [(String, String)] = [("here", decision.message)]
    if let reason = decision.reason {
      facts.append(("reason", "\(reason.rawValue): \(reason.entry.meaning)"))
      facts.append(("to do", reason.entry.todo))
    }
    if let rule = decision.rule {
      facts.append(("rule", "\(rule.rawValue): \(rule.entry.todo)"))
    }
    if let recipe = Recipe(decision, in: file.plan) {
      facts.append(("stands", recipe.old))
      facts += recipe.new.enumerated().map { ($0.offset == 0 ? "becomes" : "", $0.element) }
      facts += recipe.checks.enumerated().map { ($0.offset == 0 ? "afterwards" : "", $0.element) }
    }
    if occurrence.callSite != nil, decision.group == nil {
      facts.append(("call site", site(of: occurrence)))
    }
    for consent in decision.consents {
      facts.append(("consent", "\(consent.rawValue): \(consent.entry.meaning)"))
    }
    for warning in decision.warnings {
      let entry = warning.entry
      facts.append(("warning", "\(warning.rawValue): \(entry.meaning) \(entry.todo)"))
    }
    facts += decision.evidence.map { ("evidence", $0) }
    facts += (decision.group?.ends ?? []).map { ("linked", "\($0.path):\($0.line) \($0.role)") }
    facts.append(("language", file.plan.language))
    facts.append(("read more", decision.help.url))
    return facts
  }

  /// The places that are rewritten together with this one.
  private func site(of occurrence: ReportedOccurrence) -> String {
    let ends = file.occurrences.filter { $0.siteKey == occurrence.siteKey }
    let places = ends.map { "\($0.place.position.line):\($0.place.position.column)" }
    return "\(count(ends.count, "occurrence")), at \(places.joined(separator: ", "))"
  }
}
