// One call site on a terminal, with all a person needs to decide about it: where, why, what it costs, what to know, what
// changes, and how the tool knows that these places belong together.

/// The text of one question of an interactive review.
public struct ReviewCard: Sendable {
  /// The site; where it spans several files, the part with its first occurrence.
  public let site: SiteReport
  /// The parts in all files.
  public let parts: [SiteReport]
  /// The number of this question, from 1, and of all.
  public let number: (this: Int, all: Int)

  /// Creates a card.
  public init(_ parts: [SiteReport], number: (this: Int, all: Int)) {
    self.parts = parts
    site = parts.first { !$0.occurrences.isEmpty } ?? parts[0]
    self.number = number
  }

  /// The card; nothing of the tree can act on the terminal, and keys are masked.
  ///
  /// - Parameters:
  ///   - style: Whether messages have colour, and at which width they are broken.
  ///   - known: Warnings that an earlier card explained; they are named only.
  /// - Returns: Lines, the last one with its end.
  public func text(_ style: ReportStyle, known: Set<Warning> = []) -> String {
    let place = TerminalText.escaped("\(site.lead.place):\(site.lead.place.position.column)")
    let title = "(\(number.this) of \(number.all)) \(place)  \(site.plan.language)  \(site.label)"
    let indent = 12
    let lines = facts(known).map { name, text in
      (("  " + name).padded(to: indent) + text).wrapped(to: style.messagesWidth, indent: indent)
    }
    let diffs = parts.map { DiffReporter.screen($0.diff, color: style.messagesColor) }
    return "\n" + Colour.bold.paint(title, style.messagesColor) + "\n"
      + lines.map { $0 + "\n" }.joined() + diffs.joined()
  }

  /// All warnings of the site.
  public var warnings: Set<Warning> { Set(parts.flatMap(\.warnings)) }

  private func facts(_ known: Set<Warning>) -> [(String, String)] {
    let decision = site.lead.decision
    var facts = [("here", TerminalText.escaped(decision.sentence))]
    if let rule = decision.rule {
      facts.append(("rule", "\(rule.rawValue): \(rule.entry.meaning)"))
    }
    facts += Set(parts.flatMap(\.consents)).sorted().map {
      ("consent", "\($0.rawValue): \($0.entry.meaning) Yes gives it for this site.")
    }
    facts += warnings.subtracting(known).sorted().map {
      ("warning", "\($0.rawValue): \($0.entry.meaning) \($0.entry.todo)")
    }
    let again = warnings.intersection(known).sorted().map(\.rawValue)
    if !again.isEmpty {
      facts.append(("warnings", "\(again.joined(separator: ", ")) (as explained above)"))
    }
    facts += decision.evidence.map { ("evidence", TerminalText.escaped($0)) }
    return facts
  }
}
