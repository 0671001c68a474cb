// A plan cut down to what a person chose. Fixes are taken whole; what is left out says so, and the result is looked at once
// more, because what passed together need not pass in part.

extension FilePlan {
  /// The same plan with only the fixes of the given names; occurrences of the others need a person.
  ///
  /// `given` are the consents the run had before anybody was asked, `comments` insertions that suppress a site.
  public func choosing(
    _ chosen: Set<String>, given: Set<Consent> = [], comments: [Edit] = []
  ) -> FilePlan {
    let taken = fixes.filter { $0.isPlanned && chosen.contains($0.name) }
    let language = Language.detect(path: file.path, bytes: file.bytes)
    let edits = try? EditSet(taken.flatMap(\.edits.edits) + comments)
    guard let edits, file.edited(edits).faults(as: language) <= file.faults(as: language) else {
      return left(out: [], given, .empty)
    }
    return left(out: Set(taken.flatMap(\.occurrences)), given, edits)
  }

  private func left(
    out taken: Set<Occurrence>, _ given: Set<Consent>, _ edits: EditSet
  ) -> FilePlan {
    let decisions = decisions.map { decision in
      if decision.disposition != .rewritten || taken.contains(decision.occurrence) {
        return decision
      }
      let reason =
        given.isSuperset(of: decision.consents) ? Reason.notChosen : .consentNotGiven
      var result = Decision(
        decision.occurrence, reason.disposition, rule: decision.rule, callSite: decision.callSite,
        reason: reason, consents: decision.consents, warnings: decision.warnings,
        message: decision.message, evidence: decision.evidence, token: decision.token,
        help: reason.entry.help)
      result.group = decision.group
      return result
    }
    return FilePlan(
      file: file, language: self.language, decisions: decisions, edits: edits,
      unusedSuppressions: unusedSuppressions, exposedNames: exposedNames, fixes: fixes)
  }
}
