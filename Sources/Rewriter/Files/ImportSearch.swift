// The second look over the tree, for names only: a constant or client of one Python module may be used by another file
// that holds no occurrence at all. Only trees in which such a name would be edited pay for it. The test is blunt on
// purpose: a file that names the module, names the constant and imports anything counts as a user.

/// Finds which names of some modules are used by other files.
public struct ImportSearch: Sendable {
  private let options: WalkOptions

  /// Searches with the options of the first walk.
  public init(options: WalkOptions) { self.options = options }

  /// For each module, by its path, the names that other files below the roots use; reads the tree once.
  public func importedNames(of modules: [String: [String]], below roots: [String]) -> [String: Set<
    String
  >] {
    let needles = Set(modules.values.joined()).sorted()
    guard !needles.isEmpty else { return [:] }
    var result: [String: Set<String>] = [:]
    for file in FileWalker(scan: LiteralScan(needles: needles), options: options).walk(roots).files
    {
      guard file.path.hasSuffix(".py") || file.path.hasSuffix(".ipynb") else { continue }
      let words = Set(file.bytes.split { !$0.isWord }.map(\.text))
      guard words.contains("import") else { continue }
      for (path, names) in modules where path != file.path && words.contains(Self.module(path)) {
        result[path, default: []].formUnion(names.filter(words.contains))
      }
    }
    return result
  }

  /// `llm` of `app/llm.py` and of `app/llm/__init__.py`.
  private static func module(_ path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last.map { $0.hasSuffix(".py") ? String($0.dropLast(3)) : $0 } ?? path
    return name == "__init__" && parts.count > 1 ? parts[parts.count - 2] : name
  }
}
