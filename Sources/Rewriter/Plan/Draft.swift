// The decisions of a file while they are being made: verdicts of all regions, and the groups of call sites that share
// text and therefore stand or fall together.

/// Call sites that edit the same text, or one that shares nothing.
struct SiteGroup: Sendable, Identifiable {
  /// The numbers of the call sites, at least one; no other group has any of them.
  let members: [Int]
  let edits: [Edit]
  let consents: [Consent]
  let isAccepted: Bool

  /// The first of the members.
  var id: Int { members[0] }
}

struct Draft {
  let file: SourceFile
  let language: Language
  let occurrences: [Occurrence]
  private var verdicts: [Occurrence: Verdict] = [:]
  private var sites: [SitePlan] = []
  /// The number of the region each site belongs to.
  private var regions: [Int] = []
  private var exposedNames: Set<String> = []
  /// The places that belong to an occurrence that is refused.
  private(set) var ends: [Occurrence: [SiteEnd]] = [:]
  /// The path of the file that holds an offset.
  var path: @Sendable (Int) -> String

  init(file: SourceFile, language: Language, occurrences: [Occurrence]) {
    self.file = file
    self.language = language
    self.occurrences = occurrences
    path = { _ in file.path }
  }

  var openOccurrences: [Occurrence] { occurrences.filter { verdicts[$0] == nil } }

  mutating func refuse(_ occurrence: Occurrence, _ refusal: Refusal) {
    if verdicts[occurrence] == nil { verdicts[occurrence] = .refused(refusal) }
  }

  mutating func take(_ region: Region) {
    let offset = sites.count
    let number = (regions.last ?? -1) + 1
    regions += region.sites.map { _ in number }
    sites += region.sites
    exposedNames.formUnion(region.exposedNames)
    ends.merge(region.ends) { first, _ in first }
    for (occurrence, verdict) in region.verdicts where verdicts[occurrence] == nil {
      if case .site(let index) = verdict {
        verdicts[occurrence] = .site(index + offset)
      } else {
        verdicts[occurrence] = verdict
      }
    }
  }

  /// A suppressed occurrence takes its whole call site with it.
  mutating func suppress(_ suppressions: Suppressions) {
    var suppressed: Set<Int> = []
    for occurrence in occurrences where suppressions.covers(occurrence.range.lowerBound) {
      if case .site(let index) = verdicts[occurrence] { suppressed.insert(index) }
      if case .refused(let refusal, _) = verdicts[occurrence], refusal.reason.disposition == .left {
        continue
      }
      verdicts[occurrence] = .refused(
        Refusal(.suppressed, suppressions.words(for: occurrence.range.lowerBound)))
    }
    for (occurrence, verdict) in verdicts {
      if case .site(let index) = verdict, suppressed.contains(index) {
        verdicts[occurrence] = .refused(
          Refusal(.suppressed, "the call site it belongs to is suppressed"))
      }
    }
  }

  // MARK: - Groups

  /// Sites joined by the definitions they edit.
  func groups(accepted: Set<Consent>) -> [SiteGroup] {
    let live = sites.map { isLive($0) }
    return memberships().compactMap { members in
      // A member that was suppressed stops its whole group.
      guard members.allSatisfy({ live[$0] }) else { return nil }
      var seen: Set<Edit> = []
      let edits = members.flatMap { sites[$0].edits }.filter { seen.insert($0).inserted }
      let consents = Set(members.flatMap { sites[$0].consents }).sorted()
      return SiteGroup(
        members: members, edits: edits, consents: consents,
        isAccepted: accepted.isSuperset(of: consents))
    }
  }

  /// The indices of the sites of each group, in the order of their first ones.
  private func memberships() -> [[Int]] {
    /// Tokens are counted from the start of their region.
    struct Name: Hashable {
      let region: Int
      let definition: Definition
    }
    var first: [Name: Int] = [:]
    // The group of each site as a chain of sites; a site that names itself is the first of its group.
    var chain = Array(sites.indices)
    func root(_ site: Int) -> Int {
      var site = site
      while chain[site] != site {
        chain[site] = chain[chain[site]]
        site = chain[site]
      }
      return site
    }
    for (index, site) in sites.enumerated() {
      for definition in site.editedDefinitions {
        let name = Name(region: regions[index], definition: definition)
        let (left, right) = (root(first[name] ?? index), root(index))
        first[name] = first[name] ?? index
        chain[max(left, right)] = min(left, right)
      }
    }
    var members: [Int: [Int]] = [:]
    for index in sites.indices { members[root(index), default: []].append(index) }
    return members.keys.sorted().compactMap { members[$0] }
  }

  /// True when every occurrence of a site is still one of a call site.
  private func isLive(_ site: SitePlan) -> Bool {
    site.occurrences.allSatisfy { occurrence in
      if case .site = verdicts[occurrence] { true } else { false }
    }
  }

