// Headers that calls of their own set or append, on the request or on the list that a handle is given.

extension ApplicationHeaders {
  func setter(
    _ application: Application, _ arguments: HeaderArguments
  ) throws(Refusal) -> HeaderEntry {
    try checkReceiver(application)
    let statement = reader.map.statement(around: application.token)
    switch arguments {
    case .pair(let name, let value):
      guard application.arguments.indices.contains(max(name, value)),
        let found = self.name(literal(application.arguments[name]))
      else { throw Refusal(.headerOutOfReach, "a header's name is computed") }
      guard statement == application.range else {
        throw Refusal(.unsupportedSyntax, "the header is set in a statement that does more")
      }
      return HeaderEntry(
        name: found.text, nameRange: found.range, isBareName: false,
        value: try self.value(application.arguments[value]), range: list.byteRange(statement),
        form: .statement)
    case .line(let position):
      guard application.arguments.indices.contains(position) else {
        throw Refusal(.headerOutOfReach, "a header's name is computed")
      }
      return try line(application.arguments[position], statement, application)
    }
  }

  /// A prefix of a literal (`@"…"`) left out.
  private func literal(_ tokens: Range<Int>) -> Range<Int> {
    let quote = tokens.first { list.kind($0) == .quote }
    guard let quote, tokens.lowerBound == quote else { return tokens }
    return quote..<list.after(quote)
  }

  /// `headers = append(headers, "Name: value")`.
  private func line(
    _ argument: Range<Int>, _ statement: Range<Int>, _ application: Application
  ) throws(Refusal) -> HeaderEntry {
    let target = application.arguments.first.map { reader.text($0) } ?? ""
    let isPlain =
      reader.text(statement.lowerBound..<application.range.lowerBound).filter { $0 != " " }
      == target + "=" && statement.upperBound == application.range.upperBound
    guard isPlain else {
      throw Refusal(.unsupportedSyntax, "the header is set in a statement that does more")
    }
    let text = unwrapped(argument)
    guard list.kind(text.lowerBound) == .quote, let template = list.template(text),
      let entry = HeaderEntry(
        line: template, range: list.byteRange(statement), argument: list.byteRange(argument))
    else { throw Refusal(.headerOutOfReach, "a header of the list has a form that is not read") }
    return entry
  }

  /// What stands in the wrapper that the row gives lines that are no literals.
  private func unwrapped(_ argument: Range<Int>) -> Range<Int> {
    guard let form = forms.lineText, list.isOpen(argument.lowerBound, "("),
      let close = [list.partner[argument.lowerBound]].first, close >= 0,
      form.hasSuffix(reader.text(close..<argument.upperBound))
    else { return argument }
    return list.trimmed(argument.lowerBound + 1..<close)
  }

  private func checkReceiver(_ application: Application) throws(Refusal) {
    guard let receiver = application.receiver else { return }
    let mark = list.previous(request.range.lowerBound)
    guard list.kind(mark) == .symbol, forms.assignments.contains(list.text(mark)),
      list.text(list.previous(mark)) == reader.text(receiver),
      reader.isSetOnce(reader.text(receiver))
    else {
      throw Refusal(.headerOutOfReach, "the header is set on something else than the request")
    }
  }

  // MARK: - Handles

  /// One handle, made here, with one list of headers.
  func checkHandle() throws(Refusal) {
    guard let handle = forms.handle else { return }
    let first = request.arguments.first.map { reader.text($0) } ?? ""
    for application in reader.all where handle.calls.contains(application.head) {
      guard application.arguments.first.map({ reader.text($0) }) == first else {
        throw Refusal(.headerOutOfReach, "the definition uses several handles")
      }
    }
    let makers = reader.all.filter { $0.head == handle.maker }
    let made = makers.first.map { list.previous(list.previous($0.range.lowerBound)) }
    guard makers.count == 1, let made, list.text(made) == first, reader.isSetOnce(first) else {
      throw Refusal(.headerOutOfReach, "the handle is made elsewhere, and may have headers already")
    }
    let given = reader.all.filter {
      $0.head == handle.setter && $0.arguments.count == 3
        && reader.text($0.arguments[1]) == handle.headers
    }
    let lists = Set(
      reader.all.filter { forms.setters[$0.head] != nil }.compactMap {
        $0.arguments.first.map { reader.text($0) }
      })
    guard given.count == 1, let last = given.first, lists == [reader.text(last.arguments[2])],
      reader.all.allSatisfy({
        forms.setters[$0.head] == nil || $0.token < last.token
      })
    else { throw Refusal(.headerOutOfReach, "the request is not seen to take these headers") }
    try checkStart(of: reader.text(last.arguments[2]))
  }

  /// The list starts empty, and gets nothing but what is appended.
  private func checkStart(of name: String) throws(Refusal) {
    for mention in reader.mentions(name) where list.isSymbol(list.next(mention), "=") {
      let value = list.next(list.next(mention))
      let isEmpty = list.language.grammar?.nullWords.contains(list.text(value)) == true
      guard isEmpty || forms.setters[list.text(value)] != nil else {
        throw Refusal(.headerOutOfReach, "`\(name)` may hold headers already")
      }
    }
  }
}
