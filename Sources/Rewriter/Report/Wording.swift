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
  text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
}

extension Decision {
  /// The message as a sentence, without the name of the rule in front, for places that show it anyway.
  var sentence: String {
    guard let rule, message.hasPrefix("\(rule.rawValue): ") else {
      return Rewriter.sentence(message)
    }
    let rest = message.dropFirst(rule.rawValue.count + 2)
    return Rewriter.sentence(rest.prefix(1).uppercased() + rest.dropFirst())
  }
}

extension String {
  /// The line broken at blanks to `width` characters, further lines behind `indent` blanks; a longer word stays whole.
  ///
  /// For terminals, which would break inside of words. Nil leaves the line as it is.
  func wrapped(to width: Int?, indent: Int) -> String {
    guard let width, count > width, width - indent >= 20 else { return self }
    var lines: [String] = []
    var line = String(prefix(indent))
    var isFresh = true
    for word in dropFirst(indent).split(separator: " ") {
      if !isFresh, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isFresh = true
      }
      line += (isFresh ? "" : " ") + word
      isFresh = false
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
