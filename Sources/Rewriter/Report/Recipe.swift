// What a person edits where the tool does not: the line as it stands, what must stand there with the line's own account,
// gateway and path, and what to look at afterwards. Made from the text of the place alone, so it is a sketch to finish by
// hand and never an edit; where a call rightly stays on the old host there is none.

/// The edit a person makes at a place that is not rewritten.
public struct Recipe: Sendable, Hashable {
  /// The line as it stands; credentials are masked.
  public let old: String
  /// The lines that take its place, or stand beside it.
  public let new: [String]
  /// What to look at when it is done.
  public let checks: [String]

  /// What stands where the text does not show a part.
  private static let token = "<Cloudflare token>"

  /// The recipe for an occurrence of a plan; nil where nothing is to be edited or nothing certain can be said.
  public init?(_ decision: Decision, in plan: FilePlan) {
    guard let reason = decision.reason, reason.disposition == .needsReview else { return nil }
    let place = RecipeLine(decision.occurrence, plan.file.bytes)
    let url = place.url(decision.occurrence.kind)
    let lines: [String]?
    switch reason {
    case .hostCheck, .allowList: lines = place.besides
    case .inboundHeader: lines = place.headersBeside
    case .universalEndpoint: lines = url.map { Recipe.single($0) }
    case .bindingCall: lines = Recipe.binding(model: "model", url)
    case .dynamicRoute: lines = Recipe.binding(model: "\"dynamic/<route>\"", url)
    case .websocket, .customProvider, .customDomain, .providerNotServed, .nativeRouteUnmapped,
      .noRestRoute, .oddUrl, .storedKeyAlias, .signedRequest, .libraryUrl, .codingAgentConfig,
      .probe, .notChosen, .notWritable, .unsupportedClient:
      lines = nil
    default:
      lines =
        decision.occurrence.kind == .url
        ? url.flatMap { place.moved($0) } : place.renamed(gateway: url?.text(url?.gateway))
    }
    guard let lines else { return nil }
    old = place.line
    new = lines
    checks = Recipe.checks(reason, url)
  }

  // MARK: - Snippets

  private static func account(_ url: LegacyURL?) -> String {
    url?.text(url?.account) ?? "<account>"
  }

  private static func gateway(_ url: LegacyURL?) -> String {
    url?.text(url?.gateway) ?? "<gateway>"
  }

  /// One request for each step of a list of fallbacks.
  private static func single(_ url: LegacyURL) -> [String] {
    [
      "\(GatewayHost.restPrefix)\(account(url))/ai/v1/chat/completions   (one call for each provider, in turn)",
      "Authorization: Bearer \(token)", "\(GatewayHeader.gatewayID): \(gateway(url))",
    ]
  }

  private static func binding(model: String, _ url: LegacyURL?) -> [String] {
    [
      "await env.AI.run(\(model), input, { gateway: { id: \"\(gateway(url))\" } })   (inside a Worker)"
    ]
  }

  // MARK: - Afterwards

  private static func checks(_ reason: Reason, _ url: LegacyURL?) -> [String] {
    switch reason {
    case .hostCheck: return ["URLs of both hosts pass, and none of another host does."]
    case .allowList:
      return ["The new host is the whole Cloudflare API; the old one stays for calls that stay."]
    case .inboundHeader:
      return ["Callers of both kinds are let through, and neither header leaks further."]
    case .dynamicRoute: return ["Outside of a Worker the call stays on the old host."]
    default: break
    }
    var result = [
      "One request answers 200 and stands in the log of gateway \(gateway(url)).",
      "401 with code 10000 means that the token lacks Account › Workers AI › Read.",
    ]
    if let shape = url.flatMap({ $0.routeShape }) {
      if let rule = Recipe.models[shape] { result.append(rule) }
      let warnings = DecisionTable.rows.filter { $0.shapes.contains(shape) }.flatMap(\.warnings)
      let told: Set<Warning> = [.answerEnvelope, .embeddingsHeader, .responsesBilling]
      result += Set(warnings).intersection(told).sorted().map(\.entry.todo)
    }
    return result
  }

  /// How the model id changes with the route.
  private static let models: [Shape: String] = [
    .compatChat:
      "Model ids change: `workers-ai/@cf/…` → `@cf/…`, `google-ai-studio/…` → `google/…`, `grok/…` → `xai/…`, `claude-haiku-4-5` → `claude-haiku-4.5`.",
    .compatEmbeddings: "The model id loses `workers-ai/`.",
    .openaiChat: "The model id gets `openai/` in front.",
    .openaiResponses: "The model id gets `openai/` in front.",
    .anthropicMessages:
      "The model id gets `anthropic/` in front, without a date and with a dot: `anthropic/claude-haiku-4.5`.",
  ]
}

