// The model of a request whose body is put together by statements: the one `model` field among the request's statements
// and the values of the names they use. None, several, or one that is not written out are refusals.

struct ModelFinder {
  let map: StatementMap
  private var list: TokenList { map.list }

  /// The body's model, read from the statements and what their names stand for.
  func body(_ statements: [Range<Int>]) throws(Refusal) -> Body {
    var body = Body()
    var found: [Range<Int>] = []
    for statement in reach(statements) {
      for index in statement {
        if let value = modelValue(index) { found.append(value) }
        try checkMerger(index)
        try readText(index, &body)
      }
    }
    guard found.count + body.models.count < 2 else {
      throw Refusal(.modelNotLiteral, "more than one model is named around the call")
    }
    if let value = found.first { body.models.append(try model(value)) }
    guard !body.models.isEmpty else {
      throw Refusal(.bodyOutOfReach, "the request's body cannot be read here")
    }
    body.fields.insert("model")
    return body
  }

  /// What puts other fields or other text into a body that was written out.
  private static let mergers: Set = [
    "Replace", "ReplaceAll", "array_merge", "array_replace", "gsub", "merge", "preg_replace",
    "putAll", "replace", "replaceAll", "replacingOccurrences", "str_replace", "strtr", "update",
  ]

  /// A merger, or a spread, may bring in another model than the one that is seen.
  private func checkMerger(_ index: Int) throws(Refusal) {
    let isCall = list.isOpen(list.next(index), "(") && Self.mergers.contains(list.text(index))
    guard isCall || (list.isSymbol(index, "...") && list.kind(list.next(index)) == .word) else {
      return
    }
    throw Refusal(.bodyOutOfReach, "`\(list.text(index))` may change the body that is seen here")
  }

  /// The statements, and those that give their names a value, and so on.
  private func reach(_ statements: [Range<Int>]) -> [Range<Int>] {
    var result = statements
    var index = 0
    while index < result.count, result.count < 60 {
      for token in result[index] {
        guard list.kind(token) == .word, !map.isMember(token), !map.isLabel(token) else { continue }
        let name = list.text(token)
        for definition in map.definitions(of: name, in: map.function(around: token))
        where !result.contains(where: { $0.overlaps(definition.statement) }) {
          result.append(definition.statement)
        }
        // Statements that change a body are part of it.
        for mention in map.mentions(of: name, in: map.function(around: token)) {
          let next = list.next(mention)
          let statement = map.statement(around: mention)
          let changes = list.isOpen(next, "[") || mention == statement.lowerBound
          if changes, !result.contains(where: { $0.overlaps(statement) }) {
            result.append(statement)
          }
        }
      }
      index += 1
    }
    return result
  }

  /// The value of a field called `model` that starts at a token.
  private func modelValue(_ index: Int) -> Range<Int>? {
    var end = index + 1
    if list.kind(index) == .quote, list.partner[index] >= 0 {
      guard list.template(index..<list.partner[index] + 1)?.literal?.text == "model" else {
        return nil
      }
      end = list.partner[index] + 1
    } else if list.kind(index) != .word || list.text(index).lowercased() != "model" {
      return nil
    }
    var mark = list.significant(from: end)
    let open = list.parent[index]
    if open >= 0, list.isOpen(open, "["), list.previous(index) == open, mark == list.partner[open] {
      mark = list.next(mark)
      guard list.isSymbol(mark, "=") || list.isSymbol(mark, "=>") else { return nil }
    }
    let separators = map.forms.entrySeparators.union([",", "=", ":"])
    guard mark < list.tokens.count, separators.contains(list.text(mark)) else { return nil }
    // `put("model", x)` and `{ "model", x }` are fields as well; `f(model, x)` is none.
    if list.text(mark) == ",", list.kind(index) != .quote || list.previous(index) != open {
      return nil
    }
    let start = list.next(mark)
    var upper = start
    while upper < list.tokens.count, list.parent[upper] == list.parent[start],
      ![",", ";"].contains(list.text(upper)), list.kind(upper) != .lineEnd,
      list.kind(upper) != .close
    {
      upper = list.after(upper)
    }
    return list.trimmed(start..<max(start, upper))
  }

  private static let idBytes = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@/._:-".utf8)

  private func model(_ tokens: Range<Int>) throws(Refusal) -> ModelUse {
    var template = list.template(tokens)
    if template == nil, let name = map.name(tokens),
      let definition = map.definition(of: name, around: tokens.lowerBound),
      let value = definition.value,
      map.mentions(of: name, in: map.function(around: definition.token)).count == 2
    {
      template = list.template(value)
    }
    guard let template, let id = template.literal, let first = template.units.first,
      let last = template.units.last, id.allSatisfy(Self.idBytes.contains)
    else { throw Refusal(.modelNotLiteral, "the model is not a literal here") }
    return ModelUse(range: first.range.lowerBound..<last.range.upperBound, id: id.text)
  }

  /// A body written as JSON in a string.
  private func readText(_ index: Int, _ body: inout Body) throws(Refusal) {
    guard list.kind(index) == .quote, list.partner[index] >= 0,
      let template = list.template(index..<list.partner[index] + 1), template.units.count > 20,
      template.units.contains(where: { $0.byte == UInt8(ascii: "{") })
    else { return }
    guard template.units.compactMap(\.byte).firstOffset(of: "\"model\"") != nil else { return }
    guard let fields = JSONFields(template), let range = fields.values["model"] else {
      throw Refusal(.bodyOutOfReach, "the text of the body cannot be read")
    }
    let units = template.units[range].dropFirst().dropLast()
    let id = units.compactMap(\.byte)
    guard id.count == units.count, let first = units.first, let last = units.last,
      id.allSatisfy(Self.idBytes.contains)
    else { throw Refusal(.modelNotLiteral, "the model is put together at run time") }
    body.models.append(
      ModelUse(range: first.range.lowerBound..<last.range.upperBound, id: id.text))
  }
}
