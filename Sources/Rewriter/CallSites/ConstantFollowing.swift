// A URL that is a constant: every place that uses it is followed to its own request, and all of them must be ones that
// can be rewritten, because they share the text of the URL.

/// What became of one use of a constant.
struct ConstantUse: Sendable {
  /// The token of the name.
  let token: Int
  let refusal: Refusal?
  /// The path the use asks for, where it is a request that can be rewritten.
  let path: String
}

extension RequestFinder {
  /// The requests of all uses of a constant.
  mutating func follow(
    _ link: ConstantLinks.Link, _ current: Range<Int>, _ template: Template,
    _ occurrence: Occurrence
  ) throws(Refusal) -> [CallSite] {
    let name = link.definition.name
    guard !definitions.contains(link.definition), definitions.count < 8 else {
      throw Refusal(.sharedBaseUrl, "`\(name)` is made of itself")
    }
    definitions.append(link.definition)
    evidence.append("the constant `\(name)`")
    guard !link.uses.isEmpty || link.obstacle != nil else {
      throw Refusal(.sharedBaseUrl, "no use of `\(name)` is seen")
    }
    let start = (reached, evidence, definitions)
    var sites: [CallSite] = []
    var refusals: [Refusal] = []
    for use in link.uses {
      (evidence, definitions) = (start.1, start.2)
      do {
        let found = try follow(use: use, current, template, occurrence)
        sites += found
        outcomes.append(ConstantUse(token: use, refusal: nil, path: found.first?.path ?? ""))
      } catch {
        refusals.append(error)
        outcomes.append(ConstantUse(token: use, refusal: error, path: ""))
      }
    }
    if let obstacle = link.obstacle { throw Refusal(.sharedBaseUrl, obstacle) }
    guard let first = refusals.first else { return sites }
    throw shared(first, refusals, name, uses: link.uses.count)
  }

  private mutating func follow(
    use: Int, _ current: Range<Int>, _ template: Template, _ occurrence: Occurrence
  ) throws(Refusal) -> [CallSite] {
    reached.append(map.statement(around: use))
    var (next, text) = (current, template)
    try join(use, &next, &text)
    return try follow(next, text, occurrence)
  }

  /// The reason of all uses: that of each, where they agree.
  private func shared(
    _ first: Refusal, _ refusals: [Refusal], _ name: String, uses: Int
  ) -> Refusal {
    if uses == 1 { return first }
    let isUnanimous = refusals.count == uses && Set(refusals.map(\.reason)).count == 1
    return Refusal(
      isUnanimous ? first.reason : .sharedBaseUrl,
      "\(first.message); `\(name)` has \(uses) uses and all must agree")
  }
}

extension CallSite {
  /// The path of the first route, for reports.
  var path: String { routes.first.map { ($0.old + $0.kept).joined(separator: "/") } ?? "" }
}
