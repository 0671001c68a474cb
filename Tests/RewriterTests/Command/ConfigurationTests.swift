// The configuration file: what each key does in a run, and that nothing in it is passed over in silence.
import Foundation
import Testing

@testable import Rewriter
@testable import aig_migrate

@Suite struct ConfigurationTests {
  static let name = ".aig-migrate.toml"

  /// A call with a provider's own key, on a model that `gpt` names.
  static func call(_ model: String, gateway: String = "$GATEWAY", key: String = "") -> String {
    """
    curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/\(gateway)/compat/chat/completions" \\
      -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \\
    \(key)  -d '{"model": "\(model)", "messages": []}'

    """
  }
  static let ownKey = call(
    "openai/gpt-4o-mini", key: "  -H \"Authorization: Bearer $OPENAI_API_KEY\" \\\n")

  /// Texts that are refused, the line that is named, and what is said.
  static let wrong: [(text: String, place: String, says: String)] = [
    ("acept = [\"billing\"]\n", ":1:", "unknown key 'acept'; did you mean 'accept'?"),
    ("\naccept = [\"biling\"]\n", ":2:", "unknown consent 'biling'; did you mean 'billing'?"),
    ("accept = 1\n", ":1:", "accept takes a list of strings"),
    ("exclude = [\"[a\"]\n", ":1:", "exclude takes a glob"),
    ("hosts = [\"https://x\"]\n", ":1:", "hosts takes a host name"),
    ("hosts = [\"gateway.ai.cloudflare.com\"]\n", ":1:", "known without it"),
    ("token-env = \"$X\"\n", ":1:", "token-env takes the name of a variable"),
    ("no-credits-fallback = \"yes\"\n", ":1:", "takes true or false"),
    ("[gateways.prod]\nkeys = \"stord\"\n", ":2:", "did you mean 'stored'?"),
    ("[gateways.\"my gw\"]\nkey = \"stored\"\n", ":2:", "did you mean 'keys'?"),
    ("[gateways.prod]\nnames = []\n", ":1:", "needs keys"),
    ("[models]\n\"openai/x\" = \"mistral/y\"\n", ":2:", "no id of the REST API"),
    ("[[ignore]]\npath = \"a\"\n", ":1:", "needs a reason"),
    ("\n[[ignore]]\nreason = \"r\"\n", ":2:", "needs a path"),
    (
      "[[ignore]]\npath=\"a\"\nreason=\"r\"\n[[ignore]]\npaths=\"a\"\nreason=\"r\"\n", ":5:",
      "did you mean 'path'?"
    ),
    ("[ignore]\npath = \"a\"\n", ":1:", "[[ignore]]"),
    ("accept = [\n", ":", "error"),
    ("\n[[:x]]\n", ":2:", "a table without a name"),
    ("[[[a]]]\n", ":1:", "a table without a name"),
    ("accept = [}\n", ":1:", "a value that is no text"), ("a = {b = }\n", ":1:", "a value that"),
    ("\n= 1\n", ":2:", "a name is missing"), ("a = {b = 1,}\n", ":1:", "a name is missing"),
    ("hosts = [\n  \"a\n]\n", ":2:", "a text without an end"),
    ("hosts = 2026-01-01\n", ":1:", "a value that is no text"),
    ("hosts = [\"a\"] [\n", ":1:", "more behind"), ("a.b. = 1\n", ":1:", "a name is missing"),
    ("\u{FEFF}[[:x]]\n", ":1:", "a table without a name"),
    (
      "# ......\n" + String(repeating: "a.", count: 100_000) + "b = 1\n", ":2:", "more than 64 dots"
    ),
    ("[" + String(repeating: "a.", count: 50_000) + "b]\n", ":1:", "more than 64 dots"),
    ("x = " + String(repeating: "[", count: 100_000) + "\n", ":1:", "nested"),
  ]

