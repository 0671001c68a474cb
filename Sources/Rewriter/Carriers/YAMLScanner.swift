// The scalars of a YAML file with the keys that lead to them. Not a parser of all of YAML: what is tagged, anchored,
// merged or written over several lines in quotes gives no slot, and text without a slot is not edited.

struct YAMLScanner {
  private let bytes: [UInt8]
  private var slots: [Slot] = []
  /// The open mappings and lists: column, key or number.
  private var stack: [(column: Int, key: String, isItem: Bool)] = []
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All scalars in file order; O(n).
  static func slots(of bytes: [UInt8]) -> [Slot] {
    var scanner = YAMLScanner(bytes)
    scanner.run()
    return scanner.slots
  }

  private mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < bytes.count { readLine() }
  }

  private var path: [String] { stack.map(\.key) }

  private func lineEnd(_ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// The end of a line's text, its carriage return left out.
  private func textEnd(_ offset: Int) -> Int {
    let end = lineEnd(offset)
    return end > offset && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  private func afterBlanks(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset].isSpace { offset += 1 }
    return offset
  }

  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x0A }

  // MARK: - Lines

  private mutating func readLine() {
    let start = position
    let first = afterBlanks(start)
    let end = textEnd(start)
    position = lineEnd(start) + 1
    guard first < end, bytes[first] != UInt8(ascii: "#") else { return }
    if bytes.hasPrefix("---", at: start) || bytes.hasPrefix("...", at: start) {
      stack = []
      return
    }
    // The mark of byte order is no column.
    let line = start == 3 && bytes[0] == 0xEF ? 3 : start
    readEntry(from: first, line: line, end)
  }

  /// List marks, then a key, then what stands behind them.
  private mutating func readEntry(from first: Int, line: Int, _ end: Int) {
    var offset = first
    while byte(offset) == UInt8(ascii: "-"), offset + 1 >= end || bytes[offset + 1].isSpace {
      pushItem(offset - line)
      offset = afterBlanks(offset + 1)
      guard offset < end else { return }
    }
    guard let (key, behind) = key(at: offset, end) else {
      guard let item = stack.last, item.isItem, offset - line > item.column else { return }
      return readValue(offset, end, parent: item.column)
    }
    let column = offset - line
    while let last = stack.last, last.column >= column { stack.removeLast() }
    stack.append((column, key, false))
    let value = afterBlanks(behind)
    if value < end { readValue(value, end, parent: column) }
  }

  private mutating func pushItem(_ column: Int) {
    while let last = stack.last, last.column > column { stack.removeLast() }
    if let last = stack.last, last.column == column, last.isItem {
      stack[stack.count - 1].key = String((Int(last.key) ?? 0) + 1)
    } else {
      stack.append((column, "0", true))
    }
  }

  /// The key in front of `: `, and the offset behind the colon.
  private func key(at start: Int, _ end: Int) -> (String, Int)? {
    let quote = bytes[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = bytes[..<end].dropFirst(start + 1).firstIndex(of: quote),
        byte(close + 1) == UInt8(ascii: ":"), close + 2 >= end || bytes[close + 2].isBlank
      else { return nil }
      return (bytes[start + 1..<close].text, close + 2)
    }
    guard !Array("[{|>&*!%@`?".utf8).contains(quote) else { return nil }
    var offset = start
    while offset < end {
      if bytes[offset] == UInt8(ascii: ":"), offset + 1 >= end || bytes[offset + 1].isSpace {
        return (bytes[start..<offset].trimmed.text, offset + 1)
      }
      if bytes[offset] == UInt8(ascii: "#"), offset > start, bytes[offset - 1].isSpace {
        return nil
      }
      offset += 1
    }
    return nil
  }

  // MARK: - Values

  private mutating func readValue(_ start: Int, _ end: Int, parent: Int) {
    switch bytes[start] {
    case UInt8(ascii: "|"): readBlock(start, end, parent: parent, folds: false)
    case UInt8(ascii: ">"): readBlock(start, end, parent: parent, folds: true)
    case UInt8(ascii: "\""): readQuoted(start, UInt8(ascii: "\""), .yamlDouble)
    case UInt8(ascii: "'"): readQuoted(start, UInt8(ascii: "'"), .yamlSingle)
    case UInt8(ascii: "["), UInt8(ascii: "{"): readFlow(start)
    case UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*"):
      skipTagged(start, end, parent: parent)
    case UInt8(ascii: "#"): return
    default: readPlain(start, end, parent: parent)
    }
  }

  /// What has a tag or a name is not read; a block of it is stepped over.
  private mutating func skipTagged(_ start: Int, _ end: Int, parent: Int) {
    let count = slots.count
    guard let last = bytes[start..<end].trimmed.split(separator: UInt8(ascii: " ")).last,
      last.first == UInt8(ascii: "|") || last.first == UInt8(ascii: ">")
    else { return }
    readBlock(last.startIndex, end, parent: parent, folds: false)
    slots.removeSubrange(count...)
  }

  private mutating func readBlock(_ start: Int, _ end: Int, parent: Int, folds: Bool) {
    var explicit: Int?
    for byte in bytes[start + 1..<end] {
      if byte.isSpace { break }
      if byte.isDigit { explicit = Int(byte - UInt8(ascii: "0")) }
    }
    let from = lineEnd(start) + 1
    var line = from
    var indent = explicit.map { parent + $0 }
    var last = from
    while line < bytes.count {
      let first = afterBlanks(line)
      if first >= textEnd(line) {
        line = lineEnd(line) + 1
        continue
      }
      let column = first - line
      if indent == nil, column > parent { indent = column }
      guard let indent, column >= indent else { break }
      last = textEnd(line)
      line = lineEnd(line) + 1
    }
    position = line
    guard let indent, last > from else { return }
    let margin = [UInt8](repeating: UInt8(ascii: " "), count: indent)
    var body = from
    // Blank lines in front carry no text of their own.
    while afterBlanks(body) >= textEnd(body) { body = lineEnd(body) + 1 }
    guard bytes[body..<body + indent].elementsEqual(margin) else { return }
    add(body + indent..<last, Wrapping(indent: margin, folds: folds))
  }

  private mutating func readQuoted(_ start: Int, _ quote: UInt8, _ escape: Wrapping.Escape) {
    guard let close = close(of: start) else {
      position = bytes.count
      return
    }
    // Over several lines its line ends are folded, which is not read.
    if !bytes[start..<close].contains(UInt8(ascii: "\n")) {
      add(start + 1..<close, Wrapping(escape: escape))
    }
    position = max(position, lineEnd(close) + 1)
  }

  /// The closing quote of a scalar.
  private func close(of start: Int) -> Int? {
    let quote = bytes[start]
    var offset = start + 1
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 1
      } else if bytes[offset] == quote {
        guard quote == UInt8(ascii: "'"), byte(offset + 1) == quote else { return offset }
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  private mutating func readPlain(_ start: Int, _ end: Int, parent: Int) {
    var stop = plainEnd(start, end)
    var line = lineEnd(start) + 1
    var goesOn = stop >= end || bytes[stop..<end].allSatisfy(\.isSpace)
    // Lines that are indented deeper go on with it.
    while goesOn, line < bytes.count {
      let first = afterBlanks(line)
      let lineStop = textEnd(line)
      guard first < lineStop, first - line > parent, bytes[first] != UInt8(ascii: "#") else {
        break
      }
      stop = plainEnd(first, lineStop)
      line = lineEnd(line) + 1
      goesOn = stop == lineStop
    }
    position = max(position, line)
    let isLong = bytes[start..<stop].contains(UInt8(ascii: "\n"))
    add(start..<stop, Wrapping(escape: .yamlPlain, folds: isLong))
  }

  /// The end of a line's text in front of a comment.
  private func plainEnd(_ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end {
      if bytes[offset] == UInt8(ascii: "#"), offset > start, bytes[offset - 1].isSpace { break }
      offset += 1
    }
    while offset > start, bytes[offset - 1].isSpace { offset -= 1 }
    return offset
  }

  /// `[a, "b"]`: quoted and plain items of one list; deeper ones and maps are stepped over.
  private mutating func readFlow(_ start: Int) {
    var depth = 0
    var offset = start
    var number = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 {
          position = max(position, lineEnd(offset) + 1)
          return
        }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let close = close(of: offset) else { position = bytes.count; return }
        if depth == 1, bytes[start] == UInt8(ascii: "[") {
          let escape: Wrapping.Escape =
            bytes[offset] == UInt8(ascii: "'") ? .yamlSingle : .yamlDouble
          add(item: number, offset + 1..<close, Wrapping(escape: escape))
        }
        offset = close
      case UInt8(ascii: ","): if depth == 1 { number += 1 }
      case let byte where depth == 1 && bytes[start] == UInt8(ascii: "[") && !byte.isBlank:
        let end = bytes[offset...].firstIndex { Array(",]\n".utf8).contains($0) } ?? bytes.count
        add(item: number, offset..<plainEnd(offset, end), Wrapping(escape: .yamlPlain))
        offset = end - 1
      default: break
      }
      offset += 1
    }
    position = bytes.count
  }

  private mutating func add(_ range: Range<Int>, _ form: Wrapping) {
    if !range.isEmpty { slots.append(Slot(path: path, range: range, form: form)) }
  }

  private mutating func add(item: Int, _ range: Range<Int>, _ form: Wrapping) {
    slots.append(Slot(path: path + [String(item)], range: range, form: form))
  }
}
