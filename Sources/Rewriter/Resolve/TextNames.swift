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

  /// True for the names of this very file, read as a whole.
  func belong(to file: SourceFile) -> Bool { list.bytes == file.bytes }
}
