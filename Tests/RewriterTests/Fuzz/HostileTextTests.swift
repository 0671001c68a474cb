// Texts made to be slow or deep: openers without an end, brackets in brackets, names of names. Reading them takes steps in
// proportion to their length, and what is nested too deeply is refused before anything follows it down.
import Glibc
import Testing

@testable import Rewriter

@Suite struct HostileTextTests {
  /// What is repeated; together they open everything that some language can open.
  static let units = [
    "(", "[", "{", "<", ")", "\"", "'", "`", "\"\"\"", "/", "/[", "x=/[ ", "\\", "$", "${", "$(",
    "$((", "#{", "#", "//", "/*", "(*", "{-", "<!--", "<!-- -->", "<<E\n", "<<E ", "<<~A", "<?=",
    "<?php ", "?>", "?><?php ", "@\"", "r#\"", "r#", "R\"x(a", "$\"{", "f\"{x:", "%q(", "%w[",
    "q{", "s/", "m{", "~s(", "[=[", "[=", "--[=", "=begin\n", "<a>", "<a b={", "\"${", "\"#{",
    "\"$a->", "\"$a->->", "\"$a[", "\"$a{", "\"\\(", "`${", "$'", "```\n", "~~~\n", "> ```\n",
    "\n", "\t", "a.", "a=", "?a", "'a", "é",
  ]

  @Test("any opener without an end is read in time that grows with the text")
  func openers() {
    for language in Language.all {
      for unit in HostileTextTests.units {
        let text = [UInt8](String(repeating: unit, count: 6000 / unit.utf8.count))
        let (list, seconds) = HostileTextTests.timed {
          TokenList(lexing: text, in: 0..<text.count, as: language)
        }
        #expect(list.tokens.last?.range.upperBound == text.count)
        // A hundred times what is measured without a sanitizer, a fifth of what reading again and again takes.
        #expect(seconds < 1, "\(language.name): \(unit.debugDescription)")
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
        #expect(plan.edits.isEmpty || start == 0, "\(name): \(open)")
      }
    }
  }

  @Test("lines that lead to one another take no more steps than a text of their length may")
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
        let (plan, seconds) = HostileTextTests.timed { Migration().plan([file])[0] }
        #expect(Ledger().discrepancy(in: plan) == nil)
        #expect(seconds < 20, "\(path): \(text.prefix(40))")
      }
    }
  }

  @Test(
    "code that stops where something is missing ends in a decision",
    arguments: [
      ("a.py", "def log(x):\n    print(x)\n    return\n\n\ny = 1\n"),
      ("a.js", "function log(x) {\n  print(x);\n  return\n}\n\nclass A { m(x) { return } }\n"),
      ("a.js", "const f = (a) => ;\n"),
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

  @Test("a file full of calls that wait for a consent is looked at a few times, not once for each")
  func waiting() throws {
    let pair = try #require(
      FixturePair.all.first {
        $0.path == "python/accept-billing/requests-authorization-occupied.py"
      }
    )
    let text = Array([[UInt8]](repeating: pair.before, count: 80).joined())
    let file = SourceFile(path: pair.path, bytes: text)
    let (plan, seconds) = HostileTextTests.timed { Migration().plan(file) }
    #expect(Ledger().discrepancy(in: plan) == nil)
    #expect(seconds < 10)
  }

  /// A result with the seconds of processor time that it took.
  private static func timed<Value>(_ body: () -> Value) -> (Value, Double) {
    func now() -> Double {
      var time = timespec()
      unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    let value = body()
    return (value, now() - start)
  }
}
