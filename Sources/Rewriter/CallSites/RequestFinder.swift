// Follows a URL to the request that takes it, statement by statement, and gathers what belongs to that request. Names are
// followed only where their function assigns them once and every other mention is understood; the first thing that is
// not refuses the whole request, and what was reached by then is kept, so that its headers share the reason.

struct RequestFinder {
  let map: StatementMap
  let occurrences: [Occurrence]
  let constants: ConstantLinks
  /// The statements reached so far.
  var reached: [Range<Int>] = []
  var evidence: [String] = []
  var list: TokenList { map.list }
  var forms: RequestForms { map.forms }

  /// The constants the URL goes through, and what became of each of their uses.
  var definitions: [Definition] = []
  var outcomes: [ConstantUse] = []

  init(
    _ map: StatementMap, _ occurrences: [Occurrence], _ constants: ConstantLinks = ConstantLinks()
  ) {
    self.map = map
    self.occurrences = occurrences
    self.constants = constants
  }

  /// Where a URL ends up.
  struct Target {
    /// The `(` of the call, or -1 for a command.
    let open: Int
    let token: Int
    let isSent: Bool
    /// The name of the request object, where it is an argument.
    var object: Range<Int>?
  }

  /// Reads the requests whose URL stands in the string `quote`: one, or one for each use of a constant.
  mutating func read(_ occurrence: Occurrence, _ quote: Int) throws(Refusal) -> [CallSite] {
    let written = try expression(quote)
    guard let template = list.template(written) else {
      throw Refusal(.unsupportedSyntax, "the expression around the URL could not be read")
    }
    try checkText(template, occurrence)
    reached.append(map.statement(around: quote))
    return try follow(written, template, occurrence)
  }

  /// Follows an expression to the requests that take it.
  mutating func follow(
    _ expression: Range<Int>, _ text: Template, _ occurrence: Occurrence
  ) throws(Refusal) -> [CallSite] {
    var (current, template) = (expression, text)
    var target: Target?
    for _ in 0..<10 where target == nil {
      if let link = constants.link(valued: current) {
        return try follow(link, current, template, occurrence)
      }
      target = try step(&current, &template)
    }
    guard let target else {
      throw Refusal(.sharedBaseUrl, "the URL goes through too many names")
    }
    guard let url = LegacyURL(in: template, host: occurrence.range) else {
      throw Refusal(.unsupportedSyntax, "the URL could not be read")
    }
    return [try site(url, [url.route()], target)]
  }

  // MARK: - The text of the URL

  /// The string with what is joined to it, or the format call it is the text of.
  func expression(_ quote: Int) throws(Refusal) -> Range<Int> {
    var range = quote..<list.after(quote)
    let before = list.previous(quote)
    if list.isSymbol(before, list.language.grammar?.concatenation ?? "+") {
      throw Refusal(.splitUrl, "what stands before the host is not seen")
    }
    if list.isSymbol(list.next(range.upperBound - 1), list.language.grammar?.concatenation ?? "+") {
      range = quote..<expressionEnd(quote)
    }
    let open = list.parent[quote]
    if open >= 0, let callee = map.callee(open), let last = callee.name.split(separator: ".").last,
      forms.formats.contains(where: { !$0.isMethod && $0.names.contains(String(last)) }),
      list.partner[open] >= 0
    {
      return callee.start..<list.partner[open] + 1
    }
    let dot = list.next(range.upperBound - 1)
    if list.kind(dot) == .symbol, forms.members.contains(list.text(dot)) {
      let method = list.next(dot)
      if forms.formats.contains(where: { $0.isMethod && $0.names.contains(list.text(method)) }),
        list.isOpen(list.next(method), "("), list.partner[list.next(method)] >= 0
      {
        return range.lowerBound..<list.partner[list.next(method)] + 1
      }
    }
    return range
  }

  func expressionEnd(_ start: Int) -> Int {
    let statement = map.statement(around: start)
    let parent = list.parent[start]
    let limit = parent >= 0 && !map.isBlock(parent) ? list.partner[parent] : statement.upperBound
    var index = start
    let stops: Set = [",", ";", "=>", "|>", "?", ":"]
    while index < limit, !(list.kind(index) == .symbol && stops.contains(list.text(index))) {
      index = list.after(index)
    }
    return list.trimmed(start..<max(start + 1, min(index, limit))).upperBound
  }

  /// A string that holds more than the URL is text or code; one whose URL says enough needs no request.
  func checkText(_ template: Template, _ occurrence: Occurrence) throws(Refusal) {
    guard let url = LegacyURL(in: template, host: occurrence.range) else {
      throw Refusal(.unsupportedSyntax, "the text around the URL could not be read")
    }
    if case .manual(let reason, let message) = url.classified(), reason == .websocket {
      throw Refusal(reason, message)
    }
    let isWhole = url.start == 0 && (url.end == template.units.count || url.isOdd)
    if isWhole {
      guard case .manual(let reason, let message) = url.classified(),
        reason != .sharedBaseUrl, reason != .pathNotLiteral
      else { return }
      throw Refusal(reason, message)
    }
    let head = template.units[..<url.start].map { $0.byte ?? 0 }
    if url.end == template.units.count, head.last == UInt8(ascii: " "),
      head.dropLast().allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    {
      throw Refusal(.unsupportedSyntax, "the method stands in one string with the URL")
    }
    if url.start == 0, template.units[url.end].byte.map({ [0x22, 0x27].contains($0) }) == true {
      throw Refusal(.oddUrl, "a quote stands in the URL")
    }
    let text = template.units.compactMap(\.byte).text
    if text.contains("curl ") || text.contains("fetch(") || text.contains("\n") {
      throw Refusal(.nestedCode, "the text holds code of its own")
    }
    throw text.contains(" ")
      ? Refusal(.uiText, "the text is shown, not called")
      : Refusal(.hostCheck, "the text is a pattern or a part of a URL")
  }

}

// MARK: - The request

extension RequestFinder {
  mutating func site(
    _ url: LegacyURL, _ routes: [LegacyRoute], _ target: Target
  ) throws(Refusal) -> CallSite {
    var request = RequestStatements(map)
    do {
      try request.read(target)
      try request.checkSenders(target)
    } catch {
      reached += request.statements
      throw error
    }
    reached += request.statements
    let entries = request.headers.entries.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard !entries.isEmpty else {
      throw Refusal(.headerOutOfReach, "the call shows no headers")
    }
    var headers = HeaderSet()
    headers.entries = entries
    try RequestNames(map, isShared: !definitions.isEmpty).check(
      url, headers, request.statements + reached)
    var body = Body()
    if routes.contains(where: { $0.shape.needsModel }) {
      guard
        routes.allSatisfy({
          $0.shape != .openaiResponses && $0.shape != .anthropicMessages && $0.shape != .runAPI
        })
      else {
        throw Refusal(.bodyOutOfReach, "the fields of the body are not read in this language")
      }
      body = try ModelFinder(map: map).body(request.statements)
    } else if let other = try? ModelFinder(map: map).body(request.statements) {
      try WorkersModels.check(other, on: routes)
    }
    let name =
      target.open >= 0 ? map.path(target.open).joined(separator: ".") : list.text(target.token)
    return CallSite(
      kind: .request, anchor: max(target.open, target.token), url: url, routes: routes,
      hosts: [url.host], headers: headers, key: nil, keyElement: nil, headerOption: "headers",
      optionNames: [], urlElement: nil, bytes: list.bytes, options: nil, body: body,
      definitions: Set(definitions), evidence: ["the call of `\(name)`"] + evidence,
      headerToken: nil)
  }
}
