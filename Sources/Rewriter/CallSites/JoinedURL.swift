// URLs put together by a call: `[base, "chat"].join("/")`, `"/".join([base, "chat"])`, `new URL("chat", base)`,
// `urljoin(base, "chat")`, and a constant format string that is filled where it is used. Only forms whose result can be
// told from their text are read: a path that starts with a slash, or a base that does not end with one, replaces a part of
// the base in `new URL` and `urljoin`, and such a URL stays what it is.

extension Bindings {
  /// The parts of a joined URL in order.
  struct JoinedParts {
    let parts: [Range<Int>]
    /// True where the parts are joined with slashes; otherwise the first ends with one.
    let hasSlashes: Bool
  }

  /// The parts of a call that joins a URL; nil when it is none.
  func joined(_ tokens: Range<Int>) -> JoinedParts? {
    let tokens = list.trimmed(tokens)
    guard let last = tokens.last, list.isClose(last, ")"), list.partner[last] > tokens.lowerBound,
      let call = list.call(at: list.partner[last]) ?? stringMethod(list.partner[last])
    else { return nil }
    let elements = list.elements(of: call.open)
    if call.name == "join" { return listJoin(tokens, call.open, elements) }
    guard elements.count == 2, elements.allSatisfy({ $0.name == nil && !$0.isSpread }) else {
      return nil
    }
    let first = list.text(tokens.lowerBound)
    if call.path == ["URL"], first == "new" {
      return JoinedParts(parts: [elements[1].range, elements[0].range], hasSlashes: false)
    }
    guard call.name == "urljoin", call.start == tokens.lowerBound else { return nil }
    return JoinedParts(parts: elements.map(\.range), hasSlashes: false)
  }

  /// `"/".join(` has a string where other calls have a name.
  private func stringMethod(_ open: Int) -> Call? {
    let name = list.previous(open)
    let dot = list.previous(name)
    guard list.kind(name) == .word, list.isSymbol(dot, "."),
      list.kind(list.previous(dot)) == .endQuote || list.isClose(list.previous(dot), "]")
    else { return nil }
    return Call(
      open: open, path: [list.text(name)], start: list.start(endingAt: list.previous(dot)))
  }

  private func listJoin(
    _ tokens: Range<Int>, _ open: Int, _ elements: [Element]
  ) -> JoinedParts? {
    guard elements.count == 1 else { return nil }
    let argument = elements[0].range
    let isPython = list.language.grammar?.isIndented == true
    let dot = list.previous(list.previous(open))
    guard list.isSymbol(dot, ".") else { return nil }
    let owner = tokens.lowerBound..<dot
    let (items, separator) = isPython ? (argument, owner) : (owner, argument)
    guard list.template(separator)?.literal?.text == "/", let first = list.trimmed(items).first,
      list.isOpen(first, "[") || (isPython && list.isOpen(first, "(")),
      list.partner[first] == list.trimmed(items).upperBound - 1
    else { return nil }
    let parts = list.elements(of: first)
    guard parts.count > 1, parts.allSatisfy({ $0.name == nil && !$0.isSpread }) else { return nil }
    return JoinedParts(parts: parts.map(\.range), hasSlashes: true)
  }

  /// The whole call around an expression that is the base of a joined URL.
  func joined(holding expression: Range<Int>, in open: Int) -> Range<Int>? {
    guard list.partner[open] >= 0 else { return nil }
    let after = list.next(list.partner[open])
    let outer = list.parent[open]
    var whole: Range<Int>?
    if list.isOpen(open, "["), list.isSymbol(after, "."),
      list.isOpen(list.next(list.next(after)), "(")
    {
      whole = open..<list.after(list.next(list.next(after)))
    } else if outer >= 0, list.isOpen(outer, "("), list.partner[outer] >= 0,
      let call = stringMethod(outer)
    {
      whole = call.start..<list.partner[outer] + 1
    } else if list.isOpen(open, "("), let call = list.call(at: open) {
      let isNew = list.text(list.previous(call.start)) == "new"
      whole = (isNew ? list.previous(call.start) : call.start)..<list.partner[open] + 1
    }
    guard let whole, let parts = joined(whole)?.parts, parts.first == list.trimmed(expression)
    else {
      return nil
    }
    return whole
  }

