// Whether a request only asks if a host answers: its tokens against the spellings of `Probe`. A guard, so it is asked
// before anything else about the request, also where the request cannot be read (contract, 4.3).

extension Probe {
  /// Why such a request is left.
  static let refusal = Refusal(.probe, "the request only asks whether the old host is there")

  /// True where a range of tokens spells such a request out, and where that takes too long to say; O(n).
  static func isSpelled(in range: Range<Int>, of list: TokenList) -> Bool {
    // A token costs as much here as many steps elsewhere.
    guard !list.isExhausted else { return true }
    list.spend(16 * range.count)
    let tokens = range.filter { list.tokens.indices.contains($0) && !list.tokens[$0].isTrivia }
    return tokens.indices.contains { start in
      isQuoted(tokens[start], list)
        || spellings.contains { spelling in
          start + spelling.count <= tokens.count
            && zip(tokens[start...], spelling).allSatisfy { matches(list.text($0), $1) }
        }
    }
  }

  private static func matches(_ text: String, _ expected: String) -> Bool {
    expected.hasPrefix("~") ? text.lowercased() == expected.dropFirst() : text == expected
  }

  /// A string that is the name of a method and nothing else.
  private static func isQuoted(_ index: Int, _ list: TokenList) -> Bool {
    list.kind(index) == .quote && list.partner[index] == index + 2
      && methods.contains(list.text(index + 1))
  }
}
