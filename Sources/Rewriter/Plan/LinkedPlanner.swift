// Files that share names, planned together: they are joined into one text whose names are linked, planned like a file,
// and the decisions and edits are handed back to the files they stand in. A group passes the gates as a whole.

/// The plans of files that belong together.
public struct LinkedPlanner: Sendable {
  let options: MigrationOptions
  let index: RepositoryIndex

  /// Reads the files and finds the names they share; O(bytes + pairs of files that share a name).
  ///
  /// Files that may not be edited are `foreign`: a name they use stays as it is. What an `earlier` planner, or the `plans` of
  /// the first of the files, read of the same files is not read again.
  public init(
    _ files: [SourceFile], foreign: Set<Int> = [], options: MigrationOptions,
    earlier: LinkedPlanner? = nil, plans: [FilePlan] = []
  ) {
    let scan = OccurrenceScan(hosts: options.hosts)
    self.options = options
    let read = Dictionary(
      (earlier?.index.files ?? []).map { ($0.file.path, $0) },
      uniquingKeysWith: { first, _ in first })
    let known = Dictionary(
      plans.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    index = RepositoryIndex(
      files, foreign: foreign, read: read, names: { known[$0.path].flatMap { $0.names } },
      occurrences: { file in
        known[file.path]?.namedOccurrences
          ?? (try? scan.occurrences(in: file.bytes))?.map(\.range.lowerBound) ?? []
      })
  }

  /// A planner of files some of which stand for the values of settings.
  init(
    _ files: [SourceFile], open: [Set<String>], settings: [String: Int], options: MigrationOptions
  ) {
    let scan = OccurrenceScan(hosts: options.hosts)
    self.options = options
    var index = RepositoryIndex(files, open: open) { file in
      (try? scan.occurrences(in: file.bytes))?.map(\.range.lowerBound) ?? []
    }
    index.settings = settings
    self.index = index
  }

  /// The names whose other users must be looked for before anything is linked.
  public var names: Set<String> { index.names }

  /// True where reading some file came to its limit: who uses a name is not known, and no plan of this planner may be used.
  public var isExhausted: Bool { index.isExhausted }

  /// Names of a file that files outside of its group use, or may use.
  public func sharedNames(of file: Int) -> Set<String> {
    index.open[file].union(index.tainted[file].filter { index.isLinked($0, of: file) })
  }

  /// The plans of all files that are planned together with others, by their position.
  public func plans() -> [Int: FilePlan] {
    var result = settingPlans()
    let settled = Set(result.keys)
    for group in index.groups() where settled.isDisjoint(with: group) {
      for (file, plan) in zip(group, plan(group) ?? []) { result[file] = plan }
    }
    return result
  }

  /// The plans of a group's files, in its order; nil when they cannot be read together.
  func plan(_ group: [Int]) -> [FilePlan]? {
    let linked = LinkedText(group.map { index.files[$0] })
    var links = NameLinks(linked.names, index, files: group)
    links.addSettings(linked.list, index, files: group)
    guard linked.list.faults == 0, !linked.list.isTooDeep, links.leadsAnywhere else { return nil }
    let planner = Planner(options: options(of: group))
    guard let draft = draft(linked, links, planner) else { return nil }
    let groups = draft.groups(accepted: options.accepted)
    let gates = Gates(
      bytes: linked.text.bytes, before: draft.occurrences.count, scan: planner.scan,
      faults: { edits in
        linked.files(edited: edits).reduce(0) { $0 + $1.faults(as: Language.detect($1)) }
      },
      remaining: { remaining(linked, group, after: $0) }
    )
    let suppressions = suppressions(of: linked)
    let plan = draft.plan(gates.verdict(on: groups), suppressions: suppressions)
    return linked.split(plan, draft)
  }

  /// Names with users outside of the group are kept as they are.
  private func options(of group: [Int]) -> MigrationOptions {
    var options = options
    options.importedNames = group.reduce(into: []) { $0.formUnion(index.open[$1]) }
    return options
  }

  /// Verdicts for all occurrences of the joined text.
  private func draft(_ linked: LinkedText, _ links: NameLinks, _ planner: Planner) -> Draft? {
    guard let occurrences = try? planner.scan.occurrences(in: linked.text.bytes) else { return nil }
    let name = linked.files[0].file.path
    var draft = Draft(
      file: SourceFile(path: name, bytes: linked.text.bytes), language: linked.list.language,
      occurrences: occurrences)
    draft.path = { [text = linked.text, paths = linked.files.map(\.file.path)] offset in
      paths[text.file(at: offset)]
    }
    for (position, file) in linked.files.enumerated() {
      planner.applyFileRules(
        &draft, of: file.file,
        occurrences.filter { linked.text.ranges[position].contains($0.range.lowerBound) })
    }
    let open = draft.openOccurrences
    if !open.isEmpty {
      draft.take(
        linked.list.language.requests == nil
          ? CodeRegion(linked.names, open, planner.options, links: links).run()
          : StatementRegion(linked.list, open, planner.options, links: links.constants).run())
      if linked.list.isExhausted { return nil }
    }
    draft.suppress(suppressions(of: linked))
    return draft
  }

  private func suppressions(of linked: LinkedText) -> Suppressions {
    let files = zip(linked.files, linked.text.ranges).map { (path: $0.file.path, range: $1) }
    return Suppressions(in: linked.text.bytes, of: files, ignored: options.ignored)
  }

  /// What a second pass over the edited files would edit; names that were open stay open.
  private func remaining(_ linked: LinkedText, _ group: [Int], after edits: EditSet) -> [Edit] {
    let planner = Planner(options: options(of: group))
    let sources = linked.files(edited: edits)
    var index = RepositoryIndex(sources, open: group.map { self.index.open[$0] }) { file in
      (try? planner.scan.occurrences(in: file.bytes))?.map(\.range.lowerBound) ?? []
    }
    index.settings = self.index.settings
    let next = LinkedText(index.files)
    var links = NameLinks(next.names, index, files: Array(index.files.indices))
    links.addSettings(next.list, index, files: Array(index.files.indices))
    return draft(next, links, planner)?.groups(accepted: options.accepted).filter(\.isAccepted)
      .flatMap(\.edits) ?? []
  }
}

/// Files of one family joined into one text.
struct LinkedText {
  let files: [IndexedFile]
  let text: JoinedText
  let names: TextNames
  var list: TokenList { names.list }

