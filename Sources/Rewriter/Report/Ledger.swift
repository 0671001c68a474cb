// The account of all occurrences, kept by somebody who knows nothing: a plain loop over the bytes that shares no code
// with the engine, the walker's literal scan or the tokenisers. If the clever part ever overlooks an occurrence, counts
// one twice or invents one, the two disagree, and a run whose ledger does not add up fails. Please keep it dumb.

/// The independent byte scan and its comparison with a plan.
public struct Ledger: Sendable {
  /// What is searched, in lower case; where two of one length start at the same byte they are the same needle.
  private let needles: [(bytes: [UInt8], kind: Occurrence.Kind)]
  /// For each byte whether a needle can start with it, which is the only thing here that is for speed.
  private let isFirst: [Bool]

  /// A ledger of the legacy host, the old header name and the given custom hosts.
  public init(hosts: [String] = []) {
    let urls = ["gateway.ai.cloudflare.com"] + hosts
    let all = urls.map { ($0, Occurrence.Kind.url) } + [("cf-aig-authorization", .header)]
    needles = all.filter { !$0.0.isEmpty }.map { (Array($0.0.utf8).map(Ledger.lower), $0.1) }
    let firsts = needles.compactMap(\.bytes.first)
    isFirst = (0...255).map { firsts.contains(Ledger.lower($0)) }
  }

  /// Every place where a needle stands, in any letter case, whatever stands around it; O(bytes × needles).
  ///
  /// Occurrences do not overlap: the first one wins, and of two that start together the longer.
  public func scan(_ bytes: [UInt8]) -> [Occurrence] {
    var found: [Occurrence] = []
    var position = 0
    while position < bytes.count {
      if !isFirst[Int(bytes[position])] {
        position += 1
        continue
      }
      var longest: Occurrence?
      for needle in needles where stands(needle.bytes, in: bytes, at: position) {
        let range = position..<(position + needle.bytes.count)
        if range.count > longest?.range.count ?? 0 {
          longest = Occurrence(range: range, kind: needle.kind)
        }
      }
      if let longest { found.append(longest) }
      position = longest?.range.upperBound ?? position + 1
    }
    return found
  }

  /// Compares the plan of a file with a scan of its bytes, made now if not given; nil when they agree.
  public func discrepancy(in plan: FilePlan, scanned: [Occurrence]? = nil) -> Discrepancy? {
    let scanned = scanned ?? scan(plan.file.bytes)
    let decided = plan.decisions.map(\.occurrence)
    if scanned == decided { return nil }
    let agreed = zip(scanned, decided).prefix { $0 == $1 }.count
    let next = [scanned.dropFirst(agreed).first, decided.dropFirst(agreed).first]
    let offset = next.compactMap { $0?.range.lowerBound }.min() ?? 0
    return Discrepancy(
      path: plan.file.path, scanned: scanned.count, decided: decided.count,
      position: LineTable(plan.file.bytes).position(of: offset))
  }

  private func stands(_ needle: [UInt8], in bytes: [UInt8], at position: Int) -> Bool {
    if position + needle.count > bytes.count { return false }
    for index in needle.indices where Ledger.lower(bytes[position + index]) != needle[index] {
      return false
    }
    return true
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 65 && byte <= 90 ? byte + 32 : byte
  }
}

/// A file whose decisions do not cover its occurrences exactly once: always a mistake of this tool.
public struct Discrepancy: Sendable, Equatable {
  /// The file.
  public let path: String
  /// How many occurrences the byte scan found.
  public let scanned: Int
  /// How many decisions the plan holds.
  public let decided: Int
  /// The first place where the two disagree.
  public let position: Position

  /// The sentence for the report.
  public var message: String {
    "the byte scan finds \(count(scanned, "occurrence")), the plan decides \(decided); "
      + "they first disagree at line \(position.line), column \(position.column). "
      + "This is a mistake of aig-migrate; the file is not touched"
  }
}
