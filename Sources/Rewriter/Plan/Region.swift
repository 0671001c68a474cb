// A run of a file in one language, with what was decided for the occurrences in it. The file itself is a region; each
// fence of a document is one.

/// A place that belongs to an occurrence, and what it is to it.
struct SiteEnd: Sendable, Hashable {
  /// The byte offset.
  let offset: Int
  let role: String
}

/// An occurrence's verdict before it becomes a decision.
enum Verdict: Sendable {
  /// Part of a call site that can be rewritten, by its index in the region.
  case site(Int)
  case refused(Refusal, evidence: [String] = [])
}

/// The verdicts and call sites of one region.
struct Region: Sendable {
  let list: TokenList
  private(set) var sites: [SitePlan] = []
  private(set) var verdicts: [Occurrence: Verdict] = [:]
  /// The call sites of each occurrence.
  private var owners: [Occurrence: [Int]] = [:]
  /// Call sites that were planned and taken back.
  private var dropped: Set<Int> = []
  /// Where the names and uses of a refused URL stand.
  var ends: [Occurrence: [SiteEnd]] = [:]
  /// Names of the module whose text would change.
  var exposedNames: Set<String> = []

  /// The verdicts of a region when it holds nothing that can be edited.
  init(_ list: TokenList) { self.list = list }

  mutating func refuse(_ occurrence: Occurrence, _ refusal: Refusal, evidence: [String] = []) {
    if verdicts[occurrence] == nil { verdicts[occurrence] = .refused(refusal, evidence: evidence) }
  }

  /// Adds a call site with the occurrences it accounts for.
  mutating func add(_ plan: SitePlan, _ occurrences: [Occurrence]) {
    for occurrence in occurrences {
      if verdicts[occurrence] == nil { verdicts[occurrence] = .site(sites.count) }
      owners[occurrence, default: []].append(sites.count)
    }
    var plan = plan
    plan.occurrences = occurrences
    sites.append(plan)
  }

  /// True when a call site is still to be rewritten.
  func isPlanned(_ index: Int) -> Bool { !dropped.contains(index) }

  /// Takes a planned call site back, and with it all that share an occurrence with it; gives all of them.
  @discardableResult
  mutating func refuse(site index: Int, _ refusal: Refusal) -> [Int] {
    var all = [index]
    var next = 0
    dropped.insert(index)
    while next < all.count {
      for occurrence in sites[all[next]].occurrences {
        if case .site = verdicts[occurrence] {
          verdicts[occurrence] = .refused(refusal, evidence: sites[all[next]].site.evidence)
        }
        for other in owners[occurrence] ?? [] where dropped.insert(other).inserted {
          all.append(other)
        }
      }
      next += 1
    }
    return all
  }

  mutating func refuse(_ occurrence: Occurrence, _ reason: Reason, _ message: String) {
    refuse(occurrence, Refusal(reason, message))
  }
}

extension Region {
  /// The verdicts on a text inside of a host as verdicts on the host.
  ///
  /// `twins` are the occurrences of the host by those of the text, `edits` what each call site becomes there.
  func lifted(_ text: EmbeddedText, _ twins: [Occurrence: Occurrence], _ edits: [[Edit]]) -> Region
  {
    var result = self
    result.verdicts = [:]
    for (occurrence, verdict) in verdicts {
      if let twin = twins[occurrence] { result.verdicts[twin] = verdict }
    }
    result.owners = [:]
    for (occurrence, sites) in owners {
      if let twin = twins[occurrence] { result.owners[twin] = sites }
    }
    for index in sites.indices {
      result.sites[index].edits = edits[index]
      result.sites[index].occurrences = sites[index].occurrences.compactMap { twins[$0] }
    }
    result.ends = [:]
    for (occurrence, places) in ends {
      guard let twin = twins[occurrence] else { continue }
      result.ends[twin] = places.map { SiteEnd(offset: text.origin($0.offset), role: $0.role) }
    }
    return result
  }

  /// The token ranges of the calls on an SDK client.
  func operations(of site: CallSite, _ list: TokenList, _ bindings: Bindings) -> [Range<Int>] {
    guard site.kind == .openAI || site.kind == .anthropic, let call = list.call(at: site.anchor),
      let uses = try? ClientUses(bindings).operations(
        of: call, kind: site.kind == .openAI ? .openAI : .anthropic)
    else { return [] }
    return uses.map { $0.call.open..<max($0.call.open + 1, list.partner[$0.call.open]) }
  }
}
