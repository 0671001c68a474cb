// The pages that people read say what the code does: what can be generated is generated, what is shown is real.
import Foundation
import Testing

@testable import Rewriter

@Suite struct DocumentationTests {
  @Test(
    "generated pages are current",
    arguments: [
      ("docs/names.md", NamesPage.text), ("docs/catalog.md", CatalogPage.text),
      ("docs/decisions.md", DecisionsPage.text),
    ])
  func generated(_ page: (path: String, text: String)) throws {
    let url = Checkout.root.appendingPathComponent(page.path)
    let recorded = try? String(contentsOf: url, encoding: .utf8)
    if recorded == page.text { return }
    if DecisionSnapshot.isRecording { try Data(page.text.utf8).write(to: url) }
    Issue.record("\(page.path) is out of date: run make docs, then again without RECORD")
  }

  @Test("the example of the library's documentation is compiled, and does what it says")
  func embedding() throws {
    let page = try Checkout.text("Sources/Rewriter/Rewriter.docc/Embedding.md")
    let block = try #require(page.split(separator: "```swift\n").dropFirst().first)
    let code = try #require(block.split(separator: "\n```").first)
    let source = try Checkout.text("Tests/RewriterTests/EmbeddingExample.swift")
    #expect(source.hasSuffix(code + "\n"))
    let text = Command.safeCall + Command.refusedCall
    let result = migrated([UInt8](text.utf8), path: "a.sh")
    #expect(result.bytes.text.contains("api.cloudflare.com"))
    #expect(result.bytes.text.hasSuffix(Command.refusedCall))
    #expect(result.notes.count == 3)
    #expect(result.notes.first == "a.sh:1 rewritten: rewritten")
  }

  @Test("the symbols that the library's documentation names exist")
  func symbols() throws {
    let names = ["Rewriter", "Embedding"].flatMap { page -> [Substring] in
      let text = (try? Checkout.text("Sources/Rewriter/Rewriter.docc/\(page).md")) ?? ""
      return text.matches(of: #/``(\w+)/#).map(\.1)
    }
    #expect(names.count > 15)
    let code = ArchitectureTests.sources.map(\.code).joined()
    for name in Set(names).subtracting(["Rewriter", "swift"]) {
      #expect(
        code.contains("public struct \(name)") || code.contains("public enum \(name)"), "\(name)")
    }
  }

