// Reads the request around a URL from the applications of its definition. The URL must be written out, stand alone in
// its string and lead to the one request of the definition; every header must be a literal in the one list or setter
// that the request takes; and whatever else touches the URL, the headers or the request must be known to be harmless.

struct ApplicationReader {
  let map: StatementMap
  let forms: ApplicationForms
  let occurrences: [Occurrence]
  let applications: Applications
  /// The tokens of the definition.
  let definition: Range<Int>
  let all: [Application]
  var list: TokenList { map.list }

  init(_ map: StatementMap, _ forms: ApplicationForms, _ occurrences: [Occurrence], at index: Int) {
    self.map = map
    self.forms = forms
    self.occurrences = occurrences
    applications = Applications(map, forms)
    definition = applications.definition(around: index)
    all = applications.all(in: definition)
  }

  /// Reads the request whose URL stands in the string `quote`.
  func read(_ occurrence: Occurrence, _ quote: Int) throws(Refusal) -> CallSite {
    try checkMarks(quote)
    let (url, route) = try url(occurrence, quote)
    let request = try request(of: quote..<list.after(quote))
    guard all.filter({ isRequest($0) }).count == 1 else {
      throw Refusal(.sharedValue, "the definition makes several requests")
    }
    var reader = ApplicationHeaders(self, request)
    let entries = try reader.read()
    try checkReach(quote, request, reader)
    guard !route.shape.needsModel else {
      throw Refusal(.bodyOutOfReach, "the fields of the body are not read in this language")
    }
    var headers = HeaderSet()
    headers.entries = entries.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return CallSite(
      kind: .request, anchor: request.token, url: url, routes: [route], hosts: [url.host],
      headers: headers, key: nil, keyElement: nil, headerOption: "headers", optionNames: [],
      urlElement: nil, bytes: list.bytes, options: nil, body: Body(), definitions: [],
      evidence: ["the call of `\(request.head)`"], headerToken: nil)
  }

  /// A form that is data makes no request; one that is thrown away hides which forms belong together.
  private func checkMarks(_ quote: Int) throws(Refusal) {
    let marks = ReaderMarks(list, forms)
    if marks.isQuoted(around: quote) {
      throw Refusal(.nestedCode, "the form is quoted, so it is data and no call")
    }
    if marks.discards().contains(where: { definition.contains($0.lowerBound) }) {
      throw Refusal(.unsupportedSyntax, "a part of the definition is thrown away by its reader")
    }
  }

  // MARK: - The URL

  private func url(
    _ occurrence: Occurrence, _ quote: Int
  ) throws(Refusal) -> (LegacyURL, LegacyRoute) {
    guard let template = list.template(quote..<list.after(quote)),
      let url = LegacyURL(in: template, host: occurrence.range)
    else { throw Refusal(.unsupportedSyntax, "the text around the URL could not be read") }
    try RequestFinder(map, occurrences).checkText(template, occurrence)
    guard template.literal != nil, url.start == 0, url.end == template.units.count else {
      throw Refusal(
        .unsupportedSyntax, "only a URL that is written out in one string is read in this language")
    }
    return (url, try url.route())
  }

  func isRequest(_ application: Application) -> Bool {
    if let handle = forms.handle, application.head == handle.setter {
      return application.arguments.dropFirst().first.map { text($0) } == handle.url
    }
    return position(application.head) != nil
  }

  /// The position of the URL among the arguments of a request.
  private func position(_ head: String) -> Int? {
    if let position = forms.requests[head] { return position }
    let mark = head.lastIndex { $0 == "." || $0 == "/" }
    return mark.map { forms.requests[String(head[$0...])] } ?? forms.requests["." + head]
  }

  private func isURL(_ expression: Range<Int>, of application: Application) -> Bool {
    let position = position(application.head) ?? 2
    if position < 0 { return application.arguments.contains { grouped($0) == expression } }
    return application.arguments.indices.contains(position)
      && grouped(application.arguments[position]) == expression
  }

  /// The request that takes an expression: directly, through wrappers, or by a name with no other use.
  private func request(of expression: Range<Int>) throws(Refusal) -> Application {
    var current = expression
    for _ in 0..<8 {
      current = grouped(current)
      if let outer = application(taking: current) {
        if isRequest(outer), isURL(current, of: outer) { return outer }
        guard forms.wrappers.contains(outer.head) else {
          throw CallContext.refusal([outer.head])
            ?? Refusal(
              .sharedBaseUrl, "`\(outer.head)` takes the URL; what it does with it is not seen")
        }
        current = outer.range
      } else {
        current = try onlyUse(ofNameFor: current)
      }
    }
    throw Refusal(.sharedBaseUrl, "the URL goes through too many names")
  }

