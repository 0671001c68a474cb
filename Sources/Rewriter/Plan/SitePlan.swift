// What is to be done with one call site: the row that decides it, the consents it asks for, and all its edits.

/// A call site with its verdict.
struct SitePlan: Sendable {
  let site: CallSite
  let rule: Rule
  /// The numbers of the decision table's rows that decided it.
  var rows: [Int] = []
  let consents: [Consent]
  private(set) var warnings: [Warning]
  var edits: [Edit]
  /// The name of the token, for the list of things to do before deploying.
  let token: String
  let help: HelpPage
  let message: String
  /// The definitions whose text an edit touches; all their uses must belong to rewritten sites.
  let editedDefinitions: Set<Definition>
  /// The occurrences it accounts for, once it belongs to a region.
  var occurrences: [Occurrence] = []

  /// The offset of the first occurrence, which names the site in reports.
  var offset: Int { occurrences.map(\.range.lowerBound).min() ?? site.offset }

  /// The plan with one more warning.
  func adding(_ warning: Warning) -> SitePlan {
    var plan = self
    plan.warnings = (warnings + [warning]).sorted()
    return plan
  }
}
