// A region of shell code: each command is read as a call site; what is left over is text, configuration or code inside
// a here-document.

struct ShellRegion {
  private let list: TokenList
  private let occurrences: [Occurrence]
  private let script: ShellScript
  private let variables: ShellVariables
  private let planner: SitePlanner
  private var region: Region
  private var sites: [CallSite] = []

  init(
    _ list: TokenList, _ occurrences: [Occurrence], _ options: MigrationOptions,
    _ questions: FileQuestions? = nil, _ text: EmbeddedText? = nil
  ) {
    self.list = list
    self.occurrences = occurrences
    script = ShellScript(list)
    variables = ShellVariables(script, text)
    planner = SitePlanner(
      list: list, bindings: nil, variables: variables, options: options,
      questions: questions ?? FileQuestions(list.bytes))
    region = Region(list)
  }

  consuming func run() -> Region {
    markComments()
    let reader = CommandReader(script, variables, occurrences)
    for command in script.commands {
      do {
        if let site = try reader.read(command) { sites.append(site) }
      } catch { refuse(command, error) }
    }
    for site in sites { plan(site) }
    dropUnsound()
    for occurrence in occurrences where region.verdicts[occurrence] == nil { leftOver(occurrence) }
    return region
  }

  private mutating func markComments() {
    for occurrence in occurrences {
      guard let index = list.index(at: occurrence.range.lowerBound), list.kind(index) == .comment
      else { continue }
      region.refuse(occurrence, .mention, "a comment mentions it")
    }
  }

  // MARK: - Commands

  /// Everything a refused command holds or names shares its reason.
  private mutating func refuse(_ command: ShellCommand, _ refusal: Refusal) {
    for range in reach(command) {
      for occurrence in occurrences.starting(in: range) { region.refuse(occurrence, refusal) }
    }
  }

  /// The bytes of a command and of the variables it uses.
  private func reach(_ command: ShellCommand) -> [Range<Int>] {
    var ranges = [list.byteRange(command.tokens)]
    for index in command.tokens where list.kind(index) == .variable {
      let name = list.slice(index).dropFirst().filter(\.isWord).text
      if let value = variables.binding(of: name)?.value { ranges.append(list.byteRange(value)) }
      for words in script.arrays[name] ?? [] {
        if let first = words.first, let last = words.last {
          ranges.append(list.byteRange(first.tokens.lowerBound..<last.tokens.upperBound))
        }
      }
    }
    return ranges
  }

  private mutating func plan(_ site: CallSite) {
    let covered = site.parts(of: occurrences)
    do {
      let plan = try planner.plan(site)
      region.add(plan, covered)
    } catch {
      for occurrence in covered { region.refuse(occurrence, error, evidence: site.evidence) }
    }
  }

  /// Every use of a variable whose text is edited must belong to a planned command that wants the same edit.
  private mutating func dropUnsound() {
    let (list, script, variables) = (list, script, variables)
    let facts = SharedTexts.Facts(
      definitions: \.site.definitions,
      uses: { variables.uses(of: $0.name) },
      tokens: { plan in
        (script.command(at: plan.site.anchor).map { [$0.tokens] } ?? [])
          + plan.site.definitions.compactMap(\.value)
      },
      edits: { plan, definition in
        let range = definition.value.map { list.byteRange($0) } ?? 0..<0
        let edits = plan.edits.filter {
          range.contains($0.range.lowerBound) || $0.range.lowerBound == range.upperBound
        }
        return Set(edits).sorted {
          ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
      })
    var texts = SharedTexts(region, facts)
    let isLibrary = variables.isLibrary
    texts.settle(&region) { definition, text, _ in
      if text.wishes > 1 {
        return Refusal(
          .sharedValue, "`\(definition.name)` serves commands that need different text")
      }
      if isLibrary, variables.isOuter(definition.token) {
        return Refusal(
          .sharedBaseUrl,
          "`\(definition.name)` belongs to a script of functions; the scripts that source it are not seen"
        )
      }
      guard text.known != text.uses else { return nil }
      return Refusal(
        script.arrays[definition.name] != nil ? .sharedValue : .sharedBaseUrl,
        "`\(definition.name)` has \(text.uses) uses, of which \(text.known) can be rewritten")
    }
  }

  // MARK: - What is left over

  private mutating func leftOver(_ occurrence: Occurrence) {
    guard let index = list.index(at: occurrence.range.lowerBound) else { return }
    if list.enclosing(index, where: { list.isHereDocument($0) }) != nil {
      return region.refuse(occurrence, .nestedCode, "it stands in a here-document")
    }
    guard let command = script.command(holding: index) else {
      return region.refuse(occurrence, .unsupportedSyntax, "the text around it could not be read")
    }
    region.refuse(occurrence, leftOver(occurrence, command, index))
  }

  /// What the URL alone says, whatever the command is.
  private func shapeRefusal(_ occurrence: Occurrence, _ command: ShellCommand) -> Refusal? {
    for url in command.words.lazy.compactMap({ url(of: occurrence, $0, command) }) {
      if url.segments.isEmpty, url.scheme == .missing, !url.hasVersion {
        return Refusal(.splitUrl, "only the host stands here; the path is elsewhere")
      }
      if case .manual(let reason, let message) = url.classified(), reason == .websocket {
        return Refusal(reason, message)
      }
    }
    return nil
  }

  /// The URL of a word; for a header, any URL of the same command.
  private func url(of occurrence: Occurrence, _ word: ShellWord, _ command: ShellCommand)
    -> LegacyURL?
  {
    let host = occurrence.kind == .url ? occurrence.range : word.template.host(among: occurrences)
    return host.flatMap { LegacyURL(in: word.template, host: $0) }
  }

  private func leftOver(_ occurrence: Occurrence, _ command: ShellCommand, _ index: Int) -> Refusal
  {
    if let refusal = shapeRefusal(occurrence, command) { return refusal }
    if let word = command.words.first(where: { $0.tokens.contains(index) }),
      word.template.units.compactMap(\.byte).firstOffset(of: "curl ") != nil
    {
      return Refusal(.nestedCode, "a command stands inside a string")
    }
    let program = command.program.flatMap { command.words[$0].text } ?? ""
    if list.kind(index) == .variable {
      return Refusal(
        .configValue, "the URL is the default of a variable; its other values are not seen")
    }
    switch program {
    case "echo", "printf", "cat", "log", "info", "warn", "error", "die":
      return Refusal(.uiText, "the text is shown, not called")
    case "grep", "rg", "sed", "awk", "[[", "[", "test", "case":
      return Refusal(
        program == "sed" ? .placeholderUrl : .hostCheck, "the script tests for the old text")
    case "":
      if command.words[0].text == "export" {
        return Refusal(.configValue, "the URL is exported; the programs that read it are not seen")
      }
    case "curl", "wget":
      return occurrence.kind == .header
        ? Refusal(.urlOutOfReach, "the header is set here, its URL is not in sight")
        : Refusal(.headerOutOfReach, "the command could not be read")
    default: return Refusal(.unsupportedSyntax, "`\(program)` is no command that is understood")
    }
    return occurrence.kind == .header
      ? Refusal(.urlOutOfReach, "the header is set here, its URL is not in sight")
      : Refusal(.sharedBaseUrl, "no use of the variable is seen that can be rewritten")
  }
}