  /// The innermost application one of whose arguments is the expression.
  func application(taking expression: Range<Int>) -> Application? {
    all.filter { $0.arguments.contains { grouped($0) == expression } }
      .min { $0.range.count < $1.range.count }
  }

  /// The expression with the brackets that hold nothing else; of a tuple its first place counts as well.
  func grouped(_ expression: Range<Int>) -> Range<Int> {
    var current = list.trimmed(expression)
    if let call = textCall(current) { current = call }
    while true {
      let open = list.parent[current.lowerBound]
      if forms.urlLeadsTuple, open >= definition.lowerBound, list.isOpen(open, "{"),
        applications.elements(open).first == current
      {
        return open..<list.partner[open] + 1
      }
      guard open >= definition.lowerBound, list.isOpen(open, "("), list.partner[open] >= 0,
        list.trimmed(open + 1..<list.partner[open]) == current,
        map.callee(open) == nil
          || forms.styles == [.juxtaposed]
      else { return current }
      current = open..<list.partner[open] + 1
    }
  }

  /// `url.c_str()` for `url`.
  private func textCall(_ expression: Range<Int>) -> Range<Int>? {
    let dot = expression.upperBound
    guard list.isSymbol(dot, "."), list.text(dot + 1) == "c_str", list.isOpen(dot + 2, "("),
      list.partner[dot + 2] == dot + 3
    else { return nil }
    return expression.lowerBound..<dot + 4
  }

  func onlyUse(ofNameFor value: Range<Int>) throws(Refusal) -> Range<Int> {
    let open = list.parent[value.lowerBound]
    if open >= 0, list.kind(open) == .hole || list.kind(open) == .quote {
      throw Refusal(.nestedCode, "the URL is a part of another text")
    }
    let mark = list.previous(value.lowerBound)
    let name = list.previous(mark)
    guard list.kind(mark) == .symbol, forms.assignments.contains(list.text(mark)),
      list.kind(name) == .word, definition.contains(name), endsStatement(value.upperBound)
    else {
      throw Refusal(.sharedBaseUrl, "the URL is put into something that is not followed")
    }
    let uses = mentions(list.text(name)).filter { $0 != name }
    guard uses.count == 1, let use = uses.first, use > name else {
      throw Refusal(.sharedBaseUrl, "`\(list.text(name))` has \(uses.count) uses")
    }
    return use..<use + 1
  }

  /// True where nothing of the expression can follow.
  private func endsStatement(_ index: Int) -> Bool {
    let next = list.significant(from: index)
    guard next < definition.upperBound else { return true }
    if [";", "in", ","].contains(list.text(next)) || list.kind(next) == .close { return true }
    let isNewLine = (index..<next).contains { list.kind($0) == .lineEnd }
    return isNewLine && list.kind(next) == .word && forms.styles.contains(.juxtaposed)
  }

  /// True when an expression is all of an element, or nothing of it can follow.
  func isWhole(_ expression: Range<Int>) -> Bool {
    let open = list.parent[expression.lowerBound]
    if open >= 0, list.kind(open) == .open, forms.definition != .block || !map.isBlock(open) {
      let next = list.significant(from: expression.upperBound)
      return [",", ";", "in"].contains(list.text(next)) || next == list.partner[open]
        || forms.separators.isEmpty
    }
    return endsStatement(expression.upperBound)
  }

  /// True when a name gets its value once in the definition.
  func isSetOnce(_ name: String) -> Bool {
    mentions(name).count { mention in
      let next = list.next(mention)
      return list.kind(next) == .symbol
        && (forms.assignments.contains(list.text(next)) || list.text(next).hasSuffix("="))
        && !["==", "!=", "<=", ">="].contains(list.text(next))
    } == 1
  }

  /// Every token of the definition that means a name.
  func mentions(_ name: String) -> [Int] {
    definition.filter { index in
      switch list.kind(index) {
      case .word: list.text(index) == name && !isMember(index)
      case .variable: list.text(index).contains(name)
      default: false
      }
    }
  }

  private func isMember(_ index: Int) -> Bool {
    let before = index - 1
    return before > 0 && list.kind(before) == .symbol && forms.members.contains(list.text(before))
      && !list.tokens[before - 1].isTrivia
  }

  func text(_ tokens: Range<Int>) -> String { list.bytes[list.byteRange(tokens)].text }
}
