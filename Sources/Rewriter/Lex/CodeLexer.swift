// The table-driven lexer of every language with brackets, strings and comments. Strings that hold expressions are
// handled by an explicit stack of frames, as a recursive lexer would give out on hostile nesting. Markup inside code
// (JSX) is in `MarkupLexer.swift`.

struct CodeLexer {
  /// What the lexer is inside of; the innermost is last.
  enum Frame {
    case bracket
    case string(OpenString)
    /// An expression inside of a string, and the format behind one.
    case hole(OpenString)
    case format(OpenString)
    case tag(isClosing: Bool)
    case children
  }

  var state: LexerState
  let rules: CodeRules
  /// The forms of the strings, in the order of the rules.
  let strings: [OpenString]
  var frames: [Frame] = []
  /// Here-documents announced on this line.
  var pending: [PendingText] = []
  /// For each opening mark of an island where it stands next, as far as that is known.
  var nextMarks: [String: Int] = [:]
  /// For each byte, whether a comment or string may start with it.
  private let starters: [Bool]
  /// For each byte, whether it starts a word and nothing else.
  private let wordStarts: [Bool]
  /// For each byte, whether it belongs to a word.
  private let wordBytes: [Bool]
  private let symbols = CodeLexer.symbols

  private static let symbols = SymbolTable([
    ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", "&&=", "||=", "??=", "//=", "//", "=>", "==",
    "!=",
    "<=", ">=", "&&", "||", "??", "?.", "+=", "-=", "*=", "/=", "%=", "|=", "&=", "^=", "++", "--",
    "**", ":=", "->", "::", "..", "<-", "|>", "<>", ".=",
  ])

  init(bytes: [UInt8], range: Range<Int>, rules: CodeRules) {
    state = LexerState(bytes: bytes, range: range)
    self.rules = rules
    strings = rules.strings.map(OpenString.init)
    let starters = Self.starters(rules)
    self.starters = starters
    let wordBytes = (0...255).map { (byte: Int) -> Bool in
      UInt8(byte).isWord || byte >= 0x80 || rules.wordBytes.contains(UInt8(byte))
    }
    self.wordBytes = wordBytes
    // A mark of some other kind decides first what its byte means.
    let others = [rules.continuation, rules.characterPrefix] + "$!:".utf8.map { $0 }
    wordStarts = (0...255).map { (byte: Int) -> Bool in
      wordBytes[byte] && !starters[byte] && !others.contains(UInt8(byte))
    }
    state.tokens.reserveCapacity(range.count / 4)
  }

  mutating func run() -> [Token] {
    if let island = rules.island, hasMark(island.opens) { lexOutside(island.opens) }
    while !state.isAtEnd {
      switch frames.last {
      case .string(let string): lexString(string)
      case .format(let string): lexFormat(string)
      case .tag(let isClosing): lexTag(isClosing: isClosing)
      case .children: lexChildren()
      case .bracket, .hole, nil: lexCode()
      }
    }
    return state.tokens
  }

  private static func starters(_ rules: CodeRules) -> [Bool] {
    var result = [Bool](repeating: false, count: 256)
    let comments = rules.lineComments.map(\.open) + rules.blockComments.map(\.open)
    let strings = rules.strings.flatMap { form in
      form.prefixes.map { $0 + form.open.replacing("*", with: "") }
    }
    let rest = rules.quoteLikes.flatMap(\.prefixes) + (rules.here.map { [$0.open] } ?? [])
    for text in comments + strings + rest + rules.endMarks {
      guard let byte = text.utf8.first else { continue }
      result[Int(byte)] = true
      if byte.isLetter { result[Int(byte ^ 0x20)] = true }
    }
    for form in rules.strings where form.run != nil {
      if case .byte(let byte, _) = form.run, form.open.hasPrefix("*") { result[Int(byte)] = true }
    }
    return result
  }

  // MARK: - Code

  mutating func lexCode() {
    let byte = state.byte
    if wordStarts[Int(byte)] {
      lexWord()
    } else if byte.isSpace || byte == rules.continuation {
      if !lexPlainEscape() { lexSpace() }
    } else if lexLineEnd() || (starters[Int(byte)] && lexStarter()) || lexHoleEnd()
      || lexCharacter()
    {
      return
    } else if isWord(byte) {
      lexWord()
    } else if lexBracket(byte) || lexRegex(byte) || (rules.hasMarkup && openTag()) || lexIslandEnd()
    {
      return
    } else if let count = symbols.length(at: state.position, in: state) {
      state.emit(.symbol, count)
    } else {
      state.emit(byte < 0x20 && byte != 0x0C ? .malformed : .symbol, 1)
    }
  }

  /// `\"` outside of a string, where that is a character of a word (fish).
  private mutating func lexPlainEscape() -> Bool {
    guard rules.hasPlainEscapes, state.byte == UInt8(ascii: "\\"),
      state.position + 1 < state.end, !state.peek(1).isLineEnd
    else { return false }
    state.emit(.word, 2)
    return true
  }

  private mutating func lexStarter() -> Bool {
    lexEndMark() || lexComment() || openHere() || openString() || openQuoteLike()
  }

  private mutating func lexLineEnd() -> Bool {
    guard state.byte.isLineEnd else { return false }
    if pending.isEmpty { return state.emitLineEnd() }
    lexPending()
    return true
  }

