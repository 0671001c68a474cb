// Small grammar of the reports.

/// A number with its noun in the right form: `1 file`, `2 files`.
func count(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}

extension String {
  /// The text with spaces up to `width` characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

/// A message as a sentence: with a full stop unless it has an end already.
func sentence(_ text: String) -> String {
  text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
}
