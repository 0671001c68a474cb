// Comments that tell the tool to leave something: `aig-migrate:ignore <reason>` on the line, or on the line above. The
// search is by bytes, because every language has its own comments and the marker is unmistakable.

struct Suppressions {
  private static let marker = Pattern.known("aig-migrate:ignore")
  /// The lines of the file; of none where there is no marker.
  private let lines: LineTable
  /// The 0-based lines of the markers with their offsets.
  private let markers: [(line: Int, offset: Int)]

  init(in bytes: [UInt8]) {
    let offsets = (try? Self.marker.matches(in: bytes).map(\.range.lowerBound)) ?? []
    let lines = LineTable(offsets.isEmpty ? [] : bytes)
    self.lines = lines
    markers = offsets.map { (lines.lineIndex(of: $0), $0) }
  }

  /// True when a marker stands on the line of the offset or on the line above.
  func covers(_ offset: Int) -> Bool {
    guard !markers.isEmpty else { return false }
    let line = lines.lineIndex(of: offset)
    let next = markers.partitioningIndex { $0.line + 1 >= line }
    return next < markers.count && markers[next].line <= line
  }

  /// The offsets of markers that no suppressed decision stands beside.
  func unused(_ decisions: [Decision]) -> [Int] {
    guard !markers.isEmpty else { return [] }
    let suppressed = Set(
      decisions.lazy.filter { $0.reason == .suppressed }.map {
        lines.lineIndex(of: $0.occurrence.range.lowerBound)
      })
    return markers.filter { !suppressed.contains($0.line) && !suppressed.contains($0.line + 1) }
      .map(\.offset)
  }
}
