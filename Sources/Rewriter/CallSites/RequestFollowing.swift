// From the URL outwards, step by step: through wrappers, grouping, names and texts, up to the call that takes it.

extension RequestFinder {
  // MARK: - Following

  /// One step outwards; the target when a request takes the expression.
  mutating func step(
    _ current: inout Range<Int>, _ template: inout Template
  ) throws(Refusal) -> Target? {
    if let target = try memberStep(&current) { return target }
    let open = list.parent[current.lowerBound]
    if open >= 0, list.kind(open) != .open {
      throw Refusal(.nestedCode, "the URL is a part of another text")
    }
    guard open >= 0, !map.isBlock(open) else { return try statementStep(&current, &template) }
    if list.isOpen(open, "(") { return try callStep(open, &current) }
    return try entryStep(open, &current)
  }

  /// `url.toHttpUrl()`, `url!`, `url.openConnection()`.
  func memberStep(_ current: inout Range<Int>) throws(Refusal) -> Target? {
    while true {
      var next = list.next(current.upperBound - 1)
      let touches =
        next < list.tokens.count
        && list.tokens[next].range.lowerBound
          == list.tokens[current.upperBound - 1].range.upperBound
      if ["!", "?"].contains(list.text(next)), touches {
        current = current.lowerBound..<next + 1
        next = list.next(next)
        continue
      }
      guard list.kind(next) == .symbol, forms.members.contains(list.text(next)) else { return nil }
      let word = list.next(next)
      let open = list.next(word)
      guard list.isOpen(open, "("), list.partner[open] >= 0 else {
        throw Refusal(.splitUrl, "only a part of the URL is used here")
      }
      let name = list.text(word)
      if let request = forms.request(name) {
        return Target(open: open, token: word, isSent: request.sends)
      }
      guard forms.wrappers.contains(name) else {
        throw CallContext.refusal([name])
          ?? Refusal(.unsupportedSyntax, "`\(name)` changes the URL")
      }
      current = current.lowerBound..<list.partner[open] + 1
    }
  }

  func callStep(_ open: Int, _ current: inout Range<Int>) throws(Refusal) -> Target? {
    guard isWhole(current, in: open) else {
      throw Refusal(.pathNotLiteral, "the URL is a part of an expression that is not read")
    }
    guard let callee = map.callee(open) else {
      current = open..<list.partner[open] + 1
      return nil
    }
    let path = map.path(open)
    let pair = path.suffix(2).joined(separator: ".")
    if let request = forms.request(pair) ?? forms.request(callee.name) {
      guard let option = request.urlOption else {
        return Target(open: open, token: callee.token, isSent: request.sends)
      }
      let elements = map.elements(open)
      guard elements.count == 3, list.bytes[list.byteRange(elements[1])].text == option else {
        throw Refusal(.unsupportedSyntax, "the option that takes the URL is not understood")
      }
      return Target(open: open, token: callee.token, isSent: false, object: elements[0])
    }
    if forms.wrappers.contains(callee.name) || forms.wrappers.contains(pair) {
      var start = callee.start
      while ["new", "try", "await"].contains(list.text(list.previous(start))) {
        start = list.previous(start)
        if list.isSymbol(list.next(start), "!") || list.isSymbol(list.next(start), "?") { break }
      }
      current = start..<list.partner[open] + 1
      return nil
    }
    if isFirstClient(callee.name) {
      throw Refusal(.clientEscapes, "the calls on the client `\(callee.name)` are not followed")
    }
    throw CallContext.refusal(path)
      ?? Refusal(.sharedBaseUrl, "`\(callee.name)` takes the URL; what it does with it is not seen")
  }

  /// True when an expression is all of an argument, its label apart.
  func isWhole(_ current: Range<Int>, in open: Int) -> Bool {
    guard let element = map.elements(open).first(where: { $0.contains(current.lowerBound) }) else {
      return false
    }
    return trims(map.split(element)?.value ?? element, current)
  }

  func isFirstClient(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.contains("baseurl") || name.contains("base_url") || name.contains("baseuri")
      || name.contains("endpoint")
  }

  /// The URL as an option: of a request call's map, or a row of something else.
  func entryStep(_ open: Int, _ current: inout Range<Int>) throws(Refusal) -> Target? {
    let element = map.elements(open).first { $0.contains(current.lowerBound) }
    if let wrapped = wrapped(open, current) {
      current = wrapped
      return nil
    }
    guard let element, let (key, value) = map.split(element), trims(value, current) else {
      throw Refusal(.allowList, "the URL is one of a list")
    }
    let name = list.bytes[list.byteRange(key)].filter { $0.isWord }.lowercased.text
    guard forms.urlOptions.contains(name) else {
      throw isFirstClient(name)
        ? Refusal(.clientEscapes, "the calls on a client are not followed")
        : Refusal(.placeholderUrl, "the URL is a row of a table or a setting named `\(name)`")
    }
    current = open..<list.partner[open] + 1
    return nil
  }

  /// `Url{"…"}`: a type that wraps its one element.
  private func wrapped(_ open: Int, _ current: Range<Int>) -> Range<Int>? {
    let word = list.previous(open)
    guard forms.wrappers.contains(list.text(word)),
      list.tokens[word].range.upperBound
        == list.tokens[open].range.lowerBound, map.elements(open) == [current],
      list.partner[open] >= 0
    else { return nil }
    return map.pathStart(word)..<list.partner[open] + 1
  }

  mutating func statementStep(
    _ current: inout Range<Int>, _ template: inout Template
  ) throws(Refusal) -> Target? {
    let statement = map.statement(around: current.lowerBound)
    if let target = command(statement, current) { return target }
    let value = current
    let found = map.assignment(in: statement) { trims($0, value) }
    guard let definition = found else { throw statementRefusal(statement) }
    let use = try onlyUse(of: definition)
    evidence.append("the name `\(definition.name)`")
    reached.append(map.statement(around: use))
    try join(use, &current, &template)
    return nil
  }

