// The mistakes that a well-known hand-made migration of documentation made, one test each: none of them can come out of
// this tool, in any fixture or in the calls below.
import Foundation
import Testing

@testable import Rewriter

@Suite struct KnownMistakesTests {
  static func plan(
    _ path: String, _ model: String, key: Bool = false, accepted: Set<Consent> = []
  ) -> FilePlan {
    let own = key ? "  -H \"Authorization: Bearer $OPENAI_API_KEY\" \\\n" : ""
    let text = """
      curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/\(path)" \\
        -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \\
      \(own)  -d '{"model": "\(model)", "messages": [{"role": "user", "content": "hi"}], "top_p": 1}'

      """
    return Migration(options: MigrationOptions(accepted: accepted)).plan(
      SourceFile(path: "a.sh", bytes: [UInt8](text.utf8)))
  }

  static func written(_ model: String) -> String {
    plan("compat/chat/completions", model, accepted: Set(Consent.allCases)).result.text
  }

  /// Everything that the fixtures have written anew.
  static let replacements: [(path: String, text: String)] = FixturePair.all.flatMap { pair in
    pair.plan(pair.before).edits.edits.map { (pair.path, $0.replacement.text) }
  }

  @Test("no field names Cloudflare as the provider, and Workers AI ids keep @cf/")
  func providerField() {
    for (path, text) in KnownMistakesTests.replacements {
      #expect(!text.lowercased().contains("provider"), "\(path): \(text)")
    }
    #expect(KnownMistakesTests.written("workers-ai/@cf/meta/m").contains("\"@cf/meta/m\""))
  }

  @Test("an id without @cf/ that names an author of Workers AI is not sent to the new host")
  func authorWithoutPrefix() {
    for path in ["compat/chat/completions", "run"] {
      let plan = KnownMistakesTests.plan(
        path, "meta/llama-3.1-8b-instruct", accepted: Set(Consent.allCases))
      #expect(plan.edits.isEmpty && plan.decisions.allSatisfy { $0.reason == .providerNotServed })
    }
    for (path, text) in KnownMistakesTests.replacements {
      #expect(!text.contains("meta/") || text.contains("@cf/meta/"), "\(path): \(text)")
    }
  }

  @Test("the gateway is carried over in every rewritten file, for Workers AI too")
  func gateway() {
    for pair in FixturePair.all where !pair.plan(pair.before).edits.isEmpty {
      #expect(pair.plan(pair.before).result.text.contains("cf-aig-gateway-id"), "\(pair.path)")
    }
  }

  @Test(
    "the id that stood in the path is the one that is sent, whatever the route",
    arguments: [
      "workers-ai/v1/chat/completions", "workers-ai/@cf/meta/m", "compat/chat/completions",
      "openai/chat/completions",
    ])
  func gatewayValue(_ path: String) {
    let models = [
      "compat": "workers-ai/@cf/meta/m", "workers-ai": "@cf/meta/m", "openai": "gpt-4o-mini",
    ]
    let model = models[String(path.prefix { $0 != "/" })] ?? ""
    let text = KnownMistakesTests.plan(path, model, accepted: Set(Consent.allCases)).result.text
    #expect(text.contains("\"cf-aig-gateway-id: $GATEWAY\"") && !text.contains("/v1/$ACCOUNT"))
  }

  @Test("a model of another provider is not moved on a route of Workers AI")
  func otherProviders() {
    for model in ["openai/gpt-4o", "gpt-4o-mini", "anthropic/claude-haiku-4.5", "@hf/author/m"] {
      let plan = KnownMistakesTests.plan(
        "workers-ai/v1/chat/completions", model, accepted: Set(Consent.allCases))
      #expect(plan.edits.isEmpty && plan.decisions.allSatisfy { $0.reason == .oddUrl })
    }
  }

  @Test(
    "ids of the old host are not sent to the new one",
    arguments: [
      ("google-ai-studio/gemini-2.5-pro", "google/gemini-2.5-pro"),
      ("grok/grok-4.5", "xai/grok-4.5"),
      ("anthropic/claude-haiku-4-5", "anthropic/claude-haiku-4.5"),
    ])
  func ids(_ old: String, _ new: String) {
    #expect(KnownMistakesTests.written(old).contains("\"model\": \"\(new)\""))
    for (path, text) in KnownMistakesTests.replacements {
      let isOld = ["google-ai-studio/", "grok/", "workers-ai/@cf"].contains { text.hasPrefix($0) }
      #expect(!isOld, "\(path): \(text)")
    }
  }

