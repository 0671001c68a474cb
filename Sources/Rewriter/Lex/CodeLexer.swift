// The table-driven lexer of every language with brackets, strings and comments. Strings that hold expressions are
// handled by an explicit stack of frames, as a recursive lexer would give out on hostile nesting. Markup inside code
// (JSX) is in `MarkupLexer.swift`.

struct CodeLexer {
  /// What the lexer is inside of; the innermost is last.
  enum Frame {
    case bracket
    case string(StringForm)
    case hole(HoleForm)
    case format(HoleForm)
    case tag(isClosing: Bool)
    case children
  }

  var state: LexerState
  let rules: CodeRules
  var frames: [Frame] = []

  private static let symbols = [
    ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", "&&=", "||=", "??=", "//=", "=>", "==", "!=",
    "<=", ">=", "&&", "||", "??", "?.", "+=", "-=", "*=", "/=", "%=", "|=", "&=", "^=", "++", "--",
    "**", ":=", "->", "::", "..", "<-",
  ]

  init(bytes: [UInt8], range: Range<Int>, rules: CodeRules) {
    state = LexerState(bytes: bytes, range: range)
    self.rules = rules
  }

  mutating func run() -> [Token] {
    while !state.isAtEnd {
      switch frames.last {
      case .string(let form): lexString(form)
      case .format(let form): lexFormat(form)
      case .tag(let isClosing): lexTag(isClosing: isClosing)
      case .children: lexChildren()
      case .bracket, .hole, nil: lexCode()
      }
    }
    return state.tokens
  }

  // MARK: - Code

  mutating func lexCode() {
    let byte = state.byte
    if byte.isSpace || byte == UInt8(ascii: "\\") {
      lexSpace()
    } else if state.emitLineEnd() || lexComment() || lexHoleEnd() || openString() {
      return
    } else if isWord(byte) {
      lexWord()
    } else if lexBracket(byte) || lexRegex(byte) || (rules.hasMarkup && openTag()) {
      return
    } else if let symbol = Self.symbols.first(where: { state.sees($0) }) {
      state.emit(.symbol, symbol.utf8.count)
    } else {
      state.emit(byte < 0x20 ? .malformed : .symbol, 1)
    }
  }

  /// Spaces, and a backslash with its line end as one of them.
  private mutating func lexSpace() {
    guard state.byte == UInt8(ascii: "\\") else {
      return state.emit(.space, upTo: state.end(while: \.isSpace))
    }
    if state.peek(1) == UInt8(ascii: "\n") {
      state.emit(.space, 2)
    } else if state.peek(1) == UInt8(ascii: "\r"), state.peek(2) == UInt8(ascii: "\n") {
      state.emit(.space, 3)
    } else {
      state.emit(.symbol, 1)
    }
  }

  mutating func lexComment() -> Bool {
    if rules.lineComments.contains(where: { state.sees($0) }) {
      state.emit(.comment, upTo: state.lineEnd)
      return true
    }
    guard let block = rules.blockComments.first(where: { state.sees($0.open) }) else {
      return false
    }
    let start = state.position + block.open.utf8.count
    let close = state.bytes[..<state.end].firstOffset(of: block.close, from: start)
    state.emit(
      close == nil ? .malformed : .comment,
      upTo: close.map { $0 + block.close.utf8.count } ?? state.end)
    return true
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte.isWord || byte >= 0x80 || rules.wordBytes.contains(byte)
  }

  private mutating func lexWord() {
    let end = state.end(while: isWord)
    // A number's fraction and exponent belong to it; nothing depends on their exact form.
    state.emit(.word, upTo: end)
  }

