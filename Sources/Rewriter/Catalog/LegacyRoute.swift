// The paths of the old host that have a counterpart (contract, 2.1 and 5.1): which leading part is replaced, what
// must follow it and stays, and what comes instead. The rows are tried in order, the longest old part first.

/// What a call on the old host asks for, as far as it can be rewritten.
enum Shape: String, Sendable, CaseIterable {
  case compatChat
  case compatEmbeddings
  case workersChat
  case workersEmbeddings
  case workersResponses
  case workersNative
  case workersRun
  case runAPI
  case openaiChat
  case openaiResponses
  case anthropicMessages

  /// True for the shapes whose provider is Cloudflare itself (U6–U8).
  var isWorkersAI: Bool {
    switch self {
    case .workersChat, .workersEmbeddings, .workersResponses, .workersNative, .workersRun: true
    default: false
    }
  }

  /// True where the model stands in the path and not in the body (U6, U7).
  var namesModelInPath: Bool { self == .workersNative || self == .workersRun }

  /// True where the model id in the body decides what may be done.
  var needsModel: Bool { !isWorkersAI }
}

/// How well a fact is known.
enum Evidence: String, Sendable {
  case documented = "documented"
  case packageSource = "from the source of an official package"
  case measured = "measured, not documented"
}

extension Shape {
  /// How well it is known that the old host serves it.
  var evidence: Evidence {
    switch self {
    case .workersRun: .packageSource
    case .compatEmbeddings: .measured
    default: .documented
    }
  }
}

/// One path of the old host with its counterpart.
struct LegacyRoute: Sendable, Hashable {
  let shape: Shape
  /// The segments after the gateway that are replaced.
  let old: [String]
  /// What must follow and stays as it is; `@cf` stands for a Workers AI model.
  let kept: [String]
  /// What replaces the old segments; empty when they only go.
  let new: [String]

  static let all: [LegacyRoute] = [
    LegacyRoute(shape: .compatChat, old: ["compat"], kept: ["chat", "completions"], new: ["v1"]),
    LegacyRoute(shape: .compatEmbeddings, old: ["compat"], kept: ["embeddings"], new: ["v1"]),
    LegacyRoute(
      shape: .workersChat, old: ["workers-ai", "v1"], kept: ["chat", "completions"], new: ["v1"]),
    LegacyRoute(
      shape: .workersEmbeddings, old: ["workers-ai", "v1"], kept: ["embeddings"], new: ["v1"]),
    LegacyRoute(
      shape: .workersResponses, old: ["workers-ai", "v1"], kept: ["responses"], new: ["v1"]),
    LegacyRoute(shape: .workersRun, old: ["workers-ai", "run"], kept: ["@cf"], new: ["run"]),
    LegacyRoute(shape: .workersNative, old: ["workers-ai"], kept: ["@cf"], new: ["run"]),
    LegacyRoute(shape: .runAPI, old: ["run"], kept: [], new: ["run"]),
    LegacyRoute(
      shape: .openaiChat, old: ["openai", "v1"], kept: ["chat", "completions"], new: ["v1"]),
    LegacyRoute(shape: .openaiResponses, old: ["openai", "v1"], kept: ["responses"], new: ["v1"]),
    LegacyRoute(shape: .openaiChat, old: ["openai"], kept: ["chat", "completions"], new: ["v1"]),
    LegacyRoute(shape: .openaiResponses, old: ["openai"], kept: ["responses"], new: ["v1"]),
    // The base of the Anthropic SDK ends before `/v1`, so the version is kept, not replaced.
    LegacyRoute(shape: .anthropicMessages, old: ["anthropic"], kept: ["v1", "messages"], new: []),
    LegacyRoute(shape: .anthropicMessages, old: ["anthropic"], kept: ["messages"], new: ["v1"]),
  ]
}
