// The bundled catalogue of model ids and what becomes of an old id (contract, 3.4). An id that is not here is unknown,
// not absent: it asks for consent and is never guessed at. Rebuild the lists from the official catalogue files and
// move the date with them.

/// The model ids known to be served, with their formats.
public enum ModelCatalog {
  /// The day on which the lists were true.
  public static let date = "2026-10-08"

  /// Ids served on chat completions and Responses, without the author.
  static let openAI: Set = [
    "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4o", "gpt-4o-mini", "gpt-5", "gpt-5-mini",
    "gpt-5-nano", "gpt-5.1",
    "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-pro", "gpt-5.5", "gpt-5.5-pro",
    "gpt-5.6-luna", "gpt-5.6-sol",
    "gpt-5.6-terra", "gpt-6-astra", "gpt-6-luna", "gpt-6-sol", "o3", "o3-mini", "o4-mini",
  ]
  /// Ids of `openAI` that are served on Responses only.
  static let responsesOnly: Set = ["gpt-5.4-pro", "gpt-5.5-pro"]
  /// Ids served on Messages, without the author.
  static let anthropic: Set = [
    "claude-fable-5", "claude-fable-5.1", "claude-haiku-4.5", "claude-opus-4.5", "claude-opus-4.6",
    "claude-opus-4.7",
    "claude-opus-4.8", "claude-opus-5", "claude-opus-5.5", "claude-sonnet-4.5", "claude-sonnet-4.6",
    "claude-sonnet-5",
    "claude-sonnet-5.5",
  ]
  /// Full ids measured as refused.
  static let refused: Set = [
    "anthropic/claude-sonnet-4", "deepseek/deepseek-chat", "openai/chat-latest",
    "openai/gpt-5.1-chat-latest",
  ]

  /// What ids of the REST API begin with.
  static let prefixes = ["@cf/", "anthropic/", "deepseek/", "google/", "openai/", "xai/"]

  /// True for `@cf/author/name`, as ids of Workers AI are made.
  static func isWorkersAI(_ id: String) -> Bool {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0] == "@cf" && parts.dropFirst().allSatisfy(isName)
  }

  /// True for a name that a provider can have given a model: no ids have a slash behind the author.
  static func isName(_ name: Substring) -> Bool {
    !name.isEmpty && name.allSatisfy { !$0.isWhitespace && $0 != "/" }
  }

  /// True for an id with an author and a name, as the REST API takes it.
  static func isComplete(_ id: String) -> Bool {
    guard let prefix = prefixes.first(where: { id.hasPrefix($0) }) else { return false }
    return prefix == "@cf/" ? isWorkersAI(id) : isName(id.dropFirst(prefix.count))
  }

  /// True where the catalogue is known to have the id for the route that ends with this segment (contract, 3.4 and Q3).
  static func isServed(_ id: String, on route: String) -> Bool {
    switch route {
    case "messages": id.hasPrefix("anthropic/")
    case "embeddings": id.hasPrefix("@cf/")
    case "responses": id.hasPrefix("openai/") || id.hasPrefix("@cf/")
    case "completions": !responsesOnly.contains { id == "openai/" + $0 }
    default: true
    }
  }

  /// All bundled ids with their author, sorted.
  public static var ids: [String] {
    (openAI.map { "openai/\($0)" } + anthropic.map { "anthropic/\($0)" }).sorted()
  }
}

/// Whose model an id names; decides the row of the decision table.
enum ModelFamily: String, Sendable, CaseIterable {
  case workersAI
  case openAI
  case anthropic
  case google
  case deepseek
  case grok
}

/// What becomes of a model id.
struct ModelMapping: Sendable, Hashable {
  let family: ModelFamily
  let id: String
  /// True when the owner has to look at the id.
  let needsConsent: Bool
  let isInCatalogue: Bool
}
