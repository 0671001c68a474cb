// Fields that get a value by something other than `this.x = …`: the body of another class, a class made by a call, a
// member set under a name that is not written out. What such a field holds is not known, and nothing it stands for is
// edited.

extension Bindings {
  /// True when the body of a class, or a branch in one, gives the last name of a path a value or a method of its own.
  ///
  /// O(places of the name).
  func isOverridden(_ path: String) -> Bool {
    guard let name = path.split(separator: ".").last.map(String.init) else { return false }
    let own = Set((definitions[path] ?? []).map(\.token))
    if (definitions[name] ?? []).contains(where: { !own.contains($0.token) && isOfClass($0) }) {
      return true
    }
    return places(of: name).contains { !own.contains($0) && isMethodOrParameterField($0) }
  }

  /// True for an assignment among the statements of a class.
  private func isOfClass(_ definition: Definition) -> Bool {
    if list.language.grammar?.isIndented == true {
      guard let word = classWord(around: definition.token) else { return false }
      return definition.scope.lowerBound < word
    }
    let open = list.parent[definition.token]
    return open >= 0 && Blocks.isClassBody(open, list)
  }

  /// `def x`, `get x()`, and `constructor(private x: string)`.
  private func isMethodOrParameterField(_ index: Int) -> Bool {
    let before = list.text(list.previous(index))
    if ["def", "get"].contains(before) { return true }
    return list.parent[index] >= 0 && list.isOpen(list.parent[index], "(")
      && ["private", "public", "protected", "readonly"].contains(before)
  }

  /// True when fields are set under names that are not written out: `setattr(self, key, value)`,
  /// `Object.assign(this, …)`, `this[key] = …`, `type("B", (A,), fields)`.
  var setsComputed: Bool {
    if !places(of: "__dict__").isEmpty { return true }
    return places(of: "setattr").contains { isComputedSetter($0) }
      || places(of: "assign").contains { list.text(list.next(list.next($0))) == "this" }
      || places(of: "this").contains { isComputedMember($0) }
      || places(of: "type").contains { isMadeClass($0) }
  }

  private func isComputedSetter(_ word: Int) -> Bool {
    let open = list.next(word)
    guard list.isOpen(open, "("), list.partner[open] >= 0 else { return false }
    let elements = list.elements(of: open, upTo: 2)
    return elements.count < 2 || list.template(elements[1].range)?.literal == nil
  }

  /// `this[key] = …` and `(this as any)[key] = …`.
  private func isComputedMember(_ word: Int) -> Bool {
    let parent = list.parent[word]
    let isCast = list.text(list.next(word)) == "as" && parent >= 0
    let open = list.next(isCast ? list.partner[parent] : word)
    guard list.isOpen(open, "["), list.partner[open] >= 0, isAssigned(list.partner[open]) else {
      return false
    }
    return list.template(list.next(open)..<list.partner[open])?.literal == nil
  }

  private func isMadeClass(_ word: Int) -> Bool {
    let open = list.next(word)
    return list.language.grammar?.isIndented == true && list.isOpen(open, "(")
      && list.partner[open] >= 0 && list.elements(of: open, upTo: 3).count == 3
  }
}
