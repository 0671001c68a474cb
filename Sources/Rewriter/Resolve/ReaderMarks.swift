// Marks of a reader that make the form behind them no call: `#_form` is read and thrown away, `'form` and `` `form ``
// are data. Where they stand is asked before a definition is read, as what such a form holds is never sent from there.

struct ReaderMarks {
  let list: TokenList
  let forms: ApplicationForms

  init(_ list: TokenList, _ forms: ApplicationForms) {
    self.list = list
    self.forms = forms
  }

  /// The forms that are thrown away; of two marks in a row each takes one.
  func discards() -> [Range<Int>] {
    guard let mark = forms.discardMark else { return [] }
    var result: [Range<Int>] = []
    var pending = 0
    var index = 0
    while index < list.tokens.count {
      if stands(mark, at: index) {
        pending += 1
        index += mark.count
        continue
      }
      let isForm = !list.tokens[index].isTrivia && !isPrefix(index)
      let end = pending > 0 && isForm ? list.after(index) : index + 1
      if pending > 0, isForm {
        pending -= 1
        result.append(index..<end)
      }
      index = end
    }
    return result
  }

  /// True where a mark makes one of the forms around a token data.
  func isQuoted(around index: Int) -> Bool {
    var current = index
    while current >= 0 {
      let before = list.previous(current)
      if before >= 0, forms.quoteMarks.contains(list.text(before)) { return true }
      current = list.parent[current]
    }
    return false
  }

  private func stands(_ mark: [String], at index: Int) -> Bool {
    guard index + mark.count <= list.tokens.count else { return false }
    return mark.indices.allSatisfy { list.text(index + $0) == mark[$0] }
      && (index == 0 || list.kind(index - 1) != .word)
  }

  /// What stands in front of a form and belongs to it.
  private func isPrefix(_ index: Int) -> Bool {
    list.kind(index) == .symbol || forms.quoteMarks.contains(list.text(index))
  }
}