  /// True when a value is the expression and nothing more.
  func trims(_ value: Range<Int>, _ current: Range<Int>) -> Bool {
    let lead: Set = ["await", "try", "new", "const", "&", "!", "?", "."]
    return value.upperBound == current.upperBound && value.lowerBound <= current.lowerBound
      && (value.lowerBound..<current.lowerBound).allSatisfy {
        list.tokens[$0].isTrivia || lead.contains(list.text($0))
      }
  }

  func onlyUse(of definition: NameDefinition) throws(Refusal) -> Int {
    let function = map.function(around: definition.token)
    let isTop = function == 0..<list.tokens.count
    if isTop, map.block(around: definition.token) >= 0 {
      throw Refusal(
        .sharedBaseUrl, "`\(definition.name)` belongs to a type; its users are not seen")
    }
    guard map.definitions(of: definition.name, in: function).count == 1 else {
      throw Refusal(.sharedBaseUrl, "`\(definition.name)` is assigned more than once")
    }
    let mentions = map.mentions(of: definition.name, in: function).filter {
      $0 != definition.token
    }
    var uses = mentions.filter { part(of: $0) == nil }
    if uses.isEmpty { uses = mentions.filter { isRequested($0) } }
    guard let use = uses.first else {
      throw Refusal(.sharedBaseUrl, "no use of `\(definition.name)` is seen in this file")
    }
    guard uses.count == 1 else {
      for use in uses { _ = use }
      throw Refusal(.sharedBaseUrl, "`\(definition.name)` has \(uses.count) uses")
    }
    // A name at the top of a file may be used by another one where files share names.
    if isTop, map.function(around: use) != function {
      throw Refusal(
        .sharedBaseUrl, "`\(definition.name)` belongs to the file; its users are not seen")
    }
    return use
  }

  /// The member of a URL object that only reads a part of it.
  private func part(of use: Int) -> Int? {
    let dot = list.next(use)
    guard list.kind(dot) == .symbol, forms.members.contains(list.text(dot)),
      forms.urlParts.contains(list.text(list.next(dot)))
    else { return nil }
    return list.next(dot)
  }

  /// True where a part of the URL is what a request is made from.
  private func isRequested(_ use: Int) -> Bool {
    let open = list.parent[use]
    guard open >= 0, let callee = map.callee(open) else { return false }
    return forms.request(map.path(open).suffix(2).joined(separator: ".")) != nil
      || forms.request(callee.name) != nil
  }

  /// The use as the next expression: the name alone, or a text that starts with it.
  func join(
    _ use: Int, _ current: inout Range<Int>, _ template: inout Template
  ) throws(Refusal) {
    var quote = list.kind(use) == .variable || list.kind(use) == .text ? list.parent[use] : -1
    let open = list.parent[use]
    if quote < 0, open >= 0, list.kind(open) == .hole { quote = list.parent[open] }
    if quote < 0 {
      current = map.pathStart(use)..<(part(of: use) ?? use) + 1
      if let whole = formatCall(around: current) {
        current = whole
      } else {
        let next = list.next(use)
        guard list.isSymbol(next, list.language.grammar?.concatenation ?? "+"),
          !forms.members.contains(list.text(next))
        else { return }
        current = current.lowerBound..<expressionEnd(use)
      }
    } else {
      current = try expression(quote)
    }
    guard let outer = list.template(current), case .hole(let hole)? = outer.units.first?.content,
      outer.holes[hole].isPlain,
      outer.holes[hole].expression.contains(list.tokens[use].range.upperBound - 1)
        || list.kind(use) == .text
    else { throw Refusal(.splitUrl, "the URL is a part of another text") }
    template = template.followed(by: outer)
  }

  /// The format call that an expression is an argument of.
  private func formatCall(around expression: Range<Int>) -> Range<Int>? {
    let open = list.parent[expression.lowerBound]
    guard open >= 0, let callee = map.callee(open), list.partner[open] >= 0,
      forms.formats.contains(where: { !$0.isMethod && $0.names.contains(callee.name) }),
      isWhole(expression, in: open)
    else { return nil }
    return callee.start..<list.partner[open] + 1
  }

  /// `Invoke-RestMethod -Uri …`.
  func command(_ statement: Range<Int>, _ current: Range<Int>) -> Target? {
    guard !forms.commands.isEmpty else { return nil }
    let word = statement.first { forms.commands.contains(list.text($0).lowercased()) }
    guard let word, list.parent[word] == list.parent[current.lowerBound] else { return nil }
    let option = list.previous(current.lowerBound)
    let isOption =
      list.isSymbol(list.previous(option), "-")
      && forms.urlOptions.contains(list.text(option).lowercased())
    return isOption || option == word ? Target(open: -1, token: word, isSent: true) : nil
  }

  func statementRefusal(_ statement: Range<Int>) -> Refusal {
    let texts = Set(statement.map { list.text($0) })
    if !texts.isDisjoint(with: ["==", "!=", "===", "!==", "-eq", "-like", "eq", "=~"]) {
      return Refusal(.hostCheck, "the code tests for the old host")
    }
    if !texts.isDisjoint(with: ["assert", "assert_equal", "expect"]) {
      return Refusal(.testExpectation, "a test expects the old text")
    }
    if texts.contains("return") {
      return Refusal(.sharedBaseUrl, "a function returns the URL; its callers are not followed")
    }
    return Refusal(.sharedBaseUrl, "the URL is assigned to something that is not followed")
  }
}
