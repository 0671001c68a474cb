// Who sends a request: a function or class of the same file, or a session that was given headers or a credential
// elsewhere, may send more than the call shows, and refuses it.

extension RequestStatements {
  /// A function or a class of this file may do more than its name says.
  func checkOwn(_ open: Int) throws(Refusal) {
    guard let callee = map.callee(open) else { return }
    let path = map.path(open)
    let isOwn = path.count == 1 || ["self", "this", "$this"].contains(path[0])
    let name = callee.name.replacing("!", with: "")
    if isOwn, map.declares(name, after: StatementMap.functionMarks) {
      throw Refusal(
        .customFetch, "`\(name)` is a function of this file; what it does is not followed")
    }
    guard !isOwn, list.kind(callee.start) == .word else { return }
    for mention in map.mentions(of: list.text(callee.start), in: list.part(of: open)) {
      let defined = map.definitions(of: list.text(mention), in: mention..<mention + 1)
      let words =
        defined.flatMap { Array($0.statement) } + [list.previous(mention)]
        + [list.next(list.next(mention)), list.next(mention)]
      for word in words where list.kind(word) == .word && word != mention {
        let text = list.text(word)
        if text.first?.isUppercase == true, map.declares(text, after: StatementMap.typeMarks) {
          throw Refusal(
            .customFetch, "`\(text)` is a class of this file; what it does is not followed")
        }
      }
    }
  }

  /// A session that sends headers of its own makes the credential unclear.
  func checkSession(_ open: Int) throws(Refusal) {
    try checkOwn(open)
    guard let callee = map.callee(open), list.kind(callee.start) == .word else { return }
    let name = list.text(callee.start)
    let whole = list.part(of: open)
    let isDefined = !map.definitions(of: name, in: whole).isEmpty
    for mention in map.mentions(of: name, in: whole) {
      let statement = map.statement(around: mention)
      if statement.contains(open) || statements.contains(where: { $0.overlaps(statement) }) {
        continue
      }
      let text = list.bytes[list.byteRange(statement)].lowercased.text
      // A name of the language or of a package has members that have nothing to do with this request.
      if !isDefined {
        try checkUnknownOwner(mention, name, text)
        continue
      }
      let isDefinition = map.definitions(of: name, in: statement).contains { $0.token == mention }
      let next = list.next(mention)
      let isOwner = list.kind(next) == .symbol && forms.members.contains(list.text(next))
      if !isDefinition, !isOwner, isHandedOn(mention, open) {
        throw Refusal(
          .clientEscapes, "`\(name)` is handed on; what that does to it is not seen")
      }
      guard isDefinition || isOwner else { continue }
      for word in [
        "header", "auth", "interceptor", "middleware", "handler", "transport", "baseurl",
        "base_uri", "baseaddress",
      ]
      where text.contains(word) && !text.contains(GatewayHeader.authorization)
        || text.contains("default" + word)
      {
        throw Refusal(.headerOutOfReach, "`\(name)` sends headers or a credential of its own")
      }
      if !isDefinition, text.contains(GatewayHeader.authorization) {
        throw Refusal(.headerOutOfReach, "`\(name)` sends headers of its own")
      }
    }
  }

  /// True for an argument of another call in the function of the request.
  private func isHandedOn(_ mention: Int, _ request: Int) -> Bool {
    let open = list.parent[mention]
    return map.function(around: request).contains(mention) && open >= 0 && map.callee(open) != nil
  }

  func checkUnknownOwner(_ mention: Int, _ name: String, _ text: String) throws(Refusal) {
    let defaults = [
      "defaultrequestheader", "default_header", "defaultheader", "interceptor", "authenticator",
    ]
    let member = list.text(list.next(list.next(mention)))
    guard !defaults.contains(where: { text.contains($0) }),
      !["headers", "options", "defaults", "interceptors", "config"].contains(member)
    else { throw Refusal(.headerOutOfReach, "`\(name)` sends headers or a credential of its own") }
  }
}

// MARK: - Objects from elsewhere

extension RequestStatements {
  /// A request that shows no credential must not be sent by what others hand in, as that may add one.
  ///
  /// A plain parameter passes: every caller in sight is looked at, and the function itself says what it is for.
  func checkSenders(_ target: RequestFinder.Target) throws(Refusal) {
    guard !headers.entries.contains(where: { $0.isNamed("authorization") }) else { return }
    let senders = statements.joined().filter { open in
      guard list.isOpen(open, "("), let callee = map.callee(open) else { return false }
      return open == target.open || forms.inert.contains("send:" + callee.name)
    }
    for open in senders {
      guard let callee = map.callee(open), let name = sender(callee.start, callee.token) else {
        continue
      }
      throw Refusal(
        .headerOutOfReach, "`\(name)` is made elsewhere, and may send a credential of its own")
    }
  }

  /// The name of an object that is not made in this file, though it is given a value here or is a member.
  private func sender(_ start: Int, _ call: Int) -> String? {
    let isMember = ["self", "this", "$this"].contains(list.text(start))
    let owner = isMember ? list.next(list.next(start)) : start
    guard owner < call, list.kind(owner) == .word else { return nil }
    let name = list.text(owner)
    let given = list.part(of: start).filter { list.kind($0) == .word && list.text($0) == name }
      .flatMap { map.definitions(of: name, in: $0..<$0 + 1) }
      // The name of a package, and what a block of the package's own call is given.
      .filter { !["as", "|"].contains(list.text(list.previous($0.token))) }
    let isMade = given.allSatisfy { $0.value.map { isMaking($0) } == true }
    return isMade && !(isMember && given.isEmpty) ? nil : name
  }

  /// What chooses between a value that is made and one that is given.
  private static let choices: Set = ["??", "||", "|", "?:", "?", "or", "if", "else", "unwrap_or"]

  /// True for `new Client()`, `&http.Client{}`, `HttpClient.newHttpClient()`: made of a type or a package.
  ///
  /// What a name of the file gives, as a factory that was handed in, may have been set up elsewhere.
  private func isMaking(_ value: Range<Int>) -> Bool {
    let words = value.filter { !list.tokens[$0].isTrivia }
    guard
      words.contains(where: {
        list.isOpen($0, "(") || list.isOpen($0, "{") || list.text($0) == "new"
      }),
      !words.contains(where: { Self.choices.contains(list.text($0)) }),
      let root = words.first(where: {
        list.kind($0) == .word && !["new", "await", "try", "using"].contains(list.text($0))
      })
    else { return false }
    let name = list.text(root)
    return list.text(list.previous(root)) == "new" || name.first?.isUppercase == true
      || list.part(of: root).allSatisfy { index in
        let next = list.next(index)
        return list.kind(index) != .word || list.text(index) != name || isLoaded(index)
          || map.isMember(index) || list.kind(next) == .open
          || (list.kind(next) == .symbol && forms.members.contains(list.text(next)))
      }
  }

  /// The name of a package where it is loaded.
  private func isLoaded(_ index: Int) -> Bool {
    let words = map.statement(around: index).prefix { $0 <= index }.map { list.text($0) }
    return !Set(words).isDisjoint(with: [
      "as", "from", "import", "include", "require", "use", "using",
    ])
  }
}
