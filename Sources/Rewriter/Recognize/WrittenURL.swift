// A legacy URL as it is written, in text of any language: what a person sees in the line, with `${x}`, `{x}`, `\(x)` and
// `<x>` taken as one piece each. Nothing is edited from it; it serves recipes and files of no known language.

extension LegacyURL {
  /// Reads the URL around an occurrence, within its line; nil when its host does not start a URL.
  static func written(at occurrence: Occurrence, in bytes: [UInt8]) -> LegacyURL? {
    var lower = occurrence.range.lowerBound
    while lower > 0, bytes[lower - 1].isLetter || "/:".utf8.contains(bytes[lower - 1]) {
      lower -= 1
    }
    var template = Template(range: lower..<lower, tokens: 0..<0)
    var index = lower
    while index < bytes.count, !ends.contains(bytes[index]) {
      let end = index < occurrence.range.upperBound ? index + 1 : pieceEnd(index, bytes)
      guard let end else { break }
      if end == index + 1 {
        template.units.append(Unit(content: .byte(bytes[index]), range: index..<end, literal: -1))
      } else {
        let hole = Hole(tokens: 0..<0, expression: index..<end, isPlain: true)
        template.units.append(
          Unit(content: .hole(template.holes.count), range: index..<end, literal: -1))
        template.add(hole, of: bytes)
      }
      index = end
    }
    template.range = lower..<index
    return LegacyURL(in: template, host: occurrence.range)
  }

  private static let ends = Set("\"'` \t\r\n,;|)]}".utf8)
  private static let brackets: [UInt8: UInt8] = [
    UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "("): UInt8(ascii: ")"),
    UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "<"): UInt8(ascii: ">"),
  ]

  /// The end of the piece that starts at an offset: one byte, or a bracketed run with its mark; nil for a bracket that
  /// does not close in the line.
  private static func pieceEnd(_ start: Int, _ bytes: [UInt8]) -> Int? {
    var index = start
    if "$#\\%".utf8.contains(bytes[index]), index + 1 < bytes.count,
      brackets[bytes[index + 1]] != nil
    {
      index += 1
    }
    guard let close = brackets[bytes[index]] else { return start + 1 }
    let open = bytes[index]
    var depth = 0
    while index < bytes.count, !bytes[index].isLineEnd {
      if bytes[index] == open { depth += 1 }
      if bytes[index] == close { depth -= 1 }
      index += 1
      if depth == 0 { return index }
    }
    return nil
  }

  /// A segment as it is written.
  func text(_ segment: Segment?) -> String? {
    guard let segment, let first = segment.units.first, let last = segment.units.last else {
      return nil
    }
    let units = template.units
    let bytes = (first...last).flatMap { index -> [UInt8] in
      switch units[index].content {
      case .byte(let byte): [byte]
      case .hole(let hole): Array(template.bytes[template.holes[hole].expression])
      }
    }
    return bytes.text
  }

  /// The bytes from the scheme to the end of the path.
  var writtenRange: Range<Int>? {
    guard let first = template.units[safe: start], let last = template.units[safe: end - 1] else {
      return nil
    }
    return first.range.lowerBound..<last.range.upperBound
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
