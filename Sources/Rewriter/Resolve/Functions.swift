// Functions that stand for one expression: a body with exactly one `return`, met on every way through it, or an arrow
// with an expression. A call of such a function means that expression, with arguments in the place of parameters.

/// A function whose calls can be read as what it returns.
struct Function: Sendable, Hashable {
  /// The name, or `this.name` and `self.name` for a method.
  let path: String
  /// The token of the (last) name.
  let token: Int
  /// The tokens of plain parameters in order; nil where one is a pattern, a rest or has a default.
  let parameters: [Int?]
  /// The tokens of what is returned; nil where that is not one expression.
  let returns: Range<Int>?
  /// The tokens of the whole body, parameters included.
  let body: Range<Int>
  /// The tokens among which the name means this function.
  let scope: Range<Int>

  /// The function as a definition of what its calls stand for.
  var definition: Definition {
    Definition(name: path + "()", token: token, value: returns, scope: scope)
  }

  var name: String { path.split(separator: ".").last.map(String.init) ?? path }
}

/// Finds the functions of a text.
struct FunctionScan {
  let list: TokenList
  let definitions: DefinitionTable
  let words: WordIndex
  let blocks: Blocks
  private var found: [Function] = []

  init(_ list: TokenList, _ words: WordIndex, _ definitions: DefinitionTable) {
    self.list = list
    self.definitions = definitions
    self.words = words
    blocks = Blocks(list, words)
  }

  consuming func run() -> [Function] {
    if list.language.grammar?.isIndented == true {
      for index in words.places(of: "def") where list.kind(Int(index)) == .word {
        addPython(Int(index))
      }
      return found
    }
    for index in list.tokens.indices where list.kind(index) == .word {
      if list.isWord(index, "function") { addDeclared(index) } else { addMethod(index) }
    }
    for definition in definitions.all where definition.value != nil { addArrow(definition) }
    return found
  }

  // MARK: - ECMAScript

  private mutating func addDeclared(_ index: Int) {
    let name = list.next(index)
    guard list.kind(name) == .word, let open = parameters(after: name),
      let block = block(after: list.partner[open])
    else { return }
    add(list.text(name), name, open, onlyReturn(block), block, scope: blocks.scope(of: index))
  }

  /// `name(…) { … }` inside of a class.
  private mutating func addMethod(_ name: Int) {
    guard list.isOpen(list.next(name), "("), !list.isKeyword(name),
      ![
        "function", ".", "new", "if", "for", "while", "switch", "catch", "constructor", "get",
        "set",
      ]
      .contains(list.text(list.previous(name))), list.text(name) != "constructor",
      let open = parameters(after: name), let block = block(after: list.partner[open]),
      list.parent[name] >= 0, Blocks.isClassBody(list.parent[name], list)
    else { return }
    let body = list.parent[name]
    add(
      "this.\(list.text(name))", name, open, onlyReturn(block), block,
      scope: body..<max(list.partner[body], body) + 1)
  }

  private mutating func addArrow(_ definition: Definition) {
    guard let value = definition.value else { return }
    let start =
      list.text(value.lowerBound) == "async" ? list.next(value.lowerBound) : value.lowerBound
    guard list.isOpen(start, "("), list.partner[start] >= 0,
      let arrow = arrow(after: list.partner[start]), arrow < value.upperBound
    else { return }
    let first = list.next(arrow)
    let body = start..<value.upperBound
    if list.isOpen(first, "{") {
      guard list.partner[first] == value.upperBound - 1 else { return }
      append(definition.name, definition.token, start, onlyReturn(first), body, definition.scope)
    } else {
      append(
        definition.name, definition.token, start, expression(first, value.upperBound), body,
        definition.scope)
    }
  }

  /// The `=>` behind parameters, and behind a return type.
  private func arrow(after close: Int) -> Int? {
    let next = list.next(close)
    if list.isSymbol(next, "=>") { return next }
    guard list.isSymbol(next, ":"),
      let end = list.endOfReturnType(at: next, acrossLines: true), list.isSymbol(end, "=>")
    else { return nil }
    return end
  }

  private func parameters(after name: Int) -> Int? {
    let open = list.next(name)
    return list.isOpen(open, "(") && list.partner[open] >= 0 ? open : nil
  }

