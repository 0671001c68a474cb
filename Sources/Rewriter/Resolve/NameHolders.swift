// What stands behind the names of a file's module level: who takes such a name from the file takes whatever is in it.

/// Something at module level that has a name.
struct NameHolder: Sendable, Hashable {
  let name: String
  let token: Int
  let tokens: Range<Int>
}

/// All of a file, and those around each token.
struct NameHolders: Sendable {
  /// Assignments before functions and classes.
  let all: [NameHolder]
  /// The names in the order of what they hold.
  private let sorted: [String]
  private let nesting: NestedRanges

  /// The holders of a file that is not read.
  init() { self.init([]) }

  /// The holders of a file; O(n log n).
  init(_ names: TextNames) { self.init(NameHolders.holders(in: names)) }

  private init(_ holders: [NameHolder]) {
    all = holders
    let inOrder = holders.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    sorted = inOrder.map(\.name)
    nesting = NestedRanges(sorted: inOrder.map(\.tokens))
  }

  /// The names whose meaning a token is a part of.
  ///
  /// O(log n) and the depth of nesting.
  func names(around token: Int) -> [String] {
    var result: [String] = []
    var number = nesting.innermost(at: token)
    while let inner = number {
      result.append(sorted[inner])
      number = nesting.next(around: inner, at: token)
    }
    return result
  }

  /// Assignments, functions and classes of the module level.
  private static func holders(in names: TextNames) -> [NameHolder] {
    let (list, words) = (names.list, names.words)
    let module = list.part(of: 0)
    var result = names.definitions.all.compactMap { definition -> NameHolder? in
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
    while index < list.tokens.count, !list.isExhausted, !list.isSymbol(index, ";") {
      if list.isOpen(index, "{"), list.partner[index] >= 0 {
        return name..<list.partner[index] + 1
      }
      index = list.after(index)
    }
    return name..<min(index, list.tokens.count)
  }
}
