// Lists of repositories: one a line, `#` for comments, or NUL between them where a path may hold a line end. A folder in
// place of a list stands for itself when it is a repository, and otherwise for the folders in it.

/// The repositories of a batch, in the order of their lines, each once.
public enum RepositoryList {
  /// Reads a list.
  public static func parse(_ text: [UInt8]) -> [ListedRepository] {
    let mark: UInt8 = text.contains(0) ? 0 : 0x0A
    return unique(text.split(separator: mark).map { String(decoding: $0, as: UTF8.self) })
  }

  /// The repositories that a folder stands for.
  public static func folder(_ path: String) -> [ListedRepository] {
    if GitHead.isTop(path) || GitHead.isBare(path) { return unique([path]) }
    var parent = path[...]
    while parent.count > 1, parent.hasSuffix("/") { parent = parent.dropLast() }
    let names = OutputFolder.names([UInt8](path)).filter { !$0.hasPrefix(".") }.sorted()
    return unique(names.map { "\(parent)/\($0)" }.filter(isFolder))
  }

  /// The repositories of several lists as one.
  public static func joined(_ lists: [[ListedRepository]]) -> [ListedRepository] {
    unique(lists.flatMap { $0.map(\.line) })
  }

  private static func unique(_ lines: [String]) -> [ListedRepository] {
    var seen: Set<String> = []
    return lines.compactMap(ListedRepository.init).filter { seen.insert($0.line).inserted }
  }

  private static func isFolder(_ path: String) -> Bool {
    let folder = Path.openFolder([UInt8](path))
    if folder < 0 { return false }
    _ = Descriptor(folder)
    return true
  }
}
