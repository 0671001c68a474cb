// Reading code without a syntax tree: elements between separators, entries with a name and a value, calls with their
// arguments, statements. Every question is answered from the tokens' nesting and the language's grammar row.

/// One argument, map entry or list element.
struct Element: Sendable, Hashable {
  /// All tokens of the element, without the separator.
  let range: Range<Int>
  /// The tokens of the name, when it has one.
  let name: Range<Int>?
  /// The tokens of the value; the whole element when it has no name.
  let value: Range<Int>
  /// True for `...x` and `**x`; the value is what is spread.
  let isSpread: Bool
}

/// A call: what is called and with what.
struct Call: Sendable, Hashable {
  /// The index of its `(`.
  let open: Int
  /// The names of the callee, as `["axios", "post"]`; calls in between are left out.
  let path: [String]
  /// The first token of the callee, `new` and `await` not included.
  let start: Int

  var name: String { path.last ?? "" }
}

extension TokenList {
  // MARK: - Elements

  /// The elements between the commas of a bracket, or the first of them.
  func elements(of open: Int, upTo limit: Int = .max) -> [Element] {
    guard partner[open] >= 0, !isExhausted else { return [] }
    var result: [Element] = []
    var start = open + 1
    var index = start
    while index <= partner[open], result.count < limit {
      if index == partner[open] || isSymbol(index, ",") || isSymbol(index, ";") {
        let range = trimmed(start..<index)
        if !range.isEmpty { result.append(element(range, in: open)) }
        start = index + 1
        index += 1
      } else {
        index = after(index)
      }
    }
    return result
  }

  /// Splits an element into name and value.
  func element(_ range: Range<Int>, in open: Int) -> Element {
    let first = range.lowerBound
    let spread = language.grammar?.spread ?? "..."
    if isSymbol(first, spread) {
      let value = trimmed(first + 1..<range.upperBound)
      return Element(range: range, name: nil, value: value, isSpread: true)
    }
    let separator =
      isOpen(open, "(") ? language.grammar?.argumentSeparator : language.grammar?.entrySeparator
    if let separator, isOpen(open, "(") || isOpen(open, "{") {
      let nameEnd = after(first)
      let mark = significant(from: nameEnd)
      if mark < range.upperBound, isSymbol(mark, separator), !isOpen(first, "("),
        !isOpen(first, "{")
      {
        return Element(
          range: range, name: first..<nameEnd, value: trimmed(mark + 1..<range.upperBound),
          isSpread: false)
      }
    }
    return Element(range: range, name: nil, value: range, isSpread: false)
  }

  /// The name of an element as text: a bare word, or the bytes of a string.
  func nameText(_ element: Element) -> [UInt8]? {
    guard let name = element.name, let first = name.first else { return nil }
    if kind(first) == .quote { return template(name)?.literal }
    // `["name"]: value` is a computed key that is a literal.
    if isOpen(first, "["), partner[first] == name.upperBound - 1 {
      return plainString(first + 1..<name.upperBound - 1)
    }
    guard kind(first) == .word else { return nil }
    // A bare word is a name only where the language says so; in a Python dict it is a variable.
    let isCall = parent[first] >= 0 && isOpen(parent[first], "(")
    return isCall || language.grammar?.hasBareKeys == true ? Array(slice(first)) : nil
  }

  /// The bytes of one string that stands alone; nil for several that are joined, which have no place to copy a name to.
  func plainString(_ range: Range<Int>) -> [UInt8]? {
    let range = trimmed(range)
    guard let first = range.first, kind(first) == .quote, partner[first] == range.upperBound - 1
    else { return nil }
    return template(range)?.literal
  }

  /// The element of `open` that holds the token `index`.
  func element(holding index: Int, in open: Int) -> Element? {
    guard partner[open] >= 0, index > open, index < partner[open], !isExhausted else { return nil }
    // Out of the brackets between the two, then to the separators on both sides.
    var inner = self.start(endingAt: index)
    var current = inner
    while current != open {
      if partner[current] >= 0, current < partner[current] { inner = current }
      current = parent[current]
      guard current >= 0 else { return nil }
    }
    var start = inner
    while start - 1 > open, !isSeparator(start - 1) {
      start = self.start(endingAt: start - 1)
      spend(1)
    }
    var end = inner
    while end < partner[open], !isSeparator(end) { end = after(end) }
    let range = trimmed(start..<min(end, partner[open]))
    return range.contains(index) ? element(range, in: open) : nil
  }

