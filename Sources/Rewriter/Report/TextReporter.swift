// `--format text`, the default: the diff as data, and beside it for people what would happen, what has to be done before
// deploying, what only the owner can decide and what a person must look at. Numbers first, the next command in the line.

/// Prints the diff and the summary.
struct TextReporter: Reporter {
  let style: ReportStyle

  func report(_ outcome: Outcome) -> Report {
    var report =
      outcome.mode == .write ? written(outcome) : DiffReporter(style: style).report(outcome)
    if style.isQuiet { return report }
    report.messages += TextSummary(outcome: outcome, style: style).text
    return report
  }

  /// After a write the list of files is the news; the diff is what `git diff` is for.
  private func written(_ outcome: Outcome) -> Report {
    let lines = outcome.files.filter(\.isChanged).map { file in
      let number = count(outcome.count(.rewritten, in: [file]), "occurrence")
      return "Rewrote \(TerminalText.escaped(outcome.typed(file.path))) (\(number))\n"
    }
    return Report(output: [UInt8](lines.joined()), messages: outcome.errorLines())
  }
}

/// The part of the text report that goes to stderr.
struct TextSummary {
  let outcome: Outcome
  let style: ReportStyle

  var text: String {
    var lines = headline
    if outcome.total > 0 {
      let total = count(outcome.total, "occurrence")
      lines.append("\(outcome.accounted) of \(total) accounted for.")
    }
    if outcome.baseline != nil { lines.append(newLine) }
    if !outcome.skipped.isEmpty { lines.append(skippedLine) }
    if let path = outcome.configuration, outcome.total > 0 {
      let accepted = outcome.accepted.sorted().map(\.rawValue).joined(separator: ", ")
      lines.append(
        "Configuration: \(TerminalText.escaped(path))"
          + (accepted.isEmpty ? "." : "; consents given: \(accepted)."))
    }
    let sections = TextSections(outcome: outcome, isVerbose: style.isVerbose).all
    if !sections.isEmpty { lines.append("") }
    for section in sections { lines += section.lines(style) }
    if let line = NextStep(outcome: outcome).line { lines.append(line) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What happened, in one line; a run over nothing is never mistaken for a clean tree.
  private var headline: [String] {
    if outcome.scanned == 0 {
      return ["No files were scanned: check the paths, --include and --exclude, and ignore files."]
    }
    if outcome.total == 0 {
      return ["No occurrence of the legacy API in \(count(outcome.scanned, "file"))."]
    }
    let rest = [needs(.needsConsent, "your consent"), needs(.needsReview, "review"), left]
      .compactMap(\.self)
    let others = rest.isEmpty ? "" : " " + rest.joined(separator: ", ") + "."
    return [Colour.bold.paint(rewritten + others, style.messagesColor)] + unwritten
  }

  private var rewritten: String {
    let number = outcome.count(.rewritten, in: outcome.files.filter { !$0.isUnwritten })
    if number == 0 {
      let isRefused = outcome.mode.isDone && outcome.files.contains(where: \.isUnwritten)
      return isRefused ? "Nothing was written." : "Nothing to rewrite."
    }
    let verb = outcome.mode.isDone ? "Rewrote" : "Would rewrite"
    return "\(verb) \(count(number, "occurrence")) "
      + "(\(count(outcome.rewrittenCallSites, "call site"))) in "
      + "\(count(outcome.changedFiles, "file"))."
  }

  /// Planned edits that could not be stored; the errors above say why.
  private var unwritten: [String] {
    let files = outcome.files.filter(\.isUnwritten)
    let number = outcome.count(.rewritten, in: files)
    if number == 0 { return [] }
    return ["\(count(number, "occurrence")) in \(count(files.count, "file")) could not be written."]
  }

  private func needs(_ disposition: Disposition, _ what: String) -> String? {
    let number = outcome.count(disposition)
    return number == 0 ? nil : "\(number) need\(number == 1 ? "s" : "") \(what)"
  }

  private var left: String? {
    let number = outcome.count(.left)
    return number == 0 ? nil : "\(number) \(number == 1 ? "is" : "are") rightly left"
  }

  /// The first of the new ones is named, because finding it is what the reader is about to do.
  private var newLine: String {
    let new = outcome.occurrences.filter { outcome.isNew($0) }
    guard let first = new.first else { return "None of them is new since the baseline." }
    let place = TerminalText.escaped(outcome.typed(first.place.description))
    return "\(new.count) of them \(new.count == 1 ? "is" : "are") new since the baseline, "
      + "first at \(place)."
  }

  private var skippedLine: String {
    let reasons = Dictionary(grouping: outcome.skipped, by: \.reason)
    let list = reasons.keys.sorted().map { "\($0) \(reasons[$0]?.count ?? 0)" }
    return "\(count(outcome.skipped.count, "file")) not scanned: \(list.joined(separator: ", "))."
  }
}
