// One pass of the literal scan: at most two needles, looked for together. Baseline vector instructions only, written
// in plain Swift, so that it runs on every processor the program runs on.

/// Looks for one or two needles at once.
struct ScanPass: Sendable {
  private struct Needle {
    let bytes: [UInt8]
    /// The place of the first of the two rare bytes.
    let position: Int
  }

  /// How far apart the two rare bytes may be.
  private static let reach = 8

  /// How far the two rare bytes lie apart.
  private let distance: Int
  private let needles: [Needle]
  // The rare bytes with the case bit set; a lone needle stands twice.
  private let leadA: UInt8
  private let tailA: UInt8
  private let leadB: UInt8
  private let tailB: UInt8

  /// Creates a pass; the needles are in lower case and none is empty.
  init(_ needles: [[UInt8]]) {
    let shortest = needles.map(\.count).min() ?? 1
    // In real code a pair within reach of a word is rarer than its two bytes are; further apart it is not.
    let choices = (0...min(shortest - 1, Self.reach)).map { distance in
      (distance, needles.map { Self.rarest($0, distance: distance) })
    }
    // Distance 0 tells one byte only, so it is left to needles of one byte.
    let usable = shortest > 1 ? choices.dropFirst() : choices[...]
    let best = usable.min { Self.cost($0.1) < Self.cost($1.1) }
    let (distance, chosen) = best ?? (0, [])
    self.distance = distance
    self.needles = zip(needles, chosen).map { Needle(bytes: $0, position: $1.position) }
    let pairs = zip(needles, chosen).map { needle, choice in
      (needle[choice.position] | 0x20, needle[choice.position + distance] | 0x20)
    }
    (leadA, tailA) = pairs.first ?? (0, 0)
    (leadB, tailB) = pairs.last ?? (0, 0)
  }

  /// The offset of some needle in the buffer, not always of the first one.
  func anyMatch(in buffer: UnsafeRawBufferPointer) -> Int? {
    guard let base = buffer.baseAddress, buffer.count > distance else { return nil }
    let end = buffer.count - distance
    guard end >= 32 else { return unsafe check(buffer, 0..<end) }
    var offset = 0
    while offset + 64 <= end {
      let low = unsafe candidates(base + offset)
      let high = unsafe candidates(base + offset + 32)
      if (low | high) != SIMD4<UInt64>() {
        if let start = unsafe check(buffer, offset, low) ?? check(buffer, offset + 32, high) {
          return start
        }
      }
      offset += 64
    }
    // The rest is looked at together with bytes seen before: two more loads instead of up to 63 single steps.
    while offset < end {
      let place = min(offset, end - 32)
      let start = unsafe check(buffer, place, candidates(base + place))
      if let start { return start }
      offset += 32
    }
    return nil
  }

  /// Whether one of the needles begins at the offset.
  func stands(in buffer: UnsafeRawBufferPointer, at start: Int) -> Bool {
    needles.contains { unsafe Self.stands($0.bytes, in: buffer, at: start) }
  }

  // Every operand has its type written out: for `SIMD32(repeating:)`, and for `|` on 32 bytes, the compiler takes generic
  // operators, which are loops over the lanes and forty times slower. bench/run.py would show it.
  @inline(__always)
  private func candidates(_ place: UnsafeRawPointer) -> SIMD4<UInt64> {
    let lead: SIMD32<UInt8> = unsafe Self.folded(place)
    let tail: SIMD32<UInt8> = unsafe Self.folded(place + distance)
    let isA =
      (lead .== SIMD32<UInt8>(repeating: leadA)) .& (tail .== SIMD32<UInt8>(repeating: tailA))
    let isB =
      (lead .== SIMD32<UInt8>(repeating: leadB)) .& (tail .== SIMD32<UInt8>(repeating: tailB))
    return unsafe unsafeBitCast(isA .| isB, to: SIMD4<UInt64>.self)
  }

