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

  /// True for `this.x` that code outside of the object sets or changes, that another class may set, or that is reached by
  /// its name as a string.
  func isSetFromOutside(_ path: String) -> Bool {
    guard let dot = path.firstIndex(of: ".") else { return false }
    if let known = memory.setFromOutside[path] { return known }
    let answer =
      words.places(of: path[path.index(after: dot)...]).contains { place in
        let index = Int(place)
        guard list.kind(index) == .word else { return isSubscriptOrSetter(index) }
        let before = list.previous(index)
        return list.isSymbol(before, ".") && (isAssigned(index) || isChanged(index))
          && !["this", "self"].contains(list.text(list.previous(before)))
      } || isOfOpenClass(path) || isInherited(path) || isOverridden(path) || setsComputed
    memory.setFromOutside[path] = answer
    return answer
  }

  /// `x[…] = …`, `x.y = …`, `x.update(…)`, `del x[…]`, `Object.assign(x, …)` of a member that is a map.
  private func isChanged(_ index: Int) -> Bool {
    let next = list.next(index)
    if list.isOpen(next, "["), list.partner[next] >= 0 {
      return isAssigned(list.partner[next]) || isDeleted(index)
    }
    if list.isSymbol(next, ".") {
      let member = list.next(next)
      return isAssigned(member) || isDeleted(index)
        || (list.isOpen(list.next(member), "(") && Self.changing.contains(list.text(member)))
    }
    let open = list.parent[index]
    return list.isSymbol(next, ",") && open >= 0 && list.isOpen(open, "(")
      && list.text(list.previous(open)) == "assign"
  }

  private static let changing: Set = [
    "update", "set", "append", "add", "setdefault", "pop", "delete", "remove", "clear", "popitem",
  ]

  private func isDeleted(_ index: Int) -> Bool {
    let statement = list.statement(holding: index)
    return ["del", "delete"].contains(list.text(statement.lowerBound))
  }

  /// True when other files may make a class of their own from the class that sets the path, or change its objects.
  private func isOfOpenClass(_ path: String) -> Bool {
    (definitions[path] ?? []).contains { definition in
      className(around: definition.token).map { isImported($0) } ?? false
    }
  }

  /// True when a class of another file sets the same path, and is made from some other class.
  private func isInherited(_ path: String) -> Bool {
    guard list.parts.count > 1 else { return false }
    let own = definitions[path] ?? []
    let parts = Set(own.map { list.part(of: $0.token) })
    guard parts.count > 1 || isField(path, outside: parts) else { return false }
    return places(of: "extends").count + places(of: "class").count { isDerived($0) } > 0
  }

  /// True when a class body of another file declares the last name of the path.
  private func isField(_ path: String, outside parts: Set<Range<Int>>) -> Bool {
    guard let name = path.split(separator: ".").last else { return false }
    return places(of: name).contains { index in
      guard !parts.contains(list.part(of: index)), !list.isSymbol(list.previous(index), ".") else {
        return false
      }
      return list.isSymbol(list.next(index), "=") || list.isSymbol(list.next(index), ":")
        || list.isOpen(list.next(index), "(")
    }
  }

  /// `class A(B)` of Python.
  private func isDerived(_ word: Int) -> Bool {
    let open = list.next(list.next(word))
    return list.language.grammar?.isIndented == true && list.isOpen(open, "(")
      && list.partner[open] > list.next(open)
  }

  /// The name of the innermost class whose body holds a token.
  func className(around token: Int) -> String? {
    classWord(around: token).map { list.text(list.next($0)) }
  }

  /// The `class` of the innermost class whose body holds a token.
  func classWord(around token: Int) -> Int? {
    places(of: "class").last { word in
      guard word < token, list.kind(list.next(word)) == .word else { return false }
      if list.language.grammar?.isIndented == true {
        let end = memory.classEnds[word] ?? Blocks.end(ofBlockAt: word, list)
        memory.classEnds[word] = end
        return end > token
      }
      var index = list.next(word)
      while index < token, !list.isOpen(index, "{") { index = list.after(index) }
      return list.isOpen(index, "{") && list.partner[index] > token
    }
  }

  /// True for a name of the module that a later `from … import *` may replace.
  func isHiddenByStar(_ definition: Definition) -> Bool {
    guard list.language.grammar?.isIndented == true else { return false }
    let stars: [Int]
    if let known = memory.stars {
      stars = known
    } else {
      stars = places(of: "import").filter { list.isSymbol(list.next($0), "*") }
      memory.stars = stars
    }
    return stars.contains {
      $0 > definition.token && list.part(of: $0) == definition.scope
    }
  }

  func isAssigned(_ index: Int) -> Bool {
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
        || (list.partner[open] >= 0 && isAssigned(list.partner[open]))
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

  /// The definition of the value that a reading of the environment gives.
  func settingDefinition(_ tokens: Range<Int>) -> Definition? {
    guard !links.readings.isEmpty else { return nil }
    let tokens = list.trimmed(tokens)
    guard let reading = links.readings[tokens.lowerBound], reading.tokens == tokens else {
      return nil
    }
    return linkedDefinition(reading.target)
  }

  /// Uses of a definition under the names other files import it by, and readings of the setting it stands for.
  func linkedUses(of definition: Definition) -> [Range<Int>] {
    var result = links.readings.sorted { $0.key < $1.key }.map(\.value).filter {
      linkedDefinition($0.target) == definition
    }.map(\.tokens)
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
