// Where the names of loop heads and patterns begin and end: a name that a loop or a pattern gives a meaning hides the one from
// outside there and nowhere else, so a use beside it is one of the outer name.

extension TokenList {
  /// The head and body of a loop whose head declares its names with `const` or `let`, in which alone they mean something.
  func loop(around index: Int) -> Range<Int>? {
    guard language.grammar?.isIndented == false, index < tokens.count,
      let open = enclosing(index, where: { isOpen($0, "(") }),
      ["for", "await"].contains(text(previous(open))), partner[open] >= 0,
      ["const", "let"].contains(text(next(open)))
    else { return nil }
    let body = next(partner[open])
    guard body < tokens.count else { return open..<tokens.count }
    return open..<(isOpen(body, "{") ? after(body) : statement(holding: body).upperBound)
  }

  /// True for brackets in which names get a meaning; those of a default, a call or a type hold uses and other names.
  func isPattern(_ bracket: Int, in open: Int) -> Bool {
    var bracket = bracket
    while bracket != open, bracket >= 0 {
      let before = previous(bracket)
      let isValueOfKey = isSymbol(before, ":") && isOpen(parent[bracket], "{")
      guard
        kind(before) == .open || isValueOfKey || isSymbol(before, ",") || isSymbol(before, "...")
      else { return false }
      bracket = parent[bracket]
    }
    return bracket == open
  }
}
