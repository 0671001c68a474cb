// What a mistyped path may have meant: the name in the same folder with the fewest typing mistakes.
import ArgumentParser
import Rewriter

enum NearbyName {
  private static let commands = AigMigrate.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  /// ` Did you mean '…'?` for a path that does not exist; empty when nothing is near.
  static func hint(for path: String) -> String {
    if let file = file(near: path) { return " Did you mean '\(file)'?" }
    // A lone word may have been meant for a command.
    let command = path.contains("/") ? nil : Glossary.nearest(to: path, among: commands)
    return command.map { " Did you mean the command '\($0)'?" } ?? ""
  }

  /// The same behind the value of an option, which is no command, and a message without a full stop.
  static func sentence(for path: String) -> String {
    file(near: path).map { ". Did you mean '\($0)'?" } ?? ""
  }

  /// Nil also for a path that exists.
  private static func file(near path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty else { return nil }
    let folder = parts.dropLast().joined(separator: "/")
    let names = Console.names(in: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
    let lowered = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
    guard !names.contains(String(name)),
      let near = Glossary.nearest(to: String(name), among: lowered.keys.sorted())
    else { return nil }
    return lowered[near].map { path.dropLast(name.count) + $0 }
  }
}
