// Finds the occurrences of a file with PCRE2, and which of them only look like one (contract, 2.2 rule 1). The ledger
// counts them again with its own plain loop.

/// The search for hosts and header names in a file with a hit.
struct OccurrenceScan: Sendable {
  private let pattern: Pattern
  private let customHosts: Set<[UInt8]>

  /// Custom hosts are searched beside the legacy host.
  init(hosts: [String]) {
    // Longest first, so that a host is not cut short by another that it starts with.
    let names = ([GatewayHost.legacy] + hosts).sorted { $0.utf8.count > $1.utf8.count }
    let alternatives = names.map { "\\Q\($0)\\E" }.joined(separator: "|")
    pattern = Pattern.known(
      "(\(alternatives))|\\Q\(GatewayHeader.authorization)\\E", caseless: true)
    customHosts = Set(hosts.map { [UInt8]($0).lowercased })
  }

  /// All occurrences in file order; O(n).
  ///
  /// - Throws: `PatternError.limit`, never seen for these patterns.
  func occurrences(in bytes: [UInt8]) throws(PatternError) -> [Occurrence] {
    try pattern.matches(in: bytes).map {
      Occurrence(range: $0.range, kind: $0[1] == nil ? .header : .url)
    }
  }

  /// True for a host that the user named with `--host`.
  func isCustom(_ occurrence: Occurrence, in bytes: [UInt8]) -> Bool {
    customHosts.contains(bytes[occurrence.range].lowercased)
  }
}

extension Occurrence {
  /// True when the bytes beside it make it another host or header name.
  func isDifferentName(in bytes: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
    let second = range.upperBound + 1 < bytes.count ? bytes[range.upperBound + 1] : 0
    let dash = UInt8(ascii: "-")
    let dot = UInt8(ascii: ".")
    // A backslash before the name is an escape (`\n`), whose letter belongs to it.
    let escaped = range.lowerBound > 1 && bytes[range.lowerBound - 2] == UInt8(ascii: "\\")
    switch kind {
    case .url:
      return (!escaped && before.isWord) || before == dash || before == dot || after.isWord
        || after == dash || (after == dot && (second.isLetter || second.isDigit))
    case .header:
      return (!(escaped && "nrt".utf8.contains(before)) && before.isWord) || before == dash
        || after.isWord || after == dash
    }
  }
}
