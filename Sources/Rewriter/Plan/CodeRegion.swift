// A region in a language with a grammar: each URL is followed to the calls that use it, each call is read as a call
// site, and what is left over is told apart by where it stands.

struct CodeRegion {
  let list: TokenList
  let bindings: Bindings
  let occurrences: [Occurrence]
  let planner: SitePlanner
  var region: Region
  /// Calls read so far, by the index of their `(`.
  var reads: [Int: Result<CallSite, Refusal>] = [:]
  /// Calls whose URL cannot be rewritten; what else they name shares the reason, unless it serves a call that moves.
  var refusedCalls: [Int: Refusal] = [:]
  /// The occurrences in the value of a name and in the statements that change it, as far as asked for.
  var reached: [Definition: [Occurrence]] = [:]
  let context: HeaderContext
  var traces: [(occurrence: Occurrence, trace: UsageTrace)] = []

  init(
    _ names: TextNames, _ occurrences: [Occurrence], _ options: MigrationOptions,
    links: NameLinks = NameLinks(), questions: FileQuestions? = nil
  ) {
    list = names.list
    self.occurrences = occurrences
    bindings = Bindings(names, imported: options.importedNames, links: links)
    questions?.names = names
    planner = SitePlanner(
      list: list, bindings: bindings, options: options,
      questions: questions ?? FileQuestions(list.bytes))
    region = Region(list)
    context = HeaderContext(list, bindings)
  }

  consuming func run() -> Region {
    for occurrence in occurrences { visit(occurrence) }
    refuseTyped()
    settle()
    for occurrence in occurrences where region.verdicts[occurrence] == nil { leftOver(occurrence) }
    noteEnds()
    let edits = region.sites.indices.filter { region.isPlanned($0) }.flatMap {
      region.sites[$0].edits
    }
    region.exposedNames = bindings.exposedNames(at: edits.map(\.range.lowerBound))
    return region
  }

  // MARK: - From occurrences to calls

