// Text that serves more than one call: a constant, a headers map or a variable may be edited only when every use of it
// belongs to a call site that is rewritten and wants the same edit. One that does not takes all the others with it. Who
// uses what is counted once and then kept up to date, so that a name with n users costs n steps, not n³.

/// The names whose text call sites of a region edit, each with its uses and users.
struct SharedTexts {
  /// What a language knows about its call sites and names.
  struct Facts {
    /// The definitions a site counts as a user of.
    let definitions: (SitePlan) -> Set<Definition>
    /// The tokens at which a definition is used, in file order.
    let uses: (Definition) -> [Int]
    /// The tokens that belong to a site.
    let tokens: (SitePlan) -> [Range<Int>]
    /// The edits of a site in the text of a definition.
    let edits: (SitePlan, Definition) -> [Edit]
  }

  /// One name that is edited.
  struct Text {
    /// How many uses the name has, and how many of them belong to sites that are still planned.
    let uses: Int
    fileprivate(set) var known = 0
    /// How many different texts the planned sites want.
    var wishes: Int { edits.count }
    /// For each use how many planned sites hold it.
    fileprivate var holders: [Int]
    fileprivate var edits: [[Edit]: Int] = [:]
    /// The users in order, and how many of the first ones are known to be taken back.
    fileprivate var users: [Int] = []
    fileprivate var gone = 0
  }

  private var texts: [Definition: Text] = [:]
  /// For each site the names it uses, with the numbers of the uses it holds.
  private var holdings: [[Holding]] = []

  /// What one site has of one name.
  private struct Holding {
    let definition: Definition
    /// The numbers of the uses that belong to the site.
    let uses: [Int]
    /// What it wants the text to become.
    let edits: [Edit]
  }

  init(_ region: Region, _ facts: Facts) {
    var places: [Definition: [Int]] = [:]
    for (index, plan) in region.sites.enumerated() where region.isPlanned(index) {
      for definition in plan.editedDefinitions where places[definition] == nil {
        let uses = facts.uses(definition)
        places[definition] = uses
        texts[definition] = Text(
          uses: uses.count, holders: [Int](repeating: 0, count: uses.count))
      }
    }
    for (index, plan) in region.sites.enumerated() {
      var held: [Holding] = []
      if region.isPlanned(index), !places.isEmpty {
        let ranges = facts.tokens(plan)
        for definition in facts.definitions(plan) {
          guard let uses = places[definition] else { continue }
          let holding = Holding(
            definition: definition, uses: SharedTexts.numbers(of: uses, in: ranges),
            edits: facts.edits(plan, definition))
          held.append(holding)
          texts[definition]?.hold(holding.uses, holding.edits)
          texts[definition]?.users.append(index)
        }
      }
      holdings.append(held)
    }
  }

  private static func numbers(of uses: [Int], in ranges: [Range<Int>]) -> [Int] {
    var numbers: Set<Int> = []
    for range in ranges {
      var number = uses.partitioningIndex { $0 >= range.lowerBound }
      while number < uses.count, uses[number] < range.upperBound {
        numbers.insert(number)
        number += 1
      }
    }
    return Array(numbers)
  }

  /// Takes back every site whose edited text also serves something else, in file order, until none is left.
  ///
  /// A site that goes can make one before it unsound, but only one that uses the same name.
  mutating func settle(
    _ region: inout Region, _ refusal: (Definition, Text, SitePlan) -> Refusal?
  ) {
    var index = 0
    while index < region.sites.count {
      guard region.isPlanned(index), let found = unsound(region.sites[index], refusal) else {
        index += 1
        continue
      }
      for site in region.refuse(site: index, found) {
        release(site)
        for holding in holdings[site] {
          index = min(index, firstUser(of: holding.definition, region) ?? index)
        }
      }
    }
  }

  private func unsound(
    _ plan: SitePlan, _ refusal: (Definition, Text, SitePlan) -> Refusal?
  ) -> Refusal? {
    for definition in plan.editedDefinitions.sorted(by: { $0.token < $1.token }) {
      if let text = texts[definition], let found = refusal(definition, text, plan) { return found }
    }
    return nil
  }

  private mutating func release(_ site: Int) {
    for holding in holdings[site] {
      texts[holding.definition]?.release(holding.uses, holding.edits)
    }
  }

  private mutating func firstUser(of definition: Definition, _ region: Region) -> Int? {
    guard var text = texts[definition] else { return nil }
    texts[definition] = nil
    while text.gone < text.users.count, !region.isPlanned(text.users[text.gone]) { text.gone += 1 }
    defer { texts[definition] = text }
    return text.gone < text.users.count ? text.users[text.gone] : nil
  }
}

extension SharedTexts.Text {
  fileprivate mutating func hold(_ uses: [Int], _ wish: [Edit]) {
    edits[wish, default: 0] += 1
    for use in uses {
      if holders[use] == 0 { known += 1 }
      holders[use] += 1
    }
  }

  fileprivate mutating func release(_ uses: [Int], _ wish: [Edit]) {
    edits[wish, default: 1] -= 1
    if edits[wish] == 0 { edits[wish] = nil }
    for use in uses {
      holders[use] -= 1
      if holders[use] == 0 { known -= 1 }
    }
  }
}

extension CodeRegion {
  /// Every use of an edited name must lie in a planned site that edits it in the same way.
  mutating func dropUnsound() {
    let (list, bindings, sites) = (list, bindings, region)
    let facts = SharedTexts.Facts(
      definitions: \.editedDefinitions,
      uses: { definition in
        // Every call of a function makes a value of its own.
        let isMap =
          definition.value.map { list.template($0) == nil } == true
          && bindings.function(of: definition) == nil
        return bindings.uses(of: definition).filter { use in
          let next = list.next(use.upperBound - 1)
          // Statements that change a map were read with it; a member of a string is a use like any other.
          if isMap { return !list.isSymbol(next, ".") && !list.isOpen(next, "[") }
          return !bindings.isLogged(use)
        }.map(\.lowerBound).sorted()
      },
      tokens: { plan in
        let call = plan.site.anchor
        return [call..<max(call + 1, list.partner[call])]
          + plan.site.definitions.compactMap(\.value)
          + sites.operations(of: plan.site, list, bindings)
      },
      edits: { plan, definition in
        let range = definition.value.map { list.byteRange($0) } ?? 0..<0
        return plan.edits.filter { range.contains($0.range.lowerBound) }
      })
    var texts = SharedTexts(region, facts)
    texts.settle(&region) { definition, text, plan in
      CodeRegion.refusal(definition, text, plan, bindings)
    }
  }

  private static func refusal(
    _ definition: Definition, _ text: SharedTexts.Text, _ plan: SitePlan, _ bindings: Bindings
  ) -> Refusal? {
    guard let value = definition.value else { return nil }
    if text.wishes > 1 {
      return Refusal(.sharedValue, "`\(definition.name)` serves calls that need different text")
    }
    if bindings.isExported(definition) {
      return Refusal(.sharedValue, "`\(definition.name)` is exported; its users are not seen")
    }
    guard text.known < text.uses else { return nil }
    let range = bindings.list.byteRange(value)
    let isURL = plan.site.hosts.contains { range.contains($0.lowerBound) }
    return Refusal(
      isURL ? .sharedBaseUrl : .sharedValue, "`\(definition.name)` also serves something that stays"
    )
  }
}
