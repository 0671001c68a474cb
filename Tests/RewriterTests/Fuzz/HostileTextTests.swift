// Texts made to be slow or deep: openers without an end, brackets in brackets, names of names. Reading them takes steps in
// proportion to their length, and what is nested too deeply is refused before anything follows it down. How long they take is
// a matter of bench/; here the limit only ends what would never end.
import Testing

@testable import Rewriter

@Suite(.timeLimit(.minutes(10))) struct HostileTextTests {
  /// What is repeated; together they open everything that some language can open.
  static let units = [
    "(", "[", "{", "<", ")", "\"", "'", "`", "\"\"\"", "/", "/[", "x=/[ ", "\\", "$", "${", "$(",
    "$((", "#{", "#", "//", "/*", "(*", "{-", "<!--", "<!-- -->", "<<E\n", "<<E ", "<<~A", "<?=",
    "<?php ", "?>", "?><?php ", "@\"", "r#\"", "r#", "R\"x(a", "$\"{", "f\"{x:", "%q(", "%w[",
    "q{", "s/", "m{", "~s(", "[=[", "[=", "--[=", "=begin\n", "<a>", "<a b={", "\"${", "\"#{",
    "\"$a->", "\"$a->->", "\"$a[", "\"$a{", "\"\\(", "`${", "$'", "```\n", "~~~\n", "> ```\n",
    "\n", "\t", "a.", "a=", "?a", "'a", "é",
  ]

  @Test("any opener without an end is read to the end of the text")
  func openers() {
    for language in Language.all {
      for unit in HostileTextTests.units {
        let text = [UInt8](String(repeating: unit, count: 1500 / unit.utf8.count))
        let list = TokenList(lexing: text, in: 0..<text.count, as: language)
        #expect(list.tokens.last?.range.upperBound == text.count)
      }
    }
  }

  @Test(
    "brackets in brackets are refused, whatever stands in them",
    arguments: ["python", "typescript", "shell", "ruby", "go", "php"])
  func deep(_ name: String) throws {
    let pair = try #require(
      FixturePair.all.first { $0.language == name && !$0.isKept && $0.options.accepted.isEmpty })
    let host = try #require(pair.before.firstOffset(of: "gateway.ai."))
    for (open, close) in [("(", ")"), ("[", "]"), ("{", "}"), ("f(", ")"), ("{a:[", "]}")] {
      let front = [UInt8](String(repeating: open, count: 20_000) + "\n")
      let back = [UInt8]("\n" + String(repeating: close, count: 20_000))
      let line = pair.before[..<host].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      for start in [0, line, max(line, host - 9)] {
        let text = pair.before[..<start] + front + pair.before[start...] + back
        let file = SourceFile(path: pair.path, bytes: Array(text))
        let plan = Migration(options: pair.options).plan(file)
        #expect(Ledger().discrepancy(in: plan) == nil)
        // What opens in one language is a plain word in another; only what is nested must be refused.
        let list = TokenList(
          lexing: file.bytes, in: 0..<file.bytes.count,
          as: Language.detect(path: file.path, bytes: file.bytes))
        #expect(list.isTooDeep || open != "(" || name != "python")
        #expect(plan.edits.isEmpty || !list.isTooDeep, "\(name): \(open)")
      }
    }
  }

  @Test("lines that lead to one another end in a decision")
  func chains() {
    let call = "requests.post(\"https://gateway.ai.cloudflare.com/v1/a/b/openai/x\", headers=h)\n"
    let lines = (1...1500).map { "a\($0) = a\($0 - 1) + \"/\"\n" }
    let chains = [
      lines.joined() + call, lines.reversed().joined() + call,
      String(repeating: "x = [ ", count: 1500) + "\n" + call,
      String(repeating: "for a ", count: 1500) + "\n" + call,
      call + String(repeating: "\n", count: 20_000), String(repeating: call, count: 60),
    ]
    for text in chains {
      for path in ["a.py", "a.js", "a.rb"] {
        let file = SourceFile(path: path, bytes: [UInt8](text))
        #expect(Ledger().discrepancy(in: Migration().plan([file])[0]) == nil)
      }
    }
  }

  @Test(
    "a table of URLs does not keep the call beside it from being read", arguments: ["ruby", "php"])
  func table(_ name: String) throws {
    let pair = try #require(
      FixturePair.all.first { $0.language == name && !$0.isKept && $0.options.accepted.isEmpty })
    let rows = (1...1000).map { "  \"https://gateway.ai.cloudflare.com/v1/a/b/openai/\($0)\",\n" }
    let table = (name == "php" ? "\n$t = [\n" : "\nT = [\n") + rows.joined() + "]"
    let plan = Migration(options: pair.options).plan(
      SourceFile(
        path: pair.path, bytes: pair.before + [UInt8](table + (name == "php" ? ";\n" : "\n"))))
    #expect(!plan.edits.isEmpty)
    #expect(!plan.decisions.contains { $0.message.contains("too many steps") })
  }

  @Test("nothing that was found is used once reading came to its limit")
  func limit() throws {
    let list = TokenList(lexing: [UInt8]("a".utf8), in: 0..<1, as: .shell)
    #expect(!list.isExhausted)
    list.spend(1 << 40)
    list.spend(-1 << 41)
    #expect(list.isExhausted && Probe.isSpelled(in: 0..<1, of: list))

    let call =
      "import { BASE } from \"./base\";\nawait fetch(`${BASE}/chat/completions`, {\n  method: \"POST\",\n"
      + "  headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` },\n  body: \"{}\",\n});\n"
    let base =
      "export const BASE = \"https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1\";\n"
    let files = [
      SourceFile(path: "src/base.ts", bytes: [UInt8](base)),
      SourceFile(path: "src/ask.ts", bytes: [UInt8](call)),
    ]
    let planner = LinkedPlanner(files, options: MigrationOptions())
    #expect(planner.plans()[0]?.edits.isEmpty == false && !planner.isExhausted)
    planner.index.files[1].list.spend(1 << 40)
    #expect(planner.isExhausted)
  }

  @Test(
    "code that stops where something is missing ends in a decision",
    arguments: [
      ("a.py", "def log(x):\n    print(x)\n    return\n\n\ny = 1\n"),
      ("a.js", "function log(x) {\n  print(x);\n  return\n}\n\nclass A { m(x) { return } }\n"),
      ("a.js", "const f = (a) => ;\n"),
      ("a.js", "const a }= require(\"x\")\n"),
      ("a.ts", "type X = \"https://gateway.ai.cloudflare.com/v1\n"),
    ])
  func missing(_ part: (path: String, text: String)) {
    let frame = FuzzTarget.frames.first {
      $0.path.hasSuffix(part.path.hasSuffix("py") ? "py" : "ts")
    }
    let call = frame?.withURL([UInt8]("v1/a/g/workers-ai/v1/chat/completions")) ?? []
    for text in [[UInt8](part.text) + call, call + [UInt8](part.text)] {
      let plan = Migration().plan(SourceFile(path: part.path, bytes: text))
      #expect(plan.problem(MigrationOptions()) == nil)
      #expect(!plan.decisions.isEmpty)
    }
  }

  @Test("a file that ends anywhere, and one that begins anywhere, ends in a decision")
  func cut() {
    var random = SeededGenerator(seed: 11)
    for pair in FixturePair.all {
      let place = Int.random(in: 0...pair.before.count, using: &random)
      for text in [pair.before[..<place], pair.before[place...]] {
        let file = SourceFile(path: pair.path, bytes: Array(text))
        #expect(
          Ledger().discrepancy(in: Migration().plan([file])[0]) == nil, "\(pair.path) at \(place)")
      }
    }
  }

  @Test("a request whose last member has no end, a signature that opens the file")
  func edges() throws {
    let pair = try #require(FixturePair.all.first { $0.path == "fsharp/request.fs" })
    let member = try #require(pair.before.firstOffset(of: "request.Headers"))
    let call = try #require(FixturePair.all.first { $0.path == "haskell/record.hs" }).before
    for (path, text) in [
      ("a.fs", Array(pair.before[..<(member + 13)])), ("a.hs", [UInt8]("ask = ".utf8) + call),
    ] {
      let plan = Migration().plan(SourceFile(path: path, bytes: text))
      #expect(Ledger().discrepancy(in: plan) == nil)
    }
  }
}
