// SHA-256 (FIPS 180-4), so that a plan and a journal recognize a file by its bytes. Written here and not taken from
// swift-crypto: it guards against mistakes, not against forgers with the file in hand, needs neither speed nor keys, and the
// package would bring all of BoringSSL into a program that starts in milliseconds and builds in a minute. The tests compare it with
// the vectors of the standard and with the system's own `sha256sum`.

/// The hash of some bytes, printed as 64 hexadecimal digits.
public struct SHA256: Sendable, Hashable, CustomStringConvertible {
  /// The eight words of the hash.
  private var state: [UInt32]

  /// Hashes bytes; O(n).
  public init(_ bytes: [UInt8]) {
    state = Self.initial
    let whole = bytes.count / 64 * 64
    // The room for the words of a block is made once, not for each block.
    var words = [UInt32](repeating: 0, count: 64)
    for start in stride(from: 0, to: whole, by: 64) { mix(bytes, start, &words) }
    // A one bit, zeros, and the length in bits fill up the last block or two.
    var rest = Array(bytes[whole...]) + [0x80]
    while rest.count % 64 != 56 { rest.append(0) }
    let length = UInt64(bytes.count) * 8
    rest += (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) }
    for start in stride(from: 0, to: rest.count, by: 64) { mix(rest, start, &words) }
  }

  /// Reads the printed form; nil when it is anything but 64 lower-case hexadecimal digits.
  public init?(_ text: String) {
    let digits = text.utf8.compactMap { Self.digits.firstIndex(of: $0).map(UInt32.init) }
    guard digits.count == 64, text.utf8.count == 64 else { return nil }
    state = stride(from: 0, to: 64, by: 8).map { start in
      digits[start..<start + 8].reduce(0) { $0 << 4 | $1 }
    }
  }

  /// The hash as 64 hexadecimal digits.
  public var description: String {
    let bytes = state.flatMap { word in
      (0..<8).map { Self.digits[Int(word >> (28 - 4 * $0) & 15)] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let digits = [UInt8]("0123456789abcdef".utf8)

  /// Takes in the block that starts at an offset.
  private mutating func mix(_ bytes: [UInt8], _ start: Int, _ words: inout [UInt32]) {
    Self.schedule(bytes, start, &words)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let sumE = Self.turned(e, 6) ^ Self.turned(e, 11) ^ Self.turned(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sumE &+ choice &+ Self.constants[round] &+ words[round]
      let sumA = Self.turned(a, 2) ^ Self.turned(a, 13) ^ Self.turned(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ sumA &+ majority)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  private static func schedule(_ bytes: [UInt8], _ start: Int, _ words: inout [UInt32]) {
    for index in 0..<16 {
      let place = start + 4 * index
      words[index] =
        UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
        | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let low = turned(early, 7) ^ turned(early, 18) ^ (early >> 3)
      let high = turned(late, 17) ^ turned(late, 19) ^ (late >> 10)
      words[index] = words[index - 16] &+ low &+ words[index - 7] &+ high
    }
  }

  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits of the fractions of the square roots of the first eight primes.
  private static let initial: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
