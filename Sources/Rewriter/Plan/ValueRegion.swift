// What stands in configuration, build files and data outside of the code they hold: values, which are reported with a
// reason that says what kind of place it is, and never edited.

struct ValueRegion {
  private let reader: RegionReader
  private let list: TokenList

  init(_ reader: RegionReader, _ list: TokenList) {
    self.reader = reader
    self.list = list
  }

  func region(_ occurrences: [Occurrence]) -> Region {
    let isAgent = list.language.isConfiguration && PathRules.isAgentConfig(reader.file.path)
    var region = Region(list)
    var files: [Int: Bool] = [:]
    for occurrence in occurrences {
      let kind = list.index(at: occurrence.range.lowerBound).map { list.tokens[$0].kind }
      if kind == .comment {
        region.refuse(occurrence, .mention, "a comment mentions it")
      } else if isAgent {
        region.refuse(
          occurrence, .codingAgentConfig,
          "settings of a coding agent; its guide still names the old host")
      } else if list.language.isConfiguration {
        region.refuse(occurrence, refusal(occurrence, &files))
      } else {
        region.refuse(occurrence, .unsupportedSyntax, "the language is not known")
      }
    }
    return region
  }

  /// What the line or the file says the value is for; `files` are the rows that were asked about the file.
  private func refusal(_ occurrence: Occurrence, _ files: inout [Int: Bool]) -> Refusal {
    let bytes = list.bytes
    let offset = occurrence.range.lowerBound
    let lower = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let upper = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let line = Array(bytes[lower..<upper])
    for (number, place) in ValuePlace.all.enumerated()
    where (place.hosts.isEmpty || place.hosts.contains(list.language.name))
      && place.line.found(in: line)
    {
      let isFile = files[number] ?? (place.file?.found(in: bytes) != false)
      files[number] = isFile
      if isFile { return Refusal(place.reason, place.message) }
    }
    return Refusal(.configValue, "a value of configuration; its readers are not followed")
  }
}
