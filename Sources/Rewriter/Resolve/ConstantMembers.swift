// A name alone where a type stands around it: members of that type, of the types around and of those it inherits from hide
// names of the file and of imports. Which types inherit from which is not read, so a member of any other type counts.

extension ConstantMentions {
  static let twice = "it is declared more than once"

  /// What a name without an owner is where a type around it has a member of the name; nil where none hides it.
  func meaning(ofMember index: Int, around file: ConstantFile) -> Meaning? {
    guard file.forms.hasBareMembers else { return nil }
    let own = isHome(file) ? home.containers(around: constant.token).last : nil
    let around = file.containers(around: index)
    let declared = places.filter { isAnother($0, file) && declares($0, file) }
    for container in around.reversed() {
      if hasParameter(container, file) { return .unclear("its type is made with one of the name") }
      let inside = declared.filter { file.containers(around: $0).last == container }
      if container == own, !inside.isEmpty { return .unclear(Self.twice) }
      if container == own { break }
      if !inside.isEmpty { return .other }
    }
    return hidden(index, around, own)
  }

  /// Unclear where another type has a member of the name that may be inherited, or belong to an object of a block.
  private func hidden(
    _ index: Int, _ around: [ConstantFile.Container], _ own: ConstantFile.Container?
  ) -> Meaning? {
    if let own, around.last == own { return nil }
    return membersOfOthers ? .unclear("a member of another type has the name") : nil
  }

  /// True for a word of the name that is not the constant itself.
  func isAnother(_ index: Int, _ file: ConstantFile) -> Bool {
    file.list.kind(index) == .word && file.list.text(index) == constant.name
      && !(isHome(file) && index == constant.token)
  }

  /// True where one of the places is a member of a type.
  func isMember(_ places: [Int], of file: ConstantFile) -> Bool {
    places.contains {
      isAnother($0, file)
        && (isTypeParameter($0, file)
          || (declares($0, file) && !file.containers(around: $0).isEmpty))
    }
  }

  /// True where a type has a parameter of the name behind its own name, as records and classes of Kotlin and C# do.
  private func hasParameter(_ container: ConstantFile.Container, _ file: ConstantFile) -> Bool {
    let header = file.map.statement(around: container.tokens.lowerBound)
    return (header.lowerBound..<max(header.lowerBound, container.tokens.lowerBound)).contains {
      file.list.kind($0) == .word && file.list.text($0) == constant.name
        && file.list.parent[$0] >= 0 && file.list.isOpen(file.list.parent[$0], "(")
        && !file.list.isSymbol(file.list.previous($0), "=")
    }
  }

  /// True for a member that a type gets from a parameter behind its name.
  private func isTypeParameter(_ index: Int, _ file: ConstantFile) -> Bool {
    let list = file.list
    let open = list.parent[index]
    guard file.forms.hasBareMembers, open >= 0, list.isOpen(open, "(") else { return false }
    var word = list.previous(list.previous(open))
    while list.kind(word) == .word, !StatementMap.containers.contains(list.text(word)) {
      word = list.previous(word)
    }
    let before = list.previous(index)
    return list.kind(word) == .word && list.kind(before) == .word
  }
}
