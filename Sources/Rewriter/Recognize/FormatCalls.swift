// Format calls of languages with request forms: `fmt.Sprintf("…/%s/%s", a, b)`, `format!("…/{a}/{}", b)`,
// `"…".format(a, b)`, `paste0("…/", a, "/", b)`. A placeholder is a hole whose expression stands behind the text, or in it;
// anything but plain placeholders, or an argument too many or too few, is not read.

extension TokenList {
  /// The template of a format call by the language's row; nil when the tokens are none.
  func formattedTemplate(_ range: Range<Int>, _ forms: RequestForms) -> Template? {
    guard let last = range.last, isClose(last, ")"), partner[last] >= 0 else { return nil }
    let open = partner[last]
    var name = previous(open)
    let isMacro = isSymbol(name, "!")
    if isMacro { name = previous(name) }
    guard kind(name) == .word else { return nil }
    let text = text(name) + (isMacro ? "!" : "")
    var arguments = elements(of: open)
    if let first = range.first, kind(first) == .quote, partner[first] >= 0 {
      guard forms.formats.contains(where: { $0.isMethod && $0.names.contains(text) }),
        next(next(partner[first])) == name,
        let call = forms.formats.first(where: { $0.isMethod && $0.names.contains(text) })
      else { return nil }
      return filled(first, arguments, call.style, range)
    }
    guard let call = forms.formats.first(where: { !$0.isMethod && $0.names.contains(text) }),
      !arguments.isEmpty
    else { return nil }
    if call.style == .joined { return joined(arguments, range) }
    let quote = arguments.removeFirst().value.lowerBound
    guard kind(quote) == .quote, partner[quote] >= 0 else { return nil }
    return filled(quote, arguments, call.style, range)
  }

  private func joined(_ arguments: [Element], _ range: Range<Int>) -> Template? {
    var template = Template(range: byteRange(range), tokens: range)
    for argument in arguments {
      guard argument.name == nil, let first = argument.range.first else { return nil }
      if kind(first) == .quote, partner[first] == argument.range.upperBound - 1 {
        append(string: first, to: &template)
      } else {
        template.units.append(
          Unit(
            content: .hole(template.holes.count), range: byteRange(argument.range), literal: -1))
        template.add(
          Hole(
            tokens: argument.range, expression: byteRange(argument.range), isPlain: true),
          of: bytes)
      }
    }
    return template
  }

  /// Replaces the placeholders by holes.
  private func filled(
    _ quote: Int, _ arguments: [Element], _ style: FormatStyle, _ range: Range<Int>
  ) -> Template? {
    var plain = Template(range: byteRange(range), tokens: range)
    append(string: quote, to: &plain)
    guard plain.holes.isEmpty, arguments.allSatisfy({ $0.name == nil && !$0.isSpread }) else {
      return nil
    }
    var result = Template(range: byteRange(range), tokens: range)
    var used: Set<Int> = []
    var index = 0
    while index < plain.units.count {
      guard let placeholder = Placeholder(plain.units, index, style) else {
        guard !Placeholder.isMark(plain.units[index].byte, style) else { return nil }
        result.units.append(plain.units[index])
        index += 1
        continue
      }
      let whole =
        plain.units[index].range
        .lowerBound..<plain.units[index + placeholder.length - 1].range
        .upperBound
      guard
        let hole = hole(
          placeholder, plain.units[index..<index + placeholder.length], arguments, &used)
      else { return nil }
      result.units.append(
        Unit(content: .hole(result.holes.count), range: whole, literal: quote))
      result.add(hole, of: bytes)
      index += placeholder.length
    }
    return used.count == arguments.count && !result.holes.isEmpty ? result : nil
  }

  private func hole(
    _ placeholder: Placeholder, _ units: ArraySlice<Unit>, _ arguments: [Element],
    _ used: inout Set<Int>
  ) -> Hole? {
    if placeholder.isName {
      // The name stands in the text itself.
      guard let first = units.dropFirst().first, let last = units.dropLast().last else {
        return nil
      }
      return Hole(
        tokens: 0..<0, expression: first.range.lowerBound..<last.range.upperBound, isPlain: true)
    }
    let position = placeholder.index ?? used.count
    guard arguments.indices.contains(position), used.insert(position).inserted else { return nil }
    let argument = arguments[position]
    var hole = Hole(
      tokens: argument.value, expression: byteRange(argument.value), isPlain: true,
      argument: byteRange(argument.range))
    if let first = units.dropFirst().first, let last = units.dropLast().last,
      placeholder.index != nil
    {
      hole.number = ArgumentNumber(
        value: position, range: first.range.lowerBound..<last.range.upperBound)
    }
    return hole
  }
}

/// `%s`, `{}`, `{0}` or `{name}`.
private struct Placeholder {
  let length: Int
  var isName = false
  var index: Int?

  static func isMark(_ byte: UInt8?, _ style: FormatStyle) -> Bool {
    style == .percent
      ? byte == UInt8(ascii: "%") : byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }

  init?(_ units: [Unit], _ index: Int, _ style: FormatStyle) {
    func byte(_ offset: Int) -> UInt8? {
      units.indices.contains(index + offset) ? units[index + offset].byte : nil
    }
    guard Self.isMark(byte(0), style), byte(0) != UInt8(ascii: "}") else { return nil }
    if style == .percent {
      guard let verb = byte(1), "sv@".utf8.contains(verb) else { return nil }
      length = 2
      return
    }
    var end = 1
    var name: [UInt8] = []
    while let next = byte(end), next.isWord {
      name.append(next)
      end += 1
    }
    guard byte(end) == UInt8(ascii: "}") else { return nil }
    length = end + 1
    if name.isEmpty { return }
    if name.allSatisfy(\.isDigit) { self.index = Int(name.text) } else { isName = true }
  }
}
