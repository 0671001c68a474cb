// Edits → whole lines → hunks. The promise is that `git apply` and `patch -p1` turn the original into exactly the bytes
// that `--write` would store, so nothing is normalised: carriage returns, byte order marks and a missing last newline
// stand in the diff as they stand in the file.

/// The change of one file in the format of `git diff`.
public struct UnifiedDiff: Sendable {
  /// Every line, headers included; empty when nothing changes.
  public let lines: [DiffLine]

  /// The exact bytes of the diff.
  public var bytes: [UInt8] { lines.flatMap(\.bytes) }

  /// Prints the edits of a file; O(bytes + edits).
  ///
  /// `path` is the name on disk where that is not valid UTF-8 and so differs from the path of the file.
  public init(_ file: SourceFile, _ edits: EditSet, path: [UInt8]? = nil) {
    guard !edits.isEmpty else {
      lines = []
      return
    }
    let table = LineTable(file.bytes)
    let changes = UnifiedDiff.changes(file.bytes, edits.edits, table)
    let hunks = Hunk.hunks(changes, of: file.bytes[...].lines)
    lines =
      hunks.isEmpty ? [] : UnifiedDiff.headers(path ?? [UInt8](file.path)) + hunks.flatMap(\.lines)
  }

  /// Widens the edits to whole lines; changes that touch become one, lines that come out the same drop out.
  private static func changes(_ bytes: [UInt8], _ edits: [Edit], _ table: LineTable) -> [LineChange]
  {
    var changes: [LineChange] = []
    for block in blocks(edits, table) {
      guard let change = change(bytes, block, table) else { continue }
      if let last = changes.last, last.old.upperBound == change.old.lowerBound {
        changes[changes.count - 1] = LineChange(
          old: last.old.lowerBound..<change.old.upperBound, new: last.new + change.new)
      } else {
        changes.append(change)
      }
    }
    return changes
  }

  /// Runs of edits that share a line; the line at the end of an edit belongs to it, because a deleted line end joins
  /// that line to the one before.
  private static func blocks(_ edits: [Edit], _ table: LineTable) -> [ArraySlice<Edit>] {
    var blocks: [ArraySlice<Edit>] = []
    var start = 0
    for index in edits.indices {
      let next = index + 1
      if next < edits.count {
        let end = table.lineIndex(of: edits[index].range.upperBound)
        if table.lineIndex(of: edits[next].range.lowerBound) <= end { continue }
      }
      blocks.append(edits[start..<next])
      start = next
    }
    return blocks
  }

  private static func change(
    _ bytes: [UInt8], _ block: ArraySlice<Edit>, _ table: LineTable
  ) -> LineChange? {
    guard let first = block.first, let last = block.last else { return nil }
    let firstLine = table.lineIndex(of: first.range.lowerBound)
    let lastLine = table.lineIndex(of: last.range.upperBound)
    let end = table.range(ofLine: lastLine).upperBound
    var position = table.range(ofLine: firstLine).lowerBound
    let old = bytes[position..<end].lines
    var text: [UInt8] = []
    for edit in block {
      text += bytes[position..<edit.range.lowerBound]
      text += edit.replacement
      position = edit.range.upperBound
    }
    text += bytes[position..<end]
    return trimmed(old, text[...].lines, from: firstLine)
  }

  /// The change without the lines that stay at both ends; nil when nothing is left.
  private static func trimmed(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], from line: Int
  ) -> LineChange? {
    let most = min(old.count, new.count)
    var head = 0
    while head < most, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < most - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let range = (line + head)..<(line + old.count - tail)
    let lines = Array(new[head..<(new.count - tail)])
    return range.isEmpty && lines.isEmpty ? nil : LineChange(old: range, new: lines)
  }

  private static func headers(_ path: [UInt8]) -> [DiffLine] {
    let old = QuotedPath.quoted([UInt8]("a/") + path)
    let new = QuotedPath.quoted([UInt8]("b/") + path)
    // `git` and `patch` end a name at a tab; without it a name with a space would be read as name and date.
    let tab = path.contains(UInt8(ascii: " ")) ? "\t" : ""
    return ["diff --git \(old) \(new)\n", "--- \(old)\(tab)\n", "+++ \(new)\(tab)\n"].map {
      DiffLine(kind: .header, bytes: [UInt8]($0))
    }
  }
}

extension ArraySlice<UInt8> {
  /// The lines with their line ends, of which the last may have none; a lone CR ends no line.
  fileprivate var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = startIndex
    for index in indices where self[index] == UInt8(ascii: "\n") {
      lines.append(self[start...index])
      start = index + 1
    }
    if start < endIndex { lines.append(self[start...]) }
    return lines
  }
}
