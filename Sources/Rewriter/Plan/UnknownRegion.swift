// A file of a language that is not in the table. Comments are told by their marks, a URL says by itself what it can say,
// and one thing is edited: a command of its own lines that is written out in full, as notes and manuals hold them.

struct UnknownRegion {
  let file: SourceFile
  let list: TokenList
  let occurrences: [Occurrence]
  let options: MigrationOptions
  let questions: FileQuestions

  /// One region for each complete command, one for what is left.
  func regions() -> [Region] {
    var result: [Region] = []
    for command in commands() {
      let inside = occurrences.filter { command.contains($0.range.lowerBound) }
      guard inside.contains(where: { $0.kind == .url }) else { continue }
      let words = TokenList(lexing: file.bytes, in: command, as: .shell)
      result.append(ShellRegion(words, inside, options, questions).run())
    }
    var rest = Region(list)
    for occurrence in occurrences { rest.refuse(occurrence, refusal(occurrence)) }
    return result + [rest]
  }

  // MARK: - Commands

  /// Endings of files that only look like text: a patch, a snapshot, a log.
  private static let records: Set = [
    "diff", "patch", "snap", "log", "out", "golden", "expected", "orig", "rej", "csv", "tsv",
  ]

  /// The lines of commands that start a line with `curl` and hold nothing a program would fill in.
  private func commands() -> [Range<Int>] {
    let ending = file.path.split(separator: ".").last.map(String.init) ?? ""
    guard !Self.records.contains(ending.lowercased()) else { return [] }
    var result: [Range<Int>] = []
    var start = 0
    while start < file.bytes.count {
      let end = lineEnd(start)
      guard file.bytes[start..<end].trimmed.starts(with: "curl ") else {
        start = end + 1
        continue
      }
      let last = commandEnd(start)
      if isWritten(file.bytes[start..<last]) { result.append(start..<last) }
      start = last + 1
    }
    return result
  }

  private func lineEnd(_ start: Int) -> Int {
    file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
  }

  /// The end of the last line that a backslash continues.
  private func commandEnd(_ start: Int) -> Int {
    var end = lineEnd(start)
    while end < file.bytes.count, file.bytes[start..<end].trimmed.last == UInt8(ascii: "\\") {
      end = lineEnd(end + 1)
    }
    return end
  }

  /// True when no byte starts a variable, a substitution or a template.
  private func isWritten(_ command: ArraySlice<UInt8>) -> Bool {
    !command.contains {
      $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "%")
    }
      && command.firstOffset(of: "{{") == nil && command.firstOffset(of: "#{") == nil
  }

  // MARK: - What is left

  private func refusal(_ occurrence: Occurrence) -> Refusal {
    let kind = list.index(at: occurrence.range.lowerBound).map { list.tokens[$0].kind }
    if kind == .comment { return Refusal(.mention, "a comment mentions it") }
    guard occurrence.kind == .url, let url = LegacyURL.written(at: occurrence, in: file.bytes),
      case .manual(let reason, let message) = url.classified(),
      [.websocket, .providerNotServed, .customProvider, .nativeRouteUnmapped].contains(reason)
    else { return Refusal(.unsupportedSyntax, "the language is not known") }
    return Refusal(reason, message)
  }
}
