// Which assignment at the top of a file or type gives a name one value for ever.

extension ConstantFile {
  /// The constant in whose value a token stands; nil where it stands anywhere else.
  func constant(holding index: Int) -> Constant? {
    guard !list.isExhausted, map.function(around: index) == 0..<list.tokens.count else {
      return nil
    }
    var index = index
    while list.parent[index] >= 0, !isLevel(list.parent[index]) { index = list.parent[index] }
    while index >= 0, !list.isExhausted, !endsHead(index),
      !map.forms.assignments.contains(list.text(index))
    {
      // Comparing words costs more than a step.
      list.spend(16)
      index = list.start(endingAt: index) - 1
    }
    guard index >= 0, map.forms.assignments.contains(list.text(index)) else { return nil }
    return constant(after: index)
  }

  /// Blocks, and the parentheses of a group of declarations.
  private func isLevel(_ open: Int) -> Bool {
    let words = Set(forms.declarations.flatMap(\.words))
    return map.isBlock(open)
      || (list.isOpen(open, "(") && words.contains(list.text(list.previous(open))))
  }

  private func endsHead(_ index: Int) -> Bool {
    if [";", "}", "{", "(", ")", ","].contains(list.text(index)) { return true }
    return list.kind(index) == .lineEnd && map.ends(index)
  }

  /// The tokens of the value behind a mark; nil where more than one value stands there.
  private func value(after mark: Int) -> Range<Int>? {
    var end = mark + 1
    while end < list.tokens.count, !list.isSymbol(end, ";"), list.kind(end) != .close,
      list.kind(end) != .lineEnd || !map.ends(end) || list.previous(end) == mark
    {
      if list.isSymbol(end, ",") { return nil }
      end = list.after(end)
    }
    let value = list.trimmed(mark + 1..<end)
    return value.isEmpty ? nil : value
  }

  /// The constant that a mark gives its value.
  private func constant(after mark: Int) -> Constant? {
    guard let value = value(after: mark) else { return nil }
    let head = head(before: mark)
    guard let name = declaredName(head), !map.isMember(name) else { return nil }
    var modifiers = Set(head.filter { $0 < name }.map { list.text($0) })
    let open = list.parent[mark]
    if list.isOpen(open, "("), open >= 0 { modifiers.insert(list.text(list.previous(open))) }
    let around = containers(around: name)
    let isHidden =
      !modifiers.isDisjoint(with: forms.privateWords)
      || (!forms.publicWords.isEmpty && !around.isEmpty
        && modifiers.isDisjoint(with: forms.publicWords))
    let isPrivate = isHidden && !around.contains(where: \.isPartial)
    let word = around.last?.word ?? ""
    let form = forms.declarations.first { form in
      form.words.isSubset(of: modifiers) && (!form.isPrivate || isPrivate)
        && (form.containers.isEmpty || form.containers.contains(word))
    }
    guard let form, !isRepeated(value),
      !forms.needsCapital || list.text(name).first?.isUppercase == true
    else { return nil }
    return Constant(
      name: list.text(name), token: name, value: value,
      owners: around.compactMap(\.name), isPrivate: isPrivate, isOfObject: form.isPrivate)
  }

  /// True where the next name of a group has the same value without saying so (Go).
  private func isRepeated(_ value: Range<Int>) -> Bool {
    var next = list.next(value.upperBound - 1)
    if list.isSymbol(next, ";") { next = list.next(next) }
    guard forms.isTypeBehind, list.kind(next) == .word, list.parent[next] >= 0,
      list.isOpen(list.parent[next], "(")
    else { return false }
    return list.next(next) >= list.tokens.count || list.kind(list.next(next)) == .close
      || list.isSymbol(list.next(next), ";")
      || (next + 1..<list.next(next)).contains { list.kind($0) == .lineEnd }
  }

  /// The words of a declaration in front of its mark.
  private func head(before mark: Int) -> [Int] {
    var index = mark - 1
    var result: [Int] = []
    while index >= 0, list.parent[index] == list.parent[mark] || list.kind(index) == .close,
      !endsHead(index)
    {
      if !list.tokens[index].isTrivia { result.insert(index, at: 0) }
      index = list.start(endingAt: index) - 1
    }
    return result
  }

  /// The name that a declaration gives its value to.
  private func declaredName(_ head: [Int]) -> Int? {
    if let colon = head.firstIndex(where: { list.isSymbol($0, ":") }) {
      return colon > 0 ? head[colon - 1] : nil
    }
    let words = head.filter { list.kind($0) == .word }
    let declaring = Set(forms.declarations.flatMap(\.words))
    return forms.isTypeBehind
      ? words.first { !declaring.contains(list.text($0)) } : words.last
  }
}
