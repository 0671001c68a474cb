// Cases for free: the same change must come out of the same text in another dress. A variant is a function that is
// applied to both files of a pair; the engine must map the one result to the other.
import Testing

@testable import Rewriter

struct FixtureVariant: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The dressed text, or nil where the variant makes no sense for the pair.
  let dress: @Sendable (_ text: [UInt8], _ pair: FixturePair) -> [UInt8]?
  /// The name under which the engine sees the text.
  var path: @Sendable (FixturePair) -> String = { $0.path }

  static let all = [
    carriageReturns, byteOrderMark, markedComment, noFinalNewline, multiByteLine, markdownFence,
  ]

  /// Windows line ends; not in a shell, where a carriage return is part of the last word.
  static let carriageReturns = FixtureVariant(testDescription: "CRLF") { text, pair in
    if pair.language == "shell" || text.contains(UInt8(ascii: "\r")) { return nil }
    return text.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8]("\r\n") : [$0] }
  }

  /// What some editors put in front of everything; not before a `#!` line, which it would hide.
  static let byteOrderMark = FixtureVariant(testDescription: "byte order mark") { text, _ in
    text.starts(with: "#!") ? nil : [0xEF, 0xBB, 0xBF] + text
  }

  /// A comment directly behind the mark is still a comment, where one may not touch a word.
  static let markedComment = FixtureVariant(testDescription: "byte order mark and comment") {
    text, pair in
    guard let comment = comments[pair.language], !text.starts(with: "#!") else { return nil }
    return [0xEF, 0xBB, 0xBF] + [UInt8](comment.replacing("…", with: "it's (one") + "\n") + text
  }

  static let noFinalNewline = FixtureVariant(testDescription: "no final newline") { text, _ in
    text.last == UInt8(ascii: "\n") ? text.dropLast() : nil
  }

  /// Offsets are bytes: a line of characters with several bytes each must shift nothing.
  static let multiByteLine = FixtureVariant(testDescription: "multi-byte line in front") {
    text, pair in
    guard let comment = comments[pair.language] else { return nil }
    let line = [UInt8](comment.replacing("…", with: "größe 🧡 日本語") + "\n")
    guard text.starts(with: "#!"), let end = text.firstIndex(of: UInt8(ascii: "\n")) else {
      return line + text
    }
    return text[...end] + line + text[(end + 1)...]
  }

  /// A listing in a document is a call site like any other.
  static let markdownFence = FixtureVariant(
    testDescription: "inside a Markdown fence",
    dress: { text, pair in
      guard let name = fences[pair.language], !pair.isKept else { return nil }
      return [UInt8]("# Example\n\n```\(name)\n") + text + [UInt8]("```\n")
    },
    path: { $0.path + ".md" })

  static let comments = [
    "shell": "# …", "python": "# …", "javascript": "// …", "typescript": "// …",
    "markdown": "Prose …\n", "csharp": "// …", "dart": "// …", "elixir": "# …", "go": "// …",
    "java": "// …", "julia": "# …", "kotlin": "// …", "perl": "# …", "powershell": "# …",
    "r": "# …",
    "ruby": "# …", "rust": "// …", "scala": "// …", "swift": "// …", "yaml": "# …",
    "dockerfile": "# …", "makefile": "# …", "justfile": "# …", "html": "<!-- … -->",
    "vue": "<!-- … -->", "svelte": "<!-- … -->", "asciidoc": "// …", "org": "# …", "http": "### …",
  ]
  static let fences = [
    "shell": "bash", "python": "python", "javascript": "js", "typescript": "ts",
    "csharp": "csharp", "dart": "dart", "elixir": "elixir", "go": "go", "java": "java",
    "julia": "julia", "kotlin": "kotlin", "perl": "perl", "php": "php", "powershell": "powershell",
    "r": "r", "ruby": "ruby", "rust": "rust", "scala": "scala", "swift": "swift",
    "dockerfile": "dockerfile", "makefile": "make", "justfile": "justfile", "html": "html",
    "vue": "vue", "svelte": "svelte", "astro": "astro", "rst": "rst", "asciidoc": "asciidoc",
    "org": "org", "http": "http", "notebook": "notebook",
  ]
}

extension FixturePair {
  /// The first folder of the path.
  var language: String { String(path.prefix { $0 != "/" }) }

  /// The pair in another dress.
  func dressed(_ variant: FixtureVariant) -> FixturePair? {
    guard let before = variant.dress(before, self), let after = variant.dress(after, self) else {
      return nil
    }
    return FixturePair(path: variant.path(self), before: before, after: after)
  }
}
