// The lexer of POSIX shells and bash. A shell word is a run of adjacent tokens: plain characters, quotes, escapes,
// variables and command substitutions. Here-documents are read where their bodies stand, after the line that
// announces them. Bodies of `$(…)` are ordinary commands, so a call inside one is found like any other.

struct ShellLexer {
  enum Frame {
    case parenthesis
    case substitution
    case double
    case backtick
    case hereDocument(delimiter: [UInt8], isIndented: Bool, expands: Bool)
  }

  /// A here-document announced on this line.
  struct Pending {
    let symbol: Int
    let delimiter: [UInt8]
    let isIndented: Bool
    let expands: Bool
  }

  var state: LexerState
  var frames: [Frame] = []
  /// Backticks that are open; only one can be.
  private var openBackticks = 0
  var pending: [Pending] = []
  /// Index of the `<<` token → index of the body's quote token.
  var hereDocuments: [Int: Int] = [:]

  static let symbols = ["<<<", "<<-", "&&", "||", ";;", "<<", ">>", "&>", ">&", "<&", "<(", ">("]

  /// Expressions that are filled in before the shell sees the text, the next one first.
  private var holes: ArraySlice<Range<Int>>

  /// The byte that continues a line.
  let continuation: UInt8

  init(
    bytes: [UInt8], range: Range<Int>, holes: [Range<Int>] = [],
    continuation: UInt8 = UInt8(ascii: "\\")
  ) {
    self.continuation = continuation
    state = LexerState(bytes: bytes, range: range)
    self.holes = holes[...]
  }

  mutating func run() -> [Token] {
    while !state.isAtEnd {
      if !holes.isEmpty, lexHole() { continue }
      switch frames.last {
      case .double: lexDouble()
      case .hereDocument(let delimiter, let isIndented, let expands):
        lexBody(delimiter, isIndented: isIndented, expands: expands)
      default: lexCommand()
      }
    }
    return state.tokens
  }

  // MARK: - Holes

  /// Emits the expression that starts here, if one does.
  private mutating func lexHole() -> Bool {
    while let hole = holes.first, hole.upperBound <= state.position { holes.removeFirst() }
    guard let hole = holes.first, hole.lowerBound <= state.position else { return false }
    state.emit(.variable, upTo: hole.upperBound)
    return true
  }

  /// True at the first byte of an expression.
  var startsHole: Bool { holes.contains { $0.lowerBound == state.position } }

  /// A run of bytes ends where an expression starts.
  func stop(_ end: Int) -> Int {
    guard !holes.isEmpty, let hole = holes.first(where: { $0.lowerBound > state.position }) else {
      return end
    }
    return min(end, hole.lowerBound)
  }

  // MARK: - Commands and words

