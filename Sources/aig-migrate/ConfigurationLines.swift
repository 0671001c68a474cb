// In which line of a TOML text a key stands. The parser reports positions only for text it cannot read, so keys are
// looked up again, line by line; a form that is not seen here only costs the line number in a message.

struct ConfigurationLines {
  private var lines: [[String]: Int] = [:]

  init(_ text: String) {
    var table: [String] = []
    var counts: [[String]: Int] = [:]
    let all = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in all.enumerated() {
      let line = line.drop { $0 == " " || $0 == "\t" }
      if line.hasPrefix("[[") {
        let name = Self.keys(line.dropFirst(2))
        table = name + [String(counts[name, default: 0])]
        counts[name, default: 0] += 1
        note(name, index)
        note(table, index)
      } else if line.first == "[" {
        table = Self.keys(line.dropFirst())
        for end in 1...max(1, table.count) { note(Array(table.prefix(end)), index) }
      } else if line.contains("=") {
        note(table + Self.keys(line), index)
      }
    }
  }

  /// The 1-based line of the first run between other marks that has more than so many dots; texts count like keys.
  static func line(in text: String, withMoreDotsThan limit: Int) -> Int? {
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    where line.first(where: { $0 != 0x20 && $0 != 0x09 }) != UInt8(ascii: "#") {
      let runs = line.split { "=,[{".utf8.contains($0) }
      if runs.contains(where: { $0.count { $0 == UInt8(ascii: ".") } > limit }) { return index + 1 }
    }
    return nil
  }

  /// The 1-based line of a key, or of the nearest table around it that is known.
  func line(of place: [String]) -> Int? {
    var place = place
    while !place.isEmpty {
      if let line = lines[place] { return line }
      place.removeLast()
    }
    return nil
  }

  private mutating func note(_ place: [String], _ index: Int) {
    if lines[place] == nil { lines[place] = index + 1 }
  }

  /// The parts of a dotted key up to `=` or `]`, without quotes.
  private static func keys(_ line: Substring) -> [String] {
    var result: [String] = []
    var current = ""
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { current.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "=" || character == "]" {
        break
      } else if character == "." {
        result.append(current)
        current = ""
      } else if character != " ", character != "\t" {
        current.append(character)
      }
    }
    return result + [current]
  }
}
