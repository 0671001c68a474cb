// Divides a file into regions and reads each in its language: code inside of the file first, each text as a file of its
// own, then what is left of the host.

struct RegionReader {
  let file: SourceFile
  let options: MigrationOptions
  let questions: FileQuestions
  /// The text of a host that the file stands for; nil for a file.
  var text: EmbeddedText?

  /// The regions that decide the occurrences, each of them in one region.
  func regions(_ language: Language, _ occurrences: [Occurrence]) -> [Region] {
    let whole = 0..<file.bytes.count
    let list = TokenList(lexing: file.bytes, in: whole, as: language, holes: text?.holes ?? [])
    questions.faults = list.faults
    if list.isTooDeep { return [tooHard(list, occurrences)] }
    let texts = CarrierReader(list, path: file.path).texts()
    let places = TextPlaces(texts)
    var drafts: [EmbeddedDraft] = []
    let lineEnd = [UInt8](file.bytes.firstOffset(of: "\r\n") == nil ? "\n" : "\r\n")
    for (number, inside) in places.grouped(occurrences) {
      let text = texts[number].inside(self.text)
      drafts += EmbeddedRegions(
        host: self, list: list, text: text, number: number, lineEnd: lineEnd
      ).drafts(inside)
    }
    let result = HostEdits(host: self, language: language).regions(drafts)
    // What was found of the code inside may be half of it.
    if list.isExhausted { return [tooHard(list, occurrences)] }
    let rest = occurrences.filter { places.text(at: $0.range.lowerBound) == nil }
    return rest.isEmpty && !texts.isEmpty ? result : result + hostRegions(list, rest)
  }

  /// The regions of what is left of the host.
  private func hostRegions(_ list: TokenList, _ occurrences: [Occurrence]) -> [Region] {
    let regions = readable(list, occurrences)
    return list.isExhausted ? [tooHard(list, occurrences)] : regions
  }

  /// Nothing is edited where reading costs more than honest text does.
  private func tooHard(_ list: TokenList, _ occurrences: [Occurrence]) -> Region {
    var region = Region(list)
    for occurrence in occurrences {
      region.refuse(
        occurrence, .unsupportedSyntax,
        "the text is nested too deeply, or takes too many steps, to be followed")
    }
    return region
  }

  private func readable(_ list: TokenList, _ occurrences: [Occurrence]) -> [Region] {
    let language = list.language
    switch language.lexing {
    case .shell:
      return [ShellRegion(list, occurrences, options, questions, text).run()]
    case .code where language.command != nil:
      let commands = CommandRegions(
        file: file, occurrences: occurrences, options: options, questions: questions
      ).regions(language.command ?? .unknown)
      return commands + [StatementRegion(list, occurrences, options, questions).run()]
    case .code
    where language.grammar != nil && language.requests == nil && language.applications == nil:
      return [CodeRegion(TextNames(list), occurrences, options, questions: questions).run()]
    case .code: return [StatementRegion(list, occurrences, options, questions).run()]
    case .markdown: return [DocumentRegion(self, list).region(occurrences)]
    case .lines where language.isDocument:
      return [DocumentRegion(self, list).region(occurrences)]
    case .lines where language.name == Language.unknown.name:
      return UnknownRegion(
        file: file, list: list, occurrences: occurrences, options: options, questions: questions
      ).regions()
    case .lines: return [ValueRegion(self, list).region(occurrences)]
    }
  }
}
