// Code inside of a host, read as a file of its own, and its verdicts and edits brought back to the host; `HostEdits` then keeps
// those that are exact.

struct EmbeddedRegions {
  let host: RegionReader
  let list: TokenList
  let text: EmbeddedText
  /// Which text of the host it is.
  let number: Int
  /// The line end the host uses.
  let lineEnd: [UInt8]

  /// The regions of the text, with occurrences and edits of the host.
  func drafts(_ occurrences: [Occurrence]) -> [EmbeddedDraft] {
    if let refusal { return [refused(occurrences, refusal)] }
    guard let language = text.language else {
      return [refused(occurrences, Refusal(.nestedCode, "the language of the code is not known"))]
    }
    let twins = twins(occurrences)
    var options = host.options
    options.importedNames.formUnion(text.openNames.union(text.continuedNames))
    let reader = RegionReader(
      file: SourceFile(path: host.file.path, bytes: text.bytes), options: options,
      questions: FileQuestions(text.bytes, host: host.questions), text: text)
    let inner = twins.keys.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var result = reader.regions(language, inner).map { draft($0, twins) }
    let found = Set(twins.values)
    let lost = occurrences.filter { !found.contains($0) }
    if !lost.isEmpty {
      result.append(refused(lost, Refusal(.nestedCode, "it is written with escapes")))
    }
    return result
  }

  /// Why the text is not read at all.
  private var refusal: Refusal? {
    if list.language.isDocument,
      PathRules.isHistorical(host.file.path) || PathRules.announcesOld(text.lead[...])
    {
      return Refusal(.historical, "the document shows the old way on purpose")
    }
    return text.problem.map { Refusal($0.reason, $0.message) }
  }

  private func refused(_ occurrences: [Occurrence], _ refusal: Refusal) -> EmbeddedDraft {
    var region = Region(list)
    for occurrence in occurrences { region.refuse(occurrence, refusal) }
    return EmbeddedDraft(region, of: text, number, twins: nil, in: list.language)
  }

  /// The occurrences of the host by those of the text that stand for the same bytes.
  private func twins(_ occurrences: [Occurrence]) -> [Occurrence: Occurrence] {
    var byStart: [Int: Occurrence] = [:]
    for occurrence in occurrences { byStart[occurrence.range.lowerBound] = occurrence }
    let scan = OccurrenceScan(hosts: host.options.hosts)
    var result: [Occurrence: Occurrence] = [:]
    for inner in (try? scan.occurrences(in: text.bytes)) ?? [] {
      let (lower, upper) = (
        text.origin(inner.range.lowerBound), text.origin(inner.range.upperBound)
      )
      guard let twin = byStart[lower], upper - lower >= twin.range.count, twin.kind == inner.kind
      else { continue }
      result[inner] = twin
    }
    return result
  }

  // MARK: - Back to the host

  private func draft(_ region: Region, _ twins: [Occurrence: Occurrence]) -> EmbeddedDraft {
    var draft = EmbeddedDraft(region, of: text, number, twins: twins, in: list.language)
    for index in region.sites.indices where region.isPlanned(index) {
      let inner = region.sites[index].edits
      let outer = inner.compactMap { text.lifted($0, lineEnd: lineEnd) }
      if outer.count == inner.count { draft.edits[index] = outer } else { draft.refuse(index) }
    }
    return draft
  }
}
