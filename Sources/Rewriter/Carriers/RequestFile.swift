// The requests of a `.http` file. Each is read as the `curl` command that sends the same request, because that is what it
// is: one URL, its headers, one body. The words of the command that stand nowhere in the file cannot be edited; a header
// that is added becomes a line.

struct RequestFile {
  private let bytes: [UInt8]
  private let lines: [HostLine]
  private var texts: [EmbeddedText] = []

  /// All requests in file order; O(n).
  static func texts(of bytes: [UInt8]) -> [EmbeddedText] {
    var file = RequestFile(bytes: bytes, lines: bytes.hostLines)
    var index = 0
    while index < file.lines.count { index = file.readRequest(index) }
    return file.texts
  }

  private init(bytes: [UInt8], lines: [HostLine]) {
    self.bytes = bytes
    self.lines = lines
  }

  private static let requestLine = Pattern.known(
    "^(?:(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \\t]+)?((?:https?|wss?)://\\S+)(?:[ \\t]+HTTP/\\S+)?[ \\t]*$"
  )

  private func text(_ index: Int) -> ArraySlice<UInt8> { bytes[lines[index].range] }

  /// Reads the request that starts at a line; the line behind it, or the next one where none starts.
  private mutating func readRequest(_ index: Int) -> Int {
    guard let match = try? RequestFile.requestLine.firstMatch(in: Array(text(index))),
      let url = match[2]
    else { return index + 1 }
    let start = lines[index].range.lowerBound
    var request = TextBuilder()
    request.forms = [(0, Wrapping(escape: .request))]
    request.addWord("curl", at: start)
    if let method = match[1] {
      request.addWord(" -X ", at: start)
      request.add(start + method.lowerBound..<start + method.upperBound, of: bytes)
    }
    var isPlain = request.addQuoted(
      " \"", start + url.lowerBound..<start + url.upperBound, of: bytes)
    var next = index + 1
    while next < lines.count, !lines[next].isBlank, !isSeparator(next) {
      if bytes[lines[next].first] != UInt8(ascii: "#"),
        !bytes.hasPrefix("//", at: lines[next].first)
      {
        isPlain =
          request.addQuoted(" -H \"", lines[next].range, of: bytes) && isPlain
          && lines[next].indent == 0 && text(next).contains(UInt8(ascii: ":"))
      }
      next += 1
    }
    let body = body(from: next)
    if let body {
      let isFile = bytes[body].first.map { Array("<@".utf8).contains($0) } == true
      isPlain =
        isPlain && !isFile && !bytes[body].contains(UInt8(ascii: "'"))
      request.addWord(" --data '", at: body.lowerBound)
      request.add(body, of: bytes)
      request.addWord("'", at: body.upperBound)
    }
    let upper = body?.upperBound ?? lines[next - 1].range.upperBound
    request.end = upper
    request.addTemplates([TemplateMark(open: "{{", close: "}}")])
    var text = EmbeddedText(request, language: .shell, ranges: [start..<upper])
    if !isPlain { text.problem = (.nestedCode, "the request is written in a way that is not read") }
    texts.append(text)
    return end(of: next)
  }

  private func isSeparator(_ index: Int) -> Bool { text(index).starts(with: "###") }

  private func end(of index: Int) -> Int {
    var index = index
    while index < lines.count, !isSeparator(index) { index += 1 }
    return index
  }

  /// What stands behind the empty line, up to the next request or a script.
  private func body(from index: Int) -> Range<Int>? {
    var first = index
    while first < lines.count, lines[first].isBlank { first += 1 }
    var last = first
    while last < lines.count, !isSeparator(last), !text(last).starts(with: "> "),
      !text(last).starts(with: "@")
    { last += 1 }
    while last > first, lines[last - 1].isBlank { last -= 1 }
    guard last > first else { return nil }
    return lines[first].range.lowerBound..<lines[last - 1].range.upperBound
  }
}

extension TextBuilder {
  /// Adds bytes that stand nowhere in the host.
  fileprivate mutating func addWord(_ word: String, at offset: Int) {
    for byte in word.utf8 {
      gaps.append(bytes.count)
      add(byte, at: offset)
    }
  }

  fileprivate mutating func add(_ range: Range<Int>, of host: [UInt8]) {
    for offset in range { add(host[offset], at: offset) }
    end = range.upperBound
  }

  /// Adds a word in double quotes; false where its bytes would mean something else there.
  fileprivate mutating func addQuoted(_ open: String, _ range: Range<Int>, of host: [UInt8]) -> Bool
  {
    addWord(open, at: range.lowerBound)
    add(range, of: host)
    addWord("\"", at: range.upperBound)
    return !host[range].contains { Array("\"\\$`".utf8).contains($0) }
  }
}

extension Wrapping {
  /// ` -H "Name: value"` as a line of its own; nil for anything else that is put between two words.
  func requestLine(_ text: [UInt8], lineEnd: [UInt8]) -> [UInt8]? {
    guard text.starts(with: " -H "), let quote = text.dropFirst(4).first,
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), text.last == quote, text.count > 6
    else { return nil }
    let line = text[5..<text.count - 1]
    guard !line.contains(where: { Array("\"'\\$`\n\r".utf8).contains($0) }) else { return nil }
    return lineEnd + line
  }
}
