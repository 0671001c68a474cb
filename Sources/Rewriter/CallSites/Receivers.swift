// The object a request is made on: a session, an instance. What it was set up with is sent along with what the call shows,
// so every mention of it must be a request or known to leave its headers and its credential alone.

extension RequestReader {
  /// A session or instance may send headers of its own; then the credential is not what the call shows.
  func checkReceiver(_ call: Call, _ headers: HeaderSet) throws(Refusal) {
    let isMember = ["this", "self", "$this"].contains(call.path[0])
    if isMember, call.path.count == 2 {
      throw Refusal(
        .customFetch,
        "`\(call.path.joined(separator: "."))` is a method; what it does is not followed")
    }
    guard call.path.count > 1 else { return }
    let receiver = isMember ? "\(call.path[0]).\(call.path[1])" : call.path[0]
    let definition = bindings.definition(of: receiver, at: call.start)
    let isSeen = headers.entry("authorization") != nil
    if bindings.definitions.contains(receiver) {
      try checkDefined(receiver, definition, call, isSeen: isSeen)
    }
    guard isSeen || SessionOrigin(bindings).isSeen(receiver, definition, at: call.start) else {
      throw Refusal(
        .headerOutOfReach, "`\(receiver)` is made elsewhere, and may send a credential of its own")
    }
    if isMember { try checkOwner(call.path[0], receiver) }
  }

  private func checkDefined(
    _ receiver: String, _ definition: Definition?, _ call: Call, isSeen: Bool
  ) throws(Refusal) {
    if let definition { try checkSetup(definition, call.path[0], isSeen: isSeen) }
    try checkMaker(receiver, definition, at: call.start)
    if let definition {
      try checkUses(definition)
      try checkOrigins(definition, isSeen: isSeen)
    }
  }

  /// What a session is made with, and what is set on it in sight.
  private func checkSetup(
    _ definition: Definition, _ name: String, isSeen: Bool
  ) throws(Refusal) {
    // A `with … as session` has its constructor in the statement, not in a value.
    let tokens = definition.value ?? list.statement(holding: definition.token)
    let source = list.bytes[list.byteRange(tokens)].lowercased.text
    if source.contains("auth=") || source.contains("auth:") {
      throw Refusal(.headerOutOfReach, "`\(name)` has a credential of its own")
    }
    if let value = definition.value, list.kind(value.upperBound - 1) == .close,
      let maker = list.call(at: list.partner[value.upperBound - 1]), bindings.isClass(maker.name)
    {
      throw Refusal(
        .customFetch, "`\(maker.name)` is a class of this file; what it does is not followed")
    }
    let members = bindings.members(of: definition)
    if !members.isDisjoint(with: Client.setupMembers) {
      throw Refusal(.headerOutOfReach, "`\(name)` is set up to change its requests")
    }
    let setsHeaders = ["header", "auth", "hooks"].contains { source.contains($0) }
    if setsHeaders || members.contains("headers"), !isSeen {
      throw Refusal(.headerOutOfReach, "`\(name)` sends headers of its own")
    }
  }

  /// A request that is sent with options of their own may be sent with other headers.
  func checkSent(_ request: Definition) throws(Refusal) {
    for use in bindings.uses(of: request) {
      let open = list.parent[use.lowerBound]
      guard open >= 0, let call = list.call(at: open), ["fetch", "Request"].contains(call.name),
        list.elements(of: open, upTo: 2).count > 1
      else { continue }
      throw Refusal(
        .headerOutOfReach, "`\(request.name)` is sent with options that may replace its headers")
    }
  }

  /// A session that is given code to send with may send something else than what a call shows.
  private func checkTransport(_ maker: Call) throws(Refusal) {
    for element in list.elements(of: maker.open) {
      let isMap = element.name == nil && list.isOpen(element.value.lowerBound, "{")
      let entries = isMap ? list.elements(of: element.value.lowerBound) : [element]
      for entry in entries {
        let name = list.nameText(entry)?.text ?? ""
        guard Client.transportOptions.contains(name),
          !Client.plainTransports.contains(where: {
            list.bytes[list.byteRange(entry.value)].text.contains($0 + "(")
          })
        else { continue }
        throw Refusal(.customFetch, "the client is made with a transport of its own (`\(name)`)")
      }
    }
  }

  /// The sessions that callers hand in, or that the name is another name of.
  private func checkOrigins(
    _ definition: Definition, isSeen: Bool, depth: Int = 0
  ) throws(Refusal) {
    guard depth < 4 else { return }
    for value in definition.value.map({ [$0] }) ?? bindings.arguments(for: definition) {
      guard let path = bindings.simplePath(value),
        let origin = bindings.definition(of: path, at: value.lowerBound), origin != definition
      else { continue }
      try checkSetup(origin, path, isSeen: isSeen)
      try checkOrigins(origin, isSeen: isSeen, depth: depth + 1)
    }
  }

  /// A request function that the file makes from something else than a package may send what that was given.
  func checkFunction(_ call: Call) throws(Refusal) {
    guard call.path.count == 1 else { return }
    let own = (bindings.definitions[call.name] ?? []).filter { $0.scope.contains(call.start) }
    let isPackage = own.allSatisfy { definition in
      let statement = list.statement(holding: definition.token)
      let words = Set(statement.map { list.text($0) })
      return !words.isDisjoint(with: ["require", "import"])
        && words.isDisjoint(with: ["create", "extend", "defaults"])
    }
    guard isPackage else {
      throw Refusal(.customFetch, "`\(call.name)` is made in this file; what it sends is not seen")
    }
  }

  /// A session has one value, and what made it is known to send nothing along.
  private func checkMaker(
    _ name: String, _ definition: Definition?, at place: Int
  ) throws(Refusal) {
    guard let definition else {
      let all = (bindings.definitions[name] ?? []).filter { $0.scope.contains(place) }
      guard all.count < 2 else {
        throw Refusal(.clientEscapes, "`\(name)` is assigned more than once")
      }
      return
    }
    guard let value = definition.value, list.kind(value.upperBound - 1) == .close,
      let maker = list.call(at: list.partner[value.upperBound - 1])
    else { return }
    guard Client.sessionNames.contains(maker.name), SessionOrigin(bindings).isOfPackage(maker)
    else {
      throw Refusal(.clientEscapes, "what `\(maker.name)` gives `\(name)` is not seen")
    }
    try checkTransport(maker)
  }

  /// Who is given the object that holds a session has the session as well.
  private func checkOwner(_ owner: String, _ name: String) throws(Refusal) {
    if bindings.isHandedOn(owner) {
      throw Refusal(.clientEscapes, "`\(owner)` is handed on, and `\(name)` with it")
    }
  }

  /// Whoever else gets the session can give it headers, a credential or another transport.
  private func checkUses(_ definition: Definition) throws(Refusal) {
    let name = definition.name
    guard !bindings.isExported(definition), !bindings.isUsedFromOutside(definition) else {
      throw Refusal(.clientEscapes, "`\(name)` is used where what is done to it is not seen")
    }
    let known = Client.requestNames.union(Client.harmlessMembers).union(Client.packageTypes)
    guard bindings.isOnlyOwner(definition), bindings.members(of: definition).isSubset(of: known)
    else {
      throw Refusal(
        .clientEscapes, "`\(name)` is handed on or changed; what that does to it is not seen")
    }
  }
}
