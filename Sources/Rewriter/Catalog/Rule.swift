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
        "Moves chat completions of Workers AI to the REST API.",
        todo: "`/workers-ai/v1/chat/completions` → `/ai/v1/chat/completions`, model kept",
        help: .rest)
    case .workersAiEmbeddings:
      Entry(
        "Moves embeddings of Workers AI to the REST API.",
        todo: "`/workers-ai/v1/embeddings` → `/ai/v1/embeddings`",
        help: .rest)
    case .workersAiResponses:
      Entry(
        "Moves the Responses route of Workers AI to the REST API.",
        todo: "`/workers-ai/v1/responses` → `/ai/v1/responses`",
        help: .rest)
    case .workersAiNativeRoute:
      Entry(
        "Moves the native route of Workers AI (the model in the path) to the REST API.",
        todo: "`/workers-ai/@cf/meta/m` → `/ai/run/@cf/meta/m`",
        help: .rest)
    case .workersAiRunRoute:
      Entry(
        "Moves the undocumented `/workers-ai/run/` route to the REST API.",
        todo: "`/workers-ai/run/@cf/meta/m` → `/ai/run/@cf/meta/m`",
        help: .rest)
    case .compatWorkersAi:
      Entry(
        "Moves a Workers AI model on the OpenAI-compatible route to the REST API.",
        todo:
          "`/compat/chat/completions`, `workers-ai/@cf/a/m` → `/ai/v1/chat/completions`, `@cf/a/m`",
        help: .rest)
    case .compatChat:
      Entry(
        "Moves a model of another provider on the OpenAI-compatible route to the REST API.",
        todo: "`google-ai-studio/gemini-2.5-pro` → `google/gemini-2.5-pro`",
        help: .rest)
    case .compatEmbeddings:
      Entry(
        "Moves embeddings of a Workers AI model on the OpenAI-compatible route to the REST API.",
        todo: "`/compat/embeddings` → `/ai/v1/embeddings`",
        help: .rest)
    case .openaiChat:
      Entry(
        "Moves OpenAI chat completions to the REST API.",
        todo:
          "`/openai/chat/completions`, `gpt-4o-mini` → `/ai/v1/chat/completions`, `openai/gpt-4o-mini`",
        help: .rest)
    case .openaiResponses:
      Entry(
        "Moves OpenAI Responses to the REST API.",
        todo: "`/openai/responses` → `/ai/v1/responses`",
        help: .rest)
    case .anthropicMessages:
      Entry(
        "Moves Anthropic Messages to the REST API.",
        todo:
          "`/anthropic/v1/messages`, `claude-haiku-4-5` → `/ai/v1/messages`, `anthropic/claude-haiku-4.5`",
        help: .rest)
    case .runApi:
      Entry(
        "Moves the preview of the run API to its successor.",
        todo: "`/run` → `/ai/run`",
        help: .rest)
    case .finishHalfMigrated:
      Entry(
        "Finishes a call whose URL was moved by hand and whose header was not.",
        todo: "`cf-aig-authorization` on `/ai/…` → `Authorization`",
        help: .rest)
    }
  }
}
