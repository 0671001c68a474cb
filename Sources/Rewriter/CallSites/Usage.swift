// From a string outwards: which call uses it, through which names. This is how an occurrence becomes a candidate, and
// how every use of a shared constant is accounted for.

/// Where the value of an expression ends up.
enum Usage: Sendable, Hashable {
  /// An argument of a call, by the index of its `(`.
  case argument(of: Int)
  /// A place that is no call of a client.
  case other(Refusal)
}

/// What was found for one string.
struct UsageTrace: Sendable {
  var usages: [Usage] = []
  /// The constants it went through.
  var definitions: Set<Definition> = []
}

extension Bindings {
  /// Where the string whose quote token is `quote` ends up.
  func trace(string quote: Int) -> UsageTrace {
    var trace = UsageTrace()
    follow(quote..<list.after(quote), &trace, 0)
    trace.usages = withoutLogs(trace.usages)
    return trace
  }

  private func follow(_ expression: Range<Int>, _ trace: inout UsageTrace, _ depth: Int) {
    guard depth < 12 else {
      return trace.usages.append(
        .other(Refusal(.sharedBaseUrl, "the URL goes through too many names")))
    }
    // `await f()` is what `f()` comes to.
    let before = list.previous(expression.lowerBound)
    let expression =
      before >= 0 && list.text(before) == "await" ? before..<expression.upperBound : expression
    let open = list.parent[expression.lowerBound]
    if open >= 0, list.kind(open) == .hole {
      let quote = list.parent[open]
      // In text that is no program, a hole may have lost the text it stands in.
      guard quote >= 0 else {
        return trace.usages.append(
          .other(Refusal(.unsupportedSyntax, "the text around the URL could not be read")))
      }
      return follow(quote..<list.after(quote), &trace, depth + 1)
    }
    if open >= 0, list.kind(open) == .quote {
      return follow(open..<list.after(open), &trace, depth + 1)
    }
    if open >= 0, list.kind(open) == .open, !list.isOpen(open, "{") || list.isMap(open) {
      return followElement(expression, open, &trace, depth)
    }
    followStatement(expression, &trace, depth)
  }

  // MARK: - Inside brackets

  private func followElement(
    _ expression: Range<Int>, _ open: Int, _ trace: inout UsageTrace, _ depth: Int
  ) {
    guard let element = list.element(holding: expression.lowerBound, in: open) else {
      return trace.usages.append(
        .other(Refusal(.unsupportedSyntax, "the text around the URL could not be read")))
    }
    if element.name?.contains(expression.lowerBound) == true {
      return trace.usages.append(
        .other(Refusal(.placeholderUrl, "the URL is the name of an entry, not a value")))
    }
    if let joined = joined(holding: expression, in: open) {
      return follow(joined, &trace, depth + 1)
    }
    if let formatted = formatted(expression) { return follow(formatted, &trace, depth + 1) }
    if let refusal = partial(expression, of: element.value) {
      return trace.usages.append(.other(refusal))
    }
    if list.isOpen(open, "(") {
      guard list.call(at: open) != nil else { return followGroup(open, &trace, depth) }
      if let parameter = parameter(filledBy: expression, at: open) {
        return followDefinition(parameter, &trace, depth)
      }
      return trace.usages.append(.argument(of: open))
    }
    if list.isOpen(open, "{") { return followMap(open, element, &trace, depth) }
    trace.usages.append(.other(listRefusal(open)))
  }

  private func followGroup(_ open: Int, _ trace: inout UsageTrace, _ depth: Int) {
    let before = list.text(list.previous(open))
    if ["if", "while", "elif", "switch"].contains(before) {
      return trace.usages.append(.other(Refusal(.hostCheck, "the code tests for the old host")))
    }
    follow(open..<list.after(open), &trace, depth + 1)
  }

  /// The options of a call, or a map bound to a name that is handed to one.
  private func followMap(_ open: Int, _ element: Element, _ trace: inout UsageTrace, _ depth: Int) {
    if let field = field(holding: element, in: open) {
      return followDefinition(field, &trace, depth)
    }
    let name = list.nameText(element)?.text ?? ""
    if ["hostname", "host", "protocol", "path"].contains(name) {
      return trace.usages.append(
        .other(Refusal(.splitUrl, "host and path stand in different options")))
    }
    guard Client.urlNames.contains(name) || name == "configuration" || name == "clientOptions"
    else {
      return trace.usages.append(
        .other(
          Refusal(
            .placeholderUrl,
            name.isEmpty
              ? "the URL is a row of a table"
              : "the URL is a row of a table or a setting named `\(name)`"))
      )
    }
    follow(open..<list.after(open), &trace, depth + 1)
  }

  private func listRefusal(_ open: Int) -> Refusal {
    let before = list.previous(open)
    if list.kind(before) == .word || list.isClose(before, ")") || list.isClose(before, "]") {
      return Refusal(.placeholderUrl, "the URL is a key, not a value")
    }
    let after = list.next(list.partner[open])
    if list.isSymbol(after, "."), list.text(list.next(after)) == "join" {
      return Refusal(.splitUrl, "the URL is joined from a list")
    }
    return Refusal(.allowList, "the URL is one of a list")
  }

  // MARK: - Statements

