// A region in a language with a grammar: each URL is followed to the calls that use it, each call is read as a call
// site, and what is left over is told apart by where it stands.

struct CodeRegion {
  private let list: TokenList
  private let bindings: Bindings
  private let occurrences: [Occurrence]
  private let planner: SitePlanner
  private var region: Region
  /// Calls read so far, by the index of their `(`.
  private var reads: [Int: Result<CallSite, Refusal>] = [:]
  private var traces: [(occurrence: Occurrence, trace: UsageTrace)] = []

  init(_ list: TokenList, _ occurrences: [Occurrence], _ options: MigrationOptions) {
    self.list = list
    self.occurrences = occurrences
    bindings = Bindings(list)
    planner = SitePlanner(list: list, bindings: bindings, options: options)
    region = Region(list)
  }

  consuming func run() -> Region {
    for occurrence in occurrences { visit(occurrence) }
    settle()
    for occurrence in occurrences where region.verdicts[occurrence] == nil { leftOver(occurrence) }
    return region
  }

  // MARK: - From occurrences to calls

  private mutating func visit(_ occurrence: Occurrence) {
    guard let index = list.index(at: occurrence.range.lowerBound) else { return }
    if list.kind(index) == .comment || list.kind(index) == .opaque {
      let isText = list.kind(index) == .opaque
      return region.refuse(
        occurrence, isText ? .uiText : .mention,
        isText ? "the text is shown, not called" : "a comment mentions it")
    }
    if let quote = quote(of: index), let refusal = placeRefusal(quote) {
      return region.refuse(occurrence, refusal)
    }
    guard occurrence.kind == .url else { return }
    guard let quote = quote(of: index) else {
      return region.refuse(
        occurrence, .unsupportedSyntax, "the text around the URL could not be read")
    }
    if let refusal = textRefusal(occurrence, quote) {
      return region.refuse(occurrence, refusal)
    }
    let trace = bindings.trace(string: quote)
    traces.append((occurrence, trace))
    for case .argument(let open) in trace.usages where reads[open] == nil {
      reads[open] = read(open)
    }
  }

  private func quote(of index: Int) -> Int? {
    if list.kind(index) == .quote { return index }
    let parent = list.parent[index]
    return parent >= 0 && list.kind(parent) == .quote ? parent : nil
  }

  private func read(_ open: Int) -> Result<CallSite, Refusal> {
    let reader = RequestReader(list: list, bindings: bindings, occurrences: occurrences)
    do { return .success(try reader.read(open)) } catch { return .failure(error) }
  }

  /// A docstring is prose, an attribute of a tag is shown.
  private func placeRefusal(_ quote: Int) -> Refusal? {
    if list.kind(quote - 1) == .opaque { return Refusal(.uiText, "the text is shown, not called") }
    guard list.language.grammar?.isIndented == true, list.parent[quote] == -1 else { return nil }
    let statement = list.statement(holding: quote)
    return statement == quote..<list.after(quote)
      ? Refusal(.mention, "a docstring mentions it") : nil
  }

  /// A string that holds more than the URL is text or code, not an argument.
  private func textRefusal(_ occurrence: Occurrence, _ quote: Int) -> Refusal? {
    guard let template = list.template(quote..<list.after(quote)) else { return nil }
    guard let url = LegacyURL(in: template, host: occurrence.range) else { return nil }
    if case .manual(let reason, let message) = url.classified(), reason == .websocket {
      return Refusal(reason, message)
    }
    let isWhole = url.start == 0 && (url.end == template.units.count || url.isOdd)
    guard !isWhole else { return nil }
    let text = template.units.compactMap(\.byte).text
    if text.contains("curl ") || text.contains("fetch(") {
      return Refusal(.nestedCode, "the text holds code of its own")
    }
    if text.contains("-src ") { return Refusal(.allowList, "a list of allowed hosts names it") }
    return text.contains(" ")
      ? Refusal(.uiText, "the text is shown, not called")
      : Refusal(.hostCheck, "the text is a pattern or a part of a URL")
  }

  // MARK: - Call sites

