// What a host gives to the names that code inside of it uses, in whatever form: an `env` map, `ENV` of a Dockerfile, `A := …` of a
// Makefile, `@a = …`, a list of `name` and `value`. Asked for one thing only, whether a value is a provider's key, so it is blunt on
// purpose: whatever looks like an assignment counts, wherever it stands, and no name is taken to mean one value.

struct HostNames: Sendable {
  private var values: [String: [String]] = [:]

  /// The assignments in what stands around the code; O(bytes).
  init(_ outside: [UInt8]) {
    let lines = outside.hostLines
    for (index, line) in lines.enumerated()
    where !line.isBlank && outside[line.first] != UInt8(ascii: "#") {
      let reader = AssignmentLine(bytes: outside, lines: lines, index: index)
      for (name, value) in reader.assignments { values[name, default: []].append(value) }
    }
  }

  /// With the assignments of a host around the host.
  func inside(_ outer: HostNames) -> HostNames {
    var result = self
    result.values.merge(outer.values) { $0 + $1 }
    return result
  }

  /// All that the names in an expression may stand for, the names in their values followed.
  func sources(of expression: String) -> String {
    guard !values.isEmpty else { return "" }
    var waiting = Array(expression.utf8)[...].variableNames
    var seen = Set(waiting)
    var text = ""
    while let name = waiting.popLast(), seen.count < 1000 {
      for value in values[name] ?? [] {
        text += " " + value
        waiting += Array(value.utf8)[...].variableNames.filter { seen.insert($0).inserted }
      }
    }
    return text
  }
}

/// One line of a host, looked at for names that get a value.
private struct AssignmentLine {
  let bytes: [UInt8]
  let lines: [HostLine]
  let index: Int
  private var line: HostLine { lines[index] }

  var assignments: [(name: String, value: String)] {
    let instruction = bytes[line.first..<line.range.upperBound].prefix(while: \.isLetter)
    let isInstruction = ["env", "arg"].contains(instruction.lowercased.text)
    var result: [(name: String, value: String)] = []
    var before = ""
    for word in words {
      if let value = value(behind: word.upperBound, isInstruction: isInstruction) {
        result.append((bytes[word].text, value))
      } else if before == "name" {
        result.append((bytes[word].text, text(from: word.upperBound) + below(isItem: true)))
      } else if word.lowerBound > 0, bytes[word.lowerBound - 1] == UInt8(ascii: "&") {
        result.append((bytes[word].text, text(from: word.upperBound) + below(isItem: false)))
      }
      before = bytes[word].text
    }
    return result
  }

  private var words: [Range<Int>] {
    var result: [Range<Int>] = []
    var offset = line.first
    while offset < line.range.upperBound {
      guard bytes[offset].isWord else { offset += 1; continue }
      let end = bytes[offset..<line.range.upperBound].firstIndex { !$0.isWord }
      result.append(offset..<(end ?? line.range.upperBound))
      offset = result[result.count - 1].upperBound
    }
    return result
  }

  /// What stands behind the mark of an assignment; nil where there is none.
  private func value(behind end: Int, isInstruction: Bool) -> String? {
    let rest = bytes[end..<line.range.upperBound]
      .drop { $0.isSpace || Array("\"'".utf8).contains($0) }
    let mark = rest.prefix { Array("?:+!=".utf8).contains($0) }
    let isMark = mark.contains(UInt8(ascii: "=")) || mark.elementsEqual(":".utf8)
    guard isMark || (isInstruction && rest.startIndex > end) else { return nil }
    let value = text(from: mark.endIndex)
    let isOpen =
      bytes.isContinued(line) || value.utf8.allSatisfy { !$0.isWord }
      || value.utf8.first.map { Array("&!|>".utf8).contains($0) } == true
    return isOpen ? value + below(isItem: false) : value
  }

  /// The rest of the line, up to the next pair of the same line.
  private func text(from start: Int) -> String {
    let rest = bytes[start..<line.range.upperBound].drop(while: \.isSpace)
    return Array(rest.prefix { $0 != UInt8(ascii: ",") }).text
  }

  /// The lines below that belong to the value: indented deeper, or joined by a backslash; of an item of a list, its other keys.
  private func below(isItem: Bool) -> String {
    var result = ""
    var next = index + 1
    while next < min(lines.count, index + 20), isItem || !lines[next].isBlank {
      let first = lines[next].isBlank ? UInt8(ascii: " ") : bytes[lines[next].first]
      let isEnd =
        isItem
        ? lines[next].indent < line.indent || Array("-}]".utf8).contains(first)
        : lines[next].indent <= line.indent && !bytes.isContinued(lines[next - 1])
      if isEnd { break }
      result += " " + bytes[lines[next].range].text
      next += 1
    }
    return result
  }
}

extension ArraySlice<UInt8> {
  /// Words that may be variables: not what stands in front of a dot, as `env` in `env.A`.
  var variableNames: [String] {
    var result: [String] = []
    var offset = startIndex
    while offset < endIndex {
      guard self[offset].isWord else { offset += 1; continue }
      let end = self[offset...].firstIndex { !$0.isWord } ?? endIndex
      let isOwner = end < endIndex && self[end] == UInt8(ascii: ".")
      if !isOwner, !self[offset].isDigit { result.append(self[offset..<end].text) }
      offset = end
    }
    return result
  }
}
