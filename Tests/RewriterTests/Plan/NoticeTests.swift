// What is told beside the occurrences: what makes requests to the old host without naming it, and what may send a key to
// the new one. Each with a text that looks alike and says nothing.
import Testing

@testable import Rewriter

@Suite struct NoticeTests {
  static func notices(_ text: String, path: String = "a.ts") -> [String] {
    let plan = Migration().plan(SourceFile(path: path, bytes: [UInt8](text.utf8)))
    return NoticeFinder.notices(in: plan).map { String($0.message.prefix { $0 != ":" }) }
  }

  static let rest = "https://api.cloudflare.com/client/v4/accounts/${a}/ai/v1/chat/completions"

  @Test(
    "what is worth telling is told",
    arguments: [
      ("const url = await env.AI.gateway(\"prod\").getUrl(\"openai\");\n", "binding-call"),
      ("return env.AI.gateway(id)\n  .run([{ provider: \"openai\" }]);\n", "binding-call"),
      ("import { createAiGateway } from \"ai-gateway-provider\";\n", "library-url"),
      ("import { useAIGateway } from '@cloudflare/ai-gateway';\n", "library-url"),
      (
        "fetch(`\(rest)`, {\n  headers: { Authorization: `Bearer ${env.OPENAI_API_KEY}` },\n});\n",
        "half-migrated"
      ),
      ("fetch(`\(rest)`, { headers: { \"x-api-key\": key } });\n", "half-migrated"),
    ])
  func told(_ text: String, _ reason: String) {
    #expect(NoticeTests.notices(text) == [reason])
  }

  @Test(
    "what only looks alike is not",
    arguments: [
      "// await env.AI.gateway(\"prod\").getUrl(\"openai\")\n",
      "const r = await env.AI.run(model, input, { gateway: { id } });\n",
      "const name = \"my-ai-gateway-provider-fork\";\n",
      "fetch(`\(rest)`, {\n  headers: { Authorization: `Bearer ${env.CF_API_TOKEN}` },\n});\n",
      "fetch(\"https://api.openai.com/v1\", { headers: { Authorization: env.OPENAI_API_KEY } });\n",
    ])
  func untold(_ text: String) {
    #expect(NoticeTests.notices(text).isEmpty)
  }

  @Test("documents and generated files are left out")
  func files() {
    let text = "env.AI.gateway(\"prod\").getUrl(\"openai\")\n"
    #expect(NoticeTests.notices(text, path: "README.md").isEmpty)
    #expect(NoticeTests.notices(text, path: "dist/worker.js").isEmpty)
  }
}
