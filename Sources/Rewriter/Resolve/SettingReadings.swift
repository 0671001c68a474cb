// Places of code that read a setting from the environment: `process.env.KEY`, `env.KEY`, `os.environ["KEY"]`,
// `os.getenv("KEY")`. A file is understood only when every place that names the setting is such a reading or the
// declaration of its type; a default, an assignment or a schema makes the setting one whose value is not known.

struct SettingReadings {
  let list: TokenList
  let part: Range<Int>
  let key: String

  /// The tokens of all readings in file order; nil where a place that names the setting is something else.
  ///
  /// O(tokens).
  func all() -> [Range<Int>]? {
    var result: [Range<Int>] = []
    for index in part where list.text(index) == key {
      switch list.kind(index) {
      case .comment, .prose: continue
      case .word where isTypeOnly(index): continue
      case .word:
        guard let reading = member(index) else { return nil }
        result.append(reading)
      case .text:
        guard let reading = named(index) else { return nil }
        result.append(reading)
      default: return nil
      }
    }
    return result
  }

  /// `KEY: string` of an interface.
  private func isTypeOnly(_ index: Int) -> Bool {
    var colon = list.next(index)
    if list.isSymbol(colon, "?") { colon = list.next(colon) }
    return (list.isSymbol(colon, ":") || list.isSymbol(colon, "?:"))
      && ["string", "String"].contains(list.text(list.next(colon)))
  }

  /// `process.env.KEY`.
  private func member(_ index: Int) -> Range<Int>? {
    let dot = list.previous(index)
    guard list.isSymbol(dot, "."), list.text(list.previous(dot)) == "env" else { return nil }
    return read(start(of: list.previous(dot))..<index + 1)
  }

  /// `os.environ["KEY"]`, `os.getenv("KEY")`, `process.env["KEY"]`, `Deno.env.get("KEY")`.
  private func named(_ text: Int) -> Range<Int>? {
    let quote = list.parent[text]
    guard quote >= 0, list.kind(quote) == .quote, list.partner[quote] == text + 1,
      list.parent[quote] >= 0
    else { return nil }
    let open = list.parent[quote]
    guard list.partner[open] >= 0, list.next(text + 1) == list.partner[open],
      list.previous(quote) == open
    else { return nil }
    let last = list.previous(open)
    let isBracket = list.isOpen(open, "[") && ["environ", "env"].contains(list.text(last))
    let owner = list.text(list.previous(list.previous(last)))
    let isCall =
      list.isOpen(open, "(")
      && (list.text(last) == "getenv"
        || (list.text(last) == "get" && ["environ", "env"].contains(owner)))
    guard isBracket || isCall else { return nil }
    return read(start(of: last)..<list.partner[open] + 1)
  }

  /// The token a path of names starts with.
  private func start(of index: Int) -> Int {
    var start = index
    while list.isSymbol(list.previous(start), "."),
      list.kind(list.previous(list.previous(start))) == .word
    {
      start = list.previous(list.previous(start))
    }
    return start
  }

  /// The reading with a `!` behind it; nil where the setting is assigned or deleted.
  private func read(_ tokens: Range<Int>) -> Range<Int>? {
    var end = tokens.upperBound
    let next = list.next(end - 1)
    let text = list.text(next)
    if list.isSymbol(next, "!") { end = next + 1 }
    let isChanged =
      text.hasSuffix("=") && !["==", "===", "!=", "!==", "<=", ">=", "=>"].contains(text)
    let before = list.text(list.previous(tokens.lowerBound))
    return isChanged || ["delete", "del"].contains(before) ? nil : tokens.lowerBound..<end
  }
}
