// `--format html`: one file for people, without network and without anything beside it. The page (`Page/`) is the same for
// every run; a run is data in it, and the page makes elements of text only, so that nothing of a tree can become
// markup. Ten thousand sites stay quick because only what is on the screen is built.

/// Prints the outcome as a review page.
struct HTMLReporter: Reporter {
  let style: ReportStyle

  func report(_ outcome: Outcome) -> Report {
    Report(output: ReviewPage(outcome).bytes, messages: outcome.errorLines())
  }
}

/// The page of one repository or of several.
public struct ReviewPage {
  let record: PageRecord

  init(_ record: PageRecord) { self.record = record }

  /// The page of one run.
  public init(_ outcome: Outcome) { record = PageRecord(outcome) }

  /// What the page of a batch is made of; O(sites).
  public var data: [UInt8] {
    // Strings and integers always encode; if not, a page without sites would say that there are none.
    (try? JSONReporter.encoded(record, [])) ?? []
  }

  /// The page as it is stored; O(sites).
  public var bytes: [UInt8] {
    // Inside a script element only `<` could end it; in JSON it stands in strings alone, where the escape is the same.
    let json = String(decoding: data, as: UTF8.self).replacing("<", with: "\\u003c")
    let scripts = [
      PackageResources.basics_js, PackageResources.overview_js, PackageResources.cards_js,
      PackageResources.list_js,
    ].map { String(decoding: $0, as: UTF8.self) }
    return [UInt8](
      String(decoding: PackageResources.page_html, as: UTF8.self)
        .replacing("/*STYLE*/", with: String(decoding: PackageResources.page_css, as: UTF8.self))
        .replacing("/*SCRIPT*/", with: scripts.joined(separator: "\n"))
        .replacing("<!--SUMMARY-->", with: summary)
        .replacing("/*DATA*/", with: json))
  }

  /// What a reader without scripts gets; numbers only, so that nothing needs escaping.
  private var summary: String {
    let sum = { (disposition: Disposition) in
      record.repositories.reduce(0) { $0 + ($1.counts[disposition.rawValue] ?? 0) }
    }
    return "\(count(record.repositories.reduce(0) { $0 + $1.total }, "occurrence")): "
      + "\(sum(.rewritten)) rewritten, \(sum(.needsConsent)) need consent, "
      + "\(sum(.needsReview)) need review, \(sum(.left)) rightly left."
  }
}
