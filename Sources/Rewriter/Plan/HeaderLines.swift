// Headers written as one string, `"Name: value"`: another name, another value, or both. A value that is no string of the
// same quotes is joined to the name with the language's operator.

extension HeaderEdits {
  private var bytes: [UInt8] { list.bytes }

  /// `"name: value"` in the quotes of an entry.
  func line(_ entry: HeaderEntry, _ name: String, _ value: Rendered) -> [UInt8] {
    let quote = nameQuote(entry)
    let text = value.bytes
    let marks = Set("\"'".utf8)
    if let first = text.first, marks.contains(first), text.last == first,
      !text.dropFirst().dropLast().contains(first), text.count > 1
    {
      return [first] + name.utf8 + [UInt8](": ") + text.dropFirst()
    }
    let join = list.language.grammar?.concatenation ?? "+"
    return [quote] + name.utf8 + [UInt8](": ") + [quote] + [UInt8](" \(join) ") + text
  }

  /// Gives a line the value of another line.
  func replaceLine(_ entry: HeaderEntry, with other: HeaderEntry) throws(Refusal) -> [Edit] {
    guard entry.form == .line, other.form == .line else {
      throw Refusal(.unsupportedSyntax, "the header's value cannot be moved")
    }
    let source =
      bytes[other.range.lowerBound..<other.nameRange.lowerBound] + bytes[entry.nameRange]
      + bytes[other.nameRange.upperBound..<other.range.upperBound]
    return [Edit(entry.range, Array(source))]
  }
}
