// Commands of the recipes of a Makefile and of a justfile. A recipe line with its continuations is one text, because each is a shell of
// its own.

struct RecipeScanner {
  private let bytes: [UInt8]
  private let lines: [HostLine]
  private var slots: [Slot] = []

  /// The recipes of a Makefile, with tabs, or of a justfile, with blanks; O(n).
  static func slots(of bytes: [UInt8]) -> [Slot] {
    var scanner = RecipeScanner(bytes)
    scanner.run()
    return scanner.slots
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = bytes.hostLines
  }

  private static let otherShell = Pattern.known(
    "(?m)^(?:\\xEF\\xBB\\xBF)?(?:\\.RECIPEPREFIX|[^\\t#\\n]*\\bSHELL[ \\t]*[:?+!]*=[ \\t]*(?!(\\S*/)?(ba|da|z|k)?sh\\s*$)|set +shell *:= *\\[ *[\"'](?!(/\\S*/)?(ba|da|z)?sh[\"'])|define )"
  )

  private mutating func run() {
    let isOther = RecipeScanner.otherShell.found(in: bytes)
    var isRule = false
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.isBlank { index += 1; continue }
      guard line.indent > 0 else {
        isRule = isTarget(line)
        index = bytes.end(ofContinued: index, lines)
        continue
      }
      if isRule, bytes.hasPrefix("#!", at: line.first) {
        index = readScript(index, isOther)
      } else {
        let end = bytes.end(ofContinued: index, lines)
        if isRule { addCommand(index, end, isOther) }
        index = end
      }
    }
  }

  private static let assignment = Pattern.known("^(export +|override +)*[\\w.-]+\\s*([:?+!]|::)?=")

  /// `name: prerequisites`, not `NAME := value`.
  private func isTarget(_ line: HostLine) -> Bool {
    let text = Array(bytes[line.range])
    if text.first == UInt8(ascii: "#") || text.first == UInt8(ascii: "[") { return false }
    return text.contains(UInt8(ascii: ":")) && !RecipeScanner.assignment.found(in: text)
  }

  private mutating func addCommand(_ first: Int, _ end: Int, _ isOther: Bool) {
    let line = lines[first]
    var start = line.first
    while start < line.range.upperBound, Array("@-+ \t".utf8).contains(bytes[start]) { start += 1 }
    let upper = lines[end - 1].range.upperBound
    guard start < upper else { return }
    // The mark of a recipe goes in front of a continued line as well, where the writer put it there.
    let isTab = bytes[line.range].first == UInt8(ascii: "\t")
    let mark = bytes[line.range].prefix(isTab ? 1 : line.indent)
    let isMarked = end > first + 1 && bytes[lines[first + 1].range].starts(with: mark)
    slots.append(
      Slot(
        path: ["recipe"], range: start..<upper, form: Wrapping(indent: isMarked ? Array(mark) : []),
        info: isOther ? "another shell" : ""))
  }

  /// A recipe of a justfile with a `#!` line is one program.
  private mutating func readScript(_ first: Int, _ isOther: Bool) -> Int {
    var end = first
    while end < lines.count, lines[end].isBlank || lines[end].indent > 0 { end += 1 }
    var last = end - 1
    while lines[last].isBlank { last -= 1 }
    let words = bytes[lines[first].first + 2..<lines[first].range.upperBound]
      .split { $0.isSpace || $0 == UInt8(ascii: "/") }.map(\.text)
    let program = words.last { $0 != "env" && !$0.hasPrefix("-") } ?? "unknown"
    slots.append(
      Slot(
        path: ["recipe"], range: lines[first].first..<lines[last].range.upperBound,
        form: Wrapping(indent: Array(bytes[lines[first].range].prefix(lines[first].indent))),
        info: program))
    return end
  }
}
