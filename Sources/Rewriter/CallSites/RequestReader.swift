// Reads one call as a request or as an SDK client: which argument is the URL, which the headers, which the body. The
// result is a whole call site or a refusal; there is nothing in between.

struct RequestReader {
  let list: TokenList
  let bindings: Bindings
  let occurrences: [Occurrence]

  /// Reads the call whose `(` is `open`.
  func read(_ open: Int) throws(Refusal) -> CallSite {
    guard let call = list.call(at: open) else {
      throw Refusal(.unsupportedSyntax, "the call around the URL could not be read")
    }
    if let refusal = CallContext.refusal(call.path) { throw refusal }
    guard let client = Client.named(call.name) else {
      throw Refusal(
        call.name.lowercased().hasSuffix("fetch") ? .customFetch : .sharedBaseUrl,
        "`\(call.name)` takes the URL; what it does with it is not seen")
    }
    if call.path.count == 1, bindings.isFunction(call.name) {
      throw Refusal(
        .customFetch,
        "`\(call.name)` is a function of this file; what it does with the call is not followed")
    }
    if case .unsupported(let reason) = client.kind {
      throw Refusal(reason, "`\(call.name)` has no form that can be rewritten")
    }
    let arguments = Arguments(call, bindings, bodyPosition: client.bodyPosition)
    let (url, definitions) = try url(arguments)
    switch client.kind {
    case .request: return try request(call, client, arguments, url, definitions)
    case .openAI, .anthropic, .chatModel, .provider:
      return try sdk(call, client, arguments, url, definitions)
    case .unsupported(let reason): throw Refusal(reason, "")
    }
  }

  private func url(_ arguments: Arguments) throws(Refusal) -> (LegacyURL, Set<Definition>) {
    for tokens in arguments.urlCandidates {
      guard let (template, definitions) = bindings.resolved(tokens),
        let host = template.host(among: occurrences), let url = LegacyURL(in: template, host: host)
      else { continue }
      guard url.start == 0,
        url.end == template.units.count || template.units[url.end].byte == UInt8(ascii: "?")
          || template.units[url.end].byte == UInt8(ascii: "#")
      else { throw Refusal(.nestedCode, "the URL is only a part of the text") }
      return (url, definitions)
    }
    throw Refusal(.splitUrl, "the URL is not an argument of the call that is understood")
  }

  /// True when the URL of a call is on the new API.
  func isRest(_ arguments: Arguments) -> Bool {
    arguments.urlCandidates.contains { tokens in
      let bytes = bindings.resolved(tokens)?.template.units.compactMap(\.byte) ?? []
      return bytes.starts(with: GatewayHost.restPrefix.utf8)
    }
  }

  /// Reads a call on the new API that still has the old header; nil when it is none.
  func readRest(_ open: Int) throws(Refusal) -> CallSite? {
    guard let call = list.call(at: open), let client = Client.named(call.name) else { return nil }
    let arguments = Arguments(call, bindings, bodyPosition: client.bodyPosition)
    guard isRest(arguments) else { return nil }
    var site = SiteParts(definitions: arguments.definitions)
    try site.readHeaders(
      arguments.value(of: Client.headerNames), bindings, object: object(of: call))
    if client.kind == .request {
      var reader = BodyReader(bindings)
      if let body = arguments.body ?? arguments.value(of: Client.bodyNames) {
        try reader.read(body)
      }
      site.body = reader.body
    } else {
      site.keyElement = arguments.element(of: Client.keyNames)
      site.key = arguments.value(of: Client.keyNames).map { bindings.value($0) }
      for operation in try operations(call, client.kind) {
        try site.read(operation, bindings, needsBody: true)
      }
    }
    return site.site(
      client.kind == .request ? .request : .openAI, call, nil, arguments, list.bytes,
      evidence: "the call of `\(call.path.joined(separator: "."))`, its URL is new")
  }

  // MARK: - One request

