// Edit E1: the URL. Three parts change – everything before the account, the gateway, the first segments of the tail –
// and each must lie in one expression. What stands between them, the account above all, is not touched.

struct URLEdits {
  private let url: LegacyURL
  private let bytes: [UInt8]
  private let list: TokenList

  init(_ url: LegacyURL, _ list: TokenList) {
    self.url = url
    self.list = list
    bytes = list.bytes
  }

  /// The edits that move the URL to the route's new path.
  func edits(for route: LegacyRoute) throws(Refusal) -> [Edit] {
    guard let account = url.account, let gateway = url.gateway, !account.units.isEmpty,
      !gateway.units.isEmpty
    else {
      throw Refusal(.sharedBaseUrl, "the URL stops before the gateway")
    }
    if gateway.literal?.contains("%") == true {
      throw Refusal(.oddUrl, "the gateway's name is percent-encoded")
    }
    let tailEnd = replacedTailEnd(route)
    let path = route.new.isEmpty ? "/ai" : "/ai/" + route.new.joined(separator: "/")
    var edits = try replace(url.start..<account.units.lowerBound, GatewayHost.restPrefix)
    let gatewayUnits = account.units.upperBound..<gateway.units.upperBound
    if route.old.isEmpty || tailEnd <= gateway.units.upperBound {
      edits += try replace(gatewayUnits, path)
    } else if isOneExpression(gatewayUnits.lowerBound..<tailEnd) {
      edits += try replace(gatewayUnits.lowerBound..<tailEnd, path)
    } else {
      // The gateway ends one literal, the tail is written where the base is used.
      edits += try replace(gatewayUnits, "/ai")
      edits += try replaceTail(gateway.units.upperBound..<tailEnd, route.new)
    }
    return edits
  }

  /// The tail where it is written apart; its first slash may stand with the gateway, and then stays.
  private func replaceTail(_ units: Range<Int>, _ path: [String]) throws(Refusal) -> [Edit] {
    let rest = units.dropFirst()
    if isOneExpression(units) || !isOneExpression(rest) || path.isEmpty {
      return try replace(units, path.isEmpty ? "" : "/" + path.joined(separator: "/"))
    }
    return try replace(rest, path.joined(separator: "/"))
  }

  /// The unit behind the last replaced segment of the tail.
  private func replacedTailEnd(_ route: LegacyRoute) -> Int {
    let count = min(route.old.count, url.tail.count)
    return count == 0 ? url.gateway?.units.upperBound ?? 0 : url.tail[count - 1].units.upperBound
  }

  private func isOneExpression(_ units: Range<Int>) -> Bool {
    Set(url.template.units[units].map(\.fragment)).count == 1
  }

  /// Replaces units that lie in one expression; a run that ends with a term of a concatenation closes the string.
  private func replace(_ units: Range<Int>, _ text: String) throws(Refusal) -> [Edit] {
    let run = url.template.units[units]
    guard let first = run.first, let last = run.last, isOneExpression(units) else {
      throw Refusal(.splitUrl, "host and path stand in different expressions")
    }
    guard first.byte != nil else {
      throw Refusal(.splitUrl, "the slash before a part stands elsewhere")
    }
    let range = first.range.lowerBound..<last.range.upperBound
    if first.literal == last.literal { return [Edit(range, [UInt8](text))] + argumentRemovals(run) }
    let isShell = list.language.grammar == nil
    if run.allSatisfy({ $0.literal >= 0 }), !isShell { return perLiteral(run, text) }
    guard last.literal < 0, first.literal >= 0 else {
      try checkSameQuotes(first.literal, last.literal)
      return [Edit(range, [UInt8](text))]
    }
    // The term that ends the run goes, so the string it was joined to ends here.
    return [Edit(range, [UInt8](text) + closing(first.literal))]
  }

  /// The arguments of a format call whose placeholders go; those behind them count one less.
  private func argumentRemovals(_ run: ArraySlice<Unit>) -> [Edit] {
    let gone = run.compactMap { unit -> Hole? in
      guard case .hole(let index) = unit.content else { return nil }
      return url.template.holes[index]
    }
    let numbers = gone.compactMap { $0.number?.value }
    let recounted = url.template.holes.compactMap { hole -> Edit? in
      guard let number = hole.number, !numbers.contains(number.value) else { return nil }
      let less = numbers.count { $0 < number.value }
      return less > 0 ? Edit(number.range, [UInt8](String(number.value - less))) : nil
    }
    return gone.compactMap(\.argument).map { HeaderEdits(list).remove($0) } + recounted
  }

  /// Strings side by side keep their quotes: the text goes into the last, the others lose their part.
  private func perLiteral(_ run: ArraySlice<Unit>, _ text: String) -> [Edit] {
    var edits: [Edit] = []
    var rest = run
    while let literal = rest.first?.literal {
      let part = rest.prefix { $0.literal == literal }
      rest = rest.dropFirst(part.count)
      guard let first = part.first, let last = part.last else { break }
      edits.append(
        Edit(first.range.lowerBound..<last.range.upperBound, rest.isEmpty ? [UInt8](text) : []))
    }
    return edits
  }

  private func closing(_ quote: Int) -> [UInt8] {
    list.partner[quote] >= 0 ? Array(list.slice(list.partner[quote])) : []
  }

  private func checkSameQuotes(_ left: Int, _ right: Int) throws(Refusal) {
    guard left >= 0, right >= 0, list.slice(left).elementsEqual(list.slice(right)) else {
      throw Refusal(.unsupportedSyntax, "the URL is joined from strings of different quotes")
    }
  }
}
