// Reads the URL of a request with the names in front of it put in: `${BASE}/compat` becomes one template whose units
// still know where each was written. Only a leading name is put in; account and gateway stay the expressions they are.

extension Bindings {
  /// The template of an expression, a leading name replaced by what it stands for.
  func resolved(_ tokens: Range<Int>, depth: Int = 0) -> (
    template: Template, definitions: Set<Definition>
  )? {
    guard depth < 6 else { return nil }
    if let template = list.template(tokens) { return resolvedLeading(template, depth) }
    guard let definition = definition(named: tokens), let value = definition.value,
      let inner = resolved(value, depth: depth + 1)
    else { return nil }
    return (inner.template, inner.definitions.union([definition]))
  }

  private func resolvedLeading(
    _ template: Template, _ depth: Int
  ) -> (template: Template, definitions: Set<Definition>)? {
    var template = template
    for index in template.holes.indices {
      template.holeValues[index] = literal(template.holes[index].tokens)
    }
    guard case .hole(let index)? = template.units.first?.content, template.holes[index].isPlain,
      let definition = definition(named: template.holes[index].tokens),
      let value = definition.value,
      let inner = resolved(value, depth: depth + 1)
    else { return (template, []) }
    return (inner.template.followed(by: template), inner.definitions.union([definition]))
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
    result.holes += other.holes
    result.holeValues += other.holeValues
    result.range = other.range
    result.tokens = other.tokens
    return result
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
