// One file from bytes to decisions: occurrences, guards that need no syntax, regions, groups of call sites that share
// text, gates. Nothing is dropped on the way: each occurrence found at the start has one decision at the end.

struct Planner {
  let options: MigrationOptions
  let scan: OccurrenceScan

  init(options: MigrationOptions) {
    self.options = options
    scan = OccurrenceScan(hosts: options.hosts)
  }

  /// Decides every occurrence and gathers the edits that pass the gates.
  func plan(_ file: SourceFile) -> FilePlan {
    plan(file, as: Language.detect(path: file.path, bytes: file.bytes))
  }

  /// The same for a file whose language is known.
  func plan(_ file: SourceFile, as language: Language) -> FilePlan {
    // A match limit cannot be reached by these patterns; if it were, the ledger would not add up and the run fail.
    guard let occurrences = try? scan.occurrences(in: file.bytes) else {
      return FilePlan(file: file, language: language.name, decisions: [], edits: .empty)
    }
    var draft = Draft(file: file, language: language, occurrences: occurrences)
    applyFileRules(&draft)
    let suppressions = suppressions(of: file)
    let questions = FileQuestions(file.bytes)
    readRegions(&draft, questions)
    draft.suppress(suppressions)
    let groups = draft.groups(accepted: options.accepted)
    let gates = Gates(
      bytes: file.bytes, before: occurrences.count, scan: scan,
      faults: { edits in
        let isKnown = edits.isEmpty && !language.isDocument
        return (isKnown ? questions.faults : nil) ?? file.edited(edits).faults(as: language)
      },
      remaining: { ungatedEdits(file.edited($0), as: language) }
    )
    return draft.plan(gates.verdict(on: groups), suppressions: suppressions)
  }

  /// The edits without the gates' second look; what the fixpoint gate runs on a result.
  func ungatedEdits(_ file: SourceFile, as language: Language) -> [Edit] {
    guard let occurrences = try? scan.occurrences(in: file.bytes) else { return [] }
    var draft = Draft(file: file, language: language, occurrences: occurrences)
    applyFileRules(&draft)
    readRegions(&draft, FileQuestions(file.bytes))
    draft.suppress(suppressions(of: file))
    return draft.groups(accepted: options.accepted).filter(\.isAccepted).flatMap(\.edits)
  }

  private func suppressions(of file: SourceFile) -> Suppressions {
    Suppressions(
      in: file.bytes, of: [(file.path, 0..<file.bytes.count + 1)], ignored: options.ignored)
  }

  // MARK: - Guards that need no syntax

  func applyFileRules(_ draft: inout Draft) {
    applyFileRules(&draft, of: draft.file, draft.occurrences)
  }

  /// The same for the occurrences that stand in one file of a joined text.
  func applyFileRules(_ draft: inout Draft, of file: SourceFile, _ occurrences: [Occurrence]) {
    let isGenerated = PathRules.isGenerated(file)
    let isOwn = PathRules.isOwnConfiguration(file.path)
    for occurrence in occurrences {
      if isOwn {
        draft.refuse(occurrence, Refusal(.suppressed, "the configuration of this tool names it"))
      } else if isGenerated {
        draft.refuse(occurrence, Refusal(.generated, "the file is generated, vendored or minified"))
      } else if draft.file.bytes.count > Token.limit {
        draft.refuse(occurrence, Refusal(.generated, "the file is too large to be read as code"))
      } else if occurrence.isDifferentName(in: draft.file.bytes) {
        draft.refuse(occurrence, Refusal(.differentName, "the name beside it makes it another one"))
      } else if scan.isCustom(occurrence, in: draft.file.bytes) {
        draft.refuse(occurrence, Refusal(.customDomain, "custom domains do not serve the REST API"))
      }
    }
  }

  // MARK: - Regions

  private func readRegions(_ draft: inout Draft, _ questions: FileQuestions) {
    let open = draft.openOccurrences
    guard !open.isEmpty else { return }
    let root = 0..<draft.file.bytes.count
    for region in RegionReader(
      file: draft.file, options: options, questions: questions
    ).regions(
      draft.language, root, open)
    {
      draft.take(region)
    }
  }
}

extension SourceFile {
  /// The file after some edits.
  func edited(_ edits: EditSet) -> SourceFile {
    SourceFile(path: path, bytes: edits.applied(to: bytes))
  }
}

/// Divides a file into regions and reads each in its language.
struct RegionReader {
  let file: SourceFile
  let options: MigrationOptions
  let questions: FileQuestions