  private func request(
    _ call: Call, _ client: Client, _ arguments: Arguments, _ url: LegacyURL,
    _ definitions: Set<Definition>
  ) throws(Refusal) -> CallSite {
    let classification = url.classified()
    var site = SiteParts(definitions: definitions.union(arguments.definitions))
    switch classification {
    case .manual(.providerNotServed, _) where PathRules.signsRequests(list.bytes):
      throw Refusal(.signedRequest, "the request is signed for another cloud")
    case .manual(.pathNotLiteral, _)
    where url.tail.first?.units.lowerBound == url.endOfFirstFragment:
      throw Refusal(.sharedBaseUrl, "a base of the URL is used with paths that are not seen")
    case .manual(let reason, let message): throw Refusal(reason, message)
    case .base: throw baseRefusal(url)
    case .route(let route): site.routes = [route]
    }
    if arguments.hasOpaqueSpread {
      throw Refusal(.headerOutOfReach, "options are merged into the request from elsewhere")
    }
    for name in ["auth", "transformRequest", "adapter", "hooks", "cookies", "cert"]
    where arguments.value(of: [name]) != nil {
      throw Refusal(.credentialUnclear, "`\(name)` may set the credential of the request")
    }
    if arguments.value(of: ["params"]) != nil {
      throw Refusal(.oddUrl, "`params` adds a query to the URL")
    }
    try site.readHeaders(
      arguments.value(of: Client.headerNames), bindings, object: object(of: call))
    try checkReceiver(call, site.headers)
    if site.routes.contains(where: { $0.shape.needsModel }) {
      guard
        let body = arguments.body ?? arguments.value(of: Client.bodyNames)
      else {
        throw Refusal(.bodyOutOfReach, "the request's body is not in the call")
      }
      var reader = BodyReader(bindings)
      try reader.read(body)
      site.body = reader.body
    }
    return site.site(
      .request, call, url, arguments, list.bytes,
      evidence: "the call of `\(call.path.joined(separator: "."))`")
  }

  /// The name that holds the request the call makes, whose headers can be set afterwards.
  private func object(of call: Call) -> Definition? {
    guard ["Request", "build_request"].contains(call.name) else { return nil }
    let close = list.partner[call.open]
    return bindings.definitions.values.joined().first {
      $0.value.map { $0.upperBound == close + 1 && $0.contains(call.start) } == true
        && bindings.definition(of: $0.name, at: $0.token) == $0
    }
  }

  private func baseRefusal(_ url: LegacyURL) -> Refusal {
    url.tail.isEmpty
      ? Refusal(.universalEndpoint, "the URL is the Universal endpoint of the gateway")
      : Refusal(
        .pathNotLiteral,
        "the path behind `\(url.tail.compactMap(\.literal).joined(separator: "/"))` is not seen")
  }

  /// A session or instance may send headers of its own; then the credential is not what the call shows.
  private func checkReceiver(_ call: Call, _ headers: HeaderSet) throws(Refusal) {
    guard call.path.count > 1, call.path[0] != "this", call.path[0] != "self" else { return }
    guard bindings.definitions[call.path[0]] != nil else { return }
    let definition = bindings.definition(of: call.path[0], at: call.start)
    let source = definition?.value.map { list.bytes[list.byteRange($0)].lowercased.text } ?? ""
    let setsHeaders =
      source.contains("header") || source.contains("auth") || source.contains("hooks")
    let isSeen = headers.entry("authorization") != nil
    let members =
      definition.map { definition in
        Set(
          bindings.uses(of: definition).map { list.text(list.next(list.next($0.upperBound - 1))) })
      } ?? []
    if !members.isDisjoint(with: [
      "auth", "hooks", "params", "cookies", "mount", "interceptors", "defaults",
    ]) {
      throw Refusal(.headerOutOfReach, "`\(call.path[0])` is set up to change its requests")
    }
    if setsHeaders || members.contains("headers"), !isSeen {
      throw Refusal(.headerOutOfReach, "`\(call.path[0])` sends headers of its own")
    }
  }

  // MARK: - An SDK client

  private func sdk(
    _ call: Call, _ client: Client, _ arguments: Arguments, _ url: LegacyURL,
    _ definitions: Set<Definition>
  ) throws(Refusal) -> CallSite {
    if case .manual(let reason, let message) = url.classified(),
      url.classified(appending: ["x"]) != .base
    {
      if ![.pathNotLiteral, .sharedBaseUrl].contains(reason) || !url.tail.isEmpty {
        throw Refusal(reason, message)
      }
    }
    for name in ["fetch", "http_client", "httpAgent", "httpClient"]
    where arguments.value(of: [name]) != nil {
      throw Refusal(.customFetch, "the client is given a transport of its own (`\(name)`)")
    }
    if arguments.hasOpaqueSpread {
      throw Refusal(.headerOutOfReach, "options are merged into the client from elsewhere")
    }
    var site = SiteParts(definitions: definitions.union(arguments.definitions))
    if let headers = arguments.value(of: Client.headerNames) {
      try site.readHeaders(headers, bindings)
    }
    site.keyElement = arguments.element(of: Client.keyNames)
    site.key = arguments.value(of: Client.keyNames).map { bindings.value($0) }
    let operations = try operations(call, client.kind)
    for operation in operations {
      switch url.classified(appending: operation.path) {
      case .manual(let reason, let message): throw Refusal(reason, message)
      case .base: throw baseRefusal(url)
      case .route(let route):
        site.routes.append(route)
        try site.read(operation, bindings, needsBody: route.shape.needsModel)
      }
    }
    return site.site(
      client.kind == .anthropic ? .anthropic : .openAI, call, url, arguments, list.bytes,
      evidence:
        "the client `\(call.name)` and \(operations.count) call\(operations.count == 1 ? "" : "s") on it"
    )
  }

