// What a mistyped path may have meant: the name in the same folder with the fewest typing mistakes.
import ArgumentParser
import Rewriter

enum NearbyName {
  private static let commands = AigMigrate.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  /// ` Did you mean '…'?` for a path that does not exist; empty when nothing is near.
  static func hint(for path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty else { return "" }
    let folder = parts.dropLast().joined(separator: "/")
    let names = Console.names(in: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
    let lowered = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
    guard let near = Glossary.nearest(to: String(name), among: lowered.keys.sorted()),
      let match = lowered[near]
    else {
      // A lone word may have been meant for a command.
      let command = parts.count == 1 ? Glossary.nearest(to: path, among: commands) : nil
      return command.map { " Did you mean the command '\($0)'?" } ?? ""
    }
    return " Did you mean '\(path.dropLast(name.count))\(match)'?"
  }
}
