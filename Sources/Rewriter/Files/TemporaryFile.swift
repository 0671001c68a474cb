// The finished copy that takes a file's place: made in the same folder, so that the rename is atomic, readable by nobody
// else until it has the original's mode, and removed unless it was renamed.
import Glibc

/// A copy in the making.
final class TemporaryFile {
  private let place: FilePlace
  private let name: [CChar]
  private let file: Descriptor
  private var isRenamed = false
  /// How the names of all copies begin; the process number follows, and the walk passes such files over.
  static let prefix = ".aigm-"

  /// Creates an empty file beside another one.
  init(beside place: FilePlace) throws(FileError) {
    self.place = place
    Self.removeLeftovers(in: place.folder)
    // A name that is taken, by chance or by malice, is not used; the next try takes another.
    for _ in 0..<16 {
      let number = UInt64.random(in: .min ... .max)
      let name = [UInt8](Self.prefix + "\(getpid())-" + String(number, radix: 36)).terminated
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let file = System.opening { unsafe openat(place.folder, name, flags, 0o600) }
      if file >= 0 {
        self.name = name
        self.file = Descriptor(file)
        return
      }
      if errno != EEXIST { throw place.failure("create a temporary file beside") }
    }
    throw place.failure("create a temporary file beside", EEXIST)
  }

  deinit {
    if !isRenamed { _ = unsafe unlinkat(place.folder, name, 0) }
  }

  /// Writes all bytes, however little the system takes at a time.
  func fill(_ bytes: [UInt8]) throws(FileError) {
    guard file.write(bytes) else { throw place.failure("write the new bytes of") }
  }

  /// Gives the copy the owner, attributes, ACLs and mode of the original.
  func takeOver(from original: Descriptor, facts: FileFacts) throws(FileError) {
    let own = try self.facts()
    if own.owner != facts.owner || own.group != facts.group,
      System.retrying({ Int(fchown(file.number, facts.owner, facts.group)) }) != 0
    {
      throw place.failure("keep the owner and group of")
    }
    if let code = ExtendedAttributes.copy(from: original.number, to: file.number) {
      throw place.failure("keep the extended attributes of", code)
    }
    // Last, because a change of owner clears the setuid bits and an ACL changes the group's bits.
    try setMode(facts.mode & 0o7777)
  }

  /// Sets the permission bits.
  func setMode(_ mode: mode_t) throws(FileError) {
    if System.retrying({ Int(fchmod(file.number, mode)) }) != 0 {
      throw place.failure("keep the mode of")
    }
  }

  /// Waits until the bytes are on the disk, so that the rename cannot outlive them in a crash.
  func sync() throws(FileError) {
    if System.retrying({ Int(fsync(file.number)) }) != 0 {
      throw place.failure("store the new bytes of")
    }
  }

  /// The facts of the copy, which are those of the file once it is renamed.
  func facts() throws(FileError) -> FileFacts {
    guard let facts = FileFacts(of: file.number) else { throw place.failure("read") }
    return facts
  }

  /// Puts the copy in the original's place.
  func replace() throws(FileError) {
    let status = System.retrying {
      unsafe Int(renameat(place.folder, name, place.folder, place.name))
    }
    if status != 0 {
      throw place.failure("replace")
    }
    isRenamed = true
    // The file is the new one whatever comes of this; that a folder cannot be synced (some network file systems) only
    // means that after a crash of the machine the old one may be back.
    _ = System.retrying { Int(fsync(place.folder)) }
  }

  /// Removes copies of runs that were killed: those whose process is no more.
  private static func removeLeftovers(in folder: Int32) {
    let own = unsafe openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { return }
    defer { close(own) }
    let listing = FolderListing()
    guard listing.read(own) else { return }
    var offset = 0
    while offset < listing.count {
      let entry = unsafe listing.entry(at: offset)
      unsafe offset = entry.next
      let name = unsafe String(cString: entry.name)
      guard unsafe entry.type == DT_REG, name.hasPrefix(prefix) else { continue }
      let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
      if let process = pid_t(number), process > 0, kill(process, 0) != 0, errno == ESRCH {
        _ = unsafe unlinkat(folder, entry.name, 0)
      }
    }
  }
}
