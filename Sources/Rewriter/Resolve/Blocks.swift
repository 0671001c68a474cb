// Which tokens share a scope: a block of braces, or the indented body of a `def`. Parameters of arrow functions and
// methods get the body that follows them.

struct Blocks {
  private let list: TokenList
  private let isIndented: Bool
  /// Bodies of functions in an indented language.
  private var bodies = NestedRanges(sorted: [])

  /// Bodies of classes in an indented language with the indentation of their statements, in the order of their `class`.
  private var classes: [(range: Range<Int>, depth: Int)] = []

  init(_ list: TokenList, _ words: WordIndex) {
    self.list = list
    isIndented = list.language.grammar?.isIndented == true
    guard isIndented else { return }
    classes = words.places(of: "class").map { Int($0) }.filter { list.kind($0) == .word }.map {
      let end = Self.end(ofBlockAt: $0, list)
      return ($0..<end, Self.depthOfBody(at: $0, end, list))
    }
    bodies = NestedRanges(sorted: Self.indentedBodies(list, words))
  }

  private func body(at index: Int) -> Range<Int>? {
    bodies.innermost(at: index).map { bodies.ranges[$0] }
  }

  /// The scope in which a name defined at `index` is visible.
  func scope(of index: Int) -> Range<Int> {
    if isIndented { return body(at: index) ?? list.part(of: index) }
    let block = list.enclosing(index) { list.isOpen($0, "{") && !list.isMap($0) }
    guard let block, list.partner[block] >= 0 else { return list.part(of: index) }
    return block..<list.partner[block] + 1
  }

  /// True for a token among the statements of a class body that is made from no other class and by no decorator, where an
  /// assignment gives a field the value that every object starts with.
  func isField(_ index: Int) -> Bool {
    guard isIndented else {
      return list.parent[index] >= 0 && Self.isClassBody(list.parent[index], list)
        && !isDerived(list.parent[index])
    }
    let depth = Self.indentation(list, of: index)
    guard depth > 0, list.parent[index] == -1 else { return false }
    let number = classes.partitioningIndex { $0.range.lowerBound > index }
    guard let inner = classes[..<number].last(where: { $0.range.contains(index) }),
      (body(at: index)?.lowerBound ?? -1) < inner.range.lowerBound, depth == inner.depth
    else { return false }
    return !isMadeElsewhere(inner.range.lowerBound)
  }

  private func isDerived(_ open: Int) -> Bool {
    var index = list.previous(open)
    while index >= 0, list.text(index) != "class" {
      if list.text(index) == "extends" { return true }
      index = list.previous(index)
    }
    return false
  }

  /// True for a class with bases or a decorator, whose fields can be filled by what it is made from.
  private func isMadeElsewhere(_ word: Int) -> Bool {
    let open = list.next(list.next(word))
    if list.isOpen(open, "("), list.next(open) != list.partner[open] { return true }
    var line = word
    while line > 0, list.kind(line - 1) != .lineEnd { line -= 1 }
    let before = list.previous(line)
    var start = before
    while start > 0, list.kind(start - 1) != .lineEnd { start -= 1 }
    return before >= 0 && list.text(list.significant(from: start)).hasPrefix("@")
  }

  /// True for the `{` of a class.
  static func isClassBody(_ open: Int, _ list: TokenList) -> Bool {
    guard list.isOpen(open, "{") else { return false }
    var index = list.previous(open)
    while index >= 0,
      list.kind(index) == .word || list.isSymbol(index, ".")
        || list.isSymbol(index, ",") || list.isSymbol(index, "<") || list.isSymbol(index, ">")
    {
      if list.text(index) == "class" { return true }
      index = list.previous(index)
    }
    return false
  }

  /// The indentation of the first statement behind the line of a `class`, docstrings included.
  private static func depthOfBody(at word: Int, _ end: Int, _ list: TokenList) -> Int {
    var index = word
    while index < end, list.kind(index) != .lineEnd { index = list.after(index) }
    let first = list.significant(from: index)
    return first < end ? indentation(list, of: first) : -1
  }

  /// The body that belongs to the parameters ending at `index`, the parameters included.
  func body(from index: Int) -> Range<Int> {
    if isIndented { return body(at: index) ?? index..<index + 1 }
    let start = index >= 0 && list.partner[index] >= 0 ? min(index, list.partner[index]) : index
    var position = list.next(index)
    if list.isSymbol(position, ":"),
      let end = list.endOfReturnType(at: position, acrossLines: true)
    {
      position = end
    }
    while position < list.tokens.count, !list.isExhausted, !list.isSymbol(position, ";"),
      list.kind(position) != .close
    {
      if list.isOpen(position, "{"), list.partner[position] >= 0,
        !list.isSymbol(list.previous(position), ":")
      {
        return start..<list.partner[position] + 1
      }
      if list.isSymbol(position, "=>"), !list.isOpen(list.next(position), "{") {
        return start..<expressionEnd(list.next(position))
      }
      position = list.after(position)
    }
    return start..<max(index + 1, position)
  }

  /// The end of an arrow function's expression: the next separator of the same bracket.
  private func expressionEnd(_ start: Int) -> Int {
    var position = start
    while position < list.tokens.count, !list.isExhausted, !list.isSymbol(position, ","),
      !list.isSymbol(position, ";"),
      list.kind(position) != .close
    {
      position = list.after(position)
    }
    return position
  }

  /// Bodies of `def`: from the parameters to the line that is indented no deeper than the `def`.
  private static func indentedBodies(_ list: TokenList, _ words: WordIndex) -> [Range<Int>] {
    words.places(of: "def").map { Int($0) }.filter { list.kind($0) == .word }.compactMap { def in
      let open = list.next(list.next(def))
      guard list.isOpen(open, "("), list.partner[open] >= 0 else { return nil }
      return open..<end(of: def, from: list.partner[open], list)
    }
  }

  /// The end of the indented block that a `def` or `class` starts.
  static func end(ofBlockAt word: Int, _ list: TokenList) -> Int {
    let open = list.next(list.next(word))
    let close = list.isOpen(open, "(") && list.partner[open] >= 0 ? list.partner[open] : open
    return end(of: word, from: close, list)
  }

  private static func end(of def: Int, from close: Int, _ list: TokenList) -> Int {
    let depth = indentation(list, of: def)
    var index = close + 1
    while index < list.tokens.count, !list.isExhausted {
      guard list.kind(index) == .lineEnd else {
        index = list.after(index)
        continue
      }
      let next = list.next(index)
      if list.parent[index] == -1, next < list.tokens.count, indentation(list, of: next) <= depth {
        return next
      }
      index = next
    }
    return list.tokens.count
  }

  /// Blanks between the line start and the first token of its line, in bytes.
  static func indentation(_ list: TokenList, of index: Int) -> Int {
    var position = index
    while position > 0, list.kind(position - 1) != .lineEnd { position -= 1 }
    let first = list.tokens[position]
    return first.kind == .space ? first.range.count : 0
  }
}
