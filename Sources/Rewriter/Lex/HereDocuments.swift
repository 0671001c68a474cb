// Here-documents of the shell lexer: announced by `<<WORD` on one line, read after its end. A body is a string of its
// own: quote (empty), text, variables and substitutions unless the delimiter was quoted, and the closing line.

extension ShellLexer {
  mutating func lexSymbol() {
    guard let symbol = Self.symbols.first(where: { state.sees($0) }) else {
      return state.emit(.symbol, 1)
    }
    if symbol == "<(" || symbol == ">(" {
      state.emit(.symbol, 1)
      return
    }
    state.emit(.symbol, symbol.utf8.count)
    if symbol == "<<" || symbol == "<<-" { announce(isIndented: symbol == "<<-") }
  }

  /// Reads the delimiter word as ordinary tokens and remembers the body that is to come.
  private mutating func announce(isIndented: Bool) {
    let symbol = state.tokens.count - 1
    if !state.isAtEnd, state.byte.isSpace { state.emit(.space, upTo: state.end(while: \.isSpace)) }
    let end = state.end { !$0.isBlank && !Array(";&|<>()".utf8).contains($0) }
    let raw = state.bytes[state.position..<end]
    let delimiter = raw.filter { !Array("'\"\\".utf8).contains($0) }
    guard !delimiter.isEmpty else { return }
    state.emit(.word, upTo: end)
    pending.append(
      Pending(
        symbol: symbol, delimiter: delimiter, isIndented: isIndented,
        expands: delimiter.count == raw.count))
  }

  mutating func lexLineEnd() {
    _ = state.emitLineEnd()
    guard !pending.isEmpty, !state.isAtEnd else { return }
    open(pending.removeFirst())
  }

  private mutating func open(_ document: Pending) {
    hereDocuments[document.symbol] = state.tokens.count
    state.tokens.append(Token(kind: .quote, range: state.position..<state.position))
    frames.append(
      .hereDocument(
        delimiter: document.delimiter, isIndented: document.isIndented, expands: document.expands))
  }

  mutating func lexBody(_ delimiter: [UInt8], isIndented: Bool, expands: Bool) {
    if isAtLineStart, let end = closingLine(delimiter, isIndented: isIndented) {
      state.emit(.endQuote, end - state.position)
      frames.removeLast()
      if !state.isAtEnd, state.byte.isLineEnd { lexLineEnd() }
      return
    }
    let stops = expands ? ByteSet("\\$`\n".utf8) : ByteSet("\n".utf8)
    let end = stop(state.end { !stops.contains($0) })
    state.emit(.text, upTo: end)
    guard !state.isAtEnd, stops.contains(state.byte), !startsHole else { return }
    switch state.byte {
    case UInt8(ascii: "\n"): state.emit(.text, 1)
    case UInt8(ascii: "\\"): state.emit(.escape, 2)
    case UInt8(ascii: "$"): lexHereDollar()
    default: state.emit(.text, 1)
    }
  }

  /// Variables are read; a command substitution stays text, because its code is rarely a call and never edited.
  private mutating func lexHereDollar() {
    let next = state.peek(1)
    if next == UInt8(ascii: "{") {
      let close = state.end { $0 != UInt8(ascii: "}") && !$0.isLineEnd }
      state.emit(.variable, close + 1 - state.position)
    } else if next.isLetter || next == UInt8(ascii: "_") {
      var end = state.position + 1
      while end < state.end, state.bytes[end].isWord { end += 1 }
      state.emit(.variable, upTo: end)
    } else {
      state.emit(.text, 1)
    }
  }

  private var isAtLineStart: Bool {
    state.position == 0 || state.bytes[state.position - 1] == UInt8(ascii: "\n")
  }

  /// The end of the closing delimiter, if this line is it.
  private func closingLine(_ delimiter: [UInt8], isIndented: Bool) -> Int? {
    var start = state.position
    while isIndented, start < state.end, state.bytes[start] == UInt8(ascii: "\t") { start += 1 }
    let end = start + delimiter.count
    guard end <= state.end, state.bytes[start..<end].elementsEqual(delimiter) else { return nil }
    guard end == state.end || state.bytes[end].isLineEnd else { return nil }
    return end
  }
}
