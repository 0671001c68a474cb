// Names of a Python module that other files use: text they stand for must stay, wherever the users are.
import Testing

@testable import Rewriter

@Suite(.enabled(if: Command.hasEngine)) struct NameSearchTests {
  static let module = """
    import os
    import requests
    HEADERS = {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"}
    URL = f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT']}/lab/workers-ai/v1/chat/completions"
    def ask(q):
        return requests.post(URL, headers=HEADERS, json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": q})

    """

  @Test("a headers map that another file imports is not edited, one that nobody imports is")
  func imported() throws {
    let alone = try Command(["llm.py": NameSearchTests.module])
    #expect(try alone().errors.contains("Would rewrite 2 occurrences"))
    let shared = try Command([
      "llm.py": NameSearchTests.module,
      "other.py": "from llm import HEADERS\n",
    ])
    #expect(try shared().errors.contains("Nothing to rewrite. 2 need review."))
  }

  @Test("a file that only happens to use the same name does not stop the rewrite")
  func unrelated() throws {
    let command = try Command([
      "llm.py": NameSearchTests.module,
      "web.py": "import http\nHEADERS = {}\n",
    ])
    #expect(try command().errors.contains("Would rewrite 2 occurrences"))
  }
}
