// Fenced blocks of Markdown as slots: what stands between the marks, the indentation of the opening mark left out.

enum FenceScanner {
  /// All fences in file order; O(n).
  static func slots(of bytes: [UInt8]) -> [Slot] {
    let list = TokenList(lexing: bytes, in: 0..<bytes.count, as: .markdown)
    return list.tokens.indices.compactMap { index in
      list.kind(index) == .embedded ? slot(index, list) : nil
    }
  }

  private static func slot(_ index: Int, _ list: TokenList) -> Slot? {
    var line = index - 1
    while line > 0, list.kind(line) != .symbol { line -= 1 }
    guard list.kind(line) == .symbol, let fence = Fence(line: list.slice(line)) else { return nil }
    let body = list.tokens[index].range
    let indent = Array(list.slice(line).prefix(while: \.isSpace))
    let start = body.lowerBound + (list.slice(index).starts(with: indent) ? indent.count : 0)
    return Slot(
      path: ["fence"], range: min(start, body.upperBound)..<body.upperBound,
      form: Wrapping(indent: indent), info: fence.info, lead: Array(prose(before: line, list)))
  }

  /// The last line of prose or the heading in front of a fence.
  private static func prose(before index: Int, _ list: TokenList) -> ArraySlice<UInt8> {
    var line = index - 1
    while line > 0, list.kind(line) != .prose || list.slice(line).trimmed.isEmpty { line -= 1 }
    return line > 0 || list.kind(0) == .prose ? list.slice(max(line, 0)) : []
  }
}
