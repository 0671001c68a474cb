// What stops a call site before the decision table is asked: headers that must not be there (contract, 4.3), and models
// that cannot all be moved (contract, 5.1 below the table).

extension CallSite {
  /// The new ids of all models; every one must be mappable on every route it may be sent on.
  func models(
    on shapes: [Shape], by rules: ModelRules
  ) throws(Refusal) -> [(use: ModelUse, mapping: ModelMapping)] {
    guard shapes.contains(where: \.needsModel) else { return [] }
    guard !body.models.isEmpty else { throw Refusal(.bodyOutOfReach, "the body names no model") }
    var result: [(use: ModelUse, mapping: ModelMapping)] = []
    var failure: Refusal?
    for use in body.models {
      for shape in shapes where shape.needsModel && use.isSent(on: shape) {
        do { result.append((use, try rules.mapping(of: use.id, on: shape))) } catch {
          failure = error
        }
      }
    }
    guard let failure else { return result }
    throw result.isEmpty
      ? failure
      : Refusal(.mixedModels, "one client sends models of different verdicts; \(failure.message)")
  }
}

/// What must not stand among the headers of a site that is rewritten (contract, 4.3).
enum HeaderGuards {
  /// The first guard that finds something gives the reason, so their order is that of the contract.
  static func check(_ site: CallSite) throws(Refusal) {
    try checkNames(site)
    try checkCredential(site)
    try checkOtherKeys(site)
    try checkGateway(site)
  }

  private static func checkNames(_ site: CallSite) throws(Refusal) {
    for entry in site.headers.entries {
      if case .manual(let reason)? = GatewayHeader.treatment(of: entry.name) {
        throw Refusal(reason, "the call sends `\(entry.name.text)`")
      }
      if entry.name.starts(with: "x-amz-") {
        throw Refusal(.signedRequest, "the request is signed")
      }
    }
    for name in ["authorization", GatewayHeader.authorization, GatewayHeader.gatewayID]
    where site.headers.entries(name).count > 1 {
      throw Refusal(.halfMigrated, "`\(name)` is set twice")
    }
  }

  /// One credential, sent always, in a form whose token can be told from its scheme.
  private static func checkCredential(_ site: CallSite) throws(Refusal) {
    if site.authorization != nil, site.providerKey != nil {
      throw Refusal(.credentialUnclear, "two credentials of a provider are sent")
    }
    if site.authorization.map({ !$0.value.isNull }) == true, site.key != nil {
      throw Refusal(.credentialUnclear, "the client has a key and an Authorization header")
    }
    if let entry = site.authorization, site.bytes[entry.value.range].text == "undefined" {
      throw Refusal(
        .credentialUnclear, "`Authorization: undefined` does not stop a client from sending its key"
      )
    }
    if site.isSuppressed, site.gatewayToken == nil {
      throw Refusal(
        .suppressedAuthorization, "`Authorization` is suppressed and no token stands beside it")
    }
    if site.authorization?.condition != nil {
      throw Refusal(.suppressedAuthorization, "`Authorization` is set under a condition")
    }
    for entry in [site.authorization, site.gatewayToken].compactMap({ $0 })
    where entry.hasOtherScheme {
      throw Refusal(.credentialUnclear, "`\(entry.name.text)` is no Bearer token")
    }
  }

  /// A key at a place of its own would still be sent, to Cloudflare.
  private static func checkOtherKeys(_ site: CallSite) throws(Refusal) {
    let known: Set = [
      "authorization", GatewayHeader.authorization, "x-api-key", "x-goog-api-key", "api-key",
      "xi-api-key",
    ]
    for entry in site.headers.entries where !known.contains(entry.name.text) && entry.soundsSecret {
      throw Refusal(.credentialUnclear, "`\(entry.name.text)` may carry a key of its own")
    }
    if site.key == nil,
      let field = site.body.fields.intersection(["api_key", "apiKey", "api-key"]).min()
    {
      throw Refusal(.credentialUnclear, "`\(field)` in the body may carry a key")
    }
  }

  /// A gateway header that is there already must name the gateway of the URL.
  private static func checkGateway(_ site: CallSite) throws(Refusal) {
    guard let entry = site.headers.entry(GatewayHeader.gatewayID), let url = site.url,
      let gateway = url.gateway
    else { return }
    let written = url.template.slice(gateway.units)
    let isSame = written.literal != nil && written.literal == entry.value.template?.literal
    let hole = written.onlyHole?.expression
    guard isSame || hole.map({ site.sameBytes($0, entry.value) }) == true else {
      throw Refusal(.halfMigrated, "cf-aig-gateway-id names another gateway than the URL")
    }
  }
}

extension HeaderEntry {
  /// True for names such as `x-openai-key`; cache keys and idempotency keys are none.
  fileprivate var soundsSecret: Bool {
    let words = name.split(separator: UInt8(ascii: "-")).map(\.text)
    return !Set(words).isDisjoint(with: ["key", "token", "secret", "apikey"])
      && !name.starts(with: "cf-aig-") && Set(words).isDisjoint(with: ["idempotency", "cache"])
  }

  /// True for `Basic …`, `Token …` and other schemes than `Bearer`.
  fileprivate var hasOtherScheme: Bool {
    guard let units = value.template?.units else { return false }
    let word = units.prefix { $0.byte.map { !$0.isSpace } ?? false }.compactMap(\.byte)
    return word.count < units.count && units[word.count].byte?.isSpace == true
      && word.lowercased.text != "bearer"
  }
}
