// Configuration, data and files of an unknown language: lines, told apart only into comment and text. Such files are
// reported, never edited, so nothing finer is needed.

struct LineLexer {
  private var state: LexerState
  private let comments: [String]

  init(bytes: [UInt8], range: Range<Int>, comments: [String]) {
    state = LexerState(bytes: bytes, range: range)
    self.comments = comments
  }

  mutating func run() -> [Token] {
    while !state.isAtEnd {
      state.emit(.space, upTo: state.end(while: \.isSpace))
      let isComment = comments.contains { state.sees($0) }
      lexRest(isComment: isComment)
      _ = state.emitLineEnd()
    }
    return state.tokens
  }

  /// The rest of the line; a comment may start after a blank.
  private mutating func lexRest(isComment: Bool) {
    guard !isComment else { return state.emit(.comment, upTo: state.lineEnd) }
    let end = state.lineEnd
    var offset = state.position
    while offset < end {
      let isComment =
        state.bytes[offset].isSpace
        && comments.contains { $0 != "*" && state.bytes.hasPrefix("\($0) ", at: offset + 1) }
      if isComment {
        state.emit(.text, upTo: offset)
        return state.emit(.comment, upTo: end)
      }
      offset += 1
    }
    state.emit(.text, upTo: end)
  }
}
