// The explained form of a catalogue name: one text that serves `explain`, the reports and the generated docs, so that
// they cannot disagree.

/// What a rule, warning, reason or consent means and what to do about it.
public struct Entry: Sendable, Hashable {
  /// What it says, one sentence or two.
  public let meaning: String
  /// What happens when nobody does it.
  public let ifIgnored: String
  /// What a person should do, or for a rule an example.
  public let todo: String
  /// Where the fact is documented.
  public let help: HelpPage

  init(_ meaning: String, ifIgnored: String = "", todo: String, help: HelpPage) {
    self.meaning = meaning
    self.ifIgnored = ifIgnored
    self.todo = todo
    self.help = help
  }
}
