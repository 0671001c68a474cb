// The calls made on an SDK client. All of them must be seen and understood, because they share its base URL.

/// One call on a client.
struct ClientUse {
  let call: Call
  /// What the SDK appends to the base URL.
  let path: [String]
  /// True where the model is the first unnamed argument.
  let modelIsArgument: Bool
}

struct ClientUses {
  private let bindings: Bindings
  private let list: TokenList

  init(_ bindings: Bindings) {
    self.bindings = bindings
    list = bindings.list
  }

  /// All calls on the client that a constructor call makes.
  func operations(of call: Call, kind: Client.Kind) throws(Refusal) -> [ClientUse] {
    let close = list.partner[call.open]
    let next = list.next(close)
    if list.isSymbol(next, ".") { return [try operation(from: close, kind)] }
    guard
      let definition = bindings.values.definitions(endingAt: close + 1).first(where: {
        $0.value?.contains(call.start) == true
      })
    else {
      throw Refusal(.clientEscapes, "the client is not bound to a name in this file")
    }
    guard bindings.definition(of: definition.name, at: definition.token) == definition else {
      throw Refusal(.clientEscapes, "`\(definition.name)` is assigned more than once")
    }
    if bindings.isExported(definition) {
      throw Refusal(.clientEscapes, "`\(definition.name)` is exported; its users are not seen")
    }
    guard let value = definition.value,
      (value.lowerBound..<call.start).allSatisfy({
        list.tokens[$0].isTrivia || ["new", "await"].contains(list.text($0))
      })
    else {
      throw Refusal(
        .clientEscapes, "`\(definition.name)` is one of several clients, chosen at run time")
    }
    if bindings.isUsedFromOutside(definition) || bindings.isSetFromOutside(definition.name) {
      throw Refusal(.clientEscapes, "`\(definition.name)` is used from outside its class")
    }
    let uses = bindings.uses(of: definition)
    guard !uses.isEmpty else {
      throw Refusal(.clientEscapes, "no call on `\(definition.name)` is seen in this file")
    }
    var result: [ClientUse] = []
    for use in uses {
      result.append(try operation(from: use.upperBound - 1, kind, definition.name))
    }
    return result
  }

  /// The members and the call behind the token `index`.
  private func operation(
    from index: Int, _ kind: Client.Kind, _ name: String = "the client"
  ) throws(Refusal) -> ClientUse {
    var members: [String] = []
    var index = list.next(index)
    while list.isSymbol(index, ".") || list.isSymbol(index, "?.") {
      let word = list.next(index)
      guard list.kind(word) == .word else { break }
      members.append(list.text(word))
      index = list.next(word)
    }
    var isProvider = kind == .anthropicProvider
    if case .provider = kind { isProvider = true }
    guard list.isOpen(index, "("), let call = list.call(at: index), isProvider || !members.isEmpty
    else {
      throw Refusal(.clientEscapes, "`\(name)` is handed to code that is not seen")
    }
    guard let operation = ClientOperation.find(kind, members) else {
      let member = members.joined(separator: ".")
      throw ["withOptions", "with_options", "copy"].contains(members[0])
        ? Refusal(.clientEscapes, "`\(name).\(member)` makes another client")
        : Refusal(.noRestRoute, "`\(member)` has no route on the REST API")
    }
    return ClientUse(call: call, path: operation.path, modelIsArgument: isProvider)
  }
}

extension ClientUses {
  /// A chat model whose later calls bring a model, headers or options of their own is not known by its constructor.
  func checkChatModel(_ holder: Definition?) throws(Refusal) {
    guard let holder else { return }
    for use in bindings.uses(of: holder) {
      let member = list.next(list.next(use.upperBound - 1))
      let binds = ["bind", "with_config", "withConfig", "configurable_fields"]
      guard !binds.contains(list.text(member)), !overrides(inCall: list.next(member)) else {
        throw Refusal(.modelNotLiteral, "`\(holder.name)` is given other options later")
      }
    }
  }

  private func overrides(inCall open: Int) -> Bool {
    guard list.isOpen(open, "("), list.partner[open] > open else { return false }
    let options: Set = [
      "model", "model_name", "modelName", "extra_headers", "extra_body", "headers", "options",
    ]
    return (open..<list.partner[open]).contains { index in
      if list.isSymbol(index, "**") || list.isSymbol(index, "...") { return true }
      guard options.contains(list.text(index)) else { return false }
      return list.isSymbol(list.next(index), "=") || list.isSymbol(list.next(index), ":")
    }
  }
}
