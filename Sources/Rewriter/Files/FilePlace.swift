// The place of one file: its folder, held open, and its name in it. Whatever happens to the path meanwhile, the name is
// looked up in this very folder.
import Glibc

/// A name in a folder that is held open.
final class FilePlace {
  let folder: Int32
  let name: [CChar]
  private let path: String

  /// Opens the folder of a file, one component after the other and without following links below the root.
  init(_ location: FileLocation) throws(FileError) {
    path = location.display
    let components = location.relative.split(
      separator: Path.slash, omittingEmptySubsequences: false)
    guard let last = components.last, components.allSatisfy(Self.isInside) else {
      throw FileError(
        kind: .outsideRoot, path: path,
        message: "the path leads out of the folder or into .git, so it was not touched. "
          + "Name a file inside the folder.")
    }
    name = last.terminated
    var folder = Path.openFolder(location.root)
    if folder < 0 { throw FileError.system(errno, "open the folder of", path) }
    for component in components.dropLast() {
      let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
      let next = System.opening { unsafe openat(folder, component.terminated, flags) }
      let reason = errno
      close(folder)
      // With O_DIRECTORY the system answers ENOTDIR for a link.
      if next < 0 { throw FileError.system(reason == ENOTDIR ? ELOOP : reason, "reach", path) }
      folder = next
    }
    self.folder = folder
  }

  deinit { close(folder) }

  /// Whether a component stays below its folder and out of git's own, which some file systems also know in capitals.
  private static func isInside(_ component: ArraySlice<UInt8>) -> Bool {
    let isDots = component.elementsEqual([0x2E]) || component.elementsEqual([0x2E, 0x2E])
    return !component.isEmpty && !isDots && !component.contains(0)
      && component.lowercased != [UInt8](".git")
  }

  /// Opens the file for reading.
  func open() throws(FileError) -> Descriptor {
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let file = System.opening { unsafe openat(folder, name, flags) }
    if file < 0 { throw FileError.system(errno, "open", path) }
    return Descriptor(file)
  }

  /// The bytes and facts of a regular file.
  func contents() throws(FileError) -> ([UInt8], FileFacts) {
    let file = try open()
    guard let facts = FileFacts(of: file.number) else {
      throw FileError.system(errno, "read", path)
    }
    guard facts.isRegular else {
      throw FileError(
        kind: .special, path: path, message: "not a regular file, so it was not touched.")
    }
    guard let bytes = FileReader.wholeFile(file.number, size: facts.size) else {
      throw FileError.system(errno, "read", path)
    }
    guard bytes.count == facts.size, FileFacts(of: file.number) == facts else { throw changed }
    return (bytes, facts)
  }

  /// Makes sure that the file still is what was read, and that replacing it harms nothing else.
  func check(_ file: MatchedFile) throws(FileError) {
    let (bytes, facts) = try contents()
    if let obstacle = facts.obstacle(path) { throw obstacle }
    if facts != file.facts || bytes != file.bytes { throw changed }
  }

  private var changed: FileError {
    FileError(
      kind: .changedSinceRead, path: path,
      message: "changed after it was read, so it was not overwritten. Run again.")
  }

  /// A failure of the system at this place.
  func failure(_ attempt: String, _ code: Int32 = errno) -> FileError {
    FileError.system(code, attempt, path)
  }
}

/// An open file that is closed when nobody holds it any more.
final class Descriptor: Sendable {
  let number: Int32
  init(_ number: Int32) { self.number = number }
  deinit { close(number) }

  /// Writes all bytes, however little the system takes at a time; false with `errno` set.
  func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = System.retrying {
        unsafe rest.withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) }
      }
      if written < 0 { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }
}