  /// The call sites an occurrence belongs to; several where a base URL serves them all.
  func sites(of occurrence: Occurrence) -> [CallSite] {
    guard case .site = verdicts[occurrence] else { return [] }
    return sites.map(\.site).filter { $0.accounts(for: occurrence) }
  }

  // MARK: - Decisions

  /// The plan of the file, given the groups whose edits passed the gates.
  func plan(_ verdict: Gates.Verdict, suppressions: Suppressions) -> FilePlan {
    let (groups, accepted) = (verdict.groups, verdict.accepted)
    var byMember: [Int: SiteGroup] = [:]
    for group in groups { for member in group.members { byMember[member] = group } }
    let held = occurrences(byMember: byMember)
    let decisions = occurrences.map { occurrence -> Decision in
      switch verdicts[occurrence] {
      case .site(let index): decision(occurrence, sites[index], byMember[index], verdict)
      case .refused(let refusal, let evidence): decision(occurrence, refusal, evidence)
      case nil:
        decision(
          occurrence, Refusal(.unsupportedSyntax, "the text around it could not be read"), [])
      }
    }
    return FilePlan(
      file: file, language: language.name, decisions: decisions, edits: accepted.edits,
      unusedSuppressions: suppressions.unused(decisions),
      usedIgnores: suppressions.usedIgnores(decisions), exposedNames: exposedNames.sorted(),
      fixes: groups.compactMap { fix($0, held[$0.id] ?? [], verdict) })
  }

  /// The occurrences of each group, in file order.
  private func occurrences(byMember groups: [Int: SiteGroup]) -> [SiteGroup.ID: [Occurrence]] {
    var result: [SiteGroup.ID: [Occurrence]] = [:]
    for occurrence in occurrences {
      if case .site(let index) = verdicts[occurrence], let group = groups[index] {
        result[group.id, default: []].append(occurrence)
      }
    }
    return result
  }

  /// The fix of a group; nil when its edits did not pass the gates.
  private func fix(
    _ group: SiteGroup, _ held: [Occurrence], _ verdict: Gates.Verdict
  ) -> Fix? {
    let isPlanned = group.isAccepted && verdict.accepted.passed.contains(group.id)
    // Groups that passed all gates together have no conflict among their own edits.
    let edits = isPlanned ? try? EditSet(group.edits) : verdict.withheld[group.id]
    guard let edits, let offset = group.members.map({ sites[$0].offset }).min() else {
      return nil
    }
    return Fix(
      name: "\(path(offset)):\(offset)", occurrences: held, edits: edits,
      consents: group.consents, isPlanned: isPlanned)
  }

  private func decision(
    _ occurrence: Occurrence, _ plan: SitePlan, _ group: SiteGroup?, _ verdict: Gates.Verdict
  ) -> Decision {
    guard let group else {
      return decision(
        occurrence, Refusal(.suppressed, "a call site it shares text with is suppressed"),
        plan.site.evidence)
    }
    let isWritten = group.isAccepted && verdict.accepted.passed.contains(group.id)
    if verdict.conflicting.contains(group.id) {
      return decision(
        occurrence, Refusal(.editConflict, "another rewrite wants the same bytes"),
        plan.site.evidence)
    }
    if group.isAccepted, !isWritten {
      return decision(
        occurrence,
        Refusal(.unsupportedSyntax, "the rewritten text did not pass the tool's own checks"),
        plan.site.evidence)
    }
    var result = Decision(
      occurrence, isWritten ? .rewritten : .needsConsent, rule: plan.rule,
      callSite: plan.offset,
      reason: isWritten ? nil : .consentNotGiven, consents: group.consents, warnings: plan.warnings,
      message: plan.message, evidence: plan.site.evidence, token: plan.token, help: plan.help)
    result.rows = plan.rows
    return result
  }

  /// In a test, what is no call site is an expectation of the test.
  private func decision(_ occurrence: Occurrence, _ refusal: Refusal, _ evidence: [String])
    -> Decision
  {
    if refusal.reason == .mention, !language.isDocument,
      MigratedNeighbour.stands(beside: occurrence.range, in: file.bytes)
    {
      return Decision(
        occurrence, .left, reason: .alreadyMigrated,
        message: "a leftover beside a request that is on the REST API already",
        help: Reason.alreadyMigrated.entry.help)
    }
    let isLoose: Set<Reason> = [
      .urlOutOfReach, .sharedBaseUrl, .placeholderUrl, .inboundHeader, .headerConstant, .uiText,
      .hostCheck,
      .configValue, .splitUrl, .allowList, .unsupportedSyntax,
    ]
    let reason =
      PathRules.isTest(path(occurrence.range.lowerBound)) && isLoose.contains(refusal.reason)
      ? Reason.testExpectation : refusal.reason
    return Decision(
      occurrence, reason.disposition, reason: reason, message: refusal.message, evidence: evidence,
      help: reason.entry.help)
  }
}
