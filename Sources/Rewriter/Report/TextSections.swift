// The lists below the summary. Each groups what needs the same thing from the same person, shows the first place and
// says how many there are; `--verbose` shows them all.

/// A titled list of the text report.
struct TextSection {
  struct Row {
    let label: String
    let text: String
    var hint = ""
    /// What the row says without the place it names first, and of how many sites: so it reads the same in every tree.
    var fact = ""
    var sites = 0
  }

  let title: String
  let rows: [Row]

  func lines(_ style: ReportStyle) -> [String] {
    let indent = max(19, (rows.map(\.label.count).max() ?? 0) + 2) + 2
    let body = rows.map { row in
      let line = ("  " + row.label).padded(to: indent) + row.text
      if row.hint.isEmpty { return line.wrapped(to: style.messagesWidth, indent: indent) }
      // A command is copied, so it is never broken.
      let isShort = style.messagesWidth.map { line.count + row.hint.count + 3 <= $0 } ?? true
      return line.wrapped(to: style.messagesWidth, indent: indent)
        + (isShort ? "   " : "\n" + String(repeating: " ", count: indent)) + row.hint
    }
    return [Colour.bold.paint(title, style.messagesColor)] + body
  }
}

/// The lists of one run.
struct TextSections {
  let outcome: Outcome
  let isVerbose: Bool

  var all: [TextSection] {
    [
      TextSection(title: "Before you deploy", rows: beforeDeploying),
      TextSection(title: "Needs consent", rows: consents),
      TextSection(title: "Needs review", rows: reasons(of: .needsReview)),
      TextSection(title: "Documentation to update", rows: documentation),
      TextSection(title: "Unused suppressions", rows: suppressions),
      TextSection(title: "Worth knowing", rows: notices),
      TextSection(title: "Rightly left", rows: isVerbose ? reasons(of: .left) : []),
      TextSection(title: "Not scanned", rows: isVerbose ? skipped : []),
    ].filter { !$0.rows.isEmpty }
  }

  /// What the owner has to do or to know about what is rewritten.
  var beforeDeploying: [TextSection.Row] { tokens + warnings }

  private var rewritten: [ReportedOccurrence] {
    outcome.occurrences.filter { $0.decision.disposition == .rewritten }
  }

  /// One row for each token, because each has its own permissions to check.
  private var tokens: [TextSection.Row] {
    let sites = rewritten.filter { $0.decision.warnings.contains(.tokenPermission) }
    let byToken = Dictionary(grouping: sites) { $0.decision.token ?? "the Cloudflare token" }
    return byToken.keys.sorted().enumerated().map { index, token in
      let number = Set((byToken[token] ?? []).map(\.siteKey)).count
      let name = TerminalText.escaped(token)
      let need = "needs Account › Workers AI › Read, or every call answers 401"
      return TextSection.Row(
        label: index == 0 ? Warning.tokenPermission.rawValue : "",
        text: "\(name) (\(count(number, "site"))) \(need)", fact: "\(name) \(need)", sites: number)
    }
  }

  private var warnings: [TextSection.Row] {
    Warning.allCases.filter { $0 != .tokenPermission }.compactMap { warning in
      let sites = rewritten.filter { $0.decision.warnings.contains(warning) }
      guard let first = sites.first else { return nil }
      let number = Set(sites.map(\.siteKey)).count
      let fact = "\(warning.entry.meaning) \(warning.entry.todo)"
      return TextSection.Row(
        label: label(warning.rawValue, number), text: "\(name(first.place)) \(fact)", fact: fact,
        sites: number)
    }
  }

  /// Grouped by the consents that are still missing, so that the numbers add up and each flag can be copied.
  private var consents: [TextSection.Row] {
    let waiting = outcome.occurrences.filter { $0.decision.disposition == .needsConsent }
    let groups = Dictionary(grouping: waiting) { outcome.missingConsents(of: $0.decision) }
    let keys = groups.keys.sorted { ($0.count, $0.list) < ($1.count, $1.list) }
    return keys.flatMap { key in
      rows(key.list, groups[key] ?? []) { _ in "--accept \(key.list)" }
    }
  }

