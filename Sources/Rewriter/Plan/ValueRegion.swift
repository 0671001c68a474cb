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
    for occurrence in occurrences {
      let kind = list.index(at: occurrence.range.lowerBound).map { list.tokens[$0].kind }
      if kind == .comment {
        region.refuse(occurrence, .mention, "a comment mentions it")
      } else if isAgent {
        region.refuse(
          occurrence, .codingAgentConfig,
          "settings of a coding agent; its guide still names the old host")
      } else if list.language.isConfiguration {
        region.refuse(occurrence, refusal(occurrence))
      } else {
        region.refuse(occurrence, .unsupportedSyntax, "the language is not known")
      }
    }
    return region
  }

  /// What the line or the file says the value is for.
  private func refusal(_ occurrence: Occurrence) -> Refusal {
    let bytes = list.bytes
    let offset = occurrence.range.lowerBound
    let lower = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let upper = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let line = Array(bytes[lower..<upper])
    let place = ValuePlace.all.first {
      ($0.hosts.isEmpty || $0.hosts.contains(list.language.name)) && $0.line.found(in: line)
        && $0.file?.found(in: bytes) != false
    }
    guard let place else {
      return Refusal(.configValue, "a value of configuration; its readers are not followed")
    }
    return Refusal(place.reason, place.message)
  }
}
