// Writing a part of the URL, or of a header's value, in another place: a hole alone becomes the bare expression, bytes
// become a string, a mix stays an interpolated string. In a shell word it stays a word.

/// What is written as a header's value.
enum Rendered: Hashable {
  /// An expression of the language, complete with quotes.
  case expression([UInt8])
  /// The inside of a shell word; true when it must be expanded.
  case word([UInt8], expands: Bool)

  var bytes: [UInt8] {
    switch self {
    case .expression(let bytes), .word(let bytes, _): bytes
    }
  }
}

struct Rendering {
  let list: TokenList
  /// What may be no string, where that matters.
  var others: NonStrings?
  private var bytes: [UInt8] { list.bytes }

  /// A run of units as an expression; `quote` is used when it is only bytes.
  func expression(_ template: Template, quote: UInt8) throws(Refusal) -> [UInt8] {
    if let hole = template.onlyHole, hole.isPlain {
      guard others?.contain(hole.tokens) == true else { return Array(bytes[hole.expression]) }
      if let text = try text(hole, template.units[0], quote) { return text }
    }
    guard template.units.allSatisfy({ $0.byte == nil || $0.range.count == 1 }) else {
      throw Refusal(.unsupportedSyntax, "the value holds escapes that cannot be moved")
    }
    if template.literal != nil, let first = template.units.first, let last = template.units.last {
      return [quote] + bytes[first.range.lowerBound..<last.range.upperBound] + [quote]
    }
    let literals = Set(template.units.map(\.literal))
    guard literals.count == 1, let literal = literals.first, literal >= 0,
      list.partner[literal] >= 0,
      let first = template.units.first, let last = template.units.last
    else {
      throw Refusal(.unsupportedSyntax, "the value is put together in a way that cannot be moved")
    }
    return Array(list.slice(literal)) + bytes[first.range.lowerBound..<last.range.upperBound]
      + list.slice(list.partner[literal])
  }

  /// A value that may be no string as one: a number in quotes; nil where it can stay in the string it stands in.
  private func text(_ hole: Hole, _ unit: Unit, _ quote: UInt8) throws(Refusal) -> [UInt8]? {
    let digits = bytes[hole.expression]
    if digits.allSatisfy(\.isDigit), digits.first != UInt8(ascii: "0") || digits.count == 1 {
      return [quote] + digits + [quote]
    }
    // What Python joins with a string is one.
    if hole.argument == nil, unit.literal < 0, list.language.grammar?.isIndented == true {
      return Array(digits)
    }
    guard hole.argument == nil, unit.literal >= 0 else {
      throw Refusal(.unsupportedSyntax, "the gateway's name may be no string")
    }
    return nil
  }

  /// A run of units as the inside of a shell word; nil when its quotes cannot be told apart.
  ///
  /// Without a variable the bytes are what the word means, and the caller chooses quotes that keep them so.
  func word(_ template: Template) -> Rendered? {
    guard let first = template.units.first, let last = template.units.last else {
      return .word([], expands: false)
    }
    let expands = template.units.contains { $0.byte == nil }
    guard !template.units.contains(where: { $0.byte == 0 }) else { return nil }
    guard expands else { return .word(template.units.compactMap(\.byte), expands: false) }
    let isDouble =
      first.literal >= 0 && list.slice(first.literal).elementsEqual([UInt8(ascii: "\"")])
    if isDouble, Set(template.units.map(\.literal)).count == 1 {
      return .word(Array(bytes[first.range.lowerBound..<last.range.upperBound]), expands: true)
    }
    // Parts of several quotings: plain bytes mean the same in all of them, special ones do not.
    let special = Set("\\\"'$`!".utf8)
    guard template.units.allSatisfy({ $0.byte.map { !special.contains($0) } ?? true }) else {
      return nil
    }
    return .word(
      template.units.flatMap { $0.byte.map { [$0] } ?? Array(bytes[$0.range]) }, expands: true)
  }

  // MARK: - Tokens

  /// The token of a header value without its `Bearer `; nil when the prefix cannot be seen.
  func bareToken(_ value: Value) -> Template? {
    guard let template = value.template, template.units.count > 7 else { return nil }
    let prefix = template.units.prefix(7).compactMap(\.byte).lowercased.text
    guard prefix == "bearer " else { return nil }
    return template.slice(7..<template.units.count)
  }

  /// The bytes by which two tokens are compared; the kind of quotes makes no difference.
  func comparable(_ value: Value) -> [UInt8] {
    let template = bareToken(value) ?? value.template
    let source: [UInt8] =
      if let hole = template?.onlyHole { Array(bytes[hole.expression]) } else if let template {
        template.units.flatMap { bytes[$0.range] }
      } else { Array(bytes[value.range]) }
    if source.starts(with: "${"), let name = ShellVariables.name(source[...]) {
      return [UInt8]("$" + name)
    }
    return source.map { $0 == UInt8(ascii: "'") ? UInt8(ascii: "\"") : $0 }
  }
}
