// Where the program keeps what must outlive a run: one folder for each root, outside of every scanned tree and readable by
// the user alone, because edits may hold keys that stood in the source. The names begin like those of copies in the
// making, so a walk over the home folder passes them over.
import Glibc

/// The folder of one root, locked as long as the value lives.
public final class StateFolder {
  private let path: [UInt8]
  private let lock: Descriptor

  /// Opens the folder of a root, makes it where needed, and locks it.
  ///
  /// - Throws: `FileError` of kind `locked` while another run holds it, and of other kinds when it cannot be made.
  public init(root: [UInt8]) throws(FileError) {
    guard let path = Self.path(of: root) else {
      throw FileError(
        kind: .failed, path: root.text,
        message: "no place for the journal: set HOME or XDG_STATE_HOME to a folder of yours.")
    }
    self.path = path
    for folder in Path.ancestors(path).reversed() where !Path.exists(folder) {
      if unsafe mkdir(folder.terminated, 0o700) != 0, errno != EEXIST {
        throw FileError.system(errno, "make the folder of the journal,", folder.text)
      }
    }
    let name = Path.join(path, [UInt8](".aigm-lock"))
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let file = System.retrying { unsafe Int(open(name.terminated, flags, 0o600)) }
    if file < 0 { throw FileError.system(errno, "lock", name.text) }
    lock = Descriptor(Int32(file))
    if System.retrying({ Int(flock(lock.number, LOCK_EX | LOCK_NB)) }) != 0 {
      throw FileError(
        kind: .locked, path: root.text, message: "another run is writing there. Try again later.")
    }
  }

  /// The bytes of a file of the folder; nil when there is none.
  public func read(_ name: String) -> [UInt8]? { SmallFile.read(file(name), limit: 1 << 30) }

  /// Replaces a file of the folder and waits until it is on the disk.
  public func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    let display = file(name).text
    let place = try FilePlace(
      FileLocation(root: path, relative: [UInt8](".aigm-" + name), display: display))
    let copy = try TemporaryFile(beside: place)
    try copy.fill(bytes)
    try copy.sync()
    try copy.replace()
  }

  /// Removes a file of the folder, if it is there.
  public func remove(_ name: String) { _ = unsafe unlink(file(name).terminated) }

  private func file(_ name: String) -> [UInt8] { Path.join(path, [UInt8](".aigm-" + name)) }

  /// The folder at or above a place whose file of a name changed last; nil when none has it.
  public static func newest(above place: [UInt8], with names: [String]) -> [UInt8]? {
    let times = Path.ancestors(place).compactMap { root -> (root: [UInt8], time: Int64)? in
      guard let folder = path(of: root) else { return nil }
      let times = names.compactMap { name in
        Path.facts(Path.join(folder, [UInt8](".aigm-" + name))).map { FileFacts($0).modified }
      }
      return times.max().map { (root, $0) }
    }
    return times.max { $0.time < $1.time }?.root
  }

  /// The absolute path of a folder without symbolic links; nil when it does not exist.
  public static func resolved(_ path: String) -> [UInt8]? { Path.resolved([UInt8](path)) }

  private static func path(of root: [UInt8]) -> [UInt8]? {
    let home = GitEnvironment.variable("HOME").map { Path.join($0, [UInt8](".local/state")) }
    let state = GitEnvironment.variable("XDG_STATE_HOME") ?? home
    guard let state, state.first == Path.slash else { return nil }
    return Path.join(state, [UInt8]("aig-migrate/" + SHA256(root).description.prefix(32)))
  }
}
