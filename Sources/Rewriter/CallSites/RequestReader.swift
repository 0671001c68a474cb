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
    try checkCallee(call)
    if case .unsupported(let reason) = client.kind {
      throw Refusal(reason, "`\(call.name)` has no form that can be rewritten")
    }
    let arguments = Arguments(call, bindings, bodyPosition: client.bodyPosition)
    if isProbe(arguments) { throw Probe.refusal }
    let (url, definitions) = try url(arguments)
    switch client.kind {
    case .request: return try request(call, client, arguments, url, definitions)
    case .openAI, .anthropic, .chatModel, .provider, .anthropicProvider, .liteLLM:
      return try sdk(call, client, arguments, url, definitions)
    case .unsupported(let reason): throw Refusal(reason, "")
    }
  }

  /// `fetch(url, { method: "HEAD" })`, `requests.request("OPTIONS", url)`.
  private func isProbe(_ arguments: Arguments) -> Bool {
    let method = arguments.value(of: ["method"]).map { [$0] } ?? arguments.positional
    return method.contains {
      bindings.resolved($0)?.template.literal.map { Probe.isMethod($0.text) } ?? false
    }
  }

  /// A callee that the file makes itself may do more than its name says.
  private func checkCallee(_ call: Call) throws(Refusal) {
    if call.name == "fetch", bindings.isReplaced("fetch") {
      throw Refusal(
        .customFetch,
        "`fetch` is replaced or imported from the project; what it does is not followed")
    }
    if call.path.count == 1, bindings.isFunction(call.name) {
      throw Refusal(
        .customFetch,
        "`\(call.name)` is a function of this file; what it does with the call is not followed")
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

  /// The URL of a call that is on the new API.
  private func restURL(_ arguments: Arguments) -> Template? {
    arguments.urlCandidates.lazy.compactMap { bindings.resolved($0)?.template }.first {
      RestURL.isBelow($0)
    }
  }

  /// Reads a call on the new API that still has the old header; nil when it is none.
  func readRest(_ open: Int) throws(Refusal) -> CallSite? {
    guard let call = list.call(at: open), let client = Client.named(call.name) else { return nil }
    let arguments = Arguments(call, bindings, bodyPosition: client.bodyPosition)
    guard let template = restURL(arguments) else { return nil }
    let rest = RestURL(in: template)
    var site = SiteParts(definitions: arguments.definitions)
    try site.readHeaders(
      arguments.value(of: Client.headerNames), bindings, object: object(of: call))
    if client.kind == .request {
      var reader = BodyReader(bindings)
      if let body = arguments.body ?? arguments.value(of: Client.bodyNames) {
        try reader.read(body)
      }
      site.body = reader.body
      try rest?.check(site.body.models)
    } else {
      try checkKeys(arguments)
      site.keyElement = arguments.element(of: Client.keyNames)
      site.key = arguments.value(of: Client.keyNames).map { bindings.value($0) }
      for operation in try operations(call, client.kind) {
        let first = site.body.models.count
        try site.read(
          operation, bindings, needsBody: true, isMaker: operation.call.open == call.open)
        try rest?.check(site.body.models.dropFirst(first), appended: operation.path)
      }
    }
    var result = site.site(
      client.kind == .request ? .request : .openAI, call, nil, arguments, list.bytes,
      evidence: "the call of `\(call.path.joined(separator: "."))`, its URL is new")
    guard result.gatewayToken != nil else { return nil }
    try checkCallee(call)
    try checkOptions(arguments)
    try checkReceiver(call, result.headers)
    guard let rest else { throw RestURL.otherRoute }
    result.rest = rest
    return result
  }

  // MARK: - One request

  private func request(
    _ call: Call, _ client: Client, _ arguments: Arguments, _ url: LegacyURL,
    _ definitions: Set<Definition>
  ) throws(Refusal) -> CallSite {
    let route = try route(of: url)
    var site = SiteParts(definitions: definitions.union(arguments.definitions))
    site.routes = [route]
    try checkOptions(arguments)
    try checkFunction(call)
    let object = object(of: call)
    try site.readHeaders(arguments.value(of: Client.headerNames), bindings, object: object)
    if let object { try checkSent(object) }
    try checkReceiver(call, site.headers)
    site.body = try body(arguments, of: route)
    return site.site(
      .request, call, url, arguments, list.bytes,
      evidence: "the call of `\(call.path.joined(separator: "."))`")
  }

  private func route(of url: LegacyURL) throws(Refusal) -> LegacyRoute {
    if let end = url.earlyEnd { throw Refusal(end.reason, end.message) }
    switch url.classified() {
    case .manual(.providerNotServed, _) where PathRules.signsRequests(list.bytes):
      throw Refusal(.signedRequest, "the request is signed for another cloud")
    case .manual(.pathNotLiteral, _)
    where url.tail.first?.units.lowerBound == url.endOfFirstFragment:
      throw Refusal(.sharedBaseUrl, "a base of the URL is used with paths that are not seen")
    case .base, .manual, .route: return try url.route()
    }
  }

  /// The body where the route takes the model from it; where the path names the model, the body may only not contradict.
  private func body(_ arguments: Arguments, of route: LegacyRoute) throws(Refusal) -> Body {
    let needsModel = route.shape.needsModel
    if needsModel, Client.bodyNames.filter({ arguments.value(of: [$0]) != nil }).count > 1 {
      throw Refusal(.bodyOutOfReach, "the call is given two bodies")
    }
    guard let tokens = arguments.body ?? arguments.value(of: Client.bodyNames) else {
      if !needsModel { return Body() }
      throw Refusal(.bodyOutOfReach, "the request's body is not in the call")
    }
    var reader = BodyReader(bindings)
    if needsModel {
      try reader.read(tokens)
      return reader.body
    }
    try? reader.read(tokens)
    try WorkersModels.check(reader.body, on: [route])
    return Body()
  }

  /// Options that add headers, a credential or a query which the call does not show.
  private func checkOptions(_ arguments: Arguments) throws(Refusal) {
    if arguments.hasOpaqueSpread {
      throw Refusal(.headerOutOfReach, "options are merged into the request from elsewhere")
    }
    for name in ["auth", "transformRequest", "adapter", "hooks", "cookies", "cert"]
    where arguments.value(of: [name]).map({ !isNothing($0) }) == true {
      throw Refusal(.credentialUnclear, "`\(name)` may set the credential of the request")
    }
    if arguments.value(of: ["params"]) != nil {
      throw Refusal(.oddUrl, "`params` adds a query to the URL")
    }
  }

  /// `None`, `null`, `{}`: as if the option did not stand there.
  private func isNothing(_ tokens: Range<Int>) -> Bool {
    let value = tokens.filter { !list.tokens[$0].isTrivia }.map { list.text($0) }.joined()
    return value == "{}" || list.language.grammar?.nullWords.contains(value) == true
  }

  /// The name that holds the request the call makes, whose headers can be set afterwards.
  private func object(of call: Call) -> Definition? {
    guard ["Request", "build_request"].contains(call.name) else { return nil }
    let close = list.partner[call.open]
    return bindings.values.definitions(endingAt: close + 1).first {
      $0.value?.contains(call.start) == true && bindings.definition(of: $0.name, at: $0.token) == $0
    }
  }

  // MARK: - An SDK client

  private func sdk(
    _ call: Call, _ client: Client, _ arguments: Arguments, _ url: LegacyURL,
    _ definitions: Set<Definition>
  ) throws(Refusal) -> CallSite {
    if client.kind == .liteLLM { try SiteParts.checkAdapter(arguments, list) }
    try checkClient(arguments, url)
    var site = SiteParts(definitions: definitions.union(arguments.definitions))
    if let headers = arguments.value(of: Client.headerNames) {
      try site.readHeaders(headers, bindings)
    }
    try checkKeys(arguments)
    site.keyElement = arguments.element(of: Client.keyNames)
    site.key = arguments.value(of: Client.keyNames).map { bindings.value($0) }
    let operations = try operations(call, client.kind)
    for operation in operations { try read(operation, of: call, url, into: &site) }
    if client.kind == .liteLLM { try site.useLiteLLM(arguments) }
    var result = site.site(
      CallSite.Kind(client.kind), call, url, arguments, list.bytes,
      evidence:
        "the client `\(call.name)` and \(operations.count) call\(operations.count == 1 ? "" : "s") on it"
    )
    result.changesBehavior = client.kind == .liteLLM
    return result
  }

  /// What the client is made with must leave the URL, the transport and the options as they are seen.
  private func checkClient(_ arguments: Arguments, _ url: LegacyURL) throws(Refusal) {
    if case .manual(let reason, let message) = url.classified(),
      url.classified(appending: ["x"]) != .base
    {
      if ![.pathNotLiteral, .sharedBaseUrl].contains(reason) || !url.tail.isEmpty {
        throw Refusal(reason, message)
      }
    }
    if arguments.value(of: ["default_query", "defaultQuery"]) != nil {
      throw Refusal(.oddUrl, "the client adds a query to the URL")
    }
    for name in ["fetch", "http_client", "httpAgent", "httpClient"]
    where arguments.value(of: [name]) != nil {
      throw Refusal(.customFetch, "the client is given a transport of its own (`\(name)`)")
    }
    if arguments.hasOpaqueSpread {
      throw Refusal(.headerOutOfReach, "options are merged into the client from elsewhere")
    }
  }

  /// Both keys are sent; only a second one that is nulled is none.
  private func checkKeys(_ arguments: Arguments) throws(Refusal) {
    guard arguments.value(of: ["authToken", "auth_token"]) != nil,
      let key = arguments.value(of: ["apiKey", "api_key"]),
      list.bytes[list.byteRange(list.trimmed(key))].text != "null"
    else { return }
    throw Refusal(.credentialUnclear, "the client is given two keys")
  }

  /// Adds one request of a client: its route below the base URL, its model and fields.
  private func read(
    _ operation: ClientUse, of call: Call, _ url: LegacyURL, into site: inout SiteParts
  ) throws(Refusal) {
    let route = try url.route(appending: operation.path)
    site.routes.append(route)
    let first = site.body.models.count
    try site.read(
      operation, bindings, needsBody: route.shape.needsModel,
      isMaker: operation.call.open == call.open)
    for index in site.body.models.indices.dropFirst(first) {
      site.body.models[index].shape = route.shape
    }
  }

  /// The requests of a client: calls on it, or the constructor itself where that names the model.
  private func operations(_ call: Call, _ kind: Client.Kind) throws(Refusal) -> [ClientUse] {
    if kind == .liteLLM {
      // A router of the package, or an object of another one, chooses the route itself.
      guard list.bytes.firstOffset(of: "litellm") != nil,
        [[call.name], ["litellm", call.name]].contains(call.path)
      else {
        throw Refusal(.unsupportedClient, "`\(call.name)` is not seen to be LiteLLM's own")
      }
      return [ClientUse(call: call, path: ["chat", "completions"], modelIsArgument: false)]
    }
    guard case .chatModel = kind else {
      return try ClientUses(bindings).operations(of: call, kind: kind)
    }
    try ClientUses(bindings).checkChatModel(
      bindings.values.definitions(endingAt: list.partner[call.open] + 1).first)
    return [ClientUse(call: call, path: ["chat", "completions"], modelIsArgument: false)]
  }
}
