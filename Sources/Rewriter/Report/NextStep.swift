// The last line of the text report: what to run next, and only what is true for this run. Without it a person who sees
// "12 need your consent" has to look up which options give it.

/// The next command after a run.
struct NextStep {
  let outcome: Outcome

  /// Nil where nothing is left that a further run could do.
  var line: String? {
    let steps = [applying, deciding, looking].compactMap(\.self)
    return steps.isEmpty ? nil : "Run " + steps.joined(separator: "; ") + "."
  }

  private var applying: String? {
    !outcome.mode.isDone && outcome.changedFiles > 0 ? "with --write to apply" : nil
  }

  /// Text from stdin cannot be asked about, and what was written once has to be written again.
  private var deciding: String? {
    let missing = outcome.missingConsents
    if missing.isEmpty { return nil }
    let accept = "--accept \(missing.list)"
    let asked = "with --interactive to be asked about what needs consent, or with"
    return switch outcome.mode {
    case .filter: "with \(accept) for what needs consent"
    case .write: "\(asked) --write \(accept)"
    case .preview, .check: "\(asked) \(accept) to see it rewritten"
    }
  }

  /// Said only where nothing else is left: the lists above show the same command with each place.
  private var looking: String? {
    guard applying == nil, outcome.missingConsents.isEmpty else { return nil }
    let first = outcome.occurrences.first { $0.decision.disposition == .needsReview }
    return first.map { "aig-migrate why \(outcome.shellWord($0.place)) to see what to do by hand" }
  }
}

extension Outcome {
  /// The consents that would let more be rewritten.
  var missingConsents: [Consent] {
    let waiting = occurrences.filter { $0.decision.disposition == .needsConsent }
    return Set(waiting.flatMap { missingConsents(of: $0.decision) }).sorted()
  }

  /// The consents that one decision waits for.
  func missingConsents(of decision: Decision) -> [Consent] {
    decision.consents.filter { !accepted.contains($0) }.sorted()
  }

  /// The place as one word of a shell command.
  func shellWord(_ place: Place) -> String {
    let word = TerminalText.escaped(typed(place.description))
    let isPlain = word.utf8.allSatisfy { $0.isWord || "-./:@%+".utf8.contains($0) }
    if isPlain { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
