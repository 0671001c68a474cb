// Which text of a host an offset belongs to.

struct TextPlaces {
  /// The host bytes of all texts with the number of the text, in file order; no two of them overlap.
  private let places: [(range: Range<Int>, number: Int)]

  /// The places of texts; where two overlap, the first text has the bytes; O(n log n).
  init(_ texts: [EmbeddedText]) {
    let all = texts.enumerated().flatMap { number, text in
      text.ranges.filter { !$0.isEmpty }.map { (range: $0, number: number) }
    }
    var places: [(range: Range<Int>, number: Int)] = []
    for place in all.sorted(by: {
      ($0.range.lowerBound, $0.number) < ($1.range.lowerBound, $1.number)
    }) {
      let start = max(place.range.lowerBound, places.last?.range.upperBound ?? 0)
      if start < place.range.upperBound {
        places.append((start..<place.range.upperBound, place.number))
      }
    }
    self.places = places
  }

  /// The number of the text that holds a host offset; O(log n).
  func text(at offset: Int) -> Int? {
    let next = places.partitioningIndex { $0.range.lowerBound > offset }
    guard next > 0, places[next - 1].range.contains(offset) else { return nil }
    return places[next - 1].number
  }

  /// Occurrences by the text that holds them, in the order of the texts.
  func grouped(_ occurrences: [Occurrence]) -> [(number: Int, inside: [Occurrence])] {
    let groups = Dictionary(grouping: occurrences) { text(at: $0.range.lowerBound) }
    return groups.compactMap { number, inside in number.map { ($0, inside) } }
      .sorted { $0.number < $1.number }
  }
}
