// Headers that a request is handed as a name, an option or an argument: the name is followed to the one map it stands
// for, and to every statement that changes the map.

extension RequestStatements {
  // MARK: - Headers by name

  /// Headers that are handed over as a name, an option or a position.
  mutating func readGiven(
    _ statement: Range<Int>, _ target: RequestFinder.Target
  ) throws(Refusal) {
    for value in try givenHeaders(statement, target) {
      let first = value.lowerBound
      guard let name = map.name(value) else {
        // A literal, with its type in front or not, is read with the statement.
        let close = value.upperBound - 1
        if list.kind(close) == .close, list.partner[close] >= 0,
          headers.isContainer(list.partner[close]), isType(first..<list.partner[close])
        {
          continue
        }
        throw Refusal(
          .headerOutOfReach, "the headers come from an expression, which cannot be read here")
      }
      try readNamed(name, at: first)
    }
  }

  /// True where only the type of a literal stands in front of it, and nothing that it is joined to.
  private func isType(_ tokens: Range<Int>) -> Bool {
    let marks: Set = [".", "::", "&", "@", "<", ">", "!", "%", "*", "?", "#"]
    return tokens.allSatisfy {
      list.kind($0) != .symbol || marks.contains(list.text($0))
        || list.parent[$0] != list.parent[tokens.lowerBound]
    }
  }

  func givenHeaders(
    _ statement: Range<Int>, _ target: RequestFinder.Target
  ) throws(Refusal) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for index in statement where list.kind(index) == .open && list.partner[index] >= 0 {
      if let callee = map.callee(index), forms.headerCalls.contains(callee.name) {
        let elements = map.elements(index)
        if elements.count == 1, map.split(elements[0]) == nil { result.append(elements[0]) }
      }
      for element in map.elements(index) {
        guard let (key, value) = map.split(element) else { continue }
        let name = list.bytes[list.byteRange(key)].filter { $0.isWord }.lowercased.text
        if forms.headerOptions.contains(name) { result.append(value) }
      }
      let elements = map.elements(index)
      if let callee = map.callee(index), forms.request(callee.name)?.urlOption != nil,
        elements.count == 3,
        forms.headerOptions.contains(
          list.bytes[list.byteRange(elements[1])].filter { $0.isWord }.lowercased.text)
      {
        result.append(elements[2])
      }
    }
    result += positional(target)
    for index in statement where list.isSymbol(index, "-") && !forms.commands.isEmpty {
      let word = list.next(index)
      if forms.headerOptions.contains(list.text(word).lowercased()) {
        let start = list.next(word)
        result.append(start..<commandWordEnd(start))
      }
    }
    return result
  }

  func commandWordEnd(_ start: Int) -> Int {
    var end = start
    while end < list.tokens.count, !list.tokens[end].isTrivia { end = list.after(end) }
    return max(end, start + 1)
  }

  func positional(_ target: RequestFinder.Target) -> [Range<Int>] {
    guard target.open >= 0, let callee = map.callee(target.open),
      let position =
        (forms.request(map.path(target.open).suffix(2).joined(separator: "."))
        ?? forms.request(callee.name))?.headers
    else { return [] }
    let plain = map.elements(target.open).filter { map.split($0) == nil }
    return plain.indices.contains(position) ? [plain[position]] : []
  }

  mutating func readNamed(_ name: String, at index: Int) throws(Refusal) {
    guard let definition = map.definition(of: name, around: index), let value = definition.value,
      list.kind(value.upperBound - 1) == .close, list.partner[value.upperBound - 1] >= 0
    else {
      throw Refusal(.headerOutOfReach, "`\(name)` is handed in or assigned more than once")
    }
    statements.append(definition.statement)
    let open = list.partner[value.upperBound - 1]
    guard headers.isContainer(open) || map.elements(open).isEmpty else {
      throw Refusal(
        .headerOutOfReach, "the headers come from an expression, which cannot be read here")
    }
    try headers.read(definition.statement)
    for mention in map.mentions(of: name, in: map.function(around: index))
    where mention != definition.token && mention != index && !isInside(mention) {
      let statement = map.statement(around: mention)
      let next = list.next(mention)
      let isWrite =
        list.isOpen(next, "[")
        || (list.kind(next) == .symbol && forms.members.contains(list.text(next))
          && forms.headerMembers.contains(list.text(list.next(next)).lowercased()))
      guard isWrite, mention == firstToken(statement) else {
        throw Refusal(.sharedValue, "`\(name)` also serves something that stays")
      }
      statements.append(statement)
      try headers.read(statement, condition: condition(statement))
    }
  }

  func isInside(_ index: Int) -> Bool { statements.contains { $0.contains(index) } }

  func firstToken(_ statement: Range<Int>) -> Int { statement.lowerBound }
}
