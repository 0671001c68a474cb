// Every point of the contract that is no row of 5.1 and no name of section 6 (`CoverageTests` has those), with a fixture
// that shows it and one beside it that must not: `Fixtures/CONTRACT.tsv`, one line a point: section and name, outcome, the
// fixture that meets the outcome, the one that does not. An outcome is a name of the closed lists or `row N`.
import Foundation
import Testing

@testable import Rewriter

@Suite struct ContractTests {
  /// The points, by section.
  ///
  /// One that leaves the contract or comes into it is a change of this list first.
  static let sections: [String: [String]] = [
    "2.2": [
      "host-boundary", "header-boundary", "scheme-none", "scheme-wss", "scheme-http",
      "two-segments-in-one", "account-copied", "gateway-is-slug", "trailing-slash",
      "query", "openai-v1", "anthropic-short", "model-from-expression",
      "slug-from-expression", "family-cf-only", "odd-gateway-missing", "odd-account-only",
      "odd-account-gateway-words", "odd-version-behind-gateway", "odd-run-below-account",
      "odd-run-below-compat", "odd-version-twice", "odd-sentinel", "odd-filled-later",
      "odd-base-of-many", "odd-split", "odd-workers-run", "dot-segment",
      "model-of-another-provider", "fragment", "empty-segment", "scheme-relative",
    ],
    "2.4": [
      "custom-host", "provider-slot-empty", "provider-slot-suppressed", "same-token",
      "vendor-name", "cloudflare-word", "wrangler-token", "word-inside-word",
      "placeholder", "default-key", "anything-else", "workers-ai-any-name",
      "two-tokens-third-party", "two-tokens-workers-ai", "no-token", "headers-elsewhere",
      "roles-swapped", "vendor-name-on-workers-ai", "two-keys", "empty-key",
      "authorization-undefined", "placeholder-on-workers-ai", "token-alone-on-workers-ai",
    ],
    "3.4": [
      "workers-ai-prefix", "workers-ai-id-kept", "openai-known", "openai-unknown",
      "anthropic-dot-and-date", "google", "grok", "deepseek", "deepseek-chat",
      "refused-ids", "withdrawn-ids", "vertex", "provider-field", "responses-only",
      "anthropic-no-minor-version", "no-model-name",
    ],
    "4.3": [
      "suppressed", "generated", "boundary", "prose", "historical", "host-check",
      "allow-list", "inbound-header", "header-constant", "assertion", "probe",
      "interface-text", "signed", "rest-parts", "alias", "suppressed-authorization",
      "custom-transport", "probe-shell", "probe-method-fetch", "probe-method-python",
      "probe-method-go", "probe-method-ruby", "probe-method-http-file", "probe-method-powershell",
    ],
    "5.1": [
      "responses-previous", "responses-store", "responses-files", "messages-system-list",
      "messages-beta", "messages-cache-control", "run-provider", "run-own-key",
      "several-models",
    ],
    "5.2": [
      "30", "31", "32", "33 path", "33 model", "34", "35", "35 run", "36", "37 compat", "37 openai",
      "37 compat-responses", "37 anthropic", "38", "39", "40", "41", "42", "43",
    ],
    "5.3": [
      "header-left", "same-token", "provider-key", "two-tokens", "gateway-lost",
      "gateway-there", "other-gateway", "alternating", "authorization-twice",
      "old-model-id", "dynamic-model", "other-path", "right-already", "other-format",
    ],
    "5.4": [
      "openai-sdk", "openai-sdk-other-member", "openai-sdk-handed-on", "vercel-openai",
      "vercel-compatible", "anthropic-sdk-py", "anthropic-sdk-js", "vercel-anthropic",
      "vercel-anthropic-options", "langchain-openai", "langchain-other", "litellm-openai",
      "litellm-other", "google", "gateway-package", "curl", "curl-body-in-file",
      "curl-model-expanded", "wget", "http-client", "http-client-headers-elsewhere",
      "http-client-body-elsewhere", "coding-agent", "run-time-application",
    ],
    "5.5": [
      "comment", "fence", "listing", "nested", "setting", "setting-moved", "test", "generated",
      "registry",
    ],
    "5.6": [
      "accept", "no-credits", "host",
    ],
  ]

