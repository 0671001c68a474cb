// The cells of a notebook. All code cells of the kernel's language are one text, because they share their names; lines
// for a shell and cells for another program are texts of their own, and so is each cell of prose. The list of lines a
// cell is made of stays a list of lines.

struct NotebookCells {
  private let bytes: [UInt8]
  private let slots: [Slot]
  private var texts: [EmbeddedText] = []
  private var code = TextBuilder()
  private var codeRanges: [Range<Int>] = []
  private var otherWords: [UInt8] = []

  /// All texts of a notebook; none for what is no JSON; O(n).
  static func texts(of bytes: [UInt8]) -> [EmbeddedText] {
    guard let slots = JSONScanner.slots(of: bytes) else { return [] }
    var cells = NotebookCells(bytes: bytes, slots: slots)
    cells.run()
    return cells.texts
  }

  private init(bytes: [UInt8], slots: [Slot]) {
    self.bytes = bytes
    self.slots = slots
  }

  private mutating func run() {
    for (number, slots) in cells { readCell(number, slots) }
    for slot in slots where slot.path.contains("outputs") {
      add(TextBuilder(), nil, [slot.range], (.generated, "the output of a run"))
    }
    guard !code.bytes.isEmpty else { return }
    let known = kernel
    let isKnown = known.map { $0.name != Language.shell.name } == true
    var text = EmbeddedText(code, language: isKnown ? known : nil, ranges: codeRanges)
    if !isKnown { text.problem = (.nestedCode, "the notebook does not say what runs its cells") }
    text.openNames = otherWords.words
    texts.append(text)
  }

  /// The lines of each cell, in order.
  private var cells: [(number: String, lines: [Slot])] {
    var result: [(number: String, lines: [Slot])] = []
    for slot in slots
    where slot.path.count >= 3 && slot.path[0] == "cells" && slot.path[2] == "source" {
      if result.last?.number != slot.path[1] { result.append((slot.path[1], [])) }
      result[result.count - 1].lines.append(slot)
    }
    return result
  }

  private func value(_ path: [String]) -> String? {
    slots.first { $0.path == path }.map { bytes[$0.range].text }
  }

  private var kernel: Language? {
    let name =
      value(["metadata", "kernelspec", "language"]) ?? value(["metadata", "language_info", "name"])
    return name.flatMap { Language.fenced($0.lowercased()) }
  }

  // MARK: - Cells

  private mutating func readCell(_ number: String, _ lines: [Slot]) {
    var text = TextBuilder()
    for (index, line) in lines.enumerated() {
      var form = line.form
      form.separator = separator(lines, index)
      guard form.read(line.range, of: bytes, to: &text) else {
        return add(TextBuilder(), nil, lines.map(\.range), (.nestedCode, "an escape is not read"))
      }
    }
    switch value(["cells", number, "cell_type"]) {
    case "markdown": add(text, .markdown, lines.map(\.range))
    case "code": readCode(text, lines.map(\.range))
    default: add(text, nil, lines.map(\.range), (.mention, "a cell of plain text"))
    }
  }

  /// What stands between two lines of the list; of a list of one line, what would.
  private func separator(_ lines: [Slot], _ index: Int) -> [UInt8] {
    guard lines[index].path.count == 4 else { return [] }
    let other = index + 1 < lines.count ? index : index - 1
    if other >= 0, other + 1 < lines.count {
      return Array(bytes[lines[other].range.upperBound..<lines[other + 1].range.lowerBound])
    }
    let quote = lines[index].range.lowerBound - 1
    let start = bytes[..<quote].lastIndex(of: UInt8(ascii: "\n")) ?? quote
    return [UInt8]("\",") + bytes[start..<quote] + [UInt8]("\"")
  }

  private mutating func add(
    _ text: TextBuilder, _ language: Language?, _ ranges: [Range<Int>],
    _ problem: (reason: Reason, message: String)? = nil
  ) {
    var text = EmbeddedText(text, language: language, ranges: ranges)
    text.problem = problem
    texts.append(text)
  }

  // MARK: - Code

  private static let wrappers: Set = ["time", "timeit", "capture", "prun", "python", "python3"]

