// One call site as a person meets it: in a review, as an alert of a code scanner, as a card of a page. Whatever changes
// together stands in one item, so that nobody is ever asked about half a site.

/// One thing to decide about: a call site, several that share text, or an occurrence that belongs to none.
public struct SiteReport: Sendable {
  /// The file.
  public let plan: FilePlan
  /// Its occurrences, never empty.
  public let occurrences: [ReportedOccurrence]
  /// Its edits, planned or waiting for a consent; nil where there are none.
  public let fix: Fix?
  /// The name of the file on disk, where it is not UTF-8.
  let name: [UInt8]?

  /// The occurrence that stands for the site.
  public var lead: ReportedOccurrence { occurrences[0] }
  /// What became of it.
  public var disposition: Disposition { lead.decision.disposition }
  /// What the edits change; empty without edits.
  public var diff: UnifiedDiff { UnifiedDiff(plan.file, fix?.edits ?? .empty, path: name) }
  /// All its warnings, each once.
  public var warnings: [Warning] { Set(occurrences.flatMap(\.decision.warnings)).sorted() }
  /// All its consents, each once.
  public var consents: [Consent] { Set(occurrences.flatMap(\.decision.consents)).sorted() }
  /// The name of the rule or reason under which the site is reported.
  public var label: String {
    lead.decision.reason?.rawValue ?? lead.decision.rule?.rawValue ?? disposition.rawValue
  }
}

extension FileReport {
  /// The sites of the file in the order of their first occurrence; every occurrence stands in exactly one.
  public var sites: [SiteReport] {
    var fixes: [Occurrence: Fix] = [:]
    for fix in plan.fixes {
      for occurrence in fix.occurrences { fixes[occurrence] = fix }
    }
    var order: [String] = []
    var members: [String: [ReportedOccurrence]] = [:]
    for occurrence in occurrences {
      let key = fixes[occurrence.decision.occurrence]?.name ?? occurrence.siteKey
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(occurrence)
    }
    return order.compactMap { key in
      guard let all = members[key], let lead = all.first else { return nil }
      return SiteReport(
        plan: plan, occurrences: all, fix: fixes[lead.decision.occurrence], name: name)
    }
  }
}
