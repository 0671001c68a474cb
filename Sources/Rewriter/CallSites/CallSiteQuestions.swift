// Questions the planner asks about a call site, answered from its parts.

extension CallSite {
  var gatewayToken: HeaderEntry? { headers.entry(GatewayHeader.authorization) }
  var authorization: HeaderEntry? { headers.entry("authorization") }

  /// A provider's own header, as `x-api-key`.
  var providerKey: HeaderEntry? {
    headers.entries.first {
      if case .providerKey? = GatewayHeader.treatment(of: $0.name) { true } else { false }
    }
  }

  /// The value in the provider's slot: `Authorization`, a provider's header, or the SDK's key argument.
  var slot: Value? {
    if let authorization, !authorization.value.isNull { return authorization.value }
    return providerKey?.value ?? key ?? authorization?.value
  }

  /// True when `Authorization` is nulled in the same headers, so that the SDK's key is never sent.
  var isSuppressed: Bool { authorization?.value.isNull == true }

  /// True when the key argument is sent as `Authorization` and no other key can be (`authToken` beside `apiKey: null`).
  var keyIsToken: Bool {
    guard let keyElement, let range = key?.range else { return false }
    return !keyElement.isEmpty && optionNames.contains("authToken")
      && optionNames.contains("apiKey") && !range.isEmpty
  }

  /// The first option of the client, behind which another can be put.
  var firstOption: Range<Int>? { keyElement ?? urlElement }

  /// True when the model is an expression of the path.
  var modelIsExpression: Bool {
    guard routes.contains(where: { $0.shape == .workersNative || $0.shape == .workersRun }) else {
      return false
    }
    return url?.tail.contains { $0.value == nil } == true
  }

  /// The new ids of all models; every one must be mappable on every route.
  func models(on shapes: [Shape]) throws(Refusal) -> [(use: ModelUse, mapping: ModelMapping)] {
    guard shapes.contains(where: \.needsModel) else { return [] }
    guard !body.models.isEmpty else { throw Refusal(.bodyOutOfReach, "the body names no model") }
    var result: [(use: ModelUse, mapping: ModelMapping)] = []
    var failure: Refusal?
    for use in body.models {
      for shape in Set(shapes) where shape.needsModel {
        do { result.append((use, try ModelRules.mapping(of: use.id, on: shape))) } catch {
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
  static func check(_ site: CallSite) throws(Refusal) {
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
    if site.authorization != nil, site.providerKey != nil {
      throw Refusal(.credentialUnclear, "two credentials of a provider are sent")
    }
    if site.authorization.map({ !$0.value.isNull }) == true, site.key != nil {
      throw Refusal(.credentialUnclear, "the client has a key and an Authorization header")
    }
    if site.isSuppressed, site.gatewayToken == nil {
      throw Refusal(
        .suppressedAuthorization, "`Authorization` is suppressed and no token stands beside it")
    }
    if site.authorization?.condition != nil {
      throw Refusal(.credentialUnclear, "`Authorization` is set under a condition")
    }
    try checkGateway(site)
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

/// Answer headers that are not promised on the REST API (contract, 2.5).
enum ResponseHeaders {
  private static let pattern = Pattern.known(
    "get\\(\\s*[\"']cf-aig-(log-id|event-id|request-id|cache-status|step|model|provider|dlp)[\"']|headers\\[\\s*[\"']cf-aig-(log-id|event-id|request-id|cache-status|step|model|provider|dlp)[\"']",
    caseless: true)

  static func areRead(in bytes: [UInt8]) -> Bool { pattern.found(in: bytes) }
}
