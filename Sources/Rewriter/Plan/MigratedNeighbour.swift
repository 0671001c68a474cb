// What a comment is about: beside a request that is right already, an old URL in a comment is a leftover of the move and
// not something to update (contract, 5.3).

enum MigratedNeighbour {
  /// How many lines away the URL of the new request may start.
  private static let urlLines = 3
  /// How many lines away its gateway header may stand.
  private static let headerLines = 15

  private static let url = Pattern.known(
    "api\\.cloudflare\\.com/client/v4/accounts/[^\\n]{0,200}?/ai/", caseless: true)
  private static let header = Pattern.known("\\Q\(GatewayHeader.gatewayID)\\E", caseless: true)

  /// True when a request to the REST API that names its gateway stands a few lines from a place; O(lines looked at).
  static func stands(beside place: Range<Int>, in bytes: [UInt8]) -> Bool {
    url.found(in: Array(bytes[lines(around: place, urlLines, bytes)]))
      && header.found(in: Array(bytes[lines(around: place, headerLines, bytes)]))
  }

  private static func lines(around place: Range<Int>, _ count: Int, _ bytes: [UInt8]) -> Range<Int>
  {
    var lower = place.lowerBound
    var upper = place.upperBound
    for _ in 0...count where lower > 0 {
      lower = bytes[..<(lower - 1)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }
    for _ in 0...count where upper < bytes.count {
      upper = bytes[upper...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
    return lower..<upper
  }
}
