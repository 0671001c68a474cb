// Occurrences that belong to no call site of a region: headers take the reason of the URL they are sent to, where that
// can be seen; the others are told apart by where they stand.

extension CodeRegion {
  /// The refusal of a URL that goes into the same call, in place or by name.
  mutating func refusalOfURL(beside quote: Int) -> Refusal? {
    var open = list.parent[quote]
    while open >= 0 {
      if let call = list.call(at: open),
        Client.named(call.name) != nil || call.path.contains("websockets")
      {
        if let refusal = refusal(ofURLIn: open) { return refusal }
      }
      open = list.parent[open]
    }
    return refusalOfURL(usedWith: quote)
  }

  /// The refusal of a URL in a call that uses the name the header's map is bound to.
  mutating func refusalOfURL(usedWith quote: Int) -> Refusal? {
    guard let holder = bindings.values.holder(of: quote) else { return nil }
    for use in bindings.uses(of: holder) {
      guard let open = list.enclosing(use.lowerBound, where: { list.call(at: $0) != nil }) else {
        continue
      }
      if let refusal = refusal(ofURLIn: open) { return refusal }
    }
    return nil
  }

  private mutating func refusal(ofURLIn open: Int) -> Refusal? {
    for occurrence in reach(open..<max(open + 1, list.partner[open]))
    where occurrence.kind == .url {
      if case .refused(let refusal, _) = region.verdicts[occurrence],
        refusal.reason.disposition != .left
      {
        return refusal
      }
    }
    return nil
  }

  /// The occurrences in some tokens, in the values of names in them, and in the statements that use those names.
  mutating func reach(_ tokens: Range<Int>) -> [Occurrence] {
    var found = Array(occurrences.starting(in: list.byteRange(tokens)))
    for index in tokens where list.kind(index) == .word {
      guard let definition = bindings.definition(named: index..<index + 1),
        let value = definition.value
      else { continue }
      found += reach(of: definition, value)
    }
    return found
  }

  private mutating func reach(of definition: Definition, _ value: Range<Int>) -> [Occurrence] {
    if let known = reached[definition] { return known }
    var found = Array(occurrences.starting(in: list.byteRange(value)))
    for use in bindings.changes(of: definition) {
      let next = list.next(use.upperBound - 1)
      guard list.isSymbol(next, ".") || list.isOpen(next, "[") else { continue }
      let statement = list.statement(holding: use.lowerBound)
      found += occurrences.starting(in: list.byteRange(statement))
    }
    reached[definition] = found
    return found
  }

  mutating func leftOver(_ occurrence: Occurrence) {
    guard occurrence.kind == .header, let index = list.index(at: occurrence.range.lowerBound),
      let quote = quote(of: index)
    else {
      return region.refuse(occurrence, .unsupportedSyntax, "the text around it could not be read")
    }
    if let refusal = refusalOfURL(beside: quote) { return region.refuse(occurrence, refusal) }
    let refusal = context.refusal(quote, occurrence)
    let further = refusal.reason == .urlOutOfReach ? refusalOfURL(reachedFrom: quote) : nil
    region.refuse(occurrence, further ?? refusal)
  }
}
