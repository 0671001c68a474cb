// Lines and separators around an entry, so that what is inserted looks like what stands there.

extension HeaderEdits {
  private var bytes: [UInt8] { list.bytes }

  /// What separates entries on one line.
  var separator: [UInt8] {
    let written = list.language.applications?.separators ?? list.language.requests?.joint ?? []
    let isSemicolon = list.language.requests?.hasLineEntries == true || written == [";"]
    return [isSemicolon ? UInt8(ascii: ";") : UInt8(ascii: ",")]
  }

  /// The gap before a new entry where the lines of the list start with their separators (`, x` below `[ x`).
  func leadingSeparator(_ range: Range<Int>) -> [UInt8]? {
    let start = lineStart(range.lowerBound)
    let lead = bytes[start..<range.lowerBound].filter { !$0.isSpace }
    guard lead.count == 1, let mark = lead.first, Set("[{(,;".utf8).contains(mark),
      bytes[range.upperBound..<lineEndOffset(range.upperBound)].allSatisfy(\.isSpace)
    else { return nil }
    let blanks = bytes[start..<range.lowerBound].prefix(while: \.isSpace)
    let behind = bytes[start..<range.lowerBound].dropFirst(blanks.count + 1)
    return lineEnd + blanks + separator + behind
  }

  /// The byte that continues the line of a command.
  var continued: UInt8 { list.language.command?.continuation ?? UInt8(ascii: "\\") }

  /// The line end the file uses.
  var lineEnd: [UInt8] {
    let first = bytes.firstIndex(of: UInt8(ascii: "\n"))
    return [UInt8](
      first.map { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") } == true ? "\r\n" : "\n")
  }

  func lineStart(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, bytes[offset - 1] != UInt8(ascii: "\n") { offset -= 1 }
    return offset
  }

  func lineEndOffset(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, !bytes[offset].isLineEnd { offset += 1 }
    return offset
  }

  func lineBreakLength(_ offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    return bytes[offset] == UInt8(ascii: "\r") && bytes.indices.contains(offset + 1)
      && bytes[offset + 1] == UInt8(ascii: "\n") ? 2 : 1
  }

  /// The blanks at the start of the line of `offset`.
  func indent(at offset: Int) -> [UInt8] {
    Array(bytes[lineStart(offset)..<offset].prefix(while: \.isSpace))
  }

  /// True when a shell argument has its line for itself, a continuation mark apart.
  func isAlone(_ range: Range<Int>) -> Bool {
    let rest = bytes[range.upperBound..<lineEndOffset(range.upperBound)].trimmed
    return rest.isEmpty || rest.elementsEqual([continued])
  }

  func startsLine(_ offset: Int) -> Bool {
    bytes[lineStart(offset)..<offset].allSatisfy(\.isSpace)
  }

  /// The offset behind a comment that ends the line after a comma; nil when there is no comma or no comment.
  func commentEnd(after offset: Int) -> Int? {
    guard let comma = commaOnly(after: offset), var next = list.index(at: comma) else { return nil }
    var end: Int?
    while let kind = list.kind(next), kind == .space || kind == .comment {
      if kind == .comment { end = list.tokens[next].range.upperBound }
      next += 1
    }
    return list.kind(next) == .lineEnd ? end : nil
  }

  /// The offset behind a comma that follows directly.
  func commaOnly(after offset: Int) -> Int? {
    var offset = offset
    while offset < bytes.count, bytes[offset].isSpace { offset += 1 }
    return offset < bytes.count && bytes[offset] == separator.first ? offset + 1 : nil
  }

  /// The offset behind a statement and its semicolon.
  func statementEnd(_ entry: HeaderEntry) -> Int {
    let end = entry.range.upperBound
    return end < bytes.count && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
  }

  func statementTail(_ entry: HeaderEntry) -> [UInt8] {
    statementEnd(entry) > entry.range.upperBound ? [UInt8](";") : []
  }
}
