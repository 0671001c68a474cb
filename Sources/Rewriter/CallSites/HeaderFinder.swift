// Finds the headers of a request among the tokens of its statements: setter calls, map entries, pairs, assignments by
// subscript, `Name: value` strings. A container or setter that holds anything unread refuses the whole request.

struct HeaderFinder {
  let map: StatementMap
  private(set) var entries: [HeaderEntry] = []
  /// Openers of the maps and lists that hold headers.
  private(set) var containers: [Int] = []
  private var list: TokenList { map.list }
  private var forms: RequestForms { map.forms }

  init(_ map: StatementMap) { self.map = map }

  /// Reads all headers of a statement; `condition` is the statement where it does not run in every case.
  mutating func read(_ statement: Range<Int>, condition: Range<Int>? = nil) throws(Refusal) {
    var index = statement.lowerBound
    while index < statement.upperBound {
      switch list.kind(index) {
      case .open where list.partner[index] >= 0:
        if isContainer(index) {
          try readContainer(index, condition)
        } else if isSetter(index) {
          try readSetter(index, condition)
        } else if let callee = map.callee(index) {
          try readHelper(index, callee.name, callee.token, condition)
        } else {
          try checkComputed(index, statement)
        }
      case .quote: try readSubscript(index, statement, condition)
      default: break
      }
      index += 1
    }
    for entry in entries where entry.value.range.isEmpty {
      throw Refusal(.headerOutOfReach, "a header has no value that is read")
    }
  }

  // MARK: - Names

  /// The name of a header written as a string, a constant or a bare word.
  private func headerName(_ tokens: Range<Int>) -> (name: [UInt8], range: Range<Int>, isBare: Bool)?
  {
    let tokens = list.trimmed(tokens)
    guard let first = tokens.first, let last = tokens.last else { return nil }
    if list.isOpen(first, "["), list.partner[first] == last {
      // `[name]` is the value of a name, not a name.
      return headerName(first + 1..<last).flatMap { $0.isBare ? nil : $0 }
    }
    if list.kind(first) == .quote {
      guard list.partner[first] == last, let name = list.template(tokens)?.literal,
        Self.isName(name)
      else { return nil }
      return (
        name.lowercased,
        list.tokens[first].range.upperBound..<list.tokens[last].range.lowerBound, false
      )
    }
    // `header::AUTHORIZATION`, `Content_Type`: the last word, in the spelling of a header.
    guard list.kind(last) == .word,
      tokens.allSatisfy({
        list.kind($0) == .word || [".", "::"].contains(list.text($0)) || list.tokens[$0].isTrivia
      })
    else { return nil }
    let name = list.slice(last).lowercased.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
    return (name, list.byteRange(tokens), true)
  }

