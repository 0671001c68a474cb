// How an occurrence is recognized again after lines moved, files were renamed and code was reformatted: what stands in its
// line, without blanks, and nothing else. Where the same line stands several times, the baseline counts them, so that
// a copy is new although every single line of it is known.

/// The identity of an occurrence across versions of a tree.
public struct LineFingerprint: Sendable, Hashable, CustomStringConvertible {
  /// 16 hexadecimal digits.
  public let description: String

  /// The fingerprint as it stands in a report.
  public init(_ text: String) { description = text }

  /// Reads the line of an occurrence; credentials are masked first, so that no report holds a hash of one.
  init(of occurrence: Occurrence, in bytes: [UInt8], _ lines: LineTable) {
    let line = lines.range(ofLine: lines.lineIndex(of: occurrence.range.lowerBound))
    let text = SecretMask.masked(Array(bytes[line])).filter { !$0.isBlank }
    let digest = SHA256([UInt8]("\(occurrence.kind.rawValue)\n") + text)
    description = String(digest.description.prefix(16))
  }
}
