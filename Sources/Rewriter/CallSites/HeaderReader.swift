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

  private static let setters: Set = [
    "set", "append", "add", "put", "setdefault", "header", "setHeader",
  ]
  private static let mergers: Set = ["update", "assign"]
  private static let removers: Set = ["delete", "pop", "remove"]
  private static let wrappers: Set = ["Headers", "dict", "fromEntries", "freeze"]

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

  private func opaque(_ tokens: Range<Int>) -> Refusal {
    let name = bindings.simplePath(tokens).map { "`\($0)`" } ?? "an expression"
    return Refusal(.headerOutOfReach, "the headers come from \(name), which cannot be read here")
  }

  /// The argument of `new Headers(…)`; nil for other calls.
  private func wrapped(_ tokens: Range<Int>) -> Range<Int>? {
    guard list.kind(tokens.upperBound - 1) == .close,
      let call = list.call(at: list.partner[tokens.upperBound - 1]),
      Self.wrappers.contains(call.name)
    else { return nil }
    let elements = list.elements(of: call.open)
    guard elements.count <= 1 else { return nil }
    return elements.first?.value ?? call.open..<call.open
  }

  /// The `as` of `x as T` at the top level.
  private func cast(_ tokens: Range<Int>) -> Int? {
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if index > tokens.lowerBound, ["as", "satisfies"].contains(list.text(index)) { return index }
      index = list.after(index)
    }
    return nil
  }

  // MARK: - Maps and lists

  private mutating func readMap(_ open: Int, _ condition: Range<Int>?, _ depth: Int) throws(Refusal)
  {
    if condition == nil { set.maps.append(open) }
    for element in list.elements(of: open) {
      if element.isSpread {
        try readSpread(element, condition, depth)
      } else {
        try add(element, condition)
      }
    }
  }

  private mutating func readSpread(
    _ element: Element, _ condition: Range<Int>?, _ depth: Int
  ) throws(Refusal) {
    let maps = set.maps
    let outer = condition ?? list.byteRange(element.range)
    do {
      try readConditional(element.value, outer, depth, unconditional: condition)
    } catch { throw error }
    set.maps = maps
  }

  private mutating func add(_ element: Element, _ condition: Range<Int>?) throws(Refusal) {
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

  private mutating func append(
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
  private func content(_ tokens: Range<Int>) -> Range<Int> {
    guard let quote = tokens.first(where: { list.kind($0) == .quote }), list.partner[quote] >= 0
    else {
      return list.byteRange(tokens)
    }
    return list.tokens[quote].range.upperBound..<list.tokens[list.partner[quote]].range.lowerBound
  }

  /// Lists of pairs: `[["name", value]]`, `[("name", value)]`.
  private mutating func readList(_ open: Int, _ condition: Range<Int>?) throws(Refusal) {
    for element in list.elements(of: open) {
      let first = element.range.lowerBound
      guard list.kind(first) == .open, list.partner[first] == element.range.upperBound - 1 else {
        throw Refusal(.headerOutOfReach, "a header of the list has a form that is not read")
      }
      let pair = list.elements(of: first)
      guard pair.count == 2, let name = list.template(pair[0].range)?.literal else {
        throw Refusal(.headerOutOfReach, "a header's name is computed")
      }
      append(
        name: name, pair[0].range, isBare: false, value: pair[1].range, whole: element.range,
        condition)
    }
  }

  // MARK: - Conditions

  /// `cond && {…}`, `cond ? {…} : {}`, or what `read` understands.
  private mutating func readConditional(
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

  private func unwrapped(_ tokens: Range<Int>) -> Range<Int> {
    var tokens = list.trimmed(tokens)
    while let first = tokens.first, list.isOpen(first, "("),
      list.partner[first] == tokens.upperBound - 1
    {
      tokens = list.trimmed(first + 1..<tokens.upperBound - 1)
    }
    return tokens
  }

  private func topLevel(_ text: String, in tokens: Range<Int>) -> Int? {
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if list.text(index) == text { return index }
      index = list.after(index)
    }
    return nil
  }

  // MARK: - Names

  private mutating func readDefinition(
    _ definition: Definition, _ condition: Range<Int>?, _ depth: Int
  ) throws(Refusal) {
    guard let value = definition.value else {
      throw Refusal(
        .headerOutOfReach, "`\(definition.name)` is handed in or assigned more than once")
    }
    set.definitions.insert(definition)
    try read(value, condition: condition, depth: depth + 1)
    for use in bindings.uses(of: definition) { try readUse(use, of: definition) }
  }

  /// Headers set on a request object after it was made: `request.add_header(…)`, `request.headers.set(…)`.
  mutating func read(object definition: Definition) throws(Refusal) {
    for use in bindings.uses(of: definition) {
      let dot = list.next(use.upperBound - 1)
      guard list.isSymbol(dot, ".") else { continue }
      let member = list.next(dot)
      let condition = bindings.condition(of: use.lowerBound, relativeTo: definition)
      if list.text(member) == "headers" {
        try readUse(use.lowerBound..<member + 1, of: definition)
      } else if ["add_header", "add_unredirected_header"].contains(list.text(member)),
        list.isOpen(list.next(member), "(")
      {
        try readSetter(use, open: list.next(member), condition)
      }
    }
  }

  /// A statement that changes the headers; uses that only hand them to a request are checked by the planner.
  private mutating func readUse(_ use: Range<Int>, of definition: Definition) throws(Refusal) {
    let next = list.next(use.upperBound - 1)
    let condition = bindings.condition(of: use.lowerBound, relativeTo: definition)
    if list.isOpen(next, "["), list.partner[next] >= 0,
      list.isSymbol(list.next(list.partner[next]), "=")
    {
      return try readSubscript(use, bracket: next, condition)
    }
    if list.text(list.previous(use.lowerBound)) == "del" { return try readRemoval(in: next) }
    guard list.isSymbol(next, "."), list.isOpen(list.next(list.next(next)), "(") else { return }
    let method = list.text(list.next(next))
    let open = list.next(list.next(next))
    if Self.removers.contains(method) { return try readRemoval(in: open) }
    if Self.mergers.contains(method) {
      let maps = set.maps
      for element in list.elements(of: open) { try read(element.value, condition: condition) }
      set.maps = maps
    } else if Self.setters.contains(method) {
      try readSetter(use, open: open, condition)
    } else if !["get", "has", "items", "keys", "entries", "copy"].contains(method) {
      throw Refusal(.headerOutOfReach, "`\(definition.name).\(method)` may change the headers")
    }
  }

  private mutating func readSubscript(
    _ use: Range<Int>, bracket: Int, _ condition: Range<Int>?
  ) throws(Refusal) {
    let statement = list.statement(holding: use.lowerBound)
    let equals = list.next(list.partner[bracket])
    let nameTokens = list.trimmed(bracket + 1..<list.partner[bracket])
    guard let name = list.template(nameTokens)?.literal else {
      throw Refusal(.headerOutOfReach, "a header's name is computed")
    }
    append(
      name: name, nameTokens, isBare: false, value: list.trimmed(equals + 1..<statement.upperBound),
      whole: statement, condition, form: .statement)
  }

  private mutating func readSetter(_ use: Range<Int>, open: Int, _ condition: Range<Int>?)
    throws(Refusal)
  {
    let arguments = list.elements(of: open)
    guard arguments.count == 2, let name = list.template(arguments[0].range)?.literal else {
      throw Refusal(.headerOutOfReach, "a header's name is computed")
    }
    append(
      name: name, arguments[0].range, isBare: false, value: arguments[1].range,
      whole: list.statement(holding: use.lowerBound), condition, form: .statement)
  }

  private func readRemoval(in open: Int) throws(Refusal) {
    guard let argument = list.elements(of: open).first,
      let name = list.template(argument.range)?.literal
    else { throw Refusal(.suppressedAuthorization, "a header is removed by a computed name") }
    if ["authorization", GatewayHeader.authorization].contains(name.lowercased.text) {
      throw Refusal(.suppressedAuthorization, "`\(name.text)` is removed again")
    }
  }
}

extension Bindings {
  /// The value an expression stands for, names followed one step.
  func value(_ tokens: Range<Int>) -> Value {
    let tokens = list.trimmed(tokens)
    let isNull =
      list.language.grammar?.nullWords.contains(list.bytes[list.byteRange(tokens)].text) ?? false
    var template = list.template(tokens)
    if template == nil, let definition = definition(named: tokens), let value = definition.value {
      template = list.template(value)
    }
    return Value(
      range: list.byteRange(tokens), template: template,
      isNull: isNull || template?.units.isEmpty == true)
  }

  /// The block or deeper line a use stands in, when the definition does not share it.
  func condition(of use: Int, relativeTo definition: Definition) -> Range<Int>? {
    if list.language.grammar?.isIndented == true {
      let depth = Blocks.indentation(list, of: definition.token)
      return Blocks.indentation(list, of: use) > depth
        ? list.byteRange(list.statement(holding: use)) : nil
    }
    let block: (Int) -> Int = { token in
      list.enclosing(token) { list.isOpen($0, "{") && !list.isMap($0) } ?? -1
    }
    // `if (token) headers.set(…)` without braces is conditional as well.
    let statement = list.statement(holding: use)
    let isBare = list.text(statement.lowerBound) == "if"
    return isBare || block(use) != block(definition.token) ? list.byteRange(statement) : nil
  }
}
