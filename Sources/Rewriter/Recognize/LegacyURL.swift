// A legacy URL as pieces (contract, 2.2): scheme, account, gateway, tail, each as a run of units. Positions are taken
// from the path's slashes only; nothing is guessed from what a segment looks like, except that a provider slug cannot
// be an account or a gateway.

/// A run of units between two slashes.
struct Segment: Sendable, Hashable {
  /// Indices into the template's units.
  let units: Range<Int>
  /// The bytes when there is no hole.
  let literal: String?
  /// What the segment is known to be, holes resolved; may hold slashes.
  let value: String?
}

/// A URL on the old host, read from a template.
struct LegacyURL: Sendable {
  enum Scheme: Sendable { case https, http, webSocket, missing }

  let template: Template
  let scheme: Scheme
  /// The unit at which the URL starts, its scheme included.
  let start: Int
  /// The unit behind the last one of the URL.
  let end: Int
  /// The segments after `/v1/`: account, gateway, tail.
  let segments: [Segment]
  /// True when the path starts with `/v1/`.
  let hasVersion: Bool
  let hasTrailingSlash: Bool
  /// True when a query, a fragment or an empty segment stands in the path.
  let isOdd: Bool
  /// The bytes of the host in the file.
  let host: Range<Int>

  var account: Segment? { segments.first }
  var gateway: Segment? { segments.count > 1 ? segments[1] : nil }
  var tail: [Segment] { Array(segments.dropFirst(2)) }

  /// The unit behind the slash that follows what the first name stands for; nil when the URL is written in one place.
  var endOfFirstFragment: Int? {
    guard let first = template.units.first?.fragment,
      let other = template.units.firstIndex(where: { $0.fragment != first })
    else { return nil }
    return template.units[other].byte == UInt8(ascii: "/") ? other + 1 : other
  }

  /// Bytes that end a URL in running text.
  private static let terminators = Set("\"'`<>()[]|\\,; \t\r\n".utf8)

  /// Reads the URL whose host starts at the byte offset `host`; nil when the template does not hold it.
  init?(in template: Template, host: Range<Int>, endsAtBlank: Bool = true) {
    let units = template.units
    guard
      let first = units.firstIndex(where: {
        $0.range.lowerBound == host.lowerBound && $0.byte != nil
      })
    else { return nil }
    self.template = template
    self.host = host
    (scheme, start) = Self.scheme(before: first, units)
    var index = first + host.count
    var path: [Range<Int>] = []
    var segmentStart: Int?
    var hasQuery = false
    while index < units.count {
      if let byte = units[index].byte {
        if Self.ends(byte) || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
          hasQuery = byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
          break
        }
        if byte == UInt8(ascii: "/") {
          if let start = segmentStart { path.append(start..<index) }
          segmentStart = index + 1
        }
      }
      index += 1
    }
    if let start = segmentStart { path.append(start..<index) }
    end = index
    hasTrailingSlash = path.last?.isEmpty ?? false
    if hasTrailingSlash { path.removeLast() }
    let segments = path.map {
      Segment(
        units: $0, literal: Self.literal(units[$0]), value: Self.value(units[$0], template))
    }
    hasVersion = segments.first?.literal == "v1"
    self.segments = Array(segments.dropFirst())
    // A port or user before the path is no documented form either.
    let startsPath =
      first + host.count >= units.count || units[first + host.count].byte == UInt8(ascii: "/")
      || end == first + host.count
    isOdd = hasQuery || segments.contains { $0.units.isEmpty } || !startsPath
  }

  /// A placeholder such as `<account>` may hold bytes that end a URL; those few are read as part of it.
  private static func ends(_ byte: UInt8) -> Bool {
    terminators.contains(byte) && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
  }

  private static func literal(_ units: ArraySlice<Unit>) -> String? {
    let bytes = units.compactMap(\.byte)
    return bytes.count == units.count ? bytes.text : nil
  }

  private static func value(_ units: ArraySlice<Unit>, _ template: Template) -> String? {
    var bytes: [UInt8] = []
    for unit in units {
      switch unit.content {
      case .byte(let byte): bytes.append(byte)
      case .hole(let index):
        guard let value = template.holeValues[index] else { return nil }
        bytes += value.utf8
      }
    }
    return bytes.text
  }

  private static func scheme(before host: Int, _ units: [Unit]) -> (Scheme, Int) {
    let schemes: [(String, Scheme)] = [
      ("https://", .https), ("http://", .http), ("wss://", .webSocket), ("ws://", .webSocket),
      ("//", .missing),
    ]
    for (text, scheme) in schemes where host >= text.utf8.count {
      let start = host - text.utf8.count
      let fits = zip(units[start..<host], text.utf8).allSatisfy { $0.byte?.lowercased == $1 }
      if fits { return (scheme, start) }
    }
    return (.missing, host)
  }
}

