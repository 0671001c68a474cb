// What a text defines, read once: the plan of a file and the index of its tree ask for the same words and definitions.

/// The words of a text and its definitions.
struct TextNames: Sendable {
  let list: TokenList
  let words: WordIndex
  let definitions: DefinitionTable

  /// O(n log n) in the number of tokens; only code with a grammar has definitions that are read.
  init(_ list: TokenList) {
    self.list = list
    let isRead = list.language.grammar != nil && !list.isTooDeep
    words = isRead ? WordIndex(list) : WordIndex()
    definitions = DefinitionTable(isRead ? DefinitionScan(list, words).run() : [])
  }

  /// True where nothing is imported or exported, in a language that has both.
  var isScript: Bool {
    list.language.isECMA
      && ["import", "export", "require", "exports", "module"].allSatisfy {
        words.places(of: $0).isEmpty
      }
  }

  private static let pages: Set = ["globalThis", "self", "window"]

  /// Words of the code that nothing in the text defines; O(tokens).
  var globals: Set<String> {
    var result: Set<String> = []
    for index in list.tokens.indices where list.kind(index) == .word {
      let name = list.text(index)
      let before = list.previous(index)
      if list.isSymbol(before, "."), Self.pages.contains(list.text(list.previous(before))) {
        result.insert(name)
        continue
      }
      guard !result.contains(name), !list.isSymbol(before, "."),
        !list.isSymbol(before, "?."), !list.isSymbol(list.next(index), ":"),
        definitions[name]?.contains(where: { $0.scope.contains(index) }) != true
      else { continue }
      result.insert(name)
    }
    return result
  }

  /// True for the names of this very file, read as a whole.
  func belong(to file: SourceFile) -> Bool { list.bytes == file.bytes }
}
