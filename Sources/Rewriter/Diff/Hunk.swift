// A run of changed lines with the unchanged lines around it. The lines come from the edits themselves: whoever knows
// what was replaced needs no algorithm to find it out again (as `ToUnified` of golang.org/x/tools does).

/// One line of a unified diff, its marker and line end included.
public struct DiffLine: Sendable, Equatable {
  /// What a line of a diff is.
  public enum Kind: Sendable {
    case header
    case range
    case context
    case removed
    case added
    case noNewline
  }

  /// What the line is.
  public let kind: Kind
  /// The exact bytes of the line.
  public let bytes: [UInt8]
}

/// Lines that go and lines that come at one place, whole lines only.
struct LineChange: Equatable {
  /// The 0-based indices of the original lines that go; empty for an insertion before `lowerBound`.
  var old: Range<Int>
  /// The lines that come, each with its line end if it has one.
  var new: [ArraySlice<UInt8>]
}

/// Neighbouring changes that share their context lines.
struct Hunk {
  static let contextLines = 3

  let oldRange: Range<Int>
  let newRange: Range<Int>
  let lines: [DiffLine]

  /// Prints `changes` of `old` lines; `shift` is how many lines the file has grown before this hunk.
  init(_ changes: ArraySlice<LineChange>, of old: [ArraySlice<UInt8>], shift: Int) {
    let first = max(0, (changes.first?.old.lowerBound ?? 0) - Hunk.contextLines)
    let last = min(old.count, (changes.last?.old.upperBound ?? 0) + Hunk.contextLines)
    var lines: [DiffLine] = []
    var position = first
    for change in changes {
      lines += old[position..<change.old.lowerBound].flatMap { Hunk.line(.context, " ", $0) }
      lines += old[change.old].flatMap { Hunk.line(.removed, "-", $0) }
      lines += change.new.flatMap { Hunk.line(.added, "+", $0) }
      position = change.old.upperBound
    }
    lines += old[position..<last].flatMap { Hunk.line(.context, " ", $0) }

    let growth = changes.reduce(0) { $0 + $1.new.count - $1.old.count }
    oldRange = first..<last
    newRange = (first + shift)..<(last + shift + growth)
    self.lines = [Hunk.header(oldRange, newRange)] + lines
  }

  /// Joins changes whose context lines would touch or overlap.
  static func hunks(_ changes: [LineChange], of old: [ArraySlice<UInt8>]) -> [Hunk] {
    var hunks: [Hunk] = []
    var start = 0
    var shift = 0
    for index in changes.indices {
      let next = index + 1
      if next < changes.count {
        let gap = changes[next].old.lowerBound - changes[index].old.upperBound
        if gap <= 2 * contextLines { continue }
      }
      let hunk = Hunk(changes[start..<next], of: old, shift: shift)
      hunks.append(hunk)
      shift += hunk.newRange.count - hunk.oldRange.count
      start = next
    }
    return hunks
  }

  private static func line(
    _ kind: DiffLine.Kind, _ marker: Unicode.Scalar, _ text: ArraySlice<UInt8>
  ) -> [DiffLine] {
    let bytes = [UInt8(ascii: marker)] + text
    if text.last == UInt8(ascii: "\n") { return [DiffLine(kind: kind, bytes: bytes)] }
    return [
      DiffLine(kind: kind, bytes: bytes + [UInt8(ascii: "\n")]),
      DiffLine(kind: .noNewline, bytes: [UInt8]("\\ No newline at end of file\n")),
    ]
  }

  private static func header(_ old: Range<Int>, _ new: Range<Int>) -> DiffLine {
    DiffLine(kind: .range, bytes: [UInt8]("@@ -\(numbers(old)) +\(numbers(new)) @@\n"))
  }

  /// The 1-based start and the count; an empty range names the line before it, a single line needs no count.
  private static func numbers(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }
}
