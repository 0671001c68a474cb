// Finds the definitions of a region: assignments, declarations, parameters, loop variables, imports. It errs on the
// side of too many: a definition that is none makes a name ambiguous, and an ambiguous name is not edited.

struct DefinitionScan {
  private let list: TokenList
  private let grammar: Grammar?
  private let blocks: Blocks
  private let words: WordIndex
  private var definitions: [Definition] = []
  /// The end of the last brackets whose words were all read as names.
  private var readEnd = 0

  private static let compound: Set = [
    "+=", "-=", "*=", "/=", "%=", "||=", "&&=", "??=", "|=", ":=", "++", "--", "//=", "**=",
  ]

  /// What a word does to the words behind it; found once for each different word of a region.
  private enum Role {
    case parameters, names, keyword, plain
  }

  init(_ list: TokenList, _ words: WordIndex) {
    self.list = list
    self.words = words
    grammar = list.language.grammar
    blocks = Blocks(list, words)
  }

  consuming func run() -> [Definition] {
    let roles = (0..<words.count).map { role(of: list.text(words.sample($0))) }
    let tokens = list.tokens
    var word = 0
    for index in tokens.indices {
      switch tokens[index].kind {
      case .word:
        while words.all[word].token < index { word += 1 }
        visit(index, roles[Int(words.all[word].word)])
      case .open: visitParenthesis(index)
      default: break
      }
    }
    // Parameters are met twice, by their word and by their parenthesis.
    var seen = [Bool](repeating: false, count: tokens.count)
    return definitions.filter { definition in
      if definition.value != nil { return true }
      defer { seen[definition.token] = true }
      return !seen[definition.token]
    }
  }

  private func role(of word: String) -> Role {
    switch word {
    case "function", "def", "lambda", "catch": .parameters
    case "import", "for", "with", "except", "global", "nonlocal": .names
    default: grammar?.keywords.contains(word) == true ? .keyword : .plain
    }
  }

  /// `(a, b) => …` and the method form `name(a, b) { … }` have no word before their parameters.
  private mutating func visitParenthesis(_ open: Int) {
    guard grammar?.isIndented == false, list.isOpen(open, "("), list.partner[open] >= 0 else {
      return
    }
    let next = list.next(list.partner[open])
    let isTyped =
      list.isSymbol(next, ":") && list.endOfReturnType(at: next, acrossLines: false) != nil
    let isArrow = list.isSymbol(next, "=>") || isTyped
    let isMethod = list.isOpen(next, "{") && !Self.control.contains(list.text(list.previous(open)))
    guard isArrow || isMethod else { return }
    addWords(in: open, scope: blocks.body(from: list.partner[open]))
  }

  private static let control: Set = ["if", "for", "while", "switch", "catch", "function", "with"]

  private mutating func visit(_ index: Int, _ role: Role) {
    switch role {
    case .parameters: return addParameters(after: index)
    case .names: return addNames(after: index)
    case .keyword, .plain: break
    }
    let next = list.next(index)
    if list.isSymbol(next, "=>") {
      return add(list.text(index), index, nil, scope: blocks.body(from: index))
    }
    if role == .keyword { return addPattern(after: index, list.text(index)) }
    // Most words have no operator behind them that could assign.
    if list.kind(next) == .symbol { visitAssignment(index, list.text(index)) }
  }

  // MARK: - Assignments

  private mutating func visitAssignment(_ index: Int, _ word: String) {
    let next = list.next(index)
    guard let name = assignedName(index, word) else { return }
    if Self.compound.contains(list.text(next)) {
      return add(name, index, nil, scope: scope(of: name, index), isReassignment: true)
    }
    guard let equals = list.isSymbol(next, "=") ? next : annotated(next) else { return }
    if isNamedArgument(index) { return }
    if !name.contains("."), list.text(list.previous(index)) != "static", blocks.isField(index) {
      return addField(name, index, equals)
    }
    add(
      name, index, value(after: equals), scope: scope(of: name, index),
      isReassignment: !name.contains(".") && !declares(index))
  }

  /// A field written in the body of its class is what `this.name` starts with.
  private mutating func addField(_ name: String, _ index: Int, _ equals: Int) {
    let owner = grammar?.isIndented == true ? "self" : "this"
    add("\(owner).\(name)", index, value(after: equals), scope: list.part(of: index))
  }

  /// The name or `this.name` that ends at `index`; nil for other members.
  private func assignedName(_ index: Int, _ word: String) -> String? {
    let before = list.previous(index)
    guard list.isSymbol(before, ".") || list.isSymbol(before, "?.") else { return word }
    let owner = list.previous(before)
    guard ["this", "self"].contains(list.text(owner)), !list.isSymbol(list.previous(owner), ".")
    else { return nil }
    return "\(list.text(owner)).\(word)"
  }

  /// The `=` behind a type annotation of a declaration, on the same line.
  private func annotated(_ colon: Int) -> Int? {
    guard list.isSymbol(colon, ":") || list.isSymbol(colon, "!") else { return nil }
    let open = list.parent[colon]
    if open >= 0, list.isMap(open) || list.isOpen(open, "(") { return nil }
    var index = colon
    while index < list.tokens.count, list.kind(index) != .lineEnd, list.kind(index) != .close,
      !list.isExhausted
    {
      if list.isSymbol(index, "=") { return index }
      if list.isSymbol(index, ";") { return nil }
      index = list.after(index)
    }
    return nil
  }

