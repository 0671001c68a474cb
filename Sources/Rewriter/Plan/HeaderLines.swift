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

  /// The argument that appends a line: the text alone, or in the form that the row gives what is put together.
  func appended(_ entry: HeaderEntry, _ name: String, _ value: Rendered) -> [UInt8] {
    let text = line(entry, name, value)
    guard let form = list.language.applications?.lineText, text.last != nameQuote(entry) else {
      return text
    }
    return [UInt8](form.replacing("$", with: text.text))
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

  /// A header beside a call that sends a bare token, in the form the language's row gives.
  func insertBeside(_ entry: HeaderEntry, _ name: String, _ value: Rendered) throws(Refusal) -> Edit
  {
    guard let form = list.language.requests?.bearerNeighbour else {
      throw Refusal(.unsupportedSyntax, "there is no form for a header beside this credential")
    }
    let source = bytes[entry.range]
    let object = source.prefix(
      source.firstOffset(of: ".Headers").map { $0 - source.startIndex } ?? 0)
    let text = [UInt8](
      form.replacing("@", with: object.text).replacing("#", with: "\"\(name)\"")
        .replacing("$", with: value.bytes.text))
    let isStatement = form.hasPrefix("@")
    let end = isStatement ? statementEnd(entry) : entry.range.upperBound
    let gap =
      startsLine(entry.range.lowerBound) ? lineEnd + indent(at: entry.range.lowerBound) : []
    guard !isStatement || !gap.isEmpty else {
      throw Refusal(.unsupportedSyntax, "the credential shares its line with something else")
    }
    return Edit(end..<end, gap + text + (isStatement ? statementTail(entry) : []))
  }
}
