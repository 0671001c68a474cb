// The closed list of rules (contract, section 6.1). A rule is named after what it rewrites; which rule applies is
// decided by the rows of `DecisionTable`, how it edits by the files of `Plan/`.

/// One rewrite, by name.
public enum Rule: String, Sendable, CaseIterable {
  case workersAiOpenaiRoute = "workers-ai-openai-route"
  case workersAiEmbeddings = "workers-ai-embeddings"
  case workersAiResponses = "workers-ai-responses"
  case workersAiNativeRoute = "workers-ai-native-route"
  case workersAiRunRoute = "workers-ai-run-route"
  case compatWorkersAi = "compat-workers-ai"
  case compatChat = "compat-chat"
  case compatEmbeddings = "compat-embeddings"
  case openaiChat = "openai-chat"
  case openaiResponses = "openai-responses"
  case anthropicMessages = "anthropic-messages"
  case runApi = "run-api"
  case finishHalfMigrated = "finish-half-migrated"

  /// What the rule rewrites, with the old and the new form.
  public var entry: Entry {
    switch self {
    case .workersAiOpenaiRoute:
      Entry(
        "Rewrites U8 chat.",
        todo: "`/workers-ai/v1/chat/completions` → `/ai/v1/chat/completions`, model kept",
        help: .rest)
    case .workersAiEmbeddings:
      Entry(
        "Rewrites U8 embeddings.",
        todo: "`/workers-ai/v1/embeddings` → `/ai/v1/embeddings`",
        help: .rest)
    case .workersAiResponses:
      Entry(
        "Rewrites U8 responses.",
        todo: "`/workers-ai/v1/responses` → `/ai/v1/responses`",
        help: .rest)
    case .workersAiNativeRoute:
      Entry(
        "Rewrites U6.",
        todo: "`/workers-ai/@cf/meta/m` → `/ai/run/@cf/meta/m`",
        help: .rest)
    case .workersAiRunRoute:
      Entry(
        "Rewrites U7.",
        todo: "`/workers-ai/run/@cf/meta/m` → `/ai/run/@cf/meta/m`",
        help: .rest)
    case .compatWorkersAi:
      Entry(
        "Rewrites U2 with `workers-ai/@cf/…`.",
        todo:
          "`/compat/chat/completions`, `workers-ai/@cf/a/m` → `/ai/v1/chat/completions`, `@cf/a/m`",
        help: .rest)
    case .compatChat:
      Entry(
        "Rewrites U2, third party.",
        todo: "`google-ai-studio/gemini-2.5-pro` → `google/gemini-2.5-pro`",
        help: .rest)
    case .compatEmbeddings:
      Entry(
        "Rewrites U3 embeddings, `@cf/`.",
        todo: "`/compat/embeddings` → `/ai/v1/embeddings`",
        help: .rest)
    case .openaiChat:
      Entry(
        "Rewrites U9 openai chat.",
        todo:
          "`/openai/chat/completions`, `gpt-4o-mini` → `/ai/v1/chat/completions`, `openai/gpt-4o-mini`",
        help: .rest)
    case .openaiResponses:
      Entry(
        "Rewrites U9 openai responses.",
        todo: "`/openai/responses` → `/ai/v1/responses`",
        help: .rest)
    case .anthropicMessages:
      Entry(
        "Rewrites U9 anthropic messages.",
        todo:
          "`/anthropic/v1/messages`, `claude-haiku-4-5` → `/ai/v1/messages`, `anthropic/claude-haiku-4.5`",
        help: .rest)
    case .runApi:
      Entry(
        "Rewrites U5.",
        todo: "`/run` → `/ai/run`",
        help: .rest)
    case .finishHalfMigrated:
      Entry(
        "Rewrites 5.3.",
        todo: "`cf-aig-authorization` on `/ai/…` → `Authorization`",
        help: .rest)
    }
  }
}
