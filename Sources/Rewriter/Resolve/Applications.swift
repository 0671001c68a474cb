// Functions with their arguments in the languages that `ApplicationForms` describes, found from tokens. Where it is not
// certain that a word is applied it counts as applied: what is not known to be harmless is refused.

/// A function or method with its arguments.
struct Application: Sendable {
  let head: String
  let token: Int
  let range: Range<Int>
  let arguments: [Range<Int>]
  /// What a message is sent to.
  var receiver: Range<Int>?
}

struct Applications {
  let list: TokenList
  let forms: ApplicationForms
  let map: StatementMap

  init(_ map: StatementMap, _ forms: ApplicationForms) {
    list = map.list
    self.forms = forms
    self.map = map
  }

  /// All applications whose head stands in a range.
  func all(in range: Range<Int>) -> [Application] {
    range.flatMap { index in forms.styles.compactMap { application($0, index) } }
  }

  private func application(_ style: ApplicationStyle, _ index: Int) -> Application? {
    switch style {
    case .call: call(index)
    case .prefix: prefix(index)
    case .juxtaposed: juxtaposed(index)
    case .message: message(index)
    }
  }

  /// The tokens of the definition around a token.
  func definition(around index: Int) -> Range<Int> {
    switch forms.definition {
    case .block: return outermost(index, "{")
    case .form: return outermost(index, "(")
    case .paragraph: return paragraph(index)
    case .statement: return map.statement(around: index)
    }
  }

  private func outermost(_ index: Int, _ bracket: StaticString) -> Range<Int> {
    var found = -1
    var current = list.parent[index]
    while current >= 0 {
      if list.isOpen(current, bracket) { found = current }
      current = list.parent[current]
    }
    guard found >= 0, list.partner[found] >= 0 else { return 0..<list.tokens.count }
    return found..<list.partner[found] + 1
  }

  private func paragraph(_ index: Int) -> Range<Int> {
    var lower = index
    while lower > 0, !startsParagraph(lower) { lower -= 1 }
    var upper = index + 1
    while upper < list.tokens.count, !startsParagraph(upper) { upper += 1 }
    return lower..<upper
  }

  private func startsParagraph(_ index: Int) -> Bool {
    guard !list.tokens[index].isTrivia, list.parent[index] < 0, list.kind(index) != .close else {
      return false
    }
    return index == 0 || list.kind(index - 1) == .lineEnd
      || (index == 1 && list.tokens[0].range == 0..<3)
  }

  // MARK: - Styles

  private func call(_ open: Int) -> Application? {
    guard list.isOpen(open, "("), list.partner[open] >= 0, let callee = map.callee(open) else {
      return nil
    }
    return Application(
      head: map.path(open).suffix(2).joined(separator: "."), token: callee.token,
      range: callee.start..<list.partner[open] + 1,
      arguments: elements(open).map { unlabelled($0) })
  }

  /// The value of `name := value` and `name => value`.
  private func unlabelled(_ argument: Range<Int>) -> Range<Int> {
    let mark = list.next(argument.lowerBound)
    guard list.kind(argument.lowerBound) == .word, mark < argument.upperBound,
      [":=", "=>"].contains(list.text(mark))
    else { return argument }
    return list.trimmed(mark + 1..<argument.upperBound)
  }

  private func prefix(_ open: Int) -> Application? {
    guard list.isOpen(open, "("), list.partner[open] >= 0,
      list.kind(list.next(open)) == .word
    else { return nil }
    let head = list.next(open)
    return Application(
      head: list.text(head), token: head, range: open..<list.partner[open] + 1,
      arguments: Array(elements(open).dropFirst()))
  }

  /// `[receiver name]`, `[receiver name: argument name: argument]`.
  private func message(_ open: Int) -> Application? {
    guard list.isOpen(open, "["), list.partner[open] >= 0 else { return nil }
    let before = list.previous(open)
    let touches =
      before >= 0 && list.tokens[before].range.upperBound == list.tokens[open].range.lowerBound
    if touches, list.kind(before) == .word || list.kind(before) == .close { return nil }
    let start = list.next(open)
    let receiver = start..<list.after(start)
    var index = list.significant(from: receiver.upperBound)
    let token = index
    guard list.kind(index) == .word else { return nil }
    var head = ""
    var arguments: [Range<Int>] = []
    while index < list.partner[open], list.kind(index) == .word {
      let colon = list.next(index)
      guard list.isSymbol(colon, ":") else {
        head += list.text(index)
        break
      }
      head += list.text(index) + ":"
      let from = list.next(colon)
      var end = list.after(from)
      while end < list.partner[open], !isLabel(end) { end = list.after(end) }
      arguments.append(list.trimmed(from..<min(end, list.partner[open])))
      index = list.significant(from: end)
    }
    return Application(
      head: head, token: token, range: open..<list.partner[open] + 1, arguments: arguments,
      receiver: receiver)
  }

