// The decision table (contract, 5.1) as data: which shape with whose model and whose key may be rewritten, what the
// owner has to accept, and what must be said. Rows are numbered as in the contract; the code in `Plan/` holds no
// knowledge of its own about what is right.

/// Whether the request carries a provider's own key (K1) or only Cloudflare's (K2–K5).
enum KeyOwner: Sendable {
  case provider
  case cloudflare
}

/// One row of the table.
struct DecisionRow: Sendable {
  /// The row numbers of the contract.
  let numbers: [Int]
  let shapes: [Shape]
  /// The families it is for; empty where the model does not matter.
  var families: [ModelFamily] = []
  let keys: [KeyOwner]
  let consents: [Consent]
  let warnings: [Warning]
  let rule: Rule
  let help: HelpPage
}

enum DecisionTable {
  private static let base: [Warning] = [.coldCache, .errorShape]
  private static let full: [Warning] = [.tokenPermission, .coldCache, .errorShape]
  private static let any: [KeyOwner] = [.provider, .cloudflare]

  /// All rows of 5.1, in the contract's order.
  static let rows: [DecisionRow] = [
    DecisionRow(
      numbers: [1, 6], shapes: [.workersChat], keys: any, consents: [],
      warnings: base + [.workersAiBilling],
      rule: .workersAiOpenaiRoute, help: .waiopen),
    DecisionRow(
      numbers: [2, 6], shapes: [.workersEmbeddings], keys: any, consents: [],
      warnings: base + [.embeddingsHeader],
      rule: .workersAiEmbeddings, help: .waiopen),
    DecisionRow(
      numbers: [3, 6], shapes: [.workersResponses], keys: any, consents: [.behavior],
      warnings: base + [.workersAiBilling], rule: .workersAiResponses, help: .rest),
    DecisionRow(
      numbers: [4, 6], shapes: [.workersNative], keys: any, consents: [],
      warnings: base + [.answerEnvelope],
      rule: .workersAiNativeRoute, help: .wai),
    DecisionRow(
      numbers: [5, 6], shapes: [.workersRun], keys: any, consents: [.behavior],
      warnings: base + [.answerEnvelope],
      rule: .workersAiRunRoute, help: .wai),
    DecisionRow(
      numbers: [7], shapes: [.compatChat], families: [.workersAI], keys: [.cloudflare],
      consents: [],
      warnings: full + [.modelRenamed, .workersAiBilling], rule: .compatWorkersAi, help: .rest),
    DecisionRow(
      numbers: [8], shapes: [.compatChat], families: [.workersAI], keys: [.provider],
      consents: [.billing],
      warnings: full + [.modelRenamed, .payerChanges], rule: .compatWorkersAi, help: .ub),
    DecisionRow(
      numbers: [9, 10], shapes: [.compatChat], families: [.openAI], keys: [.cloudflare],
      consents: [],
      warnings: full + [.storedKeyFirst], rule: .compatChat, help: .rest),
    DecisionRow(
      numbers: [11], shapes: [.compatChat], families: [.openAI], keys: [.provider],
      consents: [.billing],
      warnings: full + [.payerChanges], rule: .compatChat, help: .ub),
    DecisionRow(
      numbers: [12], shapes: [.compatChat], families: [.anthropic], keys: [.cloudflare],
      consents: [.behavior],
      warnings: full + [.storedKeyFirst, .anthropicChatFormat], rule: .compatChat, help: .rest),
    DecisionRow(
      numbers: [13], shapes: [.compatChat], families: [.anthropic], keys: [.provider],
      consents: [.billing, .behavior], warnings: full + [.payerChanges, .anthropicChatFormat],
      rule: .compatChat,
      help: .ub),
    DecisionRow(
      numbers: [14], shapes: [.compatChat], families: [.google, .deepseek], keys: [.cloudflare],
      consents: [.billing, .behavior], warnings: full + [.modelRenamed, .storedKeyIgnored],
      rule: .compatChat,
      help: .ub),
    DecisionRow(
      numbers: [14], shapes: [.compatChat], families: [.google, .deepseek], keys: [.provider],
      consents: [.billing, .behavior], warnings: full + [.modelRenamed, .payerChanges],
      rule: .compatChat, help: .ub),
    DecisionRow(
      numbers: [15], shapes: [.compatChat], families: [.grok], keys: [.cloudflare],
      consents: [.billing],
      warnings: full + [.modelRenamed, .storedKeyIgnored], rule: .compatChat, help: .ub),
    DecisionRow(
      numbers: [15], shapes: [.compatChat], families: [.grok], keys: [.provider],
      consents: [.billing],
      warnings: full + [.modelRenamed, .payerChanges], rule: .compatChat, help: .ub),
    DecisionRow(
      numbers: [16], shapes: [.compatEmbeddings], families: [.workersAI], keys: [.cloudflare],
      consents: [],
      warnings: full + [.modelRenamed, .embeddingsHeader], rule: .compatEmbeddings, help: .waiopen),
    DecisionRow(
      numbers: [16], shapes: [.compatEmbeddings], families: [.workersAI], keys: [.provider],
      consents: [.billing],
      warnings: full + [.modelRenamed, .payerChanges, .embeddingsHeader], rule: .compatEmbeddings,
      help: .waiopen),
    DecisionRow(
      numbers: [17], shapes: [.runAPI], keys: [.cloudflare], consents: [.behavior],
      warnings: full + [.answerEnvelope, .storedKeyFirst], rule: .runApi, help: .rest),
    DecisionRow(
      numbers: [18, 19], shapes: [.openaiChat], families: [.openAI], keys: [.cloudflare],
      consents: [],
      warnings: full + [.modelRenamed, .storedKeyFirst], rule: .openaiChat, help: .oai),
    DecisionRow(
      numbers: [20], shapes: [.openaiChat], families: [.openAI], keys: [.provider],
      consents: [.billing],
      warnings: full + [.modelRenamed, .payerChanges], rule: .openaiChat, help: .ub),
    DecisionRow(
      numbers: [21], shapes: [.openaiResponses], families: [.openAI], keys: [.cloudflare],
      consents: [.behavior],
      warnings: full + [.modelRenamed, .storedKeyFirst, .responsesBilling], rule: .openaiResponses,
      help: .oai),
    DecisionRow(
      numbers: [22], shapes: [.openaiResponses], families: [.openAI], keys: [.provider],
      consents: [.billing, .behavior],
      warnings: full + [.modelRenamed, .payerChanges, .responsesBilling],
      rule: .openaiResponses, help: .ub),
    DecisionRow(
      numbers: [23], shapes: [.anthropicMessages], families: [.anthropic], keys: [.cloudflare],
      consents: [.models, .behavior], warnings: full + [.modelRenamed, .storedKeyFirst],
      rule: .anthropicMessages,
      help: .anth),
    DecisionRow(
      numbers: [24], shapes: [.anthropicMessages], families: [.anthropic], keys: [.provider],
      consents: [.billing, .models, .behavior], warnings: full + [.modelRenamed, .payerChanges],
      rule: .anthropicMessages, help: .ub),
  ]

  /// The row for a shape, a family and a key; nil when nothing may be rewritten.
  static func row(_ shape: Shape, _ family: ModelFamily, _ key: KeyOwner) -> DecisionRow? {
    rows.first {
      $0.shapes.contains(shape) && ($0.families.isEmpty || $0.families.contains(family))
        && $0.keys.contains(key)
    }
  }

  /// Body fields with which a route is not rewritten (contract, below 5.1).
  static func unservedFields(_ shape: Shape) -> Set<String> {
    switch shape {
    case .openaiResponses:
      [
        "background", "conversation", "file_id", "file_ids", "previous_response_id", "prompt",
        "store", "tools",
      ]
    case .anthropicMessages: ["betas", "container", "mcp_servers"]
    case .runAPI: ["provider"]
    default: []
    }
  }
}
