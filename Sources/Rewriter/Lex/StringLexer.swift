// Strings of code by the forms of the language table: delimiters that the writer chooses a part of, escapes, holes,
// bare variables. What is opened stands on the frame stack, as holes hold code again.

/// A string that is open: its form with the delimiter filled in, and the bytes that mean something in it.
///
/// An object, as frames are copied for each token and forms are large.
final class OpenString: Sendable {
  let form: StringForm
  /// The bytes at which text may end; at all others it goes on.
  let stops: ByteSet
  /// The bytes it may start with, prefixes included.
  let starts: ByteSet

  init(_ form: StringForm) {
    self.form = form
    stops = Self.stops(of: form)
    starts = Self.starts(of: form)
  }

  private static func stops(of form: StringForm) -> ByteSet {
    guard let close = form.close.utf8.first else { return ByteSet(0...255) }
    var stops = ByteSet([0x0A, 0x0D, UInt8(ascii: "\\"), UInt8(ascii: "`"), close])
    if let hole = form.hole {
      guard let open = hole.open.utf8.first else { return ByteSet(0...255) }
      stops.insert(open)
      stops.insert(hole.close)
    }
    for sigil in form.variable?.sigils ?? [] { stops.insert(sigil) }
    return stops
  }

  private static func starts(of form: StringForm) -> ByteSet {
    var starts = ByteSet([])
    for prefix in form.prefixes {
      guard let byte = (prefix + form.open).utf8.first else { return ByteSet(0...255) }
      starts.insert(byte)
      if byte.isLetter { starts.insert(byte ^ 0x20) }
      // Nothing stands before a delimiter that the writer chooses all of.
      if byte == UInt8(ascii: "*") { return ByteSet(0...255) }
    }
    return starts
  }
}

extension CodeLexer {
  /// Opens a string if one starts here: a prefix, if the form has one, and the delimiter.
  mutating func openString() -> Bool {
    let byte = state.byte
    for string in strings where string.starts.contains(byte) {
      for prefix in string.form.prefixes {
        guard let (opened, count) = match(string, prefix) else { continue }
        let isCharacter = opened.form.isCharacter
        if isCharacter, !holdsCharacter(state.position + count, opened.form.close) { continue }
        state.emit(.quote, count)
        frames.append(.string(opened))
        return true
      }
    }
    return false
  }

  /// The form with its delimiter filled in, and the length of the opener with its prefix.
  private func match(_ string: OpenString, _ prefix: String) -> (OpenString, Int)? {
    let form = string.form
    var offset = state.position
    for byte in prefix.utf8 {
      guard offset < state.end, state.bytes[offset].lowercased == byte.lowercased else {
        return nil
      }
      offset += 1
    }
    guard let run = form.run else {
      guard offset + form.open.utf8.count <= state.end, state.bytes.hasPrefix(form.open, at: offset)
      else { return nil }
      return (string, offset + form.open.utf8.count - state.position)
    }
    let parts = form.open.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, state.bytes.hasPrefix(parts[0], at: offset) else { return nil }
    offset += parts[0].utf8.count
    let start = offset
    guard state.patience.isLeft else { return nil }
    while offset < state.end, run.holds(state.bytes[offset], first: offset == start) { offset += 1 }
    state.patience.spend(offset - start)
    guard run.accepts(offset - start), offset + parts[1].utf8.count <= state.end,
      state.bytes.hasPrefix(parts[1], at: offset)
    else { return nil }
    let chosen = state.bytes[start..<offset].text
    var filled = form
    filled.close = form.close.replacing("*", with: chosen)
    filled.hole?.open = form.hole?.open.replacing("*", with: chosen) ?? ""
    return (OpenString(filled), offset + parts[1].utf8.count - state.position)
  }

