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
  var sites: [SitePlan] = []
  var verdicts: [Occurrence: Verdict] = [:]
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

  /// True when a call site is still to be rewritten.
  func isPlanned(_ index: Int) -> Bool { !dropped.contains(index) }

  /// Takes a planned call site back, and with it all that share an occurrence with it.
  mutating func refuse(site index: Int, _ refusal: Refusal) {
    dropped.insert(index)
    for occurrence in verdicts.keys where sites[index].site.accounts(for: occurrence) {
      if case .site = verdicts[occurrence] {
        verdicts[occurrence] = .refused(refusal, evidence: sites[index].site.evidence)
      }
      for other in sites.indices
      where !dropped.contains(other) && sites[other].site.accounts(for: occurrence) {
        refuse(site: other, refusal)
      }
    }
  }

  mutating func refuse(_ occurrence: Occurrence, _ reason: Reason, _ message: String) {
    refuse(occurrence, Refusal(reason, message))
  }
}

extension Region {
  /// The token ranges of the calls on an SDK client.
  func operations(of site: CallSite, _ list: TokenList, _ bindings: Bindings) -> [Range<Int>] {
    guard site.kind == .openAI || site.kind == .anthropic, let call = list.call(at: site.anchor),
      let uses = try? ClientUses(bindings).operations(
        of: call, kind: site.kind == .openAI ? .openAI : .anthropic)
    else { return [] }
    return uses.map { $0.call.open..<max($0.call.open + 1, list.partner[$0.call.open]) }
  }
}
