// Which bracket, quote or hole each token stands in, found in one pass. An end that fits no opener is skipped without
// looking through the stack, so that hostile nesting costs no more than honest code.

/// The nesting of a region's tokens.
struct Nesting: Sendable {
  /// Token indices by token, in half the room of an array of `Int`.
  struct Links: Sendable {
    fileprivate var indices: [Int32]

    /// -1 too for what is no token, so that steps off the ends of a text need no care.
    subscript(index: Int) -> Int { indices.indices.contains(index) ? Int(indices[index]) : -1 }
  }

  /// The index of the opener each token stands in, or -1.
  private(set) var parent: Links
  /// The other end of an opener or closer, or -1.
  private(set) var partner: Links
  /// Openers without an end and closers without a beginning, plus malformed tokens.
  private(set) var faults = 0
  /// How many openers are open at once at most.
  private(set) var depth = 0

  /// What can be open; the raw value is an index into the counts.
  private enum Form: Int {
    case round, square, curly, quote, hole
  }

  init(_ tokens: [Token], _ bytes: [UInt8]) {
    parent = Links(indices: [Int32](repeating: -1, count: tokens.count))
    partner = parent
    var stack: [(token: Int32, form: Form)] = []
    // How many of each form are open.
    var counts = [0, 0, 0, 0, 0]
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .close, .endQuote, .endHole:
        close(Nesting.form(of: token, bytes), index, &stack, &counts)
        parent.indices[index] = stack.last?.token ?? -1
      case .open, .quote, .hole:
        parent.indices[index] = stack.last?.token ?? -1
        let form = Nesting.form(of: token, bytes)
        stack.append((Int32(index), form))
        depth = max(depth, stack.count)
        counts[form.rawValue] += 1
      default:
        parent.indices[index] = stack.last?.token ?? -1
        if token.kind == .malformed { faults += 1 }
      }
    }
    faults += stack.count
  }

  /// A closer ends the nearest opener of its form; openers left open in between are faults.
  private mutating func close(
    _ form: Form, _ index: Int, _ stack: inout [(token: Int32, form: Form)], _ counts: inout [Int]
  ) {
    guard counts[form.rawValue] > 0 else {
      faults += 1
      return
    }
    while let last = stack.popLast() {
      counts[last.form.rawValue] -= 1
      guard last.form == form else {
        faults += 1
        continue
      }
      partner.indices[Int(last.token)] = Int32(index)
      partner.indices[index] = last.token
      return
    }
  }

  private static func form(of token: Token, _ bytes: [UInt8]) -> Form {
    switch token.kind {
    case .quote, .endQuote: return .quote
    case .hole, .endHole: return .hole
    default: break
    }
    switch bytes[token.range.lowerBound] {
    case UInt8(ascii: "("), UInt8(ascii: ")"): return .round
    case UInt8(ascii: "["), UInt8(ascii: "]"): return .square
    default: return .curly
    }
  }
}
