// Several files of one family of languages read as one text, so that a name of one file can be followed into another
// with the same code that follows it inside a file. Each file is lexed alone and keeps its own scope; between two files
// stands a line that ends every statement.

/// Files one behind the other, with the way back from an offset to its file.
struct JoinedText: Sendable {
  /// The bytes of all files with a separator between them.
  let bytes: [UInt8]
  /// Where each file stands in them.
  let ranges: [Range<Int>]

  static let separator = [UInt8]("\n;\n".utf8)

  init(_ files: [[UInt8]]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for file in files {
      if !ranges.isEmpty { bytes += Self.separator }
      ranges.append(bytes.count..<bytes.count + file.count)
      bytes += file
    }
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The file that holds an offset, its end included.
  func file(at offset: Int) -> Int {
    ranges.firstIndex { offset <= $0.upperBound } ?? ranges.count - 1
  }
}

extension TokenList {
  /// Lexes each file in its own language and joins the tokens; O(n).
  init(joining text: JoinedText, as languages: [Language], language: Language) {
    var tokens: [Token] = []
    var parts: [Range<Int>] = []
    for (range, own) in zip(text.ranges, languages) {
      if let end = tokens.last?.range.upperBound {
        tokens += [
          Token(kind: .lineEnd, range: end..<end + 1),
          Token(kind: .symbol, range: end + 1..<end + 2),
          Token(kind: .lineEnd, range: end + 2..<end + 3),
        ]
      }
      let start = tokens.count
      let list = TokenList(
        lexing: Array(text.bytes[range]), in: 0..<range.count, as: own)
      tokens += list.tokens.map { token in
        Token(
          kind: token.kind,
          range: token.range.lowerBound + range.lowerBound..<token.range.upperBound
            + range.lowerBound)
      }
      parts.append(start..<tokens.count)
    }
    self.init(bytes: text.bytes, language: language, tokens: tokens, parts: parts)
  }

  /// The tokens of the file that holds a token; all tokens where there is one file.
  func part(of index: Int) -> Range<Int> {
    parts.count == 1 ? parts[0] : parts.last { $0.lowerBound <= index } ?? 0..<tokens.count
  }
}
