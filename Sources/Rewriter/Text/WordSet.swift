// Words that the engine asks for at nearly every token, as keywords. Most words are none, and are told apart by their
// length and first byte without making a text of them.

/// A set of ASCII words that is asked with bytes.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// The words as texts.
  let texts: Set<String>
  /// For each first byte the lengths of its words, as bits.
  private let lengths: [UInt64]

  init(_ texts: Set<String>) {
    self.texts = texts
    var lengths = [UInt64](repeating: 0, count: 256)
    for text in texts {
      guard let first = text.utf8.first else { continue }
      lengths[Int(first)] |= 1 << UInt64(min(text.utf8.count, 63))
    }
    self.lengths = lengths
  }

  init(arrayLiteral texts: String...) { self.init(Set(texts)) }

  func contains(_ text: String) -> Bool { texts.contains(text) }

  /// True when the bytes of a range are one of the words.
  func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first,
      lengths[Int(bytes[first])] >> UInt64(min(range.count, 63)) & 1 == 1
    else { return false }
    return texts.contains(bytes[range].text)
  }
}
