// What `RUN`, `CMD` and `ENTRYPOINT` of a Dockerfile run. A here-document belongs to its instruction: what it holds is no instruction,
// and an instruction with one is not edited.

struct InstructionScanner {
  private static let names = ["run", "cmd", "entrypoint"]
  private let bytes: [UInt8]
  private let lines: [HostLine]

  /// The shell forms of a Dockerfile's instructions; O(n).
  static func slots(of bytes: [UInt8]) -> [Slot] {
    let scanner = InstructionScanner(bytes: bytes, lines: bytes.hostLines)
    let isOther = otherShell.found(in: bytes)
    var slots: [Slot] = []
    var index = 0
    while index < scanner.lines.count {
      let end = bytes.end(ofContinued: index, scanner.lines)
      let next = scanner.end(ofDocuments: index..<end)
      if let slot = scanner.slot(index..<end, isOther: isOther || next > end) { slots.append(slot) }
      index = next
    }
    return slots
  }

  /// Another escape character, a system or a `SHELL` that is none of the Bourne shells.
  private static let otherShell = Pattern.known(
    "windows|(?m)^\\s*#\\s*escape\\s*=|^\\s*SHELL(?!\\s*\\[\\s*\"(/\\S*/)?(ba|da|z|k)?sh\"\\s*,)\\s",
    caseless: true)
  private static let document = Pattern.known("<<(-?)[\"']?(\\w+)[\"']?")

  private func slot(_ range: Range<Int>, isOther: Bool) -> Slot? {
    let line = lines[range.lowerBound]
    let word = bytes[line.first..<line.range.upperBound].prefix { $0.isLetter }.lowercased.text
    let end = lines[range.upperBound - 1].range.upperBound
    guard Self.names.contains(word), let start = command(line.first + word.utf8.count, end) else {
      return nil
    }
    let isMixed = lines[range].dropFirst().contains {
      $0.isBlank || bytes[$0.first] == UInt8(ascii: "#")
    }
    return Slot(
      path: ["RUN"], range: start..<end, form: Wrapping(),
      info: isOther || isMixed ? "another shell" : "shell")
  }

  /// The start of the command behind the flags; nil for a list of words.
  private func command(_ start: Int, _ end: Int) -> Int? {
    var offset = start
    while true {
      while offset < end, bytes[offset].isSpace { offset += 1 }
      guard bytes[offset..<end].starts(with: "--") else { break }
      while offset < end, !bytes[offset].isBlank { offset += 1 }
    }
    return offset < end && bytes[offset] != UInt8(ascii: "[") ? offset : nil
  }

  /// The line behind the here-documents that an instruction opens, or behind the instruction.
  private func end(ofDocuments range: Range<Int>) -> Int {
    let text = Array(
      bytes[lines[range.lowerBound].range.lowerBound..<lines[range.upperBound - 1].range.upperBound]
    )
    let isInstruction = ["run", "copy", "add"].contains(
      text.drop(while: \.isSpace).prefix(while: \.isLetter).lowercased.text)
    var next = range.upperBound
    for match in isInstruction ? (try? Self.document.matches(in: text)) ?? [] : [] {
      guard let mark = match[2].map({ text[$0] }) else { continue }
      let hasTabs = match[1]?.isEmpty == false
      while next < lines.count, !isEnd(next, mark, hasTabs) { next += 1 }
      next = min(next + 1, lines.count)
    }
    return next
  }

  private func isEnd(_ index: Int, _ mark: ArraySlice<UInt8>, _ hasTabs: Bool) -> Bool {
    let line = bytes[lines[index].range]
    return (hasTabs ? line.drop { $0 == UInt8(ascii: "\t") } : line) == mark
  }
}
