// The closed list of exit statuses (VOCABULARY) and which one wins when several apply.

/// How the program ends.
enum ExitStatus: Int32, Error, CaseIterable {
  case success = 0
  /// Under `--check` only: something would change or needs a person.
  case findings = 1
  /// Wrong arguments.
  case usage = 2
  /// Finished, but some files failed.
  case failures = 3
  /// Refused for safety.
  case refused = 4
  /// Worth trying again: no space.
  case temporary = 75

  private static let byWeight: [ExitStatus] = [.usage, .refused, .temporary, .failures, .findings]

  /// The status of a run in which all of these happened.
  static func heaviest(of statuses: Set<ExitStatus>) -> ExitStatus {
    byWeight.first { statuses.contains($0) } ?? .success
  }

  /// Ends the command with this status.
  func end() throws {
    if self != .success { throw self }
  }
}
