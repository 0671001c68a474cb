// One line of a list of repositories, and what can be told from the line alone: where the repository is, what its results
// are called, and which shard it belongs to. All of it depends on nothing but the line, so every machine comes to the same.

/// A repository as a list names it.
public struct ListedRepository: Sendable, Hashable {
  /// Where a repository is.
  public enum Place: Sendable, Hashable {
    /// A folder on this machine.
    case folder(String)
    /// Something that git fetches from.
    case remote(String)
  }

  /// The line, by which lists and results know the repository.
  public let line: String
  /// Where it is.
  public let place: Place
  /// The branch, tag or commit behind an `@`; nil for HEAD.
  public let reference: String?

  /// Reads a line without its line end; nil when it names nothing.
  ///
  /// `user@host:path` is an address of ssh; only an `@` after the last slash and the
  /// last colon names a reference.
  public init?(line: String) {
    // Bytes, not characters: a list may have a million lines, and each is read by two processes.
    let text = [UInt8](line.utf8).trimmed
    if text.isEmpty || text.first == UInt8(ascii: "#") { return nil }
    self.line = String(decoding: text, as: UTF8.self)
    var location = text[...]
    var reference: ArraySlice<UInt8> = []
    let name =
      text.lastIndex { $0 == Path.slash || $0 == Self.colon }.map { $0 + 1 } ?? text.startIndex
    if let mark = text[name...].lastIndex(of: UInt8(ascii: "@")), mark > name {
      location = text[..<mark]
      reference = text[(mark + 1)...]
    }
    self.reference = reference.isEmpty ? nil : reference.text
    place = Self.isAddress(location) ? .remote(location.text) : .folder(location.text)
  }

  private static let colon = UInt8(ascii: ":")

  /// Whether git would take it for an address: with a scheme, or `host:path` with no slash before the colon.
  private static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
    guard let colon = text.firstIndex(of: colon) else { return false }
    return !text[..<colon].contains(Path.slash) && text.first != UInt8(ascii: ".")
  }

  /// The name of the folder of its results: readable first, then what keeps two of one name apart.
  public var id: String {
    let name = [UInt8](line.utf8).split(separator: 0x2F).suffix(2).joined(separator: [0x2D])
    let slug = name.map { $0.isWord || $0 == 0x2D || $0 == 0x2E ? $0 : 0x2D }
    // A name with a dot in front would be hidden.
    let start = String(decoding: slug.suffix(60).drop { $0 == 0x2E }, as: UTF8.self)
    return "\(start)-\(Fingerprint(line).hexadecimal.prefix(12))"
  }
}

/// A part of a list: one of several that together hold each repository once.
public struct Shard: Sendable, Hashable, CustomStringConvertible {
  /// From 1 to `count`.
  public let index: Int
  /// How many shards there are.
  public let count: Int

  /// The whole list.
  public static let whole = Shard(index: 1, count: 1)

  /// Creates a shard; nil unless `1 ≤ index ≤ count`.
  public init?(_ index: Int, of count: Int) {
    guard index >= 1, index <= count else { return nil }
    self.init(index: index, count: count)
  }

  private init(index: Int, count: Int) {
    self.index = index
    self.count = count
  }

  /// Reads `3/16`.
  public init?(text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1] else { return nil }
    self.init(index, of: count)
  }

  /// Whether a repository belongs to the shard; decided by its line, so that adding lines moves no others.
  public func holds(_ repository: ListedRepository) -> Bool {
    count == 1 || Fingerprint(repository.line).value % UInt64(count) == UInt64(index - 1)
  }

  /// The form of the command line.
  public var description: String { "\(index)/\(count)" }
}

/// A number that is the same for the same text everywhere: FNV-1a, 64 bits, mixed so that the low bits spread well.
///
/// It names and spreads; nothing is protected by it, since lists and options are the user's own.
struct Fingerprint {
  let value: UInt64

  init(_ text: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    value = hash ^ (hash >> 33)
  }

  /// 16 digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
