// How the system describes a file, reduced to what recognizes it again.
import Glibc

/// The facts by which a file is recognized again before it is written.
public struct FileFacts: Sendable, Hashable {
  /// The device the file stands on.
  public let device: UInt64
  /// The inode number.
  public let inode: UInt64
  /// The size in bytes.
  public let size: Int
  /// The time of the last change of the bytes, in nanoseconds since 1970.
  public let modified: Int64
  /// The type and permission bits (`st_mode`).
  public let mode: UInt32
  /// The number of hard links.
  public let links: Int
  /// The user the file belongs to.
  public let owner: UInt32
  /// The group the file belongs to.
  public let group: UInt32

  /// Whether it is a regular file.
  public var isRegular: Bool { mode & S_IFMT == S_IFREG }

  init(_ facts: stat) {
    device = UInt64(facts.st_dev)
    inode = UInt64(facts.st_ino)
    size = Int(facts.st_size)
    modified = Int64(facts.st_mtim.tv_sec) * 1_000_000_000 + Int64(facts.st_mtim.tv_nsec)
    mode = facts.st_mode
    links = Int(facts.st_nlink)
    owner = facts.st_uid
    group = facts.st_gid
  }

  /// The facts of an open file; nil with `errno` set.
  init?(of file: Int32) {
    var facts = stat()
    guard unsafe fstat(file, &facts) == 0 else { return nil }
    self.init(facts)
  }
}
