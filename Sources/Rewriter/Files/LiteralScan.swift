// Finds whether a needle stands in a run of bytes, ASCII letters in any case. Nearly every file of a tree passes
// through here and nowhere else, so this is written for speed; the ledger counts with a scanner of its own, which shares
// no code with this one.

/// A search for any of several needles.
public struct LiteralScan: Sendable {
  /// The legacy host and the header name.
  public static let defaultNeedles = ["gateway.ai.cloudflare.com", "cf-aig-authorization"]

  /// The needles in lower case, none empty.
  public let needles: [[UInt8]]

  /// Creates a scan; empty needles are dropped.
  public init(needles: [String] = LiteralScan.defaultNeedles) {
    self.needles = needles.map { [UInt8]($0).lowercased }.filter { !$0.isEmpty }
  }

  /// Whether a needle stands in the bytes.
  public func contains(_ bytes: [UInt8]) -> Bool {
    firstMatch(in: bytes) != nil
  }

  /// The offset of the first byte of the first needle in the bytes.
  public func firstMatch(in bytes: [UInt8]) -> Int? {
    unsafe bytes.withUnsafeBytes { unsafe firstMatch(in: $0) }
  }

  /// The offset of the first byte of the first needle in a buffer.
  public func firstMatch(in buffer: UnsafeRawBufferPointer) -> Int? {
    for start in 0..<buffer.count
    where needles.contains(where: { unsafe stands($0, in: buffer, at: start) }) {
      return start
    }
    return nil
  }

  private func stands(_ needle: [UInt8], in buffer: UnsafeRawBufferPointer, at start: Int) -> Bool {
    guard start + needle.count <= buffer.count else { return false }
    for (index, byte) in needle.enumerated() where unsafe buffer[start + index].lowercased != byte {
      return false
    }
    return true
  }
}
