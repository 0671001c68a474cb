// A string as pieces: bytes and holes, each with its place in the file. URLs, header values and model ids are read
// from templates, never from text, so quotes and calls inside a hole cannot confuse anything. A concatenation is a
// template too; its other terms are holes.

/// One decoded byte or one hole of a template.
struct Unit: Sendable, Hashable {
  enum Content: Sendable, Hashable {
    case byte(UInt8)
    /// An expression, by its place in the template's list.
    case hole(Int)
  }

  let content: Content
  /// What it stands for in the original file: one byte, an escape, or a hole with its delimiters.
  let range: Range<Int>
  /// The quote token of the string it stands in; -1 for a term of a concatenation or a bare shell word.
  let literal: Int
  /// Which expression it was written in; names put in place of a hole bring a number of their own.
  var fragment = 0

  var byte: UInt8? {
    if case .byte(let byte) = content { byte } else { nil }
  }
}

/// An expression that fills a place in a template.
struct Hole: Sendable, Hashable {
  /// The tokens of the bare expression.
  let tokens: Range<Int>
  /// The bytes of the bare expression.
  let expression: Range<Int>
  /// False when a conversion or format follows the expression.
  let isPlain: Bool
  /// The bytes of the argument of a format call that fills the hole; it goes when the hole goes.
  var argument: Range<Int>?
  /// The number of the argument, where the placeholder has one, and the bytes of its digits.
  var number: ArgumentNumber?
}

/// `0` of `{0}`.
struct ArgumentNumber: Sendable, Hashable {
  let value: Int
  let range: Range<Int>
}

/// A string value as it is written in the source.
struct Template: Sendable {
  var units: [Unit] = []
  var holes: [Hole] = []
  /// The file the holes stand in.
  private(set) var bytes: [UInt8] = []
  /// For each hole the literal it is known to stand for; nil when it is not known.
  var holeValues: [String?] = []
  /// The bytes of the whole expression, quotes included.
  var range: Range<Int>
  /// The tokens of the whole expression.
  var tokens: Range<Int>

  /// The bytes when there is no hole.
  var literal: [UInt8]? {
    let bytes = units.compactMap(\.byte)
    return bytes.count == units.count ? bytes : nil
  }

  mutating func add(_ hole: Hole, of bytes: [UInt8]) {
    holes.append(hole)
    self.bytes = bytes
    holeValues.append(nil)
  }

  /// Takes over the holes of another template of the same file; one without holes knows no file yet.
  mutating func add(holesOf other: Template) {
    if bytes.isEmpty { bytes = other.bytes }
    holes += other.holes
    holeValues += other.holeValues
  }

  /// The only hole, when there is nothing else.
  var onlyHole: Hole? {
    guard units.count == 1, case .hole(let index) = units[0].content else { return nil }
    return holes[index]
  }
}

extension TokenList {
  /// The template of a string, several adjacent strings, or a concatenation; nil when the tokens hold no string.
  func template(_ range: Range<Int>) -> Template? {
    let range = trimmed(range)
    guard let first = range.first else { return nil }
    if isOpen(first, "("), partner[first] == range.upperBound - 1 {
      return template(first + 1..<range.upperBound - 1)
    }
    if let template = formatTemplate(range) { return template }
    var template = Template(range: byteRange(range), tokens: range)
    var hasString = false
    var index = first
    var needsOperator = false
    while index < range.upperBound {
      if needsOperator {
        if isSymbol(index, language.grammar?.concatenation ?? "+") {
          index = significant(from: index + 1)
          needsOperator = false
          continue
        }
        // Strings side by side are joined in Python; elsewhere this is no string expression.
        guard kind(index) == .quote, language.grammar?.isIndented == true else { return nil }
      }
      if kind(index) == .quote {
        guard partner[index] >= 0 else { return nil }
        append(string: index, to: &template)
        hasString = true
        index = significant(from: partner[index] + 1)
      } else {
        guard let end = operandEnd(index, before: range.upperBound) else { return nil }
        append(term: index..<end, to: &template)
        index = significant(from: end)
      }
      needsOperator = true
    }
    return hasString && needsOperator ? template : nil
  }

