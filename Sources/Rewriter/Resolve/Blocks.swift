// Which tokens share a scope: a block of braces, or the indented body of a `def`. Parameters of arrow functions and
// methods get the body that follows them.

struct Blocks {
  private let list: TokenList
  private let isIndented: Bool
  /// Bodies of functions in an indented language, in the order of their `def`, each with the number of the body around
  /// it or -1.
  private var bodies: [(range: Range<Int>, outer: Int)] = []

  init(_ list: TokenList, _ words: WordIndex) {
    self.list = list
    isIndented = list.language.grammar?.isIndented == true
    guard isIndented else { return }
    for range in Self.indentedBodies(list, words) {
      let outer = number(ofBodyAt: range.lowerBound)
      bodies.append((range, outer))
    }
  }

  /// The last body that holds a token; bodies that start before it and do not hold it have ended.
  private func number(ofBodyAt index: Int) -> Int {
    var number = bodies.partitioningIndex { $0.range.lowerBound > index } - 1
    while number >= 0, !bodies[number].range.contains(index) { number = bodies[number].outer }
    return number
  }

  private func body(at index: Int) -> Range<Int>? {
    let number = number(ofBodyAt: index)
    return number >= 0 ? bodies[number].range : nil
  }

  /// The scope in which a name defined at `index` is visible.
  func scope(of index: Int) -> Range<Int> {
    if isIndented { return body(at: index) ?? list.part(of: index) }
    let block = list.enclosing(index) { list.isOpen($0, "{") && !list.isMap($0) }
    guard let block, list.partner[block] >= 0 else { return list.part(of: index) }
    return block..<list.partner[block] + 1
  }

  /// The body that belongs to the parameters ending at `index`, the parameters included.
  func body(from index: Int) -> Range<Int> {
    if isIndented { return body(at: index) ?? index..<index + 1 }
    let start = index >= 0 && list.partner[index] >= 0 ? min(index, list.partner[index]) : index
    var position = list.next(index)
    while position < list.tokens.count, !list.isSymbol(position, ";"), list.kind(position) != .close
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
    while position < list.tokens.count, !list.isSymbol(position, ","),
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
    while index < list.tokens.count {
      let next = list.next(index)
      if list.kind(index) == .lineEnd, list.parent[index] == -1, next < list.tokens.count {
        if indentation(list, of: next) <= depth { return next }
        index = next
      } else {
        index = list.after(index)
      }
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
