// Code of one language inside of a text of another: its bytes as its own reader sees them, where each of them stands in
// the host, and how an edit of the code becomes an edit of the host.

/// Code inside of a host.
struct EmbeddedText: Sendable {
  /// Its language; nil when the host does not say, or says one that is not known.
  var language: Language?
  /// Why it is not read, where it is not: the reason and a sentence.
  var problem: (reason: Reason, message: String)?
  /// The code.
  let bytes: [UInt8]
  /// Expressions of the host that stand in the code.
  let holes: [Range<Int>]
  /// Names that stand for something outside of the code as well.
  var openNames: Set<String> = []
  /// Names that a later text of the host goes on with.
  var continuedNames: Set<String> = []
  /// What the host sets for the code, by name, as it is written there.
  var environment: [String: String] = [:]
  /// What may be set for the code anywhere in the host.
  var hostNames: HostNames?
  /// The row of the table that says so; nil for cells and requests, which have one each.
  var row: Carrier?
  /// What stands in front of it: the last line of prose.
  var lead: [UInt8] = []

  /// The host bytes it was read from, in order.
  let ranges: [Range<Int>]
  private let origins: [Int]
  private let gaps: [Int]
  private let forms: [(start: Int, form: Wrapping)]

  init(_ text: TextBuilder, language: Language?, ranges: [Range<Int>]) {
    self.language = language
    self.ranges = ranges
    bytes = text.bytes
    holes = text.holes.sorted { $0.lowerBound < $1.lowerBound }
    origins = text.origins + [text.end]
    gaps = text.gaps
    forms = text.forms
  }

  /// The text with what the host of its host sets.
  func inside(_ outer: EmbeddedText?) -> EmbeddedText {
    guard let names = outer?.hostNames else { return self }
    var text = self
    text.hostNames = hostNames?.inside(names) ?? names
    return text
  }

  /// Where a byte of the code starts in the host; for the end, where the code ends.
  func origin(_ index: Int) -> Int { origins[min(max(index, 0), bytes.count)] }

  /// The edit of the host that has the effect of an edit of the code; nil where there is none for certain.
  func lifted(_ edit: Edit, lineEnd: [UInt8]) -> Edit? {
    if forms.first?.form.escape == .request, let edit = line(edit, lineEnd) { return edit }
    let (lower, upper) = (edit.range.lowerBound, edit.range.upperBound)
    guard lower >= 0, upper <= bytes.count, isEdge(lower), isEdge(upper),
      !gaps.contains(where: { edit.range.contains($0) }),
      let form = forms.last(where: { $0.start <= lower })?.form ?? forms.first?.form
    else { return nil }
    let texts = Set(holes.map { Array(bytes[$0]) }).sorted { $0.count > $1.count }
    let moved = texts.filter { edit.replacement.firstOffset(of: $0.text) != nil }
    guard isUnambiguous(moved), let text = form.written(edit.replacement, holes: texts) else {
      return nil
    }
    return Edit(origins[lower]..<origins[upper], text)
  }

  /// A header of a request as a line: put in behind another one, or taken out whole.
  private func line(_ edit: Edit, _ lineEnd: [UInt8]) -> Edit? {
    let range = edit.range
    if range.isEmpty, let line = forms[0].form.requestLine(edit.replacement, lineEnd: lineEnd) {
      guard gaps.contains(range.lowerBound - 1), bytes[range.lowerBound - 1] == UInt8(ascii: "\"")
      else { return nil }
      let end = origins[range.lowerBound - 1]
      return Edit(end..<end, line)
    }
    guard let last = range.last, gaps.contains(last), bytes[last] == UInt8(ascii: "\"") else {
      return nil
    }
    if edit.replacement.isEmpty, bytes[range].starts(with: " -H \"") {
      return Edit(origins[range.lowerBound] - lineEnd.count..<origins[last], [])
    }
    return replacedLine(edit, last)
  }

  /// A header in the place of another one: the word of the command, with or without its option.
  private func replacedLine(_ edit: Edit, _ last: Int) -> Edit? {
    let option = [UInt8](" -H ")
    let old = Array(bytes[edit.range])
    guard let quote = old.firstIndex(of: UInt8(ascii: "\"")), quote <= option.count,
      option.suffix(quote).elementsEqual(old.prefix(quote)),
      edit.replacement.starts(with: old.prefix(quote)),
      gaps.contains(edit.range.lowerBound + quote),
      let line = forms[0].form.requestLine(option + edit.replacement.dropFirst(quote), lineEnd: [])
    else { return nil }
    return Edit(origins[edit.range.lowerBound + quote]..<origins[last], line)
  }

  /// True when no character of several bytes is cut.
  private func isEdge(_ index: Int) -> Bool {
    index == 0 || index == bytes.count || origins[index] != origins[index - 1]
      || gaps.contains(index - 1)
  }

  /// True when the bytes of an expression of the host stand nowhere as anything else.
  private func isUnambiguous(_ texts: [[UInt8]]) -> Bool {
    texts.allSatisfy { text in
      var count = 0
      var start = 0
      while let found = bytes.firstOffset(of: text.text, from: start) {
        if !holes.contains(where: { $0.lowerBound <= found && found < $0.upperBound }) {
          return false
        }
        count += 1
        start = found + 1
      }
      return count > 0
    }
  }
}
