// From an old model id to the new one (contract, 3.4), for the route it is sent to.

struct ModelRules {
  /// Ids the owner has mapped, from the old form to the new one.
  var configured: [String: String] = [:]

  private static let dateSuffix = Pattern.known("-20[0-9]{6}$")
  private static let minorVersion = Pattern.known("-([0-9]+)-([0-9]+)$")

  /// Prefixes of compat ids and the prefix each gets.
  private static let prefixes: [(old: String, new: String, family: ModelFamily)] = [
    ("workers-ai/", "", .workersAI), ("openai/", "openai/", .openAI),
    ("anthropic/", "anthropic/", .anthropic),
    ("google-ai-studio/", "google/", .google), ("deepseek/", "deepseek/", .deepseek),
    ("grok/", "xai/", .grok),
  ]

  /// The prefixes of compat ids.
  static var oldPrefixes: [String] { prefixes.map(\.old) }

  /// True for an id as the REST API takes it.
  static func isNew(_ id: String) -> Bool {
    guard let prefix = ModelCatalog.prefixes.first(where: { id.hasPrefix($0) }) else {
      return false
    }
    let name = String(id.dropFirst(prefix.count))
    return ModelCatalog.isComplete(id) && !ModelCatalog.refused.contains(id)
      && (prefix != "anthropic/" || anthropicName(name) == name)
  }

  /// Maps an id as it is sent on a route.
  func mapping(of id: String, on shape: Shape) throws(Refusal) -> ModelMapping {
    switch shape {
    case .compatChat, .compatEmbeddings: try compat(id, shape)
    case .openaiChat, .openaiResponses: try native(id, "openai/", .openAI, shape)
    case .anthropicMessages: try native(id, "anthropic/", .anthropic, shape)
    case .runAPI: try run(id)
    case .workersChat, .workersEmbeddings, .workersResponses, .workersNative, .workersRun:
      ModelMapping(family: .workersAI, id: id, needsConsent: false, isInCatalogue: true)
    }
  }

  private func compat(_ id: String, _ shape: Shape) throws(Refusal) -> ModelMapping {
    guard let row = Self.prefixes.first(where: { id.hasPrefix($0.old) }) else {
      throw Self.notServed(id)
    }
    let name = String(id.dropFirst(row.old.count))
    if row.family == .workersAI {
      guard ModelCatalog.isWorkersAI(name) else {
        throw Refusal(.providerNotServed, "`\(id)` is no Workers AI model of `@cf/`")
      }
      let new = configured[id] ?? configured[name] ?? name
      guard new.hasPrefix("@cf/") else {
        throw Refusal(.modelFormat, "the configuration maps `\(id)` to another provider's `\(new)`")
      }
      return ModelMapping(family: .workersAI, id: new, needsConsent: false, isInCatalogue: true)
    }
    if shape == .compatEmbeddings {
      throw Refusal(.noRestRoute, "embeddings of `\(row.family)` have no REST route")
    }
    return try thirdParty(name, row.new, row.family, shape)
  }

  /// Why an id of no prefix that is served stays.
  private static func notServed(_ id: String) -> Refusal {
    if id.hasPrefix("dynamic/") {
      return Refusal(.dynamicRoute, "`\(id)` is a dynamic route; it stays on the old host")
    }
    if id.hasPrefix("custom-") {
      return Refusal(.customProvider, "`\(id)` belongs to a custom provider")
    }
    let provider = id.split(separator: "/").first.map(String.init) ?? id
    return Refusal(
      .providerNotServed,
      id.contains("/") ? "`\(provider)` is not served by the REST API" : "`\(id)` names no provider"
    )
  }

  /// What is no id in the form of the old host either is not guessed at.
  private static func noID(_ id: String) -> Refusal {
    Refusal(.providerNotServed, "`\(id)` is no id of an author and a model")
  }