  @Test("the table has every point of the contract once, and nothing else")
  func points() {
    let expected = ContractTests.sections.flatMap { section, names in
      names.map { "\(section) \($0)" }
    }
    #expect(ContractPoint.all.map(\.name).sorted() == expected.sorted())
  }

  @Test("a point is met by its fixture and missed by its near miss", arguments: ContractPoint.all)
  func fixtures(_ point: ContractPoint) throws {
    let met = try #require(CoverageTests.met[point.meets], "\(point.meets) is no fixture")
    let missed = try #require(CoverageTests.met[point.misses], "\(point.misses) is no fixture")
    #expect(met.contains(point.outcome), "\(point.meets) does not meet `\(point.outcome)`")
    #expect(!missed.contains(point.outcome), "\(point.misses) meets `\(point.outcome)`")
  }

  @Test("the rows that rewrite are those of the contract: 1 to 24, and no other")
  func rows() {
    #expect(Set(DecisionTable.rows.flatMap(\.numbers)) == Set(1...24))
  }

  @Test("the closed lists are as long as the contract says, and two names tell of a run")
  func closedLists() {
    #expect(Consent.allCases.count == 3)
    #expect(Rule.allCases.count == 13)
    #expect(Warning.allCases.count == 27)
    let ofRuns: Set<Reason> = [.notChosen, .notWritable]
    #expect(Reason.allCases.count { !ofRuns.contains($0) } == 54)
  }

  /// Rows 35 and 36, slug by slug, as they stand in the contract and not as the tables have them.
  static let notServed = [
    "mistral", "perplexity-ai", "cohere", "cerebras", "openrouter", "fireworks", "baseten",
    "parallel", "aws-bedrock", "azure-openai", "groq", "huggingface", "replicate", "fal",
    "ideogram",
    "cartesia", "deepgram", "elevenlabs", "some-new-provider",
  ]
  static let otherFormat = ["google-ai-studio", "google-vertex-ai", "grok", "deepseek"]

  static func reasons(_ path: String, _ model: String) -> Set<Reason?> {
    let plan = KnownMistakesTests.plan(path, model, accepted: Set(Consent.allCases))
    return plan.edits.isEmpty ? Set(plan.decisions.map(\.reason)) : []
  }

  @Test(
    "a provider that is not served is refused by its path and by its model", arguments: notServed)
  func providers(_ slug: String) {
    #expect(ContractTests.reasons("\(slug)/v1/chat/completions", "m") == [.providerNotServed])
    #expect(
      ContractTests.reasons("compat/chat/completions", "\(slug)/m") == [.providerNotServed])
  }

  @Test("a provider of another wire format is refused by its path", arguments: otherFormat)
  func formats(_ slug: String) {
    #expect(ContractTests.reasons("\(slug)/v1/chat/completions", "m") == [.nativeRouteUnmapped])
  }

  @Test(
    "an operation without a REST route is refused",
    arguments: [
      "compat/models", "compat/responses", "openai/embeddings", "openai/images/generations",
      "openai/audio/speech", "openai/files", "openai/batches", "openai/models",
      "openai/moderations", "openai/realtime/sessions", "openai/v1/embeddings",
      "anthropic/v1/models", "anthropic/v1/chat/completions", "anthropic/v1/messages/count_tokens",
      "anthropic/v1/messages/batches",
    ])
  func routes(_ path: String) {
    #expect(ContractTests.reasons(path, "gpt-4o-mini") == [.noRestRoute])
  }
}

/// One line of `Fixtures/CONTRACT.tsv`.
struct ContractPoint: Sendable, CustomTestStringConvertible {
  let name: String
  let outcome: String
  let meets: String
  let misses: String

  var testDescription: String { name }

  static let all: [ContractPoint] = {
    let text = (try? Checkout.text("Fixtures/CONTRACT.tsv")) ?? ""
    return text.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return ContractPoint(
        name: cells.first ?? "", outcome: cells.count > 1 ? cells[1] : "",
        meets: cells.count > 2 ? cells[2] : "", misses: cells.count > 3 ? cells[3] : "")
    }
  }()
}
