// What a value may turn out to be at run time: a token that a loop hands out, a token that can be missing, a model that
// is assigned again. A name alone proves nothing about such a value.

extension SitePlanner {
  /// Refuses credentials that take their value from a loop, and a model of the path that has several values.
  func checkOrigins(_ site: CallSite) throws(Refusal) {
    for value in [site.gatewayToken?.value, site.slot].compactMap({ $0 }) {
      if let name = loopName(in: value) {
        throw Refusal(.credentialUnclear, "`\(name)` takes its values from a loop")
      }
    }
    guard let url = site.url, site.modelIsExpression else { return }
    for segment in url.tail where segment.value == nil {
      for case .hole(let index) in url.template.units[segment.units].map(\.content) {
        try checkModel(url.template.holes[index])
      }
    }
  }

  /// The model of a path is an expression; what its name is ever set to must be a model.
  private func checkModel(_ hole: Hole) throws(Refusal) {
    guard let bindings else {
      guard let name = ShellVariables.name(list.bytes[hole.expression]), let variables,
        variables.isSet(name)
      else { return }
      let isModel = variables.literals(of: name)?.allSatisfy { $0.hasPrefix("@cf/") } == true
      if isModel || variables.isSetOnce(name) { return }
      throw Refusal(.pathNotLiteral, "`\(name)` has several values, and the path ends with it")
    }
    guard let path = bindings.simplePath(hole.tokens) else { return }
    let all = bindings.definitions[path] ?? []
    guard all.contains(where: { $0.value != nil }),
      bindings.definition(of: path, at: hole.tokens.lowerBound) == nil
    else { return }
    let isModel = all.allSatisfy { definition in
      let text = definition.value.flatMap { list.template($0)?.literal?.text }
      return text?.hasPrefix("@cf/") == true
    }
    if !isModel {
      throw Refusal(.pathNotLiteral, "`\(path)` has several values, and the path ends with it")
    }
  }

  /// The name in a value that a loop gives its values.
  private func loopName(in value: Value) -> String? {
    if let variables {
      let names = (value.template?.holes ?? []).compactMap {
        ShellVariables.name(list.bytes[$0.expression])
      }
      return names.first { variables.isLooped($0) }
    }
    guard let bindings else { return nil }
    return words(of: value).first { index in
      (bindings.definitions[list.text(index)] ?? []).contains {
        $0.scope.contains(index) && bindings.isLooped($0)
      }
    }.map { list.text($0) }
  }

  /// The tokens of the names of a value that are no members.
  private func words(of value: Value) -> [Int] {
    let ranges = (value.template?.holes.map(\.expression) ?? []) + [value.range]
    return ranges.flatMap { range -> [Int] in
      guard let start = list.index(at: range.lowerBound) else { return [] }
      return list.tokens.indices.suffix(from: start).prefix {
        list.tokens[$0].range.upperBound <= range.upperBound
      }.filter { list.kind($0) == .word && !list.isSymbol(list.previous($0), ".") }
    }
  }

  /// Of two credentials the one in `Authorization` decides who pays, and without it the other one does.
  func checkOptional(_ site: CallSite, _ credential: Credential) throws(Refusal) {
    guard let token = site.gatewayToken?.value, let slot = site.slot, tokenIsOptional(slot),
      site.authorization != nil || credential.keeper == .slot,
      value(token).token != value(slot).token
    else { return }
    throw Refusal(
      .suppressedAuthorization, "`Authorization` may be empty, and another token stands beside it")
  }

  /// True when the token may be missing: a branch sets it, or the value has an empty alternative.
  func tokenIsOptional(_ value: Value) -> Bool {
    if let variables {
      let names = (value.template?.holes ?? []).compactMap {
        ShellVariables.name(list.bytes[$0.expression])
      }
      return names.contains { variables.isConditional($0) }
    }
    let ranges = (value.template?.holes.map(\.expression) ?? []) + [value.range]
    return ranges.contains { hasEmptyAlternative($0) }
  }

  /// `a ? b : undefined`, `a ?? ""`, `a or ""`, `b if a else None`.
  private func hasEmptyAlternative(_ range: Range<Int>) -> Bool {
    guard let start = list.index(at: range.lowerBound) else { return false }
    let nulls = list.language.grammar?.nullWords ?? []
    return list.tokens.indices.suffix(from: start).prefix {
      list.tokens[$0].range.upperBound <= range.upperBound
    }.contains { index in
      guard ["?", ":", "??", "||", "or", "else", "&&", "and"].contains(list.text(index)) else {
        return false
      }
      let next = list.next(index)
      let isEmpty = list.kind(next) == .quote && list.partner[next] == next + 1
      return isEmpty || nulls.contains(list.text(next)) || ["&&", "and"].contains(list.text(index))
    }
  }
}
