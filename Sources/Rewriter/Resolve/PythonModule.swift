// The imports of a Python file. Everything at module level is offered to others; `__all__` is a promise of its own and
// is kept by `Bindings.isListed`.

extension ModuleScan {
  mutating func scanPython() {
    for index in words(["from", "import", "def", "class"]) {
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
      if list.kind(index) == .word, text.last.map({ $0 != "." }) == true { break }
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
    var found: [(token: Int, name: Int)] = []
    while position < stop, isBracketed || list.kind(position) != .lineEnd {
      if list.kind(position) == .word {
        let next = list.next(position)
        let isRenamed = list.text(next) == "as" && list.kind(list.next(next)) == .word
        let local = isRenamed ? list.next(next) : position
        // Words without a comma between them are prose or broken code.
        guard !list.isKeyword(position), isBracketed || endsName(local) else { return }
        found.append((local, position))
        position = local
      }
      position += 1
    }
    for (token, name) in found {
      facts.mentions.formUnion([name, token])
      facts.imports.append(ImportedName(token: token, name: list.text(name), module: module))
    }
    if let last = found.last { facts.lists.append(ListEnd(module: module, token: last.token)) }
  }

  /// `import a.b as c, d`; `import a.b` is used as `a.b.name`, which is followed only for a module without dots.
  private mutating func readPlainImport(_ index: Int) {
    var position = list.next(index)
    while true {
      let (module, end) = dotted(from: position)
      let isRenamed = list.text(end) == "as"
      let local = isRenamed ? list.next(end) : list.previous(end)
      guard !module.isEmpty, !list.isKeyword(local), endsName(local) else { return }
      if isRenamed || !module.contains(".") {
        facts.mentions.insert(local)
        facts.imports.append(ImportedName(token: local, name: "*", module: module))
      } else {
        facts.opaque.insert(module)
      }
      let comma = list.next(local)
      guard list.isSymbol(comma, ",") else { return }
      position = list.next(comma)
    }
  }

  /// True where the line, the statement or the element ends behind a name.
  private func endsName(_ index: Int) -> Bool {
    let next = list.next(index)
    return next >= part.upperBound || list.isSymbol(next, ",") || list.isSymbol(next, ";")
      || (index + 1..<next).contains { list.kind($0) == .lineEnd }
  }

  /// Dotted names in strings, as `mock.patch("app.llm.HEADERS")` and `import_module("app.llm")` take them.
  private mutating func noteNamed() {
    for index in part where list.kind(index) == .quote && mayHold(".", index) {
      guard let text = string(index), text.contains("."), text.count < 200,
        text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." })
      else { continue }
      facts.opaque.insert(text)
    }
  }
}
