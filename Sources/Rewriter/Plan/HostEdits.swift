// Edits of code inside of a host, checked in the host. An edit is kept only where reading the changed host again gives the very text the
// edit was meant to give: all of them in one reading where that is so, else each call site in a reading of its own.

/// One region of a text inside of a host, with what its call sites become there.
struct EmbeddedDraft {
  let number: Int
  let text: EmbeddedText
  /// The occurrences of the host by those of the text; nil where the region is one of the host already.
  let twins: [Occurrence: Occurrence]?
  let host: String
  var region: Region
  /// The edits of the host, by call site.
  var edits: [[Edit]]

  init(
    _ region: Region, of text: EmbeddedText, _ number: Int, twins: [Occurrence: Occurrence]?,
    in host: Language
  ) {
    self.region = region
    self.text = text
    self.number = number
    self.twins = twins
    self.host = host.name
    edits = Array(repeating: [], count: region.sites.count)
  }

  var planned: [Int] { region.sites.indices.filter { region.isPlanned($0) } }

  mutating func refuse(_ index: Int) {
    edits[index] = []
    region.refuse(
      site: index,
      Refusal(.nestedCode, "the \(host) around the code has no form for the change"))
  }
}

struct HostEdits {
  let host: RegionReader
  let language: Language

  /// The regions in the host, without call sites whose edits are not exact; O(bytes of the host) where all are.
  func regions(_ drafts: [EmbeddedDraft]) -> [Region] {
    var drafts = drafts
    let all = drafts.indices.flatMap { draft in
      drafts[draft].planned.map { Change(draft, $0, in: drafts) }
    }
    if !isExact(all) {
      for change in all where !isExact([change]) { drafts[change.draft].refuse(change.site) }
    }
    return drafts.map { draft in
      draft.twins.map { draft.region.lifted(draft.text, $0, draft.edits) } ?? draft.region
    }
  }

  /// One call site of a draft: its edits in the code and in the host.
  private struct Change {
    let draft: Int
    let site: Int
    let number: Int
    let text: EmbeddedText
    let inner: [Edit]
    let outer: [Edit]

    init(_ draft: Int, _ site: Int, in drafts: [EmbeddedDraft]) {
      self.draft = draft
      self.site = site
      number = drafts[draft].number
      text = drafts[draft].text
      inner = drafts[draft].region.sites[site].edits
      outer = drafts[draft].edits[site]
    }
  }

  /// True when the changed host holds the changed texts at the same places.
  private func isExact(_ changes: [Change]) -> Bool {
    let changed = changes.filter { !$0.inner.isEmpty || !$0.outer.isEmpty }
    if changed.isEmpty { return true }
    // Where expressions of an outer host stand between the two, their places in the result are not known.
    guard host.text?.holes.isEmpty != false, changed.allSatisfy({ !$0.inner.isEmpty }),
      let outer = try? EditSet(changed.flatMap(\.outer).unique)
    else { return false }
    let file = host.file.edited(outer)
    let list = TokenList(lexing: file.bytes, in: 0..<file.bytes.count, as: language)
    let texts = CarrierReader(list, path: file.path).texts()
    return Dictionary(grouping: changed, by: \.number).allSatisfy { number, changes in
      guard texts.indices.contains(number),
        let inner = try? EditSet(changes.flatMap(\.inner).unique)
      else { return false }
      return texts[number].isExactly(changes[0].text, edited: inner)
    }
  }
}

extension EmbeddedText {
  /// True for what edits make of a text, read as before.
  fileprivate func isExactly(_ before: EmbeddedText, edited edits: EditSet) -> Bool {
    bytes == edits.applied(to: before.bytes) && problem == nil
      && language?.name == before.language?.name && holeTexts.isSubset(of: before.holeTexts)
  }
}

extension EmbeddedText {
  /// The expressions of the host in it.
  var holeTexts: Set<[UInt8]> { Set(holes.map { Array(bytes[$0]) }) }
}

extension [Edit] {
  /// Edits that several call sites share count once.
  var unique: [Edit] {
    var seen: Set<Edit> = []
    return filter { seen.insert($0).inserted }
  }
}
