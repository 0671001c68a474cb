// Provider slugs of the old host (contract, 2.3): the path segment after the gateway, and the prefix of a compat model.

/// A provider by its slug.
struct Provider: Sendable {
  /// What the new API does with the provider.
  enum Service: Sendable {
    /// Served; rows of the decision table apply. The prefix stands before a model id on the new API.
    case served(prefix: String)
    /// Served in another wire format or by another upstream only.
    case otherFormat(prefix: String)
    case notServed
  }

  let slug: String
  let service: Service

  /// All known slugs, sorted.
  static let all: [Provider] = [
    Provider(slug: "anthropic", service: .served(prefix: "anthropic/")),
    Provider(slug: "aws-bedrock", service: .notServed),
    Provider(slug: "azure-openai", service: .notServed),
    Provider(slug: "baseten", service: .notServed),
    Provider(slug: "cartesia", service: .notServed),
    Provider(slug: "cerebras", service: .notServed),
    Provider(slug: "cohere", service: .notServed),
    Provider(slug: "deepgram", service: .notServed),
    Provider(slug: "deepseek", service: .otherFormat(prefix: "deepseek/")),
    Provider(slug: "elevenlabs", service: .notServed),
    Provider(slug: "fal", service: .notServed),
    Provider(slug: "fireworks", service: .notServed),
    Provider(slug: "google", service: .notServed),
    Provider(slug: "google-ai-studio", service: .otherFormat(prefix: "google/")),
    Provider(slug: "google-vertex-ai", service: .otherFormat(prefix: "google/")),
    Provider(slug: "grok", service: .otherFormat(prefix: "xai/")),
    Provider(slug: "groq", service: .notServed),
    Provider(slug: "huggingface", service: .notServed),
    Provider(slug: "ideogram", service: .notServed),
    Provider(slug: "mistral", service: .notServed),
    Provider(slug: "openai", service: .served(prefix: "openai/")),
    Provider(slug: "openrouter", service: .notServed),
    Provider(slug: "parallel", service: .notServed),
    Provider(slug: "perplexity-ai", service: .notServed),
    Provider(slug: "replicate", service: .notServed),
    Provider(slug: "workers-ai", service: .served(prefix: "")),
  ]

  /// The provider of a slug, letter case respected as the host does.
  static func named(_ slug: String) -> Provider? { all.first { $0.slug == slug } }

  /// Words that show that a value belongs to a vendor (contract, 2.4), sorted.
  static let vendorWords: WordSet = [
    "anthropic", "aws", "azure", "baseten", "bedrock", "cartesia", "cerebras", "claude", "cohere",
    "deepgram",
    "deepseek", "elevenlabs", "fal", "fireworks", "gemini", "google", "grok", "groq", "huggingface",
    "ideogram", "mistral", "openai", "openrouter", "parallel", "perplexity", "provider",
    "replicate",
    "vertex", "xai",
  ]
  /// Those of them that are found inside of other words too.
  static let longVendorWords = vendorWords.texts.filter { $0.count >= 6 && $0 != "provider" }
    .sorted()
  /// What vendors' keys start with, lower case.
  static let keyPrefixes = ["aiza", "gsk_", "pplx-", "sk-", "sk_", "xai-"]
  /// Words that show that a value is a Cloudflare token.
  static let cloudflareWords: WordSet = ["aig", "cf", "cloudflare", "wrangler"]
  /// Values that stand in a key slot without being a key.
  static let placeholderKeys = [
    "", "-", "_", "cf-managed", "dummy", "empty", "fake", "ignored", "none", "not-needed",
    "not-used", "placeholder",
    "unused", "x", "xxx",
  ]
}