  /// True when one character, or one escape, and the closing quote follow.
  private func holdsCharacter(_ start: Int, _ close: String) -> Bool {
    guard start < state.end, !state.bytes[start].isLineEnd else { return false }
    var offset = start + 1
    if state.bytes[start] == UInt8(ascii: "\\") {
      // `'\\''`, `'\\u{1F600}'`: the escape is short.
      offset += 1
      while offset < state.end, offset - start < 14,
        state.bytes[offset].isWord
          || state.bytes[offset] == UInt8(ascii: "{") || state.bytes[offset] == UInt8(ascii: "}")
      {
        offset += 1
      }
    } else {
      guard !state.bytes.hasPrefix(close, at: start) else { return false }
      while offset < state.end, state.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset < state.end && state.bytes.hasPrefix(close, at: offset)
  }

  mutating func lexString(_ string: OpenString) {
    let (form, stops) = (string.form, string.stops)
    var offset = state.position
    while offset < state.end, !(stops.contains(state.bytes[offset]) && isSpecial(offset, form)) {
      offset += 1
    }
    state.emit(.text, upTo: offset)
    guard !state.isAtEnd else { return }
    lexStringSpecial(string)
  }

  private func isSpecial(_ offset: Int, _ form: StringForm) -> Bool {
    let byte = state.bytes[offset]
    if byte == UInt8(ascii: "\\") { return form.escape == .backslash || hits(offset, form) }
    if byte.isLineEnd, !form.isMultiline { return true }
    if byte == UInt8(ascii: "`"), form.escape == .backtick { return true }
    return hits(offset, form) || (form.hole?.doubledIsText == true && byte == form.hole?.close)
      || (form.variable.map { variableEnd(offset, $0) != nil } ?? false)
  }

  private func hits(_ offset: Int, _ form: StringForm) -> Bool {
    closes(form, at: offset)
      || (form.hole.map { state.bytes.hasPrefix($0.open, at: offset) } ?? false)
  }

  private func closes(_ form: StringForm, at offset: Int) -> Bool {
    guard state.bytes.hasPrefix(form.close, at: offset) else { return false }
    guard form.closesAtLine else { return true }
    var start = offset
    while start > state.start, state.bytes[start - 1].isSpace { start -= 1 }
    return start == state.start || state.bytes[start - 1].isLineEnd
  }

  private mutating func lexStringSpecial(_ string: OpenString) {
    let form = string.form
    let count = form.close.utf8.count
    if let hole = form.hole, state.sees(hole.open), !closes(form, at: state.position) {
      openHole(hole, in: string)
    } else if closes(form, at: state.position) {
      let isDoubled =
        (form.escape == .doubled || form.escape == .backtick) && count == 1
        && state.bytes.hasPrefix(form.close, at: state.position + 1)
      if isDoubled { return state.emit(.escape, 2) }
      closeString(form)
    } else if state.byte == UInt8(ascii: "\\") || state.byte == UInt8(ascii: "`"),
      form.escape == .backslash || form.escape == .backtick
    {
      state.emit(
        .escape, state.peek(1) == UInt8(ascii: "\r") && state.peek(2) == UInt8(ascii: "\n") ? 3 : 2)
    } else if let variable = form.variable, let end = variableEnd(state.position, variable) {
      state.emit(.variable, upTo: end)
    } else if state.byte.isLineEnd {
      // An unfinished string ends with its line, so that one stray quote cannot swallow the file.
      frames.removeLast()
    } else {
      state.emit(.escape, form.hole?.close == state.peek(1) ? 2 : 1)
    }
  }

  /// Quotes in front of a closing run of three belong to the text (`""""` ends with one `"` inside).
  private mutating func closeString(_ form: StringForm) {
    let count = form.close.utf8.count
    if count == 3, form.open == form.close {
      while state.bytes.hasPrefix(form.close, at: state.position + 1), state.peek(3) == state.byte {
        state.emit(.text, 1)
      }
    }
    state.emit(.endQuote, count)
    frames.removeLast()
  }

  private mutating func openHole(_ hole: HoleForm, in string: OpenString) {
    if hole.doubledIsText, state.peek(1) == hole.open.utf8.first {
      return state.emit(.escape, 2)
    }
    state.emit(.hole, hole.open.utf8.count - hole.lookahead)
    frames.append(.hole(string))
  }

  /// The offset behind a bare variable; nil when none starts at `offset`.
  private func variableEnd(_ start: Int, _ form: VariableForm) -> Int? {
    guard form.sigils.contains(state.bytes[start]) else { return nil }
    var offset = start + 1
    if form.isBraced, offset < state.end, state.bytes[offset] == UInt8(ascii: "{") {
      return lineOffset(of: UInt8(ascii: "}"), from: offset)
    }
    guard offset < state.end,
      state.bytes[offset].isLetter || state.bytes[offset] == UInt8(ascii: "_")
    else { return nil }
    while offset < state.end, state.bytes[offset].isWord { offset += 1 }
    var wasExtended = false
    while let end = suffixEnd(offset, form), !wasExtended || form.suffixes.contains("{") {
      offset = end
      wasExtended = true
    }
    return offset
  }

  /// The offset behind the first such byte of this line.
  private func lineOffset(of byte: UInt8, from start: Int) -> Int? {
    guard state.patience.isLeft else { return nil }
    var offset = start
    while offset < state.end, state.bytes[offset] != byte, !state.bytes[offset].isLineEnd {
      offset += 1
    }
    state.patience.spend(offset - start)
    return offset < state.end && state.bytes[offset] == byte ? offset + 1 : nil
  }

  private func suffixEnd(_ start: Int, _ form: VariableForm) -> Int? {
    var offset = start
    let bytes = state.bytes
    // `->->` is no name, and no reason to go deeper for each arrow.
    while form.suffixes.contains("->"), form.suffixes.contains("{"),
      bytes[..<state.end].hasPrefix("->", at: offset), offset + 2 < state.end
    {
      offset += 2
    }
    guard offset < state.end else { return nil }
    if form.suffixes.contains("->"), !form.suffixes.contains("{"),
      bytes.hasPrefix("->", at: offset), offset + 2 < state.end
    {
      guard bytes[offset + 2].isLetter else { return nil }
      return bytes[..<state.end].dropFirst(offset + 2).firstIndex { !$0.isWord } ?? state.end
    }
    // `$env:NAME` names a drive and a variable.
    if form.suffixes.contains(":"), bytes[offset] == UInt8(ascii: ":"), offset + 1 < state.end,
      bytes[offset + 1].isWord
    {
      return bytes[..<state.end].dropFirst(offset + 1).firstIndex { !$0.isWord } ?? state.end
    }
    if form.suffixes.contains("["), bytes[offset] == UInt8(ascii: "[") {
      return lineOffset(of: UInt8(ascii: "]"), from: offset)
    }
    if form.suffixes.contains("{"), bytes[offset] == UInt8(ascii: "{") {
      return lineOffset(of: UInt8(ascii: "}"), from: offset)
    }
    return nil
  }

  /// `!r`, `:>10`, `:{width}` up to the end of the hole.
  mutating func lexFormat(_ string: OpenString) {
    let close = string.form.hole?.close
    let offset = state.end { $0 != close && $0 != UInt8(ascii: "{") && !$0.isLineEnd }
    state.emit(.format, upTo: offset)
    guard !state.isAtEnd else { return }
    if state.byte == UInt8(ascii: "{") {
      state.emit(.hole, 1)
      frames.append(.hole(string))
    } else {
      frames.removeLast()
    }
  }
}

extension DelimiterRun {
  func holds(_ byte: UInt8, first: Bool) -> Bool {
    switch self {
    case .byte(let own, _): byte == own
    case .name: first ? byte.isLetter || byte == UInt8(ascii: "_") : byte.isWord
    }
  }

  func accepts(_ count: Int) -> Bool {
    if case .byte(_, let least) = self { count >= least } else { count <= 32 }
  }
}
