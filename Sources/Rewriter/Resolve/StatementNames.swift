// What a name stands for among the statements of a function: its mentions, its assignments, and whether there is only one.

extension StatementMap {
  // MARK: - Names

  /// True for the member of an object.
  func isMember(_ index: Int) -> Bool {
    let before = list.previous(index)
    return before >= 0 && list.kind(before) == .symbol && forms.members.contains(list.text(before))
  }

  /// True for `name` of `f(name: x)` and `f(name = x)`.
  func isLabel(_ index: Int) -> Bool {
    let next = list.next(index)
    let before = list.previous(index)
    let isFirst =
      before < 0 || list.kind(before) == .open || list.isSymbol(before, ",")
      || (forms.endsAtLine && list.kind(index - 1) == .lineEnd)
    guard isFirst else { return false }
    if list.isSymbol(next, ":") { return forms.labelSeparator == ":" }
    let open = list.parent[index]
    return list.isSymbol(next, "=") && forms.labelSeparator == "=" && open >= 0
      && (list.isOpen(open, "(") || (forms.hasOnlyMaps && list.isOpen(open, "{")))
  }

  /// Every token in a function that means the name: words, and variables in strings.
  func mentions(of name: String, in function: Range<Int>) -> [Int] {
    guard !list.isExhausted else { return [] }
    list.spend(function.count)
    return function.filter { index in
      switch list.kind(index) {
      case .word: list.text(index) == name && !isMember(index) && !isLabel(index)
      case .variable: variableName(index) == name
      // `"{url}"` of a format macro names a variable as well.
      case .text:
        forms.formats.contains { $0.style == .braces }
          && (list.slice(index).firstOffset(of: "{\(name)") != nil)
      default: false
      }
    }
  }

  func variableName(_ index: Int) -> String {
    let slice = list.slice(index)
    let name = slice.dropFirst().drop { $0 == UInt8(ascii: "{") }.prefix(while: \.isWord).text
    return list.language.dropsSigil ? name : slice.prefix(1).text + name
  }

  /// All assignments to a name in a function.
  func definitions(of name: String, in function: Range<Int>) -> [NameDefinition] {
    mentions(of: name, in: function).compactMap { definition(at: $0, name) }
  }

  func definition(at index: Int, _ name: String) -> NameDefinition? {
    guard list.kind(index) == .word else { return nil }
    let statement = statement(around: index)
    let before = list.text(list.previous(index))
    if ["for", "foreach", "as", "catch", "|"].contains(before) {
      return NameDefinition(name: name, token: index, statement: statement, value: nil)
    }
    guard list.parent[index] == list.parent[statement.lowerBound],
      let (mark, isFirst) = assignment(after: index, statement)
    else { return nil }
    let value = list.trimmed(list.next(mark)..<valueEnd(mark, statement))
    let isPlain = isFirst && forms.assignments.contains(list.text(mark))
    return NameDefinition(
      name: name, token: index, statement: statement, value: isPlain && !value.isEmpty ? value : nil
    )
  }

  /// Statements whose names end with them.
  private static let heads: Set = [
    "if", "for", "foreach", "while", "switch", "select", "catch",
  ]

  /// True where a name has the meaning of a declaration.
  ///
  /// That is behind it, up to the end of its block or of the statement in whose head it stands; its own value still has
  /// the meaning from outside.
  func isInScope(_ index: Int, of definition: NameDefinition) -> Bool {
    let start = definition.token
    guard index > start else { return index == start }
    return definition.value?.contains(index) != true && index < scopeEnd(of: definition)
      && !isElse(index, of: definition) && !isOfAnotherCase(index, than: definition)
  }

  /// True in the block of `guard let x = … else { … }`, where the name is not there yet.
  private func isElse(_ index: Int, of definition: NameDefinition) -> Bool {
    let statement = definition.statement
    return list.text(statement.lowerBound) == "guard" && statement.contains(index)
      && block(around: index) != block(around: definition.token)
  }

