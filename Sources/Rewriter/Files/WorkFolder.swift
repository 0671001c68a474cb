// A private folder for clones and streams of git, on this machine's own disk. It is locked as long as its process lives, so
// what a killed run left behind can be told from what another one is using, and goes away with the next run.
import Glibc

/// A temporary folder that goes away with the value.
public final class WorkFolder {
  /// The absolute path.
  public let path: String
  private let lock: Descriptor
  private var number = 0
  private static let prefix = "aig-migrate-batch."

  /// Makes the folder in `$TMPDIR` or `/tmp`; nil when that fails.
  public init?() {
    let parent = GitEnvironment.variable("TMPDIR") ?? [UInt8]("/tmp")
    guard let root = Path.resolved(parent) else { return nil }
    Self.removeLeftovers(in: root)
    var name = Path.join(root, [UInt8](Self.prefix + "XXXXXX")).terminated
    guard unsafe mkdtemp(&name) != nil else { return nil }
    let path = name.dropLast().map { UInt8(bitPattern: $0) }
    guard let lock = Self.locked(path) else { return nil }
    self.lock = lock
    self.path = path.text
  }

  deinit { Self.removeTree([UInt8](path)) }

  /// Makes the lock of a new folder.
  ///
  /// It gets its name when it is locked already: a process that starts at the same moment takes a lock that nobody holds for one
  /// that was left behind.
  private static func locked(_ folder: [UInt8]) -> Descriptor? {
    let (made, final) = (Path.join(folder, [UInt8]("new")), Path.join(folder, [UInt8]("lock")))
    let file = unsafe open(made.terminated, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    if file < 0 { return nil }
    let lock = Descriptor(file)
    guard flock(file, LOCK_EX | LOCK_NB) == 0,
      unsafe rename(made.terminated, final.terminated) == 0
    else { return nil }
    return lock
  }

  /// Makes an empty folder in it; nil when that fails.
  public func fresh() -> String? {
    number += 1
    let folder = "\(path)/\(number)"
    return OutputFolder.makeFolder([UInt8](folder)) ? folder : nil
  }

  /// Removes everything but the folder itself.
  public func clear() {
    for name in OutputFolder.names([UInt8](path)) where name != "lock" {
      Self.removeTree(Path.join([UInt8](path), [UInt8](name)))
    }
  }

  private static func removeLeftovers(in root: [UInt8]) {
    for name in OutputFolder.names(root) where name.hasPrefix(prefix) {
      let folder = Path.join(root, [UInt8](name))
      guard let facts = Path.facts(folder), facts.st_uid == geteuid() else { continue }
      let file = unsafe open(
        Path.join(folder, [UInt8]("lock")).terminated, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      if file < 0 { continue }
      let lock = Descriptor(file)
      if flock(lock.number, LOCK_EX | LOCK_NB) == 0 { removeTree(folder) }
    }
  }

  /// Removes a folder and all below it without following links.
  private static func removeTree(_ path: [UInt8]) {
    let (folder, name) = Path.split(path)
    let handle = Path.openFolder(folder)
    if handle < 0 { return }
    remove(name.terminated, in: handle, depth: 0)
    close(handle)
  }

  /// The depth is bounded because each level holds a folder open; git refuses deeper paths long before.
  private static func remove(_ name: [CChar], in parent: Int32, depth: Int) {
    if unsafe unlinkat(parent, name, 0) == 0 || errno == ENOENT || depth > 200 { return }
    let folder = unsafe openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    if folder < 0 { return }
    let listing = FolderListing()
    if listing.read(folder) {
      var offset = 0
      while offset < listing.count {
        let entry = unsafe listing.entry(at: offset)
        unsafe offset = entry.next
        let child = unsafe String(cString: entry.name)
        if child == "." || child == ".." { continue }
        remove(
          unsafe Array(UnsafeBufferPointer(start: entry.name, count: entry.nameLength + 1)),
          in: folder, depth: depth + 1)
      }
    }
    close(folder)
    _ = unsafe unlinkat(parent, name, AT_REMOVEDIR)
  }
}
