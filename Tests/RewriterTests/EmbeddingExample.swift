// The worked example of the documentation (Rewriter.docc/Embedding.md), word for word: DocumentationTests compares.
import Rewriter

/// Rewrites what is safe in one file and says what is left to do.
func migrated(_ bytes: [UInt8], path: String) -> (bytes: [UInt8], notes: [String]) {
  let file = SourceFile(path: path, bytes: bytes)
  let plan = Migration(options: MigrationOptions(accepted: [.models])).plan(file)

  // The ledger counts for itself; a plan it contradicts must not be used.
  if let mistake = Ledger().discrepancy(in: plan) {
    return (bytes, [mistake.message])
  }
  let notes = FileReport(plan).sites.map { site in
    let todo = site.lead.decision.reason?.entry.todo ?? "rewritten"
    return "\(site.lead.place) \(site.disposition.rawValue): \(todo)"
  }
  return (plan.result, notes)
}