  private func isLabel(_ index: Int) -> Bool {
    list.kind(index) == .word && list.isSymbol(list.next(index), ":")
  }

  private func juxtaposed(_ index: Int) -> Application? {
    guard list.kind(index) == .word, startsExpression(index) else { return nil }
    var end = index + 1
    var head = list.text(index)
    while list.isSymbol(end, "."), list.kind(end + 1) == .word {
      head += "." + list.text(end + 1)
      end += 2
    }
    let indent = Blocks.indentation(list, of: index)
    var arguments: [Range<Int>] = []
    var upper = end
    while true {
      let next = list.significant(from: upper)
      guard next < list.tokens.count, list.parent[next] == list.parent[index],
        let argument = argument(next)
      else { break }
      let isNewLine = (upper..<next).contains { list.kind($0) == .lineEnd }
      if isNewLine, Blocks.indentation(list, of: next) <= indent { break }
      arguments.append(argument.value)
      upper = argument.end
    }
    // `f a b = …` defines what stands in front.
    let mark = list.significant(from: upper)
    guard !arguments.isEmpty, !forms.assignments.contains(list.text(mark)) else { return nil }
    return Application(head: head, token: index, range: index..<upper, arguments: arguments)
  }

  /// An atom, or `~label:atom`, and where it ends.
  private func argument(_ index: Int) -> (value: Range<Int>, end: Int)? {
    if ["~", "?"].contains(list.text(index)), list.kind(list.next(index)) == .word {
      let word = list.next(index)
      guard list.isSymbol(word + 1, ":") else { return (word..<word + 1, word + 1) }
      guard let inner = argument(word + 2) else { return nil }
      return (inner.value, inner.end)
    }
    switch list.kind(index) {
    case .quote: return (index..<list.after(index), list.after(index))
    case .open where !list.isOpen(index, "{"):
      return (index..<list.after(index), list.after(index))
    case .word where !forms.keywords.contains(list.text(index)):
      var end = index + 1
      while list.isSymbol(end, "."), list.kind(end + 1) == .word { end += 2 }
      return (index..<end, end)
    default: return nil
    }
  }

  private func startsExpression(_ index: Int) -> Bool {
    let word = list.text(index)
    if forms.keywords.contains(word) || list.slice(index).first?.isDigit == true { return false }
    if list.isSymbol(index - 1, "."), index > 1, list.kind(index - 2) == .word { return false }
    let before = list.previous(index)
    guard before >= 0, list.parent[before] == list.parent[index] || list.kind(before) == .open
    else {
      return true
    }
    switch list.kind(before) {
    case .word: return forms.keywords.contains(list.text(before)) || isNewLine(before, index)
    case .symbol: return !["~", "?", "\\"].contains(list.text(before))
    case .close, .endQuote: return isNewLine(before, index)
    default: return true
    }
  }

  /// True where a line begins that is no deeper than the one before.
  private func isNewLine(_ before: Int, _ index: Int) -> Bool {
    (before..<index).contains { list.kind($0) == .lineEnd }
      && Blocks.indentation(list, of: index) <= Blocks.indentation(list, of: before)
  }

  // MARK: - Elements

  /// The elements of a bracket, between separators or blanks.
  func elements(_ open: Int) -> [Range<Int>] {
    guard list.partner[open] >= 0 else { return [] }
    var result: [Range<Int>] = []
    var start = open + 1
    var index = start
    while index <= list.partner[open] {
      let isBlank = forms.separators.isEmpty && index < list.partner[open]
      if index == list.partner[open] || isSeparator(index) || isBlank && list.tokens[index].isTrivia
      {
        let range = list.trimmed(start..<index)
        if !range.isEmpty { result.append(range) }
        start = index + 1
        index += 1
      } else {
        index = list.after(index)
      }
    }
    return result
  }

  private func isSeparator(_ index: Int) -> Bool {
    list.kind(index) == .symbol
      && (forms.separators.isEmpty ? [","] : forms.separators)
        .contains(list.text(index))
  }
}
