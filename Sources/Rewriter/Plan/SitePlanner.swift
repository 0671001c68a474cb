// From a call site to its plan: guards on headers, credential, models, row, edits – in that order, and the first thing
// that does not fit refuses the whole site.

/// What holds for all call sites of a region and is found out once.
private final class PlannerMemory {
  /// The first prefix of a model id that stands alone in a string, or nil in it where none does.
  var prefix: String??
  /// What may be no string.
  var others: NonStrings?
}

struct SitePlanner {
  let list: TokenList
  let bindings: Bindings?
  var variables: ShellVariables?
  var statements: StatementMap?
  let options: MigrationOptions
  let questions: FileQuestions
  private let memory = PlannerMemory()

  /// What may be no string, found out where it is asked for.
  var others: NonStrings {
    if let others = memory.others { return others }
    let others = NonStrings(list)
    memory.others = others
    return others
  }

  /// Decides a call site.
  func plan(_ site: CallSite) throws(Refusal) -> SitePlan {
    try HeaderGuards.check(site)
    try checkOrigins(site)
    guard let url = site.url else { return try finish(site) }
    // A field says whose model it is where the id does not.
    if site.routes.contains(where: { $0.shape == .runAPI }) { try checkFields(site) }
    let mappings = try site.models(
      on: site.routes.map(\.shape), by: ModelRules(configured: options.facts.models))
    try checkPrefixLogic(mappings)
    let families = Set(mappings.map(\.mapping.family))
    let credential = try Credential.judge(
      shapes: site.routes.map(\.shape), families: families, gatewayToken: value(site.gatewayToken),
      slot: slotValue(site), hasImplicitSlot: site.kind != .request && site.kind != .command,
      hasEnvironment: options.tokenEnvironment != nil)
    try checkOptional(site, credential)
    let rows = try rows(site, mappings, credential)
    try checkFields(site)
    var edits: [Edit] = []
    for route in site.routes.prefix(1) { edits += try URLEdits(url, list).edits(for: route) }
    edits += try credentialEdits(site, credential)
    edits += importEdits(site)
    edits += modelEdits(mappings)
    let warnings = warnings(site, rows, mappings, credential)
    let consents = consents(site, rows, mappings)
    if options.noCreditsFallback, !consents.isEmpty, families != [.workersAI] {
      edits += try noCreditsEdit(site)
    }
    return SitePlan(
      site: site, rule: rows[0].rule, rows: numbers(rows, mappings, credential),
      consents: consents,
      warnings: (options.noCreditsFallback && !consents.isEmpty
        ? warnings + [.noCreditsCodes] : warnings).sorted(),
      edits: edits, token: tokenName(site, credential), help: rows[0].help,
      message: message(site, rows[0], credential), editedDefinitions: edited(site, edits))
  }

  // MARK: - Rows

  private func rows(
    _ site: CallSite, _ mappings: [(use: ModelUse, mapping: ModelMapping)],
    _ credential: Credential
  ) throws(Refusal) -> [DecisionRow] {
    var rows: [DecisionRow] = []
    for shape in site.routes.map(\.shape) {
      if shape == .runAPI, credential.owner == .provider {
        throw Refusal(.credentialUnclear, "a provider's key was never allowed on this route")
      }
      let families = Set(mappings.filter { $0.use.isSent(on: shape) }.map(\.mapping.family))
      for family in families.isEmpty
        ? [.workersAI] : families.sorted(by: { $0.rawValue < $1.rawValue })
      {
        guard let row = DecisionTable.row(shape, family, credential.owner) else {
          throw Refusal(.mixedModels, "one client sends models and routes of different verdicts")
        }
        rows.append(row)
      }
    }
    guard !rows.isEmpty else { throw Refusal(.clientEscapes, "no call on the client is seen") }
    return rows
  }

