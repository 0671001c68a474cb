// The edits of one call site as a value of their own, so that a report can show them one by one and a person can decide
// them one by one. A fix is the smallest thing that may be applied: nobody can take half of one.

/// What one file contributes to the edits of a call site, or of several that share text and so stand or fall together.
public struct Fix: Sendable, Equatable {
  /// The same for all parts of a fix that spans several files, different for all others of a run.
  public let name: String
  /// Its occurrences in this file.
  public let occurrences: [Occurrence]
  /// What is replaced in this file.
  public let edits: EditSet
  /// The consents all its sites need together, given or not.
  public let consents: [Consent]
  /// Whether the edits belong to the plan; false while a consent is missing.
  public let isPlanned: Bool

  /// Creates a fix.
  public init(
    name: String, occurrences: [Occurrence], edits: EditSet, consents: [Consent] = [],
    isPlanned: Bool
  ) {
    self.name = name
    self.occurrences = occurrences
    self.edits = edits
    self.consents = consents
    self.isPlanned = isPlanned
  }

  /// The part that stands in a range of a joined text, in offsets of that range; nil where there is none.
  func part(in range: Range<Int>) -> Fix? {
    let distance = -range.lowerBound
    let own = edits.edits.filter {
      range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound
    }
    let held = occurrences.filter { range.contains($0.range.lowerBound) }
    guard !own.isEmpty || !held.isEmpty,
      let edits = try? EditSet(own.map { $0.moved(by: distance) })
    else { return nil }
    return Fix(
      name: name, occurrences: held.map { $0.moved(by: distance) }, edits: edits,
      consents: consents, isPlanned: isPlanned)
  }
}

extension Occurrence {
  /// The same occurrence at other offsets.
  func moved(by distance: Int) -> Occurrence {
    Occurrence(
      range: range.lowerBound + distance..<range.upperBound + distance, kind: kind)
  }
}
