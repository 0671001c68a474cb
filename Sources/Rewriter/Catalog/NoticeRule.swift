// Things worth telling that hold no occurrence (contract, 2.1 U13 and U14, 5.3, 5.4): a binding or a package that makes
// requests to the old host at run time, and a request to the new one that may carry a provider's key.

/// What is looked for, and what is said about it.
struct NoticeRule: Sendable {
  let pattern: Pattern
  /// What must stand a few lines around it; nil where the pattern says enough.
  var nearby: Pattern?
  let reason: Reason
  let message: String

  static let all: [NoticeRule] = [
    NoticeRule(
      pattern: .known("\\.gateway\\([^()\\n]*\\)\\s*\\.getUrl\\("), reason: .bindingCall,
      message: "the binding returns a URL of the old host at run time"),
    NoticeRule(
      pattern: .known("\\.gateway\\([^()\\n]*\\)\\s*\\.run\\("), reason: .bindingCall,
      message: "the binding calls the Universal endpoint of the old host"),
    NoticeRule(
      pattern: .known("[\"'](ai-gateway-provider|@cloudflare/ai-gateway)[\"'/]"),
      reason: .libraryUrl, message: "the package builds URLs of the old host"),
    NoticeRule(
      pattern: .known("api\\.cloudflare\\.com/client/v4/accounts/[^\\n\"'`]{0,200}?/ai/(v1|run)"),
      nearby: .known(
        "(authorization|x-api-key|x-goog-api-key|api_?key)[^\\n]{0,80}(openai|anthropic|claude|gemini|google|grok|groq|xai|deepseek|mistral)_?(api)?_?(key|token|secret)",
        caseless: true),
      reason: .halfMigrated,
      message: "a provider's key may be sent to the REST API, which takes a Cloudflare token only"),
    NoticeRule(
      pattern: .known("api\\.cloudflare\\.com/client/v4/accounts/[^\\n\"'`]{0,200}?/ai/(v1|run)"),
      nearby: .known("x-(goog-)?api-key[\"']?\\s*[:,=]", caseless: true), reason: .halfMigrated,
      message: "a provider's own header is sent to the REST API"),
  ]

  /// How many lines count as around.
  static let lines = 12
}
