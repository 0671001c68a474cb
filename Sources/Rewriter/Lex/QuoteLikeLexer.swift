// Strings whose delimiter is any mark (`q{…}`, `%w[…]`, `~s(…)`, `s/…/…/`), texts behind the line that announces them
// (`<<EOT`), and characters without quotes (`?a`). Bodies that are not read as strings are one opaque token.

/// A here-document announced on the current line.
struct PendingText {
  let delimiter: [UInt8]
  let form: StringForm
}

extension CodeLexer {
  // MARK: - Any delimiter

  mutating func openQuoteLike() -> Bool {
    guard !continuesWord else { return false }
    for form in rules.quoteLikes {
      for prefix in form.prefixes where state.sees(prefix) {
        if open(form, prefix) { return true }
      }
    }
    return false
  }

  /// True directly behind a byte of a word, a sigil or an arrow: what stands here is a name.
  private var continuesWord: Bool {
    guard state.position > state.start, let last = state.tokens.last, last.kind != .lineEnd else {
      return false
    }
    let before = state.bytes[state.position - 1]
    // `-s "…"` asks for a file's size (Perl).
    return isWord(before) || (before == UInt8(ascii: "-") && isWord(state.byte))
      || ["->", "::"].contains(state.bytes[last.range].text)
      || [UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "&"), UInt8(ascii: "{")].contains(
        before) && isWord(state.byte) && before != UInt8(ascii: "{")
  }

  private mutating func open(_ form: QuoteLike, _ prefix: String) -> Bool {
    var offset = state.position + prefix.utf8.count
    let start = offset
    if form.allowsSpace { while offset < state.end, state.bytes[offset].isSpace { offset += 1 } }
    guard offset < state.end else { return false }
    let mark = state.bytes[offset]
    let isMark = mark > 0x20 && mark < 0x7F && !isWord(mark) && mark != UInt8(ascii: ",")
    // `y => 1` and `s = 2` are no patterns, nor is `q` in front of a comment.
    let isName =
      state.bytes.hasPrefix("=>", at: offset) || mark == UInt8(ascii: ";")
      || mark == UInt8(ascii: ")") || mark == UInt8(ascii: "]") || mark == UInt8(ascii: "}")
      || (mark == UInt8(ascii: "=") && form.allowsSpace)
      || (offset > start && mark == UInt8(ascii: "#"))
    guard isMark, !isName, !form.needsOperand || expectsOperand else { return false }
    if form.needsOperand, state.peek(prefix.utf8.count).isBlank { return false }
    if let string = form.string {
      return open(string, mark, upTo: offset + 1, nests: form.nests)
    }
    return skip(form, from: offset)
  }

  private mutating func open(
    _ string: StringForm, _ mark: UInt8, upTo end: Int, nests: Bool
  ) -> Bool {
    var form = string
    let quotes = [UInt8](repeating: mark, count: 3)
    let isTriple =
      (mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")) && end + 2 <= state.end
      && state.bytes[end - 1..<end + 2].elementsEqual(quotes)
    form.close = isTriple ? quotes.text : [Self.mirror(mark)].text
    form.closesAtLine = isTriple && string.closesAtLine
    guard state.patience.isLeft else { return false }
    let close = state.bytes[..<state.end].firstOffset(of: form.close, from: end)
    state.patience.spend((close ?? state.end) - end)
    guard let close else { return false }
    // Nested brackets would need counting; such a text is skipped as a whole.
    if nests, Self.mirror(mark) != mark, state.bytes[end..<close].contains(mark) {
      return skip(QuoteLike(prefixes: []), from: end - 1)
    }
    state.emit(.quote, end - state.position + (isTriple ? 2 : 0))
    frames.append(.string(OpenString(form)))
    return true
  }

  /// Emits a pattern or word list as one token; false when it has no end.
  private mutating func skip(_ form: QuoteLike, from mark: Int) -> Bool {
    guard var end = partEnd(mark, nests: form.nests) else { return false }
    if form.parts == 2 {
      let isPaired = Self.mirror(state.bytes[mark]) != state.bytes[mark]
      var second = end
      if isPaired {
        while second < state.end, state.bytes[second].isBlank { second += 1 }
        guard second < state.end else { return false }
      }
      guard let next = partEnd(isPaired ? second : second - 1, closes: !isPaired) else {
        return false
      }
      end = next
    }
    while end < state.end, state.bytes[end].isLetter { end += 1 }
    state.emit(.opaque, upTo: end)
    return true
  }

  /// The offset behind the part whose opening mark is at `start`.
  private func partEnd(_ start: Int, closes: Bool = false, nests: Bool = true) -> Int? {
    guard start < state.end, state.patience.isLeft else { return nil }
    let open = state.bytes[start]
    let close = Self.mirror(open)
    var depth = 1
    var offset = start + 1
    defer { state.patience.spend(offset - start) }
    while offset < state.end {
      let byte = state.bytes[offset]
      if byte == UInt8(ascii: "\\") {
        offset += 1
      } else if byte == close {
        depth -= 1
        if depth == 0 { return offset + 1 }
      } else if byte == open, nests {
        depth += 1
      }
      offset += 1
    }
    return nil
  }

  static func mirror(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    default: byte
    }
  }

  // MARK: - Characters

  /// `?a`, `$a`, `\\a`: one character without quotes.
  mutating func lexCharacter() -> Bool {
    guard let prefix = rules.characterPrefix, state.byte == prefix, !state.peek(1).isBlank,
      state.position + 1 < state.end,
      !isBehindWord
    else { return false }
    let isEscape = state.peek(1) == UInt8(ascii: "\\") && prefix != UInt8(ascii: "\\")
    var end = state.position + (isEscape ? 3 : 2)
    while end < state.end, state.bytes[end] & 0xC0 == 0x80 { end += 1 }
    // `x ?yes : no` is a choice; one character is not followed by more of a word.
    if state.peek(1).isWord, end < state.end, state.bytes[end].isWord {
      guard prefix == UInt8(ascii: "\\") else { return false }
      while end < state.end, state.bytes[end].isWord { end += 1 }
    }
    state.emit(.opaque, upTo: end)
    return true
  }

  // MARK: - Here-documents

  /// Notes a here-document if one is announced here and its end exists.
  mutating func openHere() -> Bool {
    guard let here = rules.here, state.sees(here.open) else { return false }
    var offset = state.position + here.open.utf8.count
    let hasModifier = offset < state.end && here.modifiers.contains(state.bytes[offset])
    if hasModifier { offset += 1 }
    if here.modifiers.isEmpty {
      while offset < state.end, state.bytes[offset].isSpace { offset += 1 }
    }
    guard offset < state.end else { return false }
    let quote = state.bytes[offset]
    let isQuoted = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`")].contains(quote)
    if isQuoted { offset += 1 }
    let start = offset
    while offset < state.end,
      isQuoted
        ? state.bytes[offset] != quote && !state.bytes[offset].isLineEnd
        : state.bytes[offset].isWord
    { offset += 1 }
    let delimiter = Array(state.bytes[start..<offset])
    guard let first = delimiter.first, isQuoted || first.isLetter || first == UInt8(ascii: "_"),
      closingLine(of: delimiter, from: offset) != nil
    else { return false }
    let isPlain = isQuoted && quote == UInt8(ascii: "'")
    state.emit(.symbol, upTo: isQuoted ? min(offset + 1, state.end) : offset)
    pending.append(
      PendingText(
        delimiter: delimiter,
        form: StringForm(
          open: "", close: "", escape: isPlain ? .none : .backslash,
          hole: isPlain ? nil : here.hole, variable: isPlain ? nil : here.variable,
          isMultiline: true)))
    return true
  }

  /// The byte range of the line that ends a body, its indent left out.
  private func closingLine(of delimiter: [UInt8], from start: Int) -> Range<Int>? {
    var line = start
    defer { state.patience.spend(line - start) }
    while line < state.end, state.patience.isLeft {
      guard let next = state.bytes[line..<state.end].firstIndex(of: UInt8(ascii: "\n")) else {
        state.patience.spend(state.end - line)
        return nil
      }
      var offset = next + 1
      while offset < state.end, state.bytes[offset].isSpace { offset += 1 }
      let end = offset + delimiter.count
      if end <= state.end, state.bytes[offset..<end].elementsEqual(delimiter),
        end == state.end || !state.bytes[end].isWord
      {
        return offset..<end
      }
      line = next + 1
    }
    return nil
  }

  /// Reads the bodies announced on the line that ends here; the line end opens the first.
  mutating func lexPending() {
    let texts = pending
    pending = []
    for text in texts {
      guard !state.isAtEnd, let close = closingLine(of: text.delimiter, from: state.position) else {
        return
      }
      state.emit(.quote, state.sees("\r\n") ? 2 : 1)
      var inner = CodeLexer(
        bytes: state.bytes, range: state.position..<close.lowerBound, rules: rules)
      state.tokens += inner.run(in: OpenString(text.form.endless))
      state.position = close.lowerBound
      state.emit(.endQuote, upTo: close.upperBound)
    }
  }

  /// Reads a body whose end is the end of the range.
  private mutating func run(in body: OpenString) -> [Token] {
    while !state.isAtEnd {
      switch frames.last {
      case .string(let string): lexString(string)
      case .format(let string): lexFormat(string)
      case nil: frames.append(.string(body))
      default: lexCode()
      }
    }
    return state.tokens
  }
}

extension StringForm {
  /// The form with a delimiter that no text holds.
  fileprivate var endless: StringForm {
    var form = self
    form.close = "\u{0}\u{0}aig\u{0}"
    return form
  }
}