  func regions(_ language: Language, _ range: Range<Int>, _ occurrences: [Occurrence]) -> [Region] {
    let list = TokenList(lexing: file.bytes, in: range, as: language)
    if range.count == file.bytes.count { questions.faults = list.faults }
    switch language.lexing {
    case .shell: return [ShellRegion(list, occurrences, options, questions).run()]
    case .markdown: return documentRegions(list, occurrences)
    case .code where language.command != nil:
      let commands = CommandRegions(
        file: file, occurrences: occurrences, options: options, questions: questions
      ).regions(language.command ?? .unknown, within: range)
      return commands + [StatementRegion(list, occurrences, options, questions).run()]
    case .code
    where language.grammar != nil && language.requests == nil && language.applications == nil:
      return [CodeRegion(list, occurrences, options, questions: questions).run()]
    case .code: return [StatementRegion(list, occurrences, options, questions).run()]
    case .lines where language.name == Language.unknown.name:
      return UnknownRegion(
        file: file, list: list, occurrences: occurrences, options: options, questions: questions
      ).regions()
    case .lines:
      return [
        language.isConfiguration && PathRules.isAgentConfig(file.path)
          ? reportOnly(
            list, occurrences, .codingAgentConfig,
            "settings of a coding agent; its guide still names the old host")
          : language.isConfiguration
            ? reportOnly(
              list, occurrences, .configValue,
              "a value of configuration; its readers are not followed")
            : reportOnly(list, occurrences, .unsupportedSyntax, "the language is not known")
      ]
    }
  }

  private func reportOnly(
    _ list: TokenList, _ occurrences: [Occurrence], _ reason: Reason, _ message: String
  ) -> Region {
    var region = Region(list)
    for occurrence in occurrences {
      let kind = list.index(at: occurrence.range.lowerBound).map { list.tokens[$0].kind }
      if kind == .comment {
        region.refuse(occurrence, .mention, "a comment mentions it")
      } else {
        region.refuse(occurrence, reason, message)
      }
    }
    return region
  }

  // MARK: - Documents

  private func documentRegions(_ list: TokenList, _ occurrences: [Occurrence]) -> [Region] {
    var outer = Region(list)
    var result: [Region] = []
    let isHistorical = PathRules.isHistorical(file.path)
    for (index, token) in list.tokens.enumerated() where token.kind == .embedded {
      let inside = Array(occurrences.starting(in: token.range))
      guard !inside.isEmpty else { continue }
      if isHistorical || PathRules.announcesOld(prose(before: index, list)) {
        for occurrence in inside {
          outer.refuse(occurrence, .historical, "the document shows the old way on purpose")
        }
      } else if let language = fenceLanguage(index, list) {
        result += regions(language, token.range, inside)
      } else {
        for occurrence in inside {
          outer.refuse(occurrence, .mention, "a block without a language that is edited")
        }
      }
    }
    for occurrence in occurrences
    where !isHistorical && isInQuotedFence(occurrence.range.lowerBound) {
      outer.refuse(occurrence, .nestedCode, "a listing inside a block quote")
    }
    for occurrence in occurrences {
      outer.refuse(
        occurrence, isHistorical ? .historical : .mention,
        isHistorical ? "the document tells of the past" : "prose mentions it")
    }
    return result + [outer]
  }

  /// True between two quoted fence marks: an odd number of them stands in front.
  private func isInQuotedFence(_ offset: Int) -> Bool {
    let before = file.bytes[..<offset]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    guard before[start...].trimmed.first == UInt8(ascii: ">") else { return false }
    return questions.quotedFences.partitioningIndex { $0 > offset } % 2 == 1
  }

  /// The language of a fence; a block without one that starts with `curl` is a command.
  private func fenceLanguage(_ index: Int, _ list: TokenList) -> Language? {
    var line = index - 1
    while line > 0, list.kind(line) != .symbol { line -= 1 }
    guard list.kind(line) == .symbol, let fence = Fence(line: list.slice(line)) else { return nil }
    if fence.info.isEmpty {
      return list.slice(index).trimmed.starts(with: "curl ") ? .shell : nil
    }
    return Language.fenced(fence.info)
  }

  /// The last line of prose or the heading in front of a fence.
  private func prose(before index: Int, _ list: TokenList) -> ArraySlice<UInt8> {
    var line = index - 1
    while line > 0, list.kind(line) != .prose || list.slice(line).trimmed.isEmpty { line -= 1 }
    return line > 0 || list.kind(0) == .prose ? list.slice(max(line, 0)) : []
  }
}
