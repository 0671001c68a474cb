// Whether a value stays where it is seen: all that is done with its name are members of it. A value that is handed on can
// be changed by code that never names what it is.

extension Bindings {
  /// True when every use of a name stands in front of a member; O(uses), once.
  func isOnlyOwner(_ definition: Definition) -> Bool {
    if let known = memory.isOnlyOwner[definition] { return known }
    let answer = uses(of: definition).allSatisfy { isOwner($0.upperBound - 1) }
    memory.isOnlyOwner[definition] = answer
    return answer
  }

  /// True when a word such as `self` is somewhere an argument, what holds its members with it; O(uses), once.
  func isHandedOn(_ word: String) -> Bool {
    if let known = memory.handedOn[word] { return known }
    let answer = places(of: word).contains { index in
      guard list.parent[index] >= 0, !isOwner(index), let call = list.call(at: list.parent[index])
      else { return false }
      return !["def", "function"].contains(list.text(list.previous(call.start)))
    }
    memory.handedOn[word] = answer
    return answer
  }

  /// True for `this.x` that is also reached as `other.x`, or taken out of an object by a pattern.
  func isUsedFromOutside(_ definition: Definition) -> Bool {
    let parts = definition.name.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return false }
    if let known = memory.usedFromOutside[parts[1]] { return known }
    let answer = places(of: parts[1]).contains { index in
      let before = list.previous(index)
      if list.isSymbol(before, ".") || list.isSymbol(before, "?.") {
        return ["this", "self"].contains(list.text(list.previous(before)))
          ? isInherited(index) : !isOnlyRead(index)
      }
      let open = list.parent[index]
      guard open >= 0, list.isOpen(open, "{"), list.partner[open] >= 0 else { return false }
      return list.isSymbol(list.next(list.partner[open]), "=")
    }
    memory.usedFromOutside[parts[1]] = answer
    return answer
  }

  /// True for `this.x` in a file that gives `x` no meaning: its class has it from a class of another file.
  private func isInherited(_ index: Int) -> Bool {
    guard list.parts.count > 1 else { return false }
    let (name, part) = (list.text(index), list.part(of: index))
    let isDefined = ["this.", "self."].contains { owner in
      definitions[owner + name]?.contains { list.part(of: $0.token) == part } == true
    }
    return !isDefined
      && places(of: name).allSatisfy {
        list.part(of: $0) != part || [".", "?."].contains(list.text(list.previous($0)))
      }
  }

  /// `x.get(…)`, `x[…]`, `x.has(…)` look into a map and do nothing to it.
  private func isOnlyRead(_ index: Int) -> Bool {
    let next = list.next(index)
    if list.isOpen(next, "[") { return true }
    return list.isSymbol(next, ".")
      && ["get", "has", "items", "entries", "forEach"].contains(list.text(list.next(next)))
  }

  private func isOwner(_ index: Int) -> Bool {
    let next = list.next(index)
    return list.isSymbol(next, ".") || list.isSymbol(next, "?.")
  }
}
