// The headers of a request read by `ApplicationReader`: one literal list that the request takes, or setters on it.

struct ApplicationHeaders {
  let reader: ApplicationReader
  let request: Application
  /// Where headers stand.
  private(set) var tokens: [Int] = []
  var list: TokenList { reader.list }
  var forms: ApplicationForms { reader.forms }

  init(_ reader: ApplicationReader, _ request: Application) {
    self.reader = reader
    self.request = request
  }

  mutating func read() throws(Refusal) -> [HeaderEntry] {
    var entries: [HeaderEntry] = []
    let containers = reader.definition.filter { isContainer($0) }
    guard containers.count < 2 else {
      throw Refusal(.sharedValue, "the definition holds several lists of headers")
    }
    for open in containers {
      guard isHanded(open) else {
        throw Refusal(.headerOutOfReach, "the request is not seen to take these headers")
      }
      entries += try self.entries(open)
      tokens.append(open)
    }
    for application in reader.all {
      guard let arguments = forms.setters[application.head] else { continue }
      entries.append(try setter(application, arguments))
      tokens.append(application.token)
    }
    try checkHandle()
    guard !entries.isEmpty else {
      throw Refusal(.headerOutOfReach, "the call shows no headers")
    }
    if entries.contains(where: { $0.form == .statement }),
      entries.contains(where: { $0.isNamed("authorization") }),
      entries.contains(where: { $0.isNamed(GatewayHeader.authorization) })
    {
      throw Refusal(.credentialUnclear, "two credentials are set by statements of their own")
    }
    let names = entries.map(\.name)
    guard Set(names).count == names.count else {
      throw Refusal(.halfMigrated, "a header is set twice")
    }
    return entries
  }

  // MARK: - Lists

  /// True for a bracket that holds a header of a known name.
  private func isContainer(_ open: Int) -> Bool {
    guard list.kind(open) == .open, list.partner[open] >= 0 else { return false }
    return pairs(open)?.contains { pair in
      name(pair.name).map { RequestForms.knownHeaders.contains($0.text.text) } ?? false
    } ?? false
  }

  private typealias Pair = (name: Range<Int>, value: Range<Int>, whole: Range<Int>)

  /// The elements as names and values; nil where one has another form.
  private func pairs(_ open: Int) -> [Pair]? {
    let elements = reader.applications.elements(open)
    switch forms.entries {
    case .pair:
      guard list.isOpen(open, "[") else { return nil }
      var result: [Pair] = []
      for element in elements {
        guard list.kind(element.lowerBound) == .open,
          list.partner[element.lowerBound] == element.upperBound - 1
        else { return nil }
        let pair = inner(element.lowerBound)
        guard pair.count == 2 else { return nil }
        result.append((pair[0], pair[1], element))
      }
      return result
    case .turns:
      let isCall = reader.all.contains {
        forms.turnCalls.contains($0.head) && $0.range.upperBound == list.partner[open] + 1
          && list.isOpen(open, "(")
      }
      guard isCall || (forms.turnCalls.isEmpty && list.isOpen(open, "{")),
        elements.count.isMultiple(of: 2)
      else { return nil }
      return stride(from: 0, to: elements.count, by: 2).map {
        (
          elements[$0], elements[$0 + 1],
          elements[$0].lowerBound..<elements[$0 + 1].upperBound
        )
      }
    case .keyed:
      guard list.isOpen(open, "{") else { return nil }
      var result: [Pair] = []
      for element in elements {
        let key = element.lowerBound..<list.after(element.lowerBound)
        let colon = list.significant(from: key.upperBound)
        guard list.isSymbol(colon, ":"), colon + 1 < element.upperBound else { return nil }
        result.append((key, list.trimmed(colon + 1..<element.upperBound), element))
      }
      return result
    }
  }

  /// The two parts of a pair, a comma between them whatever separates the pairs.
  private func inner(_ open: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = open + 1
    var index = start
    while index <= list.partner[open] {
      if index == list.partner[open] || list.isSymbol(index, ",") {
        result.append(list.trimmed(start..<index))
        start = index + 1
        index += 1
      } else {
        index = list.after(index)
      }
    }
    return result.filter { !$0.isEmpty }
  }

