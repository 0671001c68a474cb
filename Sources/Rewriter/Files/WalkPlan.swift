// What all threads of a walk know and none changes: the options, and the roots as they were found on disk.
import Glibc

/// The fixed part of a walk.
struct WalkPlan: Sendable {
  /// A path of the run that exists.
  struct Root: Sendable {
    /// The absolute path, without symbolic links.
    let path: [UInt8]
    /// How paths below the root begin in reports.
    let prefix: [UInt8]
    let isFolder: Bool
    let filters: WalkFilters
    /// The open folder, from which those below are reached in few steps; nil where there are many roots.
    var handle: Descriptor?

    private static let itself = [UInt8](".")

    /// Opens a folder at or below the root.
    ///
    /// Negative with `errno` set.
    func open(_ folder: [UInt8]) -> Int32 {
      guard let handle, path.count > 1 else { return Path.openFolder(folder) }
      if folder.count == path.count { return Path.openFolder(Self.itself, in: handle.number) }
      return Path.openFolder(folder[(path.count + 1)...], in: handle.number)
    }

    /// The location of a file at or below the root.
    func location(of file: [UInt8]) -> FileLocation {
      guard isFolder else {
        let (folder, name) = Path.split(path)
        return FileLocation(root: folder, relative: name, display: prefix.text)
      }
      let below = file.dropFirst(path.count).drop { $0 == Path.slash }
      // The root itself is shown as it was given.
      let shown = below.isEmpty && prefix.isEmpty ? [UInt8](".") : Path.join(prefix, below)
      return FileLocation(root: path, relative: Array(below), display: shown.text)
    }
  }

  let scan: LiteralScan
  let options: WalkOptions
  let environment: GitEnvironment
  private(set) var roots: [Root]
  /// The roots' paths, to be left out where one lies within another; empty for a single root.
  private let rootPaths: Set<[UInt8]>
  /// Whether `include` or `exclude` were given.
  let hasFilters: Bool

  init(scan: LiteralScan, options: WalkOptions, environment: GitEnvironment, roots: [Root]) {
    self.scan = scan
    self.options = options
    self.environment = environment
    self.roots = roots
    // Of many roots each would hold a file open.
    if roots.count == 1, roots[0].isFolder { self.roots[0].handle = Path.handle(roots[0].path) }
    rootPaths = roots.count > 1 ? Set(roots.map(\.path)) : []
    hasFilters =
      !(options.include.isEmpty && options.exclude.isEmpty && options.excluded.isEmpty)
  }

  /// Whether a path met on the way is a root of its own; the path is made only where that can be.
  func isRoot(_ path: (Int) -> [UInt8], _ end: Int) -> Bool {
    !rootPaths.isEmpty && rootPaths.contains(path(end))
  }
}

/// The user's own choice of files, below one root.
struct WalkFilters: Sendable {
  private let include: IgnoreRules?
  private let exclude: IgnoreRules?
  private let others: [IgnoreRules]
  private let isRestricted: Bool

  init(options: WalkOptions, root: [UInt8]) {
    include = IgnoreRules(lines: options.include.map { [UInt8]($0)[...] }, folder: root)
    exclude = IgnoreRules(lines: options.exclude.map { [UInt8]($0)[...] }, folder: root)
    // Rules see paths from their own folder on, so it must be one above the root.
    others = options.excluded.filter { Path.ancestors(root).contains($0.folder) }
      .compactMap(\.rules)
    isRestricted = !options.include.isEmpty
  }

  /// Whether the user's patterns leave an entry out.
  func leavesOut(_ entry: borrowing EntryName, isFolder: Bool) -> Bool {
    if exclude?.hides(entry, isFolder: isFolder) ?? false { return true }
    for rules in others where rules.hides(entry, isFolder: isFolder) ?? false { return true }
    // A folder must be walked for the files in it, whatever its own name is.
    return isRestricted && !isFolder && !(include?.hides(entry, isFolder: false) ?? false)
  }
}