  private func isSeparator(_ index: Int) -> Bool { isSymbol(index, ",") || isSymbol(index, ";") }

  // MARK: - Calls

  /// The call whose `(` is `open`; nil for grouping parentheses.
  func call(at open: Int) -> Call? {
    guard isOpen(open, "(") else { return nil }
    var index = previous(open)
    // Type arguments stand between the name and the parenthesis: `createClient<Env>(`.
    if isSymbol(index, ">"), let less = typeArgumentsStart(endingAt: index) {
      index = previous(less)
    }
    guard index >= 0, kind(index) == .word || isClose(index, ")") || isClose(index, "]") else {
      return nil
    }
    if isKeyword(index) { return nil }
    var path: [String] = []
    var start = index
    while index >= 0 {
      switch kind(index) {
      case .word: path.insert(text(index), at: 0)
      case .close: index = self.start(endingAt: index)
      default: break
      }
      start = index
      let before = previous(index)
      if kind(index) == .open, kind(before) == .word, !isKeyword(before) {
        index = before; continue
      }
      guard isSymbol(before, ".") || isSymbol(before, "?."), previous(before) >= 0 else { break }
      index = previous(before)
    }
    return path.isEmpty ? nil : Call(open: open, path: path, start: start)
  }

  private func typeArgumentsStart(endingAt index: Int) -> Int? {
    var depth = 0
    var index = index
    while index >= 0, tokens[index].kind != .lineEnd {
      if isSymbol(index, ">") { depth += 1 }
      if isSymbol(index, "<") {
        depth -= 1
        if depth == 0 { return index }
      }
      index -= 1
    }
    return nil
  }

  /// True when a `{` opens a map, not a block.
  func isMap(_ open: Int) -> Bool {
    guard isOpen(open, "{") else { return false }
    if language.grammar?.isIndented == true { return true }
    let before = previous(open)
    switch kind(before) {
    case .open: return !isOpen(before, "{")
    // Behind `>` stands a body: `(…): Promise<Response> {`.
    case .symbol: return !["=>", ";", "}", ">"].contains(text(before))
    case .word: return text(before) == "return" || text(before) == "default"
    default: return false
    }
  }

  /// True for the string of a TypeScript type: `type X = "…"`, `x: "…";` of an interface.
  func isTypeLiteral(_ quote: Int) -> Bool {
    guard language.grammar?.hasBareKeys == true else { return false }
    let first = statement(holding: quote).lowerBound
    let word = text(first) == "export" ? next(first) : first
    if ["type", "interface"].contains(text(word)), kind(next(word)) == .word { return true }
    return ["as", "satisfies"].contains(text(previous(quote)))
  }

  // MARK: - Statements

  /// The tokens of the statement that holds `index`, inside its block.
  func statement(holding index: Int) -> Range<Int> {
    guard !isExhausted else { return index..<index + 1 }
    var index = index
    let block = enclosing(index) { kind($0) == .open && isOpen($0, "{") && !isMap($0) } ?? -1
    while parent[index] != block { index = parent[index] }
    var lower = index
    while lower > 0, lower - 1 != block, !endsStatement(lower - 1, in: block) {
      spend(1)
      lower = parent[lower - 1] == block ? start(endingAt: lower - 1) : parent[lower - 1]
    }
    var upper = after(index)
    while upper < tokens.count, partner[upper] != block || block < 0,
      !endsStatement(upper, in: block)
    {
      if block >= 0, upper == partner[block] { break }
      upper = after(upper)
    }
    return trimmed(lower..<upper)
  }

  /// A `;`, or a line end after which no expression goes on.
  private func endsStatement(_ index: Int, in block: Int) -> Bool {
    if isSymbol(index, ";") { return true }
    // A block's closing brace ends its statement unless a value goes on behind it.
    guard kind(index) == .lineEnd else { return false }
    let before = previous(index)
    let next = next(index)
    guard before >= 0, next < tokens.count else { return true }
    if language.grammar?.isIndented == true { return true }
    if kind(before) == .symbol, !["++", "--", ";"].contains(text(before)) { return false }
    if kind(next) == .symbol, !["++", "--", "...", "@", "!"].contains(text(next)) { return false }
    if isKeyword(before),
      ["const", "let", "var", "export", "await", "new", "="].contains(text(before))
    {
      return false
    }
    return true
  }
}