/// The line an occurrence stands in.
private struct RecipeLine {
  let occurrence: Occurrence
  let bytes: [UInt8]
  let range: Range<Int>

  init(_ occurrence: Occurrence, _ bytes: [UInt8]) {
    self.occurrence = occurrence
    self.bytes = bytes
    let lower = bytes[..<occurrence.range.lowerBound].lastIndex(where: \.isLineEnd).map { $0 + 1 }
    let upper = bytes[occurrence.range.upperBound...].firstIndex(where: \.isLineEnd)
    range = (lower ?? 0)..<(upper ?? bytes.count)
  }

  /// The longest line that is shown, in bytes.
  private static let longest = 400

  private func shown(_ line: [UInt8]) -> String {
    let text = SecretMask.masked(line)
    let end = text.prefix(RecipeLine.longest).count
    return String(decoding: text[..<end].trimmed, as: UTF8.self) + (end < text.count ? " …" : "")
  }

  var line: String { shown(Array(bytes[range])) }

  /// The line with a part of it replaced.
  private func replacing(_ part: Range<Int>, _ text: String) -> String {
    shown(
      Array(bytes[range.lowerBound..<part.lowerBound]) + [UInt8](text.utf8)
        + Array(bytes[part.upperBound..<range.upperBound]))
  }

  /// The URL of the place; for a header the only one of the file.
  func url(_ kind: Occurrence.Kind) -> LegacyURL? {
    if kind == .url { return LegacyURL.written(at: occurrence, in: bytes) }
    let scan = OccurrenceScan(hosts: [])
    let urls = ((try? scan.occurrences(in: bytes)) ?? []).filter { $0.kind == .url }.compactMap {
      LegacyURL.written(at: $0, in: bytes)
    }
    return Set(urls.map { $0.text($0.gateway) }).count == 1 ? urls.first : nil
  }

  /// The URL on the new host, with the headers that go with it.
  func moved(_ url: LegacyURL) -> [String]? {
    guard let account = url.text(url.account), let path = url.newPath, let part = url.writtenRange,
      range.lowerBound <= part.lowerBound, part.upperBound <= range.upperBound
    else { return nil }
    let text = GatewayHost.restPrefix + account + "/ai" + path
    return [
      replacing(part, text),
      "Authorization: Bearer <Cloudflare token>   (instead of cf-aig-authorization)",
      "\(GatewayHeader.gatewayID): \(url.text(url.gateway) ?? "<gateway>")",
    ]
  }

  /// The header under its new name, with the gateway beside it.
  func renamed(gateway: String?) -> [String] {
    [
      replacing(occurrence.range, "Authorization"),
      "\(GatewayHeader.gatewayID): \(gateway ?? "<the gateway in the URL it is sent with>")",
    ]
  }

  /// The same line for the new host, to stand beside the old one.
  var besides: [String] {
    ["both:", line, replacing(occurrence.range, GatewayHost.rest)]
  }

  /// The same line for the new headers, to stand beside the old one.
  var headersBeside: [String] {
    [
      "all three:", line, replacing(occurrence.range, "authorization"),
      replacing(occurrence.range, GatewayHeader.gatewayID),
    ]
  }
}

extension LegacyURL {
  /// The shape of the URL where its path is complete.
  fileprivate var routeShape: Shape? {
    if case .route(let route) = classified() { route.shape } else { nil }
  }

  /// The path behind `/ai` on the new host; nil where the old one has no counterpart.
  fileprivate var newPath: String? {
    let texts = tail.map { text($0) ?? "" }
    switch classified() {
    case .route(let route):
      return (route.new + texts.dropFirst(route.old.count)).map { "/" + $0 }.joined()
    case .base:
      // What a client appends to the base stays.
      let bases: [([String], String)] = [
        (["compat"], "/v1"), (["openai"], "/v1"), (["openai", "v1"], "/v1"), (["anthropic"], ""),
        (["anthropic", "v1"], "/v1"), (["workers-ai", "v1"], "/v1"), (["workers-ai"], "/run"),
        (["workers-ai", "run"], "/run"),
      ]
      return bases.first { $0.0 == texts }?.1
    case .manual: return nil
    }
  }
}
