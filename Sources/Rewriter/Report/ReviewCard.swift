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
  public func text(color: Bool) -> String {
    let place = TerminalText.escaped("\(site.lead.place):\(site.lead.place.position.column)")
    let title = "(\(number.this) of \(number.all)) \(place)  \(site.plan.language)  \(site.label)"
    let lines = facts.map { "  " + $0.0.padded(to: 10) + $0.1 }
    let diffs = parts.map { DiffReporter.screen($0.diff, color: color) }
    return "\n" + Colour.bold.paint(title, color) + "\n"
      + lines.map { $0 + "\n" }.joined() + diffs.joined()
  }

  private var facts: [(String, String)] {
    let decision = site.lead.decision
    var facts = [("here", TerminalText.escaped(sentence(decision.message)))]
    if let rule = decision.rule {
      facts.append(("rule", "\(rule.rawValue): \(rule.entry.meaning)"))
    }
    facts += Set(parts.flatMap(\.consents)).sorted().map {
      ("consent", "\($0.rawValue): \($0.entry.meaning) Yes gives it for this site.")
    }
    facts += Set(parts.flatMap(\.warnings)).sorted().map {
      ("warning", "\($0.rawValue): \($0.entry.meaning) \($0.entry.todo)")
    }
    facts += decision.evidence.map { ("evidence", TerminalText.escaped($0)) }
    return facts
  }
}
