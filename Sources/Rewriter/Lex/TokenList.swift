// Tokens with their nesting: for each token the opener it stands in, for each opener its end. Call sites are found by
// walking outwards and sideways here; no syntax tree is built, because a tree of forty languages is forty grammars.
import Synchronization

/// The tokens of one region with their nesting.
///
/// A copy costs as much as a reference: every reader of the engine holds one.
struct TokenList: Sendable {
  private final class Storage: Sendable {
    let bytes: [UInt8]
    let language: Language
    let keywords: WordSet
    let tokens: [Token]
    let nesting: Nesting
    let hereDocuments: [Int: Int]
    let parts: [Range<Int>]
    let bodies: Set<Int>
    /// The tokens that may still be walked over; counted without a lock, since a lost step or two does not matter.
    let steps: Atomic<Int>
    /// Set once and never taken back, since whoever saw it has given up in the middle.
    let isExhausted = Atomic(false)

    init(
      _ bytes: [UInt8], _ language: Language, _ tokens: [Token], _ hereDocuments: [Int: Int],
      _ parts: [Range<Int>]
    ) {
      self.parts = parts.isEmpty ? [0..<tokens.count] : parts
      self.bytes = bytes
      self.language = language
      keywords = language.grammar?.keywords ?? []
      self.tokens = tokens
      self.hereDocuments = hereDocuments
      bodies = Set(hereDocuments.values)
      nesting = Nesting(tokens, bytes)
      steps = Atomic(
        min(TokenList.stepsForEach * tokens.count, TokenList.mostSteps) + TokenList.freeSteps)
    }
  }

  private let storage: Storage

  init(
    bytes: [UInt8], language: Language, tokens: [Token], hereDocuments: [Int: Int] = [:],
    parts: [Range<Int>] = []
  ) {
    storage = Storage(bytes, language, tokens, hereDocuments, parts)
  }

  /// The file the offsets belong to.
  var bytes: [UInt8] { storage.bytes }
  var language: Language { storage.language }
  var tokens: [Token] { storage.tokens }
  /// The index of the opener each token stands in, or -1.
  var parent: Nesting.Links { storage.nesting.parent }
  /// The other end of an opener or closer, or -1.
  var partner: Nesting.Links { storage.nesting.partner }
  /// Openers without an end and closers without a beginning, plus malformed tokens.
  var faults: Int { storage.nesting.faults }
  /// The body (its quote token) of the here-document that a `<<` token announces.
  var hereDocuments: [Int: Int] { storage.hereDocuments }
  /// The tokens of each file, where several are read as one text.
  var parts: [Range<Int>] { storage.parts }

  /// True for the quote token of a here-document.
  func isHereDocument(_ index: Int) -> Bool { storage.bodies.contains(index) }

  // MARK: - Limits

  /// The deepest nesting that is read, in openers; code of people stays below a tenth of it.
  private static let deepest = 400
  /// How often each token may be walked over, on the average; fixtures need a twentieth of it.
  private static let stepsForEach = 2000
  /// The most steps for any text, a few seconds: at that length, code of people needs a hundredth for each token.
  private static let mostSteps = 1 << 27
  /// The steps of a text of no length.
  private static let freeSteps = 1 << 20

  /// True for nesting at which whoever goes down into it could run out of stack.
  var isTooDeep: Bool { storage.nesting.depth > TokenList.deepest }

  /// True once looking around took more steps than any honest text needs: nothing that was found may be used.
  var isExhausted: Bool { storage.isExhausted.load(ordering: .relaxed) }

  /// Accounts for tokens that were walked over.
  func spend(_ count: Int) {
    let left = storage.steps.load(ordering: .relaxed) - count
    if left < 0 { storage.isExhausted.store(true, ordering: .relaxed) }
    storage.steps.store(left, ordering: .relaxed)
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

  /// True for a word that is one of the language.
  func isKeyword(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    return storage.keywords.contains(storage.bytes, storage.tokens[index].range)
  }

  @inline(__always)
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    kind(index) == .word && spells(index, word)
  }

  @inline(__always)
  func isSymbol(_ index: Int, _ symbol: StaticString) -> Bool {
    kind(index) == .symbol && spells(index, symbol)
  }

  /// The same for a symbol that is data of the language.
  @_disfavoredOverload
  func isSymbol(_ index: Int, _ symbol: String) -> Bool {
    kind(index) == .symbol && slice(index).elementsEqual(symbol.utf8)
  }

  @inline(__always)
  func isOpen(_ index: Int, _ bracket: StaticString) -> Bool {
    kind(index) == .open && spells(index, bracket)
  }

  @inline(__always)
  func isClose(_ index: Int, _ bracket: StaticString) -> Bool {
    kind(index) == .close && spells(index, bracket)
  }

  /// True when a token that is there has these very bytes.
  @inline(__always)
  func spells(_ index: Int, _ text: StaticString) -> Bool {
    let range = storage.tokens[index].range
    guard range.count == text.utf8CodeUnitCount else { return false }
    for position in 0..<range.count
    // SAFETY: `position` is below the count of the literal's bytes.
    where unsafe storage.bytes[range.lowerBound + position] != text.utf8Start[position] {
      return false
    }
    return true
  }

  /// The next index at or after `index` that is not trivia; `tokens.count` at the end, `index` once the steps are used up.
  func significant(from index: Int) -> Int {
    if isExhausted { return index }
    var end = index
    while end < tokens.count, tokens[end].isTrivia { end += 1 }
    spend(end - index + 1)
    return end
  }

  /// The last index before `index` that is not trivia; -1 at the start, the one before once the steps are used up.
  func significant(before index: Int) -> Int {
    if isExhausted { return index - 1 }
    var start = index - 1
    while start >= 0, tokens[start].isTrivia { start -= 1 }
    spend(index - start)
    return start
  }

  func next(_ index: Int) -> Int { significant(from: index + 1) }
  func previous(_ index: Int) -> Int { significant(before: index) }

  /// The index after an element: behind the partner of an opener, else one further.
  func after(_ index: Int) -> Int {
    spend(1)
    return switch tokens[index].kind {
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
    let range = range.clamped(to: tokens.indices)
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// An index range without trivia at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range.clamped(to: tokens.indices)
    while let first = range.first, tokens[first].isTrivia { range = range.dropFirst() }
    while let last = range.last, tokens[last].isTrivia { range = range.dropLast() }
    return range
  }

  /// The innermost enclosing opener of one of the kinds, walking outwards from `index`.
  func enclosing(_ index: Int, where fits: (Int) -> Bool) -> Int? {
    var current = parent[index]
    while current >= 0, !isExhausted {
      spend(1)
      if fits(current) { return current }
      current = parent[current]
    }
    return nil
  }
}
