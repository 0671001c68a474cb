// Plans made by hand, so that the outer layers are tested without the engine.
@testable import Rewriter

enum Sample {
  static let host = "gateway.ai.cloudflare.com"
  static let header = "cf-aig-authorization"

  /// A plan that gives the occurrences of `text`, in order, the decisions of `decide`.
  static func plan(
    _ path: String, _ text: String, edits: [Edit] = [],
    decide: (Occurrence) -> Decision
  ) throws -> FilePlan {
    let file = SourceFile(path: path, bytes: [UInt8](text))
    return FilePlan(
      file: file, language: "shell", decisions: Ledger().scan(file.bytes).map(decide),
      edits: try EditSet(edits))
  }

  /// A preview of the given plans whose ledger adds up.
  static func outcome(
    _ plans: [FilePlan], mode: Outcome.Mode = .preview, skipped: [Outcome.Skip] = [],
    errors: [Outcome.Failure] = []
  ) -> Outcome {
    Outcome(
      mode: mode, files: plans.map { FileReport($0) }, scanned: 9,
      total: plans.reduce(0) { $0 + $1.decisions.count }, skipped: skipped, errors: errors)
  }

  static func rewritten(_ occurrence: Occurrence, site: Int, token: String?) -> Decision {
    Decision(
      occurrence, .rewritten, rule: .compatChat, callSite: site,
      warnings: [.tokenPermission, .errorShape], message: "moves to the REST API", token: token,
      help: .rest)
  }

  static func consent(_ occurrence: Occurrence, _ consents: [Consent]) -> Decision {
    Decision(
      occurrence, .needsConsent, rule: .openaiChat, callSite: occurrence.range.lowerBound,
      reason: .consentNotGiven, consents: consents,
      message: "sends OPENAI_API_KEY today; on the REST API Cloudflare credits pay.", help: .ub)
  }

  static func refused(_ occurrence: Occurrence, _ reason: Reason) -> Decision {
    Decision(
      occurrence, reason.disposition, reason: reason, message: "stays on the old host",
      help: reason.entry.help)
  }
}
