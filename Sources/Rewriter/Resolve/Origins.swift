// Where a name may get another value than the one that is read: from a loop, from outside its object, from whoever
// imports it. Each of these makes a definition one that does not prove its value.

extension Bindings {
  /// True for the variable of a loop or comprehension.
  func isLooped(_ definition: Definition) -> Bool { loopHead(of: definition) != nil }

  /// The tokens of what a loop runs over, from its `in` or `of`.
  func loopHead(of definition: Definition) -> Range<Int>? {
    guard definition.value == nil else { return nil }
    var start = definition.token
    while start > 0, list.kind(start) != .lineEnd, !list.isSymbol(start, ";"),
      !list.isSymbol(start, "="), list.text(start) != "for"
    {
      start -= 1
    }
    guard list.text(start) == "for" else { return nil }
    var end = definition.token
    while end < list.tokens.count, list.kind(end) != .lineEnd,
      !["in", "of"].contains(list.text(end))
    {
      end += 1
    }
    guard ["in", "of"].contains(list.text(end)) else { return nil }
    let line = list.tokens.indices.suffix(from: end).prefix { list.kind($0) != .lineEnd }
    return end..<(line.last ?? end) + 1
  }

  /// True for `this.x` that code outside of the object sets, or reaches by its name as a string.
  func isSetFromOutside(_ path: String) -> Bool {
    guard let dot = path.firstIndex(of: ".") else { return false }
    if let known = memory.setFromOutside[path] { return known }
    let answer = words.places(of: path[path.index(after: dot)...]).contains { place in
      let index = Int(place)
      guard list.kind(index) == .word else { return isSubscriptOrSetter(index) }
      let before = list.previous(index)
      return list.isSymbol(before, ".") && isAssigned(index)
        && !["this", "self"].contains(list.text(list.previous(before)))
    }
    memory.setFromOutside[path] = answer
    return answer
  }

  private func isAssigned(_ index: Int) -> Bool {
    let next = list.text(list.next(index))
    return next.hasSuffix("=") && !["==", "===", "!=", "!==", "<=", ">="].contains(next)
  }

  /// `this["x"]` and `setattr(a, "x", …)`.
  private func isSubscriptOrSetter(_ text: Int) -> Bool {
    let quote = list.parent[text]
    guard quote >= 0, list.kind(quote) == .quote, list.partner[quote] == text + 1 else {
      return false
    }
    let open = list.parent[quote]
    guard open >= 0 else { return false }
    if list.isOpen(open, "[") {
      return ["this", "self"].contains(list.text(list.previous(open)))
        || (list.partner[open] >= 0 && isAssigned(list.partner[open])
          && list.kind(list.previous(open)) == .word)
    }
    return ["setattr", "defineProperty", "set"].contains(list.text(list.previous(open)))
  }

  /// True when a Python module lists the name in `__all__`.
  func isListed(_ definition: Definition) -> Bool {
    guard list.language.grammar?.isIndented == true, let all = definitions["__all__"] else {
      return false
    }
    return all.contains { listing in
      listing.value?.contains {
        list.kind($0) == .text && list.slice($0).elementsEqual(definition.name.utf8)
      } ?? true
    }
  }
}

extension Bindings {
  /// True for a name that is exported, or that another file imports, unless all its users stand in the text.
  func isExported(_ definition: Definition) -> Bool {
    if isClosed(definition) { return isListed(definition) }
    if isImported(definition) || isListed(definition) { return true }
    var before = list.previous(definition.token)
    while ["async", "function", "const", "let", "var", "default", "class"].contains(
      list.text(before))
    {
      before = list.previous(before)
    }
    return list.text(before) == "export"
  }
}

// MARK: - Names of other files

extension Bindings {
  /// The definition of `module.name` where the name of a whole imported module stands in front.
  func namespaceMember(_ tokens: Range<Int>) -> Definition? {
    guard !links.namespaces.isEmpty else { return nil }
    let words = list.trimmed(tokens).filter { !list.tokens[$0].isTrivia }
    guard words.count == 3, list.isSymbol(words[1], "."),
      let module = localDefinition(of: list.text(words[0]), at: words[0]),
      let target = links.namespaces[module.token]?[list.text(words[2])]
    else { return nil }
    return linkedDefinition(target)
  }

  /// Uses of a definition under the names other files import it by.
  func linkedUses(of definition: Definition) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (token, target) in links.targets.sorted(by: { $0.key < $1.key })
    where linkedDefinition(target) == definition {
      let name = list.slice(token)
      for index in list.part(of: token)
      where list.kind(index) == .word && list.slice(index).elementsEqual(name) {
        guard !links.mentions.contains(index), !list.isSymbol(list.previous(index), "."),
          !isEntryName(index), self.definition(of: name.text, at: index) == definition
        else { continue }
        result.append(index..<index + 1)
      }
    }
    for (token, names) in links.namespaces.sorted(by: { $0.key < $1.key })
    where names.contains(where: { linkedDefinition($0.value) == definition }) {
      let name = list.text(token)
      for index in list.part(of: token)
      where list.kind(index) == .word && list.text(index) == name && index != token {
        let member = list.next(list.next(index))
        let path = index..<max(member, index) + 1
        if namespaceMember(path) == definition { result.append(path) }
      }
    }
    return result
  }

  /// True for an exported name whose users all stand in the text.
  func isClosed(_ definition: Definition) -> Bool { links.closed.contains(definition.token) }
}
