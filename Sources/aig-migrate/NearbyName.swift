// What a mistyped path may have meant: the name in the same folder with the fewest typing mistakes.
import Rewriter

enum NearbyName {
  /// ` Did you mean '…'?` for a path that does not exist; empty when nothing is near.
  static func hint(for path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty else { return "" }
    let folder = parts.dropLast().joined(separator: "/")
    let names = Console.names(in: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
    let lowered = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
    guard let near = Glossary.nearest(to: String(name), among: lowered.keys.sorted()),
      let match = lowered[near]
    else { return "" }
    return " Did you mean '\(folder.isEmpty ? match : "\(folder)/\(match)")'?"
  }
}
