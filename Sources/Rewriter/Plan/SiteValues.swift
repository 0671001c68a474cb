// The parts of a fix that depend on one kind of client or one option: the Anthropic SDK's credential forms (contract,
// 3.7), model ids (E5), and the header that forbids credits (E7).

extension SitePlanner {
  /// The forms of contract 3.7, under which no release of the SDK sends the provider's key.
  func anthropicEdits(
    _ site: CallSite, _ old: HeaderEntry, needsGateway: Bool
  ) throws(Refusal) -> [Edit] {
    let headers = HeaderEdits(list)
    let token = try bareToken(old)
    if list.language.grammar?.argumentSeparator != nil {
      var edits = [headers.rename(old, to: "Authorization")]
      if needsGateway { edits.append(try insertGateway(site, beside: old)) }
      return try edits + keyArgument(site, token, headers)
    }
    try checkOneKey(site, "authToken", "apiKey")
    return try replaceOld(site, old, needsGateway: needsGateway, headers)
      + [keyOptions(site, token, headers)]
  }

  /// Python: 0.59 sends ANTHROPIC_API_KEY beside an `auth_token`, so the token goes where the key is taken.
  private func keyArgument(
    _ site: CallSite, _ token: [UInt8], _ headers: HeaderEdits
  ) throws(Refusal) -> [Edit] {
    guard let key = site.key, let element = site.keyElement else {
      let text = [UInt8]("api_key=") + token
      return [headers.insertElement(text, after: try firstOption(site))]
    }
    try checkOneKey(site, "auth_token", "api_key")
    let isOther = list.text(element.lowerBound) == "auth_token"
    let name = list.tokens[element.lowerBound].range
    return (isOther ? [Edit(name, [UInt8]("api_key"))] : []) + [Edit(key.range, token)]
  }

  /// JavaScript: `authToken`, and `apiKey: null` against the key of the environment.
  private func keyOptions(
    _ site: CallSite, _ token: [UInt8], _ headers: HeaderEdits
  ) throws(Refusal) -> Edit {
    let text = [UInt8]("authToken: ") + token
    guard let element = site.keyElement else {
      return headers.insertElement(text + [UInt8](", apiKey: null"), after: try firstOption(site))
    }
    let range = list.byteRange(element)
    let second =
      headers.startsLine(range.lowerBound)
      ? [UInt8](",") + headers.lineEnd + headers.indent(at: range.lowerBound) : [UInt8](", ")
    return Edit(range, text + second + [UInt8]("apiKey: null"))
  }

  private func checkOneKey(_ site: CallSite, _ one: String, _ other: String) throws(Refusal) {
    if site.optionNames.isSuperset(of: [one, other]) {
      throw Refusal(.credentialUnclear, "the client is given two keys")
    }
  }

  /// Where a further option goes: behind the first one that is seen.
  private func firstOption(_ site: CallSite) throws(Refusal) -> Range<Int> {
    guard let first = site.firstOption else {
      throw Refusal(.noHeaderSlot, "the client has no place for the token")
    }
    return list.byteRange(first)
  }

  /// The factory sends `authToken` as `Authorization`; beside it no `apiKey` may stand, and without it the key of the
  /// environment is sent.
  func anthropicProviderEdits(_ site: CallSite, needsGateway: Bool) throws(Refusal) -> [Edit] {
    let headers = HeaderEdits(list)
    guard site.authorization == nil else {
      throw Refusal(
        .credentialUnclear, "beside an `Authorization` of its own the factory sends a key as well")
    }
    var edits: [Edit] = []
    if let old = site.gatewayToken {
      edits += try replaceOld(site, old, needsGateway: needsGateway, headers)
      let token = [UInt8]("authToken: ") + (try bareToken(old))
      if let element = site.keyElement {
        edits.append(Edit(list.byteRange(element), token))
      } else {
        edits.append(headers.insertElement(token, after: try firstOption(site)))
      }
      return edits
    }
    guard let key = site.key, let element = site.keyElement else {
      throw Refusal(.noHeaderSlot, "the client has no place for the token")
    }
    let token = [UInt8]("authToken: ") + list.bytes[key.range]
    if list.byteRange(element) != key.range, list.text(element.lowerBound) != "authToken" {
      edits.append(Edit(list.tokens[element.lowerBound].range, [UInt8]("authToken")))
    } else if list.byteRange(element) == key.range, list.bytes[key.range].text != "authToken" {
      edits.append(Edit(key.range, token))
    }
    return needsGateway ? edits + [try insertContainer(site)] : edits
  }

  /// A Cloudflare token in the key argument alone: older releases send it as `x-api-key`, so it is sent as
  /// `Authorization` as well.
  func insertTokenHeader(_ site: CallSite, needsGateway: Bool) throws(Refusal) -> Edit {
    // A bearer token alone leaves the SDK's default key in force, which is sent beside it.
    if let name = ["authToken", "auth_token"].first(where: site.optionNames.contains) {
      throw Refusal(
        .credentialUnclear,
        "with `\(name)` alone ANTHROPIC_API_KEY is sent too where it is set; turn that off first")
    }
    guard list.language.grammar?.argumentSeparator != nil, site.headers.maps.isEmpty, needsGateway,
      let key = site.key,
      let element = site.keyElement
    else {
      throw Refusal(
        .noHeaderSlot,
        "the SDK would send the token as x-api-key; give it an Authorization header first")
    }
    let token = [UInt8]("\"Bearer \" + ") + list.bytes[key.range]
    let text =
      [UInt8]("default_headers={\"Authorization\": ") + token + [UInt8](", \"cf-aig-gateway-id\": ")
      + (try gateway(site, like: nil)).bytes + [UInt8]("}")
    return HeaderEdits(list).insertElement(text, after: list.byteRange(element))
  }

  // MARK: - Models and credits

  func modelEdits(_ mappings: [(use: ModelUse, mapping: ModelMapping)]) -> [Edit] {
    Set(
      mappings.filter { $0.use.id != $0.mapping.id }.map {
        Edit($0.use.range, [UInt8]($0.mapping.id))
      }
    )
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// E7: the call fails instead of being billed to credits.
  func noCreditsEdit(_ site: CallSite) throws(Refusal) -> [Edit] {
    guard site.headers.entry(GatewayHeader.noWholesale) == nil else { return [] }
    let entry = [site.authorization, site.gatewayToken].compactMap(\.self).first {
      $0.condition == nil
    }
    guard let entry else {
      guard let map = site.headers.maps.first else {
        throw Refusal(.noHeaderSlot, "there is no place for `\(GatewayHeader.noWholesale)`")
      }
      let mark = quote(site)
      return [
        HeaderEdits(list).insert(
          GatewayHeader.noWholesale, .expression([mark] + [UInt8]("true") + [mark]), intoMap: map,
          quote: mark)
      ]
    }
    let value: Rendered =
      site.kind == .command
      ? .word([UInt8]("true"), expands: false)
      : .expression(
        [HeaderEdits(list).nameQuote(entry)] + [UInt8]("true") + [
          HeaderEdits(list).nameQuote(entry)
        ])
    return [try HeaderEdits(list).insert(GatewayHeader.noWholesale, value, after: entry)]
  }
}