  private func entries(_ open: Int) throws(Refusal) -> [HeaderEntry] {
    var result: [HeaderEntry] = []
    for pair in pairs(open) ?? [] {
      guard let name = name(pair.name) else {
        throw Refusal(.headerOutOfReach, "a header of the list has a form that is not read")
      }
      result.append(
        HeaderEntry(
          name: name.text, nameRange: name.range, isBareName: false, value: try value(pair.value),
          range: list.byteRange(pair.whole), form: .element))
    }
    return result
  }

  /// The name of a header written as a string.
  func name(_ tokens: Range<Int>) -> (text: [UInt8], range: Range<Int>)? {
    guard let first = tokens.first, list.kind(first) == .quote, list.partner[first] >= 0,
      list.partner[first] == tokens.upperBound - 1, let text = list.template(tokens)?.literal,
      HeaderFinder.isName(text)
    else { return nil }
    return (
      text.lowercased,
      list.tokens[first].range.upperBound..<list.tokens[list.partner[first]].range.lowerBound
    )
  }

  func value(_ tokens: Range<Int>) throws(Refusal) -> Value {
    let words = tokens.filter { list.kind($0) == .word }.map { list.text($0).lowercased() }
    guard Set(words).isDisjoint(with: ApplicationForms.conditionals), !tokens.isEmpty else {
      throw Refusal(.credentialUnclear, "a header has a value that depends on something")
    }
    return reader.map.value(tokens)
  }

  /// True where the request takes the list: in it, by a field or label, or by a name with no other use.
  private func isHanded(_ open: Int) -> Bool {
    var current = open..<list.partner[open] + 1
    if ["@", "#"].contains(list.text(open - 1)) { current = open - 1..<current.upperBound }
    for _ in 0..<6 {
      if isTaken(current) { return true }
      guard reader.isWhole(current) else { return false }
      if !forms.needsLabel { current = reader.grouped(current) }
      var before = list.previous(current.lowerBound)
      let marks = forms.fields.isEmpty ? [":=", "=>", ":"] : ["="]
      while marks.contains(list.text(before)) { before = list.previous(before) }
      if list.kind(before) == .word, forms.headerOptions.contains(list.text(before)) {
        return isField(before)
      }
      if let outer = reader.all.first(where: {
        $0.range.upperBound == current.upperBound
          && (forms.headerWrappers.contains($0.head) || forms.turnCalls.contains($0.head))
          && $0.range.contains(current.lowerBound)
      }), outer.range != current {
        current = outer.range
      } else {
        guard let use = try? reader.onlyUse(ofNameFor: current) else { return false }
        current = use
      }
    }
    return false
  }

  /// True for an argument of the request, or a part of the tuple that it is given.
  private func isTaken(_ expression: Range<Int>) -> Bool {
    guard !forms.needsLabel, forms.fields.isEmpty, request.range.contains(expression.lowerBound)
    else { return false }
    let whole = reader.grouped(expression)
    guard forms.urlLeadsTuple else {
      return request.arguments.contains { reader.grouped($0) == whole }
    }
    let open = list.parent[expression.lowerBound]
    return open >= 0 && list.isOpen(open, "{")
      && reader.applications.elements(open).dropFirst().first == expression
      && request.arguments.contains { $0.lowerBound == open }
  }

  /// True for a label of the request, or a field of a record that is the request.
  private func isField(_ name: Int) -> Bool {
    let open = list.parent[name]
    if request.range.contains(name) {
      guard forms.needsLabel else { return true }
      // Of the request itself, or of the map it is given.
      let outer = open >= 0 ? list.parent[open] : -1
      return [list.parent[request.token], list.next(request.token)].contains {
        $0 >= 0 && request.range.contains($0) && ($0 == open || $0 == outer)
      }
    }
    guard !forms.fields.isEmpty, open >= 0, list.isOpen(open, "{") else { return false }
    let mark = list.previous(request.range.lowerBound)
    return list.kind(mark) == .symbol && forms.assignments.contains(list.text(mark))
      && list.text(list.previous(open)) == list.text(list.previous(mark))
      && list.kind(list.previous(open)) == .word
      && reader.isSetOnce(list.text(list.previous(open)))
  }
}
