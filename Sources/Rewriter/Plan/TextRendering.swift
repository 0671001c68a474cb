// The gateway as a header value in a language with types: an expression stands alone only where it is a string for
// certain; elsewhere it stays in a string, or goes through what the language makes strings with.

struct TextRendering {
  let map: StatementMap
  private var list: TokenList { map.list }

  /// What may be no string, for the languages that do not say so.
  let others: NonStrings?

  init(_ map: StatementMap, _ others: NonStrings? = nil) {
    self.map = map
    self.others = others
  }

  /// A run of units as an expression that is a string.
  func expression(_ template: Template, quote: UInt8) throws(Refusal) -> [UInt8] {
    var plain = try plainExpression(template, quote)
    if template.literal != nil { plain = list.language.stringPrefix.utf8 + plain }
    guard let hole = template.onlyHole, let unit = template.units.first else { return plain }
    let isTerm = unit.literal < 0
    let isSafe =
      (isTerm && map.forms.joinsStringsOnly) || RequestNames(map).isString(hole.expression)
    switch map.forms.text {
    case .bare: return plain
    case .interpolated where isSafe: return plain
    case .call where isSafe: return plain
    case .interpolated:
      guard hole.argument == nil, !isTerm, list.partner[unit.literal] >= 0 else {
        throw Refusal(
          .unsupportedSyntax, "the type of the gateway's name is not seen; it may be no string")
      }
      return Array(list.slice(unit.literal)) + list.bytes[unit.range]
        + list.slice(list.partner[unit.literal])
    case .call(let form):
      let source = list.bytes[hole.expression].text
      return [UInt8](form.replacing("$", with: source))
    }
  }

  /// Parts of a format call's text cannot be moved as they stand.
  private func plainExpression(_ template: Template, _ quote: UInt8) throws(Refusal) -> [UInt8] {
    let hasText = template.units.contains { $0.byte != nil }
    let isFormat = template.units.contains { unit in
      guard case .hole(let index) = unit.content else { return false }
      let hole = template.holes[index]
      return hole.argument != nil || hole.tokens.isEmpty
    }
    guard isFormat else {
      return try rendering.expression(template, quote: quote)
    }
    if hasText || template.units.count > 1 {
      throw Refusal(
        .unsupportedSyntax, "the gateway is a part of a format text that cannot be moved")
    }
    return try rendering.expression(template, quote: quote)
  }

  private var rendering: Rendering {
    guard case .bare = map.forms.text else { return Rendering(list: list) }
    return Rendering(list: list, others: others)
  }
}

extension StatementMap {
  /// The text of a value and of all values its names ever get, two steps deep.
  func sources(of value: Value) -> String {
    var text = list.bytes[value.range].text
    for range in value.template?.holes.map(\.expression) ?? [] {
      text += " " + list.bytes[range].text
    }
    var seen: Set<String> = []
    for _ in 0..<3 {
      for name in RequestNames.names([UInt8](text)) where seen.insert(name).inserted {
        for definition in definitions(of: name, in: 0..<list.tokens.count) {
          text += " " + list.bytes[list.byteRange(definition.statement)].text
        }
      }
    }
    return text
  }
}
