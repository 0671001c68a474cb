// The top-level fields of JSON text inside a string. Holes may stand wherever a value may; nothing is parsed deeper
// than nesting and strings, because only names and the model's place are needed.

struct JSONFields {
  /// Field name → the units of its value.
  private(set) var values: [String: Range<Int>] = [:]
  /// The literal bytes, for a search of nested names.
  let text: String

  /// Reads a template whose text is one JSON object; nil for anything else.
  init?(_ template: Template) {
    let units = template.units
    text = units.compactMap(\.byte).text
    var index = Self.skipBlanks(units, 0)
    guard index < units.count, units[index].byte == UInt8(ascii: "{") else { return nil }
    index += 1
    while true {
      index = Self.skipBlanks(units, index)
      guard index < units.count else { return nil }
      if units[index].byte == UInt8(ascii: "}") {
        guard Self.skipBlanks(units, index + 1) == units.count else { return nil }
        return
      }
      if units[index].byte == UInt8(ascii: ",") { index += 1; continue }
      guard let nameEnd = Self.stringEnd(units, index) else { return nil }
      let name = units[index + 1..<nameEnd - 1].compactMap(\.byte).text
      // A name with escapes, or with a hole, may be any name.
      guard !name.contains("\\"), name.utf8.count == nameEnd - index - 2 else { return nil }
      index = Self.skipBlanks(units, nameEnd)
      guard index < units.count, units[index].byte == UInt8(ascii: ":") else { return nil }
      let start = Self.skipBlanks(units, index + 1)
      index = Self.valueEnd(units, start)
      var end = index
      while end > start, units[end - 1].byte?.isBlank == true { end -= 1 }
      guard end > start else { return nil }
      guard values.updateValue(start..<end, forKey: name) == nil else { return nil }
    }
  }

  private static func skipBlanks(_ units: [Unit], _ start: Int) -> Int {
    var index = start
    while index < units.count, units[index].byte?.isBlank == true { index += 1 }
    return index
  }

  /// The index behind the string that starts at `start`; nil when there is none.
  private static func stringEnd(_ units: [Unit], _ start: Int) -> Int? {
    guard start < units.count, units[start].byte == UInt8(ascii: "\"") else { return nil }
    var index = start + 1
    while index < units.count {
      if units[index].byte == UInt8(ascii: "\\") { index += 2; continue }
      if units[index].byte == UInt8(ascii: "\"") { return index + 1 }
      index += 1
    }
    return nil
  }

  /// The index of the comma or brace that ends the value.
  private static func valueEnd(_ units: [Unit], _ start: Int) -> Int {
    var depth = 0
    var index = start
    while index < units.count {
      switch units[index].byte {
      case UInt8(ascii: "\""): index = stringEnd(units, index) ?? units.count; continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return index }
        depth -= 1
      case UInt8(ascii: ",") where depth == 0: return index
      default: break
      }
      index += 1
    }
    return index
  }
}