  private mutating func settle() {
    for (occurrence, trace) in traces {
      let others = trace.usages.compactMap { usage -> Refusal? in
        if case .other(let refusal) = usage { refusal } else { nil }
      }
      let calls = trace.usages.compactMap { usage -> Int? in
        if case .argument(let open) = usage { open } else { nil }
      }
      if let refusal = others.first ?? failure(of: calls) {
        region.refuse(occurrence, calls.count + others.count > 1 ? shared(refusal, trace) : refusal)
        for call in calls { refuseHeaders(of: call, refusal) }
      }
    }
    for open in reads.keys.sorted() {
      if case .success(let site) = reads[open] { plan(site) }
    }
    finishHalfMigrated()
    while dropUnsound() {}
  }

  /// Calls on the new API that still send the old header; looked for only where such a header is left over.
  private mutating func finishHalfMigrated() {
    guard occurrences.contains(where: { $0.kind == .header && region.verdicts[$0] == nil }) else {
      return
    }
    let reader = RequestReader(list: list, bindings: bindings, occurrences: occurrences)
    for open in list.tokens.indices where list.isOpen(open, "(") {
      do {
        if let site = try reader.readRest(open), site.gatewayToken != nil { plan(site) }
      } catch {
        refuseHeaders(
          of: open, Refusal(.halfMigrated, "the URL is new, the header is old; \(error.message)"))
      }
    }
  }

  /// Refuses a planned site whose edited text also serves something else; true when one was found.
  private mutating func dropUnsound() -> Bool {
    for (index, plan) in region.sites.enumerated() where isPlanned(index) {
      for definition in plan.editedDefinitions {
        guard let refusal = unsound(definition, plan) else { continue }
        for (occurrence, verdict) in region.verdicts {
          if case .site(index) = verdict {
            region.verdicts[occurrence] = .refused(refusal, evidence: plan.site.evidence)
          }
        }
        return true
      }
    }
    return false
  }

  private func isPlanned(_ index: Int) -> Bool {
    region.verdicts.values.contains { if case .site(index) = $0 { true } else { false } }
  }

  /// Every use of an edited name must lie in a planned site that edits it in the same way.
  private func unsound(_ definition: Definition, _ plan: SitePlan) -> Refusal? {
    let users = region.sites.indices.filter {
      isPlanned($0) && region.sites[$0].editedDefinitions.contains(definition)
    }
    .map { region.sites[$0] }
    guard let value = definition.value else { return nil }
    let range = list.byteRange(value)
    let mine = plan.edits.filter { range.contains($0.range.lowerBound) }
    if users.contains(where: { $0.edits.filter { range.contains($0.range.lowerBound) } != mine }) {
      return Refusal(.sharedValue, "`\(definition.name)` serves calls that need different text")
    }
    if bindings.isExported(definition) {
      return Refusal(.sharedValue, "`\(definition.name)` is exported; its users are not seen")
    }
    let isURL = plan.site.hosts.contains { range.contains($0.lowerBound) }
    let stray = bindings.uses(of: definition).first { use in
      let next = list.next(use.upperBound - 1)
      if !isURL, list.isSymbol(next, ".") || list.isOpen(next, "[") { return false }
      return !users.contains { user in
        let call = user.site.anchor
        return (call..<max(call + 1, list.partner[call])).contains(use.lowerBound)
          || user.site.definitions.contains { $0.value?.contains(use.lowerBound) == true }
          || region.operations(of: user.site, list, bindings).contains {
            $0.contains(use.lowerBound)
          }
      }
    }
    guard stray != nil else { return nil }
    return Refusal(
      isURL ? .sharedBaseUrl : .sharedValue, "`\(definition.name)` also serves something that stays"
    )
  }

  private func failure(of calls: [Int]) -> Refusal? {
    for call in calls {
      if case .failure(let refusal) = reads[call] { return refusal }
    }
    return nil
  }

  /// A constant with several uses is refused as a whole; the reason is that of the use that stops it.
  private func shared(_ refusal: Refusal, _ trace: UsageTrace) -> Refusal {
    guard let name = trace.definitions.first?.name else { return refusal }
    return Refusal(
      isUnanimous(trace) ? refusal.reason : .sharedBaseUrl,
      "\(refusal.message); `\(name)` has \(trace.usages.count) uses and all must agree")
  }

  /// True when every use is refused for the same reason.
  private func isUnanimous(_ trace: UsageTrace) -> Bool {
    let reasons = trace.usages.map { usage -> Reason? in
      switch usage {
      case .other(let refusal): refusal.reason
      case .argument(let open):
        if case .failure(let refusal) = reads[open] { refusal.reason } else { nil }
      }
    }
    return Set(reasons).count == 1
  }