  mutating func visit(_ occurrence: Occurrence) {
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

  /// A URL that a type spells out cannot change alone: neither the type nor any text that must equal it is edited.
  mutating func refuseTyped() {
    let typed = occurrences.compactMap { occurrence -> ArraySlice<UInt8>? in
      guard let index = list.index(at: occurrence.range.lowerBound), let quote = quote(of: index),
        list.isTypeLiteral(quote)
      else { return nil }
      return content(of: quote)
    }
    guard !typed.isEmpty else { return }
    let refusal = Refusal(
      .unsupportedSyntax, "a type spells the URL out; both must change together")
    for (occurrence, trace) in traces {
      guard let index = list.index(at: occurrence.range.lowerBound), let quote = quote(of: index),
        content(of: quote).map({ typed.contains($0) }) == true
      else { continue }
      region.refuse(occurrence, refusal)
      for case .argument(let open) in trace.usages { refusedCalls[open] = refusal }
    }
  }

  /// The bytes between two quotes; nil for a string without an end.
  private func content(of quote: Int) -> ArraySlice<UInt8>? {
    guard list.partner[quote] > quote else { return nil }
    return list.bytes[list.byteRange(quote + 1..<list.partner[quote])]
  }

  func quote(of index: Int) -> Int? {
    if list.kind(index) == .quote { return index }
    let parent = list.parent[index]
    return parent >= 0 && list.kind(parent) == .quote ? parent : nil
  }

  func read(_ open: Int) -> Result<CallSite, Refusal> {
    let reader = RequestReader(list: list, bindings: bindings, occurrences: occurrences)
    do {
      let site = try reader.read(open)
      return changed(open).map { .failure($0) } ?? .success(site)
    } catch {
      return .failure(error)
    }
  }

  /// Why a call stays whose client another file changes.
  private func changed(_ open: Int) -> Refusal? {
    list.call(at: open).flatMap {
      ClientChanges.refusal(of: $0, in: list, planner.options.changedClients)
    }
  }

  /// A docstring is prose, an attribute of a tag is shown.
  func placeRefusal(_ quote: Int) -> Refusal? {
    if list.kind(quote - 1) == .opaque { return Refusal(.uiText, "the text is shown, not called") }
    guard list.language.grammar?.isIndented == true, list.parent[quote] == -1 else { return nil }
    let statement = list.statement(holding: quote)
    return statement == quote..<list.after(quote)
      ? Refusal(.mention, "a docstring mentions it") : nil
  }

  /// A string that holds more than the URL is text or code, not an argument.
  func textRefusal(_ occurrence: Occurrence, _ quote: Int) -> Refusal? {
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

  mutating func settle() {
    for (occurrence, trace) in traces {
      let others = trace.usages.compactMap { usage -> Refusal? in
        if case .other(let refusal) = usage { refusal } else { nil }
      }
      let calls = trace.usages.compactMap { usage -> Int? in
        if case .argument(let open) = usage { open } else { nil }
      }
      if let first = others.first ?? failure(of: calls) {
        // What a call does with the URL may say more, as in a test; a name that is not followed says nothing.
        let isLost = others.first?.reason == .sharedBaseUrl
        let native = isLost ? nativeRefusal(of: occurrence) : nil
        let isShared = native == nil && calls.count + others.count > 1
        region.refuse(occurrence, native ?? (isShared ? shared(first, trace) : first))
        for call in calls { refusedCalls[call] = native ?? first }
      }
    }
    for open in reads.keys.sorted() {
      if case .success(let site) = reads[open] { plan(site) }
    }
    finishHalfMigrated()
    dropUnsound()
    for (call, refusal) in refusedCalls.sorted(by: { $0.key < $1.key }) {
      refuseHeaders(of: call, refusal)
    }
  }

  /// The reason of a URL that names a provider without a route in the REST API, whatever is appended to it.
  func nativeRefusal(of occurrence: Occurrence) -> Refusal? {
    guard let index = list.index(at: occurrence.range.lowerBound), let quote = quote(of: index),
      let template = list.template(quote..<list.after(quote)),
      let url = LegacyURL(in: template, host: occurrence.range),
      case .manual(let reason, let message) = url.classified(),
      [.nativeRouteUnmapped, .providerNotServed, .customProvider].contains(reason)
    else { return nil }
    return Refusal(reason, message)
  }

  /// Calls on the new API that still send the old header; looked for only where such a header is left over.
  mutating func finishHalfMigrated() {
    guard occurrences.contains(where: { $0.kind == .header && region.verdicts[$0] == nil }) else {
      return
    }
    let reader = RequestReader(list: list, bindings: bindings, occurrences: occurrences)
    for open in list.tokens.indices where list.isOpen(open, "(") {
      do throws(Refusal) {
        guard let site = try reader.readRest(open), site.gatewayToken != nil else { continue }
        if let refusal = changed(open) { throw refusal }
        plan(site)
      } catch {
        refuseHeaders(
          of: open, Refusal(.halfMigrated, "the URL is new, the header is old; \(error.message)"))
      }
    }
  }

  func failure(of calls: [Int]) -> Refusal? {
    for call in calls {
      if case .failure(let refusal) = reads[call] { return refusal }
    }
    return nil
  }

  /// A constant with several uses is refused as a whole; the reason is that of the use that stops it.
  func shared(_ refusal: Refusal, _ trace: UsageTrace) -> Refusal {
    guard let name = trace.definitions.min(by: { $0.token < $1.token })?.name else {
      return refusal
    }
    return Refusal(
      isUnanimous(trace) ? refusal.reason : .sharedBaseUrl,
      "\(refusal.message); `\(name)` has \(trace.usages.count) uses and all must agree")
  }

  /// True when every use is refused for the same reason.
  func isUnanimous(_ trace: UsageTrace) -> Bool {
    let reasons = trace.usages.map { usage -> Reason? in
      switch usage {
      case .other(let refusal): refusal.reason
      case .argument(let open):
        if case .failure(let refusal) = reads[open] { refusal.reason } else { nil }
      }
    }
    return Set(reasons).count == 1
  }

  mutating func plan(_ site: CallSite) {
    let covered = site.parts(of: occurrences)
    if let refusal = covered.compactMap({ refusal(of: $0) }).first {
      for occurrence in covered where occurrence.kind == .url {
        region.refuse(occurrence, refusal, evidence: site.evidence)
      }
      return
    }
    do {
      let plan = try planner.plan(site)
      region.add(plan, covered)
    } catch {
      for occurrence in covered { region.refuse(occurrence, error, evidence: site.evidence) }
    }
  }

  private func refusal(of occurrence: Occurrence) -> Refusal? {
    if case .refused(let refusal, _) = region.verdicts[occurrence] { refusal } else { nil }
  }

  /// The headers of a call that is refused share its reason.
  mutating func refuseHeaders(of open: Int, _ refusal: Refusal) {
    for occurrence in reach(open..<max(open + 1, list.partner[open]))
    where occurrence.kind == .header {
      guard let index = list.index(at: occurrence.range.lowerBound), list.kind(index) != .comment
      else { continue }
      region.refuse(occurrence, refusal)
    }
  }
}
