// Finds the repository a path belongs to, and the rules that hold in all of it. A folder begins a repository when it
// holds `.git` (a folder, or a file in worktrees and submodules) or `.jj`.
import Glibc

/// What holds for a whole repository.
final class Repository: Sendable {
  /// The absolute path of the top folder.
  let top: [UInt8]
  /// The rules for all of it, the more important first: `.git/info/exclude`, then the user's own file.
  let rules: [IgnoreRules]

  /// Reads the settings and rules of the repository whose top folder is given.
  init(top: [UInt8], environment: GitEnvironment) {
    self.top = top
    let common = Self.commonFolder(of: top)
    let config = SmallFile.read(Path.join(common, [UInt8]("config"))) ?? []
    let texts = [
      SmallFile.read(Path.join(common, [UInt8]("info/exclude"))),
      environment.excludes(repositoryConfig: config, top: top),
    ]
    rules = texts.compactMap { $0.flatMap { IgnoreRules(text: $0, folder: top) } }
  }

  /// The top folder of the repository that holds an absolute path, the path itself included.
  static func top(of folder: [UInt8]) -> [UInt8]? {
    Path.ancestors(folder).first(where: isTop)
  }

  /// Whether a folder is the top of a repository.
  static func isTop(_ folder: [UInt8]) -> Bool {
    [".git", ".jj"].contains { Path.exists(Path.join(folder, [UInt8]($0))) }
  }

  /// The folder that the worktrees of a repository share; `.git` itself in the ordinary case.
  static func commonFolder(of top: [UInt8]) -> [UInt8] { commonFolder(from: gitFolder(of: top)) }

  /// The same, from the repository's own folder.
  static func commonFolder(from folder: [UInt8]) -> [UInt8] {
    guard let common = SmallFile.read(Path.join(folder, [UInt8]("commondir"))) else {
      return folder
    }
    return resolve(common[...], from: folder)
  }

  /// The folder with the repository's own HEAD: `.git`, or where a file of that name points.
  static func gitFolder(of top: [UInt8]) -> [UInt8] {
    let git = Path.join(top, [UInt8](".git"))
    guard !Path.isFolder(git), let link = SmallFile.read(git), link.hasPrefix("gitdir:", at: 0)
    else { return git }
    return resolve(link.dropFirst(7), from: top)
  }

  private static func resolve(_ path: ArraySlice<UInt8>, from folder: [UInt8]) -> [UInt8] {
    let path = Array(path.trimmed)
    return path.first == Path.slash ? path : Path.join(folder, path)
  }
}
