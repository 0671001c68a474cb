// Tags inside code (JSX). Only as much as keeps an apostrophe in text from starting a string: attributes, children,
// and the expressions in braces. What stands between tags is `opaque`.

extension CodeLexer {
  /// Opens a tag where an operand is expected and `<` is followed by a name or `>`.
  mutating func openTag() -> Bool {
    guard state.byte == UInt8(ascii: "<"), expectsOperand || isInChildren else { return false }
    let next = state.peek(1)
    guard next.isLetter || next == UInt8(ascii: ">") else { return false }
    guard !looksGeneric else { return false }
    state.emit(.opaque, 1)
    frames.append(.tag(isClosing: false))
    return true
  }

  private var isInChildren: Bool {
    if case .children = frames.last { return true }
    return false
  }

  /// `<T,>(x) =>`, `<T extends U>` and `<T = U,>` are type parameters, not tags.
  private var looksGeneric: Bool {
    var offset = state.position + 1
    while offset < state.end, state.bytes[offset].isWord { offset += 1 }
    let rest = state.bytes[offset..<min(offset + 10, state.end)]
    return rest.first == UInt8(ascii: ",") || rest.starts(with: " extends ")
      || rest.starts(with: " = ")
      || (rest.starts(with: ">(") && state.bytes[state.position + 1].isLetter)
  }

  /// Inside `<name …>`: strings have no escapes there, braces hold code.
  mutating func lexTag(isClosing: Bool) {
    let byte = state.byte
    if byte == UInt8(ascii: "{") {
      state.emit(.open, 1)
      frames.append(.bracket)
    } else if state.sees("/>") {
      state.emit(.opaque, 2)
      frames.removeLast()
    } else if byte == UInt8(ascii: ">") {
      state.emit(.opaque, 1)
      frames.removeLast()
      if isClosing { closeChildren() } else { frames.append(.children) }
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      state.emit(.quote, 1)
      let close = String(decoding: [byte], as: UTF8.self)
      let form = StringForm(open: close, close: close, escape: .none, isMultiline: true)
      frames.append(.string(OpenString(form)))
    } else if !state.emitLineEnd(), !lexComment() {
      let end = state.end { !$0.isLineEnd && !Array("{>\"'/".utf8).contains($0) }
      state.emit(.opaque, max(1, end - state.position))
    }
  }

  private mutating func closeChildren() {
    if isInChildren { frames.removeLast() }
  }

  /// Between tags: text up to the next tag or brace.
  mutating func lexChildren() {
    let end = state.end { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "{") }
    if end > state.position { return state.emit(.opaque, upTo: end) }
    if state.byte == UInt8(ascii: "{") {
      state.emit(.open, 1)
      frames.append(.bracket)
    } else if state.sees("</") {
      state.emit(.opaque, 2)
      frames.append(.tag(isClosing: true))
    } else if !openTag() {
      state.emit(.opaque, 1)
    }
  }
}
