// A region in a language whose requests are read statement by statement: each URL is followed to the request that takes
// it; headers share the reason of the URL they are sent with; what is left over is told apart by where it stands.

struct StatementRegion {
  let list: TokenList
  let occurrences: [Occurrence]
  let map: StatementMap
  private let planner: SitePlanner
  private let constants: ConstantLinks
  private var region: Region
  /// Which statements were found to be probes, and which not: thousands of places may stand in one.
  private var probes: [Range<Int>: Bool] = [:]

  init(
    _ list: TokenList, _ occurrences: [Occurrence], _ options: MigrationOptions,
    _ questions: FileQuestions? = nil, links: ConstantLinks? = nil
  ) {
    self.list = list
    self.occurrences = occurrences
    constants =
      links ?? ConstantLinks(alone: list, occurrences: occurrences.map(\.range.lowerBound))
    var forms = list.language.requests ?? RequestForms()
    if let members = list.language.applications?.members { forms.members = members }
    map = StatementMap(list: list, forms: forms)
    planner = SitePlanner(
      list: list, bindings: nil, statements: map, options: options,
      questions: questions ?? FileQuestions(list.bytes))
    region = Region(list)
  }

  consuming func run() -> Region {
    let discards = list.language.applications.map { ReaderMarks(list, $0).discards() } ?? []
    for occurrence in occurrences { markText(occurrence, discards) }
    for occurrence in occurrences
    where occurrence.kind == .url && region.verdicts[occurrence] == nil && !list.isExhausted {
      read(occurrence)
    }
    for occurrence in occurrences where region.verdicts[occurrence] == nil { leftOver(occurrence) }
    return region
  }

  private mutating func markText(_ occurrence: Occurrence, _ discards: [Range<Int>]) {
    guard let index = list.index(at: occurrence.range.lowerBound) else { return }
    if discards.contains(where: { $0.contains(index) }) {
      return region.refuse(occurrence, .mention, "the form is thrown away when the file is read")
    }
    switch list.kind(index) {
    case .comment: region.refuse(occurrence, .mention, "a comment mentions it")
    case .opaque: region.refuse(occurrence, .uiText, "the text is shown, not called")
    default: break
    }
  }

  // MARK: - URLs

  private mutating func read(_ occurrence: Occurrence) {
    guard let index = list.index(at: occurrence.range.lowerBound), let quote = quote(index),
      list.partner[quote] >= 0
    else {
      return region.refuse(
        occurrence, .unsupportedSyntax, "the text around the URL could not be read")
    }
    if let forms = list.language.applications, reads(quote, forms) {
      return readDefinition(occurrence, quote, forms)
    }
    var finder = RequestFinder(map, occurrences, constants)
    do throws(Refusal) {
      let sites = try finder.read(occurrence, quote)
      guard list.language.requests != nil else {
        return region.refuse(
          occurrence, .unsupportedSyntax,
          "call sites in \(list.language.name) are not edited yet")
      }
      if isProbe(finder.reached) { throw Probe.refusal }
      plan(sites)
    } catch {
      let reached = finder.reached + [map.statement(around: quote)]
      refuse(occurrence, isProbe(reached) ? Probe.refusal : known(error), reached)
      region.ends[occurrence] = finder.ends(of: occurrence)
    }
  }

  /// True where the statements of a request say that it only asks whether the host answers.
  private mutating func isProbe(_ statements: [Range<Int>]) -> Bool {
    for statement in statements where probes[statement] == nil {
      probes[statement] = Probe.isSpelled(in: statement, of: list)
    }
    return statements.contains { probes[$0] == true }
  }

  /// True unless the language has requests of both kinds and this is none on a handle.
  private func reads(_ quote: Int, _ forms: ApplicationForms) -> Bool {
    guard list.language.requests != nil, let maker = forms.handle?.setter else { return true }
    return Applications(map, forms).definition(around: quote).contains { list.text($0) == maker }
  }

  /// The request of a definition that is read as a whole.
  private mutating func readDefinition(
    _ occurrence: Occurrence, _ quote: Int, _ forms: ApplicationForms
  ) {
    let reader = ApplicationReader(map, forms, occurrences, at: quote)
    do throws(Refusal) {
      let site = try reader.read(occurrence, quote)
      if isProbe([reader.definition]) { throw Probe.refusal }
      plan([site])
    } catch {
      refuse(occurrence, isProbe([reader.definition]) ? Probe.refusal : error, [reader.definition])
    }
  }

  /// Without a row of request forms nothing can be said of what is not seen.
  private func known(_ refusal: Refusal) -> Refusal {
    let loose: Set<Reason> = [
      .sharedBaseUrl, .splitUrl, .placeholderUrl, .allowList, .clientEscapes, .universalEndpoint,
      .pathNotLiteral,
    ]
    guard list.language.requests == nil, loose.contains(refusal.reason) else { return refusal }
    return Refusal(
      .unsupportedSyntax, "call sites in \(list.language.name) are not edited yet")
  }

  private func quote(_ index: Int) -> Int? {
    if list.kind(index) == .quote { return index }
    let parent = list.parent[index]
    return parent >= 0 && list.kind(parent) == .quote ? parent : nil
  }

  private mutating func refuse(
    _ occurrence: Occurrence, _ refusal: Refusal, _ statements: [Range<Int>]
  ) {
    region.refuse(occurrence, refusal)
    for statement in statements {
      for other in occurrences.starting(in: list.byteRange(statement)) where other.kind == .header {
        region.refuse(other, refusal)
      }
    }
  }

