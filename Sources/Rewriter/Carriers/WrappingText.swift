// New text in the form of its host. What cannot be said there is nil, and the call site is refused.

extension Wrapping {
  /// Text written so that it reads as `text`; nil where the form cannot say it.
  ///
  /// `holes` are expressions of the host, which stay as they are wherever they stand.
  func written(_ text: [UInt8], holes: [[UInt8]]) -> [UInt8]? {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if let hole = holes.first(where: { text[index...].starts(with: $0) }) {
        let next = index + hole.count < text.count ? text[index + hole.count] : 0
        let isWhole = hole.last?.isWord != true || !next.isWord
        guard isWhole else { return nil }
        result += hole
        index += hole.count
        continue
      }
      guard let bytes = written(text[index]) else { return nil }
      result += bytes
      index += 1
    }
    // A scalar without quotes ends at these.
    if escape == .yamlPlain,
      result.firstOffset(of: ": ") != nil || result.firstOffset(of: " #") != nil
        || result.last == UInt8(ascii: ":")
    {
      return nil
    }
    return result
  }

  private func written(_ byte: UInt8) -> [UInt8]? {
    if byte == UInt8(ascii: "\n") { return writtenLineEnd }
    if dollar != .plain, byte == UInt8(ascii: "$") { return [byte, byte] }
    switch escape {
    case .none: return [byte]
    case .request: return byte.isLineEnd ? nil : [byte]
    case .json, .yamlDouble:
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\r"): return [UInt8]("\\r")
      case UInt8(ascii: "\t"): return [UInt8]("\\t")
      default: return byte < 0x20 ? nil : [byte]
      }
    case .entities:
      switch byte {
      case UInt8(ascii: "&"): return [UInt8]("&amp;")
      case UInt8(ascii: "<"): return [UInt8]("&lt;")
      case UInt8(ascii: ">"): return [UInt8]("&gt;")
      default: return [byte]
      }
    case .yamlSingle: return byte == UInt8(ascii: "'") ? [byte, byte] : [byte]
    case .yamlPlain: return [byte]
    case .shellSingle: return byte == UInt8(ascii: "'") ? nil : [byte]
    case .document:
      return Array("$`\\".utf8).contains(byte) ? [UInt8(ascii: "\\"), byte] : [byte]
    case .shellDouble:
      return Array("$`\"\\".utf8).contains(byte) ? [UInt8(ascii: "\\"), byte] : [byte]
    }
  }

  private var writtenLineEnd: [UInt8]? {
    switch escape {
    case .json: return [UInt8]("\\n") + separator
    case .yamlDouble: return [UInt8]("\\n")
    case .yamlPlain, .yamlSingle, .request: return nil
    case .none, .entities, .shellSingle, .shellDouble, .document:
      return folds ? nil : [UInt8(ascii: "\n")] + indent
    }
  }
}
