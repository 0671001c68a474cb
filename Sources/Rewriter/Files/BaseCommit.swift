// The commit a patch is made on, and whether the files in hand are that commit's. The question is asked of the very bytes
// git holds; `git status` would run filters of the repository.

/// The commit at HEAD of a working tree, open for questions.
public final class BaseCommit {
  /// What became of one file on the way into a commit.
  public enum Verdict {
    case committed(CommittedFile)
    /// The file is not what the commit holds.
    case uncommitted(UncommittedFile.Cause)
  }

  /// The id.
  public let id: String
  /// The committer's date in git's raw form.
  let date: String
  private let objects: GitObjects
  /// The entries of the trees asked for so far, by folder.
  private var modes: [[UInt8]: [[UInt8]: String]] = [:]

  /// Opens the commit at HEAD; nil when there is none or git cannot read it.
  public init?(of top: String) {
    guard let folder = Path.resolved([UInt8](top)), let objects = GitObjects(top: folder),
      let commit = objects.object([UInt8]("HEAD^{commit}")), commit.type == "commit",
      let date = Self.date(commit.content)
    else { return nil }
    self.objects = objects
    id = commit.id
    self.date = date
  }

  /// Whether ids have 64 digits.
  public var isSHA256: Bool { id.utf8.count == 64 }

  /// The file with new content, if its present bytes are the commit's; where git converts line ends, so does this.
  public func file(_ path: [UInt8], was original: [UInt8], becomes edited: [UInt8]) -> Verdict {
    guard case .blob(let content) = objects.content(of: [UInt8](id + ":") + path),
      let mode = mode(of: path)
    else { return .uncommitted(.untracked) }
    guard objects.content(of: [UInt8](":0:") + path) == .blob(content) else {
      return .uncommitted(.modified)
    }
    if content == original {
      return .committed(CommittedFile(path: path, mode: mode, content: edited))
    }
    guard content == WorkingTree.withUnixLineEnds(original) else { return .uncommitted(.modified) }
    let converted = WorkingTree.withUnixLineEnds(edited)
    return .committed(CommittedFile(path: path, mode: mode, content: converted))
  }

  private func mode(of path: [UInt8]) -> String? {
    let (folder, name) = Path.split(path)
    if modes[folder] == nil {
      let tree = objects.object([UInt8](id + ":") + folder)
      modes[folder] = tree.map { Self.entries($0.content, idLength: id.utf8.count / 2) } ?? [:]
    }
    return modes[folder]?[name]
  }

  /// The modes in a tree object: `mode SP name NUL id`, one after the other.
  private static func entries(_ tree: [UInt8], idLength: Int) -> [[UInt8]: String] {
    var result: [[UInt8]: String] = [:]
    var rest = tree[...]
    while let end = rest.firstIndex(of: 0), let space = rest[..<end].firstIndex(of: 0x20) {
      result[Array(rest[(space + 1)..<end])] = rest[..<space].text
      rest = rest[(end + 1)...].dropFirst(idLength)
    }
    return result
  }

  private static func date(_ commit: [UInt8]) -> String? {
    for line in commit.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty { return nil }
      guard line.starts(with: "committer "), let end = line.lastIndex(of: UInt8(ascii: ">")) else {
        continue
      }
      return line[(end + 1)...].trimmed.text
    }
    return nil
  }
}

extension BaseCommit {
  /// The folders below a working tree that are repositories of their own and hold one of the files.
  public static func nested(in top: String, holding paths: [String]) -> Set<String> {
    let root = [UInt8](top)
    return paths.reduce(into: []) { result, path in
      let folders = Path.ancestors(Path.split([UInt8](path)).folder).filter { !$0.isEmpty }
      for folder in folders where Repository.isTop(Path.join(root, folder)) {
        result.insert(folder.text)
      }
    }
  }
}
