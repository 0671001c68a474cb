// Whether an expression that stood in a text may be something else than a string: a number, a value that is missing, what
// a name of such a type stands for. It then stays in a text of its own, which makes a string of it as the URL did.

struct NonStrings {
  let list: TokenList
  /// Names that are given a number, or a type that is no string, anywhere in the text.
  private let names: Set<String>

  /// Looks through all tokens once; O(n).
  init(_ list: TokenList) {
    self.list = list
    var names: Set<String> = []
    for index in list.tokens.indices where list.kind(index) == .word {
      let text = list.text(index)
      if NonString.types.contains(text), let name = NonStrings.typed(index, list) {
        names.insert(name)
      }
      if NonStrings.isNumber(text) || NonString.calls.contains(text),
        list.isSymbol(list.previous(index), "="),
        list.kind(list.previous(list.previous(index))) == .word
      {
        names.insert(list.text(list.previous(list.previous(index))))
      }
    }
    self.names = names
  }

  /// The name in front of a type: `name: int`, `name?: number`, `name: Optional[int]`.
  private static func typed(_ type: Int, _ list: TokenList) -> String? {
    var index = list.previous(type)
    var steps = 0
    while steps < 4, index >= 0, NonString.typeParts.contains(list.text(index)) {
      index = list.previous(index)
      steps += 1
    }
    guard list.isSymbol(index, ":") || list.isSymbol(index, "?:") else { return nil }
    var name = list.previous(index)
    if list.isSymbol(name, "?") { name = list.previous(name) }
    return list.kind(name) == .word ? list.text(name) : nil
  }

  static func isNumber(_ text: String) -> Bool { text.utf8.first.map(\.isDigit) ?? false }

  /// True for an expression that may be no string, or that could not stand alone among others.
  func contain(_ tokens: Range<Int>) -> Bool {
    let all = tokens.filter { !list.tokens[$0].isTrivia }
    return all.contains { index in
      let text = list.text(index)
      let isOuter = all.first.map { list.parent[index] == list.parent[$0] } ?? false
      switch list.kind(index) {
      case .word:
        if NonStrings.isNumber(text) { return isValue(index, all) }
        if list.isSymbol(list.previous(index), ".") || list.isSymbol(list.previous(index), "?.") {
          return names.contains(text) || isCall(index, text) || NonString.members.contains(text)
        }
        return names.contains(text) || NonString.words.contains(text) || isCall(index, text)
      case .symbol: return isOuter && ["=>", ",", "->", ":="].contains(text)
      case .quote: return isOuter && text.lowercased().dropLast().contains("b")
      default: return false
      }
    }
  }

  private func isCall(_ index: Int, _ text: String) -> Bool {
    NonString.calls.contains(text) && list.isOpen(list.next(index), "(")
  }

  /// True for a number that may be the value: not that of `parts[0]` or `id.slice(4)`, but that of `get("ID", 4)`.
  private func isValue(_ index: Int, _ all: [Int]) -> Bool {
    let open = list.parent[index]
    guard let first = all.first, open != list.parent[first], open >= 0 else { return true }
    let callee = list.previous(open)
    if list.isOpen(open, "[") { return list.kind(callee) == .symbol }
    guard list.isOpen(open, "("), list.kind(callee) == .word else { return true }
    let name = list.text(callee).lowercased()
    return name.contains("get") || name.contains("env")
  }
}
