// A plan whose file may not be replaced: nothing of it is edited, and every occurrence that would have been says so.

extension FilePlan {
  /// The same plan without edits; what was to be rewritten needs a person, for the reason given.
  public func refused(_ reason: Reason, _ message: String) -> FilePlan {
    let decisions = decisions.map { decision in
      guard decision.disposition == .rewritten else { return decision }
      return Decision(
        decision.occurrence, reason.disposition, rule: decision.rule, callSite: decision.callSite,
        reason: reason, consents: decision.consents, warnings: decision.warnings, message: message,
        evidence: decision.evidence, token: decision.token, help: reason.entry.help)
    }
    return FilePlan(
      file: file, language: language, decisions: decisions, edits: .empty,
      unusedSuppressions: unusedSuppressions, exposedNames: exposedNames)
  }
}