  /// The end of an operand of a concatenation: names, calls, subscripts, parentheses.
  private func operandEnd(_ start: Int, before end: Int) -> Int? {
    var index = start
    while index < end {
      switch tokens[index].kind {
      case .word, .open: index = after(index)
      case .symbol where joinsMembers(index) || isSymbol(index, "!"):
        index += 1
      case .space, .lineEnd, .comment:
        let next = significant(from: index)
        guard next < end, joinsMembers(next) || (kind(next) == .open && language.requests == nil)
        else { return index > start ? index : nil }
        index = next
      default: return index > start ? index : nil
      }
    }
    return index > start ? index : nil
  }

  /// True for a symbol between an object and its member, which in some languages is what joins strings in others.
  private func joinsMembers(_ index: Int) -> Bool {
    guard kind(index) == .symbol, !isSymbol(index, language.grammar?.concatenation ?? "+") else {
      return false
    }
    return [".", "?.", "->", "::", "?->", "&."].contains(text(index))
  }

  private func append(term: Range<Int>, to template: inout Template) {
    template.units.append(
      Unit(content: .hole(template.holes.count), range: byteRange(term), literal: -1))
    template.add(Hole(tokens: term, expression: byteRange(term), isPlain: true), of: bytes)
  }

  /// Adds the contents of the string whose quote token is `quote`.
  func append(string quote: Int, to template: inout Template) {
    var index = quote + 1
    let end = partner[quote] >= 0 ? partner[quote] : tokens.count
    while index < end {
      append(element: index, literal: quote, to: &template)
      index = after(index)
    }
  }

  /// Adds one token of a string or shell word: text, escape, variable or hole.
  func append(element index: Int, literal: Int, to template: inout Template) {
    let token = tokens[index]
    switch token.kind {
    case .escape:
      guard let byte = unescaped(index, in: literal) else { return }
      template.units.append(Unit(content: .byte(byte), range: token.range, literal: literal))
    case .variable:
      template.units.append(
        Unit(content: .hole(template.holes.count), range: token.range, literal: literal))
      let start = token.range.lowerBound + (language.dropsSigil ? 1 : 0)
      // `$a[key]` means another thing outside of a string.
      let isPlain =
        language.grammar == nil
        || !slice(index).dropFirst().prefix(1).elementsEqual("{".utf8)
          && !slice(index).contains(UInt8(ascii: "["))
      template.add(
        Hole(
          tokens: index..<index + 1, expression: start..<token.range.upperBound, isPlain: isPlain),
        of: bytes)
    case .hole: append(hole: index, literal: literal, to: &template)
    default:
      for offset in token.range {
        template.units.append(
          Unit(content: .byte(bytes[offset]), range: offset..<offset + 1, literal: literal))
      }
    }
  }

  private func append(hole index: Int, literal: Int, to template: inout Template) {
    let end = partner[index] >= 0 ? partner[index] : index
    let whole = tokens[index].range.lowerBound..<tokens[end].range.upperBound
    template.units.append(
      Unit(content: .hole(template.holes.count), range: whole, literal: literal))
    // A substitution of a shell counts as a whole.
    if language.grammar == nil {
      let hole = Hole(tokens: index..<end + 1, expression: whole, isPlain: true)
      return template.add(hole, of: bytes)
    }
    var inner = trimmed(index + 1..<max(end, index + 1))
    // `{x=}` prints the name as well.
    let isPlain =
      !inner.contains { kind($0) == .format } && !(inner.last.map { isSymbol($0, "=") } ?? false)
    if let format = inner.first(where: { kind($0) == .format && parent[$0] == index }) {
      inner = trimmed(inner.lowerBound..<format)
    }
    template.add(
      Hole(tokens: inner, expression: byteRange(inner), isPlain: isPlain), of: bytes)
  }

  /// The byte an escape stands for; nil for a continued line, 0 for one that matters to nobody here.
  private func unescaped(_ index: Int, in literal: Int) -> UInt8? {
    let slice = slice(index)
    guard let last = slice.last, slice.count == 2 else {
      return slice.count == 1 ? slice.first : nil
    }
    if last == UInt8(ascii: "\n") { return nil }
    guard slice.first == UInt8(ascii: "\\") else { return last }
    switch last {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: "/"),
      UInt8(ascii: "`"),
      UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      return last
    default:
      return language.grammar == nil && !(literal >= 0 && self.slice(literal).starts(with: "$'"))
        ? last : 0
    }
  }
}
