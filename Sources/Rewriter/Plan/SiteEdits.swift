// Edits E2–E5 of a call site: where the token goes, what happens to the old header and the provider's key, where the
// gateway header stands, which model ids change.

extension SitePlanner {
  /// E2, E3, E4 and E6.
  func credentialEdits(_ site: CallSite, _ credential: Credential) throws(Refusal) -> [Edit] {
    let headers = HeaderEdits(list)
    if credential.keeper == .environment { return try environmentEdits(site) }
    var edits = renames(site, headers)
    for entry in site.providerKeys { edits.append(headers.remove(entry.range, form: entry.form)) }
    if let entry = site.authorization, entry.value.isNull {
      edits.append(headers.remove(entry.range, form: entry.form))
    }
    let needsGateway = site.headers.entry(GatewayHeader.gatewayID) == nil
    if site.kind == .anthropicProvider {
      return edits + (try anthropicProviderEdits(site, needsGateway: needsGateway))
    }
    let authorization = site.authorization.flatMap { $0.value.isNull ? nil : $0 }
    if let old = site.gatewayToken {
      if site.kind == .anthropic, authorization == nil {
        return edits + (try anthropicEdits(site, old, needsGateway: needsGateway))
      }
      if let slot = authorization {
        if credential.keeper == .gatewayToken { edits += try moveToken(site, from: old, to: slot) }
        return edits + (try replaceOld(site, old, needsGateway: needsGateway, headers))
      }
      if site.key != nil, credential.keeper == .slot {
        return edits + (try replaceOld(site, old, needsGateway: needsGateway, headers))
      }
      if site.kind == .openAI, site.key != nil {
        edits.append(try bareTokenEdit(site, old))
        return edits + (try replaceOld(site, old, needsGateway: needsGateway, headers))
      }
      edits.append(headers.rename(old, to: "Authorization"))
      guard needsGateway else { return edits }
      return edits + [try insertGateway(site, beside: old)]
    }
    if site.kind == .anthropic, authorization == nil, !site.keyIsToken {
      return edits + [try insertTokenHeader(site, needsGateway: needsGateway)]
    }
    guard needsGateway else { return edits }
    if let authorization { return edits + [try insertGateway(site, beside: authorization)] }
    return edits + [try insertContainer(site)]
  }

  func renames(_ site: CallSite, _ headers: HeaderEdits) -> [Edit] {
    site.headers.entries.compactMap { entry in
      guard case .renamed(let name)? = GatewayHeader.treatment(of: entry.name) else { return nil }
      return headers.rename(entry, to: name)
    }
  }

  func moveToken(_ site: CallSite, from old: HeaderEntry, to slot: HeaderEntry)
    throws(Refusal) -> [Edit]
  {
    try checkVisible(old, at: slot.value.range)
    return try HeaderEdits(list).replaceValue(slot, with: old)
  }

  /// The SDK's key argument gets the token without `Bearer `.
  func bareTokenEdit(_ site: CallSite, _ old: HeaderEntry) throws(Refusal) -> Edit {
    guard let key = site.key else { throw Refusal(.noHeaderSlot, "the client has no key argument") }
    try checkVisible(old, at: key.range)
    let token = try bareToken(old)
    // `{ apiKey }` is the name and its value at once.
    let isShorthand = site.keyElement.map { list.byteRange($0) == key.range } ?? false
    return Edit(key.range, (isShorthand ? list.bytes[key.range] + [UInt8](": ") : []) + token)
  }

  /// The token's names must mean the same where the token goes.
  func checkVisible(_ old: HeaderEntry, at place: Range<Int>) throws(Refusal) {
    guard let bindings, let target = list.index(at: place.lowerBound),
      let first = list.index(at: old.value.range.lowerBound)
    else { return }
    let tokens = first..<(list.index(at: old.value.range.upperBound - 1) ?? first) + 1
    guard bindings.sees(tokens, from: target) else {
      throw Refusal(
        .credentialUnclear, "the token's name is not visible where the provider's key stands")
    }
  }

  func bareToken(_ old: HeaderEntry) throws(Refusal) -> [UInt8] {
    guard let template = Rendering(list: list).bareToken(old.value) else {
      throw Refusal(
        .opaqueToken, "the SDK needs the bare token, but the value holds the whole header")
    }
    return try Rendering(list: list).expression(template, quote: HeaderEdits(list).nameQuote(old))
  }

  /// The old header becomes the gateway header, or goes when that is there already.
  func replaceOld(
    _ site: CallSite, _ old: HeaderEntry, needsGateway: Bool, _ headers: HeaderEdits
  ) throws(Refusal) -> [Edit] {
    guard needsGateway else { return [headers.remove(old.condition ?? old.range, form: old.form)] }
    if old.condition == nil {
      return try headers.change(old, to: GatewayHeader.gatewayID, gateway(site, like: old))
    }
    guard old.form == .element, let slot = site.authorization else {
      throw Refusal(
        .unsupportedSyntax, "the header is set under a condition beside another credential")
    }
    return [headers.remove(old.condition ?? old.range), try insertGateway(site, beside: slot)]
  }

  // MARK: - The gateway header