  /// True where another `case` starts in between: each has names of its own.
  private func isOfAnotherCase(_ index: Int, than definition: NameDefinition) -> Bool {
    let block = block(around: definition.token)
    var place = definition.token
    while place < index, !list.isExhausted {
      if list.parent[place] == block, list.kind(place) == .word,
        ["case", "default"].contains(list.text(place))
      {
        return true
      }
      // Brackets in between are passed over in one step.
      place = list.after(place)
    }
    return false
  }

  private func scopeEnd(of definition: NameDefinition) -> Int {
    let block = block(around: definition.token)
    let end = block >= 0 ? list.partner[block] : -1
    var index = definition.token
    guard Self.heads.contains(list.text(definition.statement.lowerBound)) else { return end }
    while index < end {
      while index < end, !isBlock(index) { index = list.after(index) }
      guard index < end, list.partner[index] >= 0 else { return definition.statement.upperBound }
      index = list.next(list.partner[index])
      if list.text(index) != "else" { return min(index, end) }
    }
    return end
  }

  /// The end of a value: that of its statement, or what a condition goes on with (`guard let x = … else {`).
  private func valueEnd(_ mark: Int, _ statement: Range<Int>) -> Int {
    var index = list.next(mark)
    let word = list.text(statement.lowerBound)
    let isCondition = ["guard", "if", "while", "switch"].contains(word)
    while isCondition, index < statement.upperBound {
      if list.text(index) == "else" || isBlock(index) || list.isSymbol(index, ",") { return index }
      index = list.after(index)
    }
    return max(list.next(mark), statement.upperBound)
  }

  /// The assigning symbol behind a name, a type and further names left out.
  func assignment(after index: Int, _ statement: Range<Int>) -> (Int, Bool)? {
    var position = list.next(index)
    let isAnnotated = list.isSymbol(position, ":")
    while position < statement.upperBound {
      let text = list.text(position)
      if forms.assignments.contains(text) {
        return (position, isOnlyNames(statement.lowerBound..<index))
      }
      if list.kind(position) == .symbol, text.hasSuffix("="),
        !["==", "!=", "<=", ">=", "===", "!=="].contains(text)
      {
        return (position, false)
      }
      let mayFollow =
        text == "," || (isAnnotated && (list.kind(position) != .symbol || text != ";"))
        || (list.kind(position) == .word && list.isSymbol(list.previous(position), ","))
      guard mayFollow else { return nil }
      position = list.next(position)
    }
    return nil
  }

  /// True when only declaring words and types stand in front of the name.
  func isOnlyNames(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy {
      list.tokens[$0].isTrivia || list.kind($0) == .word
        || ["<", ">", "?", ".", "[", "]", "&", "*", "::"].contains(list.text($0))
    }
  }

  /// The first assignment of a statement whose value passes the test.
  func assignment(in statement: Range<Int>, where test: (Range<Int>) -> Bool) -> NameDefinition? {
    for index in statement where list.kind(index) == .word {
      for found in definitions(of: list.text(index), in: index..<index + 1) {
        if let value = found.value, test(value) { return found }
      }
    }
    return nil
  }

  /// The one assignment of a name in a function; nil when there is none or more than one.
  func definition(of name: String, around index: Int) -> NameDefinition? {
    let all = definitions(of: name, in: function(around: index))
    guard all.count == 1, let found = all.first, found.token < index else { return nil }
    return found
  }

  /// The name an expression consists of, `&` and `*` in front left out.
  func name(_ tokens: Range<Int>) -> String? {
    let words = list.trimmed(tokens).filter {
      !list.tokens[$0].isTrivia && !["&", "*", "\\", "mut", "@"].contains(list.text($0))
    }
    guard words.count == 1, let word = words.first, list.kind(word) == .word,
      list.slice(word).first?.isDigit == false
    else { return nil }
    return list.text(word)
  }
}
