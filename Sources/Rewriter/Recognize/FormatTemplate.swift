// Format calls as templates: `"…/%s/%s/…" % (a, b)` and `"…/{}/{}/…".format(a, b)`. A placeholder is a hole whose
// expression stands behind the string; when the hole goes, its argument goes with it. Strings with anything but plain
// placeholders, or with more or fewer arguments than placeholders, are not read.

extension TokenList {
  /// The template of a format call; nil when the tokens are none, or one that is not understood.
  func formatTemplate(_ range: Range<Int>) -> Template? {
    if let forms = language.requests { return formattedTemplate(range, forms) }
    guard language.grammar?.isIndented == true, let quote = range.first, kind(quote) == .quote,
      partner[quote] >= 0
    else { return nil }
    return formatTemplate(range, text: quote, mark: significant(from: partner[quote] + 1))
  }

  /// The same for a text that stands elsewhere; `mark` is the `%` or the dot behind its name.
  func formatTemplate(_ range: Range<Int>, text quote: Int, mark: Int) -> Template? {
    guard mark < range.upperBound,
      let (arguments, isPercent) = formatArguments(mark, range.upperBound)
    else { return nil }
    var plain = Template(range: byteRange(range), tokens: range)
    append(string: quote, to: &plain)
    guard plain.holes.isEmpty else { return nil }
    return fill(plain, arguments, isPercent: isPercent)
  }

  private func formatArguments(_ mark: Int, _ end: Int) -> (arguments: [Element], isPercent: Bool)?
  {
    if isSymbol(mark, "%") {
      let value = trimmed(mark + 1..<end)
      guard let first = value.first else { return nil }
      guard isOpen(first, "("), partner[first] == value.upperBound - 1 else {
        return ([Element(range: value, name: nil, value: value, isSpread: false)], true)
      }
      return (elements(of: first), true)
    }
    let open = next(next(mark))
    guard isSymbol(mark, "."), text(next(mark)) == "format", isOpen(open, "("),
      partner[open] == end - 1
    else { return nil }
    return (elements(of: open), false)
  }

  /// Replaces the placeholders by holes; nil unless each has its argument and each argument its placeholder.
  private func fill(_ plain: Template, _ arguments: [Element], isPercent: Bool) -> Template? {
    var result = Template(range: plain.range, tokens: plain.tokens)
    var used: Set<Int> = []
    var index = 0
    while index < plain.units.count {
      guard let length = placeholderLength(plain.units, index, isPercent) else {
        let byte = plain.units[index].byte
        if byte == UInt8(ascii: isPercent ? "%" : "{") || (!isPercent && byte == UInt8(ascii: "}"))
        {
          return nil
        }
        result.units.append(plain.units[index])
        index += 1
        continue
      }
      let name =
        isPercent ? "" : plain.units[index + 1..<index + length - 1].compactMap(\.byte).text
      let number = Int(name)
      let position =
        number ?? (name.isEmpty ? used.count : arguments.firstIndex { nameText($0)?.text == name })
      guard let position, position < arguments.count, used.insert(position).inserted,
        (arguments[position].name == nil) == (name.isEmpty || number != nil)
      else { return nil }
      let whole =
        plain.units[index].range.lowerBound..<plain.units[index + length - 1].range.upperBound
      result.units.append(
        Unit(content: .hole(result.holes.count), range: whole, literal: plain.units[index].literal))
      let value = arguments[position].value
      var hole = Hole(
        tokens: value, expression: byteRange(value), isPlain: true,
        argument: byteRange(arguments[position].range))
      if number != nil {
        hole.number = ArgumentNumber(
          value: position, range: whole.lowerBound + 1..<whole.upperBound - 1)
      }
      result.add(hole, of: bytes)
      index += length
    }
    return used.count == arguments.count && !used.isEmpty ? result : nil
  }

  /// The length of `%s`, `{}`, `{0}` or `{name}` at an index, in units.
  private func placeholderLength(_ units: [Unit], _ index: Int, _ isPercent: Bool) -> Int? {
    func byte(_ offset: Int) -> UInt8? {
      units.indices.contains(index + offset) ? units[index + offset].byte : nil
    }
    if isPercent { return byte(0) == UInt8(ascii: "%") && byte(1) == UInt8(ascii: "s") ? 2 : nil }
    guard byte(0) == UInt8(ascii: "{") else { return nil }
    var length = 1
    while let next = byte(length), next.isWord { length += 1 }
    return byte(length) == UInt8(ascii: "}") ? length + 1 : nil
  }
}
