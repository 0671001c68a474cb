// Byte offset → line and column, for people and reports only. Edits never go through lines.

/// A place in a file as people name it.
public struct Position: Hashable, Sendable, Comparable {
  /// The line, 1-based.
  public let line: Int
  /// The column in bytes, 1-based.
  public let column: Int

  /// Creates a position from 1-based numbers.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then column.
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// The line starts of a file.
///
/// A line ends with LF or CR LF; a lone CR is *not* a line end (as in `git` and `patch`).
public struct LineTable: Sendable {
  /// The byte offset at which each line starts; the first is 0.
  public let starts: [Int]
  private let count: Int

  /// Finds the line starts of `bytes`; O(n).
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
    count = bytes.count
  }

  /// The 0-based index of the line that holds `offset`; O(log lines).
  public func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The 1-based line and byte column of `offset`; O(log lines).
  public func position(of offset: Int) -> Position {
    let index = lineIndex(of: offset)
    return Position(line: index + 1, column: offset - starts[index] + 1)
  }

  /// The byte range of a line by its 0-based index, its line end included.
  public func range(ofLine index: Int) -> Range<Int> {
    let end = index + 1 < starts.count ? starts[index + 1] : count
    return starts[index]..<end
  }
}
