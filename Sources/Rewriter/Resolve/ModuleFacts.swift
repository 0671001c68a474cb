// What a file takes from other files and offers to them, read from its tokens: imports, `require`, exports. Only plain
// forms are read; a string that names another file in any other way is noted, because then anything may be used.

/// A name that stands for something of another file.
struct ImportedName: Sendable, Hashable {
  /// The token of the name in this file.
  let token: Int
  /// The name in the other file; `default` for the default export, `*` for all of them.
  let name: String
  /// The module as it is written, without quotes.
  let module: String
}

/// A name that a file offers and another file defines: `export { name as exported } from "module"`.
struct HandedName: Sendable, Hashable {
  let exported: String
  let name: String
  let module: String
}

/// The last name of a list of names that one import takes from a module.
struct ListEnd: Sendable, Hashable {
  let module: String
  let token: Int
}

/// The imports and exports of one file.
struct ModuleFacts: Sendable {
  var imports: [ImportedName] = []
  /// Exported names with the token of what they stand for in this file.
  var exports: [String: Int] = [:]
  /// Names of other modules that are handed on, and modules that are handed on as a whole.
  var reexports: [HandedName] = []
  var stars: [String] = []
  /// Modules that are named in a way that is not read: re-exports, dynamic imports, mocks.
  var opaque: Set<String> = []
  /// True when a module is loaded under a name that is not written out.
  var loadsComputed = false
  /// Tokens in export lists and import clauses, which use nothing.
  var mentions: Set<Int> = []
  /// The last name of each import's list, behind which a name can be put.
  var lists: [ListEnd] = []

  /// True where no other file is named in a way that was read.
  var isEmpty: Bool { imports.isEmpty && reexports.isEmpty && stars.isEmpty && opaque.isEmpty }
}

/// Reads the facts of one file, or of one part of a joined text.
struct ModuleScan {
  let list: TokenList
  let part: Range<Int>
  private let index: WordIndex
  var facts = ModuleFacts()

  init(_ names: TextNames, part: Range<Int>) {
    list = names.list
    index = names.words
    self.part = part
  }

  consuming func run() -> ModuleFacts {
    if list.language.grammar?.isIndented == true {
      scanPython()
    } else {
      for index in words(["import", "require", "export", "exports"]) { visit(index) }
      noteOpaque()
    }
    facts.loadsComputed = words(Self.loaders).contains { loadsComputed($0) }
    return facts
  }

  /// The tokens of the part that are one of some words, in file order.
  func words(_ words: [String]) -> [Int] {
    words.flatMap { index.places(of: $0, in: part) }.map { Int($0) }
      .filter { list.kind($0) == .word }.sorted()
  }

  private static let loaders = [
    "import", "require", "import_module", "__import__", "glob", "context",
  ]

  /// `import(path)`, `require("./" + name)`, `import_module(name)`, `import.meta.glob("./*.ts")`.
  private func loadsComputed(_ index: Int) -> Bool {
    let open = list.next(index)
    guard list.isOpen(open, "("), list.partner[open] >= 0 else { return false }
    if ["glob", "context"].contains(list.text(index)) {
      return ["meta", "require"].contains(list.text(list.previous(list.previous(index))))
    }
    guard let argument = list.elements(of: open, upTo: 1).first else { return false }
    return list.template(argument.range)?.literal == nil
  }

  // MARK: - ECMAScript

  private mutating func visit(_ index: Int) {
    guard !list.isSymbol(list.previous(index), ".") || list.text(index) == "exports" else { return }
    switch list.text(index) {
    case "import" where list.parent[index] == -1: readImport(index)
    case "require": readRequire(index)
    case "export" where list.parent[index] == -1: readExport(index)
    case "exports": readCommonExport(index)
    default: break
    }
  }

  /// False where the first part of a string shows that it cannot hold a byte, so that it need not be read.
  func mayHold(_ byte: Unicode.Scalar, _ quote: Int, atStart: Bool = false) -> Bool {
    guard list.kind(quote + 1) == .text, quote + 2 == list.partner[quote] else { return true }
    let text = list.slice(quote + 1)
    return atStart ? text.first == UInt8(ascii: byte) : text.contains(UInt8(ascii: byte))
  }

  /// The text of a plain string.
  func string(_ quote: Int) -> String? {
    guard list.kind(quote) == .quote, list.partner[quote] >= 0 else { return nil }
    return list.template(quote..<list.after(quote))?.literal?.text
  }

  private mutating func readImport(_ index: Int) {
    var position = list.next(index)
    if list.text(position) == "type" { return }
    let start = position
    // The module is the string behind the names.
    while position < part.upperBound, isInClause(position) { position = list.after(position) }
    guard let module = string(position) else { return }
    var index = start
    while index < position {
      if list.isOpen(index, "{") {
        readList(index, module)
        index = list.after(index)
      } else if list.isSymbol(index, "*") {
        let name = list.next(list.next(index))
        add(name, "*", module)
        index = name + 1
      } else {
        if list.kind(index) == .word, list.text(index) != "from" { add(index, "default", module) }
        index += 1
      }
    }
  }

  /// Names, lists of names and what stands between them; `import(`, `import.meta` and the next import are no such thing.
  private func isInClause(_ index: Int) -> Bool {
    switch list.kind(index) {
    case .word: !["import", "export"].contains(list.text(index))
    case .symbol: list.isSymbol(index, ",") || list.isSymbol(index, "*")
    case .open: list.isOpen(index, "{")
    case .space, .lineEnd, .comment: true
    default: false
    }
  }

