// Git's glob matching, step for step (git's wildmatch.c is the reference, and the tests compare with git itself), because
// an ignore rule read differently from git is a file missed or a file wrongly rewritten. Patterns come from the scanned
// tree, so the work for one match is bounded.

/// Matches one pattern against one name or path.
@safe struct Wildmatch {
  private enum Verdict { case match, noMatch, abortAll, abortToStarStar }

  /// Whether `*` and `?` stop at a slash.
  private let isPath: Bool
  private let pattern: UnsafeBufferPointer<UInt8>
  private let text: UnsafeBufferPointer<UInt8>
  /// Far above what any sane pattern needs; a hostile one then matches nothing.
  private var steps = 200_000

  /// Whether the pattern matches the whole text; with `isPath`, slashes are matched by slashes and `**` only.
  static func matches(
    _ pattern: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, isPath: Bool
  ) -> Bool {
    var matcher = unsafe Wildmatch(isPath: isPath, pattern: pattern, text: text)
    return matcher.run(0, 0) == .match
  }

  private init(
    isPath: Bool, pattern: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>
  ) {
    self.isPath = isPath
    unsafe self.pattern = pattern
    unsafe self.text = text
  }

  // Both runs read as if ended by NUL, which neither can contain.
  private func mark(_ index: Int) -> UInt8 { unsafe index < pattern.count ? pattern[index] : 0 }
  private func letter(_ index: Int) -> UInt8 { unsafe index < text.count ? text[index] : 0 }

  private mutating func run(_ fromPattern: Int, _ fromText: Int) -> Verdict {
    var p = fromPattern
    var t = fromText
    while mark(p) != 0 {
      steps -= 1
      if steps < 0 { return .abortAll }
      let current = letter(t)
      if current == 0, mark(p) != UInt8(ascii: "*") { return .abortAll }
      switch mark(p) {
      case UInt8(ascii: "?"):
        if isPath, current == Path.slash { return .noMatch }
      case UInt8(ascii: "*"):
        switch star(&p, &t) {
        case nil: continue
        case let verdict?: return verdict
        }
      case UInt8(ascii: "["):
        guard let isMember = set(&p, current) else { return .abortAll }
        if !isMember || (isPath && current == Path.slash) { return .noMatch }
      case UInt8(ascii: "\\"):
        p += 1
        if mark(p) != current { return .noMatch }
      case let byte:
        if byte != current { return .noMatch }
      }
      p += 1
      t += 1
    }
    return letter(t) == 0 ? .match : .noMatch
  }

  /// Matches from a `*` on; nil when a single step was taken and the caller goes on at the new places.
  private mutating func star(_ p: inout Int, _ t: inout Int) -> Verdict? {
    let before = p
    p += 1
    var crossesSlash = !isPath
    if mark(p) == UInt8(ascii: "*") {
      while mark(p) == UInt8(ascii: "*") { p += 1 }
      let opens = before == 0 || mark(before - 1) == Path.slash
      let closes =
        mark(p) == 0 || mark(p) == Path.slash
        || (mark(p) == UInt8(ascii: "\\") && mark(p + 1) == Path.slash)
      if isPath, opens, closes {
        // `**/` may stand for nothing at all.
        if mark(p) == Path.slash, run(p + 1, t) == .match { return .match }
        crossesSlash = true
      }
    }
    if mark(p) == 0 {
      if crossesSlash { return .match }
      return nextSlash(t) == nil ? .match : .abortToStarStar
    }
    if !crossesSlash, mark(p) == Path.slash {
      // One star before a slash takes the rest of this component.
      guard let slash = nextSlash(t) else { return .abortAll }
      p += 1
      t = slash + 1
      return nil
    }
    return spread(p, t, crossesSlash: crossesSlash)
  }

  private mutating func spread(_ p: Int, _ start: Int, crossesSlash: Bool) -> Verdict {
    var t = start
    while letter(t) != 0 {
      let verdict = run(p, t)
      if verdict != .noMatch {
        if !crossesSlash || verdict != .abortToStarStar { return verdict }
      } else if !crossesSlash, letter(t) == Path.slash {
        return .abortToStarStar
      }
      t += 1
    }
    return .abortAll
  }

  private func nextSlash(_ from: Int) -> Int? {
    var t = from
    while letter(t) != 0 {
      if letter(t) == Path.slash { return t }
      t += 1
    }
    return nil
  }
}

extension Wildmatch {
  /// Whether the byte is in the set that begins at `p`, which is left on its `]`; nil when the set is malformed.
  private func set(_ p: inout Int, _ byte: UInt8) -> Bool? {
    p += 1
    let isNegated = mark(p) == UInt8(ascii: "!") || mark(p) == UInt8(ascii: "^")
    if isNegated { p += 1 }
    var previous: UInt8 = 0
    var isMember = false
    repeat {
      guard let last = item(&p, byte, previous, &isMember) else { return nil }
      previous = last
      p += 1
    } while mark(p) != UInt8(ascii: "]")
    return isMember != isNegated
  }

  /// Reads one item of a set; gives the byte a range could begin with (0 for none), nil when malformed.
  private func item(
    _ p: inout Int, _ byte: UInt8, _ previous: UInt8, _ isMember: inout Bool
  ) -> UInt8? {
    switch mark(p) {
    case 0:
      return nil
    case UInt8(ascii: "\\"):
      p += 1
      if mark(p) == 0 { return nil }
    case UInt8(ascii: "-")
    where previous != 0 && mark(p + 1) != 0 && mark(p + 1) != UInt8(ascii: "]"):
      p += 1
      if mark(p) == UInt8(ascii: "\\") { p += 1 }
      if mark(p) == 0 { return nil }
      if byte <= mark(p), byte >= previous { isMember = true }
      return 0
    case UInt8(ascii: "[") where mark(p + 1) == UInt8(ascii: ":"):
      if let known = characterClass(&p, byte) {
        guard let isIn = known else { return nil }
        if isIn { isMember = true }
        return 0
      }
    default:
      break
    }
    if byte == mark(p) { isMember = true }
    return mark(p)
  }

  /// `[:name:]` at `p`: nil when it is no class (an ordinary `[` then), `.some(nil)` when the pattern is malformed.
  private func characterClass(_ p: inout Int, _ byte: UInt8) -> Bool?? {
    let start = p + 2
    var end = start
    while mark(end) != 0, mark(end) != UInt8(ascii: "]") { end += 1 }
    if mark(end) == 0 { return .some(nil) }
    guard end > start, mark(end - 1) == UInt8(ascii: ":") else { return nil }
    p = end
    return unsafe Self.isMember(byte, of: pattern[start..<end - 1].text)
  }

  private static func isMember(_ byte: UInt8, of name: String) -> Bool? {
    let isPrintable = (0x21...0x7E).contains(byte)
    switch name {
    case "alnum": return byte.isLetter || byte.isDigit
    case "alpha": return byte.isLetter
    case "blank": return byte.isSpace
    case "cntrl": return byte < 0x20 || byte == 0x7F
    case "digit": return byte.isDigit
    case "graph": return isPrintable
    case "lower": return (0x61...0x7A).contains(byte)
    case "print": return isPrintable || byte == 0x20
    case "punct": return isPrintable && !byte.isLetter && !byte.isDigit
    case "space": return byte == 0x20 || (0x09...0x0D).contains(byte)
    case "upper": return (0x41...0x5A).contains(byte)
    case "xdigit": return byte.isDigit || (0x61...0x66).contains(byte.lowercased)
    default: return nil
    }
  }
}
