// Byte ranges as code scanners want them: lines and columns, both from 1, columns in code points.

/// A region of a SARIF log.
struct RegionRecord: Encodable, Equatable {
  let startLine, startColumn, endLine, endColumn, byteOffset, byteLength: Int
}

/// Turns byte ranges of one file into regions.
struct RegionTable {
  private let bytes: [UInt8]
  private let lines: LineTable

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineTable(bytes)
  }

  /// The region of a range; O(length of its first and last line).
  func region(_ range: Range<Int>) -> RegionRecord {
    let start = place(range.lowerBound)
    let end = place(range.upperBound)
    return RegionRecord(
      startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column,
      byteOffset: range.lowerBound, byteLength: range.count)
  }

  /// A byte that is no valid UTF-8 counts as one code point.
  private func place(_ offset: Int) -> (line: Int, column: Int) {
    let line = lines.lineIndex(of: offset)
    let text = String(decoding: bytes[lines.range(ofLine: line).lowerBound..<offset], as: UTF8.self)
    return (line + 1, text.unicodeScalars.count + 1)
  }
}