// MARK: - Classification

/// What a path of the old host comes to.
enum Classification: Sendable, Equatable {
  case route(LegacyRoute)
  /// The URL stops before the path is complete; what is appended decides.
  case base
  case manual(Reason, String)
}

extension LegacyURL {
  /// Classifies the path with what the client appends to it.
  func classified(appending path: [String] = []) -> Classification {
    if let problem = structuralProblem { return problem }
    let rest = known(tail) + path.map(Optional.some)
    guard let first = tail.first else {
      return path.isEmpty ? .base : .manual(.sharedBaseUrl, "the URL stops at the gateway")
    }
    guard let slug = first.literal else {
      return .manual(.pathNotLiteral, "the provider is decided at run time")
    }
    let odd = Classification.manual(
      .oddUrl, "a query, a fragment, a port or an empty segment stands in the URL")
    if slug.isEmpty { return odd }
    for route in LegacyRoute.all where fits(route, rest) { return isOdd ? odd : .route(route) }
    let result = Self.manual(slug: slug, rest: rest)
    if case .manual(.noRestRoute, _) = result, rest.contains("") { return odd }
    return isOdd && result == .base ? odd : result
  }

  /// Why the URL of a request, to which nothing is appended, ends too early; nil where it names a gateway.
  var earlyEnd: (reason: Reason, message: String)? {
    guard case .manual(.sharedBaseUrl, _) = classified(), hasVersion, segments.count == 1 else {
      return nil
    }
    return account?.literal == nil
      ? (.splitUrl, "one expression stands where account and gateway are needed")
      : (.oddUrl, "the URL has an account and no gateway")
  }

  /// What makes the URL unreadable whatever its tail says.
  private var structuralProblem: Classification? {
    switch scheme {
    case .webSocket: return .manual(.websocket, "a WebSocket has no counterpart")
    case .http: return .manual(.oddUrl, "the scheme is http, not https")
    case .missing, .https: break
    }
    guard hasVersion else {
      return segments.isEmpty && end - start <= 40
        ? .manual(.sharedBaseUrl, "the URL stops before the account")
        : .manual(.oddUrl, "the path does not start with /v1/")
    }
    if account?.literal == "compat" {
      return .manual(.placeholderUrl, "`/v1/compat` names no account; it is filled in elsewhere")
    }
    for segment in [account, gateway].compactMap({ $0 }) {
      guard let literal = segment.literal else { continue }
      if literal == "." || literal == ".." {
        return .manual(.oddUrl, "`\(literal)` in the path names no account and no gateway")
      }
      if literal == "account" {
        return .manual(.oddUrl, "`/account/…/gateway/…` is no documented form")
      }
      if literal == "compat" || literal == "ai" || Provider.named(literal) != nil {
        return .manual(.oddUrl, "the gateway is missing before `\(literal)`")
      }
    }
    guard gateway != nil else { return .manual(.sharedBaseUrl, "the URL stops before the gateway") }
    return scheme == .missing ? .manual(.splitUrl, "the scheme stands elsewhere") : nil
  }

