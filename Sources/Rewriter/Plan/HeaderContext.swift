// Why a header name that belongs to no call site stands where it stands: read, compared, listed, kept in a constant,
// or set on something whose URL is not seen. Such a place is never edited; the reason tells its owner what it is.

/// What was searched for once in the file of a region.
private final class HeaderMemory {
  var restURLs: [Range<Int>]?
}

struct HeaderContext {
  private let list: TokenList
  private let bindings: Bindings
  private let memory = HeaderMemory()

  init(_ list: TokenList, _ bindings: Bindings) {
    self.list = list
    self.bindings = bindings
  }

  private static let readers: Set = [
    "get", "has", "header", "getHeader", "getlist", "pop", "delete", "removeHeader",
  ]
  private static let restPattern = Pattern.known(
    "api\\.cloudflare\\.com/client/v4/accounts/[^\\n]{0,200}?/ai\\b")

  func refusal(_ quote: Int, _ occurrence: Occurrence) -> Refusal {
    let end = list.after(quote)
    if let template = list.template(quote..<end), template.units.count > occurrence.range.count + 2,
      template.units.contains(where: { $0.byte?.isSpace == true })
    {
      return textRefusal(template.units.compactMap(\.byte).text) ?? halfMigrated(quote)
        ?? urlMissing
    }
    let statement = list.statement(holding: quote)
    let open = list.parent[quote]
    if let refusal = enclosingCall(quote) ?? halfMigrated(quote) { return refusal }
    if list.text(statement.lowerBound) == "assert" {
      return Refusal(.testExpectation, "a test expects the old text")
    }
    if open >= 0, list.isOpen(open, "[") { return inBracket(open, statement) }
    if open >= 0, list.isOpen(open, "("), let call = list.call(at: open) {
      if let refusal = CallContext.refusal(call.path), refusal.reason != .configValue {
        return refusal
      }
      if call.path.contains("Annotated") || call.path.contains("Header") { return inbound }
      if Self.readers.contains(call.name), list.elements(of: open, upTo: 2).count == 1 {
        return Refusal(.inboundHeader, "the code reads or removes the header")
      }
      return urlMissing
    }
    if open >= 0, list.isOpen(open, "{"), list.isMap(open) { return urlMissing }
    if open >= 0, list.isOpen(open, "{") || list.isOpen(open, "(") { return inStatement(statement) }
    return inStatement(statement)
  }

  /// What a call further out says: a binding, a signature, a test.
  private func enclosingCall(_ quote: Int) -> Refusal? {
    var open = list.parent[quote]
    while open >= 0 {
      if let call = list.call(at: open), let refusal = CallContext.refusal(call.path),
        [.bindingCall, .signedRequest, .testExpectation].contains(refusal.reason)
      {
        return refusal
      }
      open = list.parent[open]
    }
    return nil
  }

  /// What a string is that holds more than the name; nil for `Name: value`.
  private func textRefusal(_ text: String) -> Refusal? {
    if text.contains("curl ") || text.contains("fetch(") || text.contains("({") {
      return Refusal(.nestedCode, "the text holds code of its own")
    }
    if text.lowercased().hasPrefix(GatewayHeader.authorization + ":") { return nil }
    return text.contains(",") && !text.contains(". ")
      ? Refusal(.inboundHeader, "a list of headers names it")
      : Refusal(.uiText, "the text is shown, not sent")
  }

  private var inbound: Refusal {
    Refusal(.inboundHeader, "a server reads the header from its clients")
  }

  private var urlMissing: Refusal {
    Refusal(.urlOutOfReach, "the header is set here, its URL is not in sight")
  }

  /// `headers["…"]` read or set, or one of a list of names.
  private func inBracket(_ open: Int, _ statement: Range<Int>) -> Refusal {
    let isSubscript =
      list.kind(list.previous(open)) == .word || list.isClose(list.previous(open), ")")
    guard isSubscript, !list.isKeyword(list.previous(open)) else {
      // `["name", value]` is a pair, `["a", "b"]` a list of names.
      let elements = list.elements(of: open, upTo: 3)
      let isPair = elements.count == 2 && list.template(elements[1].range)?.literal == nil
      return isPair ? urlMissing : Refusal(.inboundHeader, "a list of headers names it")
    }
    let isSet = list.isSymbol(list.next(list.partner[open]), "=")
    return isSet ? urlMissing : Refusal(.inboundHeader, "the code reads the header")
  }

  private func inStatement(_ statement: Range<Int>) -> Refusal {
    let texts = Set(statement.map { list.text($0) })
    if texts.contains("assert") { return Refusal(.testExpectation, "a test expects the old text") }
    if texts.contains("=") {
      return Refusal(.headerConstant, "the header's name is kept in a constant")
    }
    return Refusal(.inboundHeader, "the code compares or lists the header's name")
  }

  /// True when a URL of the new API stands in a byte range.
  private func holdsRestURL(_ range: Range<Int>) -> Bool {
    let all = restURLs()
    let first = all.partitioningIndex { $0.lowerBound >= range.lowerBound }
    return all[first...].prefix { $0.lowerBound < range.upperBound }.contains {
      $0.upperBound <= range.upperBound
    }
  }

  /// The URLs of the new API in the file; one may start inside of another.
  private func restURLs() -> [Range<Int>] {
    if let known = memory.restURLs { return known }
    var all: [Range<Int>] = []
    var position = 0
    while let match = try? Self.restPattern.firstMatch(in: list.bytes, from: position) {
      all.append(match.range)
      position = match.range.lowerBound + 1
    }
    memory.restURLs = all
    return all
  }

  /// A request on the new API that still has the old header.
  private func halfMigrated(_ quote: Int) -> Refusal? {
    var open = list.parent[quote]
    while open >= 0 {
      if list.isOpen(open, "("), list.partner[open] >= 0,
        holdsRestURL(list.byteRange(open..<list.partner[open] + 1))
      {
        return Refusal(.halfMigrated, "the URL is new, the header is old")
      }
      open = list.parent[open]
    }
    return nil
  }
}
