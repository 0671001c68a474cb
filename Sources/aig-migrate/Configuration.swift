// What `.aig-migrate.toml` says, as a value. docs/configuration.md describes the keys for users.
import Rewriter

/// The settings of a configuration file; without a file, nothing is set.
struct Configuration: Sendable {
  /// The path as the user typed it or as it was found.
  var path: String?
  /// The folder the patterns are relative to.
  var folder = "."
  var accepted: Set<Consent> = []
  var exclude: [String] = []
  var hosts: [String] = []
  var tokenEnvironment: String?
  var noCreditsFallback = false
  var facts = OwnerFacts()
  var ignores: [IgnoreEntry] = []
}

extension Configuration {
  /// The entries to leave with their patterns, relative to the folder of the file.
  var patterns: [(entry: IgnoreEntry, patterns: PathPatterns)] {
    ignores.map { ($0, PathPatterns([$0.path], below: folder)) }
  }
}

/// One `[[ignore]]`: occurrences that are left.
struct IgnoreEntry: Sendable {
  /// The line of the configuration, which also tells the entries apart.
  let line: Int
  let path: String
  /// What a line must hold; empty for the whole file.
  let text: String
  let reason: String

  /// The form the engine takes, for one file.
  func ignored(in path: String) -> IgnoredText {
    IgnoredText(id: line, path: path, text: text, why: reason)
  }
}

/// A configuration that cannot be used.
struct ConfigurationError: Error, CustomStringConvertible {
  let path: String
  var line: Int?
  let message: String

  var description: String { path + (line.map { ":\($0)" } ?? "") + ": " + message }
}

/// The keys of the file; everything else is an error.
enum ConfigurationKey: String, CaseIterable {
  case accept
  case exclude
  case gateways
  case hosts
  case ignore
  case models
  case noCreditsFallback = "no-credits-fallback"
  case tokenEnv = "token-env"
}

/// The keys of `[gateways."id"]`.
enum GatewayKey: String, CaseIterable {
  case keys
  case names
}

/// The keys of `[[ignore]]`.
enum IgnoreKey: String, CaseIterable {
  case path
  case reason
  case text
}
