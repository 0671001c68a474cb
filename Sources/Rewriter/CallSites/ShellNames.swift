// Where the variables of a script stand, and how often their names stand anywhere at all. Both are found in one walk each
// and then only looked up.

struct ShellNames: Sendable {
  /// Tokens of the uses of each variable, `$X` and all forms of `${X…}`.
  private var uses: [String: [Int]] = [:]
  /// The same for `$X` and `${X}` only.
  private var plainUses: [String: [Int]] = [:]
  private var mentions: [String: Int] = [:]

  /// Finds the uses; O(tokens).
  init(_ list: TokenList) {
    for index in list.tokens.indices where list.tokens[index].kind == .variable {
      let text = list.slice(index).dropFirst()
      let bare = text.first == UInt8(ascii: "{") ? text.dropFirst() : text
      uses[bare.prefix(while: \.isWord).text, default: []].append(index)
      if let name = ShellVariables.name(list.slice(index)) {
        plainUses[name, default: []].append(index)
      }
    }
  }

  func uses(of name: String) -> [Int] { uses[name] ?? [] }
  func plainUses(of name: String) -> [Int] { plainUses[name] ?? [] }

  /// How often a name stands anywhere but in a comment; nil for one that was not counted or stands nowhere.
  func mentions(of name: String) -> Int? { mentions[name] }

  /// Counts the used names and the given ones; inside a string only what is expanded (`$X`) or assigned (`X=`) is one.
  mutating func count(_ others: [String], in list: TokenList) {
    let names = Array(Set(others).union(uses.keys))
    let table = NameTable(names.map { [UInt8]($0.utf8) })
    var counts = [Int](repeating: 0, count: names.count)
    let bytes = list.bytes
    for token in list.tokens where token.kind != .comment && !token.isTrivia {
      var start = token.range.lowerBound
      let upper = token.range.upperBound
      while start < upper {
        guard bytes[start].isWord else { start += 1; continue }
        var end = start
        while end < upper, bytes[end].isWord { end += 1 }
        if let name = table.number(of: start..<end, in: bytes),
          token.kind != .text || ShellNames.isName(start..<end, bytes)
        {
          counts[name] += 1
        }
        start = end
      }
    }
    for (name, count) in zip(names, counts) where count > 0 { mentions[name] = count }
  }

  private static func isName(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
    return before == UInt8(ascii: "$") || before == UInt8(ascii: "{") || after == UInt8(ascii: "=")
      || after == UInt8(ascii: "+")
  }
}

/// A fixed set of names that is asked whether some bytes are one of them.
private struct NameTable {
  private let names: [[UInt8]]
  private var slots: [Int32]

  init(_ names: [[UInt8]]) {
    self.names = names
    var size = 64
    while size < names.count * 4 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    for (number, name) in names.enumerated() {
      var slot = WordIndex.hash(name, 0..<name.count) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(number)
    }
  }

  func number(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
    var slot = WordIndex.hash(bytes, range) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if names[number].count == range.count, bytes[range].elementsEqual(names[number]) {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
