// Reads the URL of a request with the names in front of it put in: `${BASE}/compat` becomes one template whose units
// still know where each was written. Only a leading name is put in; account and gateway stay the expressions they are.

extension Bindings {
  /// A template with the definitions it was read through.
  typealias Resolved = (template: Template, definitions: Set<Definition>)

  /// The template of an expression, a leading name or call replaced by what it stands for.
  ///
  /// `arguments` are what the parameters of the function get in which the expression stands.
  func resolved(
    _ tokens: Range<Int>, depth: Int = 0, arguments: [Int: Range<Int>] = [:]
  ) -> Resolved? {
    guard depth < 8 else { return nil }
    if let joined = joined(tokens), arguments.isEmpty { return resolved(joined, depth) }
    if arguments.isEmpty, let format = namedFormat(tokens) { return format }
    if let template = list.template(tokens) {
      return resolvedLeading(filled(template, arguments), depth, arguments)
    }
    return resolvedName(tokens, depth, arguments)
  }

  private func resolvedName(
    _ tokens: Range<Int>, _ depth: Int, _ arguments: [Int: Range<Int>]
  ) -> Resolved? {
    if let call = call(in: tokens), let returns = call.function.returns,
      let inner = resolved(
        returns, depth: depth + 1, arguments: self.arguments(of: call.function, at: call.open))
    {
      return (inner.template, inner.definitions.union([call.function.definition]))
    }
    if let argument = argument(tokens, arguments) { return resolved(argument, depth: depth + 1) }
    guard let definition = definition(named: tokens), let value = definition.value,
      let inner = resolved(value, depth: depth + 1, arguments: arguments)
    else { return nil }
    return (inner.template, inner.definitions.union([definition]))
  }

  private func resolvedLeading(
    _ template: Template, _ depth: Int, _ arguments: [Int: Range<Int>]
  ) -> Resolved? {
    var template = template
    for index in template.holes.indices where template.holeValues[index] == nil {
      template.holeValues[index] = literal(template.holes[index].tokens)
    }
    guard case .hole(let index)? = template.units.first?.content, template.holes[index].isPlain
    else { return (template, []) }
    let tokens = template.holes[index].tokens
    let inner =
      list.template(tokens) == nil
      ? resolvedName(tokens, depth, arguments) : resolved(tokens, depth: depth + 1)
    guard let inner else { return (template, []) }
    return (inner.template.followed(by: template), inner.definitions)
  }

  // MARK: - Arguments

  /// What a parameter gets, where the tokens are nothing but its name.
  private func argument(_ tokens: Range<Int>, _ arguments: [Int: Range<Int>]) -> Range<Int>? {
    guard !arguments.isEmpty, let name = simplePath(tokens), !name.contains("."),
      let parameter = definitions.visible(name, at: tokens.lowerBound),
      !definitions.isReassigned(parameter)
    else { return nil }
    return arguments[parameter.token]
  }

  /// A template with arguments in the place of parameters; text at its end is spelled out where it was written.
  private func filled(_ template: Template, _ arguments: [Int: Range<Int>]) -> Template {
    guard !arguments.isEmpty else { return template }
    var result = template
    for (index, hole) in template.holes.enumerated() where hole.isPlain {
      guard let argument = argument(hole.tokens, arguments) else { continue }
      let value = list.template(argument)
      if let value, case .hole(index)? = result.units.last?.content, result.units.count > 1 {
        result.units.removeLast()
        result.append(value)
        continue
      }
      result.holes[index] = Hole(
        tokens: list.trimmed(argument), expression: list.byteRange(list.trimmed(argument)),
        isPlain: true)
      result.holeValues[index] = value?.literal?.text
    }
    return result
  }

  /// The bytes of a name bound to a string without holes.
  private func literal(_ tokens: Range<Int>) -> String? {
    guard let value = definition(named: tokens)?.value else { return nil }
    return list.template(value)?.literal?.text
  }
}

extension Template {
  /// This template in place of the first unit of `other`, whose units count as another fragment.
  func followed(by other: Template) -> Template {
    var result = self
    let fragment = (units.map(\.fragment).max() ?? 0) + 1
    for unit in other.units.dropFirst() {
      var moved = Unit(content: unit.content, range: unit.range, literal: unit.literal)
      if case .hole(let index) = unit.content {
        moved = Unit(content: .hole(index + holes.count), range: unit.range, literal: unit.literal)
      }
      moved.fragment = fragment + unit.fragment
      result.units.append(moved)
    }
    result.add(holesOf: other)
    result.range = other.range
    result.tokens = other.tokens
    return result
  }

  /// Puts another template behind this one, as an expression of its own.
  mutating func append(_ other: Template) {
    let fragment = (units.map(\.fragment).max() ?? 0) + 1
    for unit in other.units {
      var moved = unit
      if case .hole(let index) = unit.content {
        moved = Unit(content: .hole(index + holes.count), range: unit.range, literal: unit.literal)
      }
      moved.fragment = fragment + unit.fragment
      units.append(moved)
    }
    add(holesOf: other)
  }

  /// The offset of the legacy host among the literal bytes, as a range of the file.
  func host(among occurrences: [Occurrence]) -> Range<Int>? {
    var first: Occurrence?
    var index = 0
    while index < units.count {
      // Units that stand side by side are looked up at once.
      let start = index
      while index + 1 < units.count,
        units[index + 1].range.lowerBound == units[index].range.upperBound
      {
        index += 1
      }
      let run = units[start].range.lowerBound..<units[index].range.upperBound
      index += 1
      let found = occurrences.starting(in: run).first { occurrence in
        occurrence.kind == .url
          && units[start..<index].contains {
            $0.byte != nil && $0.range.lowerBound == occurrence.range.lowerBound
          }
      }
      if let found, found.range.lowerBound < first?.range.lowerBound ?? Int.max { first = found }
    }
    return first?.range
  }
}
