// Renaming, replacing, removing and inserting a header, written once for every form. A new entry is the source of its
// neighbour with another name and value, so it has the neighbour's quotes, call and indent whatever the language.

struct HeaderEdits {
  let list: TokenList
  private var bytes: [UInt8] { list.bytes }

  init(_ list: TokenList) { self.list = list }

  // MARK: - Changing

  func rename(_ entry: HeaderEntry, to name: String) -> Edit {
    Edit(entry.nameRange, self.name(name, like: entry, needsQuotes: name.contains("-")))
  }

  /// A name where another one stands: in its quotes, or in those of the language.
  private func name(_ name: String, like entry: HeaderEntry, needsQuotes: Bool = true) -> [UInt8] {
    guard entry.isBareName, needsQuotes else { return [UInt8](name) }
    return [UInt8]((list.language.requests?.quotedKey ?? "\"#\"").replacing("#", with: name))
  }

  /// Turns an entry into another header in place.
  func change(_ entry: HeaderEntry, to name: String, _ value: Rendered) throws(Refusal) -> [Edit] {
    if entry.form == .argument { return [Edit(wordRange(entry), try word(entry, name, value))] }
    if entry.form == .line { return [Edit(entry.range, line(entry, name, value))] }
    if let argument = entry.argument { return [Edit(argument, appended(entry, name, value))] }
    return [rename(entry, to: name), Edit(entry.value.range, value.bytes)]
  }

  /// Gives an entry another value.
  func replaceValue(_ entry: HeaderEntry, with other: HeaderEntry) throws(Refusal) -> [Edit] {
    if entry.form == .helper || other.form == .helper {
      throw Refusal(.opaqueToken, "the token stands in a call of its own and cannot be replaced")
    }
    if entry.argument != nil || other.argument != nil {
      throw Refusal(.credentialUnclear, "two credentials are appended to the list of headers")
    }
    if entry.form == .line || other.form == .line { return try replaceLine(entry, with: other) }
    guard entry.form == .argument || other.form == .argument else {
      let isShorthand = entry.value.range == entry.nameRange
      guard other.value.range != other.nameRange else {
        throw Refusal(.unsupportedSyntax, "the old header cannot be a bare name")
      }
      let name = isShorthand ? bytes[entry.nameRange] + [UInt8](": ") : []
      return [Edit(entry.value.range, name + bytes[other.value.range])]
    }
    guard let template = other.value.template, let value = Rendering(list: list).word(template)
    else {
      throw Refusal(.unsupportedSyntax, "the header's value cannot be moved")
    }
    let name = bytes[entry.nameRange].text
    return [Edit(wordRange(entry), try word(entry, name, value))]
  }

  // MARK: - Inserting

  /// A new entry behind `entry`, in its form and layout.
  func insert(_ name: String, _ value: Rendered, after entry: HeaderEntry) throws(Refusal) -> Edit {
    if entry.form == .helper { return try insertBeside(entry, name, value) }
    let text = try copy(of: entry, name, value)
    switch entry.form {
    case .statement:
      try checkWhole(entry)
      let end = statementEnd(entry)
      return Edit(end..<end, lineEnd + indent(at: entry.range.lowerBound) + text)
    case .argument:
      let end = entry.range.upperBound
      let gap = isAlone(entry.range) ? continuation(before: entry.range.lowerBound) : [UInt8](" ")
      return Edit(end..<end, gap + text)
    case .link:
      let end = entry.range.upperBound
      let gap =
        startsLine(entry.range.lowerBound) ? lineEnd + indent(at: entry.range.lowerBound) : []
      return Edit(end..<end, gap + text)
    case .element, .line, .helper: return insertElement(text, after: entry.range)
    }
  }

  /// A statement can be copied only when it is the setter and nothing else.
  private func checkWhole(_ entry: HeaderEntry) throws(Refusal) {
    guard let first = list.index(at: entry.range.lowerBound),
      let last = list.index(at: entry.range.upperBound - 1)
    else { return }
    let words = ["const", "let", "var", "if", "for", "while", "return", "await", "else"]
    let calls = (first...last).count {
      list.isOpen($0, "(") && list.parent[$0] == list.parent[first]
    }
    let commas = (first...last).contains {
      list.isSymbol($0, ",") && list.parent[$0] == list.parent[first]
    }
    let equals = (first...last).count {
      list.isSymbol($0, "=") && list.parent[$0] == list.parent[first]
    }
    guard !words.contains(list.text(first)), calls <= 1 || equals == 1, equals <= 1, !commas else {
      throw Refusal(.unsupportedSyntax, "the header is set in a statement that does more")
    }
  }