  @Test(
    "what is not understood ends with 2, the place and the nearest name", arguments: wrong.indices)
  func errors(_ index: Int) throws {
    let (text, place, message) = ConfigurationTests.wrong[index]
    let command = try Command([ConfigurationTests.name: text, "a.sh": Command.safeCall])
    let result = try command()
    #expect(result.status == 2)
    #expect(result.errors.contains(ConfigurationTests.name + place), "\(result.errors)")
    #expect(result.errors.contains(message) || place == ":", "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test("accept gives consents, is said aloud, and the command line wins")
  func accept() throws {
    let command = try Command([
      ConfigurationTests.name: "accept = [\"billing\"]\n", "a.sh": ConfigurationTests.ownKey,
    ])
    let result = try command()
    #expect(result.errors.contains("Would rewrite 2 occurrences"))
    #expect(result.errors.contains("Configuration: .aig-migrate.toml; consents given: billing."))
    #expect(try command("--accept", "models").errors.contains("2 need your consent"))
    #expect(try command("--no-config").errors.contains("2 need your consent"))
    #expect(
      try command("--format", "json").text.contains("\"configuration\" : \".aig-migrate.toml\""))
    #expect(try command("why", "a.sh:1").text.contains("rewritten"))
  }

  @Test("the file is found upwards to the top of the repository and no further")
  func search() throws {
    let command = try Command([
      ConfigurationTests.name: "accept = \"all\"\n",
      "repo/\(ConfigurationTests.name)": "exclude = [\"/deep/b.sh\"]\n",
      "repo/.git/HEAD": "", "repo/deep/a.sh": ConfigurationTests.ownKey,
      "repo/deep/b.sh": ConfigurationTests.ownKey, "loose/a.sh": ConfigurationTests.ownKey,
    ])
    // The patterns of a file found above the path are relative to the file's folder.
    let deep = try command("repo/deep")
    #expect(deep.errors.contains("2 need your consent"), "\(deep.errors)")
    #expect(deep.errors.contains("Configuration: repo/.aig-migrate.toml."))
    #expect(try !command("loose").errors.contains("Configuration:"))
    #expect(try command("repo/deep/a.sh").errors.contains("Configuration: repo/"))
    let named = try command("--config", ConfigurationTests.name, "loose")
    #expect(named.errors.contains("Would rewrite 2 occurrences"))
    #expect(try command("--config", "nowhere.toml").status == 2)
    #expect(try command("--config", "a", "--no-config").status == 2)
  }

  @Test("exclude and hosts of both places count together")
  func lists() throws {
    let command = try Command([
      ConfigurationTests.name: "exclude = [\"*.txt\"]\nhosts = [\"ai.example.com\"]\n",
      "a.txt": Command.safeCall, "b.js": "fetch('https://ai.example.com/compat')\n",
      "c.sh": Command.safeCall, "d.js": "fetch('https://gw.example.org/compat')\n",
    ])
    let result = try command("--exclude", "c.sh", "--host", "gw.example.org")
    #expect(result.errors.contains("custom-domain (2)"), "\(result.errors)")
    // The name in the tool's own file is nothing to do.
    #expect(result.errors.contains("1 is rightly left"))
    #expect(result.errors.contains("3 of 3 occurrences"))
  }

  @Test("models maps an id without asking, and extends the catalogue")
  func models() throws {
    let command = try Command(["a.sh": ConfigurationTests.call("openai/gpt-9")])
    #expect(try command().errors.contains("model-not-in-catalogue") == false)
    #expect(try command().errors.contains("--accept models"))
    try command.folder.write(
      "[models]\n\"openai/gpt-9\" = \"openai/gpt-9-turbo\"\n", to: ConfigurationTests.name)
    let result = try command()
    #expect(result.text.contains("+  -d '{\"model\": \"openai/gpt-9-turbo\""), "\(result.errors)")
    try command.folder.write(
      "[models]\n\"openai/gpt-9\" = \"xai/grok-9\"\n", to: ConfigurationTests.name)
    #expect(try command().errors.contains("model-format"))
    try command.folder.write(
      "[models]\n\"gpt-9\" = \"openai/gpt-5.5-pro\"\n", to: ConfigurationTests.name)
    #expect(try command().errors.contains("for Responses only"))
  }