  /// The segments as text where it is known; a value with slashes counts as several.
  private func known(_ segments: [Segment]) -> [String?] {
    segments.flatMap { segment -> [String?] in
      guard let value = segment.value else { return [nil] }
      return value.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    }
  }

  private func fits(_ route: LegacyRoute, _ rest: [String?]) -> Bool {
    // What is replaced must be written out; what is kept may be an expression.
    let written = tail.prefix(route.old.count).map(\.literal) + rest.dropFirst(tail.count)
    guard written.starts(with: route.old.map(Optional.some)),
      rest.starts(with: route.old.map(Optional.some))
    else { return false }
    let kept = Array(rest.dropFirst(route.old.count))
    if route.kept == ["@cf"] {
      guard let model = kept.first else { return false }
      if let literal = model {
        // `@cf/${name}`: the rest of the id is one expression.
        let isOpen = kept.count == 2 && kept[1] == nil && tail.last?.units.count == 1
        return literal == "@cf" && (kept.count == 3 || isOpen)
      }
      return kept.count == 1 && modelHoleIsLikely(tail[route.old.count])
    }
    return kept == route.kept.map(Optional.some)
  }

  /// One expression after `workers-ai/` is a model when its name says so (contract, 2.2 rule 7).
  private func modelHoleIsLikely(_ segment: Segment) -> Bool {
    guard segment.units.count == 1,
      case .hole(let index) = template.units[segment.units.lowerBound].content
    else { return false }
    return template.holes.indices.contains(index)
      && template.bytes[template.holes[index].expression].lowercased.firstOffset(of: "model") != nil
  }

  private static func manual(slug: String, rest: [String?]) -> Classification {
    if slug.hasPrefix("custom-") {
      return .manual(.customProvider, "`\(slug)` is a custom provider")
    }
    if rest.dropFirst().contains(nil), slug == "workers-ai" || slug == "compat" {
      return .manual(.pathNotLiteral, "the path after `\(slug)` is decided at run time")
    }
    switch slug {
    case "compat":
      if rest.count == 1 { return .base }
      if rest.count > 2, rest[1] == "ai" {
        return .manual(.oddUrl, "`/compat/ai/…` is no documented form")
      }
      return .manual(.noRestRoute, "`\(path(rest))` has no counterpart")
    case "workers-ai": return workersManual(rest)
    case "openai", "anthropic":
      if rest.count == 1 || rest == ["openai", "v1"] || rest == ["anthropic", "v1"] {
        return .base
      }
      if rest.contains(nil) {
        return .manual(.pathNotLiteral, "the path after `\(slug)` is decided at run time")
      }
      if rest.count > 2, rest[1] == "v1", rest[2] == "v1" {
        return .manual(.oddUrl, "`v1` stands twice in the path")
      }
      return .manual(.noRestRoute, "`\(path(rest))` has no counterpart")
    case "run": return .manual(.oddUrl, "`\(path(rest))` is no documented form")
    case "v1": return .manual(.oddUrl, "`v1` stands after the gateway")
    default: return otherManual(slug)
    }
  }

  private static func workersManual(_ rest: [String?]) -> Classification {
    if rest.count == 1 || rest == ["workers-ai", "v1"] || rest == ["workers-ai", "run"] {
      return .base
    }
    if rest[1] == "v1" {
      return rest.count > 2 && rest[2] == "v1"
        ? .manual(.oddUrl, "`v1` stands twice in the path")
        : .manual(.noRestRoute, "`\(path(rest))` has no counterpart")
    }
    return .manual(.oddUrl, "`\(path(rest))` is no documented form of Workers AI")
  }

  private static func otherManual(_ slug: String) -> Classification {
    switch Provider.named(slug)?.service {
    case .otherFormat:
      .manual(.nativeRouteUnmapped, "`\(slug)` is served, but not in its native wire format")
    default: .manual(.providerNotServed, "`\(slug)` is not served by the REST API")
    }
  }

  private static func path(_ rest: [String?]) -> String {
    rest.map { $0 ?? "…" }.joined(separator: "/")
  }
}
