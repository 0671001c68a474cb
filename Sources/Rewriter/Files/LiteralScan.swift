// Finds whether a needle stands in a run of bytes, ASCII letters in any case. Nearly every file of a tree passes through
// here and nowhere else, so this is written for speed; the ledger counts with a scanner of its own, which shares no
// code with this one.
//
// The trick: each needle is represented by two of its bytes at a fixed distance, chosen to be rare in source code. Two
// vector loads and a few compares tell for 32 places at once that neither needle of a pass can stand there. For the
// default needles the pairs are `w??.` of `gateway.ai` and `-??g` of `cf-aig`, so one pass over the bytes serves both.

/// A search for any of several needles.
public struct LiteralScan: Sendable {
  /// The legacy host and the header name.
  public static let defaultNeedles = ["gateway.ai.cloudflare.com", "cf-aig-authorization"]

  /// The needles in lower case, none empty.
  public let needles: [[UInt8]]
  /// The length of the longest needle, in bytes.
  public let longest: Int
  private let passes: [ScanPass]

  /// Creates a scan; empty needles are dropped.
  ///
  /// Two needles cost one pass over the bytes, four cost two.
  public init(needles: [String] = LiteralScan.defaultNeedles) {
    self.needles = needles.map { [UInt8]($0).lowercased }.filter { !$0.isEmpty }
    self.longest = self.needles.map(\.count).max() ?? 0
    self.passes = stride(from: 0, to: self.needles.count, by: 2).map { [needles = self.needles] in
      ScanPass(Array(needles[$0..<min($0 + 2, needles.count)]))
    }
  }

  /// Whether a needle stands in the bytes.
  public func contains(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { unsafe contains($0) }
  }

  /// Whether a needle stands in the buffer.
  public func contains(_ buffer: UnsafeRawBufferPointer) -> Bool {
    // By number, because an iterator would hold the passes, which costs two atomic steps for each file.
    for index in passes.indices where unsafe passes[index].anyMatch(in: buffer) != nil {
      return true
    }
    return false
  }

  /// The offset of the first byte at which a needle begins.
  public func firstMatch(in bytes: [UInt8]) -> Int? {
    unsafe bytes.withUnsafeBytes { unsafe firstMatch(in: $0) }
  }

  /// The offset of the first byte at which a needle begins.
  public func firstMatch(in buffer: UnsafeRawBufferPointer) -> Int? {
    // A pass meets matches in the order of their rare bytes, not of their first bytes; a needle whose rare bytes lie
    // further back may begin before the one met first, but by less than its own length.
    var bound = buffer.count
    var first: Int?
    for pass in passes {
      let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[..<bound])
      guard let met = unsafe pass.anyMatch(in: part) else { continue }
      let earliest = max(0, met - longest)
      let start = (earliest...met).first { unsafe pass.stands(in: part, at: $0) } ?? met
      first = min(first ?? start, start)
      bound = min(buffer.count, start + longest)
    }
    return first
  }
}
