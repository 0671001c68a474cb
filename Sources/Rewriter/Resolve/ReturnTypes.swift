// Where the return type of a TypeScript function ends. A type may hold braces and arrows of its own
// (`Promise<{ ok: true }>`, `() => void`), so the body is the first brace where no part of a type can stand.

extension TokenList {
  /// The `{` of the body or the `=>` behind the return type whose `:` is given; nil where neither follows.
  ///
  /// With `acrossLines` the `{` may start a line of its own. O(tokens of the type).
  func endOfReturnType(at colon: Int, acrossLines: Bool) -> Int? {
    var part = TypeReader(self, at: next(colon))
    while part.index < tokens.count, !isExhausted {
      if part.isEnd(acrossLines: acrossLines) { return part.index }
      guard part.advance() else { return nil }
    }
    return nil
  }
}

/// Reads a type part by part.
private struct TypeReader {
  private let list: TokenList
  private(set) var index: Int
  private var wantsPart = true
  /// Behind brackets an arrow makes them the parameters of a type.
  private var isParenthesized = false

  /// Words of a type with a type behind them.
  private static let prefixes: Set = [
    "asserts", "infer", "keyof", "new", "readonly", "typeof", "unique",
  ]

  private static let operators: Set = ["|", "&", ".", "?", ":", "is", "extends"]

  /// Words that start a statement: what stands before them was a label or a `case`, and no return type.
  private static let statements: Set = [
    "await", "break", "case", "class", "const", "continue", "default", "do", "export", "for",
    "function", "if", "import", "let", "return", "switch", "throw", "try", "var", "while", "yield",
  ]

  init(_ list: TokenList, at index: Int) {
    self.list = list
    self.index = index
  }

  func isEnd(acrossLines: Bool) -> Bool {
    guard !wantsPart else { return false }
    if list.isSymbol(index, "=>") { return !isParenthesized }
    guard list.isOpen(index, "{"), list.partner[index] >= 0 else { return false }
    return acrossLines
      || !(list.previous(index) + 1..<index).contains { list.kind($0) == .lineEnd }
  }

  /// Moves behind the next part or operator; false where none stands.
  mutating func advance() -> Bool {
    if wantsPart { return readPart() }
    if list.isSymbol(index, "<") { return readArguments() }
    if list.isOpen(index, "[") { return skip() }
    guard Self.operators.contains(list.text(index)) || list.isSymbol(index, "=>") else {
      return false
    }
    wantsPart = true
    return skip()
  }

  private mutating func readPart() -> Bool {
    let word = list.text(index)
    switch list.kind(index) {
    case .open, .quote: wantsPart = false
    case .word:
      guard !Self.statements.contains(word) else { return false }
      let next = list.next(index)
      let leads = list.kind(next) == .word || list.isOpen(next, "(")
      wantsPart = Self.prefixes.contains(word) && leads
    default: guard word == "|" || word == "&" || word == "-" else { return false }
    }
    isParenthesized = list.isOpen(index, "(")
    return skip()
  }

  /// Behind `<…>`.
  private mutating func readArguments() -> Bool {
    var depth = 0
    isParenthesized = false
    while index < list.tokens.count, !list.isExhausted, list.kind(index) != .close {
      let text = list.text(index)
      if text == "<" { depth += 1 }
      if [">", ">>", ">>>"].contains(text) { depth -= text.utf8.count }
      guard depth > 0 else { return skip() && depth == 0 }
      index = list.after(index)
    }
    return false
  }

  private mutating func skip() -> Bool {
    index = list.significant(from: list.after(index))
    return true
  }
}
