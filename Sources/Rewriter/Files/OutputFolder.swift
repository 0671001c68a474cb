// Writing results outside the scanned trees: a reader sees the old file or the new one, never a part, and a file that
// could be seen survives a crash of the machine. On a folder that several machines share, the rename is what makes one
// of two writers of the same result win whole.
import Glibc

/// A folder that results go to, and the system calls on it.
public struct OutputFolder: Sendable {
  /// The absolute path.
  public let path: String

  /// Makes the folder, and those above it, where they are missing; nil when that fails.
  public init?(_ path: String) {
    guard Self.makeFolder([UInt8](path)), let real = Path.resolved([UInt8](path)) else {
      return nil
    }
    self.path = real.text
  }

  /// Replaces a file below the folder, making folders on the way; gives what went wrong.
  public func replace(_ name: String, with bytes: [UInt8]) -> String? {
    let target = Path.join([UInt8](path), [UInt8](name))
    let (folder, last) = Path.split(target)
    guard Self.makeFolder(folder) else { return System.message(errno) }
    let number = String(UInt64.random(in: .min ... .max), radix: 36)
    let copy = Path.join(folder, [UInt8](Self.copyPrefix + "\(getpid())-\(number)-") + last)
    if Self.write(bytes, to: copy, isSynced: true),
      unsafe rename(copy.terminated, target.terminated) == 0
    {
      return nil
    }
    let reason = System.message(errno)
    _ = unsafe unlink(copy.terminated)
    return reason
  }

  /// Creates a file that must not exist yet; false with nothing changed when it does or cannot be made.
  public func create(_ name: String, with bytes: [UInt8]) -> Bool {
    let target = Path.join([UInt8](path), [UInt8](name))
    let copy = target + [UInt8](".new-\(getpid())-\(UInt32.random(in: .min ... .max))")
    guard Self.makeFolder(Path.split(target).folder), Self.write(bytes, to: copy, isSynced: true)
    else { return false }
    defer { _ = unsafe unlink(copy.terminated) }
    // A link, unlike a rename, fails when somebody else was first.
    return unsafe link(copy.terminated, target.terminated) == 0
  }

  /// The bytes of a file below the folder; nil when there is none.
  public func read(_ name: String) -> [UInt8]? {
    Self.read(Path.join([UInt8](path), [UInt8](name)))
  }

  /// A folder that exists, as it was named.
  static func asIs(_ path: String) -> OutputFolder { OutputFolder(existing: path) }

  private init(existing path: String) { self.path = path }

  /// The bytes of a regular file that is no symbolic link; nil when there is none.
  func readPlain(_ name: String) -> [UInt8]? {
    guard
      let place = try? FilePlace(
        FileLocation(root: [UInt8](path), relative: [UInt8](name), display: name))
    else { return nil }
    return (try? place.contents())?.0
  }

  /// Whether something stands at a name below the folder.
  public func has(_ name: String) -> Bool { Path.exists(Path.join([UInt8](path), [UInt8](name))) }

  /// What tells the file at a name from every other that stood or will stand there; nil where there is none.
  func mark(of name: String) -> FileMark? {
    Path.facts(Path.join([UInt8](path), [UInt8](name))).map {
      FileMark(inode: UInt64($0.st_ino), seconds: $0.st_mtim.tv_sec, part: $0.st_mtim.tv_nsec)
    }
  }

  /// Makes a folder below this one; gives what went wrong.
  func make(_ place: String) -> String? {
    Self.makeFolder(Path.join([UInt8](path), [UInt8](place))) ? nil : System.message(errno)
  }

  /// Runs something while nobody else does so in the same folder, which need not exist.
  ///
  /// Others are waited for a few seconds at most. A file system without locks of folders, as NFS is one, lets everybody in.
  func alone<Result>(in place: String, _ body: () -> Result) -> Result {
    let folder = Path.openFolder(Path.join([UInt8](path), [UInt8](place)))
    if folder < 0 { return body() }
    // The lock goes with the descriptor, however the process ends.
    defer { close(folder) }
    for _ in 0..<500 {
      if flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { break }
      usleep(10_000)
    }
    return body()
  }

  /// Removes files that belong to no result any more; unfinished copies only when nobody can still be writing them.
  func removeStale(in place: String, keeping names: some Collection<String>) {
    for name in self.names(in: place) where !names.contains(name) {
      let facts = Path.facts(Path.join([UInt8](path), [UInt8]("\(place)/\(name)")))
      let age = facts.map { time(nil) - $0.st_mtim.tv_sec } ?? 0
      if !name.hasPrefix(Self.copyPrefix) || age > 3600 { remove("\(place)/\(name)") }
    }
  }

