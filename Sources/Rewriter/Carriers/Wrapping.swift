// How code is written inside of its host: what stands in front of its lines, which bytes are escaped and how. Each form
// reads a text byte by byte, noting where each byte came from, and writes new text so that reading it gives that text.

/// How a text is written at a place of its host.
struct Wrapping: Sendable, Hashable {
  enum Escape: Sendable, Hashable {
    case none
    /// A string of JSON.
    case json
    /// Text of HTML.
    case entities
    /// A double-quoted scalar of YAML.
    case yamlDouble
    /// A single-quoted scalar of YAML: two quotes are one.
    case yamlSingle
    /// A scalar of YAML without quotes: nothing is escaped, and not everything can be said.
    case yamlPlain
    /// A word in single quotes of a shell, which cannot hold one.
    case shellSingle
    /// A word in double quotes of a shell.
    case shellDouble
    /// A here-document of a shell that expands.
    case document
    /// A request file, read as a command.
    case request
  }

  var escape = Escape.none
  /// What stands in front of every line but the first.
  var indent: [UInt8] = []
  /// True where a line end of the host is a space of the text.
  var folds = false
  /// What stands behind a line end and in front of the next line: `",` and `"` of a list of lines.
  var separator: [UInt8] = []
  /// What a dollar sign means to the host.
  var dollar = DollarSign.plain
}

/// A text while it is being read from its host.
struct TextBuilder {
  var bytes: [UInt8] = []
  /// For each byte where it starts in the host.
  var origins: [Int] = []
  /// Bytes that stand nowhere in the host, by their index.
  var gaps: [Int] = []
  /// Expressions of the host.
  var holes: [Range<Int>] = []
  /// The form of the text from an index on.
  var forms: [(start: Int, form: Wrapping)] = []
  /// What was read last in the host.
  var end = 0

  mutating func add(_ byte: UInt8, at offset: Int) {
    bytes.append(byte)
    origins.append(offset)
  }

  mutating func add(_ new: [UInt8], at offset: Int) {
    for byte in new { add(byte, at: offset) }
  }

  /// Adds a line end between two pieces that do not touch.
  mutating func addGap(lineEnd: [UInt8] = [UInt8(ascii: "\n")]) {
    guard !bytes.isEmpty else { return }
    for byte in lineEnd {
      gaps.append(bytes.count)
      add(byte, at: end)
    }
  }
}

