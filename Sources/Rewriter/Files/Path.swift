// Paths as bytes. Only `/` and NUL mean anything to the system, so nothing is decoded or normalised beyond that. A path
// may be longer than the system takes in one call (PATH_MAX, 4,096 bytes); `openFolder` goes there in steps.
import Glibc

enum Path {
  static let slash = UInt8(ascii: "/")

  static func join(_ folder: [UInt8], _ name: some Collection<UInt8>) -> [UInt8] {
    if name.isEmpty { return folder }
    if folder.isEmpty || folder.last == slash { return folder + name }
    return folder + [slash] + name
  }

  /// The folder of a path and the name in it; the folder is empty when the path is a mere name.
  static func split(_ path: [UInt8]) -> (folder: [UInt8], name: [UInt8]) {
    guard let index = path.lastIndex(of: slash) else { return ([], path) }
    return (Array(path[..<max(index, 1)]), Array(path[(index + 1)...]))
  }

  /// An absolute path and all folders above it, the nearest first.
  static func ancestors(_ path: [UInt8]) -> [[UInt8]] {
    var result = [path]
    while let last = result.last, last.count > 1 { result.append(split(last).folder) }
    return result
  }

  /// The absolute path without symbolic links, or nil with `errno` set.
  static func resolved(_ path: [UInt8]) -> [UInt8]? {
    guard let found = unsafe realpath(path.terminated, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe Array(UnsafeRawBufferPointer(start: found, count: strlen(found)))
  }

  /// Whether anything stands at a path, a dangling symbolic link included.
  static func exists(_ path: [UInt8]) -> Bool { facts(path) != nil }

  /// What stands at a path, a symbolic link itself rather than its target; nil with `errno` set.
  static func facts(_ path: [UInt8]) -> stat? {
    var facts = stat()
    return unsafe lstat(path.terminated, &facts) == 0 ? facts : nil
  }

  /// Whether a path leads to a folder, symbolic links followed.
  static func isFolder(_ path: [UInt8]) -> Bool {
    var facts = stat()
    return unsafe stat(path.terminated, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// An open folder that others are reached from; nil when it cannot be opened.
  static func handle(_ path: [UInt8]) -> Descriptor? {
    let folder = openFolder(path)
    return folder < 0 ? nil : Descriptor(folder)
  }

  /// Opens a folder for reading; the last component must not be a symbolic link.
  ///
  /// - Parameters:
  ///   - path: Absolute, or relative to `start`.
  ///   - start: An open folder.
  /// - Returns: The open folder; negative with `errno` set.
  static func openFolder(_ path: some ByteRun, in start: Int32 = AT_FDCWD) -> Int32 {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    guard path.count >= PATH_MAX else {
      return System.opening { unsafe openat(start, path.terminated, flags) }
    }
    var folder = start
    var rest = Array(path)[...]
    while !rest.isEmpty {
      let limit = rest.prefix(Int(PATH_MAX) - 1)
      let isLast = limit.count == rest.count
      let end = isLast ? rest.endIndex : limit.lastIndex(of: slash).map { $0 + 1 } ?? rest.endIndex
      let next = unsafe openat(folder, rest[..<end].terminated, flags)
      let reason = errno
      if folder != start { close(folder) }
      errno = reason
      if next < 0 { return next }
      folder = next
      rest = rest[end...]
    }
    return folder
  }
}

/// Arrays and slices of bytes, which lie in one piece and are copied in one go.
protocol ByteRun: Collection where Element == UInt8 {
  func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
}

extension [UInt8]: ByteRun {}
extension ArraySlice<UInt8>: ByteRun {}

extension ByteRun {
  /// The bytes with a NUL behind them, for C.
  var terminated: [CChar] {
    unsafe withUnsafeBytes { bytes in
      unsafe [CChar](unsafeUninitializedCapacity: bytes.count + 1) { buffer, count in
        unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: bytes)
        unsafe buffer[bytes.count] = 0
        count = bytes.count + 1
      }
    }
  }
}
