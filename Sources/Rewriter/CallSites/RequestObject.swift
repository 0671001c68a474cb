// The object that holds a request until it is sent: every mention of its name is a header, a harmless member, a call that
// sends it, or a refusal.

extension RequestStatements {
  // MARK: - The request object

  mutating func readObject(
    _ target: RequestFinder.Target, _ statement: Range<Int>
  ) throws(Refusal) {
    // Handed on at once to a call that sends it.
    let open = list.parent[target.open]
    if open >= 0, !map.isBlock(open) { return }
    let named = target.object.flatMap { map.name($0) }.flatMap {
      map.definition(of: $0, around: target.open)
    }
    let definition =
      target.object == nil
      ? map.assignment(in: statement) { $0.contains(target.open) } : named
    if let named, let value = named.value {
      guard list.kind(value.upperBound - 1) == .close,
        let callee = map.callee(list.partner[value.upperBound - 1]),
        forms.request(callee.name) != nil, map.elements(list.partner[value.upperBound - 1]).isEmpty
      else {
        throw Refusal(.headerOutOfReach, "`\(named.name)` is made in a way that is not followed")
      }
    }
    guard let definition else {
      throw Refusal(.headerOutOfReach, "the request is handed to code that is not seen")
    }
    try follow(definition)
  }

  /// Every mention of the name that holds the request.
  mutating func follow(_ definition: NameDefinition) throws(Refusal) {
    let function = map.function(around: definition.token)
    guard map.definitions(of: definition.name, in: function).count == 1, statements.count < 60
    else {
      throw Refusal(.headerOutOfReach, "`\(definition.name)` is assigned more than once")
    }
    for mention in map.mentions(of: definition.name, in: function)
    where mention != definition.token {
      let use = map.statement(around: mention)
      if use.overlaps(definition.statement) || use.overlaps(statements[0]) { continue }
      try readUse(mention, use, definition.name)
    }
  }

  mutating func readUse(_ mention: Int, _ use: Range<Int>, _ name: String) throws(Refusal) {
    let next = list.next(mention)
    let isOwner = list.kind(next) == .symbol && forms.members.contains(list.text(next))
    let isStart = mention == use.lowerBound
    try checkOtherURL(use)
    if isStart, list.isOpen(next, "[") || isOwner {
      if !list.isOpen(next, "[") { try checkMember(mention, use, name) }
      return try take(use)
    }
    if isOwner {
      let member = try checkMember(mention, use, name)
      // What `build` gives is the request under another name.
      if let other = map.assignment(in: use, where: { $0.contains(mention) }) {
        try take(use)
        return forms.inert.contains("send:" + member) ? () : try follow(other)
      }
    }
    if isOwner, list.enclosing(mention, where: { map.callee($0) != nil }) == nil {
      return try take(use)
    }
    guard let open = list.enclosing(mention, where: { list.isOpen($0, "(") }),
      let callee = map.callee(open)
    else { throw Refusal(.headerOutOfReach, "`\(name)` is handed to code that is not seen") }
    let pair = map.path(open).suffix(2).joined(separator: ".")
    if forms.request(pair) == nil, forms.request(callee.name) == nil {
      try checkCallee(callee.name, pair, open)
    }
    try checkSession(open)
    try checkOptions(use)
    try readGiven(use, RequestFinder.Target(open: open, token: callee.token, isSent: true))
    try take(use)
  }

  /// An object that is given a second URL makes two requests.
  func checkOtherURL(_ use: Range<Int>) throws(Refusal) {
    for open in use where list.kind(open) == .open && list.partner[open] >= 0 {
      let elements = map.elements(open)
      let names = elements.compactMap { map.split($0)?.key } + elements
      for name in names
      where forms.urlOptions.contains(
        list.bytes[list.byteRange(name)].filter { $0.isWord }.lowercased.text)
        && list.kind(name.lowerBound) == .word && !map.isMember(name.lowerBound)
        && list.text(name.lowerBound).contains("URL")
      {
        throw Refusal(.splitUrl, "the request is given another URL")
      }
    }
  }

  mutating func take(_ use: Range<Int>) throws(Refusal) {
    guard !statements.contains(use) else { return }
    statements.append(use)
    try headers.read(use, condition: condition(use))
  }

  /// The member of the request object that is called or assigned.
  @discardableResult func checkMember(
    _ mention: Int, _ use: Range<Int>, _ name: String
  ) throws(Refusal) -> String {
    let (path, end) = members(behind: mention)
    let member = path.last ?? ""
    if path.contains(where: isCredential) {
      throw Refusal(.credentialUnclear, "`\(member)` may set the credential of the request")
    }
    let isHeader = path.contains { $0.lowercased().contains("header") }
    let isKnown =
      if list.isOpen(end, "(") {
        isKnownCall(member, end)
      } else {
        isHeader ? isHeaderSet(member, end, use) : forms.inert.contains(member)
      }
    guard isKnown else {
      throw Refusal(.headerOutOfReach, "`\(name).\(member)` may change the request")
    }
    return member
  }

  /// The names behind an object, such as `Headers.Authorization`, and the token that follows them.
  private func members(behind mention: Int) -> (path: [String], end: Int) {
    var path: [String] = []
    var index = list.next(mention)
    while list.kind(index) == .symbol, forms.members.contains(list.text(index)),
      list.kind(list.next(index)) == .word
    {
      path.append(list.text(list.next(index)))
      index = list.next(list.next(index))
    }
    return (path, index)
  }

  private func isCredential(_ member: String) -> Bool {
    let name = member.lowercased()
    return RequestForms.unread.contains(name)
      || (name == "authorization" && forms.bearerClass == nil)
  }

  private func isKnownCall(_ member: String, _ open: Int) -> Bool {
    headers.isSetter(open) || forms.inert.contains(member)
      || forms.inert.contains("send:" + member) || forms.request(member) != nil
      || forms.headerCalls.contains(member)
  }

  /// Whether a header is set in a form that the header reader reads: `h["name"] = …`, a whole container, or an object of
  /// the class for bearer tokens.
  private func isHeaderSet(_ member: String, _ end: Int, _ use: Range<Int>) -> Bool {
    if list.isOpen(end, "[") { return true }
    guard list.isSymbol(end, "=") else { return false }
    let value = list.trimmed((end + 1)..<max(end + 1, use.upperBound))
    if member == "Authorization", value.contains(where: { list.text($0) == forms.bearerClass }) {
      return true
    }
    guard let last = value.last, list.kind(last) == .close else { return false }
    return headers.isContainer(list.partner[last])
  }

  // MARK: - Conditions

  /// The bytes of a statement that does not run whenever the first one does.
  func condition(_ use: Range<Int>) -> Range<Int>? {
    guard let first = statements.first else { return nil }
    let isDeeper =
      map.block(around: use.lowerBound) != map.block(around: first.lowerBound)
      || Blocks.indentation(list, of: use.lowerBound)
        > Blocks.indentation(list, of: first.lowerBound)
    let words = ["if", "unless", "while", "for", "when"]
    let isModified = use.contains { list.kind($0) == .word && words.contains(list.text($0)) }
    return isDeeper || isModified ? list.byteRange(use) : nil
  }
}