  /// A new entry in front of a conditional one.
  func insert(_ name: String, _ value: Rendered, before range: Range<Int>, like entry: HeaderEntry)
    -> Edit
  {
    let quote = nameQuote(entry)
    let text = element(name, value, quote: quote)
    let isOwnLine = startsLine(range.lowerBound)
    let separator =
      isOwnLine ? [UInt8(ascii: ",")] + lineEnd + indent(at: range.lowerBound) : [UInt8](", ")
    return Edit(range.lowerBound..<range.lowerBound, text + separator)
  }

  /// A new entry as the last of a map, or the only one.
  func insert(_ name: String, _ value: Rendered, intoMap open: Int, quote: UInt8) -> Edit {
    let text = element(name, value, quote: quote)
    guard let last = list.elements(of: open).last else {
      let inner =
        list.tokens[open].range.upperBound..<list.tokens[list.partner[open]].range.lowerBound
      return Edit(inner, [UInt8](" ") + text + [UInt8](" "))
    }
    return insertElement(text, after: list.byteRange(last.range))
  }

  /// `text` behind an element: on the same line, or on its own with the same indent.
  func insertElement(_ text: [UInt8], after range: Range<Int>) -> Edit {
    guard startsLine(range.lowerBound) else {
      let gap = leadingSeparator(range) ?? separator + [UInt8(ascii: " ")]
      return Edit(range.upperBound..<range.upperBound, gap + text)
    }
    let newLine = lineEnd + indent(at: range.lowerBound)
    let end = list.language.requests?.hasLineEntries == true ? [] : separator
    guard let comment = commentEnd(after: range.upperBound) else {
      return Edit(range.upperBound..<range.upperBound, end + newLine + text)
    }
    return Edit(comment..<comment, newLine + text + [UInt8](","))
  }

  /// `"name": value` in the language's map syntax.
  func element(_ name: String, _ value: Rendered, quote: UInt8) -> [UInt8] {
    [quote] + name.utf8 + [quote] + (list.language.grammar?.entrySeparator ?? ":").utf8
      + [UInt8](" ") + value.bytes
  }

  // MARK: - Removing

  /// Removes an entry with its separator, and its line when it is alone on it.
  func remove(_ range: Range<Int>, form: HeaderEntry.Form = .element) -> Edit {
    if form == .argument { return removeArgument(range) }
    var upper =
      form == .statement || form == .link
      ? range.upperBound : commaOnly(after: range.upperBound) ?? range.upperBound
    if form == .statement, bytes.indices.contains(upper), bytes[upper] == UInt8(ascii: ";") {
      upper += 1
    }
    let start = lineStart(range.lowerBound)
    let end = lineEndOffset(upper)
    let isAlone = startsLine(range.lowerBound) && bytes[upper..<end].allSatisfy(\.isBlank)
    if isAlone, form == .statement || form == .link || upper > range.upperBound {
      return Edit(start..<min(end + lineBreakLength(end), bytes.count), [])
    }
    while upper < end, bytes[upper].isSpace, upper > range.upperBound { upper += 1 }
    if upper > range.upperBound { return Edit(range.lowerBound..<upper, []) }
    // The last entry takes the comma in front of it.
    var lower = range.lowerBound
    while lower > 0, bytes[lower - 1].isBlank { lower -= 1 }
    if lower > 0, form != .link, bytes[lower - 1] == separator.first {
      return Edit(lower - 1..<range.upperBound, [])
    }
    return isAlone
      ? Edit(start..<min(end + lineBreakLength(end), bytes.count), []) : Edit(range, [])
  }

  private func removeArgument(_ range: Range<Int>) -> Edit {
    var lower = range.lowerBound
    while lower > 0, bytes[lower - 1].isSpace { lower -= 1 }
    // A continued line goes with its backslash and line end in front.
    if lower > 0, bytes[lower - 1] == UInt8(ascii: "\n") {
      lower -= lower > 1 && bytes[lower - 2] == UInt8(ascii: "\r") ? 2 : 1
      if lower > 0, bytes[lower - 1] == continued { lower -= 1 }
      while lower > 0, bytes[lower - 1].isSpace { lower -= 1 }
    }
    return Edit(lower..<range.upperBound, [])
  }

  // MARK: - Copies