  private mutating func lexBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      state.emit(.open, 1)
      frames.append(.bracket)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      state.emit(.close, 1)
      if case .bracket = frames.last { frames.removeLast() }
    default: return false
    }
    return true
  }

  private mutating func lexHoleEnd() -> Bool {
    guard case .hole(let form) = frames.last else { return false }
    if state.byte == form.close {
      state.emit(.endHole, 1)
      frames.removeLast()
      return true
    }
    guard form.hasFormat, startsFormat() else { return false }
    frames.append(.format(form))
    return true
  }

  /// A `:` of a hole, or `!r` before its end; `!=` is an operator.
  private func startsFormat() -> Bool {
    state.byte == UInt8(ascii: ":")
      || (state.byte == UInt8(ascii: "!") && state.peek(1) != UInt8(ascii: "="))
  }

  private mutating func lexRegex(_ byte: UInt8) -> Bool {
    guard rules.hasRegexLiterals, byte == UInt8(ascii: "/"), expectsOperand else { return false }
    var offset = state.position + 1
    var isInClass = false
    while offset < state.end, !state.bytes[offset].isLineEnd {
      switch state.bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "/") where !isInClass:
        var end = offset + 1
        while end < state.end, state.bytes[end].isLetter { end += 1 }
        state.emit(.opaque, upTo: end)
        return true
      default: break
      }
      offset += 1
    }
    return false
  }

  /// True where an operand, not an operator, comes next; decides what `/` and `<` mean.
  var expectsOperand: Bool {
    guard let last = state.tokens.last(where: { !$0.isTrivia }) else { return true }
    switch last.kind {
    case .word:
      return Grammar.ecma.keywords.contains(state.bytes[last.range].text)
    case .close, .endQuote, .opaque: return false
    case .symbol: return !["++", "--"].contains(state.bytes[last.range].text)
    default: return true
    }
  }

  // MARK: - Strings

  /// Opens a string if one starts here: a prefix of letters, if the form has one, and the delimiter.
  private mutating func openString() -> Bool {
    var offset = state.position
    while offset < state.end, offset - state.position < 3, state.bytes[offset].isLetter {
      offset += 1
    }
    let prefix = state.bytes[state.position..<offset].lowercased.text
    let form = rules.strings.first {
      $0.prefixes.contains(prefix) && offset + $0.open.utf8.count <= state.end
        && state.bytes.hasPrefix($0.open, at: offset)
    }
    guard let form else { return false }
    state.emit(.quote, offset - state.position + form.open.utf8.count)
    frames.append(.string(form))
    return true
  }

  private mutating func lexString(_ form: StringForm) {
    var offset = state.position
    while offset < state.end {
      let byte = state.bytes[offset]
      let special =
        (byte == UInt8(ascii: "\\") && form.escape == .backslash)
        || (byte.isLineEnd && !form.isMultiline) || state.bytes.hasPrefix(form.close, at: offset)
        || (form.hole.map { state.bytes.hasPrefix($0.open, at: offset) } ?? false)
        || (form.hole?.doubledIsText == true && byte == form.hole?.close)
      if special { break }
      offset += 1
    }
    state.emit(.text, upTo: offset)
    guard !state.isAtEnd else { return }
    lexStringSpecial(form)
  }

  private mutating func lexStringSpecial(_ form: StringForm) {
    if state.sees(form.close) {
      state.emit(.endQuote, form.close.utf8.count)
      frames.removeLast()
    } else if state.byte == UInt8(ascii: "\\") {
      state.emit(
        .escape, state.peek(1) == UInt8(ascii: "\r") && state.peek(2) == UInt8(ascii: "\n") ? 3 : 2)
    } else if state.byte.isLineEnd {
      // An unfinished string ends with its line, so that one stray quote cannot swallow the file.
      frames.removeLast()
    } else if let hole = form.hole, state.sees(hole.open) {
      if hole.doubledIsText, state.peek(1) == hole.open.utf8.first {
        state.emit(.escape, 2)
      } else {
        state.emit(.hole, hole.open.utf8.count)
        frames.append(.hole(hole))
      }
    } else {
      state.emit(.escape, form.hole?.close == state.peek(1) ? 2 : 1)
    }
  }

  /// `!r`, `:>10`, `:{width}` up to the end of the hole.
  private mutating func lexFormat(_ form: HoleForm) {
    let offset = state.end { $0 != form.close && $0 != UInt8(ascii: "{") && !$0.isLineEnd }
    state.emit(.format, upTo: offset)
    guard !state.isAtEnd else { return }
    if state.byte == UInt8(ascii: "{") {
      state.emit(.hole, 1)
      frames.append(.hole(form))
    } else {
      frames.removeLast()
    }
  }
}
