// docs/walkthrough.md takes one file through every stage. What it shows is made here by the stages themselves, so that
// the page cannot tell of a pipeline that no longer exists; the prose between is part of the page's template.
import Foundation
import Testing

@testable import Rewriter

@Suite struct WalkthroughTests {
  @Test("docs/walkthrough.md shows what the stages give today")
  func isCurrent() throws {
    let page = try Walkthrough().page()
    let url = Checkout.root.appendingPathComponent("docs/walkthrough.md")
    if (try? String(contentsOf: url, encoding: .utf8)) == page { return }
    if DecisionSnapshot.isRecording { try Data(page.utf8).write(to: url) }
    Issue.record("docs/walkthrough.md is out of date: run make docs, then again without RECORD")
  }
}

/// The page, stage by stage.
private struct Walkthrough {
  let file: SourceFile
  let list: TokenList
  let plan: FilePlan
  /// A file with code of another language inside; the other one has none.
  let notebook: SourceFile

  init() throws {
    file = try Walkthrough.sample("chat-client.js")
    list = Walkthrough.tokens(file)
    plan = Migration().plan(file)
    notebook = try Walkthrough.sample("trial.ipynb")
  }

  private static func sample(_ name: String) throws -> SourceFile {
    let url = Checkout.root.appendingPathComponent("bench/compare/samples/\(name)")
    return SourceFile(path: name, bytes: [UInt8](try Data(contentsOf: url)))
  }

  private static func tokens(_ file: SourceFile) -> TokenList {
    TokenList(
      lexing: file.bytes, in: 0..<file.bytes.count,
      as: Language.detect(path: file.path, bytes: file.bytes))
  }

  func page() throws -> String {
    """
    # One file through every stage

    Made by `make docs`; a test fails when a stage gives something else. The stages are those of
    [ARCHITECTURE.md](../ARCHITECTURE.md), the file is one of the samples of `make compare`:

    ```js
    \(file.bytes.text)```

    ## Files: is there anything to do?

    One pass over the bytes looks for the old host and the old header, in any letter case. Files without either are done here:
    they are not tokenised and never become text. This one has \(plan.decisions.count):

    \(occurrences)

    ## Lex: tokens that join back to the file

    The line of the URL. Every byte is in exactly one token, and a hole's expression is code again:

    \(try tokens)

    ## Carriers: code inside of other files

    This file holds no code of another language, so the stage gives nothing for it. The notebook among the samples does: the text of
    a cell, unescaped, which is then read as a file of its own by the stages below.

    \(try cell)

    Each byte of it knows where it came from, so what is found and what is edited there leads back to the bytes of the notebook:

    \(try origins)

    The edits of the notebook are kept only where reading it again gives exactly the code they were meant to give:

    \(cellEdits)

    ## Recognize: the URL as pieces

    A template is literal bytes and holes; positions are counted by slashes, nothing is guessed from what a piece looks like.

    \(try pieces)

    ## Resolve and CallSites: what belongs to this request

    From the string to the call that takes it, from the call to its headers and key, and to the calls made on the client it
    returns, whose models matter. Each link is kept as evidence; `aig-migrate why FILE:LINE` prints it:

    \(evidence)

    ## Plan: a row of the decision table, or a reason

    \(decisions)

    The fix of the whole call site, as replacements of bytes of the original file:

    \(edits)

    ## Gates and ledger

    The edited text is planned once more in memory: it must tokenise, its brackets must balance, and nothing may be left to edit. A
    plain loop over the bytes that shares no code with the engine counts the occurrences again: \(count). If
    the two disagreed, the run would fail and nothing would be written.

    ## Diff: what is shown is what is written

    ```diff
    \(UnifiedDiff(plan.file, plan.edits).bytes.text)```

    """
  }

  private var occurrences: String {
    rows("line", "bytes", "kind") { table in
      for decision in plan.decisions {
        let range = decision.occurrence.range
        let line = LineTable(file.bytes).position(of: range.lowerBound).line
        table.append([
          "\(line)", "\(range.lowerBound)..<\(range.upperBound)", "\(decision.occurrence.kind)",
        ])
      }
    }
  }

