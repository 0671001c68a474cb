// What is known of a site beside its own text: what the owner told about its gateway, and which rows of the table
// decided it.

extension SitePlanner {
  /// What the owner told about the gateway of the site, found by its id or by the name that stands for it.
  func gatewayFact(_ site: CallSite) -> GatewayFact? {
    guard !options.facts.gateways.isEmpty, let url = site.url, let segment = url.gateway else {
      return nil
    }
    let template = url.template.slice(segment.units)
    if let id = template.literal?.text { return options.facts.gateway(named: id) }
    let text = template.units.compactMap { unit in
      if case .hole(let index) = unit.content {
        list.bytes[url.template.holes[index].expression].text
      } else {
        nil
      }
    }.joined(separator: " ")
    let names = text.split { !($0.isLetter || $0.isNumber || "_-".contains($0)) }
    return names.lazy.compactMap { options.facts.gateway(named: String($0)) }.first
  }

  /// The numbers of the rows; a row that stands for two cases counts as the one that holds.
  func numbers(
    _ rows: [DecisionRow], _ mappings: [(use: ModelUse, mapping: ModelMapping)],
    _ credential: Credential
  ) -> [Int] {
    let isUnknown = mappings.contains(where: \.mapping.needsConsent)
    return Set(
      rows.flatMap { row -> [Int] in
        guard row.numbers.count > 1 else { return row.numbers }
        if row.numbers.last == 6 {
          return credential.keeper == .slot ? [row.numbers[0]] : row.numbers
        }
        return [isUnknown ? row.numbers[1] : row.numbers[0]]
      }
    ).sorted()
  }
}
