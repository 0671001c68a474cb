// Settings that may move with their readers (contract, 5.5): every value of the tree is the same base URL of Workers AI
// with an account and a gateway written out, and every place of the tree that names the setting reads it in a way that can
// be followed. Everything else stays a value of configuration that its owner changes.

/// A setting with all places of its value and all files that read it.
struct MovableSetting: Sendable {
  let key: String
  let value: [UInt8]
  /// Where the value stands, by file of the index.
  let places: [(file: Int, range: Range<Int>)]
  let readers: [Int]
}

extension RepositoryIndex {
  /// The settings of the tree that may move, by name.
  func movableSettings() -> [MovableSetting] {
    let keys = files.filter { !$0.occurrences.isEmpty }.reduce(into: Set<String>()) {
      $0.formUnion($1.settingKeys)
    }
    return keys.sorted().compactMap { movable($0) }
  }

  private func movable(_ key: String) -> MovableSetting? {
    var places: [(file: Int, range: Range<Int>)] = []
    var readers: [Int] = []
    if Self.isReadUnnamed(key) || files.contains(where: { $0.mayFill(key) }) { return nil }
    for (index, file) in files.enumerated() where file.words.contains(key) {
      if file.language.isConfiguration {
        guard !foreign.contains(index), let ranges = file.values(of: key) else { return nil }
        places += ranges.map { (file: index, range: $0) }
      } else if case .markdown = file.language.lexing {
        continue
      } else {
        guard file.isReadable, file.language.requests == nil, !foreign.contains(index),
          let readings = SettingReadings(
            list: file.list, part: 0..<file.list.tokens.count, key: key
          ).all()
        else { return nil }
        if !readings.isEmpty { readers.append(index) }
      }
    }
    guard let first = places.first, let reader = readers.first,
      readers.allSatisfy({ files[$0].isSameFamily(as: files[reader]) })
    else { return nil }
    let value = Array(files[first.file].file.bytes[first.range])
    let isOne = places.allSatisfy { files[$0.file].file.bytes[$0.range].elementsEqual(value) }
    return isOne
      ? MovableSetting(key: key, value: value, places: places, readers: readers) : nil
  }
}

extension RepositoryIndex {
  /// True for a variable that SDKs and programs of others read without a word of it in the tree: `OPENAI_BASE_URL` moves every
  /// client that is made without a URL, and every container that gets the same file of variables.
  fileprivate static func isReadUnnamed(_ key: String) -> Bool {
    key == "CLOUDFLARE_BASE_URL"
      || key.lowercased().split(separator: "_").contains { word in
        Provider.vendorWords.texts.contains { $0 == word }
      }
  }
}

extension IndexedFile {
  /// The base class of Pydantic whose fields take the variables of their names, in any case and behind any prefix.
  static let settingsClass = "BaseSettings"

  /// True when a class of settings has a field that the setting may fill.
  fileprivate func mayFill(_ key: String) -> Bool {
    guard words.contains(Self.settingsClass) else { return false }
    let key = "_" + key.lowercased()
    return file.bytes.words.contains { key.hasSuffix("_" + $0.lowercased()) }
  }

  /// Where values of a setting stand; nil where one is no base URL of Workers AI, or the setting is used to make another.
  fileprivate func values(of key: String) -> [Range<Int>]? {
    let name = file.path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    // The gateway of an example is not the one that is deployed.
    let isExample = ["example", "sample", "template", "dist", "schema"].contains {
      name.contains($0)
    }
    var result: [Range<Int>] = []
    for offset in places(of: key) {
      guard let value = value(behind: offset + key.utf8.count) else { return nil }
      let bytes = file.bytes[value]
      if bytes.isEmpty { continue }
      guard !isExample, Self.isBase(bytes.text) else { return nil }
      result.append(value)
    }
    return result
  }

  /// The offsets of a whole word outside of comments.
  private func places(of key: String) -> [Int] {
    let bytes = file.bytes
    var result: [Int] = []
    var start = 0
    while let found = bytes.firstOffset(of: key, from: start) {
      start = found + key.utf8.count
      let isWhole =
        (found == 0 || !bytes[found - 1].isWord) && (start >= bytes.count || !bytes[start].isWord)
      let isComment = list.index(at: found).map { list.kind($0) == .comment } ?? false
      if isWhole, !isComment { result.append(found) }
    }
    return result
  }

  /// The bytes of a value on the line of its name, quotes left out; nil where the name is not one of an entry.
  private func value(behind end: Int) -> Range<Int>? {
    let bytes = file.bytes
    let blank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let quote: (UInt8) -> Bool = { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    var index = end
    if index < bytes.count, quote(bytes[index]) { index += 1 }
    while index < bytes.count, blank(bytes[index]) { index += 1 }
    guard index < bytes.count, [UInt8(ascii: "="), UInt8(ascii: ":")].contains(bytes[index]) else {
      return nil
    }
    index += 1
    while index < bytes.count, blank(bytes[index]) { index += 1 }
    if index < bytes.count, quote(bytes[index]) { index += 1 }
    let start = index
    while index < bytes.count, !bytes[index].isSpace, !bytes[index].isLineEnd, !quote(bytes[index]),
      bytes[index] != UInt8(ascii: ",")
    {
      index += 1
    }
    return start..<index
  }

  /// `https://{host}/v1/{account}/{gateway}/workers-ai`, with `/v1` behind it or not.
  private static func isBase(_ value: String) -> Bool {
    let prefix = "https://\(GatewayHost.legacy)/v1/"
    guard value.hasPrefix(prefix) else { return false }
    let parts = value.dropFirst(prefix.count).split(
      separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3,
      parts.dropFirst(2) == ["workers-ai"] || parts.dropFirst(2) == ["workers-ai", "v1"]
    else { return false }
    return parts.prefix(2).allSatisfy { isWrittenOut(String($0)) }
  }

  /// False for a placeholder that somebody has to fill in.
  private static func isWrittenOut(_ name: String) -> Bool {
    let lower = name.lowercased()
    return !name.isEmpty && name.utf8.allSatisfy { $0.isWord || $0 == UInt8(ascii: "-") }
      && (name == lower || !name.contains("_")) && name.contains { $0.isLowercase || $0.isNumber }
      && ![
        "your", "example", "placeholder", "changeme", "xxx", "gateway_id", "gateway-id",
        "account_id",
        "account-id",
      ].contains { lower.contains($0) }
  }
}
