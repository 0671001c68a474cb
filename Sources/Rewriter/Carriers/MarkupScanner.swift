// The scripts and listings of HTML, and of components that are written like HTML. A script is raw text up to its end
// tag; a listing is text with entities, and one with tags inside is not read.

struct MarkupScanner {
  private let bytes: [UInt8]
  private var slots: [Slot] = []

  /// All scripts and listings in file order; O(n).
  static func slots(of bytes: [UInt8]) -> [Slot] {
    var scanner = MarkupScanner(bytes: bytes)
    scanner.run()
    return scanner.slots
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    var offset = readFrontMatter()
    while let open = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = readTag(open)
    }
  }

  /// The script between two lines of dashes at the start of an Astro component.
  private mutating func readFrontMatter() -> Int {
    let lines = bytes.hostLines.prefix(5000)
    guard let first = lines.firstIndex(where: { !$0.isBlank }), isDashes(lines[first]),
      let last = lines[(first + 1)...].firstIndex(where: { isDashes($0) })
    else { return 0 }
    let range = lines[first].next..<lines[last].range.lowerBound
    slots.append(Slot(path: ["frontmatter"], range: range, form: Wrapping()))
    return lines[last].next
  }

  private func isDashes(_ line: HostLine) -> Bool {
    bytes[line.range].elementsEqual("---".utf8)
  }

  /// Elements whose content is text up to their end tag, whatever tags stand in it.
  private static let texts: Set = ["iframe", "noembed", "noframes", "textarea", "title", "xmp"]

  /// Reads what starts with `<`; the offset behind it.
  private mutating func readTag(_ open: Int) -> Int {
    if bytes.hasPrefix("<!--", at: open) {
      return bytes.firstOffset(of: "-->", from: open).map { $0 + 3 } ?? bytes.count
    }
    let name = bytes[(open + 1)...].prefix { $0.isWord }.lowercased.text
    let isText = MarkupScanner.texts.contains(name)
    guard isText || ["script", "style", "pre"].contains(name), let end = tagEnd(open) else {
      return open + 1
    }
    let tag = bytes[open..<end]
    guard !tag.dropLast().hasSuffix("/") else { return end }
    guard let close = closing(name, from: end) else { return isText ? end : bytes.count }
    switch name {
    case "script":
      slots.append(
        Slot(path: ["script"], range: end..<close, form: Wrapping(), info: script(tag)))
    case "pre": readListing(tag, end..<close)
    default: break
    }
    return close
  }

  /// The offset behind the `>` of a tag, quotes respected.
  private func tagEnd(_ open: Int) -> Int? {
    var quote: UInt8 = 0
    for offset in open..<bytes.count {
      let byte = bytes[offset]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return offset + 1
      }
    }
    return nil
  }

  private func closing(_ name: String, from start: Int) -> Int? {
    var offset = start
    while let found = bytes.firstOffset(of: "</", from: offset) {
      if Array(bytes[(found + 2)...].prefix(name.utf8.count)).lowercased.elementsEqual(name.utf8) {
        return found
      }
      offset = found + 2
    }
    return nil
  }

  // MARK: - Languages

  /// `ts` of `lang="ts"`; empty for plain scripts and modules.
  private func script(_ tag: ArraySlice<UInt8>) -> String {
    if let lang = attribute("lang", of: tag) { return lang }
    guard let type = attribute("type", of: tag), !type.isEmpty else { return "" }
    if type == "module" || type.hasSuffix("javascript") || type == "text/babel" { return "" }
    return type.hasSuffix("typescript") ? "ts" : type
  }

  private mutating func readListing(_ tag: ArraySlice<UInt8>, _ range: Range<Int>) {
    var body = range
    var info = language(tag)
    let start = range.lowerBound + bytes[range].prefix(while: \.isBlank).count
    if bytes.hasPrefix("<code", at: start), let end = tagEnd(start), end < range.upperBound,
      let close = bytes[..<range.upperBound].firstOffset(of: "</code", from: end)
    {
      body = end..<close
      info = info.isEmpty ? language(bytes[start..<end]) : info
    }
    slots.append(
      Slot(path: ["pre"], range: body, form: Wrapping(escape: .entities), info: info))
  }

  /// `bash` of `class="language-bash"`.
  private func language(_ tag: ArraySlice<UInt8>) -> String {
    for name in (attribute("class", of: tag) ?? "").split(separator: " ") {
      for prefix in ["language-", "lang-", "highlight-source-"] where name.hasPrefix(prefix) {
        return String(name.dropFirst(prefix.count))
      }
    }
    return attribute("lang", of: tag) ?? ""
  }

  private func attribute(_ name: String, of tag: ArraySlice<UInt8>) -> String? {
    let tag = Array(tag).lowercased
    guard let found = tag.firstOffset(of: " \(name)="), found + name.utf8.count + 2 < tag.count
    else { return nil }
    let value = tag[(found + name.utf8.count + 2)...]
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return value.prefix { !$0.isBlank && $0 != UInt8(ascii: ">") }.text
    }
    return value.dropFirst().prefix { $0 != quote }.text
  }
}
