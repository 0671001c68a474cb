// Which names an edit reaches: those whose own text changes, and those that are made of them. All uses of every one of
// them must belong to call sites that move.

extension SitePlanner {
  /// The definitions whose text an edit touches, and those that are made of them.
  func edited(_ site: CallSite, _ edits: [Edit]) -> Set<Definition> {
    var result = site.definitions.filter { definition in
      guard let value = definition.value else { return false }
      let range = list.byteRange(value)
      return edits.contains {
        $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
      }
    }
    guard let bindings else { return result }
    var isComplete = false
    while !isComplete {
      isComplete = true
      for definition in site.definitions where !result.contains(definition) {
        guard let value = definition.value else { continue }
        let isMade = result.contains { inner in
          bindings.uses(of: inner).contains { value.contains($0.lowerBound) }
        }
        if isMade {
          result.insert(definition)
          isComplete = false
        }
      }
    }
    return result
  }
}