  @Test("gateways tells by id or by name how a gateway is paid")
  func gateways() throws {
    let command = try Command(["a.sh": ConfigurationTests.call("openai/gpt-4o-mini")])
    let text = "[gateways.prod]\nkeys = \"unified\"\nnames = [\"GATEWAY\"]\n"
    #expect(try command().errors.contains("stored-key-first"))
    try command.folder.write(text, to: ConfigurationTests.name)
    #expect(try !command().errors.contains("stored-key-first"))
    #expect(try command("why", "a.sh:1").text.contains("gateway `prod` are unified"))
    try command.folder.write(text.replacing("unified", with: "stored"), to: ConfigurationTests.name)
    #expect(try command().errors.contains("stored-key-first"))
    try command.folder.write(text.replacing("GATEWAY", with: "OTHER"), to: ConfigurationTests.name)
    #expect(try command().errors.contains("stored-key-first"))
    try command.folder.write(
      ConfigurationTests.call("openai/gpt-4o-mini", gateway: "prod"), to: "a.sh")
    try command.folder.write(text, to: ConfigurationTests.name)
    #expect(try !command().errors.contains("stored-key-first"))
  }

  @Test("ignore leaves whole call sites, and an entry that leaves nothing is told")
  func ignore() throws {
    let command = try Command([
      "old/a.sh": ConfigurationTests.ownKey, "b.sh": Command.safeCall + ConfigurationTests.ownKey,
      ConfigurationTests.name: """
      accept = "all"
      [[ignore]]
      path = "old/"
      reason = "goes away in May"
      [[ignore]]
      path = "*.sh"
      text = "OPENAI_API_KEY"
      reason = "no occurrence stands on that line"
      [[ignore]]
      path = "b.sh"
      text = "cf-aig-authorization"
      reason = "paid by the team"
      """,
    ])
    let result = try command("--verbose")
    #expect(result.errors.contains("Would rewrite 1 occurrence "), "\(result.errors)")
    #expect(result.errors.contains("says to leave it: goes away in May"))
    #expect(result.errors.contains("says to leave it: paid by the team"))
    #expect(result.errors.contains("5 are rightly left"))
    #expect(
      result.errors.contains(".aig-migrate.toml:5 the ignore entry for `*.sh` leaves nothing"))
    #expect(!result.errors.contains(".aig-migrate.toml:2 "))
    // A run over a part of the tree cannot know.
    #expect(try !command("old").errors.contains("leaves nothing"))
  }

  @Test("the other keys are passed on")
  func options() throws {
    let reader = ConfigurationReader(
      path: "c", text: "token-env = \"CF_TOKEN\"\nno-credits-fallback = true\n")
    let settings = try reader.read()
    #expect(settings.tokenEnvironment == "CF_TOKEN" && settings.noCreditsFallback)
    let command = try Command([
      "a.sh": ConfigurationTests.ownKey,
      ConfigurationTests.name: "accept = \"all\"\nno-credits-fallback = true\n",
    ])
    #expect(try command().text.contains("cf-aig-no-wholesale: true"))
  }

  @Test("an odd text is an error or nothing, never a trap")
  func oddTexts() throws {
    for text in [
      "", "\u{FEFF}", "=", "[[]]", "[gateways]", "a.b.c = 1", "\"\" = 1", "[models]\n'' = ''",
    ] {
      let reader = ConfigurationReader(path: "c", text: text)
      do { #expect(try reader.read().accepted.isEmpty) } catch {
        #expect(error.description.hasPrefix("c"), "\(text)")
      }
    }
  }
}
