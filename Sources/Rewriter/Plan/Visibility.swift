// Whether the names of an expression mean the same where it is to go, and how a name of another file gets there: by
// one more name in an import that is there already.

extension Bindings {
  /// True when every name of an expression means the same at another token.
  func sees(_ expression: Range<Int>, from token: Int) -> Bool {
    expression.allSatisfy { !isName($0) || sees(name: $0, from: token) }
  }

  /// The edits that make the names of an expression known at another token; nil when some cannot be.
  func imports(of expression: Range<Int>, at token: Int) -> [Edit]? {
    var edits: [Edit] = []
    for index in expression where isName(index) && !sees(name: index, from: token) {
      guard let edit = importEdit(of: index, at: token) else { return nil }
      if !edits.contains(edit) { edits.append(edit) }
    }
    return edits
  }

  private func isName(_ index: Int) -> Bool {
    list.kind(index) == .word && !list.isSymbol(list.previous(index), ".")
      && !list.isSymbol(list.previous(index), "?.") && definitions[list.text(index)] != nil
  }

  private func sees(name index: Int, from token: Int) -> Bool {
    let all = definitions[list.text(index)] ?? []
    let here = all.filter { $0.scope.contains(index) }
    guard here.allSatisfy({ loop(around: $0)?.contains(token) ?? true }) else { return false }
    let there = all.filter { $0.scope.contains(token) }
    // A name that gets its meaning only further down does not exist yet.
    if here == there { return here.allSatisfy { $0.token <= token } }
    if here.count == 1, there.count == 1, !roots(here[0]).isDisjoint(with: roots(there[0])) {
      return true
    }
    guard !links.isEmpty, here.count == 1, there.count == 1 else { return false }
    return meaning(here[0]) == meaning(there[0])
  }

  /// The head and body of a loop that declares the name between its parentheses, outside of which the name is another one.
  private func loop(around definition: Definition) -> Range<Int>? {
    guard
      let open = list.enclosing(
        definition.token,
        where: { [list] in
          list.isOpen($0, "(")
            && ["for", "await"].contains(list.text(list.previous($0)))
        }), list.partner[open] >= 0
    else { return nil }
    let body = list.next(list.partner[open])
    guard body < list.tokens.count else { return open..<list.tokens.count }
    let isBlock = list.isOpen(body, "{") && list.partner[body] >= 0
    return open..<(isBlock ? list.partner[body] + 1 : list.statement(holding: body).upperBound)
  }

  /// The names that callers hand in under the very name of a parameter; a name that is none stands for itself.
  private func roots(_ definition: Definition) -> Set<Int> {
    let all = arguments(for: definition)
    let names = all.filter { simplePath($0) == definition.name }
    guard !all.isEmpty, names.count == all.count, definition.value == nil else {
      return [definition.token]
    }
    return Set(
      names.compactMap { definitions.visible(definition.name, at: $0.lowerBound)?.token })
  }

  /// What a name of one file means in all files: the definition it leads to, or the package it comes from.
  private func meaning(_ definition: Definition) -> String {
    if let origin = links.origins[definition.token] { return origin }
    return "\(links.targets[definition.token] ?? definition.token)"
  }

  /// One more name in the list that imports from the file the name belongs to.
  private func importEdit(of index: Int, at token: Int) -> Edit? {
    let name = list.text(index)
    guard let home = list.parts.firstIndex(where: { $0.contains(index) }),
      let place = list.parts.firstIndex(where: { $0.contains(token) }), home != place,
      let definition = localDefinition(of: name, at: index),
      definition.scope == list.parts[home],
      links.exports[list.parts[home].lowerBound]?[name] == definition.token,
      !list.parts[place].contains(where: { list.kind($0) == .word && list.text($0) == name }),
      let imported = links.lists.first(where: {
        $0.place == place && $0.names[name] == definition.token && reaches($0.token, token)
      })
    else { return nil }
    let end = list.tokens[imported.token].range.upperBound
    return Edit(end..<end, [UInt8](", \(name)"))
  }

  /// True when what an import gives a meaning has it at another token: no condition stands around the import, and no function
  /// that does not hold both.
  private func reaches(_ imported: Int, _ token: Int) -> Bool {
    let open = list.parent[imported]
    let statement = list.statement(holding: open < 0 ? imported : open).lowerBound
    if list.language.grammar?.isIndented == true {
      let scope = definitions.visible(list.text(imported), at: imported)?.scope
      return Blocks.indentation(list, of: imported) == 0
        || (scope.map { $0 != list.part(of: imported) && $0.contains(token) } == true
          && !isConditional(statement))
    }
    let block = list.enclosing(statement) { list.isOpen($0, "{") }
    return block.map { imported < token && token < list.partner[$0] } ?? true
  }

  /// True where the line above with less indentation is none that starts a function.
  private func isConditional(_ statement: Int) -> Bool {
    let depth = Blocks.indentation(list, of: statement)
    var line = statement
    while line > 0 {
      line -= 1
      guard list.kind(line) == .lineEnd else { continue }
      let first = list.next(line)
      if Blocks.indentation(list, of: first) < depth {
        return !["def", "async"].contains(list.text(first))
      }
    }
    return false
  }
}

extension SitePlanner {
  /// Imports that a gateway's name needs where the headers are.
  func importEdits(_ site: CallSite) -> [Edit] {
    guard let bindings, let url = site.url, let gateway = url.gateway,
      site.headers.entry(GatewayHeader.gatewayID) == nil, let token = site.headerToken
    else { return [] }
    return url.template.slice(gateway.units).units.flatMap { unit -> [Edit] in
      guard case .hole(let index) = unit.content else { return [] }
      return bindings.imports(of: url.template.holes[index].tokens, at: token) ?? []
    }
  }
}
