// Headers that are changed after they were made: by assignment, by a setter, by a merge, or on a request object. Every
// use of the name is looked at; one that could change a header unseen is a refusal.

extension HeaderReader {
  mutating func readDefinition(
    _ definition: Definition, _ condition: Range<Int>?, _ depth: Int
  ) throws(Refusal) {
    guard let value = definition.value else {
      throw Refusal(
        .headerOutOfReach, "`\(definition.name)` is handed in or assigned more than once")
    }
    set.definitions.insert(definition)
    try read(value, condition: condition, depth: depth + 1)
    // Every call of a function makes headers of its own.
    if bindings.function(of: definition) != nil { return }
    for use in bindings.changes(of: definition) {
      let count = set.entries.count
      try readUse(use, of: definition)
      // Whether another file is loaded at all, and when, is not known.
      if set.entries.count > count, list.part(of: use.lowerBound) != list.part(of: definition.token)
      {
        throw Refusal(.headerOutOfReach, "`\(definition.name)` gets a header in another file")
      }
    }
  }

  /// Headers set on a request object after it was made: `request.add_header(…)`, `request.headers.set(…)`.
  mutating func read(object definition: Definition) throws(Refusal) {
    for use in bindings.changes(of: definition) {
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
      } else if Client.requestChanges.contains(list.text(member)) {
        throw Refusal(
          .headerOutOfReach, "`\(list.text(member))` changes the request that was made")
      }
    }
  }

  /// A statement that changes the headers; uses that only hand them to a request are checked by the planner.
  mutating func readUse(_ use: Range<Int>, of definition: Definition) throws(Refusal) {
    let next = list.next(use.upperBound - 1)
    let condition = bindings.condition(of: use.lowerBound, relativeTo: definition)
    if list.isOpen(next, "["), list.partner[next] >= 0,
      list.isSymbol(list.next(list.partner[next]), "=")
    {
      return try readSubscript(use, bracket: next, condition)
    }
    let before = list.text(list.previous(use.lowerBound))
    if before == "del" || before == "delete" { return try readDeletion(next) }
    if list.isSymbol(next, "."), list.isSymbol(list.next(list.next(next)), "=") {
      return readMember(use, member: list.next(next), condition)
    }
    if list.isSymbol(next, "."), list.text(list.next(list.next(next))).hasSuffix("="),
      !["==", "===", "!=", "!==", "<=", ">="].contains(list.text(list.next(list.next(next))))
    {
      throw Refusal(.suppressedAuthorization, "a header is set under a condition of its own")
    }
    if list.isOpen(next, "["), list.partner[next] >= 0,
      list.template(next + 1..<list.partner[next])?.literal?.lowercased.text
        == GatewayHeader.authorization
    {
      throw Refusal(.sharedValue, "the code reads the header again")
    }
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
    } else if !["get", "has", "items", "keys", "entries"].contains(method) {
      throw Refusal(.headerOutOfReach, "`\(definition.name).\(method)` may change the headers")
    }
  }

  /// The tokens behind an `=`; none where the statement ends in front of it, as in text that is no program.
  private func assigned(behind equals: Int, in statement: Range<Int>) -> Range<Int> {
    let start = min(equals + 1, list.tokens.count)
    return list.trimmed(start..<max(start, statement.upperBound))
  }

  mutating func readSubscript(
    _ use: Range<Int>, bracket: Int, _ condition: Range<Int>?
  ) throws(Refusal) {
    let statement = list.statement(holding: use.lowerBound)
    let equals = list.next(list.partner[bracket])
    let nameTokens = list.trimmed(bracket + 1..<list.partner[bracket])
    guard let name = list.plainString(nameTokens) else {
      throw Refusal(.headerOutOfReach, "a header's name is computed")
    }
    append(
      name: name, nameTokens, isBare: false, value: assigned(behind: equals, in: statement),
      whole: statement, condition, form: .statement)
  }

  mutating func readSetter(_ use: Range<Int>, open: Int, _ condition: Range<Int>?)
    throws(Refusal)
  {
    let arguments = list.elements(of: open)
    guard arguments.count == 2, let name = list.plainString(arguments[0].range) else {
      throw Refusal(.headerOutOfReach, "a header's name is computed")
    }
    append(
      name: name, arguments[0].range, isBare: false, value: arguments[1].range,
      whole: list.statement(holding: use.lowerBound), condition, form: .statement)
  }

  /// `delete headers.x`, `delete headers["x"]`, `del headers["x"]`.
  func readDeletion(_ next: Int) throws(Refusal) {
    guard list.isSymbol(next, ".") else { return try readRemoval(in: next) }
    let name = list.text(list.next(next))
    if name.lowercased() == "authorization" {
      throw Refusal(.suppressedAuthorization, "`\(name)` is removed again")
    }
  }

  /// `headers.Authorization = …`.
  mutating func readMember(_ use: Range<Int>, member: Int, _ condition: Range<Int>?) {
    let statement = list.statement(holding: use.lowerBound)
    let equals = list.next(member)
    append(
      name: Array(list.slice(member)), member..<member + 1, isBare: true,
      value: assigned(behind: equals, in: statement), whole: statement, condition,
      form: .statement)
  }

  func readRemoval(in open: Int) throws(Refusal) {
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
    let statement = list.statement(holding: use)
    if list.language.grammar?.isIndented == true {
      let depth = Blocks.indentation(list, of: definition.token)
      return Blocks.indentation(list, of: use) > depth || followsCondition(use)
        ? list.byteRange(statement) : nil
    }
    let block: (Int) -> Int = { token in
      list.enclosing(token) { list.isOpen($0, "{") && !list.isMap($0) } ?? -1
    }
    // `if (token) headers.set(…)` without braces is conditional as well.
    let before = list.previous(statement.lowerBound)
    let isBare =
      followsCondition(use) || list.text(statement.lowerBound) == "if"
      || list.text(before) == "else"
      || (list.isClose(before, ")")
        && ["if", "for", "while"].contains(list.text(list.previous(list.partner[before]))))
    return isBare || block(use) != block(definition.token) ? list.byteRange(statement) : nil
  }

  /// True where the line decides in front of a use whether it happens: `if x: …`, `x and …`, `x ? … : …`.
  private func followsCondition(_ use: Int) -> Bool {
    let isIndented = list.language.grammar?.isIndented == true
    var index = use - 1
    while index >= 0, list.kind(index) != .lineEnd, isIndented || !list.isSymbol(index, ";") {
      let text = list.text(index)
      let decides =
        isIndented
        ? list.kind(index) == .word && Self.deciding.contains(text)
        : list.kind(index) == .symbol && ["?", "&&", "||", "??"].contains(text)
      if decides { return true }
      index -= 1
    }
    return false
  }

  private static let deciding: Set = [
    "if", "elif", "else", "for", "while", "try", "except", "finally", "and", "or", "case",
  ]
}
