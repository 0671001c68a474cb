// What makes a file one that is never replaced, known from its facts alone: so a preview can say beforehand what a write
// would refuse.
import Glibc

extension FileFacts {
  /// Why a file with these facts is not replaced; nil when nothing speaks against it.
  func obstacle(_ path: String) -> FileError? {
    if links > 1 {
      return FileError(
        kind: .hardLink, path: path,
        message: "has \(links) names (hard links) and would be cut off from the others, "
          + "so it is not changed. Remove the other names or edit it by hand.")
    }
    let user = geteuid()
    if user != 0, owner != user {
      return FileError(
        kind: .otherOwner, path: path,
        message: "belongs to another user (\(owner)) and would change owner, "
          + "so it is not changed. Run as its owner.")
    }
    return nil
  }
}

extension MatchedFile {
  /// Why `FileStore.write` would refuse this file whatever its new bytes; nil when nothing is known against it.
  ///
  /// What can only be seen by trying (no space, a read-only disk, a change in between) is not predicted.
  public var obstacle: FileError? { facts.obstacle(path) }
}