  /// `{ a, b as c }`, `{ a, b: c }`.
  private mutating func readList(_ open: Int, _ module: String) {
    for element in list.elements(of: open) {
      let words = element.range.filter { list.kind($0) == .word }
      guard let first = words.first, let last = words.last, list.text(first) != "type" else {
        continue
      }
      facts.mentions.formUnion(words)
      add(last, list.text(first), module)
    }
    let last = facts.imports.last { list.parent[$0.token] == open }
    if let last { facts.lists.append(ListEnd(module: module, token: last.token)) }
  }

  private mutating func add(_ token: Int, _ name: String, _ module: String) {
    guard !list.isKeyword(token) else { return }
    facts.mentions.insert(token)
    facts.imports.append(ImportedName(token: token, name: name, module: module))
  }

  /// `const { a } = require("m")`, `const m = require("m")`.
  private mutating func readRequire(_ index: Int) {
    let open = list.next(index)
    guard list.isOpen(open, "("), let module = string(list.next(open)) else { return }
    let equals = list.previous(index)
    let before = list.previous(equals)
    guard list.isSymbol(equals, "="), before >= 0,
      list.kind(list.next(list.partner[open])) != .symbol
        || list.isSymbol(list.next(list.partner[open]), ";")
    else { return noteDynamic(module) }
    if list.isClose(before, "}") { return readList(list.partner[before], module) }
    // `import c = require("m")` of TypeScript gives all of the module a name that is not followed.
    guard list.kind(before) == .word, !list.isSymbol(list.previous(before), "."),
      list.text(list.previous(before)) != "import"
    else { return noteDynamic(module) }
    add(before, "*", module)
  }

  private mutating func noteDynamic(_ module: String) { facts.opaque.insert(module) }

  /// What stands between `export` and a name.
  private static let declaringWords: Set = [
    "abstract", "async", "class", "const", "declare", "enum", "function", "let", "namespace", "var",
    "*",
  ]

  private mutating func readExport(_ index: Int) {
    var position = list.next(index)
    if list.isOpen(position, "{") { return readExportList(position) }
    if list.isSymbol(position, "*"), list.text(list.next(position)) == "from" {
      if let module = string(list.next(list.next(position))) { facts.stars.append(module) }
      return
    }
    let isDefault = list.text(position) == "default"
    if isDefault { position = list.next(position) }
    let start = position
    while Self.declaringWords.contains(list.text(position)) { position = list.next(position) }
    // `export name` is no form of the language; what is no code exports nothing.
    guard list.kind(position) == .word, isDefault || position > start else { return }
    facts.exports[isDefault ? "default" : list.text(position)] = position
    if isDefault { facts.mentions.insert(position) }
  }

  /// `export { a, b as c }`; with `from` the names are handed on.
  private mutating func readExportList(_ open: Int) {
    guard list.partner[open] >= 0 else { return }
    let from = list.next(list.partner[open])
    let module = list.text(from) == "from" ? string(list.next(from)) : nil
    if let module {
      for element in list.elements(of: open) {
        let words = element.range.filter { list.kind($0) == .word }
        guard let first = words.first, let last = words.last else { continue }
        facts.reexports.append(
          HandedName(exported: list.text(last), name: list.text(first), module: module))
      }
    }
    guard list.text(from) != "from" else { return }
    for element in list.elements(of: open) {
      let words = element.range.filter { list.kind($0) == .word }
      guard let first = words.first, let last = words.last else { continue }
      facts.mentions.formUnion(words)
      facts.exports[list.text(last)] = first
    }
  }

  /// `exports.a = a`, `module.exports = { a, b: c }`, `module.exports = a`.
  private mutating func readCommonExport(_ index: Int) {
    let next = list.next(index)
    if list.isSymbol(next, "."), list.isSymbol(list.next(list.next(next)), "=") {
      let value = list.next(list.next(list.next(next)))
      guard isPlainWord(value) else { return }
      facts.exports[list.text(list.next(next))] = value
      facts.mentions.insert(value)
    } else if list.isSymbol(next, "=") {
      let value = list.next(next)
      if isPlainWord(value) {
        facts.exports["default"] = value
        facts.mentions.insert(value)
      }
      guard list.isOpen(value, "{"), list.partner[value] >= 0 else { return }
      for element in list.elements(of: value) {
        guard
          let name = element.name.flatMap({ _ in list.nameText(element)?.text })
            ?? (isPlainWord(element.range.lowerBound) ? list.text(element.range.lowerBound) : nil),
          element.value.count == 1, isPlainWord(element.value.lowerBound)
        else { continue }
        facts.exports[name] = element.value.lowerBound
        facts.mentions.insert(element.value.lowerBound)
      }
    }
  }

  /// A name that is all of a value.
  private func isPlainWord(_ index: Int) -> Bool {
    let next = list.next(index)
    return list.kind(index) == .word && !list.isKeyword(index)
      && !list.isSymbol(next, ".") && list.kind(next) != .open
  }

  /// Strings that name a file of the project where no import was read.
  private mutating func noteOpaque() {
    let read = Set(
      facts.imports.map(\.module) + facts.reexports.map(\.module) + facts.stars)
    for index in part where list.kind(index) == .quote && mayHold(".", index, atStart: true) {
      guard let text = string(index), text.hasPrefix("."), !text.contains(" ") else { continue }
      let before = list.text(list.previous(index))
      if before == "from", read.contains(text) { continue }
      let open = list.parent[index]
      if open >= 0, list.isOpen(open, "("), list.text(list.previous(open)) == "require" { continue }
      facts.opaque.insert(text)
    }
  }
}
