// Warnings that no file shows alone: tests of the tree that expect the old text, lists of the tree that let only the old
// host or header pass. They stand on every call site that moves, because its owner must change both (contract, 6.2).

/// What a whole tree says about its call sites.
public struct TreeWarnings: Sendable {
  /// The warnings, sorted; empty for most trees.
  public let warnings: [Warning]

  private static let causes: [(reason: Reason, warning: Warning)] = [
    (.testExpectation, .testsToUpdate), (.allowList, .listsToUpdate),
    (.inboundHeader, .listsToUpdate),
  ]

  /// Looks at the plans of all files of a tree.
  public init(_ plans: [FilePlan]) {
    let reasons = Set(plans.flatMap(\.decisions).compactMap(\.reason))
    warnings = Set(TreeWarnings.causes.filter { reasons.contains($0.reason) }.map(\.warning))
      .sorted()
  }

  /// The plan with the warnings on everything that is rewritten or waits for a consent.
  public func added(to plan: FilePlan) -> FilePlan {
    guard !warnings.isEmpty else { return plan }
    var result = plan
    for index in result.decisions.indices
    where [.rewritten, .needsConsent].contains(result.decisions[index].disposition) {
      result.decisions[index].warnings = Set(result.decisions[index].warnings + warnings).sorted()
    }
    return result
  }
}
