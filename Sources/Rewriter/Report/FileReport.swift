// One file of a run as reports show it: the plan with offsets turned into places once, for all reporters.

/// A file with occurrences.
public struct FileReport: Sendable {
  /// What was decided.
  public let plan: FilePlan
  /// The path as bytes, where they are not valid UTF-8.
  let name: [UInt8]?
  /// Whether the edits stand in the file now; in a preview, whether they would.
  public let isChanged: Bool
  /// The decisions with their places, in file order.
  public let occurrences: [ReportedOccurrence]
  /// The places of suppression comments that suppress nothing.
  public let unusedSuppressions: [Place]

  /// The path relative to the root.
  public var path: String { plan.file.path }

  /// The path relative to the root, as bytes.
  public var pathBytes: [UInt8] { name ?? [UInt8](path) }

  /// Whether the file keeps its old bytes although edits are planned.
  public var isUnwritten: Bool { !isChanged && !plan.edits.isEmpty }

  /// The change of the file.
  public var diff: UnifiedDiff { UnifiedDiff(plan.file, plan.edits, path: name) }

  /// Prepares a plan for reporting; `isWritten` is false for a file whose edits could not be stored, and `name` the
  /// name on disk where that is not valid UTF-8.
  public init(_ plan: FilePlan, isWritten: Bool = true, name: [UInt8]? = nil) {
    self.plan = plan
    self.name = name
    isChanged = isWritten && !plan.edits.isEmpty
    let table = LineTable(plan.file.bytes)
    let path = plan.file.path
    let names = FileReport.siteNames(plan, table)
    occurrences = plan.decisions.map { decision in
      let position = table.position(of: decision.occurrence.range.lowerBound)
      return ReportedOccurrence(
        place: Place(path: path, position: position), decision: decision,
        callSite: decision.rule == nil
          ? decision.callSite.flatMap { names[$0] }
          : decision.group?.name ?? decision.callSite.flatMap { names[$0] },
        fingerprint: LineFingerprint(of: decision.occurrence, in: plan.file.bytes, table))
    }
    unusedSuppressions = plan.unusedSuppressions.map {
      Place(path: path, position: table.position(of: $0))
    }
  }

  /// Names call sites by file and line; only where two start on one line the column tells them apart.
  private static func siteNames(_ plan: FilePlan, _ table: LineTable) -> [Int: String] {
    let sites = Set(plan.decisions.compactMap(\.callSite))
    let sharing = Dictionary(grouping: sites) { table.position(of: $0).line }
    var names: [Int: String] = [:]
    for site in sites {
      let position = table.position(of: site)
      let name = "\(plan.file.path):\(position.line)"
      names[site] = sharing[position.line]?.count == 1 ? name : "\(name):\(position.column)"
    }
    return names
  }
}

/// A file and a position in it.
public struct Place: Sendable, Hashable, CustomStringConvertible {
  /// The path relative to the root.
  public let path: String
  /// Line and column.
  public let position: Position

  /// The form people and editors know: `path:line`.
  public var description: String { "\(path):\(position.line)" }
}

/// A decision and where it stands.
public struct ReportedOccurrence: Sendable, Hashable {
  /// The file and position of the occurrence.
  public let place: Place
  /// What was decided.
  public let decision: Decision
  /// The name of the call site, the same for all its occurrences.
  public let callSite: String?
  /// How it is recognized again in another version of the tree.
  public let fingerprint: LineFingerprint

  /// Equal for occurrences of one call site; an occurrence without a site is a site of its own.
  var siteKey: String { callSite ?? "\(place):\(place.position.column)" }
}
