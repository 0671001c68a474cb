// Blocks of code that a line of a document announces: reStructuredText directives, AsciiDoc listings, Org sources.

struct BlockScanner {
  private let bytes: [UInt8]
  private let lines: [HostLine]
  private let form: BlockForm
  private var slots: [Slot] = []

  /// All blocks in file order; O(n).
  static func slots(of bytes: [UInt8], _ form: BlockForm) -> [Slot] {
    var scanner = BlockScanner(bytes, form)
    scanner.run()
    return scanner.slots
  }

  private init(_ bytes: [UInt8], _ form: BlockForm) {
    self.bytes = bytes
    self.form = form
    lines = bytes.hostLines
  }

  private mutating func run() {
    var index = 0
    while index < lines.count {
      index = form.isIndented ? readIndented(index) : readDelimited(index)
    }
  }

  private func text(_ index: Int) -> [UInt8] { Array(bytes[lines[index].range]) }

  /// The name of the language a line announces; nil for a line that announces nothing.
  private func announced(_ index: Int) -> String? {
    guard let match = try? form.open.firstMatch(in: text(index)) else { return nil }
    let name = match[1].map { Array(text(index)[$0]) } ?? []
    return name.lowercased.text
  }

  // MARK: - Indented

  private mutating func readIndented(_ index: Int) -> Int {
    guard let info = announced(index) else { return index + 1 }
    let outer = lines[index].indent
    var first = index + 1
    // Options of the directive, then an empty line.
    while first < lines.count, !lines[first].isBlank, lines[first].indent > outer { first += 1 }
    while first < lines.count, lines[first].isBlank { first += 1 }
    guard first < lines.count, lines[first].indent > outer else { return index + 1 }
    let indent = lines[first].indent
    var last = first
    var next = first
    while next < lines.count, lines[next].isBlank || lines[next].indent >= indent {
      if !lines[next].isBlank { last = next }
      next += 1
    }
    // A line that is indented less but still inside would be read as the end.
    let isWhole = next == lines.count || lines[next].indent <= outer
    if isWhole {
      add(first, last, Array(bytes[lines[first].range].prefix(indent)), info, lead: index)
    }
    return next
  }

  // MARK: - Between two lines

  private mutating func readDelimited(_ index: Int) -> Int {
    guard let info = announced(index) else { return index + 1 }
    guard let delimiter = form.delimiter else {
      let close = form.close
      return readUntil(index, from: index + 1, info) { close?.found(in: $0) == true }
    }
    // Between announcement and block only titles stand.
    var start = index + 1
    while start < lines.count, bytes[lines[start].range].first == UInt8(ascii: ".") {
      if delimiter.found(in: text(start)) { break }
      start += 1
    }
    guard start < lines.count, delimiter.found(in: text(start)) else { return index + 1 }
    let mark = text(start)
    return readUntil(index, from: start + 1, info) { $0 == mark }
  }

  private mutating func readUntil(
    _ index: Int, from first: Int, _ info: String, _ isEnd: ([UInt8]) -> Bool
  ) -> Int {
    var end = first
    while end < lines.count, !isEnd(text(end)) { end += 1 }
    guard end < lines.count, end > first else { return index + 1 }
    let indent = Array(
      bytes[lines[first].range].prefix(min(lines[first].indent, lines[end].indent)))
    add(first, end - 1, indent, info, lead: index)
    return end + 1
  }

  private mutating func add(
    _ first: Int, _ last: Int, _ indent: [UInt8], _ info: String, lead index: Int
  ) {
    var lead = index - 1
    while lead > 0, lines[lead].isBlank { lead -= 1 }
    slots.append(
      Slot(
        path: ["block"],
        range: lines[first].range.lowerBound + indent.count..<lines[last].range.upperBound,
        form: Wrapping(indent: indent), info: info, lead: lead >= 0 ? text(lead) : []))
  }
}
