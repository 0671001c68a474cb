// Why a file could not be read or replaced. The set is closed, because the program chooses its exit status by it.

/// A refusal or a failure of `FileStore`; the file on disk is as it was.
public struct FileError: Error, Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, CaseIterable {
    /// Bytes, size, time or identity differ from what was read.
    case changedSinceRead = "changed-since-read"
    /// The file is gone.
    case missing
    /// The path, or a folder on it, is a symbolic link.
    case symlink
    /// The file has further names, which a replacement would cut off.
    case hardLink = "hard-link"
    /// Not a regular file.
    case special
    /// The file belongs to somebody else.
    case otherOwner = "other-owner"
    /// The path leads out of the root or into a `.git` folder.
    case outsideRoot = "outside-root"
    /// Reading or writing is not permitted (mode bits, read-only or immutable).
    case notPermitted = "not-permitted"
    /// No space, no inode or no quota left; worth trying again later.
    case noSpace = "no-space"
    /// Any other failure of the system.
    case failed
  }

  /// What happened.
  public let kind: Kind
  /// The path for reports.
  public let path: String
  /// What was attempted, what happened and what to do, without the path.
  public let message: String
}
