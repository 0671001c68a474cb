// The one way into this layer: bytes and a language in, lossless tokens out. Which of the four lexers reads a region
// is data of the language.

extension TokenList {
  /// Divides a byte range of a file into tokens; never fails.
  ///
  /// O(n).
  ///
  /// `holes` are expressions that something else fills in before a shell sees the text.
  init(lexing bytes: [UInt8], in range: Range<Int>, as language: Language, holes: [Range<Int>] = [])
  {
    // A byte order mark belongs to no word: `for` behind one is still a keyword.
    let isMarked =
      range.lowerBound == 0 && range.count >= 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let mark = isMarked ? [Token(kind: .space, range: 0..<3)] : []
    let range = isMarked ? 3..<range.upperBound : range
    switch language.lexing {
    case .code(let rules):
      var lexer = CodeLexer(bytes: bytes, range: range, rules: rules)
      self.init(bytes: bytes, language: language, tokens: TokenList.joined(mark, lexer.run()))
    case .shell:
      var lexer = ShellLexer(
        bytes: bytes, range: range, holes: holes,
        continuation: language.command?.continuation ?? UInt8(ascii: "\\"))
      let tokens = TokenList.joined(mark, lexer.run())
      let documents = lexer.hereDocuments.map { ($0 + mark.count, $1 + mark.count) }
      self.init(
        bytes: bytes, language: language, tokens: tokens,
        hereDocuments: Dictionary(uniqueKeysWithValues: documents))
    case .markdown:
      var lexer = MarkdownLexer(bytes: bytes, range: range)
      self.init(bytes: bytes, language: language, tokens: TokenList.joined(mark, lexer.run()))
    case .lines(let comments):
      var lexer = LineLexer(bytes: bytes, range: range, comments: comments)
      self.init(bytes: bytes, language: language, tokens: TokenList.joined(mark, lexer.run()))
    }
  }
}

extension TokenList {
  /// Without a mark, as nearly always, the tokens are not copied.
  fileprivate static func joined(_ mark: [Token], _ tokens: [Token]) -> [Token] {
    mark.isEmpty ? tokens : mark + tokens
  }
}

/// How far a lexer may still look ahead for the end of something that may have none.
///
/// Honest text needs a small part of it; without a bound, text made of openers alone would be read to its end for each.
final class Patience {
  private var left: Int

  /// The bytes that may be looked at ahead in a region of so many bytes.
  init(_ count: Int) { left = 64 * count + (1 << 16) }

  /// False once everything is used up: what starts here is then taken for something without an end.
  var isLeft: Bool { left > 0 }

  /// Accounts for bytes that were looked at ahead of the reading position.
  func spend(_ count: Int) { left -= count }
}

/// Reading position and tokens so far; what all lexers share.
struct LexerState {
  let bytes: [UInt8]
  /// Where the region starts; what stands before it, as a byte order mark, belongs to no word of it.
  let start: Int
  let end: Int
  var position: Int
  var tokens: [Token] = []
  let patience: Patience

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
    position = range.lowerBound
    patience = Patience(range.count)
  }

  var isAtEnd: Bool { position >= end }
  var byte: UInt8 { bytes[position] }

  func peek(_ distance: Int) -> UInt8 {
    position + distance < end ? bytes[position + distance] : 0
  }

  func sees(_ text: String) -> Bool {
    position + text.utf8.count <= end && bytes.hasPrefix(text, at: position)
  }

  /// Emits `count` bytes as one token.
  mutating func emit(_ kind: Token.Kind, _ count: Int) {
    let upper = min(position + count, end)
    tokens.append(Token(kind: kind, range: position..<upper))
    position = upper
  }

  /// Emits bytes up to `offset` as one token, if there are any.
  mutating func emit(_ kind: Token.Kind, upTo offset: Int) {
    if offset > position { emit(kind, offset - position) }
  }

  /// The first offset at or after the position whose byte fails the test.
  @inline(__always)
  func end(while test: (UInt8) -> Bool) -> Int {
    var offset = position
    while offset < end, test(bytes[offset]) { offset += 1 }
    return offset
  }

  /// The offset of the end of this line, the line end not included.
  var lineEnd: Int { end { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") } }

  /// Emits a line end (LF, CR LF or CR), if one is here.
  mutating func emitLineEnd() -> Bool {
    guard !isAtEnd, byte.isLineEnd else { return false }
    emit(.lineEnd, sees("\r\n") ? 2 : 1)
    return true
  }
}