extension Wrapping {
  /// Reads a range of the host to the end of `text`; false when it cannot be read exactly.
  ///
  /// O(n).
  func read(_ range: Range<Int>, of host: [UInt8], to text: inout TextBuilder) -> Bool {
    text.forms.append((text.bytes.count, self))
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let next = step(offset, range, host, &text) else { return false }
      offset = next
    }
    text.end = range.upperBound
    return true
  }

  /// Reads one character or line end; the offset behind it, nil when it has no meaning.
  private func step(
    _ offset: Int, _ range: Range<Int>, _ host: [UInt8], _ text: inout TextBuilder
  ) -> Int? {
    let byte = host[offset]
    if byte == UInt8(ascii: "\n") || (folds && byte == UInt8(ascii: "\r")) {
      return lineEnd(offset, range, host, &text)
    }
    if dollar != .plain, byte == UInt8(ascii: "$") {
      return hostDollar(offset, range, host, &text)
    }
    switch (escape, byte) {
    case (.json, UInt8(ascii: "\\")), (.yamlDouble, UInt8(ascii: "\\")):
      return escaped(offset, range, host, &text)
    case (.entities, UInt8(ascii: "&")): return entity(offset, range, host, &text)
    case (.entities, UInt8(ascii: "<")): return nil
    case (.yamlSingle, UInt8(ascii: "'")):
      guard offset + 1 < range.upperBound, host[offset + 1] == byte else { return nil }
      text.add(byte, at: offset)
      return offset + 2
    case (.shellDouble, UInt8(ascii: "\\")), (.document, UInt8(ascii: "\\")):
      return backslash(offset, range, host, &text)
    case (.shellDouble, UInt8(ascii: "$")), (.document, UInt8(ascii: "$")):
      return variable(offset, range, host, &text)
    case (.shellDouble, UInt8(ascii: "`")), (.document, UInt8(ascii: "`")): return nil
    default: break
    }
    text.add(byte, at: offset)
    return offset + 1
  }

  // MARK: - Lines

  private func lineEnd(
    _ offset: Int, _ range: Range<Int>, _ host: [UInt8], _ text: inout TextBuilder
  ) -> Int? {
    guard folds else {
      text.add(host[offset], at: offset)
      return afterIndent(offset + 1, range, host)
    }
    var next = offset
    var ends = 0
    while next < range.upperBound, host[next].isLineEnd {
      if host[next] == UInt8(ascii: "\n") { ends += 1 }
      next += 1
      let line = afterIndent(next, range, host)
      if line < range.upperBound, host[line].isLineEnd { next = line }
    }
    let start = escape == .none ? afterIndent(next, range, host) : blanksEnd(next, range, host)
    // A line that is indented deeper is not folded, and neither is one behind an empty line.
    let isTrimmed = escape == .none || offset == range.lowerBound || !host[offset - 1].isSpace
    guard ends == 1, isTrimmed, start == range.upperBound || !host[start].isSpace else {
      return nil
    }
    if start == range.upperBound, escape == .none {
      text.add(UInt8(ascii: "\n"), at: offset)
    } else {
      text.add(UInt8(ascii: " "), at: offset)
    }
    return start
  }

  private func afterIndent(_ offset: Int, _ range: Range<Int>, _ host: [UInt8]) -> Int {
    var offset = offset
    for byte in indent {
      guard offset < range.upperBound, host[offset] == byte else { break }
      offset += 1
    }
    return offset
  }

  private func blanksEnd(_ offset: Int, _ range: Range<Int>, _ host: [UInt8]) -> Int {
    var offset = offset
    while offset < range.upperBound, host[offset].isSpace { offset += 1 }
    return offset
  }

  // MARK: - Dollar signs

  /// `$$`, or an expression of the host: `$(NAME)`, `${NAME}`, `$@`.
  private func hostDollar(
    _ offset: Int, _ range: Range<Int>, _ host: [UInt8], _ text: inout TextBuilder
  ) -> Int? {
    let next = offset + 1 < range.upperBound ? host[offset + 1] : 0
    if next == UInt8(ascii: "$") {
      text.add(next, at: offset)
      return offset + 2
    }
    var end = offset + 2
    if next == UInt8(ascii: "(") || next == UInt8(ascii: "{") {
      let close = next == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "}")
      var depth = 0
      end = offset + 1
      repeat {
        guard end < range.upperBound, !host[end].isLineEnd else { return nil }
        if host[end] == next { depth += 1 }
        if host[end] == close { depth -= 1 }
        end += 1
      } while depth > 0
    }
    // A name of a build file is one byte long without brackets.
    while dollar == .names, next.isWord, end < range.upperBound, host[end].isWord { end += 1 }
    guard end <= range.upperBound, next != 0, !next.isBlank else { return nil }
    return hole(offset..<end, host, &text)
  }

  /// A backslash of the outer shell: it joins lines, hides what is special, and else stands for itself.
  private func backslash(
    _ offset: Int, _ range: Range<Int>, _ host: [UInt8], _ text: inout TextBuilder
  ) -> Int? {
    guard offset + 1 < range.upperBound else { return nil }
    let next = host[offset + 1]
    if next == UInt8(ascii: "\n") { return offset + 2 }
    if Array("$`\\".utf8).contains(next) || (next == UInt8(ascii: "\"") && escape == .shellDouble) {
      text.add(next, at: offset)
      return offset + 2
    }
    text.add(host[offset], at: offset)
    return offset + 1
  }

  /// A variable of the outer shell.
  private func variable(
    _ offset: Int, _ range: Range<Int>, _ host: [UInt8], _ text: inout TextBuilder
  ) -> Int? {
    let next = offset + 1 < range.upperBound ? host[offset + 1] : 0
    var end = offset + 1
    if next == UInt8(ascii: "{") {
      guard let close = host[..<range.upperBound].firstOffset(of: "}", from: offset) else {
        return nil
      }
      end = close + 1
    } else if next.isLetter || next == UInt8(ascii: "_") {
      while end < range.upperBound, host[end].isWord { end += 1 }
    } else {
      return nil
    }
    return hole(offset..<end, host, &text)
  }

  private func hole(_ range: Range<Int>, _ host: [UInt8], _ text: inout TextBuilder) -> Int {
    let start = text.bytes.count
    for offset in range { text.add(host[offset], at: offset) }
    text.holes.append(start..<text.bytes.count)
    return range.upperBound
  }

  // MARK: - Escapes

  private static let shortEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "\""): UInt8(ascii: "\""),
    UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "/"): UInt8(ascii: "/"),
  ]

  private func escaped(
    _ offset: Int, _ range: Range<Int>, _ host: [UInt8], _ text: inout TextBuilder
  ) -> Int? {
    guard offset + 1 < range.upperBound else { return nil }
    if let byte = Wrapping.shortEscapes[host[offset + 1]] {
      text.add(byte, at: offset)
      return offset + 2
    }
    guard host[offset + 1] == UInt8(ascii: "u"), offset + 6 <= range.upperBound,
      let code = UInt32(host[offset + 2..<offset + 6].text, radix: 16)
    else { return nil }
    if let scalar = Unicode.Scalar(code) {
      text.add(Array(String(Character(scalar)).utf8), at: offset)
      return offset + 6
    }
    guard offset + 12 <= range.upperBound, host.hasPrefix("\\u", at: offset + 6),
      let low = UInt32(host[offset + 8..<offset + 12].text, radix: 16),
      (0xD800..<0xDC00).contains(code), (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00))
    else { return nil }
    text.add(Array(String(Character(scalar)).utf8), at: offset)
    return offset + 12
  }

  private static let entities: [(name: String, byte: UInt8)] = [
    ("&quot;", UInt8(ascii: "\"")), ("&#34;", UInt8(ascii: "\"")), ("&#x22;", UInt8(ascii: "\"")),
    ("&amp;", UInt8(ascii: "&")), ("&#38;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")),
    ("&gt;", UInt8(ascii: ">")), ("&#39;", UInt8(ascii: "'")), ("&apos;", UInt8(ascii: "'")),
    ("&#x27;", UInt8(ascii: "'")), ("&#92;", UInt8(ascii: "\\")), ("&#123;", UInt8(ascii: "{")),
    ("&#125;", UInt8(ascii: "}")), ("&#36;", UInt8(ascii: "$")), ("&#96;", UInt8(ascii: "`")),
  ]

  private func entity(
    _ offset: Int, _ range: Range<Int>, _ host: [UInt8], _ text: inout TextBuilder
  ) -> Int? {
    for (name, byte) in Wrapping.entities
    where offset + name.utf8.count <= range.upperBound && host.hasPrefix(name, at: offset) {
      text.add(byte, at: offset)
      return offset + name.utf8.count
    }
    let next = offset + 1 < range.upperBound ? host[offset + 1] : UInt8(ascii: " ")
    // A sign that starts no name stands for itself.
    guard !next.isLetter, next != UInt8(ascii: "#") else { return nil }
    text.add(host[offset], at: offset)
    return offset + 1
  }
}
