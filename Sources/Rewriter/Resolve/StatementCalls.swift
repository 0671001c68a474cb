// Calls, their callees and elements, and what the region declares itself, read from tokens by the row of request forms.

extension StatementMap {
  static let functionMarks: Set = ["func", "fn", "def", "defp", "function", "fun", "sub"]
  static let typeMarks: Set = ["class", "struct", "interface", "type", "module", "object", "actor"]

  /// True when the region declares a name behind one of the words.
  func declares(_ name: String, after marks: Set<String>) -> Bool {
    list.tokens.indices.contains {
      list.kind($0) == .word && list.text($0) == name
        && (marks.contains(list.text(list.previous($0)))
          || (marks.contains("function")
            && (list.text(list.next(list.next($0))) == "function" || isTypedFunction($0))))
    }
  }

  /// `Future<String> post(…) async {`: a type in front, a body behind.
  func isTypedFunction(_ name: Int) -> Bool {
    let open = list.next(name)
    guard list.isOpen(open, "("), list.partner[open] >= 0 else { return false }
    let before = list.previous(name)
    let isTyped =
      (list.kind(before) == .word && !list.isKeyword(before)) || list.isSymbol(before, ">")
    let after = list.next(list.partner[open])
    return isTyped
      && (list.isOpen(after, "{") || ["async", "throws", "=>"].contains(list.text(after)))
  }

  // MARK: - Calls

  /// The callee of a call: its last name, that name's token, and where its path starts; nil for grouping parentheses.
  func callee(_ open: Int) -> (name: String, token: Int, start: Int)? {
    guard list.isOpen(open, "(") else { return nil }
    var index = list.previous(open)
    if list.isSymbol(index, ">") {
      while index >= 0, !list.isSymbol(index, "<"), list.kind(index) != .lineEnd { index -= 1 }
      index = list.previous(index)
      if list.isSymbol(index, "::") { index = list.previous(index) }
    }
    let isMacro = list.isSymbol(index, "!")
    if isMacro { index = list.previous(index) }
    guard index >= 0, list.kind(index) == .word, !list.isKeyword(index) else { return nil }
    return (list.text(index) + (isMacro ? "!" : ""), index, pathStart(index))
  }

  /// Where the chain that ends with the member `index` starts.
  func pathStart(_ index: Int) -> Int {
    var start = index
    while true {
      let before = list.previous(start)
      guard before >= 0, list.kind(before) == .symbol,
        forms.members.contains(list.text(before)) || list.text(before) == "::"
      else { break }
      var owner = list.previous(before)
      guard owner >= 0 else { break }
      while list.isSymbol(owner, "!") || list.isSymbol(owner, "?") { owner = list.previous(owner) }
      owner = list.start(endingAt: owner)
      while list.kind(owner) == .open {
        let word = list.previous(owner)
        guard list.kind(word) == .word, !list.isKeyword(word) else { break }
        owner = word
      }
      start = owner
    }
    return start
  }

  /// The words of the path of a callee, calls in between left out.
  func path(_ open: Int) -> [String] {
    guard let callee = callee(open) else { return [] }
    return (callee.start...callee.token).filter {
      list.kind($0) == .word && list.parent[$0] == list.parent[callee.token]
    }.map { list.text($0) }
  }

  /// The elements of a bracket, between separators.
  func elements(_ open: Int) -> [Range<Int>] {
    guard list.partner[open] >= 0 else { return [] }
    var result: [Range<Int>] = []
    var start = open + 1
    var index = start
    while index <= list.partner[open] {
      let isEnd =
        index == list.partner[open] || forms.elementSeparators.contains(list.text(index))
        || (forms.hasLineEntries && list.kind(index) == .lineEnd)
      if isEnd {
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

  /// An element's label or key and value.
  func split(_ element: Range<Int>) -> (key: Range<Int>, value: Range<Int>)? {
    var first = element.lowerBound
    if let mark = forms.fieldMark, list.isSymbol(first, mark) { first = list.next(first) }
    guard first < element.upperBound else { return nil }
    let keyEnd = list.after(first)
    let mark = list.significant(from: keyEnd)
    guard mark < element.upperBound,
      forms.entrySeparators.contains(list.text(mark)) || list.text(mark) == forms.labelSeparator,
      list.kind(mark) != .quote
    else { return nil }
    let value = list.trimmed(mark + 1..<element.upperBound)
    return value.isEmpty ? nil : (first..<keyEnd, value)
  }
}
