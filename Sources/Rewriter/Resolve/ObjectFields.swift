// Fields of a constant map: `CONFIG.baseURL`, `CONFIG["base_url"]`. A field is a name of its own only where every use of
// the map reads one field by its name; a map that is handed on, changed or taken apart has no known fields.

extension Bindings {
  /// The definition of `a.b` or `a["b"]`.
  func field(_ tokens: Range<Int>) -> Definition? {
    let tokens = list.trimmed(tokens)
    guard let first = tokens.first, list.kind(first) == .word, !list.isKeyword(first),
      !["this", "self"].contains(list.text(first)), let member = member(behind: first),
      member.end == tokens.upperBound, let owner = definition(of: list.text(first), at: first),
      isPlainMap(owner)
    else { return nil }
    return field(member.name, of: owner)
  }

  /// The name of `.b` or `["b"]` behind a token, and the token behind it.
  private func member(behind index: Int) -> (name: String, end: Int)? {
    let next = list.next(index)
    if list.isSymbol(next, "."), list.kind(list.next(next)) == .word {
      return (list.text(list.next(next)), list.next(next) + 1)
    }
    guard list.isOpen(next, "["), list.partner[next] >= 0,
      let name = list.template(next + 1..<list.partner[next])?.literal
    else { return nil }
    return (name.text, list.partner[next] + 1)
  }

  /// The field of a map, where it is written once.
  func field(_ name: String, of owner: Definition) -> Definition? {
    guard let open = owner.value?.lowerBound, isMap(owner) else { return nil }
    let elements = list.elements(of: open)
    let named = elements.filter { list.nameText($0)?.text == name }
    guard named.count == 1, let element = named.first, let token = element.name?.lowerBound,
      !elements.contains(where: \.isSpread)
    else { return nil }
    return Definition(
      name: "\(owner.name).\(name)", token: token, value: element.value, scope: owner.scope)
  }

  private func isMap(_ owner: Definition) -> Bool {
    guard let value = owner.value, let open = value.first, list.isOpen(open, "{"),
      list.partner[open] >= 0, !owner.name.contains(".")
    else { return false }
    return list.partner[open] == value.upperBound - 1
      || ["as", "satisfies"].contains(list.text(list.next(list.partner[open])))
  }

  /// True for a map whose every use reads one field.
  func isPlainMap(_ owner: Definition) -> Bool {
    guard isMap(owner), !isExported(owner) else { return false }
    return uses(of: owner).allSatisfy { use in
      guard let member = member(behind: use.upperBound - 1) else { return false }
      let next = list.text(list.significant(from: member.end))
      return next != "(" && !["=", "+=", "||=", "??=", "&&=", "++"].contains(next)
        && !["delete", "del"].contains(list.text(list.previous(use.lowerBound)))
    }
  }

  /// The map that a definition is a field of.
  func owner(ofField definition: Definition) -> Definition? {
    let parts = definition.name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, !["this", "self"].contains(parts[0]), !definition.name.hasSuffix("()"),
      let owner = definitions.visible(parts[0], at: definition.token),
      owner.value?.contains(definition.token) == true
    else { return nil }
    return owner
  }

  /// The places that read a field.
  func uses(ofField definition: Definition, of owner: Definition) -> [Range<Int>] {
    let name = definition.name.dropFirst(owner.name.count + 1)
    return uses(of: owner).compactMap { use in
      guard let member = member(behind: use.upperBound - 1), member.name == name else { return nil }
      return use.lowerBound..<member.end
    }
  }

  /// The field whose value an element of a map is, where the map is one of known fields.
  func field(holding element: Element, in open: Int) -> Definition? {
    guard let name = list.nameText(element)?.text,
      let owner = values.holder(of: open, in: list.parent[open]), owner.value?.lowerBound == open,
      isPlainMap(owner)
    else { return nil }
    return field(name, of: owner)
  }
}
