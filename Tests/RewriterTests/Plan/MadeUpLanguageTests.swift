// A language nobody has heard of takes one entry of the table: the same engine tells its comments from its strings,
// rewrites a request in it, and refuses one that it cannot see all of.
import Testing

@testable import Rewriter

@Suite struct MadeUpLanguageTests {
  /// Strings in bars with `~{x}` as holes, comments behind `!!`, maps in `<…>`-free braces with `~` between name and value.
  static let quoll = Language(
    name: "quoll", extensions: ["quoll"],
    lexing: .code(
      CodeRules(
        lineComments: ["!!"],
        strings: [
          StringForm(
            open: "|", close: "|", escape: .doubled,
            hole: HoleForm(open: "~{", close: UInt8(ascii: "}")))
        ])),
    grammar: .plain(separator: "~", joins: "&"),
    requests: RequestForms(
      endsAtLine: true, assignments: ["<-"], mapOpeners: ["(", ","], entrySeparators: ["~"],
      requests: [RequestCall(names: ["hail"])], inert: ["pack"]))

  private func plan(_ text: String) -> FilePlan {
    Planner(options: MigrationOptions()).plan(
      SourceFile(path: "chat.quoll", bytes: [UInt8](text)), as: Self.quoll)
  }

  @Test("its requests are rewritten, its comments are not")
  func rewrites() {
    let plan = plan(
      """
      !! it's |gateway.ai.cloudflare.com
      place <- |https://gateway.ai.cloudflare.com/v1/~{acct}/~{gw}/compat/chat/completions|
      answer <- hail(place, { |cf-aig-authorization| ~ |Bearer ~{token}|, |accept| ~ |a||b| }, pack({ |model| ~ |workers-ai/@cf/meta/m| }))

      """)
    #expect(
      plan.result.text == """
        !! it's |gateway.ai.cloudflare.com
        place <- |https://api.cloudflare.com/client/v4/accounts/~{acct}/ai/v1/chat/completions|
        answer <- hail(place, { |Authorization| ~ |Bearer ~{token}|, |cf-aig-gateway-id| ~ gw, |accept| ~ |a||b| }, pack({ |model| ~ |@cf/meta/m| }))

        """)
    #expect(plan.decisions.map(\.disposition) == [.left, .rewritten, .rewritten])
  }

  @Test("what it does not say is refused")
  func refuses() {
    let call = "{ |cf-aig-authorization| ~ |Bearer ~{token}|, %s }"
    for (headers, reason) in [
      (call.replacing("%s", with: "more"), Reason.headerOutOfReach),
      ("make(token)", .headerOutOfReach),
    ] {
      let plan = plan(
        "hail(|https://gateway.ai.cloudflare.com/v1/a/g/workers-ai/v1/chat/completions|, \(headers))\n"
      )
      #expect(plan.edits.isEmpty)
      #expect(Set(plan.decisions.map(\.reason)) == [reason])
    }
  }

  // MARK: - A language whose definitions are read as a whole

  /// A Lisp of its own: `(dispatch "…" {tags {"name" value …}})`, commas are blanks, comments behind `%%`.
  static let wombat = Language(
    name: "wombat", extensions: ["wombat"],
    lexing: .code(CodeRules(lineComments: ["%%"], strings: [StringForm(open: "\"", close: "\"")])),
    grammar: .plain(separator: "", joins: ""),
    applications: ApplicationForms(
      styles: [.prefix], definition: .form, assignments: [], members: [], separators: [],
      requests: ["dispatch": 0], entries: .turns, headerOptions: ["tags"], needsLabel: true,
      options: ["tags"],
      inert: ["define", "load"]))

  private func planned(_ headers: String) -> FilePlan {
    let text = """
      %% (dispatch "https://gateway.ai.cloudflare.com/v1/a/g/compat")
      (define ask
        (dispatch "https://gateway.ai.cloudflare.com/v1/acc/docs/workers-ai/@cf/meta/m" \(headers)))

      """
    return Planner(options: MigrationOptions()).plan(
      SourceFile(path: "ask.wombat", bytes: [UInt8](text.utf8)), as: Self.wombat)
  }

  @Test("one entry is enough for a language of applications too")
  func rewritesApplications() {
    let plan = planned("{tags {\"Authorization\" (load token)}}")
    #expect(
      plan.result.text == """
        %% (dispatch "https://gateway.ai.cloudflare.com/v1/a/g/compat")
        (define ask
          (dispatch "https://api.cloudflare.com/client/v4/accounts/acc/ai/run/@cf/meta/m" {tags {"Authorization" (load token), "cf-aig-gateway-id" "docs"}}))

        """)
    #expect(
      plan.decisions.map(\.disposition) == [.left, .rewritten], "\(plan.decisions.map(\.message))")
  }

  @Test("a function that its entry does not name is refused there")
  func refusesApplications() {
    for headers in ["{tags (decorate {\"Authorization\" token})}", "(make token)", "more"] {
      let plan = planned(headers)
      #expect(plan.edits.isEmpty, "\(headers)")
      #expect(plan.decisions.map(\.disposition) == [.left, .needsReview], "\(headers)")
    }
  }
}
