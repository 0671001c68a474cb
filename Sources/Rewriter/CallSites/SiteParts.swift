// A call site while its parts are being gathered: headers, key, routes, body, and what was read on the way.

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

  /// Adds the model and fields of one SDK call; headers of its own may not touch the credential, those of the call
  /// that makes the client are read already.
  mutating func read(
    _ operation: ClientUse, _ bindings: Bindings, needsBody: Bool, isMaker: Bool
  ) throws(Refusal) {
    let arguments = Arguments(operation.call, bindings)
    if !isMaker { try SiteParts.checkOwnHeaders(arguments, bindings) }
    // The last three are options of the request, which put another body or path in the place of the call's own.
    for name in ["extra_body", "extraBody", "extra_query", "query", "body", "path", "method"]
    where arguments.value(of: [name]) != nil {
      throw Refusal(.bodyOutOfReach, "`\(name)` is merged into the request")
    }
    try checkSurroundings(operation, arguments, bindings)
    guard needsBody else {
      var reader = BodyReader(bindings)
      try? reader.read(elements: arguments.fields)
      return try WorkersModels.check(reader.body, on: routes)
    }
    body = try joinedBody(operation, arguments, bindings)
  }

  /// Headers that decide who pays and for which gateway belong to the client; a call may not have some of its own.
  private static func checkOwnHeaders(
    _ arguments: Arguments, _ bindings: Bindings
  ) throws(Refusal) {
    guard let tokens = arguments.value(of: Client.headerNames) else { return }
    var reader = HeaderReader(bindings)
    try reader.read(tokens)
    let names = [
      "authorization", "x-api-key", GatewayHeader.authorization, GatewayHeader.gatewayID,
      "cf-aig-byok-alias",
    ]
    guard let entry = reader.set.entries.first(where: { names.contains($0.name.text) }) else {
      return
    }
    throw entry.isNamed("cf-aig-byok-alias")
      ? Refusal(.storedKeyAlias, "a call chooses a stored key by alias")
      : Refusal(.headerOutOfReach, "a call on the client sends `\(entry.name.text)` of its own")
  }

  /// The fields of the calls before and of this one, which must show a model.
  private func joinedBody(
    _ operation: ClientUse, _ arguments: Arguments, _ bindings: Bindings
  ) throws(Refusal) -> Body {
    if arguments.hasOpaqueSpread {
      throw Refusal(.bodyOutOfReach, "fields are merged into the call from elsewhere")
    }
    var reader = BodyReader(bindings)
    reader.body = body
    // Names the fields are read through may serve other calls as well.
    reader.body.definitions.formUnion(arguments.definitions)
    if operation.modelIsArgument {
      guard let model = arguments.positional.first else {
        throw Refusal(.modelNotLiteral, "the model is not a literal here")
      }
      try reader.read(field: "model", model)
    } else {
      try reader.read(elements: arguments.fields)
    }
    guard reader.body.models.count > body.models.count || operation.path.isEmpty else {
      throw Refusal(.bodyOutOfReach, "a call on the client shows no model")
    }
    return reader.body
  }

  /// The model id without the name of the adapter, which stays; other adapters build requests of their own.
  mutating func useLiteLLM(_ arguments: Arguments) throws(Refusal) {
    for name in ["custom_llm_provider", "fallbacks", "model_list"]
    where arguments.value(of: [name]) != nil {
      throw Refusal(.unsupportedClient, "`\(name)` lets LiteLLM choose another route")
    }
    body.models = try body.models.map { use throws(Refusal) in
      let prefix = Client.liteLLMPrefix
      guard use.id.hasPrefix(prefix), use.range.count == use.id.utf8.count else {
        throw SiteParts.otherAdapter(use.id)
      }
      return ModelUse(
        range: use.range.lowerBound + prefix.utf8.count..<use.range.upperBound,
        id: String(use.id.dropFirst(prefix.count)))
    }
  }

  /// Other adapters build paths, headers and bodies of their own, whatever the URL is.
  static func checkAdapter(_ arguments: Arguments, _ list: TokenList) throws(Refusal) {
    guard let model = arguments.value(of: ["model"]) ?? arguments.positional.first,
      let id = list.template(model)?.literal?.text, !id.hasPrefix(Client.liteLLMPrefix)
    else { return }
    throw otherAdapter(id)
  }

  private static func otherAdapter(_ id: String) -> Refusal {
    Refusal(.unsupportedClient, "LiteLLM builds the request for `\(id)` in a way of its own")
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

  /// A model that is kept in a name: what is asked of it on Responses must be seen.
  private func checkHolder(_ operation: ClientUse, _ bindings: Bindings) throws(Refusal) {
    guard operation.path == ["responses"] else { return }
    let close = bindings.list.partner[operation.call.open]
    guard let holder = bindings.values.definitions(endingAt: close + 1).first,
      !bindings.isExported(holder), bindings.list.bytes.firstOffset(of: "providerOptions") == nil
    else {
      throw Refusal(
        .clientEscapes, "the model is used where options such as `store` may be sent with it")
    }
  }

  private static let systemList = Refusal(
    .featureNotServed,
    "the call around the model may send `system` as a list, which the REST API refuses")

  /// What may reach the request from around the call: unknown options, or options of the call it stands in.
  private func checkSurroundings(
    _ operation: ClientUse, _ arguments: Arguments, _ bindings: Bindings
  ) throws(Refusal) {
    guard operation.modelIsArgument else {
      guard arguments.positional.count < (arguments.names.isEmpty ? 2 : 1) else {
        throw Refusal(.headerOutOfReach, "a call on the client is given options that are not seen")
      }
      for name in ["use_responses_api", "useResponsesApi", "model_kwargs", "modelKwargs"]
      where arguments.value(of: [name]) != nil {
        throw Refusal(.featureNotServed, "`\(name)` changes what is requested")
      }
      return
    }
    let list = bindings.list
    let isAnthropic = operation.path == ["messages"]
    guard let open = list.enclosing(operation.call.start, where: { list.call(at: $0) != nil }),
      let outer = list.call(at: open)
    else {
      if isAnthropic { throw SiteParts.systemList }
      return try checkHolder(operation, bindings)
    }
    let options = Arguments(outer, bindings)
    if isAnthropic {
      guard ["generateText", "streamText"].contains(outer.name), !options.hasOpaqueSpread,
        options.names.isSubset(of: Client.plainTextOptions), options.positional.isEmpty,
        let prompt = options.value(of: ["prompt"]), list.template(prompt) != nil
      else { throw SiteParts.systemList }
    }
    if options.hasOpaqueSpread
      || options.value(of: ["headers", "providerOptions", "experimental_telemetry"]) != nil
    {
      throw Refusal(.headerOutOfReach, "the call that uses the model sends options of its own")
    }
  }
}

extension CallSite.Kind {
  /// The slots of a client.
  init(_ kind: Client.Kind) {
    switch kind {
    case .anthropic: self = .anthropic
    case .anthropicProvider: self = .anthropicProvider
    case .request, .openAI, .chatModel, .provider, .liteLLM, .unsupported: self = .openAI
    }
  }
}

/// Workers AI routes take only models of `@cf/` (contract, 2.2 rule 8).
///
/// The new URL serves other providers too, so that an id of theirs, refused today, would be paid with credits.
enum WorkersModels {
  static func check(_ body: Body, on routes: [LegacyRoute]) throws(Refusal) {
    // Where the path names the model, a field of this name is the model's own affair.
    let takesModel = routes.contains { $0.shape.isWorkersAI && !$0.shape.namesModelInPath }
    let others = body.models.map(\.id).filter {
      takesModel ? !ModelCatalog.isWorkersAI($0) : $0.hasPrefix("@") && !$0.hasPrefix("@cf/")
    }
    if let id = others.first {
      throw Refusal(.oddUrl, "`\(id)` is no model of `@cf/`")
    }
  }
}