  /// Spaces, and a continuation mark with its line end as one of them.
  private mutating func lexSpace() {
    guard state.byte == rules.continuation, !state.byte.isSpace else {
      return state.emit(.space, upTo: state.end(while: \.isSpace))
    }
    if state.peek(1) == UInt8(ascii: "\n") {
      state.emit(.space, 2)
    } else if state.peek(1) == UInt8(ascii: "\r"), state.peek(2) == UInt8(ascii: "\n") {
      state.emit(.space, 3)
    } else if !(starters[Int(state.byte)] && lexStarter()) && !lexCharacter() {
      // What the mark escapes is no string and no comment.
      state.emit(.symbol, rules.continuation == UInt8(ascii: "`") ? 2 : 1)
    }
  }

  @inline(__always)
  func isWord(_ byte: UInt8) -> Bool { wordBytes[Int(byte)] }

  /// True directly behind a byte of a word.
  var isBehindWord: Bool {
    state.position > state.start && isWord(state.bytes[state.position - 1])
  }

  private mutating func lexWord() {
    let isNumber = state.byte.isDigit
    var end = state.position
    while end < state.end {
      let byte = state.bytes[end]
      if wordBytes[Int(byte)], byte != UInt8(ascii: "$") {
        end += 1
        continue
      }
      let goesOn =
        isWord(byte) || (end > state.position && rules.wordTail.contains(byte))
        || (isNumber && byte == rules.digitSeparator && end + 1 < state.end
          && state.bytes[end + 1].isWord)
      guard goesOn else { break }
      end += 1
      // `$"` and its like are names of their own.
      if byte == UInt8(ascii: "$"), end < state.end, rules.specialNames.contains(state.bytes[end]) {
        end += 1
        break
      }
    }
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
    guard case .hole(let string) = frames.last else { return false }
    if state.byte == string.form.hole?.close {
      state.emit(.endHole, 1)
      frames.removeLast()
      return true
    }
    guard string.form.hole?.hasFormat == true, startsFormat() else { return false }
    frames.append(.format(string))
    return true
  }

  /// A `:` of a hole, or `!r` before its end; `!=` is an operator.
  private func startsFormat() -> Bool {
    state.byte == UInt8(ascii: ":")
      || (state.byte == UInt8(ascii: "!") && state.peek(1) != UInt8(ascii: "="))
  }

  private mutating func lexRegex(_ byte: UInt8) -> Bool {
    guard rules.hasRegexLiterals, byte == UInt8(ascii: "/"), expectsOperand, state.patience.isLeft
    else { return false }
    let start = state.position
    var offset = start + 1
    defer { state.patience.spend(offset - start) }
    var isInClass = false
    // `/\A` divides nothing.
    let isLong =
      !rules.patternWords.isEmpty
      && (state.peek(1).isLineEnd || state.bytes.hasPrefix("\\A", at: start + 1))
    while offset < state.end, isLong || !state.bytes[offset].isLineEnd {
      switch state.bytes[offset] {
      case UInt8(ascii: "#")
      where !rules.patternWords.isEmpty && state.bytes.hasPrefix("#{", at: offset):
        // An expression in a pattern may hold a slash of its own.
        offset = state.bytes[..<state.end].firstOffset(of: "}", from: offset) ?? offset
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
    guard let index = state.tokens.lastIndex(where: { !$0.isTrivia }) else { return true }
    let last = state.tokens[index]
    // Where lines end statements, a line does not start with a division.
    if !rules.patternWords.isEmpty, state.tokens[index...].contains(where: { $0.kind == .lineEnd })
    {
      return true
    }
    switch last.kind {
    case .word:
      if rules.patternWords.isEmpty {
        return Grammar.ecma.keywords.contains(state.bytes, last.range)
      }
      let word = state.bytes[last.range].text
      // `split /,/` is a call, `a / b` a division.
      return rules.patternWords.contains(word)
        || (index + 1 < state.tokens.count && !state.peek(1).isBlank && state.peek(1) != 0x3D)
    case .close, .endQuote, .opaque, .variable: return false
    case .symbol: return !["++", "--"].contains(state.bytes[last.range].text)
    default: return true
    }
  }
}

/// Operators of several bytes by their first one.
struct SymbolTable: Sendable {
  /// For each byte the symbols that start with it, and in each the bytes behind the first.
  private let rests: [[[UInt8]]]

  /// Where one symbol starts with another, the longer one comes first.
  init(_ symbols: [String]) {
    var rests = [[[UInt8]]](repeating: [], count: 256)
    for symbol in symbols {
      guard let first = symbol.utf8.first else { continue }
      rests[Int(first)].append(Array(symbol.utf8.dropFirst()))
    }
    self.rests = rests
  }

  /// The length of the symbol at an offset; nil where only a single byte stands.
  func length(at offset: Int, in state: LexerState) -> Int? {
    for rest in rests[Int(state.bytes[offset])] {
      guard offset + rest.count < state.end else { continue }
      var index = 0
      while index < rest.count, state.bytes[offset + 1 + index] == rest[index] { index += 1 }
      if index == rest.count { return rest.count + 1 }
    }
    return nil
  }
}