  private mutating func plan(_ site: CallSite) {
    let covered = covered(site)
    if covered.contains(where: { isRefused($0) }) { return }
    do {
      let plan = try planner.plan(site)
      let index = region.sites.count
      region.sites.append(plan)
      for occurrence in covered where region.verdicts[occurrence] == nil {
        region.verdicts[occurrence] = .site(index)
      }
    } catch {
      for occurrence in covered { region.refuse(occurrence, error, evidence: site.evidence) }
    }
  }

  private func isRefused(_ occurrence: Occurrence) -> Bool {
    if case .refused = region.verdicts[occurrence] { true } else { false }
  }

  /// The occurrences a call site accounts for.
  private func covered(_ site: CallSite) -> [Occurrence] {
    occurrences.filter { occurrence in
      site.hosts.contains(occurrence.range)
        || site.headers.entries.contains { $0.nameRange.contains(occurrence.range.lowerBound) }
    }
  }

  /// The headers of a call that is refused share its reason.
  private mutating func refuseHeaders(of open: Int, _ refusal: Refusal) {
    let ranges = reach(open..<max(open + 1, list.partner[open]))
    for occurrence in occurrences
    where occurrence.kind == .header
      && ranges.contains(where: { $0.contains(occurrence.range.lowerBound) })
    {
      guard let index = list.index(at: occurrence.range.lowerBound), list.kind(index) != .comment
      else { continue }
      region.refuse(occurrence, refusal)
    }
  }

  // MARK: - What is left over

  /// The refusal of a URL that goes into the same call, in place or by name.
  private func refusalOfURL(beside quote: Int) -> Refusal? {
    var open = list.parent[quote]
    while open >= 0 {
      if let call = list.call(at: open),
        Client.named(call.name) != nil || call.path.contains("websockets")
      {
        for range in reach(open..<max(open + 1, list.partner[open])) {
          if let refusal = refusal(ofURLIn: range) { return refusal }
        }
      }
      open = list.parent[open]
    }
    return refusalOfURL(usedWith: quote)
  }

  /// The refusal of a URL in a call that uses the name the header's map is bound to.
  private func refusalOfURL(usedWith quote: Int) -> Refusal? {
    let holder = bindings.definitions.values.joined().first { $0.value?.contains(quote) == true }
    guard let holder else { return nil }
    for use in bindings.uses(of: holder) {
      guard let open = list.enclosing(use.lowerBound, where: { list.call(at: $0) != nil }) else {
        continue
      }
      for range in reach(open..<max(open + 1, list.partner[open])) {
        if let refusal = refusal(ofURLIn: range) { return refusal }
      }
    }
    return nil
  }

  private func refusal(ofURLIn range: Range<Int>) -> Refusal? {
    for occurrence in occurrences
    where occurrence.kind == .url && range.contains(occurrence.range.lowerBound) {
      if case .refused(let refusal, _) = region.verdicts[occurrence],
        refusal.reason.disposition != .left
      {
        return refusal
      }
    }
    return nil
  }

  /// The bytes of some tokens, of the values of names in them, and of the statements that use those names.
  private func reach(_ tokens: Range<Int>) -> [Range<Int>] {
    var ranges = [list.byteRange(tokens)]
    for index in tokens where list.kind(index) == .word {
      guard let definition = bindings.definition(named: index..<index + 1),
        let value = definition.value
      else { continue }
      ranges.append(list.byteRange(value))
      for use in bindings.uses(of: definition) {
        let next = list.next(use.upperBound - 1)
        guard list.isSymbol(next, ".") || list.isOpen(next, "[") else { continue }
        ranges.append(list.byteRange(list.statement(holding: use.lowerBound)))
      }
    }
    return ranges
  }

  private mutating func leftOver(_ occurrence: Occurrence) {
    guard occurrence.kind == .header, let index = list.index(at: occurrence.range.lowerBound),
      let quote = quote(of: index)
    else {
      return region.refuse(occurrence, .unsupportedSyntax, "the text around it could not be read")
    }
    if let refusal = refusalOfURL(beside: quote) { return region.refuse(occurrence, refusal) }
    region.refuse(occurrence, HeaderContext(list, bindings).refusal(quote, occurrence))
  }
}
