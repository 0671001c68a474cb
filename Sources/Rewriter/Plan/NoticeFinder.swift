// Looks for what is worth telling beside the occurrences of a file. Lines of comments, documents and generated files say
// nothing; a call that is an occurrence already is told there.

/// Something worth telling that holds no occurrence.
public struct FoundNotice: Sendable, Hashable {
  /// The byte offset.
  public let offset: Int
  /// The name of what it is, and one sentence.
  public let message: String
}

/// The notices of a file.
public enum NoticeFinder {
  private static let comments = ["//", "#", "*", "/*", "<!--", "--"]

  /// All notices of a planned file, in file order; O(bytes).
  public static func notices(in plan: FilePlan) -> [FoundNotice] {
    let language = Language.detect(path: plan.file.path, bytes: plan.file.bytes)
    guard !language.isDocument, !PathRules.isGenerated(plan.file) else { return [] }
    // A call that is moved or reported in this run is looked at as it will be.
    let bytes = plan.result
    var seen: Set<Int> = []
    return NoticeRule.all.flatMap { rule in
      ((try? rule.pattern.matches(in: bytes)) ?? []).map(\.range).filter { range in
        isCode(range.lowerBound, bytes) && isNearby(rule, range, bytes)
      }.filter { seen.insert($0.lowerBound).inserted }.map {
        FoundNotice(
          offset: $0.lowerBound, message: "\(rule.reason.rawValue): \(rule.message)")
      }
    }.sorted { $0.offset < $1.offset }
  }

  private static func isCode(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    let start = bytes[..<offset].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? 0
    let line = bytes[start..<offset].trimmed
    return !comments.contains { line.starts(with: $0.utf8) }
  }

  private static func isNearby(_ rule: NoticeRule, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let pattern = rule.nearby else { return true }
    var upper = range.upperBound
    for _ in 0...NoticeRule.lines where upper < bytes.count {
      upper = bytes[upper...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
    return pattern.found(in: Array(bytes[range.lowerBound..<upper]))
  }
}