  /// Code that takes ids apart by their old prefix would not know the new ones.
  private func checkPrefixLogic(_ mappings: [(use: ModelUse, mapping: ModelMapping)])
    throws(Refusal)
  {
    guard mappings.contains(where: { $0.use.id != $0.mapping.id }) else { return }
    let text = memory.prefix ?? interpretedPrefix()
    memory.prefix = .some(text)
    if let text {
      throw Refusal(.modelPrefixLogic, "the code interprets the prefix `\(text)` of model ids")
    }
  }

  private func interpretedPrefix() -> String? {
    let longest = 32
    for index in list.tokens.indices
    where list.kind(index) == .quote && list.partner[index] == index + 2 {
      guard list.tokens[index + 1].range.count <= longest else { continue }
      let text = list.text(index + 1)
      if ModelRules.oldPrefixes.contains(where: { text == $0 || text == "\($0)@cf/" }) {
        return text
      }
    }
    return nil
  }

  private func checkFields(_ site: CallSite) throws(Refusal) {
    for route in site.routes {
      let fields = DecisionTable.unservedFields(route.shape).intersection(site.body.fields)
      if let field = fields.min() {
        throw Refusal(.featureNotServed, "`\(field)` has no documented counterpart on the REST API")
      }
      guard route.shape == .anthropicMessages || route.shape == .openaiResponses else { continue }
      if site.body.isOpen {
        throw Refusal(.bodyOutOfReach, "fields are merged into the body from elsewhere")
      }
      guard route.shape == .anthropicMessages else { continue }
      if site.body.hasStructuredSystem {
        throw Refusal(
          .featureNotServed,
          "`system` must be a string on the REST API; here it is a list or unknown")
      }
      if site.body.hasCacheControl || site.headers.entry("anthropic-beta") != nil {
        throw Refusal(
          .featureNotServed, "prompt caching and beta features are refused by the REST API")
      }
    }
  }

  private func consents(
    _ site: CallSite, _ rows: [DecisionRow], _ mappings: [(use: ModelUse, mapping: ModelMapping)]
  ) -> [Consent] {
    var consents = Set(rows.flatMap(\.consents))
    if mappings.contains(where: \.mapping.needsConsent) { consents.insert(.models) }
    if site.changesBehavior { consents.insert(.behavior) }
    return consents.sorted()
  }

  private func warnings(
    _ site: CallSite, _ rows: [DecisionRow], _ mappings: [(use: ModelUse, mapping: ModelMapping)],
    _ credential: Credential
  ) -> [Warning] {
    var warnings = Set(rows.flatMap(\.warnings) + credential.warnings)
    if mappings.contains(where: { !$0.mapping.isInCatalogue }) {
      warnings.insert(.modelNotInCatalogue)
    }
    if mappings.contains(where: { $0.use.id != $0.mapping.id }) {
      warnings.insert(.modelRenamed)
    } else {
      warnings.remove(.modelRenamed)
    }
    if site.gatewayToken?.condition != nil { warnings.insert(.tokenRequired) }
    let sent = [site.gatewayToken?.value, site.slot].compactMap { $0 }
    if sent.contains(where: { tokenIsOptional($0) }) { warnings.insert(.tokenRequired) }
    if site.kind == .anthropic { warnings.insert(.anthropicBaseUrl) }
    for entry in site.headers.entries {
      switch GatewayHeader.treatment(of: entry.name) {
      case .kept, .keptUndocumented: warnings.insert(.keptHeaders)
      case .renamed: warnings.insert(.renamedHeader)
      default: break
      }
    }
    let kept = credential.keeper == .gatewayToken ? site.gatewayToken : site.authorization
    if let kept, kept.form != .helper, credential.keeper != .environment,
      Rendering(list: list).bareToken(kept.value) == nil
    {
      warnings.insert(.tokenPrefix)
    }
    if site.modelIsExpression { warnings.insert(.modelInPath) }
    if gatewayFact(site)?.keys == .unified {
      warnings.subtract([.storedKeyFirst, .storedKeyIgnored])
    }
    if questions.readsResponseHeaders { warnings.insert(.responseHeaders) }
    if credential.owner == .provider, slotIsUnused(site) { warnings.insert(.valueUnused) }
    return warnings.sorted()
  }

