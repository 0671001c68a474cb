// Questions the planner asks about a call site, answered from its parts.

extension CallSite {
  /// True when the occurrence is a part of the site.
  func accounts(for occurrence: Occurrence) -> Bool { !parts(of: [occurrence]).isEmpty }

  /// The occurrences that are parts of the site, of all in file order.
  ///
  /// O(log n) for each part.
  func parts(of occurrences: [Occurrence]) -> [Occurrence] {
    var found = headers.entries.flatMap { occurrences.starting(in: $0.nameRange) }
    for host in hosts { found += occurrences.starting(in: host).filter { $0.range == host } }
    return Set(found).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  var gatewayToken: HeaderEntry? { headers.entry(GatewayHeader.authorization) }
  var authorization: HeaderEntry? { headers.entry("authorization") }

  /// A provider's own header, as `x-api-key`.
  var providerKey: HeaderEntry? { providerKeys.first }

  /// All headers in which providers take keys.
  var providerKeys: [HeaderEntry] {
    headers.entries.filter {
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

  /// True where nothing but the key argument fills the slot, and no `apiKey: null` of the Anthropic SDK, which sends no
  /// key then (contract, 3.7).
  var sendsEmptyKey: Bool {
    guard let key, authorization == nil, providerKey == nil else { return false }
    return kind != .anthropic || bytes[key.range].text != "null"
  }

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
    guard routes.contains(where: \.shape.namesModelInPath) else { return false }
    return url?.tail.contains { $0.value == nil } == true
  }
}

extension RestURL {
  /// Why the old header on another URL of the account is left.
  static let otherRoute = Refusal(.halfMigrated, "the URL is no route that calls a model")

  /// Refuses models that the route is not known to take; `appended` is what a client puts behind the URL.
  func check(_ models: some Sequence<ModelUse>, appended: [String] = []) throws(Refusal) {
    guard let route = (path + appended).last ?? nil else { return }
    for model in models where !ModelCatalog.isServed(model.id, on: route) {
      throw Refusal(.halfMigrated, "the catalogue does not have `\(model.id)` for `\(route)`")
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
