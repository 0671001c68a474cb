// What the index must know of one file, read once: its words, its imports and exports, and what stands behind the names
// of its module level.

extension IndexedFile {
  init(_ file: SourceFile, occurrences: [Int]) {
    self.file = file
    self.occurrences = occurrences
    // What no person wrote is not read here either; the names in it count as used by somebody.
    language =
      PathRules.isMinified(file.bytes)
      ? .unknown : Language.detect(path: file.path, bytes: file.bytes)
    list = TokenList(lexing: file.bytes, in: 0..<file.bytes.count, as: language)
    let isRead = language.grammar != nil && !list.isTooDeep
    facts =
      !isRead
      ? ModuleFacts() : ModuleScan(list, part: 0..<list.tokens.count).run()
    holders = !isRead ? [] : NameHolder.all(in: list)
    exports =
      language.grammar?.isIndented == true
      ? Dictionary(holders.map { ($0.name, $0.token) }, uniquingKeysWith: { first, _ in first })
      : facts.exports
    words = FileWords(list)
  }

  /// Text that holds code of the family without being read: components, notebooks, documents.
  var isHost: Bool {
    [
      "vue", "svelte", "astro", "html", "mdx", "ipynb", "ts", "tsx", "js", "jsx", "mjs", "cjs",
      "py",
    ]
    .contains { file.path.hasSuffix("." + $0) }
  }

  func isSameFamily(as other: IndexedFile) -> Bool {
    (language.grammar?.isIndented == true) == (other.language.grammar?.isIndented == true)
  }
}

extension NameHolder {
  /// Assignments, functions and classes of the module level.
  static func all(in list: TokenList) -> [NameHolder] {
    let module = list.part(of: 0)
    let words = WordIndex(list)
    var result = DefinitionScan(list, words).run().compactMap {
      definition -> NameHolder? in
      guard definition.scope == module, !definition.name.contains("."), let value = definition.value
      else { return nil }
      return NameHolder(name: definition.name, token: definition.token, tokens: value)
    }
    let blocks = Blocks(list, words)
    let declared = ["function", "def", "class"].flatMap { words.places(of: $0) }
    for index in declared.map(Int.init).sorted() {
      let name = list.next(index)
      guard list.kind(name) == .word, isDeclared(name, list) else { continue }
      result.append(
        NameHolder(name: list.text(name), token: name, tokens: body(behind: name, list, blocks)))
    }
    return result
  }

  /// True where a parameter list, a base or a block follows; words of a text are followed by words.
  private static func isDeclared(_ name: Int, _ list: TokenList) -> Bool {
    let next = list.next(name)
    return list.kind(next) == .open
      || ["extends", "implements", ":", "<"].contains(list.text(next))
  }

  /// From a name to the end of its block.
  private static func body(behind name: Int, _ list: TokenList, _ blocks: Blocks) -> Range<Int> {
    if list.language.grammar?.isIndented == true {
      let end = Blocks.end(ofBlockAt: list.previous(name), list)
      return name..<max(end, name + 1)
    }
    var index = name + 1
    while index < list.tokens.count, !list.isSymbol(index, ";") {
      if list.isOpen(index, "{"), list.partner[index] >= 0 {
        return name..<list.partner[index] + 1
      }
      index = list.after(index)
    }
    return name..<min(index, list.tokens.count)
  }
}
