// What `why` tells a person to do by hand: with the account, gateway and path of the place, without its secrets, and not
// where the call rightly stays.
import Testing

@testable import Rewriter

@Suite struct RecipeTests {
  static func recipes(_ text: String, path: String = "a.py") -> [Recipe?] {
    let plan = Migration().plan(SourceFile(path: path, bytes: [UInt8](text.utf8)))
    return plan.decisions.map { Recipe($0, in: plan) }
  }

  static let host = "https://gateway.ai.cloudflare.com/v1"

  @Test("the line gets the new URL with its own expressions, and the gateway its header")
  func url() throws {
    let text =
      "r = post(f\"\(RecipeTests.host)/{acct}/{cfg.gw}/openai/chat/completions\", make_headers())\n"
    let recipe = try #require(RecipeTests.recipes(text)[0])
    #expect(recipe.old == text.dropLast().description)
    #expect(
      recipe.new[0]
        == "r = post(f\"https://api.cloudflare.com/client/v4/accounts/{acct}/ai/v1/chat/completions\", make_headers())"
    )
    #expect(recipe.new.last == "cf-aig-gateway-id: {cfg.gw}")
    #expect(recipe.checks.contains { $0.contains("gateway {cfg.gw}") })
    #expect(recipe.checks.contains { $0.contains("openai/") })
  }

  @Test(
    "a header without a URL in sight gets its new name, and the gateway of the only URL of the file"
  )
  func header() throws {
    let text = """
      URL = f"\(RecipeTests.host)/{acct}/prod/openai"
      def headers(token):
          return {"cf-aig-authorization": f"Bearer {token}"}

      """
    let recipe = try #require(RecipeTests.recipes(text)[1])
    #expect(
      recipe.new == ["return {\"Authorization\": f\"Bearer {token}\"}", "cf-aig-gateway-id: prod"])
  }

  @Test("an SDK base gets the base that its client appends to")
  func base() throws {
    let text = "make(base_url=\"\(RecipeTests.host)/acme/prod/anthropic\")\n"
    let recipe = try #require(RecipeTests.recipes(text)[0])
    #expect(
      recipe.new[0] == "make(base_url=\"https://api.cloudflare.com/client/v4/accounts/acme/ai\")")
  }

  @Test(
    "expressions of other languages are one piece each",
    arguments: [
      ("a.swift", "\\(acct)", "\\(self.gateway(id))"), ("a.rb", "#{acct}", "#{h[:gw]}"),
      ("a.js", "${acct}", "${f(a, b)}"), ("a.xyz", "<ACCOUNT>", "<GATEWAY_ID>"),
    ])
  func holes(_ path: String, _ account: String, _ gateway: String) throws {
    let text = "call(\"\(RecipeTests.host)/\(account)/\(gateway)/compat/chat/completions\", x)\n"
    let recipe = try #require(RecipeTests.recipes(text, path: path)[0])
    #expect(recipe.new[0].contains("accounts/\(account)/ai/v1/chat/completions\""))
    #expect(recipe.new.last == "cf-aig-gateway-id: \(gateway)")
  }

  @Test("lists and checks get the new host beside the old one")
  func beside() throws {
    let text = "if url.startswith(\"https://gateway.ai.cloudflare.com/\"):\n    pass\n"
    let recipe = try #require(RecipeTests.recipes(text)[0])
    #expect(recipe.new.contains("if url.startswith(\"https://api.cloudflare.com/\"):"))
    #expect(recipe.new.contains(recipe.old))
  }

  @Test("there is none for what is rewritten, left, or stays on the old host")
  func none() {
    let stays = "post(\"\(RecipeTests.host)/acme/prod/mistral/v1/chat/completions\")\n"
    #expect(RecipeTests.recipes(stays) == [nil])
    #expect(RecipeTests.recipes("# \(RecipeTests.host)/acme/prod/openai\n") == [nil])
  }

  @Test("a key in the line is masked")
  func masked() throws {
    let key = "sk-" + String(repeating: "a1", count: 20)
    let text = "call(\"\(RecipeTests.host)/acme/prod/openai/responses\", key=\"\(key)\")\n"
    let recipe = try #require(RecipeTests.recipes(text)[0])
    #expect(!recipe.old.contains(key) && !recipe.new[0].contains(key))
  }
}
