// Markdown and MDX as blocks: fenced code becomes one `embedded` token in its own language, everything else is prose,
// HTML comments are comments. Inline markup is deliberately not read: prose is never edited.

struct MarkdownLexer {
  private var state: LexerState

  init(bytes: [UInt8], range: Range<Int>) {
    state = LexerState(bytes: bytes, range: range)
  }

  mutating func run() -> [Token] {
    while !state.isAtEnd {
      if let fence = Fence(in: state) {
        lexFence(fence)
      } else {
        lexLine()
      }
    }
    return state.tokens
  }

  private mutating func lexLine() {
    if let open = state.bytes[..<state.lineEnd].firstOffset(of: "<!--", from: state.position) {
      state.emit(.prose, upTo: open)
      let close = state.bytes[..<state.end].firstOffset(of: "-->", from: open)
      state.emit(.comment, upTo: close.map { $0 + 3 } ?? state.end)
    } else {
      state.emit(.prose, upTo: state.lineEnd)
      _ = state.emitLineEnd()
    }
  }

  /// The fence line, the body up to the closing line, the closing line.
  private mutating func lexFence(_ fence: Fence) {
    state.emit(.symbol, upTo: state.lineEnd)
    _ = state.emitLineEnd()
    let start = state.position
    var line = start
    while line < state.end, !fence.isClosed(by: line, in: state) {
      line = state.bytes[..<state.end].firstOffset(of: "\n", from: line).map { $0 + 1 } ?? state.end
    }
    state.emit(.embedded, upTo: line)
    guard !state.isAtEnd else { return }
    state.emit(.symbol, upTo: state.lineEnd)
    _ = state.emitLineEnd()
  }
}

/// The opening line of a fenced block.
struct Fence {
  private let mark: UInt8
  private let count: Int
  /// The first word after the marks in lower case, as `bash`.
  let info: String

  /// Reads a fence at the line start, list and quote indentation allowed; nil when there is none.
  init?(in state: LexerState) {
    var offset = state.position
    while offset < state.end, state.bytes[offset].isSpace { offset += 1 }
    guard offset < state.end else { return nil }
    let mark = state.bytes[offset]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let start = offset
    while offset < state.end, state.bytes[offset] == mark { offset += 1 }
    guard offset - start >= 3 else { return nil }
    let line = state.bytes[offset..<state.lineEnd]
    if mark == UInt8(ascii: "`"), line.contains(mark) { return nil }
    self.mark = mark
    count = offset - start
    // `{python}`, `{.bash}` and `{code-block} python` say it in braces, or behind them.
    let words = line.trimmed.drop { Array("{.".utf8).contains($0) }
    let isDirective = words.starts(with: "code-block}") || words.starts(with: "code}")
    let word = (isDirective ? words.drop { $0 != UInt8(ascii: "}") }.dropFirst().trimmed : words)
      .prefix { !$0.isBlank && !Array("{},:;".utf8).contains($0) }
    info = word.lowercased.text
  }

  init?(line: ArraySlice<UInt8>) {
    self.init(in: LexerState(bytes: Array(line), range: 0..<line.count))
  }

  func isClosed(by line: Int, in state: LexerState) -> Bool {
    var offset = line
    while offset < state.end, state.bytes[offset].isSpace { offset += 1 }
    let start = offset
    while offset < state.end, state.bytes[offset] == mark { offset += 1 }
    guard offset - start >= count else { return false }
    while offset < state.end, state.bytes[offset].isSpace { offset += 1 }
    return offset == state.end || state.bytes[offset].isLineEnd
  }
}