  /// The most frequent reason first; reasons of equal number in the order of the catalogue.
  private func reasons(of disposition: Disposition) -> [TextSection.Row] {
    let found = outcome.occurrences.filter { $0.decision.disposition == disposition }
    let groups = Dictionary(grouping: found) { $0.decision.reason }
    let order = Reason.allCases.filter { groups[$0] != nil }
      .enumerated().sorted {
        let left = groups[$0.element]?.count ?? 0
        let right = groups[$1.element]?.count ?? 0
        return left == right ? $0.offset < $1.offset : left > right
      }
    return order.flatMap { reason in
      rows(reason.element.rawValue, groups[reason.element] ?? []) {
        "aig-migrate why \(outcome.shellWord($0.place))"
      }
    }
  }

  /// Prose that names the old API: short, because the list matters and not each line.
  private var documentation: [TextSection.Row] {
    let mentions = outcome.occurrences.filter { $0.decision.reason == .mention }
    guard let first = mentions.first else { return [] }
    let files = Set(mentions.map(\.place.path)).sorted()
    let rest = files.count - 1
    let text =
      rest == 0 ? name(first.place) : "\(name(first.place)) and \(count(rest, "more file"))"
    let list =
      isVerbose ? files.map { TextSection.Row(label: "", text: TerminalText.escaped($0)) } : []
    return [TextSection.Row(label: label("mention", mentions.count), text: text)] + list
  }

  private var suppressions: [TextSection.Row] {
    outcome.files.flatMap(\.unusedSuppressions).map {
      TextSection.Row(label: "aig-migrate:ignore", text: "\(name($0)) suppresses nothing")
    }
  }

  private var notices: [TextSection.Row] {
    outcome.notices.map {
      let place = TerminalText.escaped(outcome.typed("\($0.path):\($0.line)"))
      return TextSection.Row(label: "notice", text: "\(place) \(TerminalText.escaped($0.message))")
    }
  }

  private var skipped: [TextSection.Row] {
    outcome.skipped.map {
      TextSection.Row(label: $0.reason, text: TerminalText.escaped(outcome.typed($0.path)))
    }
  }

  /// The first place of a group with the number of all, or every place when asked for.
  private func rows(
    _ name: String, _ group: [ReportedOccurrence], hint: (ReportedOccurrence) -> String
  ) -> [TextSection.Row] {
    let shown = isVerbose ? group : Array(group.prefix(1))
    return shown.enumerated().flatMap { index, occurrence in
      let message = TerminalText.escaped(occurrence.decision.message)
      return [
        TextSection.Row(
          label: index == 0 ? self.label(name, group.count) : "",
          text: "\(self.name(occurrence.place)) \(message)",
          hint: hint(occurrence))
      ] + ends(of: occurrence)
    }
  }

  /// The other places of a group, so that all of it is in view.
  private func ends(of occurrence: ReportedOccurrence) -> [TextSection.Row] {
    (occurrence.decision.group?.ends ?? []).filter {
      $0.path != occurrence.place.path || $0.line != occurrence.place.position.line
    }.map { end in
      let place = TerminalText.escaped(outcome.typed("\(end.path):\(end.line)"))
      return TextSection.Row(label: "", text: "  with \(place) \(TerminalText.escaped(end.role))")
    }
  }

  private func label(_ name: String, _ number: Int) -> String {
    number == 1 ? name : "\(name) (\(number))"
  }

  private func name(_ place: Place) -> String {
    TerminalText.escaped(outcome.typed(place.description))
  }
}

extension [Consent] {
  /// The value of `--accept` that gives them.
  var list: String { map(\.rawValue).joined(separator: ",") }
}
