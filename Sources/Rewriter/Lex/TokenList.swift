// Tokens with their nesting: for each token the opener it stands in, for each opener its end. Call sites are found by
// walking outwards and sideways here; no syntax tree is built, because a tree of forty languages is forty grammars.

/// The tokens of one region with their nesting.
struct TokenList: Sendable {
  /// The file the offsets belong to.
  let bytes: [UInt8]
  let language: Language
  let tokens: [Token]
  /// The index of the opener each token stands in, or -1.
  let parent: [Int]
  /// The other end of an opener or closer, or -1.
  let partner: [Int]
  /// Openers without an end and closers without a beginning, plus malformed tokens.
  let faults: Int
  /// The body (its quote token) of the here-document that a `<<` token announces.
  let hereDocuments: [Int: Int]

  init(bytes: [UInt8], language: Language, tokens: [Token], hereDocuments: [Int: Int] = [:]) {
    self.bytes = bytes
    self.language = language
    self.tokens = tokens
    self.hereDocuments = hereDocuments
    var parent = [Int](repeating: -1, count: tokens.count)
    var partner = [Int](repeating: -1, count: tokens.count)
    var stack: [Int] = []
    var faults = 0
    for (index, token) in tokens.enumerated() {
      if let opener = Self.opener(of: token.kind) {
        // A closer ends the nearest opener of its kind; openers left open in between are faults.
        if let depth = stack.lastIndex(where: { Self.fits(tokens[$0], opener, token, bytes) }) {
          faults += stack.count - depth - 1
          partner[stack[depth]] = index
          partner[index] = stack[depth]
          stack.removeSubrange(depth...)
        } else {
          faults += 1
        }
      }
      parent[index] = stack.last ?? -1
      switch token.kind {
      case .open, .quote, .hole: stack.append(index)
      case .malformed: faults += 1
      default: break
      }
    }
    self.parent = parent
    self.partner = partner
    self.faults = faults + stack.count
  }

  private static func opener(of kind: Token.Kind) -> Token.Kind? {
    switch kind {
    case .close: .open
    case .endQuote: .quote
    case .endHole: .hole
    default: nil
    }
  }

  private static func fits(
    _ open: Token, _ kind: Token.Kind, _ close: Token, _ bytes: [UInt8]
  ) -> Bool {
    guard open.kind == kind else { return false }
    guard kind == .open else { return true }
    switch bytes[open.range.lowerBound] {
    case UInt8(ascii: "("): return bytes[close.range.lowerBound] == UInt8(ascii: ")")
    case UInt8(ascii: "["): return bytes[close.range.lowerBound] == UInt8(ascii: "]")
    default: return bytes[close.range.lowerBound] == UInt8(ascii: "}")
    }
  }

  // MARK: - Looking around

  /// The bytes of a token.
  func slice(_ index: Int) -> ArraySlice<UInt8> { bytes[tokens[index].range] }

  /// The text of a token, or the empty string beyond the ends.
  func text(_ index: Int) -> String {
    tokens.indices.contains(index) ? slice(index).text : ""
  }

  func kind(_ index: Int) -> Token.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  func isSymbol(_ index: Int, _ symbol: String) -> Bool {
    kind(index) == .symbol && slice(index).elementsEqual(symbol.utf8)
  }

  func isOpen(_ index: Int, _ bracket: String) -> Bool {
    kind(index) == .open && slice(index).elementsEqual(bracket.utf8)
  }

  func isClose(_ index: Int, _ bracket: String) -> Bool {
    kind(index) == .close && slice(index).elementsEqual(bracket.utf8)
  }

  /// The next index at or after `index` that is not trivia; `tokens.count` at the end.
  func significant(from index: Int) -> Int {
    var index = index
    while index < tokens.count, tokens[index].isTrivia { index += 1 }
    return index
  }

  /// The last index at or before `index` that is not trivia; -1 at the start.
  func significant(before index: Int) -> Int {
    var index = index - 1
    while index >= 0, tokens[index].isTrivia { index -= 1 }
    return index
  }

  func next(_ index: Int) -> Int { significant(from: index + 1) }
  func previous(_ index: Int) -> Int { significant(before: index) }

  /// The index after an element: behind the partner of an opener, else one further.
  func after(_ index: Int) -> Int {
    switch tokens[index].kind {
    case .open, .quote, .hole: partner[index] >= 0 ? partner[index] + 1 : index + 1
    default: index + 1
    }
  }

  /// The index at which the element that ends with `index` starts.
  func start(endingAt index: Int) -> Int {
    switch tokens[index].kind {
    case .close, .endQuote, .endHole: partner[index] >= 0 ? partner[index] : index
    default: index
    }
  }

  /// The token that holds a byte offset; O(log n).
  func index(at offset: Int) -> Int? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count && tokens[low].range.contains(offset) ? low : nil
  }

  /// Byte range from the first to the last token of an index range.
  func byteRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// An index range without trivia at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, tokens[first].isTrivia { range = range.dropFirst() }
    while let last = range.last, tokens[last].isTrivia { range = range.dropLast() }
    return range
  }

  /// The innermost enclosing opener of one of the kinds, walking outwards from `index`.
  func enclosing(_ index: Int, where fits: (Int) -> Bool) -> Int? {
    var current = parent[index]
    while current >= 0 {
      if fits(current) { return current }
      current = parent[current]
    }
    return nil
  }
}