  /// True when the provider key is a name of this file that has no other use.
  private func slotIsUnused(_ site: CallSite) -> Bool {
    guard let bindings, let slot = site.slot, let first = list.index(at: slot.range.lowerBound),
      let last = list.index(at: slot.range.upperBound - 1)
    else { return false }
    let names = slot.template?.holes.map(\.tokens) ?? [first..<last + 1]
    return names.contains { tokens in
      bindings.definition(named: tokens).map { bindings.uses(of: $0).count == 1 } ?? false
    }
  }

  // MARK: - Values

  private func value(_ entry: HeaderEntry?) -> CredentialValue? { entry.map { value($0.value) } }

  func value(_ value: Value) -> CredentialValue {
    let token = Rendering(list: list).comparable(value) + meanings(value)
    let literal = value.template?.literal?.text.lowercased() ?? ""
    let bare = literal.hasPrefix("bearer ") ? String(literal.dropFirst(7)) : literal
    return CredentialValue(
      token: token, words: CredentialWords(sources(value)), isSuppressed: value.isNull,
      isPlaceholder: value.template?.literal != nil && Provider.placeholderKeys.contains(bare))
  }

  private func slotValue(_ site: CallSite) -> CredentialValue? {
    guard let slot = site.slot else { return nil }
    var value = value(slot)
    // An empty key argument is sent, or leaves the key of the environment in force.
    if value.isSuppressed, site.sendsEmptyKey {
      value = CredentialValue(
        token: value.token, words: value.words, isSuppressed: false, isPlaceholder: true)
    }
    // A key argument beside a nulled `Authorization` is never sent.
    if site.isSuppressed {
      value = CredentialValue(
        token: value.token, words: value.words, isSuppressed: true, isPlaceholder: false)
    }
    return value
  }

  /// Which definitions the names of a value have, so that two names of one spelling are not taken for one.
  private func meanings(_ value: Value) -> [UInt8] {
    guard let bindings else { return [] }
    let ranges = value.template.map { $0.holes.map(\.expression) } ?? [value.range]
    let tokens = ranges.flatMap { range in
      list.index(at: range.lowerBound).map { start in
        list.tokens.indices.suffix(from: start).prefix {
          list.tokens[$0].range.upperBound <= range.upperBound
        }.map { $0 }
      } ?? []
    }
    return tokens.filter { list.kind($0) == .word && !list.isSymbol(list.previous($0), ".") }
      .compactMap { bindings.definition(of: list.text($0), at: $0)?.token }.flatMap {
        [UInt8](" \($0)")
      }
  }

  /// The text of a value and of what its names are bound to, two steps deep.
  private func sources(_ value: Value) -> String {
    if let variables, let template = value.template {
      let host = variables.hostSources(of: template)
      return variables.sources(of: template) + (CredentialWords(host).namesVendor ? host : "")
    }
    if let statements { return statements.sources(of: value) }
    var text = list.bytes[value.range].text
    let holes = value.template?.holes.map(\.expression) ?? []
    for range in holes { text += " " + list.bytes[range].text }
    var ranges = holes + [value.range]
    for _ in 0..<2 {
      ranges = ranges.flatMap { definitionRanges(in: $0) }
      for range in ranges { text += " " + list.bytes[range].text }
    }
    return text
  }

  private func definitionRanges(in range: Range<Int>) -> [Range<Int>] {
    guard let bindings, let start = list.index(at: range.lowerBound) else { return [] }
    var result: [Range<Int>] = []
    var index = start
    while index < list.tokens.count, list.tokens[index].range.upperBound <= range.upperBound {
      // All values a name ever gets count: one of them may be a provider's key.
      if list.kind(index) == .word, !list.isSymbol(list.previous(index), ".") {
        let all = bindings.definitions[list.text(index)] ?? []
        result += all.compactMap { bindings.sourceRange(of: $0) }
        result += all.flatMap { bindings.arguments(for: $0) }.map { list.byteRange($0) }
      }
      index += 1
    }
    return result
  }
}
