// What tells the tool to leave something: a comment `aig-migrate:ignore <reason>` on the line or on the line above, a
// blank behind the colon or not, or an entry of the configuration. Comments are searched by bytes, because every language has its own and the marker is
// unmistakable.

struct Suppressions {
  private static let marker = Pattern.known("aig-migrate:[ \\t]*ignore(?![\\w-])")
  private let bytes: [UInt8]
  /// The lines of the file; of none where there is no marker and no entry.
  private let lines: LineTable
  /// The 0-based lines of the markers with their offsets.
  private let markers: [(line: Int, offset: Int)]
  /// The entries that are about these bytes, and in which of them.
  private let ignored: [(entry: IgnoredText, range: Range<Int>)]

  /// Reads the comments of a text that consists of one file or of several.
  init(in bytes: [UInt8], of files: [(path: String, range: Range<Int>)], ignored: [IgnoredText]) {
    self.bytes = bytes
    self.ignored =
      ignored.isEmpty
      ? []
      : files.flatMap { file in
        ignored.filter { $0.path == file.path }.map { ($0, file.range) }
      }
    let offsets = (try? Self.marker.matches(in: bytes).map(\.range.lowerBound)) ?? []
    let lines = LineTable(offsets.isEmpty && self.ignored.isEmpty ? [] : bytes)
    self.lines = lines
    markers = offsets.map { (lines.lineIndex(of: $0), $0) }
  }

  /// True when a marker stands on the line of the offset or on the line above, or the configuration names the line.
  func covers(_ offset: Int) -> Bool { isMarked(offset) || entry(for: offset) != nil }

  /// Who says that it is left.
  func words(for offset: Int) -> String {
    guard !isMarked(offset), let entry = entry(for: offset) else {
      return "a comment says to leave it"
    }
    return "the configuration says to leave it: \(entry.why)"
  }

  private func isMarked(_ offset: Int) -> Bool {
    guard !markers.isEmpty else { return false }
    let line = lines.lineIndex(of: offset)
    let next = markers.partitioningIndex { $0.line + 1 >= line }
    return next < markers.count && markers[next].line <= line
  }

  private func entry(for offset: Int) -> IgnoredText? {
    guard !ignored.isEmpty else { return nil }
    return ignored.first { $0.range.contains(offset) && applies($0.entry, at: offset) }?.entry
  }

  private func applies(_ entry: IgnoredText, at offset: Int) -> Bool {
    let line = lines.range(ofLine: lines.lineIndex(of: offset))
    return entry.text.isEmpty || Array(bytes[line]).firstOffset(of: entry.text) != nil
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

  /// The entries of the configuration that name an occurrence, whatever else speaks for leaving it.
  func usedIgnores(_ decisions: [Decision]) -> Set<Int> {
    let offsets = decisions.map(\.occurrence.range.lowerBound)
    let used = ignored.filter { item in
      offsets.contains { item.range.contains($0) && applies(item.entry, at: $0) }
    }
    return Set(used.map(\.entry.id))
  }
}
