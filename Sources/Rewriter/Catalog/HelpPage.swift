// The public pages behind the short source keys of the contract (section 10). A key is used everywhere else in the
// tables, so that a moved page is one edit here.

/// A source key; its page is the `help` address of reports.
public enum HelpPage: String, Sendable, CaseIterable {
  case rest = "ai-gateway/usage/rest-api/"
  case compat = "ai-gateway/usage/chat-completion/"
  case auth = "ai-gateway/configuration/authentication/"
  case ub = "ai-gateway/features/unified-billing/"
  case byok = "ai-gateway/configuration/bring-your-own-keys/"
  case bind = "ai-gateway/usage/worker-binding-methods/"
  case dyn = "ai-gateway/features/dynamic-routing/usage/"
  case uni = "ai-gateway/usage/universal/"
  case ws = "ai-gateway/usage/websockets-api/realtime-api/"
  case dom = "ai-gateway/configuration/custom-domains/"
  case cust = "ai-gateway/configuration/custom-providers/"
  case prov = "ai-gateway/usage/providers/"
  case oai = "ai-gateway/usage/providers/openai/"
  case anth = "ai-gateway/usage/providers/anthropic/"
  case wai = "ai-gateway/usage/providers/workersai/"
  case waiopen = "workers-ai/configuration/open-ai-compatibility/"
  case cache = "ai-gateway/features/caching/"
  case log = "ai-gateway/observability/logging/"
  case cat = "ai/models/"
  case cl = "changelog/post/2026-05-21-rest-api/"
  case agents = "ai-gateway/integrations/coding-agents/"

  /// The address of the page.
  public var url: String { "https://developers.cloudflare.com/\(rawValue)" }
}
