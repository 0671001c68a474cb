// Ranges that may lie in each other, asked for those around a place: bodies of functions, values of names. Each knows the
// last one that was open where it starts, so the way outwards is a chain and no search.

/// Ranges in the order of their starts, each with the one around its start.
struct NestedRanges: Sendable {
  /// Sorted by their lower bounds.
  let ranges: [Range<Int>]
  /// For each range the number of the last other one that holds its start, or -1.
  private var outer: [Int] = []

  /// O(n) for ranges as code has them.
  init(sorted ranges: [Range<Int>]) {
    self.ranges = ranges
    outer.reserveCapacity(ranges.count)
    for number in ranges.indices {
      outer.append(innermost(from: number - 1, at: ranges[number].lowerBound))
    }
  }

  /// The number of the last range to start that holds a place; nil outside of all.
  ///
  /// O(log n) and the depth of nesting.
  func innermost(at place: Int) -> Int? {
    let number = innermost(
      from: ranges.partitioningIndex { $0.lowerBound > place } - 1, at: place)
    return number >= 0 ? number : nil
  }

  /// The number of the next range outwards that holds a place.
  func next(around number: Int, at place: Int) -> Int? {
    let next = innermost(from: outer[number], at: place)
    return next >= 0 ? next : nil
  }

  private func innermost(from number: Int, at place: Int) -> Int {
    var number = number
    while number >= 0, !ranges[number].contains(place) { number = outer[number] }
    return number
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element passes a test that all later elements pass as well; O(log n).
  func partitioningIndex(where test: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if test(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
