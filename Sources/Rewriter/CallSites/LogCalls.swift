// Calls that only write a URL into a log. They neither send it nor keep it, so a URL that is also sent may change
// there too. Text that goes out alone may be what another program reads, and counts like any other use.

extension Bindings {
  private static let levels: Set = [
    "critical", "debug", "error", "exception", "info", "log", "trace", "warn", "warning",
  ]
  private static let logs: Set = ["_logger", "console", "log", "logger", "logging"]

  /// The uses without those that write it to a log, where another use is left.
  func withoutLogs(_ usages: [Usage]) -> [Usage] {
    let others = usages.filter { usage in
      if case .argument(let open) = usage { !isLog(open) } else { true }
    }
    return others.isEmpty ? usages : others
  }

  /// True for a use that is an argument of a call that writes a log, alone or in a hole of its text.
  func isLogged(_ use: Range<Int>) -> Bool {
    var whole = use
    while whole.lowerBound >= 0, !list.isExhausted {
      let open = list.parent[whole.lowerBound]
      guard open >= 0 else { return false }
      switch list.kind(open) {
      case .hole:
        let quote = list.parent[open]
        guard list.trimmed(open + 1..<list.partner[open]) == whole, quote >= 0 else { return false }
        whole = quote..<list.after(quote)
      case .open:
        return isLog(open)
          && list.element(holding: whole.lowerBound, in: open).map {
            list.trimmed($0.range) == whole
          } == true
      default: return false
      }
    }
    return false
  }

  /// True for `console.log("…", url)` and `logger.debug(url)`.
  private func isLog(_ open: Int) -> Bool {
    guard list.isOpen(open, "("), let path = list.call(at: open)?.path, path.count > 1,
      Self.levels.contains(path[path.count - 1]),
      Self.logs.contains(path[path.count - 2].lowercased())
    else { return false }
    let arguments = list.elements(of: open, upTo: 2)
    return path.last != "log" || arguments.count > 1
      || arguments.contains { list.kind($0.range.lowerBound) == .quote }
  }
}
