// Every name a report can show, with its text: what `explain` and `list` print and what docs/ is generated from.
// A further list of names is a case of `Kind` and one line in `terms`.

/// One name of the closed lists.
public struct Term: Sendable, Hashable {
  /// The lists.
  public enum Kind: String, Sendable, CaseIterable {
    case rule
    case warning
    case reason
    case consent
  }

  /// The list the name stands in.
  public let kind: Kind
  /// The name as reports show it.
  public let name: String
  /// What it means.
  public let entry: Entry
  /// The disposition that goes with a reason.
  public let disposition: Disposition?

  /// What happens when nobody does what is to be done; nil for rules.
  public var ifIgnored: String? {
    if !entry.ifIgnored.isEmpty { return entry.ifIgnored }
    return switch disposition {
    case .needsReview: "The call stays on the old host and goes on working as today."
    case .needsConsent: "The call stays as it is and goes on working as today."
    case .left: "Nothing; it is right as it stands."
    case .rewritten, nil: nil
    }
  }

  /// The text of `explain`.
  public var text: String {
    let todo = kind == .rule ? "example" : "to do"
    let ignored = ifIgnored.map { "if ignored: \($0)\n  " } ?? ""
    let end = disposition.map { "disposition: \($0.rawValue)\n" } ?? ""
    return """
      \(name) (\(kind.rawValue))

        \(entry.meaning)

        \(ignored)\(todo): \(entry.todo)
        read more: \(entry.help.url)

      """ + (end.isEmpty ? "" : "  " + end)
  }
}

/// All names of the closed lists.
public enum Glossary {
  /// The names of one list in its own order.
  public static func terms(_ kind: Term.Kind) -> [Term] {
    switch kind {
    case .rule: Rule.allCases.map { term(kind, $0.rawValue, $0.entry) }
    case .warning: Warning.allCases.map { term(kind, $0.rawValue, $0.entry) }
    case .reason: Reason.allCases.map { term(kind, $0.rawValue, $0.entry, $0.disposition) }
    case .consent: Consent.allCases.map { term(kind, $0.rawValue, $0.entry) }
    }
  }

  /// Every term with this name, in any letter case.
  public static func find(_ name: String) -> [Term] {
    Term.Kind.allCases.flatMap(terms).filter { $0.name == name.lowercased() }
  }

  /// The known name that looks most like the given one; nil when none is near.
  public static func nearest(to name: String) -> String? {
    let names = Term.Kind.allCases.flatMap(terms).map(\.name)
    return nearest(to: name, among: names)
  }

  /// The one of `names` with the fewest typing mistakes; nil when that is more than a third of the name.
  public static func nearest(to name: String, among names: [String]) -> String? {
    let ranked = names.map { (distance(name.lowercased(), $0), $0) }.min { $0 < $1 }
    guard let ranked, ranked.0 <= max(2, name.count / 3) else { return nil }
    return ranked.1
  }

  private static func term(
    _ kind: Term.Kind, _ name: String, _ entry: Entry, _ disposition: Disposition? = nil
  ) -> Term {
    Term(kind: kind, name: name, entry: entry, disposition: disposition)
  }

  /// Insertions, deletions and replacements between two words (Levenshtein); O(length²).
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.utf8)
    var row = Array(0...right.count)
    for (index, byte) in left.utf8.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (byte == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}
