// Settings whose value holds the old host: which name they have, and which files of the tree read that name. The value is
// never edited from here; but its owner must change value and readers together, and sees them together.

/// A place that reads a setting.
struct SettingReader: Sendable, Hashable {
  /// The file of the index.
  let file: Int
  /// The byte offset of the name.
  let offset: Int
}

extension IndexedFile {
  /// The name of the setting in whose value an occurrence stands; nil for a value without a name of that kind.
  ///
  /// Names are those of environment variables: `KEY=…`, `KEY: …`, `"KEY": …`, `KEY = …`, or `name: KEY` one line above.
  func settingKey(of occurrence: Int) -> String? {
    guard language.isConfiguration else { return nil }
    let line = lineUp(to: occurrence)
    if let key = Self.lastKey(line) { return key }
    let end = UInt8(ascii: "\n")
    guard line.startIndex > 0, file.bytes[line.startIndex - 1] == end else { return nil }
    let above = lineUp(to: line.startIndex - 1)
    return above.firstOffset(of: "name") == nil ? nil : Self.lastKey(above)
  }

  /// How far before a value its name may stand, in bytes; without an end, values in one line would be read for each other.
  private static let reach = 1024

  private func lineUp(to end: Int) -> ArraySlice<UInt8> {
    let near = file.bytes[max(0, end - Self.reach)..<end]
    return near[((near.lastIndex(of: UInt8(ascii: "\n")) ?? near.startIndex - 1) + 1)...]
  }

  /// The last word of capitals in a run of bytes.
  private static func lastKey(_ bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes
    while let last = rest.lastIndex(where: \.isWord) {
      let start = rest[...last].lastIndex { !$0.isWord }.map { $0 + 1 } ?? rest.startIndex
      if isKey(rest[start...last]) { return rest[start...last].text }
      rest = rest[..<start]
    }
    return nil
  }

  private static func isKey(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 3 && word.first?.isDigit == false && word.contains(UInt8(ascii: "_"))
      && word.allSatisfy {
        ($0.isLetter && $0.lowercased != $0) || $0.isDigit || $0 == UInt8(ascii: "_")
      }
  }

  /// The names of all settings of the file that hold an occurrence.
  var settingKeys: Set<String> {
    language.isConfiguration ? Set(occurrences.compactMap { settingKey(of: $0) }) : []
  }

  /// The offsets at which code names a setting; none in comments and in configuration.
  func readings(of key: String) -> [Int] {
    guard !language.isConfiguration, words.contains(key) else { return [] }
    return list.tokens.compactMap { token -> Int? in
      guard token.kind != .comment, token.kind != .prose, token.range.count >= key.utf8.count else {
        return nil
      }
      return file.bytes[token.range].firstOffset(of: key)
    }
  }
}

extension RepositoryIndex {
  /// Every place of the other files that reads a setting, in the order of the files.
  func readers(of key: String) -> [SettingReader] {
    files.indices.flatMap { index in
      files[index].readings(of: key).map { SettingReader(file: index, offset: $0) }
    }
  }
}