  private var tokens: String {
    get throws {
      let host = try #require(plan.decisions.first).occurrence.range.lowerBound
      let lines = LineTable(file.bytes)
      let line = lines.position(of: host).line
      return rows("token", "kind") { table in
        for token in list.tokens
        where lines.position(of: token.range.lowerBound).line == line && !token.isTrivia {
          table.append([code(token.range), "\(token.kind)"])
        }
      }
    }
  }

  private var embedded: EmbeddedText {
    get throws {
      let texts = CarrierReader(Walkthrough.tokens(notebook), path: notebook.path).texts()
      return try #require(texts.first { $0.bytes.firstOffset(of: Sample.host) != nil })
    }
  }

  private var cell: String {
    get throws {
      let code = try embedded
      return "```\(try #require(code.language).name)\n\(code.bytes.text)```"
    }
  }

  private var origins: String {
    get throws {
      let code = try embedded
      let lines = LineTable(notebook.bytes)
      return try rows("found in the cell", "bytes of the cell", "bytes of the notebook", "its line")
      {
        for found in try OccurrenceScan(hosts: []).occurrences(in: code.bytes) {
          let (inner, start) = (found.range, code.origin(found.range.lowerBound))
          $0.append([
            span(Array(code.bytes[inner]).text), "\(inner.lowerBound)..<\(inner.upperBound)",
            "\(start)..<\(code.origin(inner.upperBound))", "\(lines.position(of: start).line)",
          ])
        }
      }
    }
  }

  private var cellEdits: String {
    rows("bytes of the notebook", "old", "new") { table in
      for edit in Migration().plan(notebook).edits.edits {
        table.append([
          "\(edit.range.lowerBound)..<\(edit.range.upperBound)",
          span(Array(notebook.bytes[edit.range]).text), span(edit.replacement.text),
        ])
      }
    }
  }

  private var pieces: String {
    get throws {
      let host = try #require(plan.decisions.first).occurrence.range
      let inside = try #require(list.index(at: host.lowerBound))
      let quote = list.parent[inside]
      let template = try #require(list.template(quote..<list.after(quote)))
      let url = try #require(LegacyURL(in: template, host: host))
      return rows("piece", "in the source") { table in
        table.append(["scheme", "\(url.scheme)"])
        for (name, segment) in zip(["account", "gateway", "route"], url.segments) {
          let units = template.units[segment.units]
          let range = (units.first?.range.lowerBound ?? 0)..<(units.last?.range.upperBound ?? 0)
          table.append([name, code(range)])
        }
      }
    }
  }

  private var evidence: String {
    (plan.decisions.first?.evidence ?? []).map { "- \($0)" }.joined(separator: "\n")
  }

  private var decisions: String {
    rows("line", "disposition", "rule", "warnings") { table in
      for decision in plan.decisions {
        let line = LineTable(file.bytes).position(of: decision.occurrence.range.lowerBound).line
        let warnings = decision.warnings.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        table.append([
          "\(line)", decision.disposition.rawValue, decision.rule.map { "`\($0.rawValue)`" } ?? "",
          warnings,
        ])
      }
    }
  }

  private var edits: String {
    rows("bytes", "old", "new") { table in
      for edit in plan.edits.edits {
        table.append([
          "\(edit.range.lowerBound)..<\(edit.range.upperBound)", code(edit.range),
          span(edit.replacement.text),
        ])
      }
    }
  }

  private var count: String { "\(Ledger().scan(file.bytes).count) of \(plan.decisions.count)" }

  private func code(_ range: Range<Int>) -> String { span(Array(file.bytes[range]).text) }

  /// A code span of Markdown, whose marks must be longer than any inside.
  private func span(_ text: String) -> String {
    if text.isEmpty { return "" }
    return text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }

  /// A Markdown table; a cell may hold any code but a line break.
  private func rows(
    _ head: String..., fill: (inout [[String]]) throws -> Void
  ) rethrows -> String {
    var table: [[String]] = []
    try fill(&table)
    let lines = [head, head.map { _ in "---" }] + table
    return lines.map { cells in
      "| "
        + cells.map { $0.replacing("|", with: "\\|") }.joined(
          separator: " | ") + " |"
    }.joined(separator: "\n")
  }
}
