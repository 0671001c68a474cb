// One line of an ignore file, sorted by how cheaply it can be tried. Most lines are plain names or `*.ext`, and those
// never reach the glob matcher.

/// One rule of an ignore file.
struct IgnoreRule: Sendable {
  enum Kind: Sendable {
    /// The name is the pattern.
    case name
    /// The path from the rule's folder is the pattern.
    case path
    /// The name ends with the pattern.
    case suffix
    /// The name matches the glob.
    case nameGlob
    /// The path from the rule's folder matches the glob.
    case pathGlob
  }

  let kind: Kind
  let pattern: [UInt8]
  /// Whether the rule brings back what an earlier one hid.
  let isNegated: Bool
  /// Whether the rule is about folders only.
  let isFolderOnly: Bool
  /// The bytes every match holds, one bit for each of 64 classes of bytes; rejects most globs without trying them.
  let required: UInt64

  /// Reads a line without its line end; nil when it holds no rule.
  init?(line: some Collection<UInt8>) {
    // Git reads lines as C strings: a NUL ends them.
    var text = Self.withoutTrailingSpaces(Array(line.prefix { $0 != 0 }))
    if text.first == UInt8(ascii: "#") { return nil }
    isNegated = text.first == UInt8(ascii: "!")
    if isNegated { text.removeFirst() }
    isFolderOnly = text.last == Path.slash
    if isFolderOnly { text.removeLast() }
    // A pattern of thousands of bytes matches no path that can be opened, and would only cost stack.
    guard !text.isEmpty, text.count <= 4096 else { return nil }
    guard let (kind, pattern) = Self.classified(text) else { return nil }
    self.kind = kind
    self.pattern = pattern
    required = Self.requiredBytes(pattern, isGlob: kind == .nameGlob || kind == .pathGlob)
  }

  static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }

  private static func classified(_ text: [UInt8]) -> (Kind, [UInt8])? {
    var body = text[...]
    var isPath = text.contains(Path.slash)
    if isPath, body.first == Path.slash { body = body.dropFirst() }
    // `**/name` says no more than `name`.
    if isPath, body.hasPrefix("**/", at: body.startIndex) {
      let rest = body.dropFirst(3)
      if !rest.isEmpty, !rest.contains(Path.slash) {
        body = rest
        isPath = false
      }
    }
    if body.isEmpty { return nil }
    if let literal = literal(body) { return (isPath ? .path : .name, literal) }
    if !isPath, body.first == UInt8(ascii: "*"), let rest = literal(body.dropFirst()), !rest.isEmpty
    {
      return (.suffix, rest)
    }
    return (isPath ? .pathGlob : .nameGlob, Array(body))
  }

  /// The text a pattern without wildcards stands for; nil when it has some, or ends in a lone backslash.
  private static func literal(_ pattern: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in pattern {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      } else if isSpecial(byte) {
        return nil
      }
      result.append(byte)
    }
    return isEscaped ? nil : result
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "[")
  }

  /// Slashes and sets are left out: `**/` may match nothing, and a set matches any of its bytes.
  private static func requiredBytes(_ pattern: [UInt8], isGlob: Bool) -> UInt64 {
    guard isGlob else { return 0 }
    var bits: UInt64 = 0
    var index = 0
    while index < pattern.count, pattern[index] != UInt8(ascii: "[") {
      if pattern[index] == UInt8(ascii: "\\") { index += 1 }
      let isWild =
        index < pattern.count && (isSpecial(pattern[index]) || pattern[index] == Path.slash)
      if index < pattern.count, !isWild { bits |= bit(pattern[index]) }
      index += 1
    }
    return bits
  }

  private static func withoutTrailingSpaces(_ line: [UInt8]) -> [UInt8] {
    var end = 0
    var index = 0
    while index < line.count {
      if line[index] == UInt8(ascii: "\\") {
        // A backslash at the very end stops git's trimming where it is.
        if index + 1 == line.count { return line }
        index += 1
        end = index + 1
      } else if line[index] != UInt8(ascii: " ") {
        end = index + 1
      }
      index += 1
    }
    return Array(line[..<end])
  }
}