  static func isName(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0.isWord || $0 == UInt8(ascii: "-") }
  }

  private func isKnown(_ name: [UInt8]) -> Bool { RequestForms.knownHeaders.contains(name.text) }

  // MARK: - Containers

  /// True for a map, list or call that holds at least one known header.
  func isContainer(_ open: Int) -> Bool {
    if list.isOpen(open, "("), isSetter(open) { return false }
    return map.elements(open).contains { element in
      guard let found = entry(element, nil, in: open) else { return false }
      return isKnown(found.name)
    }
  }

  private mutating func readContainer(_ open: Int, _ condition: Range<Int>?) throws(Refusal) {
    guard !containers.contains(open) else { return }
    containers.append(open)
    var hasEntry = false
    for element in map.elements(open) {
      if let entry = entry(element, condition, in: open) {
        hasEntry = true
        entries.append(entry)
      } else if hasEntry || !list.isOpen(open, "(") {
        throw Refusal(.headerOutOfReach, "a header of the list has a form that is not read")
      }
    }
  }

  /// An element of a container as a header; nil when it is none.
  private func entry(_ element: Range<Int>, _ condition: Range<Int>?, in open: Int) -> HeaderEntry?
  {
    if let (key, value) = map.split(element) {
      guard let name = headerName(key), !name.isBare || forms.hasBareKeys else { return nil }
      return make(name, value, list.byteRange(element), .element, condition)
    }
    var first = element.lowerBound
    if let mark = forms.fieldMark, list.isSymbol(first, mark) { first = list.next(first) }
    if list.kind(first) == .open, list.partner[first] == element.upperBound - 1 {
      if let record = record(first) {
        guard let name = headerName(record.name), !name.isBare else { return nil }
        return make(name, record.value, list.byteRange(element), .element, condition)
      }
      let pair = map.elements(first)
      guard pair.count == 2, let name = headerName(pair[0]),
        !name.isBare || !list.isOpen(first, "[")
      else { return nil }
      return make(name, pair[1], list.byteRange(element), .element, condition)
    }
    return forms.hasHeaderLines ? line(element, condition) : nil
  }

  /// Name and value of an entry that is a record (`.{ .name = "…", .value = … }`).
  private func record(_ open: Int) -> (name: Range<Int>, value: Range<Int>)? {
    guard let fields = forms.entryFields else { return nil }
    let pairs = map.elements(open).compactMap { map.split($0) }
    guard pairs.count == 2, list.bytes[list.byteRange(pairs[0].key)].text == fields.name,
      list.bytes[list.byteRange(pairs[1].key)].text == fields.value
    else { return nil }
    return (pairs[0].value, pairs[1].value)
  }

  /// `"Name: value"` as one string.
  private func line(_ element: Range<Int>, _ condition: Range<Int>?) -> HeaderEntry? {
    guard list.kind(element.lowerBound) == .quote, let template = list.template(element) else {
      return nil
    }
    var entry = HeaderEntry(line: template, range: list.byteRange(element))
    entry?.condition = condition
    return entry
  }

  private func make(
    _ name: (name: [UInt8], range: Range<Int>, isBare: Bool), _ value: Range<Int>,
    _ range: Range<Int>, _ form: HeaderEntry.Form, _ condition: Range<Int>?
  ) -> HeaderEntry {
    HeaderEntry(
      name: name.name, nameRange: name.range, isBareName: name.isBare, value: map.value(value),
      range: range, form: form, condition: condition)
  }

  // MARK: - Setters

  /// True for a call that sets one header.
  func isSetter(_ open: Int) -> Bool {
    guard let callee = map.callee(open) else { return false }
    if forms.setters.contains(callee.name) { return true }
    return forms.headerMembers.contains(callee.name.lowercased())
      && map.path(open).dropLast().contains { $0.lowercased().contains("header") }
  }

  private mutating func readSetter(_ open: Int, _ condition: Range<Int>?) throws(Refusal) {
    let computed = Refusal(.headerOutOfReach, "a header's name is computed")
    let elements = map.elements(open)
    let (key, value) = try parts(elements, computed)
    guard let name = headerName(key), !name.isBare || isKnown(name.name) else { throw computed }
    let statement = map.statement(around: open)
    guard let callee = map.callee(open) else { throw computed }
    let calls = statement.count { list.isOpen($0, "(") && list.parent[$0] == list.parent[open] }
    let isWhole =
      calls == 1 && list.parent[open] == list.parent[statement.lowerBound]
      && callee.start == statement.lowerBound && list.partner[open] == statement.upperBound - 1
    if isWhole {
      return entries.append(
        make(name, value, list.byteRange(statement), .statement, condition))
    }
    guard map.isMember(callee.token) else {
      throw Refusal(.unsupportedSyntax, "the header is set in a statement that does more")
    }
    let range =
      list.tokens[linkStart(callee.token)].range
      .lowerBound..<list.tokens[list.partner[open]].range
      .upperBound
    entries.append(make(name, value, range, .link, condition))
  }

  /// Name and value of a setter's arguments, whichever comes first.
  private func parts(
    _ elements: [Range<Int>], _ computed: Refusal
  ) throws(Refusal) -> (Range<Int>, Range<Int>) {
    if elements.count == 1, let (key, value) = map.split(elements[0]) { return (key, value) }
    guard elements.count == 2 else { throw computed }
    if let (label, name) = map.split(elements[1]),
      forms.nameLabels.contains(list.text(label.lowerBound))
    {
      return (name, elements[0])
    }
    guard map.split(elements[0]) == nil, map.split(elements[1]) == nil else { throw computed }
    return (elements[0], elements[1])
  }

  /// The token at which a link of a chain starts: its dot, or the pipe before its module.
  private func linkStart(_ name: Int) -> Int {
    var start = list.previous(name)
    while !list.isSymbol(start, "|>"), list.kind(list.previous(start)) == .word,
      list.kind(list.previous(list.previous(start))) == .symbol,
      hasPipe(start)
    {
      start = list.previous(list.previous(start))
    }
    return start
  }

  private func hasPipe(_ start: Int) -> Bool {
    var index = start
    while index >= 0, list.isSymbol(index, ".") || list.kind(index) == .word {
      index = list.previous(index)
    }
    return list.isSymbol(index, "|>")
  }

  // MARK: - Helpers

  /// `.bearer_auth(token)` and `… .Authorization = new AuthenticationHeaderValue("Bearer", token)`.
  private mutating func readHelper(
    _ open: Int, _ name: String, _ token: Int, _ condition: Range<Int>?
  ) throws(Refusal) {
    let elements = map.elements(open)
    if forms.bearerCalls.contains(name), elements.count == 1, map.isMember(token) {
      let range =
        list.tokens[linkStart(token)].range
        .lowerBound..<list.tokens[list.partner[open]].range
        .upperBound
      let name = (name: [UInt8]("authorization"), range: list.tokens[token].range, isBare: true)
      return entries.append(make(name, elements[0], range, .helper, condition))
    }
    guard name == forms.bearerClass else { return }
    let statement = map.statement(around: open)
    let member = list.previous(list.previous(list.previous(map.callee(open)?.start ?? open)))
    guard elements.count == 2, list.template(elements[0])?.literal?.text == "Bearer",
      list.text(member) == "Authorization",
      list.text(list.previous(list.previous(member))) == "Headers",
      list.partner[open] == statement.upperBound - 1,
      list.parent[open] == list.parent[statement.lowerBound]
    else {
      throw Refusal(.credentialUnclear, "`\(name)` may set the credential of the request")
    }
    let found = (name: [UInt8]("authorization"), range: list.tokens[member].range, isBare: true)
    entries.append(make(found, elements[1], list.byteRange(statement), .helper, condition))
  }

  // MARK: - Subscripts

  /// `headers[name] = value` may set any header.
  private func checkComputed(_ open: Int, _ statement: Range<Int>) throws(Refusal) {
    let key = list.next(open)
    guard list.isOpen(open, "["), list.parent[open] == list.parent[statement.lowerBound],
      list.isSymbol(list.next(list.partner[open]), "="), key < list.partner[open],
      list.kind(key) != .quote, open > statement.lowerBound
    else { return }
    throw Refusal(.headerOutOfReach, "a header's name is computed")
  }

  /// `headers["name"] = value` as a statement of its own.
  private mutating func readSubscript(
    _ quote: Int, _ statement: Range<Int>, _ condition: Range<Int>?
  ) throws(Refusal) {
    let open = list.parent[quote]
    guard open >= 0, list.isOpen(open, "["), list.partner[open] >= 0, list.previous(quote) == open,
      list.partner[quote] >= 0, list.next(list.partner[quote]) == list.partner[open],
      list.parent[open] == list.parent[statement.lowerBound],
      let name = headerName(quote..<list.partner[quote] + 1)
    else { return }
    let equals = list.next(list.partner[open])
    guard equals < statement.upperBound, list.isSymbol(equals, "=") else {
      if isKnown(name.name) { throw Refusal(.sharedValue, "the code reads the header again") }
      return
    }
    let value = list.trimmed(equals + 1..<max(equals + 1, statement.upperBound))
    entries.append(make(name, value, list.byteRange(statement), .statement, condition))
  }
}
