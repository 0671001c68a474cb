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
    var gates = gates(of: file, occurrences.count, questions, as: language)
    gates.again = { edits in secondRun(over: file.edited(edits), as: language) }
    var plan = draft.plan(gates.verdict(on: groups), suppressions: suppressions)
    plan.names = questions.names.flatMap { $0.belong(to: file) ? $0 : nil }
    return plan
  }

  private func gates(
    of file: SourceFile, _ occurrences: Int, _ questions: FileQuestions, as language: Language
  ) -> Gates {
    Gates(
      bytes: file.bytes, before: occurrences, scan: scan,
      faults: { edits in
        let isKnown = edits.isEmpty && language.structure == nil
        return (isKnown ? questions.faults : nil) ?? file.edited(edits).faults(as: language)
      },
      remaining: { ungatedEdits(file.edited($0), as: language) }
    )
  }

  /// The edits without the gates' second look; what the fixpoint gate runs on a result.
  func ungatedEdits(_ file: SourceFile, as language: Language) -> [Edit] {
    acceptedGroups(file, FileQuestions(file.bytes), as: language).flatMap(\.edits)
  }

  /// The edits of a run over a result, through its gates.
  private func secondRun(over file: SourceFile, as language: Language) -> [Edit] {
    let questions = FileQuestions(file.bytes)
    let groups = acceptedGroups(file, questions, as: language)
    let count = (try? scan.occurrences(in: file.bytes))?.count ?? 0
    return gates(of: file, count, questions, as: language).passing(groups).edits.edits
  }

  private func acceptedGroups(
    _ file: SourceFile, _ questions: FileQuestions, as language: Language
  ) -> [SiteGroup] {
    guard let occurrences = try? scan.occurrences(in: file.bytes) else { return [] }
    var draft = Draft(file: file, language: language, occurrences: occurrences)
    applyFileRules(&draft)
    readRegions(&draft, questions)
    draft.suppress(suppressions(of: file))
    return draft.groups(accepted: options.accepted).filter(\.isAccepted)
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
    let reader = RegionReader(file: draft.file, options: options, questions: questions)
    for region in reader.regions(draft.language, open) { draft.take(region) }
  }
}

extension SourceFile {
  /// The file after some edits.
  func edited(_ edits: EditSet) -> SourceFile {
    SourceFile(path: path, bytes: edits.applied(to: bytes))
  }
}
