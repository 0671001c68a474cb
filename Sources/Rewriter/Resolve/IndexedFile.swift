// What the index must know of one file, read once: its words, its imports and exports, and what stands behind the names
// of its module level.

extension IndexedFile {
  /// Reads a file; `known` are its names where they were read already.
  ///
  /// O(n log n) in its bytes.
  init(_ file: SourceFile, occurrences: [Int], _ known: TextNames? = nil) {
    self.file = file
    self.occurrences = occurrences
    let names = known ?? TextNames(TokenList(lexing: file))
    list = names.list
    language = list.language
    let isRead = language.grammar != nil && !list.isTooDeep
    facts = isRead ? ModuleScan(names, part: 0..<list.tokens.count).run() : ModuleFacts()
    holders = isRead ? NameHolders(names) : NameHolders()
    isScript = isRead && names.isScript
    globals = isRead && list.language.isECMA ? names.globals : []
    exports =
      language.grammar?.isIndented == true || isScript
      ? Dictionary(holders.all.map { ($0.name, $0.token) }, uniquingKeysWith: { first, _ in first })
      : facts.exports
    words = FileWords(list)
    places = names.words
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

extension TokenList {
  /// The tokens of a file; what no person wrote is not read, and the names in it count as used by somebody.
  fileprivate init(lexing file: SourceFile) {
    let language =
      PathRules.isMinified(file.bytes)
      ? .unknown : Language.detect(path: file.path, bytes: file.bytes)
    self.init(lexing: file.bytes, in: 0..<file.bytes.count, as: language)
  }
}
