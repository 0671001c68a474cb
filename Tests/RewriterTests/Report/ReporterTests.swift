// The words and numbers of the reports, from plans made by hand.
import Foundation
import Testing

@testable import Rewriter

@Suite struct ReporterTests {
  static let script =
    "curl https://gateway.ai.cloudflare.com/v1 -H 'cf-aig-authorization: Bearer $T'\n"

  static func outcome(mode: Outcome.Mode = .preview) throws -> Outcome {
    let plans = [
      try Sample.plan("b.sh", script, edits: [Edit(5..<41, [UInt8]("NEW"))]) {
        Sample.rewritten($0, site: 13, token: "$T")
      },
      try Sample.plan("a b.sh", script + script) {
        $0.range.lowerBound < 40
          ? Sample.consent($0, [.billing]) : Sample.refused($0, .dynamicRoute)
      },
      try Sample.plan("README.md", Sample.host) { Sample.refused($0, .mention) },
    ]
    return Sample.outcome(
      plans, mode: mode, skipped: [Outcome.Skip(path: "dump.sql", reason: "too-large")],
      errors: [Outcome.Failure(path: "x\u{1B}[2J.py", message: "cannot be read")])
  }

  @Test("the text report says what happens, what is needed and what to run next")
  func text() throws {
    let report = TextReporter(style: ReportStyle()).report(try ReporterTests.outcome())
    #expect(report.output.text.hasPrefix("diff --git a/b.sh b/b.sh\n"))
    #expect(
      report.messages == """
        aig-migrate: x\\x1b[2J.py: cannot be read
        Would rewrite 2 occurrences (1 call site) in 1 file. 1 needs your consent, 3 need review, 1 is rightly left.
        7 of 7 occurrences accounted for.
        1 file not scanned: too-large 1.

        Before you deploy
          token-permission   $T (1 site) needs Account › Workers AI › Read, or every call answers 401
          error-shape        b.sh:1 Errors come as `errors` instead of `error`, with other codes. Adapt code that reads errors.
        Needs consent
          billing            a b.sh:1 sends OPENAI_API_KEY today; on the REST API Cloudflare credits pay.   --accept billing
        Needs review
          dynamic-route (3)  a b.sh:1 stays on the old host   aig-migrate why 'a b.sh:1'
        Documentation to update
          mention            README.md:1
        Run with --write to apply; with --interactive to be asked about what needs consent, or with --accept billing to see it rewritten.

        """)
  }

  @Test("the last line is a command that this run leaves to do, and no other")
  func nextStep() throws {
    func line(_ mode: Outcome.Mode, _ plans: FilePlan...) -> String? {
      NextStep(outcome: Sample.outcome(plans, mode: mode)).line
    }
    let changed = try Sample.plan("b.sh", Sample.host, edits: [Edit(0..<1, [])]) {
      Sample.rewritten($0, site: 0, token: nil)
    }
    let waiting = try Sample.plan("c.sh", Sample.host) { Sample.consent($0, [.models, .billing]) }
    let refused = try Sample.plan("d e.sh", Sample.host) { Sample.refused($0, .dynamicRoute) }
    let prose = try Sample.plan("README.md", Sample.host) { Sample.refused($0, .mention) }

    let asked = "with --interactive to be asked about what needs consent, or with"
    let seen = "--accept billing,models to see it rewritten."
    #expect(line(.preview, changed, refused) == "Run with --write to apply.")
    #expect(line(.check, changed) == "Run with --write to apply.")
    #expect(line(.preview, waiting, refused) == "Run \(asked) \(seen)")
    #expect(line(.preview, changed, waiting) == "Run with --write to apply; \(asked) \(seen)")
    #expect(line(.write, changed, waiting) == "Run \(asked) --write --accept billing,models.")
    #expect(line(.filter, waiting) == "Run with --accept billing,models for what needs consent.")
    let why = "Run aig-migrate why 'd e.sh:1' to see what to do by hand."
    for mode in [Outcome.Mode.preview, .write, .filter] { #expect(line(mode, refused) == why) }
    #expect(line(.write, changed, prose) == nil && line(.preview, prose) == nil)
  }

  @Test("a run over nothing and a tree without the old API do not read alike")
  func nothing() {
    let none = Outcome(mode: .preview, files: [], scanned: 0, total: 0)
    let clean = Outcome(mode: .preview, files: [], scanned: 1, total: 0)
    let style = ReportStyle()
    #expect(TextReporter(style: style).report(none).messages.hasPrefix("No files were scanned"))
    #expect(
      TextReporter(style: style).report(clean).messages
        == "No occurrence of the legacy API in 1 file.\n")
  }

  @Test("the words of --write count only what was stored")
  func write() throws {
    let plan = try #require(try ReporterTests.outcome().files.last?.plan)
    let stored = Outcome(mode: .write, files: [FileReport(plan)], scanned: 1, total: 2)
    let failed = Outcome(
      mode: .write, files: [FileReport(plan, isWritten: false)], scanned: 1, total: 2)
    let style = ReportStyle()
    let good = TextReporter(style: style).report(stored)
    #expect(good.output.text == "Rewrote b.sh (2 occurrences)\n")
    #expect(good.messages.hasPrefix("Rewrote 2 occurrences (1 call site) in 1 file.\n2 of 2"))
    let bad = TextReporter(style: style).report(failed)
    #expect(bad.output.isEmpty)
    #expect(bad.messages.contains("2 occurrences in 1 file could not be written.\n"))
  }

  @Test("the sums of the JSON report add up and absent values are null")
  func json() throws {
    let report = JSONReporter(style: ReportStyle()).report(try ReporterTests.outcome())
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report.output)) as? [String: Any])
    let summary = try #require(json["summary"] as? [String: [String: Int]])
    let occurrences = try #require(summary["occurrences"])
    #expect(
      occurrences == [
        "total": 7, "rewritten": 2, "needsConsent": 1, "needsReview": 3, "left": 1,
      ])
    #expect(
      summary["files"] == ["scanned": 9, "matched": 3, "changed": 1, "skipped": 1, "failed": 1])
    let files = try #require(json["files"] as? [[String: Any]])
    let first = try #require((files.last?["occurrences"] as? [[String: Any]])?.first)
    #expect(first["reason"] is NSNull)
    #expect(first["callSite"] as? String == "b.sh:1")
    #expect(report.output.text.contains("https://developers.cloudflare.com/"))
  }

  @Test("what a terminal would obey is escaped on a terminal and exact in a pipe")
  func terminal() throws {
    let text = "echo '\u{1B}[31m' gateway.ai.cloudflare.com \u{9B}2J \u{202E}\r\n"
    let edit = Edit(0..<4, [UInt8]("printf"))
    var bytes = [UInt8](text)
    bytes.insert(0xFF, at: 5)
    let file = SourceFile(path: "e\u{1B}.sh", bytes: bytes)
    let plan = FilePlan(
      file: file, language: "shell", decisions: [], edits: try EditSet([edit]))
    var style = ReportStyle()
    let outcome = Outcome(mode: .preview, files: [FileReport(plan)], scanned: 1, total: 0)
    #expect(
      DiffReporter(style: style).report(outcome).output == UnifiedDiff(file, plan.edits).bytes)
    style.outputIsTerminal = true
    let screen = DiffReporter(style: style).report(outcome).output.text
    #expect(!screen.unicodeScalars.contains { TerminalText.isHostile($0) && $0 != "\n" })
    #expect(
      screen.contains("-echo \\xff'\\x1b[31m' gateway.ai.cloudflare.com \\x9b2J \\u{202e}\\x0d\n"))
  }

  @Test("JSON holds no raw control or direction character and keeps the value")
  func jsonControls() throws {
    let name = "n\u{9B}\u{202E}\u{E0041}.sh"
    let plan = try Sample.plan(name, Sample.host) { Sample.refused($0, .oddUrl) }
    let report = JSONReporter(style: ReportStyle()).report(Sample.outcome([plan]))
    #expect(
      !report.output.text.unicodeScalars.contains { TerminalText.isHostile($0) && $0 != "\n" })
    let json = try JSONSerialization.jsonObject(with: Data(report.output)) as? [String: Any]
    #expect((json?["files"] as? [[String: Any]])?.first?["path"] as? String == name)
  }

  @Test("credentials are masked on a screen; account ids, names and placeholders are not")
  func credentials() {
    let key = "sk-proj-" + String(repeating: "a1", count: 12)
    let token = String(repeating: "Ab3_", count: 10)
    let account = String(repeating: "0f", count: 16)
    #expect(SecretMask.masked([UInt8]("k=\"\(key)\"")).text == "k=\"sk-…\"")
    #expect(
      SecretMask.masked([UInt8]("Authorization: Bearer \(token)")).text
        == "Authorization: Bearer Ab3…")
    for line in [
      "/v1/\(account)/my-gateway", "Bearer $CLOUDFLARE_API_TOKEN", "sk-…", "task-manager",
    ] {
      #expect(!SecretMask.stands(in: [UInt8](line)), "\(line)")
    }
  }
}