  private mutating func readCode(_ text: TextBuilder, _ ranges: [Range<Int>]) {
    let first = text.bytes.prefix { !$0.isLineEnd }
    guard first.starts(with: "%%") else { return readLines(text, from: 0) }
    let words = first.dropFirst(2).split { $0.isSpace }.map(\.text)
    let body = min(first.count + 1, text.bytes.count)
    let magic = words.first ?? ""
    if NotebookCells.wrappers.contains(magic) { return readLines(text, from: body) }
    otherWords += text.bytes
    let isShell =
      (["bash", "sh"].contains(magic) && words.count == 1)
      || (magic == "script" && words.count == 2 && ["bash", "sh"].contains(words[1]))
    guard isShell else {
      return add(text, nil, ranges, (.nestedCode, "the cell is for `%%\(magic)`"))
    }
    add(text.part(body..<text.bytes.count), .shell, ranges)
  }

  /// Lines of code, and lines for a shell between them.
  private mutating func readLines(_ text: TextBuilder, from start: Int) {
    var offset = start
    var from = start
    var isInString = false
    while offset < text.bytes.count {
      var end = lineEnd(text, offset)
      let line = text.bytes[offset..<end].trimmed
      if !isInString, let command = command(line) {
        while end < text.bytes.count, text.bytes[offset..<end].trimmed.last == UInt8(ascii: "\\") {
          end = lineEnd(text, end)
        }
        addCode(text, from..<offset)
        addMagic(text, command..<end)
        from = end
      } else if isOddTripled(line) {
        isInString.toggle()
      }
      offset = end
    }
    addCode(text, from..<text.bytes.count)
  }

  private func lineEnd(_ text: TextBuilder, _ offset: Int) -> Int {
    text.bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.bytes.count
  }

  private static let magic = Pattern.known("^(\\w+ *= *)?(!(?!=)|%[A-Za-z])")

  /// The offset behind the mark of a line that is no code.
  private func command(_ line: ArraySlice<UInt8>) -> Int? {
    guard let match = try? NotebookCells.magic.firstMatch(in: Array(line.prefix(80))) else {
      return nil
    }
    let isShell = line[line.startIndex..<line.startIndex + match.range.upperBound].contains(
      UInt8(ascii: "!"))
    return line.startIndex + match.range.upperBound - (isShell ? 0 : 1)
  }

  private func isOddTripled(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.text
    return
      (text.split(separator: "\"\"\"", omittingEmptySubsequences: false).count
      + text.split(separator: "'''", omittingEmptySubsequences: false).count) % 2 == 1
  }

  private mutating func addCode(_ text: TextBuilder, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    code.addGap()
    let part = text.part(range)
    code.add(part)
    codeRanges.append(part.origins[0]..<part.end)
  }

  private mutating func addMagic(_ text: TextBuilder, _ range: Range<Int>) {
    otherWords += text.bytes[range]
    guard !range.isEmpty else { return }
    let isShell = text.bytes[range.lowerBound - 1] == UInt8(ascii: "!")
    let part = text.part(range)
    let isTemplate = text.bytes[range].text.contains("{{") || text.bytes[range].text.contains("$$")
    add(
      part, isShell ? .shell : nil, [part.origins[0]..<part.end],
      isShell && !isTemplate ? nil : (.nestedCode, "the line is for the notebook, not for a shell"))
  }
}

extension TextBuilder {
  /// A part of the text as a text of its own.
  func part(_ range: Range<Int>) -> TextBuilder {
    var result = TextBuilder()
    result.bytes = Array(bytes[range])
    result.origins = Array(origins[range])
    result.end = range.upperBound < bytes.count ? origins[range.upperBound] : end
    result.forms = [(0, form(at: range.lowerBound))]
    for (start, form) in forms where range.contains(start) && start > range.lowerBound {
      result.forms.append((start - range.lowerBound, form))
    }
    return result
  }

  private func form(at index: Int) -> Wrapping {
    forms.last { $0.start <= index }?.form ?? Wrapping()
  }

  /// Adds another text behind this one.
  mutating func add(_ other: TextBuilder) {
    let shift = bytes.count
    bytes += other.bytes
    origins += other.origins
    end = other.end
    forms += other.forms.map { ($0.start + shift, $0.form) }
  }
}

extension [UInt8] {
  /// The words of a text: letters, digits and underscores.
  var words: Set<String> {
    Set(split { !$0.isWord }.filter { $0.first?.isDigit == false }.map(\.text))
  }
}