  private static let copyPrefix = ".new-"

  /// Removes a file below the folder, if there is one.
  public func remove(_ name: String) {
    _ = unsafe unlink(Path.join([UInt8](path), [UInt8](name)).terminated)
  }

  /// The names in a folder below this one, sorted; none when it does not exist.
  public func names(in folder: String) -> [String] {
    Self.names(Path.join([UInt8](path), [UInt8](folder))).sorted()
  }

  /// The first of some folders in which this one lies or which it is, whatever path leads there; nil when there is none.
  public func enclosing<Named>(_ places: some Sequence<Named>, _ folder: (Named) -> String?)
    -> Named?
  {
    // A device and a number for each folder above, which costs one question for each of the others.
    let own = Set(Path.ancestors([UInt8](path)).compactMap { Self.identity($0) })
    return places.first { place in
      folder(place).flatMap { Self.identity([UInt8]($0)) }.map(own.contains) ?? false
    }
  }

  private static func identity(_ path: [UInt8]) -> [UInt64]? {
    var facts = stat()
    guard unsafe stat(path.terminated, &facts) == 0 else { return nil }
    return [UInt64(facts.st_dev), UInt64(facts.st_ino)]
  }

  // MARK: System calls

  static func makeFolder(_ path: [UInt8]) -> Bool {
    if path.isEmpty || makeOne(path) { return true }
    return errno == ENOENT && makeFolder(Path.split(path).folder) && makeOne(path)
  }

  private static func makeOne(_ path: [UInt8]) -> Bool {
    if unsafe mkdir(path.terminated, 0o777) == 0 { return true }
    return errno == EEXIST
  }

  /// Writes a new file or over an old one in place.
  static func write(_ bytes: [UInt8], to path: [UInt8], isSynced: Bool = false) -> Bool {
    let file = unsafe open(path.terminated, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if file < 0 { return false }
    defer { close(file) }
    guard write(bytes, to: file) else { return false }
    return !isSynced || System.retrying { Int(fsync(file)) } == 0
  }

  static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = System.retrying {
        unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      }
      if count < 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  static func read(_ path: [UInt8]) -> [UInt8]? {
    let file = unsafe open(path.terminated, O_RDONLY | O_CLOEXEC)
    if file < 0 { return nil }
    defer { close(file) }
    return FileFacts(of: file).flatMap { FileReader.wholeFile(file, size: $0.size) }
  }

  static func names(_ path: [UInt8]) -> [String] {
    let folder = Path.openFolder(path)
    if folder < 0 { return [] }
    defer { close(folder) }
    let listing = FolderListing()
    guard listing.read(folder) else { return [] }
    var result: [String] = []
    var offset = 0
    while offset < listing.count {
      let entry = unsafe listing.entry(at: offset)
      unsafe offset = entry.next
      let name = unsafe String(cString: entry.name)
      if name != ".", name != ".." { result.append(name) }
    }
    return result
  }
}

/// One file of those that follow each other under a name.
public struct FileMark: Sendable, Equatable {
  let inode: UInt64
  let seconds: Int
  let part: Int
}

/// A file that only grows, for results too small and too many to have a file each.
public final class AppendedFile {
  private let file: Descriptor
  private var buffer: [UInt8] = []
  private var hasFailed = false

  /// Creates the file; nil when it exists or cannot be made.
  public init?(_ path: String) {
    guard OutputFolder.makeFolder(Path.split([UInt8](path)).folder) else { return nil }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC
    let file = unsafe open([UInt8](path).terminated, flags, 0o666)
    if file < 0 { return nil }
    self.file = Descriptor(file)
  }

  /// Adds bytes, which reach the file with the next flush at the latest.
  public func append(_ bytes: [UInt8]) {
    buffer += bytes
    if buffer.count > 64 << 10 { _ = flush() }
  }

  /// Writes what was added; false when the system refused this or an earlier part.
  public func flush(isSynced: Bool = false) -> Bool {
    if !OutputFolder.write(buffer, to: file.number) { hasFailed = true }
    buffer = []
    return !hasFailed && (!isSynced || System.retrying { Int(fsync(file.number)) } == 0)
  }
}
