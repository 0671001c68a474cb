// What stands in a document or page outside of its listings and scripts: prose, attributes of tags, comments. Nothing here
// is edited.

struct DocumentRegion {
  private let reader: RegionReader
  private let list: TokenList
  private var bytes: [UInt8] { list.bytes }

  init(_ reader: RegionReader, _ list: TokenList) {
    self.reader = reader
    self.list = list
  }

  func region(_ occurrences: [Occurrence]) -> Region {
    var region = Region(list)
    let isHistorical = PathRules.isHistorical(reader.file.path)
    for occurrence in occurrences {
      if isHistorical {
        region.refuse(occurrence, .historical, "the document tells of the past")
      } else if isInQuotedFence(occurrence.range.lowerBound) {
        region.refuse(occurrence, .nestedCode, "a listing inside a block quote")
      } else if let refusal = attributeRefusal(occurrence) {
        region.refuse(occurrence, refusal)
      } else {
        region.refuse(occurrence, .mention, "prose mentions it")
      }
    }
    return region
  }

  /// True between two quoted fence marks: an odd number of them stands in front.
  private func isInQuotedFence(_ offset: Int) -> Bool {
    guard case .markdown = list.language.lexing else { return false }
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    guard bytes[start..<offset].trimmed.first == UInt8(ascii: ">") else { return false }
    return reader.questions.quotedFences.partitioningIndex { $0 > offset } % 2 == 1
  }

  /// The longest run of bytes that is looked through for the start of a tag; each place in a text without one looks.
  private static let longestTag = 1 << 14

  /// In a page, what stands inside of a tag is not prose: a policy, the target of a form, code of a component.
  private func attributeRefusal(_ occurrence: Occurrence) -> Refusal? {
    guard case .markup? = list.language.structure else { return nil }
    let offset = occurrence.range.lowerBound
    let before = bytes[max(0, offset - Self.longestTag)..<offset]
    let isQuoted =
      before.last { Array(" \t\n>\"'`".utf8).contains($0) }
      .map { Array("\"'`".utf8).contains($0) } == true
    let marks = [UInt8(ascii: "<"), UInt8(ascii: ">")]
    guard let open = before.lastIndex(where: { $0 == marks[0] || $0 == marks[1] }),
      before[open] == marks[0], !before[open...].starts(with: "<!--")
    else {
      return isQuoted ? Refusal(.nestedCode, "an expression of the page holds it") : nil
    }
    let tag = before[open...].text
    if tag.contains("-src ") { return Refusal(.allowList, "a list of allowed hosts names it") }
    return ["fetch(", "=\"'", "={", "curl "].contains { tag.contains($0) }
      ? Refusal(.nestedCode, "code in an attribute of a tag holds it")
      : Refusal(.uiText, "an attribute of a tag holds it")
  }
}