  private func isNamedArgument(_ index: Int) -> Bool {
    let open = list.parent[index]
    guard grammar?.argumentSeparator != nil, open >= 0, list.isOpen(open, "(") else { return false }
    let callee = list.previous(open)
    return list.text(list.previous(callee)) != "def"
  }

  /// The value of an assignment: up to the end of its statement, or to a comma of a declaration list.
  private func value(after equals: Int) -> Range<Int>? {
    let start = list.next(equals)
    guard start < list.tokens.count else { return nil }
    var end = list.statement(holding: start).upperBound
    var index = start
    while index < end, !list.isExhausted {
      if list.isSymbol(index, ",") || list.isSymbol(index, ";") { end = index }
      if list.kind(index) == .close { end = index }
      index = list.after(index)
    }
    // `a = b = c` gives two names one value: neither is plain.
    let range = list.trimmed(start..<max(start, end))
    guard !range.isEmpty,
      !range.contains(where: { list.isSymbol($0, "=") && list.parent[$0] == list.parent[start] })
    else { return nil }
    return range
  }

  /// True when a declaring word stands in front, or the language declares by assigning.
  private func declares(_ index: Int) -> Bool {
    guard grammar?.isIndented == false else { return true }
    var before = list.previous(index)
    // `const a = 1, b = 2` declares both.
    while list.isSymbol(before, ","), list.parent[before] == list.parent[index] {
      let first = list.statement(holding: index).lowerBound
      before = first == index ? -1 : first
      if grammar?.declarationWords.contains(list.text(before)) == true
        || list.text(before) == "export"
      {
        return true
      }
      return false
    }
    return grammar?.declarationWords.contains(list.text(before)) == true
      || ["private", "public", "protected", "static", "readonly", "#"].contains(list.text(before))
  }

  private func scope(of name: String, _ index: Int) -> Range<Int> {
    name.contains(".") ? list.part(of: index) : list.loop(around: index) ?? blocks.scope(of: index)
  }

  // MARK: - Patterns, parameters, imports

  /// `const { a, b } = …` and `const [a] = …`.
  private mutating func addPattern(after index: Int, _ word: String) {
    guard grammar?.declarationWords.contains(word) == true else { return }
    let open = list.next(index)
    guard list.kind(open) == .open else { return }
    addWords(in: open, scope: list.loop(around: open) ?? blocks.scope(of: open))
  }

  private mutating func addParameters(after index: Int) {
    var open = index
    while open < list.tokens.count, !list.isOpen(open, "("), list.kind(open) != .lineEnd {
      open += 1
    }
    guard list.isOpen(open, "("), list.partner[open] >= 0 else {
      if list.text(index) == "lambda" { addNames(after: index) }
      return
    }
    addWords(in: open, scope: blocks.body(from: list.partner[open]))
  }

  /// Every word of an import, loop head or `with` up to the end of the line.
  private mutating func addNames(after index: Int) {
    // `global x` means the name of the module, wherever it is assigned.
    let word = list.text(index)
    let isOuter = ["global", "nonlocal"].contains(word)
    let next = list.next(index)
    let open = list.text(next) == "await" ? list.next(next) : next
    let head = word == "for" ? list.loop(around: list.next(open)) : nil
    let scope = isOuter ? list.part(of: index) : head ?? blocks.scope(of: index)
    var position = list.next(index)
    let isLoop = ["for", "lambda"].contains(word)
    // An import may list its names in brackets over several lines.
    let isImport = word == "import"
    while position < list.tokens.count,
      list.kind(position) != .lineEnd
        || (isImport && list.parent[position] != list.parent[index])
    {
      if isLoop, ["in", "of"].contains(list.text(position)) || list.isSymbol(position, ":") {
        return
      }
      // The same word again reads on from there, and only once.
      if list.kind(position) == .word, list.text(position) == word { return }
      if list.kind(position) == .word, !list.isKeyword(position),
        !list.isSymbol(list.previous(position), "."),
        !["with", "except"].contains(word)
          || list.text(list.previous(position)) == "as"
      {
        add(list.text(position), position, nil, scope: scope, isReassignment: isOuter)
      }
      position += 1
    }
  }

  private mutating func addWords(in open: Int, scope: Range<Int>) {
    // What stands inside of brackets that were read so already was met with them, and the first meaning stays.
    guard open >= readEnd else { return }
    readEnd = max(open, list.partner[open])
    for index in open..<max(open, list.partner[open]) where list.kind(index) == .word {
      let before = list.previous(index)
      // The type or default of a parameter is no name; the key of a renamed pattern only looks like one.
      let isName =
        list.kind(before) == .open || [",", "...", "*", "**"].contains(list.text(before))
        || (list.isSymbol(before, ":") && list.parent[index] != open)
      let isKey =
        grammar?.isIndented == false && list.isSymbol(list.next(index), ":")
        && list.isOpen(list.parent[index], "{")
      guard isName, !isKey, list.isPattern(list.parent[index], in: open) else { continue }
      if !list.isKeyword(index) { add(list.text(index), index, nil, scope: scope) }
    }
  }

  private mutating func add(
    _ name: String, _ token: Int, _ value: Range<Int>?, scope: Range<Int>,
    isReassignment: Bool = false
  ) {
    definitions.append(
      Definition(
        name: name, token: token, value: value, scope: scope, isReassignment: isReassignment))
  }
}
