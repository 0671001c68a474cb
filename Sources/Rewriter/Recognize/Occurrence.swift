// What must be accounted for: each place where the legacy host or the old header name stands. The ledger finds them by
// a plain byte scan of its own (`Ledger.scan`), so that a mistake of the engine cannot hide one.

/// One place where the legacy host or the header name `cf-aig-authorization` stands, in any letter case.
public struct Occurrence: Sendable, Hashable {
  /// What stands there.
  public enum Kind: String, Sendable {
    case url
    case header
  }

  /// The bytes of the host or of the header name in the original file.
  public let range: Range<Int>
  /// Host or header name.
  public let kind: Kind

  /// Creates an occurrence.
  public init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

extension [Occurrence] {
  /// Those that start in a byte range, of occurrences in file order; O(log n).
  func starting(in range: Range<Int>) -> ArraySlice<Occurrence> {
    let lower = partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let upper = partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return self[lower..<Swift.max(lower, upper)]
  }
}
