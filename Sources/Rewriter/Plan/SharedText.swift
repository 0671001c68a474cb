// Text that serves more than one call: a constant or a headers map may be edited only when every use of it belongs to a
// call site that is rewritten and wants the same edit. One that does not takes all the others with it.

extension CodeRegion {
  /// Refuses a planned site whose edited text also serves something else; true when one was found.
  mutating func dropUnsound() -> Bool {
    for (index, plan) in region.sites.enumerated() where region.isPlanned(index) {
      for definition in plan.editedDefinitions.sorted(by: { $0.token < $1.token }) {
        guard let refusal = unsound(definition, plan) else { continue }
        region.refuse(site: index, refusal)
        return true
      }
    }
    return false
  }

  /// Every use of an edited name must lie in a planned site that edits it in the same way.
  func unsound(_ definition: Definition, _ plan: SitePlan) -> Refusal? {
    let users = region.sites.indices.filter {
      region.isPlanned($0) && region.sites[$0].editedDefinitions.contains(definition)
    }
    .map { region.sites[$0] }
    guard let value = definition.value else { return nil }
    let range = list.byteRange(value)
    let mine = plan.edits.filter { range.contains($0.range.lowerBound) }
    if users.contains(where: { $0.edits.filter { range.contains($0.range.lowerBound) } != mine }) {
      return Refusal(.sharedValue, "`\(definition.name)` serves calls that need different text")
    }
    if bindings.isExported(definition) {
      return Refusal(.sharedValue, "`\(definition.name)` is exported; its users are not seen")
    }
    let isURL = plan.site.hosts.contains { range.contains($0.lowerBound) }
    let stray = bindings.uses(of: definition).first { use in
      let next = list.next(use.upperBound - 1)
      // Statements that change a map were read with it; a member of a string is a use like any other.
      if isMap(value), list.isSymbol(next, ".") || list.isOpen(next, "[") { return false }
      return !users.contains { user in
        let call = user.site.anchor
        return (call..<max(call + 1, list.partner[call])).contains(use.lowerBound)
          || user.site.definitions.contains { $0.value?.contains(use.lowerBound) == true }
          || region.operations(of: user.site, list, bindings).contains {
            $0.contains(use.lowerBound)
          }
      }
    }
    guard stray != nil else { return nil }
    return Refusal(
      isURL ? .sharedBaseUrl : .sharedValue, "`\(definition.name)` also serves something that stays"
    )
  }

  /// True for a value that is a map, a list or a call that makes one; false for a string.
  private func isMap(_ value: Range<Int>) -> Bool { list.template(value) == nil }
}
