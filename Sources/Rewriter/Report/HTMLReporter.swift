// `--format html`: one file for people, without network and without anything beside it. The page (`Page/`) is the same for
// every run; a run is data in it, and the page makes elements of text only, so that nothing of a tree can become
// markup. Ten thousand sites stay quick because only what is on the screen is built.

/// Prints the outcome as a review page.
struct HTMLReporter: Reporter {
  let style: ReportStyle

  func report(_ outcome: Outcome) -> Report {
    var report = Report(messages: outcome.errorLines())
    do {
      report.output = try ReviewPage(sections: [("", outcome)]).bytes()
    } catch {
      report.messages += "aig-migrate: the page could not be written: \(error)\n"
    }
    return report
  }
}

/// The page of one repository or of several.
struct ReviewPage {
  /// The outcomes with the names of their repositories; one repository alone needs no name.
  let sections: [(name: String, outcome: Outcome)]

  /// The page as it is stored; O(sites).
  func bytes() throws -> [UInt8] {
    let json = try JSONReporter.encoded(PageRecord(sections), [])
    // Inside a script element only `<` could end it; in JSON it stands in strings alone, where the escape is the same.
    let data = String(decoding: json, as: UTF8.self).replacing("<", with: "\\u003c")
    return [UInt8](
      String(decoding: PackageResources.page_html, as: UTF8.self)
        .replacing("/*STYLE*/", with: String(decoding: PackageResources.page_css, as: UTF8.self))
        .replacing("/*SCRIPT*/", with: String(decoding: PackageResources.page_js, as: UTF8.self))
        .replacing("<!--SUMMARY-->", with: summary)
        .replacing("/*DATA*/", with: data))
  }

  /// What a reader without scripts gets; numbers only, so that nothing needs escaping.
  private var summary: String {
    let sum = { (disposition: Disposition) in
      sections.reduce(0) { $0 + $1.outcome.count(disposition) }
    }
    return "\(count(sections.reduce(0) { $0 + $1.outcome.total }, "occurrence")): "
      + "\(sum(.rewritten)) rewritten, \(sum(.needsConsent)) need consent, "
      + "\(sum(.needsReview)) need review, \(sum(.left)) rightly left."
  }
}