  /// The `{` of a body, behind a return type.
  private func block(after close: Int) -> Int? {
    var index = list.next(close)
    if list.isSymbol(index, ":") {
      guard let end = list.endOfReturnType(at: index, acrossLines: true) else { return nil }
      index = end
    }
    return list.isOpen(index, "{") && list.partner[index] >= 0 ? index : nil
  }

  /// What the only `return` of a block gives back, where nothing decides whether it is reached.
  private func onlyReturn(_ open: Int) -> Range<Int>? {
    let returns = returns(in: open..<list.partner[open])
    guard returns.count == 1, let index = returns.first, list.parent[index] == open,
      list.isSymbol(list.previous(index), ";") || list.isClose(list.previous(index), "}")
        || list.previous(index) == open
        || (list.previous(index) + 1..<index).contains(where: { list.kind($0) == .lineEnd })
    else { return nil }
    let before = list.text(list.previous(index))
    // `if (x) return y` without braces decides.
    if before == ")" || before == "else" { return nil }
    let statement = list.statement(holding: index)
    return expression(list.next(index), statement.upperBound)
  }

  /// O(log n) and the number of them.
  private func returns(in range: Range<Int>) -> [Int] {
    words.places(of: "return", in: range).map { Int($0) }.filter { list.kind($0) == .word }
  }

  /// The tokens of what is returned; nil for a `return` alone, behind which the next statement stands.
  private func expression(_ start: Int, _ end: Int) -> Range<Int>? {
    guard start < end else { return nil }
    let range = list.trimmed(start..<end)
    return range.isEmpty ? nil : range
  }

  // MARK: - Python

  private mutating func addPython(_ def: Int) {
    let name = list.next(def)
    guard list.kind(def) == .word, let open = parameters(after: name) else { return }
    let end = Blocks.end(ofBlockAt: def, list)
    let body = open..<end
    let returns = returns(in: body)
    let depth = Blocks.indentation(list, of: def)
    guard !isDecorated(def) else { return }
    var value: Range<Int>?
    if returns.count == 1, let index = returns.first,
      !body.contains(where: { ["yield", "def"].contains(list.text($0)) && list.kind($0) == .word }),
      Blocks.indentation(list, of: index) == depthOfBody(list.partner[open], end)
    {
      value = expression(list.next(index), list.statement(holding: index).upperBound)
    }
    let first = list.next(open)
    let isMethod = list.text(first) == "self"
    let scope = isMethod ? list.part(of: def) : blocks.scope(of: def)
    guard isMethod || depth == 0 else { return }
    append(
      isMethod ? "self.\(list.text(name))" : list.text(name), name, open, value, body, scope,
      skipping: isMethod ? 1 : 0)
  }

  private func isDecorated(_ def: Int) -> Bool {
    var line = def
    while line > 0, list.kind(line - 1) != .lineEnd { line -= 1 }
    var before = list.previous(line)
    while before > 0, list.kind(before - 1) != .lineEnd { before -= 1 }
    return before >= 0 && list.text(list.significant(from: before)).hasPrefix("@")
  }

  /// The indentation of the first statement of a body that is no docstring.
  private func depthOfBody(_ close: Int, _ end: Int) -> Int {
    var index = close
    while index < end, list.kind(index) != .lineEnd { index += 1 }
    let first = list.significant(from: index)
    return first < end ? Blocks.indentation(list, of: first) : -1
  }

  // MARK: - Adding

  private mutating func add(
    _ path: String, _ token: Int, _ open: Int, _ returns: Range<Int>?, _ block: Int,
    scope: Range<Int>
  ) {
    append(path, token, open, returns, open..<list.partner[block] + 1, scope)
  }

  private mutating func append(
    _ path: String, _ token: Int, _ open: Int, _ returns: Range<Int>?, _ body: Range<Int>,
    _ scope: Range<Int>, skipping: Int = 0
  ) {
    let parameters = list.elements(of: open).dropFirst(skipping).map { element -> Int? in
      let first = element.range.lowerBound
      guard list.kind(first) == .word, !element.isSpread,
        !element.range.contains(where: { list.isSymbol($0, "=") && list.parent[$0] == open })
      else { return nil }
      return first
    }
    found.append(
      Function(
        path: path, token: token, parameters: parameters, returns: returns, body: body,
        scope: scope))
  }
}