  /// The requests of a client: calls on it, or the constructor itself where that names the model.
  private func operations(_ call: Call, _ kind: Client.Kind) throws(Refusal) -> [ClientUse] {
    guard case .chatModel = kind else {
      return try ClientUses(bindings).operations(of: call, kind: kind)
    }
    return [ClientUse(call: call, path: ["chat", "completions"], modelIsArgument: false)]
  }
}

/// A call site while it is being read.
struct SiteParts {
  var routes: [LegacyRoute] = []
  var headers = HeaderSet()
  var body = Body()
  var key: Value?
  var keyElement: Range<Int>?
  var definitions: Set<Definition>
  var headerToken: Int?

  mutating func readHeaders(
    _ tokens: Range<Int>?, _ bindings: Bindings, object: Definition? = nil
  ) throws(Refusal) {
    var reader = HeaderReader(bindings)
    if let tokens { try reader.read(tokens) }
    if let object { try reader.read(object: object) }
    guard tokens != nil || !reader.set.entries.isEmpty else {
      throw Refusal(.headerOutOfReach, "the call shows no headers")
    }
    headers = reader.set
    headerToken = headers.maps.first ?? tokens?.lowerBound ?? object?.token
  }

  /// Adds the model and fields of one SDK call; its own headers may not touch the credential.
  mutating func read(
    _ operation: ClientUse, _ bindings: Bindings, needsBody: Bool
  ) throws(Refusal) {
    let arguments = Arguments(operation.call, bindings)
    let isConstructor =
      keyElement.map { operation.call.open < $0.lowerBound } == true
      && arguments.element(of: Client.urlNames) != nil
    if !isConstructor, let tokens = arguments.value(of: Client.headerNames) {
      var reader = HeaderReader(bindings)
      try reader.read(tokens)
      let own = reader.set.entries.filter {
        [
          "authorization", "x-api-key", GatewayHeader.authorization, GatewayHeader.gatewayID,
          "cf-aig-byok-alias",
        ]
        .contains($0.name.text)
      }
      if let entry = own.first {
        throw entry.isNamed("cf-aig-byok-alias")
          ? Refusal(.storedKeyAlias, "a call chooses a stored key by alias")
          : Refusal(.headerOutOfReach, "a call on the client sends `\(entry.name.text)` of its own")
      }
    }
    for name in ["extra_body", "extraBody", "extra_query", "query"]
    where arguments.value(of: [name]) != nil {
      throw Refusal(.bodyOutOfReach, "`\(name)` is merged into the request")
    }
    guard needsBody else { return }
    var reader = BodyReader(bindings)
    reader.body = body
    if operation.modelIsArgument {
      guard let model = arguments.positional.first else {
        throw Refusal(.modelNotLiteral, "the model is not a literal here")
      }
      try reader.read(field: "model", model)
    } else {
      try reader.read(elements: arguments.fields)
    }
    body = reader.body
  }

  func site(
    _ kind: CallSite.Kind, _ call: Call, _ url: LegacyURL?, _ arguments: Arguments,
    _ bytes: [UInt8],
    evidence: String
  ) -> CallSite {
    CallSite(
      kind: kind, anchor: call.open, url: url, routes: routes, hosts: url.map { [$0.host] } ?? [],
      headers: headers,
      key: key,
      keyElement: keyElement,
      headerOption: Client.named(call.name)?.headerOption(namedArguments: arguments.isNamed)
        ?? "headers", optionNames: arguments.names,
      urlElement: arguments.element(of: Client.urlNames), bytes: bytes,
      options: arguments.options, body: body,
      definitions: definitions.union(headers.definitions).union(body.definitions),
      evidence: [evidence] + definitions.map { "the name `\($0.name)`" }.sorted(),
      headerToken: headerToken ?? call.open)
  }
}
