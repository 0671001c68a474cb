// Names that a document goes on with: a reader runs its listings one behind the other, so a variable or client of the first
// may be used in the third. What such a name stands for is not edited, as the listing that uses it would not be.

struct ListingNames {
  /// The words a listing uses without giving them a meaning, and those it gives one.
  private struct Words {
    var used: Set<String> = []
    var defined: Set<String> = []
  }

  /// The texts of a document with the names that later ones of the same kind go on with; O(bytes).
  static func continued(_ texts: [EmbeddedText]) -> [EmbeddedText] {
    var result = texts
    var later: [String: Set<String>] = [:]
    let order = texts.indices.sorted {
      (texts[$0].ranges.first?.lowerBound ?? 0) < (texts[$1].ranges.first?.lowerBound ?? 0)
    }
    for index in order.reversed() {
      guard let language = texts[index].language, let kind = kind(language) else { continue }
      result[index].continuedNames = later[kind] ?? []
      let words = words(texts[index], language)
      later[kind, default: []].subtract(words.defined)
      later[kind, default: []].formUnion(words.used)
    }
    return result
  }

  /// What listings have in common that are run in one session.
  private static func kind(_ language: Language) -> String? {
    if case .shell = language.lexing { return "shell" }
    guard let grammar = language.grammar, language.requests == nil, language.applications == nil
    else { return nil }
    return grammar.isIndented ? "indented" : "braces"
  }

  private static func words(_ text: EmbeddedText, _ language: Language) -> Words {
    let list = TokenList(
      lexing: text.bytes, in: 0..<text.bytes.count, as: language, holes: text.holes)
    var words = Words()
    for index in list.tokens.indices {
      switch list.kind(index) {
      case .variable:
        if let name = list.slice(index).variableNames.first { words.used.insert(name) }
      case .word: note(index, list, &words)
      default: continue
      }
    }
    words.used.subtract(words.defined)
    return words
  }

  private static let declaring: Set = [
    "as", "class", "const", "def", "export", "for", "function", "import", "let", "local",
    "readonly", "var",
  ]

  private static func note(_ index: Int, _ list: TokenList, _ words: inout Words) {
    let (before, next) = (list.previous(index), list.next(index))
    let open = list.parent[index]
    if list.isSymbol(before, ".") || list.isSymbol(next, ":") { return }
    if case .shell = list.language.lexing {
      // `X=…` is one word of a shell.
      if let mark = list.slice(index).firstIndex(of: UInt8(ascii: "=")) {
        words.defined.insert(list.slice(index)[..<mark].text)
      }
      return
    }
    let isAssigned = list.isSymbol(next, "=")
    if isAssigned, open >= 0, list.isOpen(open, "(") { return }
    let isImported =
      open >= 0 && list.isOpen(open, "{") && list.text(list.previous(open)) == "import"
    if isAssigned || isImported || declaring.contains(list.text(before)) {
      words.defined.insert(list.text(index))
    } else {
      words.used.insert(list.text(index))
    }
  }
}
