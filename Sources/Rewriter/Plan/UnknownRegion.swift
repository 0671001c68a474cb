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
    var rest = Region(list)
    for occurrence in occurrences { rest.refuse(occurrence, refusal(occurrence)) }
    let ending = file.path.split(separator: ".").last.map(String.init) ?? ""
    guard !Self.records.contains(ending.lowercased()) else { return [rest] }
    return CommandRegions(
      file: file, occurrences: occurrences, options: options, questions: questions
    ).regions(.unknown) + [rest]
  }

  /// Endings of files that only look like text: a patch, a snapshot, a log.
  private static let records: Set = [
    "diff", "patch", "snap", "log", "out", "golden", "expected", "orig", "rej", "csv", "tsv",
  ]

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

/// The commands of a file that mean in a shell what they mean in its language, each a region of its own.
struct CommandRegions {
  let file: SourceFile
  let occurrences: [Occurrence]
  let options: MigrationOptions
  let questions: FileQuestions

  /// What gives `curl` another meaning.
  private static let overrides = ["function curl", "alias curl", "doskey curl", "abbr curl"]

  func regions(_ form: CommandForm) -> [Region] {
    if Self.overrides.contains(where: { file.bytes[...].firstOffset(of: $0) != nil }) { return [] }
    var shell = Language.shell
    shell.command = form
    return CommandLines(bytes: file.bytes, form: form).all().compactMap { command in
      let inside = occurrences.filter { command.contains($0.range.lowerBound) }
      guard inside.contains(where: { $0.kind == .url }) else { return nil }
      let words = TokenList(lexing: file.bytes, in: command, as: shell)
      let region = ShellRegion(words, inside, options, questions).run()
      return words.isExhausted ? nil : region
    }
  }
}