  /// The template of a joined URL; nil where its result is not the parts behind each other.
  func resolved(_ joined: JoinedParts, _ depth: Int) -> Resolved? {
    guard let first = joined.parts.first, let base = resolved(first, depth: depth + 1) else {
      return nil
    }
    var result = base
    for part in joined.parts.dropFirst() {
      guard let template = list.template(part) ?? nameTemplate(part) else { return nil }
      if joined.hasSlashes {
        result.template.appendSlash(at: list.tokens[part.lowerBound].range.lowerBound)
      } else {
        guard isPath(template, behind: result.template) else { return nil }
      }
      result.template.append(template)
    }
    return result
  }

  /// True for a plain relative path behind a base that ends with a slash.
  private func isPath(_ path: Template, behind base: Template) -> Bool {
    guard base.units.last?.byte == UInt8(ascii: "/"), let text = path.literal?.text else {
      return false
    }
    return !text.isEmpty && !text.hasPrefix("/") && !text.contains(":") && !text.contains("..")
      && !text.contains("?") && !text.contains("#") && !text.hasPrefix(".")
  }

  /// A name or expression as a template of one hole.
  private func nameTemplate(_ tokens: Range<Int>) -> Template? {
    guard simplePath(tokens) != nil else { return nil }
    var template = Template(range: list.byteRange(tokens), tokens: tokens)
    template.units = [Unit(content: .hole(0), range: list.byteRange(tokens), literal: -1)]
    template.add(
      Hole(tokens: tokens, expression: list.byteRange(tokens), isPlain: true), of: list.bytes)
    template.holeValues[0] = definition(named: tokens).flatMap { $0.value }.flatMap {
      list.template($0)?.literal?.text
    }
    return template
  }

  // MARK: - Format strings in constants

  /// `URL.format(account=a)` and `URL % (a, b)` of a name that stands for a string.
  func namedFormat(_ tokens: Range<Int>) -> Resolved? {
    let tokens = list.trimmed(tokens)
    guard let head = formatHead(tokens), let definition = definition(named: head),
      let value = definition.value, let quote = list.trimmed(value).first,
      list.kind(quote) == .quote,
      list.partner[quote] == list.trimmed(value).upperBound - 1,
      let template = list.formatTemplate(tokens, text: quote, mark: list.next(head.upperBound - 1))
    else { return nil }
    return (template, [definition])
  }

  /// The name in front of `.format(…)` or `%` at the end of an expression.
  private func formatHead(_ tokens: Range<Int>) -> Range<Int>? {
    guard list.language.grammar?.isIndented == true else { return nil }
    for index in tokens.dropFirst() where list.parent[index] == list.parent[tokens.lowerBound] {
      let isFormat = list.isSymbol(index, ".") && list.text(list.next(index)) == "format"
      if isFormat || list.isSymbol(index, "%") { return list.trimmed(tokens.lowerBound..<index) }
    }
    return nil
  }

  /// The whole format call that an expression is the text of.
  func formatted(_ expression: Range<Int>) -> Range<Int>? {
    guard list.language.grammar?.isIndented == true, list.kind(expression.lowerBound) != .quote
    else {
      return nil
    }
    let mark = list.next(expression.upperBound - 1)
    var whole: Range<Int>?
    if list.isSymbol(mark, "."), list.text(list.next(mark)) == "format" {
      let open = list.next(list.next(mark))
      guard list.isOpen(open, "("), list.partner[open] >= 0 else { return nil }
      whole = expression.lowerBound..<list.partner[open] + 1
    } else if list.isSymbol(mark, "%") {
      whole = expression.lowerBound..<list.after(list.next(mark))
    }
    return whole.flatMap { namedFormat($0) == nil ? nil : $0 }
  }
}

extension Template {
  /// A slash that a call puts between two parts; it has no byte of its own in the file.
  fileprivate mutating func appendSlash(at offset: Int) {
    var slash = Unit(content: .byte(UInt8(ascii: "/")), range: offset..<offset, literal: -1)
    slash.fragment = (units.map(\.fragment).max() ?? 0) + 1
    units.append(slash)
  }
}
