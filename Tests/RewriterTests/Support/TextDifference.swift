// A readable difference for the message of a failed test.

enum TextDifference {
  /// The lines that were expected (`-`) and that came (`+`), at most a screenful.
  static func lines(_ expected: [UInt8], _ actual: [UInt8]) -> String {
    let old = split(expected)
    let new = split(actual)
    let changes = new.difference(from: old)
    let list = changes.map { change in
      switch change {
      case .remove(let line, let text, _): "-\(line + 1): \(text)"
      case .insert(let line, let text, _): "+\(line + 1): \(text)"
      }
    }
    return "\n" + list.prefix(30).joined(separator: "\n")
  }

  /// Lines with their carriage returns in sight.
  private static func split(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(String.UnicodeScalarView($0)).replacing("\r", with: "␍") }
  }
}