  private func followStatement(_ expression: Range<Int>, _ trace: inout UsageTrace, _ depth: Int) {
    if let formatted = formatted(expression) { return follow(formatted, &trace, depth + 1) }
    let statement = list.statement(holding: expression.lowerBound)
    if let function = function(returning: expression.lowerBound) {
      if let returns = function.returns, let refusal = partial(expression, of: returns) {
        return trace.usages.append(.other(refusal))
      }
      return followDefinition(function.definition, &trace, depth)
    }
    if let definition = values.holder(
      of: expression.lowerBound, in: list.parent[expression.lowerBound]),
      let value = definition.value
    {
      if let refusal = partial(expression, of: value) {
        return trace.usages.append(.other(refusal))
      }
      return followDefinition(definition, &trace, depth)
    }
    trace.usages.append(.other(statementRefusal(statement, expression)))
  }

  private func statementRefusal(_ statement: Range<Int>, _ expression: Range<Int>) -> Refusal {
    let texts = Set(
      statement.lazy.filter { list.parent[$0] == list.parent[expression.lowerBound] }.map {
        list.text($0)
      })
    if !texts.isDisjoint(with: ["==", "===", "!=", "!==", "in"]) {
      return Refusal(.hostCheck, "the code tests for the old host")
    }
    if texts.contains("assert") { return Refusal(.testExpectation, "a test expects the old text") }
    if texts.contains("return") || texts.contains("=>") {
      return Refusal(.sharedBaseUrl, "a function returns the URL; its callers are not followed")
    }
    return Refusal(.sharedBaseUrl, "the URL is assigned to something that is not followed")
  }

  private func followDefinition(_ definition: Definition, _ trace: inout UsageTrace, _ depth: Int) {
    let isKnown =
      function(of: definition) != nil || owner(ofField: definition) != nil
      || self.definition(of: definition.name, at: definition.token) == definition
    guard isKnown else {
      return trace.usages.append(
        .other(Refusal(.sharedBaseUrl, "`\(definition.name)` is assigned more than once")))
    }
    guard !trace.definitions.contains(definition) else { return }
    trace.definitions.insert(definition)
    if definition.name.hasPrefix("this.") || definition.name.hasPrefix("self."),
      function(of: definition) == nil,
      isSetFromOutside(definition.name) || isUsedFromOutside(definition)
    {
      trace.usages.append(
        .other(
          Refusal(.sharedBaseUrl, "`\(definition.name)` is set or used from outside its class")))
    }
    if isExported(definition) {
      trace.usages.append(
        .other(Refusal(.sharedBaseUrl, "`\(definition.name)` is exported; its users are not seen")))
    }
    let uses = uses(of: definition)
    if uses.isEmpty {
      trace.usages.append(
        .other(Refusal(.sharedBaseUrl, "no use of `\(definition.name)` is seen in this file")))
    }
    for use in uses { follow(use, &trace, depth + 1) }
  }

  // MARK: - Parts of expressions

  /// Why an expression that is only a part of a value cannot be followed; nil when it is all of it.
  private func partial(_ expression: Range<Int>, of value: Range<Int>) -> Refusal? {
    let value = list.trimmed(value)
    if let template = list.template(value), template.tokens.contains(expression.lowerBound) {
      return nil
    }
    if value == expression { return nil }
    if let path = simplePath(value), path == simplePath(expression) { return nil }
    let next = list.next(expression.upperBound - 1)
    if list.isOpen(value.lowerBound, "{") || list.isOpen(value.lowerBound, "[") { return nil }
    if list.isSymbol(next, "."), list.kind(list.next(next)) == .word {
      return method(list.text(list.next(next)))
    }
    if list.isSymbol(next, "%") { return Refusal(.unsupportedSyntax, "the URL is a format string") }
    let texts = Set(value.map { list.text($0) })
    if !texts.isDisjoint(with: ["?", "if", "||", "??", "or"]),
      list.bytes[list.byteRange(value)].firstOffset(of: GatewayHost.rest) != nil
    {
      return Refusal(.halfMigrated, "the old and the new host alternate behind the same headers")
    }
    if !texts.isDisjoint(with: ["||", "??", "or"]) {
      return Refusal(
        .configValue, "the URL is the default of a setting; its other values are not seen")
    }
    if !texts.isDisjoint(with: ["?", "if", "else"]) {
      return Refusal(.pathNotLiteral, "the URL is one of several, chosen at run time")
    }
    if !texts.isDisjoint(with: ["==", "===", "!=", "!==", "in"]) {
      return Refusal(.hostCheck, "the code tests for the old host")
    }
    return Refusal(.unsupportedSyntax, "the expression around the URL could not be read")
  }

  private func method(_ name: String) -> Refusal {
    switch name {
    case "startsWith", "includes", "endsWith", "indexOf", "match", "test", "startswith", "endswith",
      "find",
      "search", "equals":
      Refusal(.hostCheck, "the code tests for the old host")
    case "replace", "replaceAll": Refusal(.placeholderUrl, "parts of the URL are filled in later")
    case "format", "format_map": Refusal(.unsupportedSyntax, "the URL is a format string")
    case "join": Refusal(.splitUrl, "the URL is joined from parts")
    default: Refusal(.unsupportedSyntax, "`\(name)` changes the URL")
    }
  }
}