  private func native(
    _ id: String, _ prefix: String, _ family: ModelFamily, _ shape: Shape
  ) throws(Refusal) -> ModelMapping {
    if id.hasPrefix(prefix) {
      throw Refusal(.halfMigrated, "`\(id)` is in the new form already, the URL is in the old one")
    }
    return try thirdParty(id, prefix, family, shape)
  }

  private func run(_ id: String) throws(Refusal) -> ModelMapping {
    if let prefix = ["workers-ai/", "google-ai-studio/", "grok/"].first(where: { id.hasPrefix($0) })
    {
      throw Refusal(.modelFormat, "the route takes catalogue ids, not `\(prefix)…`")
    }
    guard ModelCatalog.prefixes.contains(where: { (configured[id] ?? id).hasPrefix($0) }) else {
      throw Self.notServed(id)
    }
    guard !ModelCatalog.refused.contains(id) else {
      throw Refusal(.providerNotServed, "`\(id)` was measured as refused")
    }
    guard configured[id] != nil || ModelCatalog.isComplete(id) else { throw Self.noID(id) }
    let new = configured[id] ?? id
    let isKnown = id.hasPrefix("@cf/") || configured[id] != nil || ModelCatalog.ids.contains(id)
    let family: ModelFamily =
      id.hasPrefix("@cf/") ? .workersAI : id.hasPrefix("anthropic/") ? .anthropic : .openAI
    guard new.hasPrefix("@cf/") == id.hasPrefix("@cf/") else {
      throw Refusal(.modelFormat, "the configuration maps `\(id)` to another provider's `\(new)`")
    }
    return ModelMapping(family: family, id: new, needsConsent: !isKnown, isInCatalogue: isKnown)
  }

  private func thirdParty(
    _ name: String, _ prefix: String, _ family: ModelFamily, _ shape: Shape
  ) throws(Refusal) -> ModelMapping {
    let sent = Self.prefixes.first { $0.family == family }?.old ?? prefix
    if let id = [sent + name, name, prefix + name].lazy.compactMap({ configured[$0] }).first {
      guard id.hasPrefix(prefix) else {
        throw Refusal(
          .modelFormat, "the configuration maps `\(name)` to another provider's `\(id)`")
      }
      try check(id, family, shape)
      return ModelMapping(family: family, id: id, needsConsent: false, isInCatalogue: true)
    }
    guard ModelCatalog.isName(name[...]) else { throw Self.noID(sent + name) }
    let new = family == .anthropic ? Self.anthropicName(name) : name
    try check(prefix + new, family, shape)
    let isKnown =
      (family == .openAI && ModelCatalog.openAI.contains(new))
      || (family == .anthropic && ModelCatalog.anthropic.contains(new))
    return ModelMapping(
      family: family, id: prefix + new, needsConsent: !isKnown || new != name,
      isInCatalogue: isKnown)
  }

  /// Refuses ids that the REST API is known not to take on this route.
  private func check(_ id: String, _ family: ModelFamily, _ shape: Shape) throws(Refusal) {
    if ModelCatalog.refused.contains(id) {
      throw Refusal(.providerNotServed, "`\(id)` was measured as refused")
    }
    let name = id.split(separator: "/").last.map(String.init) ?? id
    if family == .openAI, ModelCatalog.responsesOnly.contains(name), shape != .openaiResponses {
      throw Refusal(.modelFormat, "the catalogue lists `\(id)` for Responses only")
    }
  }

  /// Drops a date, then writes a minor version with a dot: `claude-haiku-4-5-20251001` → `claude-haiku-4.5`.
  static func anthropicName(_ name: String) -> String {
    var bytes = [UInt8](name)
    if let match = try? dateSuffix.firstMatch(in: bytes) { bytes.removeSubrange(match.range) }
    if let match = try? minorVersion.firstMatch(in: bytes), let minor = match[2] {
      bytes[minor.lowerBound - 1] = UInt8(ascii: ".")
    }
    return bytes.text
  }
}
