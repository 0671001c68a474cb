// Repositories for tests, made by the real git with nothing of the machine's settings.
import Foundation

extension ScratchFolder {
  static let gitSettings = [
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "a",
    "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "a",
    "GIT_COMMITTER_EMAIL": "a@example.com", "GIT_AUTHOR_DATE": "1700000000 +0100",
    "GIT_COMMITTER_DATE": "1700000000 +0100",
  ]

  struct GitFailure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs git in a folder below; its output without the last line end.
  @discardableResult
  func git(_ folder: String, _ arguments: String...) throws -> String {
    let result = try run(
      "git", ["-C", folder] + arguments, environment: ScratchFolder.gitSettings)
    if result.status != 0 { throw GitFailure(description: result.errors) }
    return String(result.text.trimmingPrefix("\n").reversed().drop { $0 == "\n" }.reversed())
  }

  /// A repository with the files committed.
  func repository(_ name: String, _ files: [String: String]) throws {
    for (path, text) in files { try write(text, to: "\(name)/\(path)") }
    try git(".", "init", "-q", "-b", "main", name)
    try git(name, "add", "-A")
    try git(name, "commit", "-q", "--allow-empty", "-m", "first")
  }
}
