// Comments, marks that end the code, and the text around code that stands in islands (`<?php … ?>`).

extension CodeLexer {
  mutating func lexComment() -> Bool {
    for block in rules.blockComments {
      if let filled = opened(block) { return lexBlock(filled) }
    }
    guard let comment = rules.lineComments.first(where: { opens($0) }) else { return false }
    state.emit(comment.isText ? .opaque : .comment, upTo: state.lineEnd)
    return true
  }

  private func opens(_ comment: LineComment) -> Bool {
    let sees =
      comment.isCaseless
      ? Array(state.bytes[state.position..<state.end].prefix(comment.open.utf8.count)).lowercased
        .elementsEqual(comment.open.utf8) : state.sees(comment.open)
    guard sees, !comment.unless.contains(state.peek(comment.open.utf8.count)) else { return false }
    if comment.startsLine { return startsLine }
    return !comment.startsWord || !isBehindWord
  }

  /// The comment that starts here, the part of its marks that the writer chose filled in.
  private func opened(_ comment: BlockComment) -> BlockComment? {
    guard state.sees(comment.open), !comment.startsLine || isAtLineStart else { return nil }
    guard case .byte(let byte, _) = comment.run else { return comment }
    var offset = state.position + comment.open.utf8.count
    let start = offset
    while offset < state.end, state.bytes[offset] == byte { offset += 1 }
    guard offset < state.end, state.bytes[offset] == comment.open.utf8.last else { return nil }
    let run = state.bytes[start..<offset].text
    return BlockComment(
      open: comment.open + run, close: comment.close + run + comment.close, nests: false)
  }

  /// True at the first byte of a line.
  var isAtLineStart: Bool { state.tokens.isEmpty || state.tokens.last?.kind == .lineEnd }

  /// True where only blanks stand in front on the line.
  private var startsLine: Bool {
    let last = state.tokens.last { $0.kind != .space }
    return last == nil || last?.kind == .lineEnd
  }

  private mutating func lexBlock(_ block: BlockComment) -> Bool {
    var offset = state.position + block.open.utf8.count
    var depth = 1
    var marks = ByteSet(block.open.utf8.prefix(1))
    for byte in block.close.utf8.prefix(1) { marks.insert(byte) }
    while offset < state.end, depth > 0 {
      if !marks.contains(state.bytes[offset]) {
        offset += 1
        continue
      }
      if block.nests, state.bytes.hasPrefix(block.open, at: offset) {
        depth += 1
        offset += block.open.utf8.count
      } else if state.bytes.hasPrefix(block.close, at: offset) {
        depth -= 1
        offset += block.close.utf8.count
      } else {
        offset += 1
      }
    }
    // A part of a document that ends with the file is finished (Ruby, Perl).
    state.emit(
      depth > 0 && !block.startsLine ? .malformed : .comment, upTo: min(offset, state.end))
    if block.startsLine { state.emit(.comment, upTo: state.lineEnd) }
    return true
  }

  /// `__END__`: the rest of the file is no code.
  mutating func lexEndMark() -> Bool {
    guard isAtLineStart, rules.endMarks.contains(where: { state.sees($0) }),
      let mark = rules.endMarks.first(where: { state.sees($0) }),
      state.peek(mark.utf8.count).isBlank || state.peek(mark.utf8.count) == 0
    else { return false }
    state.emit(.comment, upTo: state.end)
    return true
  }

  // MARK: - Islands

  func hasMark(_ opens: [String]) -> Bool {
    opens.contains { state.bytes[..<state.end].firstOffset(of: $0, from: state.position) != nil }
  }

  /// Text up to the next opening mark, which belongs to it.
  mutating func lexOutside(_ opens: [String]) {
    for mark in opens where nextMarks[mark, default: -1] < state.position {
      nextMarks[mark] =
        state.bytes[..<state.end].firstOffset(of: mark, from: state.position) ?? state.end
    }
    let starts = opens.map { min(nextMarks[$0, default: state.end] + $0.utf8.count, state.end) }
    state.emit(.opaque, upTo: starts.min() ?? state.end)
  }

  mutating func lexIslandEnd() -> Bool {
    guard let island = rules.island, state.sees(island.close) else { return false }
    lexOutside(island.opens)
    return true
  }
}
