// The way `git` writes a path that would not survive as plain text in a patch: in double quotes with C escapes
// (`core.quotePath`, its default). GNU patch reads the same form.

enum QuotedPath {
  /// The path as it is, or quoted when it holds a control character, a quote, a backslash or a byte outside ASCII.
  static func quoted(_ path: [UInt8]) -> String {
    let text = path.map(escape).joined()
    return text.utf8.count == path.count ? text : "\"\(text)\""
  }

  /// The path in quotes in any case, for streams in which a bare name ends at the first blank.
  static func alwaysQuoted(_ path: [UInt8]) -> String {
    "\"\(path.map(escape).joined())\""
  }

  private static func escape(_ byte: UInt8) -> String {
    if let name = names[byte] { return "\\\(name)" }
    if (0x20..<0x7F).contains(byte) { return String(Unicode.Scalar(byte)) }
    let digits = String(byte, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static let names: [UInt8: Character] = [
    0x07: "a", 0x08: "b", 0x09: "t", 0x0A: "n", 0x0B: "v", 0x0C: "f", 0x0D: "r", 0x22: "\"",
    0x5C: "\\",
  ]
}