  /// Plans the requests of one URL, all or none.
  private mutating func plan(_ sites: [CallSite]) {
    let covered = sites.map { $0.parts(of: occurrences) }
    var plans: [SitePlan] = []
    do throws(Refusal) {
      for (site, parts) in zip(sites, covered) { plans.append(try sound(site, parts)) }
      try checkAgreement(plans, covered)
      for (plan, parts) in zip(plans, covered) { region.add(plan, parts) }
    } catch {
      for (site, parts) in zip(sites, covered) {
        for occurrence in parts { region.refuse(occurrence, error, evidence: site.evidence) }
      }
    }
  }

  /// Requests that share the text of a URL must want the same text, and share nothing else.
  private func checkAgreement(
    _ plans: [SitePlan], _ covered: [[Occurrence]]
  ) throws(Refusal) {
    guard plans.count > 1 else { return }
    let headers = covered.flatMap { $0 }.filter { $0.kind == .header }
    guard Set(headers).count == headers.count else {
      throw Refusal(.sharedValue, "the headers also serve another call")
    }
    let edits = Set(plans.flatMap(\.edits)).sorted { $0.range.lowerBound < $1.range.lowerBound }
    for (first, second) in zip(edits, edits.dropFirst())
    where first.range.overlaps(second.range) || first.range == second.range {
      throw Refusal(.sharedValue, "the calls that share the URL need different text")
    }
  }

  private func sound(_ site: CallSite, _ covered: [Occurrence]) throws(Refusal) -> SitePlan {
    for occurrence in covered where region.verdicts[occurrence] != nil {
      throw Refusal(.sharedValue, "the headers also serve another call")
    }
    let plan = try planner.plan(site)
    try UnusedNames(map).check(plan)
    return UnusedNames(map).warned(plan)
  }

  // MARK: - What is left over

  private mutating func leftOver(_ occurrence: Occurrence) {
    guard let index = list.index(at: occurrence.range.lowerBound), let quote = quote(index) else {
      return region.refuse(
        occurrence, .unsupportedSyntax, "the text around it could not be read")
    }
    if let refusal = refusalOfURL(near: index) { return region.refuse(occurrence, refusal) }
    region.refuse(occurrence, place(quote))
  }

  /// The refusal of the one URL of the same function.
  private func refusalOfURL(near index: Int) -> Refusal? {
    let function = list.byteRange(map.function(around: index))
    let urls = occurrences.starting(in: function).filter { $0.kind == .url }
    guard urls.count == 1, let url = urls.first,
      case .refused(let refusal, _)? = region.verdicts[url], refusal.reason.disposition != .left
    else { return nil }
    return refusal
  }

  private func place(_ quote: Int) -> Refusal {
    let statement = map.statement(around: quote)
    let texts = Set(statement.map { list.text($0) })
    let open = list.parent[quote]
    if open >= 0, let callee = map.callee(open) {
      if let refusal = CallContext.refusal(map.path(open)), refusal.reason != .configValue {
        return refusal
      }
      if callee.name.lowercased().hasPrefix("get") || callee.name.lowercased().hasPrefix("remove") {
        return Refusal(.inboundHeader, "the code reads or removes the header")
      }
    }
    if !texts.isDisjoint(with: ["==", "!=", "===", "case", "when", "-eq", "eq"]) {
      return Refusal(.inboundHeader, "the code compares or lists the header's name")
    }
    let isConstant =
      statement.upperBound == list.after(quote)
      && list.kind(list.previous(quote)) == .symbol && open < 0 || map.isBlock(max(open, 0))
    return isConstant && !texts.isDisjoint(with: map.forms.assignments.union(["="]))
      ? Refusal(.headerConstant, "the header's name is kept in a constant")
      : Refusal(.urlOutOfReach, "the header is set here, its URL is not in sight")
  }
}

/// Names whose last use an edit removes.
struct UnusedNames {
  let map: StatementMap
  private var list: TokenList { map.list }

  init(_ map: StatementMap) { self.map = map }

  /// Names that stand in replaced bytes and nowhere else but where they are defined.
  private func names(_ plan: SitePlan) -> [String] {
    let removed = plan.edits.map(\.range)
    let added = plan.edits.flatMap { RequestNames.names($0.replacement) }
    let gone = Set(removed.flatMap { RequestNames.names(Array(list.bytes[$0])) })
      .subtracting(added)
    return gone.sorted().filter { name in
      let rest = list.tokens.indices.filter { index in
        let isName =
          list.kind(index) == .word && list.text(index) == name
          || (list.kind(index) == .variable && list.text(index).contains(name))
        return isName && !removed.contains { $0.contains(list.tokens[index].range.lowerBound) }
      }
      let isDefined = rest.contains {
        !map.definitions(of: name, in: $0..<$0 + 1).isEmpty
      }
      let wasWord = list.tokens.indices.contains {
        list.kind($0) == .word && list.text($0) == name && !map.isMember($0)
      }
      return wasWord && (rest.isEmpty || (rest.count == 1 && isDefined))
    }
  }

  /// Where an unused name stops the build, the site is refused.
  func check(_ plan: SitePlan) throws(Refusal) {
    guard map.forms.refusesUnused, let name = names(plan).first else { return }
    throw Refusal(
      .unsupportedSyntax, "`\(name)` would have no use left, and the build refuses that")
  }

  /// The plan with the warning about values without a use.
  func warned(_ plan: SitePlan) -> SitePlan {
    names(plan).isEmpty || plan.warnings.contains(.valueUnused)
      ? plan : plan.adding(.valueUnused)
  }
}