  @Test("the members that the library's documentation names exist, with these labels")
  func members() throws {
    let text = try Checkout.text("Sources/Rewriter/Rewriter.docc/Embedding.md")
    let code = ArchitectureTests.sources.map(\.code).joined()
    let members = text.matches(of: #/``\w+\/(\w+)(?:\(([\w:]*)\))?``/#)
    #expect(members.count == 4)
    for (name, labels) in members.map({ ($0.1, $0.2) }) {
      guard let labels else {
        let member = try Regex("public (\\w+\\(set\\) )?(var|let) \(name):")
        #expect(code.firstMatch(of: member) != nil, "\(name)")
        continue
      }
      // Each label opens a parameter, in this order.
      let parameters = labels.split(separator: ":").map { "\($0)( \\w+)?:[^)]*?" }.joined()
      let signature = try Regex("public func \(name)\\(\\s*\(parameters)\\)")
      #expect(code.firstMatch(of: signature) != nil, "\(name)(\(labels))")
    }
  }

  @Test("the changelog opens with this version")
  func changelog() throws {
    let first = try Checkout.text("CHANGELOG.md").split(separator: "\n")
      .first { $0.hasPrefix("## ") }
    #expect(first?.hasPrefix("## \(Release.version)") == true)
  }

  @Test(
    "the diff on the first screen of the README is what the tool prints for that fixture",
    .enabled(if: Command.hasEngine))
  func readmeDiff() throws {
    let readme = try Checkout.text("README.md")
    let block = try #require(readme.split(separator: "```diff\n").dropFirst().first)
    let shown = try #require(block.split(separator: "\n```").first)
    let header = try #require(shown.split(separator: "\n").first)
    let path = try #require(header.split(separator: " b/").last)
    let pair = try #require(FixturePair.all.first { $0.path == path })
    let plan = pair.plan(pair.before)
    #expect(UnifiedDiff(plan.file, plan.edits).bytes.text == shown + "\n")
    #expect(readme.prefix { $0 != "`" }.split(separator: "\n").count < 30, "show it early")
  }

  @Test(
    "commands and options named in the documents exist", arguments: pages + ["docs/batch.md"])
  func commands(_ page: String) throws {
    let help =
      try [
        ["migrate"], ["apply"], ["undo"], ["why"], ["explain"], ["list"], ["batch", "run"],
        ["batch", "plan"], ["report", "merge"],
      ].map {
        try ScratchFolder().run(Command.program, ["help"] + $0).text
      }.joined() + "--help --generate-completion-script"
    let text = try Checkout.text(page)
    for match in text.matches(of: #/aig-migrate[^\n`]*/#) {
      for option in match.0.matches(of: #/ (--[a-z-]+)/#) {
        #expect(help.contains(option.1), "\(page): \(match.0)")
      }
    }
    let makefile = try Checkout.text("Makefile")
    for match in text.matches(of: #/`make ([a-z-]+)/#) {
      #expect(makefile.contains("\n\(match.1):"), "\(page): \(match.0)")
    }
  }

  static let pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"]

  @Test("links between the documents lead somewhere", arguments: pages)
  func links(_ page: String) throws {
    for match in try Checkout.text(page).matches(of: #/\]\(([^)#:]+)(#[^)]*)?\)/#) {
      let target = Checkout.root.appendingPathComponent(String(match.1))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(match.1)")
    }
  }
}

/// The page that lists every name a report can show.
enum NamesPage {
  static var text: String {
    """
    # Names in reports

    Generated by `make docs` from the same tables as `aig-migrate explain` and `aig-migrate list`.

    """ + Term.Kind.allCases.map(section).joined()
  }

  private static func section(_ kind: Term.Kind) -> String {
    let name = kind.rawValue
    let todo = kind == .rule ? "Example" : "What to do"
    let title = "\n## \(name.prefix(1).uppercased() + name.dropFirst())s\n\n"
    let ignored = kind == .rule ? "" : " if ignored |"
    let head =
      "| name | meaning |\(ignored) \(todo.lowercased()) | source |\n| --- | --- |\(kind == .rule ? "" : " --- |") --- | --- |\n"
    let rows = Glossary.terms(kind).map { term in
      let ending = term.disposition.map { " (\($0.rawValue))" } ?? ""
      let cells =
        ["`\(term.name)`\(ending)", term.entry.meaning]
        + (kind == .rule ? [] : [term.ifIgnored ?? ""])
        + [term.entry.todo]
      let text = cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")
      return "| \(text) | [page](\(term.entry.help.url)) |\n"
    }
    return title + head + rows.joined()
  }
}

/// The page that lists what the catalogue knows; so far its languages.
enum CatalogPage {
  static var text: String {
    """
    # Catalogue

    Generated by `make docs` from the same tables as `aig-migrate list`. Models and routes were looked up on \(Release.catalogDate);
    an id that is not here is unknown, not absent, and asks for the consent `models`.

    ## Languages

    *Rewritten* languages have their call sites edited where everything that belongs to a request is seen; the clients are the
    calls that take its URL. In *reported* ones comments are told from code and every occurrence is explained, none edited.

    | language | files | call sites | clients |
    | --- | --- | --- | --- |

    """ + LanguageList.rows.map(row).joined() + CatalogSections.text
  }

  private static func row(_ row: LanguageRow) -> String {
    let files = row.files.map { "`\($0)`" }.joined(separator: " ")
    let clients = row.clients.map { "`\($0)`" }.joined(separator: " ")
    return "| \(row.name) | \(files) | \(row.support) | \(clients) |\n"
  }
}
