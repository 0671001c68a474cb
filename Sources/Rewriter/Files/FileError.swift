// Why a file could not be read or replaced. The set is closed, because the program chooses its exit status by it.
import Glibc

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
    /// Another run of the program is writing there.
    case locked
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

extension FileError {
  /// The error for a failed system call; `attempt` is a verb that takes the path as its object.
  static func system(_ code: Int32, _ attempt: String, _ path: String) -> FileError {
    let (kind, advice): (Kind, String) =
      switch code {
      case ENOENT: (.missing, "It is gone; run again.")
      case ELOOP:
        (
          .symlink,
          "A symbolic link, or a file in place of a folder, is on the path; name the real file."
        )
      case EACCES, EPERM, EROFS: (.notPermitted, "Check its mode, owner, flags and mount.")
      case ENOSPC, EDQUOT: (.noSpace, "Free some space and run again.")
      default: (.failed, "The file is as it was.")
      }
    return FileError(
      kind: kind, path: path, message: "cannot \(attempt) it (\(System.message(code))). \(advice)")
  }
}
