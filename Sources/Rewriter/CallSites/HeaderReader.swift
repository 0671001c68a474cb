// Reads the headers of a request from code: maps, pairs, header objects, names bound to any of these, and the
// statements that change them. Anything that could add a header unseen is a refusal.

struct HeaderReader {
  let list: TokenList
  let bindings: Bindings
  var set = HeaderSet()

  init(_ bindings: Bindings) {
    self.bindings = bindings
    list = bindings.list
  }

  static let setters: Set = [
    "set", "append", "add", "put", "setdefault", "header", "setHeader",
  ]
  static let mergers: Set = ["update", "assign"]
  static let removers: Set = ["delete", "pop", "remove"]
  static let wrappers: Set = ["Headers", "dict", "fromEntries", "freeze"]

  /// Reads an expression whose value is a set of headers.
  mutating func read(_ tokens: Range<Int>, condition: Range<Int>? = nil, depth: Int = 0)
    throws(Refusal)
  {
    let tokens = list.trimmed(tokens)
    guard let first = tokens.first, depth < 8 else { throw opaque(tokens) }
    if list.partner[first] == tokens.upperBound - 1 {
      if list.isOpen(first, "{") { return try readMap(first, condition, depth) }
      if list.isOpen(first, "[") { return try readList(first, condition) }
      if list.isOpen(first, "(") {
        return try read(first + 1..<tokens.upperBound - 1, condition: condition, depth: depth + 1)
      }
    }
    if let definition = bindings.definition(named: tokens) {
      return try readDefinition(definition, condition, depth)
    }
    if let inner = wrapped(tokens) {
      guard !inner.isEmpty else { return }
      return try read(inner, condition: condition, depth: depth + 1)
    }
    if let cut = cast(tokens) {
      return try read(tokens.lowerBound..<cut, condition: condition, depth: depth + 1)
    }
    try readConditional(tokens, condition, depth)
  }

  func opaque(_ tokens: Range<Int>) -> Refusal {
    let name = bindings.simplePath(tokens).map { "`\($0)`" } ?? "an expression"
    return Refusal(.headerOutOfReach, "the headers come from \(name), which cannot be read here")
  }

  /// The argument of `new Headers(…)`; nil for other calls.
  func wrapped(_ tokens: Range<Int>) -> Range<Int>? {
    guard list.kind(tokens.upperBound - 1) == .close,
      let call = list.call(at: list.partner[tokens.upperBound - 1]),
      Self.wrappers.contains(call.name)
    else { return nil }
    let elements = list.elements(of: call.open)
    guard elements.count <= 1 else { return nil }
    return elements.first?.value ?? call.open..<call.open
  }

