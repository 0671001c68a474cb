// Good inputs, from which a fuzzer finds bad ones sooner than from nothing: fixtures, samples of every language, and what
// the readers are meant to read.
@testable import Rewriter

enum FuzzSeeds {
  static func of(_ name: String) -> [[UInt8]] {
    switch name {
    case FuzzTarget.lexers.name: lexers
    case FuzzTarget.callSites.name: FixturePair.all.map { [UInt8]($0.path + "\n") + $0.before }
    case FuzzTarget.urlPieces.name: urlPieces
    case FuzzTarget.headerEntries.name:
      FuzzTarget.frames.map { [UInt8]($0.path + "\n") + $0.headers }
    case FuzzTarget.diff.name:
      [
        "\u{2}\u{0}\u{1}\u{3}\u{2}\u{1}\u{0}one\ntwo\n", "\u{1}\u{4}\u{0}\u{1}\nno end",
        "\u{0}a\r\nb",
      ]
      .map { [UInt8]($0) }
    case FuzzTarget.configuration.name: configurations.map { [UInt8]($0) }
    case FuzzTarget.planReader.name: plans
    default: []
    }
  }

  private static var lexers: [[UInt8]] {
    CodeRulesTests.rows.map { [UInt8]("\($0.language)\n\($0.text)") }
      + FixturePair.all.map { [UInt8]($0.language + "\n") + $0.before }
  }

  private static var urlPieces: [[UInt8]] {
    let tails = [
      "v1/a/g/compat/chat/completions", "v1/$A/$G/openai/responses?x=1", "v1/{a}/{g}/anthropic",
      "v1/${a}/${g}/workers-ai/v1/embeddings", "v1/a/g/workers-ai/@cf/meta/llama-3.1-8b-instruct",
    ]
    return FuzzTarget.frames.flatMap { frame in tails.map { [UInt8]("\(frame.path)\n\($0)") } }
  }

  private static let configurations = [
    "accept = [\"billing\"]\nexclude = [\"dist/**\"]\nhosts = [\"ai.example.com\"]\n",
    "token-env = \"CF_TOKEN\"\nno-credits-fallback = true\n",
    "[gateways.\"main\"]\nkeys = \"own\"\nnames = [\"G\"]\n[models]\n\"a\" = \"@cf/meta/x\"\n",
    "[[ignore]]\npath = \"src/*.py\"\ntext = \"x\"\nreason = \"y\"\n",
  ]

  private static var plans: [[UInt8]] {
    let bytes = [UInt8]("one\ntwo\n")
    let edits = try? EditSet([Edit(0..<3, [UInt8]("1")), Edit(4..<4, [0xFF])])
    let changes = [[UInt8]("a/b.sh"), [0x2E, 0xFE]].map {
      FileChange(path: $0, bytes: bytes, edits: edits ?? .empty)
    }
    return [PlanFile(root: ".", changes: changes).bytes, PlanFile(root: "", changes: []).bytes]
  }
}
