// Settings with the old host in their value are reported with the places that read them: both ends change together, or
// neither does.

extension LinkedPlanner {
  /// True for a file of configuration in which a setting holds the old host.
  public func hasSettings(_ file: Int) -> Bool { !index.files[file].settingKeys.isEmpty }

  /// The plan with the readers of its settings; the same plan where it holds none.
  public func withReaders(_ plan: FilePlan, of file: Int) -> FilePlan {
    guard index.files[file].language.isConfiguration else { return plan }
    let table = LineTable(plan.file.bytes)
    let decisions = plan.decisions.map { decision -> Decision in
      let offset = decision.occurrence.range.lowerBound
      guard decision.reason == .configValue, let key = index.files[file].settingKey(of: offset)
      else { return decision }
      let own = LinkedGroup.End(
        path: plan.file.path, line: table.position(of: offset).line, role: "the value of `\(key)`")
      return read(decision, key, own)
    }
    var result = plan
    result.decisions = decisions
    return result
  }

  private func read(_ decision: Decision, _ key: String, _ own: LinkedGroup.End) -> Decision {
    let readers = index.readers(of: key).map { reader -> LinkedGroup.End in
      let file = index.files[reader.file].file
      return LinkedGroup.End(
        path: file.path, line: LineTable(file.bytes).position(of: reader.offset).line,
        role: "reads `\(key)`")
    }
    let count = Set(readers).count
    let message =
      readers.isEmpty
      ? "the value of `\(key)`; no file of the tree reads it, its readers are elsewhere"
      : "the value of `\(key)`, read in \(count) place\(count == 1 ? "" : "s"); value, headers and token change together"
    var result = decision
    result.message = message
    if !readers.isEmpty {
      result.group = LinkedGroup(
        name: "\(own.path):\(own.line)",
        ends: Set(readers + [own]).sorted { ($0.path, $0.line) < ($1.path, $1.line) })
    }
    return result
  }
}
