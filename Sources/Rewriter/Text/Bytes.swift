// Questions about runs of ASCII bytes that every layer asks. Letters outside ASCII never matter to the tool: hosts,
// header names, model ids and keywords are ASCII, and every other byte is copied as it stands.

extension UInt8 {
  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isCapital: Bool { (0x41...0x5A).contains(self) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isWord: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }
  var isSpace: Bool { self == 0x20 || self == 0x09 }
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
  var isBlank: Bool { isSpace || isLineEnd }
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension Collection where Element == UInt8 {
  /// The text for a report; invalid UTF-8 shows as replacement characters.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// ASCII letters in lower case, all other bytes as they are.
  var lowercased: [UInt8] { map(\.lowercased) }

  func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { unsafe self.starts(with: $0) }
  }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  func hasPrefix(_ prefix: String, at offset: Int) -> Bool {
    let bytes = prefix.utf8
    guard let first = bytes.first else { return true }
    // Nearly all tests fail here.
    guard offset < endIndex, self[offset] == first else { return false }
    var index = offset
    for byte in bytes {
      guard index < endIndex, self[index] == byte else { return false }
      index += 1
    }
    return true
  }

  func hasSuffix(_ suffix: String) -> Bool {
    let count = suffix.utf8.count
    return count <= self.count && hasPrefix(suffix, at: endIndex - count)
  }

  /// The offset of the first occurrence of `needle` at or after `start`.
  func firstOffset(of needle: String, from start: Int? = nil) -> Int? {
    var index = start ?? startIndex
    let count = needle.utf8.count
    guard let first = needle.utf8.first else { return index <= endIndex ? index : nil }
    while index + count <= endIndex {
      if self[index] == first, hasPrefix(needle, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// True where a name stands in the run as a word of its own; O(bytes).
  func spells(_ name: String) -> Bool {
    var start = startIndex
    while let offset = firstOffset(of: name, from: start) {
      start = offset + name.utf8.count
      let isWhole =
        (offset == startIndex || !self[offset - 1].isWord)
        && (start == endIndex || !self[start].isWord)
      if isWhole { return true }
    }
    return false
  }

  /// The run without blanks at both ends.
  var trimmed: SubSequence {
    var slice = self[startIndex..<endIndex]
    while let first = slice.first, first.isBlank { slice = slice.dropFirst() }
    while let last = slice.last, last.isBlank { slice = slice.dropLast() }
    return slice
  }
}

extension [UInt8] {
  init(_ text: String) { self.init(text.utf8) }
}
