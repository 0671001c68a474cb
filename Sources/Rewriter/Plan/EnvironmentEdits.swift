// `--token-env NAME`: a site without any Cloudflare token gets the one of that variable. It is read as the file reads
// its other variables; where the file shows no such form, or there is no place for the token, the site stays as it is.

extension SitePlanner {
  /// The token of the environment takes the place of the provider's key, and the gateway header is put beside it.
  func environmentEdits(_ site: CallSite) throws(Refusal) -> [Edit] {
    let headers = HeaderEdits(list)
    var edits = renames(site, headers)
    let entry = site.authorization ?? site.providerKey
    for key in site.providerKeys where key.range != entry?.range {
      edits.append(headers.remove(key.range, form: key.form))
    }
    guard site.kind != .anthropic else {
      throw noPlace("this SDK takes the token in more than one place")
    }
    guard let entry else { return edits + (try clientEdits(site)) }
    guard entry.condition == nil, entry.value.range != entry.nameRange else {
      throw noPlace("the key is set in a way that cannot be replaced")
    }
    let token = try tokenHeader(site, quote: headers.nameQuote(entry))
    edits += try headers.change(entry, to: "Authorization", token)
    guard site.headers.entry(GatewayHeader.gatewayID) == nil else { return edits }
    return edits + [
      try headers.insert(GatewayHeader.gatewayID, gateway(site, like: entry), after: entry)
    ]
  }

  /// A client takes the bare token in its key option; a request takes a header.
  private func clientEdits(_ site: CallSite) throws(Refusal) -> [Edit] {
    let headers = HeaderEdits(list)
    let needsGateway = site.headers.entry(GatewayHeader.gatewayID) == nil
    guard site.kind == .openAI else {
      guard site.kind == .request, needsGateway, let map = site.headers.maps.first else {
        throw noPlace("the request shows no headers")
      }
      let token = try tokenHeader(site, quote: quote(site))
      let second = headers.element(
        GatewayHeader.gatewayID, try gateway(site, like: nil), quote: quote(site))
      let both = Rendered.expression(token.bytes + [UInt8](", ") + second)
      return [headers.insert("Authorization", both, intoMap: map, quote: quote(site))]
    }
    let token = try bareVariable()
    if let key = site.key {
      let isShorthand = site.keyElement.map { list.byteRange($0) == key.range } ?? false
      let name = isShorthand ? list.bytes[key.range] + [UInt8](": ") : []
      let edit = Edit(key.range, name + token)
      return needsGateway ? [edit, try insertContainer(site)] : [edit]
    }
    guard let element = site.urlElement else { throw noPlace("the client has no key option") }
    let isNamed = list.language.grammar?.argumentSeparator != nil
    let key = [UInt8](isNamed ? "api_key=" : "apiKey: ") + token
    let insertion = headers.insertElement(key, after: list.byteRange(element))
    guard needsGateway else { return [insertion] }
    if let map = site.headers.maps.first {
      let value = try gateway(site, like: nil)
      return [
        insertion,
        headers.insert(GatewayHeader.gatewayID, value, intoMap: map, quote: quote(site)),
      ]
    }
    let both = key + [UInt8](", ") + container(site, try gateway(site, like: nil))
    return [headers.insertElement(both, after: list.byteRange(element))]
  }

  /// `Bearer` and the variable, as the value of a header.
  private func tokenHeader(_ site: CallSite, quote: UInt8) throws(Refusal) -> Rendered {
    guard site.kind != .command else {
      return .word([UInt8]("Bearer $\(options.tokenEnvironment ?? "")"), expands: true)
    }
    let join = list.language.grammar?.concatenation ?? "+"
    return .expression(
      [quote] + [UInt8]("Bearer ") + [quote] + [UInt8](" \(join) ") + (try bareVariable()))
  }

  /// The variable as an expression.
  private func bareVariable() throws(Refusal) -> [UInt8] {
    let name = options.tokenEnvironment ?? ""
    let forms = list.language.grammar?.environment ?? []
    guard let form = forms.first(where: { $0.evidence.found(in: list.bytes) }) else {
      throw noPlace("the file shows no way to read `\(name)` from the environment")
    }
    return [UInt8](form.open + name + form.close)
  }

  private func noPlace(_ message: String) -> Refusal {
    Refusal(.noCloudflareToken, "no Cloudflare token is sent, and \(message)")
  }
}