  /// The `as` of `x as T` at the top level.
  func cast(_ tokens: Range<Int>) -> Int? {
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if index > tokens.lowerBound, ["as", "satisfies"].contains(list.text(index)) { return index }
      index = list.after(index)
    }
    return nil
  }

  // MARK: - Maps and lists

  mutating func readMap(_ open: Int, _ condition: Range<Int>?, _ depth: Int) throws(Refusal) {
    if condition == nil { set.maps.append(open) }
    for element in list.elements(of: open) {
      if element.isSpread {
        try readSpread(element, condition, depth)
      } else {
        try add(element, condition)
      }
    }
  }

  mutating func readSpread(
    _ element: Element, _ condition: Range<Int>?, _ depth: Int
  ) throws(Refusal) {
    let maps = set.maps
    let outer = condition ?? list.byteRange(element.range)
    do {
      try readConditional(element.value, outer, depth, unconditional: condition)
    } catch { throw error }
    set.maps = maps
  }

  mutating func add(_ element: Element, _ condition: Range<Int>?) throws(Refusal) {
    guard let nameTokens = element.name else {
      // `{ authorization }` is the name and its value at once.
      guard bindings.simplePath(element.range) != nil else {
        throw Refusal(.headerOutOfReach, "a header has a form that is not read")
      }
      return append(
        name: Array(list.bytes[list.byteRange(element.range)]), element.range, isBare: true,
        value: element.value, whole: element.range, condition)
    }
    guard let name = list.nameText(element) else {
      throw Refusal(.headerOutOfReach, "a header's name is computed")
    }
    append(
      name: name, nameTokens, isBare: list.kind(nameTokens.lowerBound) == .word,
      value: element.value,
      whole: element.range, condition)
  }

  mutating func append(
    name: [UInt8], _ nameTokens: Range<Int>, isBare: Bool, value: Range<Int>, whole: Range<Int>,
    _ condition: Range<Int>?, form: HeaderEntry.Form = .element
  ) {
    set.entries.append(
      HeaderEntry(
        name: name.lowercased, nameRange: isBare ? list.byteRange(nameTokens) : content(nameTokens),
        isBareName: isBare, value: bindings.value(value), range: list.byteRange(whole), form: form,
        condition: condition))
  }

  /// The bytes between the quotes of a string.
  func content(_ tokens: Range<Int>) -> Range<Int> {
    guard let quote = tokens.first(where: { list.kind($0) == .quote }), list.partner[quote] >= 0
    else {
      return list.byteRange(tokens)
    }
    return list.tokens[quote].range.upperBound..<list.tokens[list.partner[quote]].range.lowerBound
  }

  /// Lists of pairs: `[["name", value]]`, `[("name", value)]`.
  mutating func readList(_ open: Int, _ condition: Range<Int>?) throws(Refusal) {
    for element in list.elements(of: open) {
      let first = element.range.lowerBound
      guard list.kind(first) == .open, list.partner[first] == element.range.upperBound - 1 else {
        throw Refusal(.headerOutOfReach, "a header of the list has a form that is not read")
      }
      let pair = list.elements(of: first)
      guard pair.count == 2, let name = list.plainString(pair[0].range) else {
        throw Refusal(.headerOutOfReach, "a header's name is computed")
      }
      append(
        name: name, pair[0].range, isBare: false, value: pair[1].range, whole: element.range,
        condition)
    }
  }

  // MARK: - Conditions

  /// `cond && {…}`, `cond ? {…} : {}`, or what `read` understands.
  mutating func readConditional(
    _ tokens: Range<Int>, _ condition: Range<Int>?, _ depth: Int,
    unconditional: Range<Int>?? = .none
  ) throws(Refusal) {
    let tokens = unwrapped(tokens)
    if let and = topLevel("&&", in: tokens) {
      return try read(
        and + 1..<tokens.upperBound, condition: condition ?? list.byteRange(tokens),
        depth: depth + 1)
    }
    if let question = topLevel("?", in: tokens), let colon = topLevel(":", in: tokens) {
      let otherwise = list.trimmed(colon + 1..<tokens.upperBound)
      let first = otherwise.lowerBound
      guard list.isOpen(first, "{"), list.partner[first] == otherwise.upperBound - 1,
        list.elements(of: first).isEmpty
      else { throw Refusal(.headerOutOfReach, "the headers differ by branch") }
      return try read(
        question + 1..<colon, condition: condition ?? list.byteRange(tokens), depth: depth + 1)
    }
    if topLevel("if", in: tokens) != nil || topLevel("or", in: tokens) != nil
      || topLevel("??", in: tokens) != nil
      || topLevel("||", in: tokens) != nil
    {
      throw Refusal(.headerOutOfReach, "the headers differ by branch")
    }
    guard case .some(let plain) = unconditional else { throw opaque(tokens) }
    try read(tokens, condition: plain, depth: depth + 1)
  }

  func unwrapped(_ tokens: Range<Int>) -> Range<Int> {
    var tokens = list.trimmed(tokens)
    while let first = tokens.first, list.isOpen(first, "("),
      list.partner[first] == tokens.upperBound - 1
    {
      tokens = list.trimmed(first + 1..<tokens.upperBound - 1)
    }
    return tokens
  }

  func topLevel(_ text: String, in tokens: Range<Int>) -> Int? {
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if list.text(index) == text { return index }
      index = list.after(index)
    }
    return nil
  }
}