  /// 32 bytes with the case bit set in each.
  @inline(__always)
  private static func folded(_ place: UnsafeRawPointer) -> SIMD32<UInt8> {
    let words = unsafe place.loadUnaligned(as: SIMD4<UInt64>.self)
    let caseBits = SIMD4<UInt64>(repeating: 0x2020_2020_2020_2020)
    return unsafe unsafeBitCast(words | caseBits, to: SIMD32<UInt8>.self)
  }

  /// Compares in full where a byte of the mask is set.
  @inline(__always)
  private func check(
    _ buffer: UnsafeRawBufferPointer, _ offset: Int, _ mask: SIMD4<UInt64>
  ) -> Int? {
    for word in 0..<4 {
      var bits = mask[word].littleEndian
      while bits != 0 {
        let lane = bits.trailingZeroBitCount / 8
        if let start = unsafe check(buffer, at: offset + word * 8 + lane) { return start }
        bits &= ~(0xFF << UInt64(lane * 8))
      }
    }
    return nil
  }

  private func check(_ buffer: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
    for offset in range {
      let lead = unsafe buffer[offset] | 0x20
      guard lead == leadA || lead == leadB else { continue }
      if let start = unsafe check(buffer, at: offset) { return start }
    }
    return nil
  }

  /// Compares in full where the first rare byte of a needle may stand.
  @inline(never)
  private func check(_ buffer: UnsafeRawBufferPointer, at offset: Int) -> Int? {
    for needle in needles {
      let start = offset - needle.position
      if start >= 0, unsafe Self.stands(needle.bytes, in: buffer, at: start) { return start }
    }
    return nil
  }

  private static func stands(
    _ needle: [UInt8], in buffer: UnsafeRawBufferPointer, at start: Int
  ) -> Bool {
    guard start + needle.count <= buffer.count else { return false }
    for index in needle.indices where unsafe buffer[start + index].lowercased != needle[index] {
      return false
    }
    return true
  }
}

extension ScanPass {
  /// How often the two chosen bytes are expected, and where they stand.
  private typealias Choice = (position: Int, weight: Int)

  private static func cost(_ choices: [Choice]) -> Int {
    choices.reduce(0) { $0 + $1.weight }
  }

  private static func rarest(_ needle: [UInt8], distance: Int) -> Choice {
    let choices = (0..<(needle.count - distance)).map { position in
      (position, weight(needle[position...position + distance]))
    }
    return choices.min { $0.1 < $1.1 } ?? (0, 0)
  }

  /// How often the first and the last byte of a run are expected at their distance.
  private static func weight(_ run: ArraySlice<UInt8>) -> Int {
    guard let first = run.first, let last = run.last else { return 0 }
    // Two letters of one word come together as often as the word does (`gateway`), and equal bytes come in rulers
    // and ellipses; only other pairs are as rare as their bytes.
    let comeTogether = first == last || run.allSatisfy(\.isLetter)
    return weight(first) * weight(last) * (comeTogether ? 30 : 1)
  }

  /// A rough count of a byte in a thousand bytes of source code; only the order matters.
  private static func weight(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "q"), UInt8(ascii: "z"), UInt8(ascii: "j"): 3
    case UInt8(ascii: "x"), UInt8(ascii: "k"), UInt8(ascii: "w"), UInt8(ascii: "v"): 8
    case UInt8(ascii: "-"), UInt8(ascii: "."): 12
    case UInt8(ascii: "y"), UInt8(ascii: "b"), UInt8(ascii: "g"), UInt8(ascii: "h"): 14
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 14
    case UInt8(ascii: "m"), UInt8(ascii: "u"), UInt8(ascii: "f"), UInt8(ascii: "p"): 22
    case UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "l"), UInt8(ascii: "i"): 35
    case UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "s"): 45
    case UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "e"): 55
    default: 10
    }
  }
}
