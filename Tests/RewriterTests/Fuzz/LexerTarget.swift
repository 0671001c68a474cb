// Any bytes in any language: the tokens join back to the text, and their nesting is one.
@testable import Rewriter

extension FuzzTarget {
  static let lexers = FuzzTarget(
    name: "lexers",
    problem: { input in
      let input = FuzzInput(input)
      guard let language = input.chosen(of: Language.all, name: \.name) else { return nil }
      let bytes = input.text
      let list = TokenList(lexing: bytes, in: 0..<bytes.count, as: language)
      return list.gap ?? list.falseLink.map { "token \($0) has a link that does not lead back" }
    })
}

extension TokenList {
  /// Where the tokens do not follow one another; nil when they cover the text.
  fileprivate var gap: String? {
    var position = 0
    for token in tokens {
      if token.range.lowerBound != position { return "a gap or overlap at byte \(position)" }
      position = token.range.upperBound
    }
    return position == bytes.count ? nil : "the tokens end at byte \(position) of \(bytes.count)"
  }

  /// A token whose partner is not its partner's, or whose opener stands behind it.
  fileprivate var falseLink: Int? {
    tokens.indices.first { index in
      let other = partner[index]
      return parent[index] >= index || (other >= 0 && partner[other] != index)
    }
  }
}