  @Test("the permission that is asked for is Workers AI, on every call of another provider")
  func permission() {
    #expect(Warning.tokenPermission.entry.meaning.contains("Account › Workers AI › Read"))
    for row in DecisionTable.rows where !row.shapes[0].isWorkersAI {
      #expect(row.warnings.contains(.tokenPermission), "\(row.numbers)")
    }
    for term in Term.Kind.allCases.flatMap(Glossary.terms) {
      for text in [term.entry.meaning, term.entry.todo] where text.contains("AI Gateway") {
        #expect(
          text.contains("Workers AI › Read") || term.name == "token-permission", "\(term.name)")
      }
    }
  }

  @Test("nobody is told that the compatible route is at its end")
  func compatStays() {
    for term in Term.Kind.allCases.flatMap(Glossary.terms) {
      let text = (term.entry.meaning + term.entry.todo).lowercased()
      #expect(!text.contains("deprecated") && !text.contains("sunset"), "\(term.name)")
    }
    #expect(Reason.dynamicRoute.entry.todo.contains("Keep `/compat`"))
  }

  @Test("dynamic routes stay on the compatible route with all their headers")
  func dynamicRoutes() {
    let plan = KnownMistakesTests.plan(
      "compat/chat/completions", "dynamic/support", accepted: Set(Consent.allCases))
    #expect(plan.edits.isEmpty && plan.decisions.allSatisfy { $0.reason == .dynamicRoute })
  }

  @Test("nobody is told that Workers AI never draws credits")
  func workersAICredits() {
    let plan = KnownMistakesTests.plan("compat/chat/completions", "workers-ai/@cf/meta/m")
    #expect(plan.decisions.allSatisfy { $0.warnings.contains(.workersAiBilling) })
  }

  @Test("a provider's key goes only with consent, and the model is not swapped for another")
  func payer() {
    let without = KnownMistakesTests.plan(
      "compat/chat/completions", "openai/gpt-4o-mini", key: true, accepted: [.models, .behavior])
    #expect(without.edits.isEmpty && without.decisions.allSatisfy { $0.consents == [.billing] })
    let with = KnownMistakesTests.plan(
      "compat/chat/completions", "openai/gpt-4o-mini", key: true, accepted: [.billing])
    #expect(with.result.text.contains("\"openai/gpt-4o-mini\""))
    #expect(with.decisions.allSatisfy { $0.warnings.contains(.payerChanges) })
    #expect(!with.result.text.contains("OPENAI_API_KEY"))
  }

  @Test(
    "the URL never changes alone: a model that cannot move keeps its URL",
    arguments: [
      "mistral/mistral-large", "groq/x", "custom-mine/m", "deepseek/deepseek-chat", "$MODEL",
    ])
  func whole(_ model: String) {
    let plan = KnownMistakesTests.plan(
      "compat/chat/completions", model, accepted: Set(Consent.allCases))
    #expect(plan.edits.isEmpty)
  }

  @Test(
    "no URL is new while its model is old, on the run API either",
    arguments: [
      "workers-ai/@cf/meta/m", "grok/grok-4.5", "google-ai-studio/gemini-2.5-pro",
      "mistral/mistral-large", "gpt-4o-mini", "dynamic/support",
    ])
  func partial(_ model: String) {
    let run = KnownMistakesTests.plan("run", model, accepted: Set(Consent.allCases))
    #expect(run.edits.isEmpty)
    let compat = KnownMistakesTests.written(model)
    #expect(compat.contains("gateway.ai.cloudflare.com") || !compat.contains("\"\(model)\""))
  }

  @Test("the other headers of the gateway stay as they are, and so does code of the binding")
  func untouched() {
    let kept = """
        -H "cf-aig-cache-ttl: 60" \\
        -H "cf-aig-metadata: {}" \\

      """
    let text = KnownMistakesTests.plan("workers-ai/v1/chat/completions", "@cf/meta/m").file.bytes
      .text.replacing("  -d", with: kept + "  -d")
    let plan = Migration(options: MigrationOptions()).plan(
      SourceFile(path: "a.sh", bytes: [UInt8](text.utf8)))
    #expect(!plan.edits.isEmpty && plan.result.text.contains(kept))
    let worker =
      "export const ask = (env) => env.AI.gateway(\"g\").run([{ provider: \"openai\" }]);\n"
    let binding = Migration(options: MigrationOptions()).plan(
      SourceFile(path: "a.ts", bytes: [UInt8](worker.utf8)))
    #expect(binding.edits.isEmpty && binding.decisions.isEmpty)
  }

  @Test("a sample answer in the text is not touched, and what the new one looks like is said")
  func sampleAnswer() {
    let call = KnownMistakesTests.plan("workers-ai/@cf/meta/m", "x").file.bytes.text
    let answer = "```json\n{ \"response\": \"Hi\", \"error\": [] }\n```\n"
    let page = "# Ask\n\n```bash\n\(call)```\n\nThe answer:\n\n\(answer)"
    let plan = Migration(options: MigrationOptions()).plan(
      SourceFile(path: "ask.md", bytes: [UInt8](page.utf8)))
    #expect(!plan.edits.isEmpty && plan.result.text.hasSuffix(answer))
    #expect(
      plan.decisions.allSatisfy {
        $0.warnings.contains(.answerEnvelope) && $0.warnings.contains(.errorShape)
      })
  }

  @Test("the body keeps its shape: only the id of the model changes in it")
  func body() {
    let plan = KnownMistakesTests.plan("openai/chat/completions", "gpt-4o-mini")
    let tail = "\"messages\": [{\"role\": \"user\", \"content\": \"hi\"}], \"top_p\": 1}'\n"
    #expect(plan.result.text.hasSuffix("-d '{\"model\": \"openai/gpt-4o-mini\", " + tail))
  }
}
