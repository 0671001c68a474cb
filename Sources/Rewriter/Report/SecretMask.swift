// Values that look like a secret, so that a diff on a screen (and in the scroll-back, the screenshot, the log of the
// pair session) does not show one. This is a courtesy, not a scanner: the patterns are few and prefer a value masked
// too much. Account and gateway ids are no secrets and stay readable.

/// Values that look like a credential.
public enum SecretMask {
  /// How the well-known keys begin, and how many more characters make one.
  private static let prefixes: [(text: String, rest: Int)] = [
    ("AIza", 30), ("AKIA", 16), ("cfat_", 20), ("cfut_", 20), ("ghp_", 30), ("github_pat_", 20),
    ("eyJ", 30), ("glpat-", 16), ("gsk_", 20), ("hf_", 20), ("nvapi-", 20), ("pplx-", 20),
    ("r8_", 20), ("sk-", 16), ("xai-", 20),
    ("xoxb-", 20),
  ]

  /// What a name says that holds a secret; a long value after it on the same line is taken for one.
  private static let names = ["authorization", "bearer", "key", "password", "secret", "token"]
  private static let longValue = 32

  /// True when a line holds something that looks like a credential.
  public static func stands(in line: [UInt8]) -> Bool { !ranges(in: line).isEmpty }

  /// True when edits write such a value.
  ///
  /// A token that moves away from its header's name no longer looks like one, so what looked like one in the diff counts.
  public static func stands(in edits: EditSet, of file: SourceFile) -> Bool {
    let values = UnifiedDiff(file, edits).lines.flatMap { line in
      ranges(in: line.bytes).map { line.bytes[$0].text }
    }
    return edits.edits.contains { edit in
      stands(in: edit.replacement)
        || values.contains { edit.replacement.firstOffset(of: $0) != nil }
    }
  }

  /// The line with every such value cut to its first characters.
  static func masked(_ line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for range in ranges(in: line) {
      result += line[position..<(range.lowerBound + 3)] + [UInt8]("…")
      position = range.upperBound
    }
    return result + line[position...]
  }

  private static func ranges(in line: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < line.count {
      let end = line[start...].firstIndex { !isValue($0) } ?? line.count
      let word = start..<end
      if hasKnownPrefix(line[word]) || (isLong(line[word]) && names(before: start, in: line)) {
        found.append(word)
      }
      start = max(end, start) + 1
    }
    return found
  }

  private static func hasKnownPrefix(_ word: ArraySlice<UInt8>) -> Bool {
    prefixes.contains {
      word.count >= $0.text.utf8.count + $0.rest && word.hasPrefix($0.text, at: word.startIndex)
    }
  }

  /// Digits show that it is a value: a long word of letters alone is the name of something.
  private static func isLong(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= longValue && word.contains(where: \.isDigit) && word.contains(where: \.isLetter)
  }

  private static func names(before offset: Int, in line: [UInt8]) -> Bool {
    let text = line[..<offset].suffix(60).lowercased
    return names.contains { text.firstOffset(of: $0) != nil }
  }

  private static func isValue(_ byte: UInt8) -> Bool {
    byte.isWord || byte == UInt8(ascii: "-")
  }
}