  private func copy(of entry: HeaderEntry, _ name: String, _ value: Rendered) throws(Refusal)
    -> [UInt8]
  {
    if entry.form == .argument {
      let range = wordRange(entry)
      return bytes[entry.range.lowerBound..<range.lowerBound] + (try word(entry, name, value))
    }
    if entry.form == .line { return line(entry, name, value) }
    guard entry.form != .statement || !entry.isBareName || list.language.requests != nil else {
      throw Refusal(
        .unsupportedSyntax, "the header is set as a member, which has no form for another name")
    }
    if let argument = entry.argument {
      return bytes[entry.range.lowerBound..<argument.lowerBound] + appended(entry, name, value)
        + bytes[argument.upperBound..<entry.range.upperBound] + statementTail(entry)
    }
    let newName = self.name(name, like: entry)
    guard entry.nameRange.upperBound <= entry.value.range.lowerBound else {
      guard entry.range.lowerBound <= entry.value.range.lowerBound,
        entry.value.range.upperBound <= entry.nameRange.lowerBound
      else {
        throw Refusal(.unsupportedSyntax, "the header has its value before its name")
      }
      return bytes[entry.range.lowerBound..<entry.value.range.lowerBound] + value.bytes
        + bytes[entry.value.range.upperBound..<entry.nameRange.lowerBound] + newName
        + bytes[entry.nameRange.upperBound..<entry.range.upperBound]
        + (entry.form == .statement ? statementTail(entry) : [])
    }
    var gap = bytes[entry.nameRange.upperBound..<entry.value.range.lowerBound]
    if entry.form == .element, let lineEnd = gap.firstIndex(where: \.isLineEnd) {
      gap = bytes[gap.startIndex..<lineEnd] + [UInt8(ascii: " ")]
    }
    return bytes[entry.range.lowerBound..<entry.nameRange.lowerBound] + newName + gap + value.bytes
      + bytes[entry.value.range.upperBound..<entry.range.upperBound]
      + (entry.form == .statement ? statementTail(entry) : [])
  }

  /// The quote byte in front of the name, or a double quote.
  func nameQuote(_ entry: HeaderEntry) -> UInt8 {
    guard !entry.isBareName, entry.nameRange.lowerBound > 0 else { return UInt8(ascii: "\"") }
    let byte = bytes[entry.nameRange.lowerBound - 1]
    return byte == UInt8(ascii: "'") ? byte : UInt8(ascii: "\"")
  }

  // MARK: - Shell words

  /// The header word of `-H word`, quotes included, flag left out.
  private func wordRange(_ entry: HeaderEntry) -> Range<Int> {
    var lower = entry.nameRange.lowerBound
    let quotes = Set("\"'".utf8)
    if lower > entry.range.lowerBound, quotes.contains(bytes[lower - 1]) { lower -= 1 }
    if lower > entry.range.lowerBound, bytes[lower - 1] == UInt8(ascii: "$") { lower -= 1 }
    return lower..<entry.range.upperBound
  }

  /// `"name: value"` with quotes that let the value expand.
  private func word(_ entry: HeaderEntry, _ name: String, _ value: Rendered) throws(Refusal)
    -> [UInt8]
  {
    guard case .word(let text, let expands) = value else {
      throw Refusal(.unsupportedSyntax, "the value is no shell word")
    }
    let needsSingle = !expands && text.contains { Set("$`\"\\!".utf8).contains($0) }
    let isSingle = needsSingle || (!expands && quote(of: entry) == UInt8(ascii: "'"))
    let mark = isSingle ? UInt8(ascii: "'") : UInt8(ascii: "\"")
    guard !(isSingle && text.contains(mark)) else {
      throw Refusal(.unsupportedSyntax, "the value holds quotes of both kinds")
    }
    return [mark] + name.utf8 + separator(of: entry) + text + [mark]
  }

  /// The colon of a header word, with the blank its neighbour has: a YAML scalar without quotes ends where one follows.
  private func separator(of entry: HeaderEntry) -> [UInt8] {
    let (end, start) = (entry.nameRange.upperBound, entry.value.range.lowerBound)
    return end < start && bytes[end..<start].elementsEqual(":".utf8) ? [UInt8](":") : [UInt8](": ")
  }

  /// The quote the header word starts with, its dollar sign left out; nil for a bare word.
  private func quote(of entry: HeaderEntry) -> UInt8? {
    entry.nameRange.lowerBound > entry.range.lowerBound
      ? bytes[entry.nameRange.lowerBound - 1] : nil
  }

  /// The blanks, or the continued line, between an argument and the one before it.
  private func continuation(before offset: Int) -> [UInt8] {
    var lower = offset
    while lower > 0, bytes[lower - 1].isSpace { lower -= 1 }
    guard lower > 0, bytes[lower - 1] == UInt8(ascii: "\n") else { return [UInt8](" ") }
    let indent = bytes[lower..<offset]
    lower -= lower > 1 && bytes[lower - 2] == UInt8(ascii: "\r") ? 2 : 1
    guard lower > 0, bytes[lower - 1] == continued else { return lineEnd + indent }
    var start = lower - 1
    while start > 0, bytes[start - 1].isSpace { start -= 1 }
    return Array(bytes[start..<lower]) + lineEnd + indent
  }
}
