// The object a request is made on: a session, an instance. What it was set up with is sent along with what the call shows,
// so every mention of it must be a request or known to leave its headers and its credential alone.

extension RequestReader {
  /// A session or instance may send headers of its own; then the credential is not what the call shows.
  func checkReceiver(_ call: Call, _ headers: HeaderSet) throws(Refusal) {
    let isMember = ["this", "self"].contains(call.path[0])
    guard call.path.count > (isMember ? 2 : 1) else { return }
    let receiver = isMember ? "\(call.path[0]).\(call.path[1])" : call.path[0]
    guard bindings.definitions.contains(receiver) else { return }
    let definition = bindings.definition(of: receiver, at: call.start)
    // A `with … as session` has its constructor in the statement, not in a value.
    let tokens = definition.map { $0.value ?? list.statement(holding: $0.token) }
    let source = tokens.map { list.bytes[list.byteRange($0)].lowercased.text } ?? ""
    if source.contains("auth=") || source.contains("auth:") {
      throw Refusal(.headerOutOfReach, "`\(call.path[0])` has a credential of its own")
    }
    if let value = definition?.value, list.kind(value.upperBound - 1) == .close,
      let maker = list.call(at: list.partner[value.upperBound - 1]), bindings.isClass(maker.name)
    {
      throw Refusal(
        .customFetch, "`\(maker.name)` is a class of this file; what it does is not followed")
    }
    let setsHeaders =
      source.contains("header") || source.contains("auth") || source.contains("hooks")
    let isSeen = headers.entry("authorization") != nil
    let members =
      definition.map { bindings.members(of: $0) } ?? []
    if !members.isDisjoint(with: [
      "auth", "hooks", "params", "cookies", "mount", "interceptors", "defaults",
    ]) {
      throw Refusal(.headerOutOfReach, "`\(call.path[0])` is set up to change its requests")
    }
    if setsHeaders || members.contains("headers"), !isSeen {
      throw Refusal(.headerOutOfReach, "`\(call.path[0])` sends headers of its own")
    }
    if let definition { try checkUses(definition) }
  }

  /// Whoever else gets the session can give it headers, a credential or another transport.
  private func checkUses(_ definition: Definition) throws(Refusal) {
    let name = definition.name
    guard !bindings.isExported(definition), !bindings.isUsedFromOutside(definition) else {
      throw Refusal(.clientEscapes, "`\(name)` is used where what is done to it is not seen")
    }
    for use in bindings.uses(of: definition) {
      let dot = list.next(use.upperBound - 1)
      let member = list.text(list.next(dot))
      guard list.isSymbol(dot, ".") || list.isSymbol(dot, "?."),
        Client.requestNames.contains(member) || Client.harmlessMembers.contains(member)
      else {
        throw Refusal(
          .clientEscapes, "`\(name)` is handed on or changed; what that does to it is not seen")
      }
    }
  }
}
