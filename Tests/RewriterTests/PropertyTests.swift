// Documents put together at random from parts whose right edits are known: fixture pairs, which were written from the
// contract of the API, in between text that must stay. Seeded, so that a failure can be repeated from its number.
// `make torture` runs 10,000 documents (PROPERTY_DOCUMENTS), `make test` a few hundred.
import Foundation
import Testing

@testable import Rewriter

/// A document before and after.
struct PropertyDocument {
  let path: String
  var before: [UInt8] = []
  var after: [UInt8] = []
  /// The languages of its parts.
  var languages: Set<String> = []

  mutating func add(_ text: String) {
    before += [UInt8](text)
    after += [UInt8](text)
  }

  mutating func add(_ pair: FixturePair) {
    before += pair.before
    after += pair.after
    languages.insert(pair.language)
  }
}

/// Puts documents together.
struct PropertyGenerator {
  /// Pairs that need no consent, stand below no special folder and are text without a fence of their own.
  static let parts: [FixturePair] = FixturePair.all.filter { pair in
    !pair.isKept && pair.options.accepted.isEmpty && FixtureVariant.comments[pair.language] != nil
      && pair.path.split(separator: "/").count == 2
      && pair.before.firstOffset(of: "```") == nil && !pair.before.contains(0x0D)
  }

  private static let words = [
    "größe", "日本語", "🧡", "TODO: tidy", "(not balanced", "it's", "100 %", "\"quoted\"", "a \\ b",
    "`tick`",
    "{{x}}", "$HOME", "https://api.example.com/v1/x", "Authorization", "e\u{301}", "\u{202E}", "\t",
    "#", "//",
  ]

  var random: SeededGenerator

  init(number: Int) { random = SeededGenerator(seed: UInt64(number)) }

  mutating func document() -> PropertyDocument? {
    guard let pair = Self.parts.randomElement(using: &random) else { return nil }
    var document = Int.random(in: 0..<3, using: &random) == 0 ? listings() : program(pair)
    dress(&document)
    return document
  }

  /// One pair between comments.
  private mutating func program(_ pair: FixturePair) -> PropertyDocument {
    var document = PropertyDocument(path: pair.path)
    if !pair.before.starts(with: "#!") { document.add(comments(pair.language)) }
    document.add(pair)
    document.add(comments(pair.language))
    return document
  }

  /// Prose and listings in several languages; they share nothing, so their order must not matter.
  private mutating func listings() -> PropertyDocument {
    var document = PropertyDocument(path: "docs/page.md")
    var languages: Set<String> = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard let pair = Self.parts.randomElement(using: &random),
        let name = FixtureVariant.fences[pair.language],
        languages.insert(pair.language).inserted
      else { continue }
      document.add("## Part\n\nProse, größe 🧡.\n\n```\(name)\n")
      document.add(pair)
      document.add("```\n\n")
    }
    return document
  }

  private mutating func comments(_ language: String) -> String {
    let form = FixtureVariant.comments[language] ?? "…"
    return (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let text = (0..<3).compactMap { _ in Self.words.randomElement(using: &random) }
      // A backslash at the end would continue some comments.
      return form.replacing("…", with: text.joined(separator: " ") + ".") + "\n"
    }.joined()
  }

  /// Line ends, mark and last line, the same on both sides.
  private mutating func dress(_ document: inout PropertyDocument) {
    let isScript = document.before.starts(with: "#!") || document.languages.contains("shell")
    let changes: [([UInt8]) -> [UInt8]] = [
      { isScript ? $0 : $0.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } },
      { $0.starts(with: "#!") ? $0 : [0xEF, 0xBB, 0xBF] + $0 },
      { $0.last == 0x0A && $0.count > 1 ? $0.dropLast() : $0 },
    ]
    for change in changes where Int.random(in: 0..<3, using: &random) == 0 {
      document.before = change(document.before)
      document.after = change(document.after)
    }
  }
}

@Suite struct PropertyTests {
  static let count =
    ProcessInfo.processInfo.environment["PROPERTY_DOCUMENTS"].flatMap { Int($0) } ?? 120

  @Test("documents made of known parts get exactly the known edits")
  func documents() throws {
    var languages: Set<String> = []
    var failed = 0
    for number in 0..<PropertyTests.count where failed < 5 {
      var generator = PropertyGenerator(number: number)
      guard let document = generator.document() else { continue }
      languages.formUnion(document.languages)
      let problems = PropertyTests.problems(of: document)
      failed += problems.isEmpty ? 0 : 1
      for problem in problems { Issue.record("document \(number), \(document.path): \(problem)") }
    }
    #expect(languages.count >= 12, "only \(languages.count) languages came up")
    print("properties: \(PropertyTests.count) documents, \(languages.count) languages")
  }

  private static func problems(of document: PropertyDocument) -> [String] {
    let file = SourceFile(path: document.path, bytes: document.before)
    let plan = Migration().plan(file)
    var problems: [String] = []
    if plan.result != document.after {
      problems.append(TextDifference.lines(document.after, plan.result))
    }
    let ledger = Ledger()
    if let found = ledger.discrepancy(in: plan, scanned: ledger.scan(file.bytes)) {
      problems.append(found.message)
    }
    let second = Migration().plan(SourceFile(path: document.path, bytes: plan.result))
    if !second.edits.isEmpty { problems.append("a second pass edits again") }
    let back = plan.edits.reversed(in: file.bytes)
    if back.applied(to: plan.result) != file.bytes {
      problems.append("the way back leads elsewhere")
    }
    return problems
  }
}
