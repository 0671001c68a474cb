// What a moved expression means where it goes: the gateway's names and the tokens' names must not get another value
// between the place they stand at and the place they move to.

struct RequestNames {
  let map: StatementMap
  /// True where the URL is a constant, which may stand in another file or type.
  private let isShared: Bool
  private var list: TokenList { map.list }

  init(_ map: StatementMap, isShared: Bool = false) {
    self.map = map
    self.isShared = isShared
  }

  /// Refuses when a name that moves may mean something else there.
  func check(_ url: LegacyURL, _ headers: HeaderSet, _ statements: [Range<Int>]) throws(Refusal) {
    guard let gateway = url.gateway else { return }
    let first = statements.map(\.lowerBound).min() ?? 0
    let last = statements.map(\.upperBound).max() ?? list.tokens.count
    let template = url.template
    for unit in template.units[gateway.units] {
      guard case .hole(let index) = unit.content else { continue }
      try checkSteady(template.holes[index].expression, first..<last, "the gateway's name")
    }
    let host = list.index(at: url.host.lowerBound) ?? first
    let home = map.block(around: host)
    // A name that is written out means the same everywhere.
    let isWritten = isShared && template.units[gateway.units].allSatisfy { $0.byte != nil }
    for entry in headers.entries where !isWritten {
      guard let token = list.index(at: entry.range.lowerBound) else { continue }
      let isOneFile = list.part(of: token) == list.part(of: host)
      guard isOneFile, isWithin(map.block(around: token), home) else {
        throw Refusal(
          .headerOutOfReach, "the gateway's name is not visible where the headers are made")
      }
    }
    let values = [
      headers.entry(GatewayHeader.authorization), headers.entry("authorization"),
    ].compactMap { $0 }
    guard values.count == 2 else { return }
    for entry in values { try checkSteady(entry.value.range, first..<last, "the token's name") }
  }

  private func checkSteady(
    _ expression: Range<Int>, _ tokens: Range<Int>, _ what: String
  ) throws(Refusal) {
    for name in Self.names(Array(list.bytes[expression])) {
      for definition in map.definitions(of: name, in: map.function(around: tokens.lowerBound))
      where tokens.contains(definition.token) && definition.token != tokens.lowerBound {
        // Set once in front of where it stands, it is the same from there on.
        let isBefore = list.tokens[definition.token].range.upperBound <= expression.lowerBound
        let count = map.definitions(of: name, in: map.function(around: tokens.lowerBound)).count
        guard isBefore, count == 1 else {
          throw Refusal(.headerOutOfReach, "\(what) gets another value around the call")
        }
      }
    }
  }

  /// The names in an expression, with and without the sigil.
  static func names(_ bytes: [UInt8]) -> [String] {
    var result: [String] = []
    var current: [UInt8] = []
    for byte in bytes + [0x20] {
      if byte.isWord || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "@") {
        current.append(byte)
      } else if byte == UInt8(ascii: "{"), current == [UInt8(ascii: "$")] {
        continue
      } else {
        if let first = current.first, !first.isDigit { result.append(current.text) }
        current = []
      }
    }
    return result
  }

  private func isWithin(_ block: Int, _ home: Int) -> Bool {
    var block = block
    while block != home {
      guard block >= 0 else { return false }
      block = map.block(around: block)
    }
    return true
  }

  // MARK: - Types

  /// True when an expression is a string for certain: by its type, its literal, or the call that gives it.
  func isString(_ expression: Range<Int>) -> Bool {
    let source = list.bytes[expression]
    if map.forms.stringCalls.contains(where: { source.text.hasPrefix($0 + "(") })
      && !source.contains(UInt8(ascii: "?"))
    {
      return source.last == UInt8(ascii: ")")
    }
    if let first = source.first, first == UInt8(ascii: "\""), source.last == first { return true }
    guard source.allSatisfy(\.isWord) else { return false }
    let name = source.text
    var hasType = false
    for index in list.tokens.indices
    where list.kind(index) == .word && list.text(index) == name && !map.isMember(index) {
      guard let isText = declaredString(index) else { continue }
      if !isText { return false }
      hasType = true
    }
    return hasType
  }

  /// Words in front of a name that are no type.
  private static let modifiers: Set = [
    "and", "as", "await", "case", "const", "else", "final", "in", "is", "late", "new", "not", "or",
    "out", "params", "ref", "required", "return", "static", "this", "throw", "var", "yield",
  ]

  /// True where a type that is no plain string stands in front of a name: `int id`, `String? id`, `List<String> id`.
  private func isOtherType(_ before: Int) -> Bool {
    switch list.kind(before) {
    case .word: !RequestNames.modifiers.contains(list.text(before))
    case .symbol: ["?", ">"].contains(list.text(before))
    case .close: list.isClose(before, "]")
    default: false
    }
  }

  /// True where a type that is no plain string stands behind a name: `id int`, `id *string`, `id []byte`.
  private func isTrailingType(_ next: Int) -> Bool {
    let isApart = next > 0 && list.kind(next - 1) == .space
    if list.kind(next) == .word { return !["range"].contains(list.text(next)) }
    if list.isOpen(next, "[") { return isApart }
    return list.isSymbol(next, "*") && isApart && list.kind(next + 1) == .word
  }

  /// True for a declaration as a string, false for one as something else, nil where nothing is declared.
  private func declaredString(_ index: Int) -> Bool? {
    let types = map.forms.stringTypes
    let before = list.previous(index)
    if list.kind(before) == .word, types.contains(list.text(before)) { return true }
    if map.forms.hasLeadingTypes, isOtherType(before) { return false }
    var next = list.next(index)
    if list.isSymbol(next, ":") {
      next = list.next(next)
      while list.isSymbol(next, "&") || list.text(next).hasPrefix("'")
        || list.text(next) == "static"
      {
        next = list.next(next)
      }
      let behind = list.next(next)
      // `f(name: String(x))` hands a value over; `f(name: String)` declares one.
      if types.contains(list.text(next)) {
        return list.isOpen(behind, "(") ? nil : !list.isSymbol(behind, "?")
      }
      return map.isLabel(index)
        && !(list.slice(next).first.map { (0x41...0x5A).contains($0) } ?? false)
        ? nil : false
    }
    // `a, b string`: the type follows the last name of its group.
    var last = index
    while list.isSymbol(list.next(last), ","), list.kind(list.next(list.next(last))) == .word,
      map.forms.refusesUnused
    {
      last = list.next(list.next(last))
    }
    if map.forms.refusesUnused, types.contains(list.text(list.next(last))) { return true }
    if map.forms.refusesUnused, isTrailingType(list.next(last)) { return false }
    guard let definition = map.definitions(of: list.text(index), in: index..<index + 1).first,
      let value = definition.value
    else { return nil }
    if list.template(value) != nil { return true }
    let text = list.bytes[list.byteRange(value)].text
    return map.forms.stringCalls.contains { text.hasPrefix($0 + "(") && text.hasSuffix(")") }
      || map.forms.stringCalls.contains { text.contains($0 + "(") && text.hasSuffix("!") }
  }
}