  init(_ files: [IndexedFile]) {
    self.files = files
    text = JoinedText(files.map(\.file.bytes))
    names = TextNames(
      TokenList(
        joining: text, as: files.map(\.language), language: files.first?.language ?? .unknown))
  }

  /// The files after edits of the joined text.
  func files(edited edits: EditSet) -> [SourceFile] {
    zip(files, text.ranges).map { file, range in
      let own = edits.edits.filter {
        range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound
      }
      .map { $0.moved(by: -range.lowerBound) }
      return (try? EditSet(own)).map { file.file.edited($0) } ?? file.file
    }
  }

  /// The plan of the joined text as plans of its files.
  func split(_ plan: FilePlan, _ draft: Draft) -> [FilePlan]? {
    let tables = files.map { LineTable($0.file.bytes) }
    var result: [FilePlan] = []
    for (position, file) in files.enumerated() {
      let range = text.ranges[position]
      let own = plan.edits.edits.filter { text.file(at: $0.range.lowerBound) == position }
      guard own.allSatisfy({ $0.range.upperBound <= range.upperBound }),
        let edits = try? EditSet(own.map { $0.moved(by: -range.lowerBound) })
      else { return nil }
      let decisions = plan.decisions.filter { range.contains($0.occurrence.range.lowerBound) }
      result.append(
        FilePlan(
          file: file.file, language: file.language.name,
          decisions: decisions.map { decision in
            var moved = decision.moved(by: -range.lowerBound, isLocal: { range.contains($0) })
            moved.group = group(decision, draft, tables)
            return moved
          },
          edits: edits,
          unusedSuppressions: plan.unusedSuppressions.filter { range.contains($0) }.map {
            $0 - range.lowerBound
          }, usedIgnores: plan.usedIgnores, fixes: plan.fixes.compactMap { $0.part(in: range) }))
    }
    return result
  }

  /// The places of a decision where they stand in more than one file.
  private func group(_ decision: Decision, _ draft: Draft, _ tables: [LineTable]) -> LinkedGroup? {
    let sites = draft.sites(of: decision.occurrence)
    let ends =
      sites.isEmpty ? draft.ends[decision.occurrence] ?? [] : sites.flatMap { $0.ends(list) }
    let places = Set(
      ends.map { end -> LinkedGroup.End in
        let file = text.file(at: end.offset)
        return LinkedGroup.End(
          path: files[file].file.path,
          line: tables[file].position(of: end.offset - text.ranges[file].lowerBound).line,
          role: end.role)
      }
    ).sorted { ($0.path, $0.line, $0.role) < ($1.path, $1.line, $1.role) }
    guard Set(places.map(\.path)).count > 1, let first = places.first else { return nil }
    return LinkedGroup(name: "\(first.path):\(first.line)", ends: places)
  }
}

extension Edit {
  /// The same edit with other offsets.
  func moved(by distance: Int) -> Edit {
    Edit(range.lowerBound + distance..<range.upperBound + distance, replacement)
  }
}

extension Decision {
  /// The same decision with other offsets; the call site is kept where its offset is one of this file.
  fileprivate func moved(by distance: Int, isLocal: (Int) -> Bool) -> Decision {
    let range = occurrence.range
    return Decision(
      Occurrence(
        range: range.lowerBound + distance..<range.upperBound + distance, kind: occurrence.kind),
      disposition, rule: rule, callSite: callSite.flatMap { isLocal($0) ? $0 + distance : nil },
      reason: reason, consents: consents, warnings: warnings, message: message,
      evidence: evidence, token: token, help: help)
  }
}

extension Language {
  static func detect(_ file: SourceFile) -> Language { detect(path: file.path, bytes: file.bytes) }
}
