// Which words a file has, by their hashes: asked of every pair of files that may share a name. Two words of one hash would make a name
// seem to be used, which keeps it as it is; a word that is there is never missed.

struct FileWords: Sendable {
  private var hashes: Set<Int> = []

  /// The words of tokens that are no comments, strings included; O(bytes).
  init(_ list: TokenList) {
    let bytes = list.bytes
    hashes.reserveCapacity(list.tokens.count / 4)
    for token in list.tokens where token.kind != .comment {
      var start = token.range.lowerBound
      for offset in token.range where !bytes[offset].isWord {
        if offset > start { hashes.insert(WordIndex.hash(bytes, start..<offset)) }
        start = offset + 1
      }
      let end = token.range.upperBound
      if end > start { hashes.insert(WordIndex.hash(bytes, start..<end)) }
    }
  }

  func contains(_ word: String) -> Bool {
    let bytes = [UInt8](word.utf8)
    return hashes.contains(WordIndex.hash(bytes, 0..<bytes.count))
  }
}
