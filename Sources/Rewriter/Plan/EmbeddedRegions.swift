// Code inside of a host, read as a file of its own, and its verdicts and edits brought back to the host. An edit is kept
// only where reading the changed host again gives the very text the edit was meant to give.

struct EmbeddedRegions {
  let host: RegionReader
  let list: TokenList
  let text: EmbeddedText
  /// Which text of the host it is.
  let number: Int

  /// The regions of the text, with occurrences and edits of the host.
  func regions(_ occurrences: [Occurrence]) -> [Region] {
    if let refusal { return [refused(occurrences, refusal)] }
    guard let language = text.language else {
      return [refused(occurrences, Refusal(.nestedCode, "the language of the code is not known"))]
    }
    let twins = twins(occurrences)
    var options = host.options
    options.importedNames.formUnion(text.openNames)
    let reader = RegionReader(
      file: SourceFile(path: host.file.path, bytes: text.bytes), options: options,
      questions: FileQuestions(text.bytes, host: host.questions), text: text)
    let inner = twins.keys.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var result = reader.regions(language, inner).map { lifted($0, twins) }
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

  private func refused(_ occurrences: [Occurrence], _ refusal: Refusal) -> Region {
    var region = Region(list)
    for occurrence in occurrences { region.refuse(occurrence, refusal) }
    return region
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

  private func lifted(_ region: Region, _ twins: [Occurrence: Occurrence]) -> Region {
    var region = region
    var edits = [[Edit]](repeating: [], count: region.sites.count)
    for index in region.sites.indices where region.isPlanned(index) {
      let inner = region.sites[index].edits
      let outer = inner.compactMap { text.lifted($0, lineEnd: lineEnd) }
      if outer.count == inner.count { edits[index] = outer } else { refuse(index, &region) }
    }
    let planned = region.sites.indices.filter { region.isPlanned($0) }
    let isExact = isExact(
      planned.flatMap { region.sites[$0].edits }, planned.flatMap { edits[$0] })
    if !isExact {
      for index in planned where !self.isExact(region.sites[index].edits, edits[index]) {
        refuse(index, &region)
      }
    }
    return region.lifted(text, twins, edits)
  }

  /// The line end the host uses.
  private var lineEnd: [UInt8] {
    [UInt8](host.file.bytes.firstOffset(of: "\r\n") == nil ? "\n" : "\r\n")
  }

  private func refuse(_ index: Int, _ region: inout Region) {
    region.refuse(
      site: index,
      Refusal(.nestedCode, "the \(list.language.name) around the code has no form for the change"))
  }

  /// True when the changed host holds the changed text at the same place.
  private func isExact(_ inner: [Edit], _ outer: [Edit]) -> Bool {
    if inner.isEmpty { return outer.isEmpty }
    // Where expressions of an outer host stand between the two, their places in the result are not known.
    guard host.text?.holes.isEmpty != false, let inner = try? EditSet(inner.unique),
      let outer = try? EditSet(outer.unique)
    else {
      return false
    }
    let file = host.file.edited(outer)
    let list = TokenList(lexing: file.bytes, in: 0..<file.bytes.count, as: self.list.language)
    let texts = CarrierReader(list, path: file.path).texts()
    guard texts.indices.contains(number) else { return false }
    let after = texts[number]
    return after.bytes == inner.applied(to: text.bytes) && after.problem == nil
      && after.language?.name == text.language?.name
      && after.holeTexts.isSubset(of: text.holeTexts)
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