  /// The gateway header beside an entry, outside of its condition.
  func insertGateway(_ site: CallSite, beside entry: HeaderEntry) throws(Refusal) -> Edit {
    let headers = HeaderEdits(list)
    let value = try gateway(site, like: entry)
    guard let condition = entry.condition else {
      return try headers.insert(GatewayHeader.gatewayID, value, after: entry)
    }
    if entry.form == .element {
      return headers.insert(GatewayHeader.gatewayID, value, before: condition, like: entry)
    }
    guard let map = site.headers.maps.first else {
      throw Refusal(
        .unsupportedSyntax, "the header is set under a condition; the gateway header has no place")
    }
    return headers.insert(
      GatewayHeader.gatewayID, value, intoMap: map, quote: headers.nameQuote(entry))
  }

  /// The gateway header where the call shows no header of the credential: in its map, or in a new one.
  func insertContainer(_ site: CallSite) throws(Refusal) -> Edit {
    let headers = HeaderEdits(list)
    let value = try gateway(site, like: nil)
    if let map = site.headers.maps.first {
      return headers.insert(GatewayHeader.gatewayID, value, intoMap: map, quote: quote(site))
    }
    guard site.kind != .request, let key = site.keyElement else {
      throw Refusal(.noHeaderSlot, "there is no place for the gateway header")
    }
    // Options grouped one level deeper hold the URL and the headers, not the key.
    let isGrouped =
      site.urlElement.map { list.parent[$0.lowerBound] != list.parent[key.lowerBound] } ?? false
    let element = isGrouped ? site.urlElement ?? key : key
    return headers.insertElement(container(site, value), after: list.byteRange(element))
  }

  /// The option of the client that takes headers, with the gateway header in it.
  func container(_ site: CallSite, _ value: Rendered) -> [UInt8] {
    let entry = HeaderEdits(list).element(GatewayHeader.gatewayID, value, quote: quote(site))
    return list.language.grammar?.argumentSeparator != nil
      ? [UInt8]("\(site.headerOption)={") + entry + [UInt8]("}")
      : [UInt8]("\(site.headerOption): { ") + entry + [UInt8](" }")
  }

  /// The quote of the URL's string, where no header shows one.
  func quote(_ site: CallSite) -> UInt8 {
    guard let url = site.url else { return UInt8(ascii: "\"") }
    let literal = url.template.units[url.start].literal
    guard literal >= 0, let last = list.slice(literal).last, last == UInt8(ascii: "'") else {
      return UInt8(ascii: "\"")
    }
    return last
  }

  /// The gateway as a header value, visible at the place of the headers.
  func gateway(_ site: CallSite, like entry: HeaderEntry?) throws(Refusal) -> Rendered {
    guard let url = site.url, let segment = url.gateway else {
      throw Refusal(.sharedBaseUrl, "the URL names no gateway")
    }
    let template = url.template.slice(segment.units)
    if site.kind == .command {
      try checkGatewayMoves(template, site, entry)
      guard let word = Rendering(list: list).word(template) else {
        throw Refusal(
          .unsupportedSyntax, "the gateway's name is quoted in a way that cannot be moved")
      }
      return word
    }
    // What is put beside an entry must be visible there, what goes into the map at the map.
    let beside = entry.flatMap { $0.condition == nil ? list.index(at: $0.range.lowerBound) : nil }
    if let bindings, let token = beside ?? site.headerToken {
      for hole in template.units.compactMap({ unit -> Hole? in
        if case .hole(let index) = unit.content { url.template.holes[index] } else { nil }
      }) {
        let call = site.anchor..<max(site.anchor + 1, list.partner[site.anchor])
        let isLocal = call.contains(hole.tokens.lowerBound) && call.contains(token)
        guard isLocal || bindings.isSteady(hole.tokens),
          bindings.imports(of: hole.tokens, at: token) != nil
        else {
          throw Refusal(
            .headerOutOfReach, "the gateway's name is not visible where the headers are made")
        }
      }
    }
    let quote = entry.map { HeaderEdits(list).nameQuote($0) } ?? quote(site)
    if let statements {
      return .expression(try TextRendering(statements, others).expression(template, quote: quote))
    }
    return .expression(try Rendering(list: list, others: others).expression(template, quote: quote))
  }

  /// In a script a variable may change between two lines, so what moves from one to the other must not.
  func checkGatewayMoves(
    _ template: Template, _ site: CallSite, _ entry: HeaderEntry?
  ) throws(Refusal) {
    guard let variables, let command = list.index(at: site.commandRange.lowerBound) else { return }
    let places = (template.units + []).map(\.range) + [entry?.range].compactMap { $0 }
    guard places.contains(where: { !site.commandRange.contains($0.lowerBound) }) else { return }
    let first = places.compactMap { list.index(at: $0.lowerBound) }.min() ?? command
    for unit in template.units {
      guard case .hole(let index) = unit.content else { continue }
      guard variables.isStable(template.holes[index], since: first) else {
        throw Refusal(
          .headerOutOfReach, "the gateway's name may change between the URL and the headers")
      }
    }
  }
}

extension Bindings {
  /// True when no name of an expression gets a second value where it is visible.
  func isSteady(_ expression: Range<Int>) -> Bool {
    expression.allSatisfy { index in
      guard list.kind(index) == .word, !list.isSymbol(list.previous(index), "."),
        definitions.contains(list.text(index))
      else { return true }
      guard let definition = definition(of: list.text(index), at: index) else { return false }
      return !uses(of: definition).contains { list.spells(list.previous($0.lowerBound), "del") }
    }
  }
}