  private mutating func lexCommand() {
    let byte = state.byte
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      state.emit(.space, upTo: state.end(while: \.isSpace))
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      lexLineEnd()
    case UInt8(ascii: "\\"), continuation: lexEscape()
    case UInt8(ascii: "'"): lexSingle(prefix: 1)
    case UInt8(ascii: "\""):
      state.emit(.quote, 1)
      frames.append(.double)
    case UInt8(ascii: "$"): lexDollar(isQuoted: false)
    case UInt8(ascii: "`"): lexBacktick()
    case UInt8(ascii: "#") where startsWord:
      state.emit(.comment, upTo: state.lineEnd)
    case UInt8(ascii: "("):
      state.emit(.open, 1)
      frames.append(.parenthesis)
    case UInt8(ascii: ")"): closeParenthesis()
    case UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "<"),
      UInt8(ascii: ">"):
      lexSymbol()
    default:
      state.emit(.word, upTo: stop(state.end { !wordEnds.contains($0) && $0 != continuation }))
    }
  }

  /// Bytes that end a plain run of a word.
  private let wordEnds = ByteSet("\\'\"$`();&|<> \t\n\r".utf8)
  private let quotedEnds = ByteSet("\"\\$`".utf8)

  private var startsWord: Bool {
    guard let last = state.tokens.last else { return true }
    return last.isTrivia || last.kind == .symbol || last.kind == .open || last.kind == .hole
  }

  private mutating func lexEscape() {
    if state.peek(1) == UInt8(ascii: "\n") {
      state.emit(.space, 2)
    } else if state.peek(1) == UInt8(ascii: "\r"), state.peek(2) == UInt8(ascii: "\n") {
      state.emit(.space, 3)
    } else {
      state.emit(.escape, 2)
    }
  }

  private mutating func lexSingle(prefix: Int) {
    state.emit(.quote, prefix)
    let isANSI = prefix == 2
    while !state.isAtEnd {
      if !holes.isEmpty, lexHole() { continue }
      let end = state.end { $0 != UInt8(ascii: "'") && !(isANSI && $0 == UInt8(ascii: "\\")) }
      let limit = stop(end)
      state.emit(.text, upTo: limit)
      guard !state.isAtEnd else { return }
      if limit < end { continue }
      if state.byte == UInt8(ascii: "'") { return state.emit(.endQuote, 1) }
      state.emit(.escape, 2)
    }
  }

  private mutating func lexDollar(isQuoted: Bool) {
    let next = state.peek(1)
    if next == UInt8(ascii: "("), state.peek(2) == UInt8(ascii: "(") {
      state.emit(.variable, upTo: balancedEnd(from: state.position + 1, "(", ")"))
    } else if next == UInt8(ascii: "(") {
      state.emit(.hole, 2)
      frames.append(.substitution)
    } else if next == UInt8(ascii: "{") {
      state.emit(.variable, upTo: balancedEnd(from: state.position + 1, "{", "}"))
    } else if next == UInt8(ascii: "'"), !isQuoted {
      lexSingle(prefix: 2)
    } else if next == UInt8(ascii: "\""), !isQuoted {
      state.emit(.quote, 2)
      frames.append(.double)
    } else {
      lexName(next)
    }
  }

  private mutating func lexName(_ next: UInt8) {
    if next.isLetter || next == UInt8(ascii: "_") {
      var end = state.position + 1
      while end < state.end, state.bytes[end].isWord { end += 1 }
      state.emit(.variable, upTo: end)
    } else if next.isDigit || Array("@*#?-$!".utf8).contains(next) {
      state.emit(.variable, 2)
    } else if case .double = frames.last {
      state.emit(.text, 1)
    } else if case .hereDocument = frames.last {
      state.emit(.text, 1)
    } else {
      state.emit(.word, 1)
    }
  }

  /// The offset behind the bracket that closes the one at `start`, quotes inside respected.
  private func balancedEnd(from start: Int, _ open: Character, _ close: Character) -> Int {
    var depth = 0
    var offset = start
    while offset < state.end {
      switch state.bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case open.asciiValue: depth += 1
      case close.asciiValue:
        depth -= 1
        if depth == 0 { return offset + 1 }
      default: break
      }
      offset += 1
    }
    return state.end
  }

  private mutating func lexBacktick() {
    if case .backtick = frames.last {
      state.emit(.endHole, 1)
      frames.removeLast()
      openBackticks -= 1
    } else if openBackticks > 0 {
      state.emit(.malformed, 1)
    } else {
      state.emit(.hole, 1)
      frames.append(.backtick)
      openBackticks += 1
    }
  }

  private mutating func closeParenthesis() {
    switch frames.last {
    case .substitution: state.emit(.endHole, 1)
    case .parenthesis: state.emit(.close, 1)
    // The `)` of a case pattern.
    default: return state.emit(.symbol, 1)
    }
    frames.removeLast()
  }

  // MARK: - Double quotes

  private mutating func lexDouble() {
    let end = stop(state.end { !quotedEnds.contains($0) })
    state.emit(.text, upTo: end)
    guard !state.isAtEnd, !startsHole else { return }
    switch state.byte {
    case UInt8(ascii: "\""):
      state.emit(.endQuote, 1)
      frames.removeLast()
    case UInt8(ascii: "\\"): lexQuotedEscape()
    case UInt8(ascii: "$"): lexDollar(isQuoted: true)
    default: lexBacktick()
    }
  }

  /// In double quotes a backslash escapes only `$`, a backtick, `"`, `\` and the line end.
  private mutating func lexQuotedEscape() {
    let next = state.peek(1)
    if next == UInt8(ascii: "\r"), state.peek(2) == UInt8(ascii: "\n") {
      state.emit(.escape, 3)
    } else if Array("$`\"\\\n".utf8).contains(next) {
      state.emit(.escape, 2)
    } else {
      state.emit(.text, 1)
    }
  }
}
