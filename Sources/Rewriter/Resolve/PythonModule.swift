// The imports of a Python file. Everything at module level is offered to others; `__all__` is a promise of its own and
// is kept by `Bindings.isListed`.

extension ModuleScan {
  mutating func scanPython() {
    for index in part where list.kind(index) == .word {
      switch list.text(index) {
      case "from" where startsLine(index): readFrom(index)
      case "import" where startsLine(index): readPlainImport(index)
      case "def", "class":
        if Blocks.indentation(list, of: index) == 0 {
          facts.exports[list.text(list.next(index))] = list.next(index)
        }
      default: break
      }
    }
    noteNamed()
  }

  private func startsLine(_ index: Int) -> Bool {
    let before = list.previous(index)
    return before < part.lowerBound
      || (before + 1..<index).contains { list.kind($0) == .lineEnd } || list.isSymbol(before, ";")
  }

  /// `a.b`, `.a`, `..` up to a word that ends it; the index behind it.
  private func dotted(from start: Int) -> (text: String, end: Int) {
    var text = ""
    var index = start
    while index < part.upperBound, list.kind(index) != .lineEnd {
      let isPart = list.kind(index) == .word || list.text(index).allSatisfy { $0 == "." }
      if list.tokens[index].isTrivia { index += 1; continue }
      guard isPart, list.text(index) != "import", list.text(index) != "as" else { break }
      text += list.text(index)
      index += 1
    }
    return (text, index)
  }

  private mutating func readFrom(_ index: Int) {
    let (module, end) = dotted(from: list.next(index))
    guard list.text(end) == "import" else { return }
    var position = list.next(end)
    let isBracketed = list.isOpen(position, "(")
    let stop = isBracketed ? list.partner[position] : part.upperBound
    if isBracketed { position = list.next(position) }
    if list.isSymbol(position, "*") {
      facts.opaque.insert(module)
      return
    }
    while position < stop, isBracketed || list.kind(position) != .lineEnd {
      if list.kind(position) == .word, !list.isKeyword(position) {
        let next = list.next(position)
        let isRenamed = list.text(next) == "as" && list.kind(list.next(next)) == .word
        let local = isRenamed ? list.next(next) : position
        facts.mentions.formUnion([position, local])
        facts.imports.append(
          ImportedName(token: local, name: list.text(position), module: module))
        facts.lists[module] = local
        position = local
      }
      position += 1
    }
  }

  /// `import a.b as c`; `import a.b` is used as `a.b.name`, which is followed only for a module without dots.
  private mutating func readPlainImport(_ index: Int) {
    let (module, end) = dotted(from: list.next(index))
    let isRenamed = list.text(end) == "as"
    let local = isRenamed ? list.next(end) : list.next(index)
    guard !list.isKeyword(local) else { return }
    guard isRenamed || !module.contains(".") else {
      facts.opaque.insert(module)
      return
    }
    facts.mentions.insert(local)
    facts.imports.append(ImportedName(token: local, name: "*", module: module))
  }

  /// Dotted names in strings, as `mock.patch("app.llm.HEADERS")` and `import_module("app.llm")` take them.
  private mutating func noteNamed() {
    for index in part where list.kind(index) == .quote {
      guard let text = string(index), text.contains("."), text.count < 200,
        text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." })
      else { continue }
      facts.opaque.insert(text)
    }
  }
}
