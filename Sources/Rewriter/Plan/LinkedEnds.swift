// The ends of a call site whose parts stand apart: where the URL is written, through which names it goes, which calls
// use it, where headers and models stand. They are shown together, whether the site is rewritten or not.

extension CodeRegion {
  /// Notes for each refused URL the names it goes through and what becomes of each of its uses.
  mutating func noteEnds() {
    for (occurrence, trace) in traces {
      guard case .refused = region.verdicts[occurrence], !trace.definitions.isEmpty else {
        continue
      }
      var ends = [SiteEnd(offset: occurrence.range.lowerBound, role: "the old host")]
      for definition in trace.definitions {
        ends.append(
          SiteEnd(offset: offset(definition.token), role: "the name `\(definition.name)`"))
      }
      for case .argument(let open) in trace.usages { ends.append(end(of: open)) }
      region.ends[occurrence] = ends
    }
  }

  private func offset(_ token: Int) -> Int { list.tokens[token].range.lowerBound }

  /// A call that uses the URL, with what stands against it.
  private func end(of open: Int) -> SiteEnd {
    let call =
      list.call(at: open).map { "the call of `\($0.path.joined(separator: "."))`" } ?? "a call"
    switch reads[open] {
    case .failure(let refusal)?:
      return SiteEnd(
        offset: offset(open), role: "\(call): \(refusal.reason.rawValue), \(refusal.message)")
    case .success(let site)?:
      return SiteEnd(offset: offset(open), role: "\(call), `\(site.path)`: could be rewritten")
    case nil: return SiteEnd(offset: offset(open), role: call)
    }
  }
}

extension RequestFinder {
  /// The names a refused URL goes through and what became of each use; empty where it goes through no constant.
  func ends(of occurrence: Occurrence) -> [SiteEnd] {
    guard !definitions.isEmpty || !outcomes.isEmpty else { return [] }
    let offset = { (token: Int) in list.tokens[token].range.lowerBound }
    let names = Set(definitions).map {
      SiteEnd(offset: offset($0.token), role: "the name `\($0.name)`")
    }
    return [SiteEnd(offset: occurrence.range.lowerBound, role: "the old host")] + names
      + outcomes.map { use in
        SiteEnd(
          offset: offset(use.token),
          role: use.refusal.map { "a use: \($0.reason.rawValue), \($0.message)" }
            ?? "a use, `\(use.path)`: could be rewritten")
      }
  }
}

extension CallSite {
  /// The places of the site, for a text of several files.
  func ends(_ list: TokenList) -> [SiteEnd] {
    let offset = { (token: Int) in list.tokens[token].range.lowerBound }
    var ends = hosts.map { SiteEnd(offset: $0.lowerBound, role: "the URL") }
    ends.append(SiteEnd(offset: offset(anchor), role: "the call"))
    for definition in definitions {
      ends.append(SiteEnd(offset: offset(definition.token), role: "the name `\(definition.name)`"))
    }
    for entry in headers.entries
    where [GatewayHeader.authorization, "authorization"].contains(where: entry.isNamed) {
      ends.append(SiteEnd(offset: entry.range.lowerBound, role: "the header `\(entry.name.text)`"))
    }
    ends += body.models.map { SiteEnd(offset: $0.range.lowerBound, role: "the model") }
    return ends
  }
}
