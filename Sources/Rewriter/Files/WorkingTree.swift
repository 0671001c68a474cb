// Whether git could bring a file back. Asked before `--write` touches it, so that a person can always return to what was
// there. The bytes in hand are compared with the very bytes git holds, which needs neither `git status` (it runs filters
// of the repository) nor hashes of our own.

/// A file whose present bytes no commit holds.
public struct UncommittedFile: Sendable, Hashable {
  /// Why git could not bring it back.
  public enum Cause: String, Sendable {
    /// The bytes differ from the index, or the index from the last commit.
    case modified
    /// The repository does not know the file.
    case untracked
    /// Git could not be asked.
    case unknown
  }

  /// The path for reports.
  public let path: String
  /// Why.
  public let cause: Cause

  /// What a person should know, as a sentence without the path.
  public var message: String {
    switch cause {
    case .modified: "has changes that are not committed"
    case .untracked: "is not in its git repository, so git could not bring it back"
    case .unknown: "stands in a git repository, but git could not say whether it is committed"
    }
  }
}

/// The state of files in their git repositories.
public enum WorkingTree {
  /// The files among those given whose bytes git could not bring back, in the order given.
  ///
  /// Files outside any repository are not guarded and never returned. Starts one git process for each repository.
  public static func uncommitted(among files: [MatchedFile]) -> [UncommittedFile] {
    var tops: [[UInt8]: [UInt8]?] = [:]
    var repositories: [[UInt8]: GitObjects?] = [:]
    return files.compactMap { file in
      let folder = Path.split(file.location.absolute).folder
      let known = tops[folder] ?? top(of: folder)
      tops[folder] = known
      guard let top = known else { return nil }
      let objects = repositories[top] ?? GitObjects(top: top)
      repositories[top] = objects
      let name = file.location.absolute.dropFirst(top.count).drop { $0 == Path.slash }
      return cause(file.bytes, name, objects).map { UncommittedFile(path: file.path, cause: $0) }
    }
  }

  private static func top(of folder: [UInt8]) -> [UInt8]? {
    Path.ancestors(folder).first { Path.exists(Path.join($0, [UInt8](".git"))) }
  }

  private static func cause(
    _ bytes: [UInt8], _ name: ArraySlice<UInt8>, _ objects: GitObjects?
  ) -> UncommittedFile.Cause? {
    guard let objects else { return .unknown }
    let staged = objects.content(of: [UInt8](":0:") + name)
    let committed = objects.content(of: [UInt8]("HEAD:") + name)
    if staged == .failed || committed == .failed { return .unknown }
    // Neither staged nor in conflict.
    if staged == .missing, committed == .missing { return .untracked }
    guard staged == committed, case .blob(let content) = staged else { return .modified }
    return content == bytes || content == withUnixLineEnds(bytes) ? nil : .modified
  }

  /// The bytes as git stores them where it converts line ends.
  static func withUnixLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0x0A, result.last == 0x0D { result.removeLast() }
      result.append(byte)
    }
    return result
  }
}
