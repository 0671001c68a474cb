// A set of bytes that costs nothing to make and one shift to ask; what lexers stop at.

/// Any of the 256 bytes.
struct ByteSet: Sendable {
  private var bits = SIMD4<UInt64>(repeating: 0)

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  mutating func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    (bits[Int(byte >> 6)] >> UInt64(byte & 63)) & 1 == 1
  }
}
