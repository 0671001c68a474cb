// Whether a text has the outline of a configuration, before the parser sees it: over a value or name that is missing where
// it expects one, the parser ends the program instead of saying so. What the outline lets through is read by the parser;
// numbers but integers, and dates, are no settings and stay out.

struct ConfigurationOutline {
  /// What is wrong, and in which line.
  struct Fault: Error {
    let line: Int
    let message: String
  }

  /// Far deeper than any setting.
  private static let deepest = 16
  private let bytes: [UInt8]
  private var position = 0

  /// Reads the outline; O(bytes).
  ///
  /// - Throws: The first place that is not as it must be.
  static func check(_ text: String) throws(Fault) {
    var outline = ConfigurationOutline(bytes: [UInt8](text.utf8))
    try outline.document()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    // The parser passes over a byte order mark.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private mutating func document() throws(Fault) {
    if let control = bytes.firstIndex(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) {
      position = control
      throw fault("a control character")
    }
    while true {
      skipBlanks(andLines: true)
      guard let byte = current else { return }
      if byte == UInt8(ascii: "[") { try header() } else { try pair() }
      skipBlanks()
      skipComment()
      guard current == nil || takeLineEnd() else { throw fault("more behind the end of a value") }
    }
  }

  /// `[a.b]`, `[[a]]`.
  private mutating func header() throws(Fault) {
    position += 1
    let isList = take("[")
    skipBlanks()
    guard let byte = current, Self.isNameByte(byte) || Self.isQuote(byte) else {
      throw fault("a table without a name")
    }
    try key()
    guard take("]"), !isList || take("]") else { throw fault("a table whose name does not end") }
  }

  /// `key = value`.
  private mutating func pair(depth: Int = 0) throws(Fault) {
    try key()
    guard take("=") else { throw fault("a name without a value") }
    skipBlanks()
    try value(depth)
  }

  /// `a`, `"a b".c`, with the blanks around it.
  private mutating func key() throws(Fault) {
    repeat {
      skipBlanks()
      guard let byte = current else { throw fault("a name is missing") }
      if Self.isQuote(byte) {
        try string(isKey: true)
      } else {
        guard skip(while: Self.isNameByte) > 0 else { throw fault("a name is missing") }
      }
      skipBlanks()
    } while take(".")
  }
}

// MARK: - Values

extension ConfigurationOutline {
  private mutating func value(_ depth: Int) throws(Fault) {
    guard depth < Self.deepest else { throw fault("values are nested too deeply") }
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try string(isKey: false)
    case UInt8(ascii: "["): try list(depth)
    case UInt8(ascii: "{"): try table(depth)
    default: try word()
    }
  }

  /// `true`, `false`, an integer.
  private mutating func word() throws(Fault) {
    let start = position
    _ = skip { Self.isNameByte($0) || "+.:".utf8.contains($0) }
    let word = bytes[start..<position]
    let digits = word.drop { "+-".utf8.contains($0) }
    let isInteger =
      (1...18).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
      && word.count - digits.count < 2
    guard isInteger || word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) else {
      position = start
      throw fault("a value that is no text, list, table, true or false")
    }
  }

  private mutating func list(_ depth: Int) throws(Fault) {
    position += 1
    repeat {
      skipBlanks(andLines: true)
      if take("]") { return }
      try value(depth + 1)
      skipBlanks(andLines: true)
    } while take(",")
    guard take("]") else { throw fault("a list without an end") }
  }

  private mutating func table(_ depth: Int) throws(Fault) {
    position += 1
    skipBlanks()
    if take("}") { return }
    repeat {
      try pair(depth: depth + 1)
      skipBlanks()
    } while take(",")
    guard take("}") else { throw fault("a table without an end") }
  }

  /// Any of the four kinds of text; keys are of one line.
  private mutating func string(isKey: Bool) throws(Fault) {
    let start = position
    let quote = bytes[position]
    let isLong = !isKey && bytes[position...].starts(with: [quote, quote, quote])
    position += isLong ? 3 : 1
    while let byte = current {
      if byte == 0x0A, !isLong { break }
      position += byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
      guard byte == quote else { continue }
      if !isLong { return }
      if bytes[position...].starts(with: [quote, quote]) {
        position += 2
        // Two more may stand in front of the three that end it.
        for _ in 0..<2 where current == quote { position += 1 }
        return
      }
    }
    position = start
    throw fault("a text without an end")
  }
}

// MARK: - Bytes

extension ConfigurationOutline {
  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func skip(while condition: (UInt8) -> Bool) -> Int {
    let start = position
    while let byte = current, condition(byte) { position += 1 }
    return position - start
  }

  private mutating func skipBlanks(andLines: Bool = false) {
    repeat {
      _ = skip { $0 == 0x20 || $0 == 0x09 }
      if andLines { skipComment() }
    } while andLines && takeLineEnd()
  }

  private mutating func skipComment() {
    if current == UInt8(ascii: "#") { _ = skip { $0 != 0x0A } }
  }

  private mutating func takeLineEnd() -> Bool {
    let length = bytes[position...].starts(with: [0x0D, 0x0A]) ? 2 : current == 0x0A ? 1 : 0
    position += length
    return length > 0
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
  }

  private func fault(_ message: String) -> Fault {
    let line = bytes[..<min(position, bytes.count)].count { $0 == 0x0A } + 1
    return Fault(line: line, message: "error: \(message)")
  }
}
