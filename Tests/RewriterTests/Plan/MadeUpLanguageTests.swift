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
}
