// The rules of one ignore file, indexed so that a file of 300 rules costs about as much as one of three: plain names and
// `*.ext` are found by hash, and only the rest is tried one by one, most of it rejected by a bit mask. As in git, the
// last rule that matches decides.

/// The rules of one ignore file.
final class IgnoreRules: Sendable {
  /// Where the path the rules see begins within an absolute path.
  let base: Int
  private let rules: [IgnoreRule]
  /// Names and last components of literal paths, by hash.
  private let names: RuleTable
  /// Suffixes, by the hash of what follows their last dot.
  private let suffixes: RuleTable
  /// What must be tried one by one; the last rule comes first.
  private let others: [GlobFilter]

  /// Reads the text of an ignore file that stands in `folder`; nil when it holds no rule.
  convenience init?(text: [UInt8], folder: [UInt8]) {
    let hasMark = text.starts(with: [0xEF, 0xBB, 0xBF])
    let lines = text.dropFirst(hasMark ? 3 : 0).split(separator: 0x0A)
    self.init(lines: lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }, folder: folder)
  }

  init?(lines: [ArraySlice<UInt8>], folder: [UInt8]) {
    rules = lines.compactMap { IgnoreRule(line: $0) }
    if rules.isEmpty { return nil }
    base = folder.last == Path.slash ? folder.count : folder.count + 1
    var names: [(UInt32, Int)] = []
    var suffixes: [(UInt32, Int)] = []
    var others: [GlobFilter] = []
    for (index, rule) in rules.enumerated() {
      switch rule.kind {
      case .name, .path:
        let last = rule.pattern.lastIndex(of: Path.slash).map { $0 + 1 } ?? 0
        names.append((EntryName.hash(rule.pattern[last...]), index))
      case .suffix where rule.pattern.contains(UInt8(ascii: ".")):
        let dot = rule.pattern.lastIndex(of: UInt8(ascii: ".")) ?? 0
        suffixes.append((EntryName.hash(rule.pattern[(dot + 1)...]), index))
      case .suffix, .nameGlob, .pathGlob:
        others.append(GlobFilter(rule, index))
      }
    }
    self.names = RuleTable(names)
    self.suffixes = RuleTable(suffixes)
    self.others = others.reversed()
  }

  /// Whether the entry is hidden: the last rule about it decides; nil when there is none.
  func hides(_ entry: borrowing EntryName, isFolder: Bool) -> Bool? {
    var best = -1
    names.each(entry.nameHash) { index in
      if index > best, matches(rules[index], entry, isFolder) { best = index }
    }
    if entry.hasDot {
      suffixes.each(entry.suffixHash) { index in
        if index > best, matches(rules[index], entry, isFolder) { best = index }
      }
    }
    for filter in others where filter.admits(entry) {
      if filter.rule < best { break }
      if matches(rules[filter.rule], entry, isFolder) {
        best = filter.rule
        break
      }
    }
    return best < 0 ? nil : !rules[best].isNegated
  }

  private func matches(_ rule: IgnoreRule, _ entry: borrowing EntryName, _ isFolder: Bool) -> Bool {
    if rule.isFolderOnly, !isFolder { return false }
    return switch rule.kind {
    case .name: entry.equals(rule.pattern, from: entry.nameStart)
    case .path: entry.equals(rule.pattern, from: base)
    case .suffix: entry.nameEnds(with: rule.pattern)
    case .nameGlob: entry.matches(rule.pattern, from: entry.nameStart, isPath: false)
    case .pathGlob: entry.matches(rule.pattern, from: base, isPath: true)
    }
  }
}

/// What tells without trying that most globs do not match: plain numbers, so that 300 of them are passed in no time.
private struct GlobFilter: Sendable {
  let rule: Int
  private let required: UInt64
  /// The byte a name must begin with and a path must end with; 0 for any.
  private let first: UInt8
  private let last: UInt8

  init(_ rule: IgnoreRule, _ index: Int) {
    self.rule = index
    required = rule.required
    let marks: [UInt8] = [0x2A, 0x3F, 0x5B, 0x5C]
    let first = rule.pattern.first.flatMap { marks.contains($0) ? nil : $0 }
    self.first = rule.kind == .nameGlob ? first ?? 0 : 0
    // A set, and what looks like one, ends with a bracket; an escaped byte is left alone for simplicity.
    let last = rule.pattern.last.flatMap { (marks + [0x5D]).contains($0) ? nil : $0 }
    self.last = last ?? 0
  }

  @inline(__always)
  func admits(_ entry: borrowing EntryName) -> Bool {
    required & ~entry.bytesSeen == 0 && (first == 0 || first == entry.first)
      && (last == 0 || last == entry.last)
  }
}

/// From hashes to rule numbers, without a single allocation on the way.
private struct RuleTable: Sendable {
  private let heads: [Int32]
  private let entries: [(hash: UInt32, rule: Int32, next: Int32)]
  private let mask: UInt32

  init(_ pairs: [(UInt32, Int)]) {
    var size = 1
    while size < pairs.count * 2 { size *= 2 }
    var heads = [Int32](repeating: -1, count: size)
    var entries: [(hash: UInt32, rule: Int32, next: Int32)] = []
    for (hash, rule) in pairs {
      let slot = Int(hash & UInt32(size - 1))
      entries.append((hash, Int32(rule), heads[slot]))
      heads[slot] = Int32(entries.count - 1)
    }
    self.heads = heads
    self.entries = entries
    mask = UInt32(size - 1)
  }

  /// Visits the rules under a hash, the last one first.
  @inline(__always)
  func each(_ hash: UInt32, _ visit: (Int) -> Void) {
    var index = heads[Int(hash & mask)]
    while index >= 0 {
      let entry = entries[Int(index)]
      if entry.hash == hash { visit(Int(entry.rule)) }
      index = entry.next
    }
  }
}
