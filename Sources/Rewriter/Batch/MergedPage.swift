// The review page over all repositories of a batch: an index of the repositories that hold occurrences or are not done, and
// all call sites, to be filtered by repository and owner. Workers store the data of a page beside each result; joining
// them needs no tree.
internal import FoundationEssentials

/// The page of a joined report.
public struct MergedPage {
  /// The name of the data of a page beside a result.
  public static let artifact = "review.json"

  /// The page as it is stored, the same for the same repositories.
  public let bytes: [UInt8]

  /// Joins the pages in the folder of the report; O(sites).
  public init(_ report: MergedReport, in folder: BatchFolder) {
    var page = PageRecord(mode: report.plan?.mode == "in-place" ? "write" : "preview")
    for entry in report.entries {
      let record = entry.record
      if record.isPlain {
        page.clean += 1
        continue
      }
      let data =
        record.artifacts.contains(MergedPage.artifact)
        ? entry.id.flatMap { folder.artifact(MergedPage.artifact, id: $0) } : nil
      let stored = data.flatMap { try? JSONDecoder().decode(PageRecord.self, from: Data($0)) }
      page.add(MergedPage.section(record, stored?.repositories.first), stored)
    }
    bytes = ReviewPage(page).bytes
  }

  /// What the index says about a repository; what its page does not tell comes from the result.
  private static func section(_ record: RepositoryRecord, _ stored: PageSection?) -> PageSection {
    var section = PageSection(name: record.repository)
    if var stored {
      stored.name = section.name
      section = stored
    }
    section.outcome = record.outcome.rawValue
    if !record.outcome.isDone {
      let found = [record.reason?.rawValue, record.message].compactMap(\.self)
      let words = found.isEmpty ? ["there is no result of it yet"] : found
      section.errors = [
        PageSection.Row(
          label: record.outcome.rawValue,
          text: TerminalText.escaped(words.joined(separator: ": ")))
      ]
    }
    return section
  }
}
