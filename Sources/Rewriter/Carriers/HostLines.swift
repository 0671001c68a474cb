// The lines of a host with the questions that all scanners of lines ask.

/// One line of a host.
struct HostLine: Sendable {
  /// The bytes without the line end.
  let range: Range<Int>
  /// The offset of the next line.
  let next: Int
  /// The number of blanks in front.
  let indent: Int

  /// True when nothing but blanks stands there.
  var isBlank: Bool { range.count == indent }
  /// The offset of the first byte that is no blank.
  var first: Int { range.lowerBound + indent }
}

extension [UInt8] {
  /// The lines of the text; O(n).
  var hostLines: [HostLine] {
    var result: [HostLine] = []
    var start = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < count {
      let end = self[start...].firstIndex(of: UInt8(ascii: "\n")) ?? count
      let stop = end > start && self[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
      let indent = self[start..<stop].prefix(while: \.isSpace).count
      result.append(HostLine(range: start..<stop, next: Swift.min(end + 1, count), indent: indent))
      start = end + 1
    }
    return result
  }

  /// True when a line ends with a backslash that continues it.
  func isContinued(_ line: HostLine) -> Bool {
    !line.range.isEmpty && self[line.range.upperBound - 1] == UInt8(ascii: "\\")
  }

  /// The index behind the last line of those that backslashes join to one.
  func end(ofContinued index: Int, _ lines: [HostLine]) -> Int {
    var end = index
    while end < lines.count, isContinued(lines[end]) { end += 1 }
    return Swift.min(end + 1, lines.count)
  }
}
