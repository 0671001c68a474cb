// Paths as bytes. Only `/` and NUL mean anything to the system, so nothing is decoded or normalised beyond that.
import Glibc

enum Path {
  static let slash = UInt8(ascii: "/")

  static func join(_ folder: [UInt8], _ name: some Collection<UInt8>) -> [UInt8] {
    if name.isEmpty { return folder }
    if folder.isEmpty || folder.last == slash { return folder + name }
    return folder + [slash] + name
  }

  /// The folder of a path and the name in it.
  static func split(_ path: [UInt8]) -> (folder: [UInt8], name: [UInt8]) {
    guard let index = path.lastIndex(of: slash) else { return ([], path) }
    return (Array(path[..<max(index, 1)]), Array(path[(index + 1)...]))
  }

  /// The absolute path without symbolic links, or nil with `errno` set.
  static func resolved(_ path: [UInt8]) -> [UInt8]? {
    guard let found = unsafe realpath(path.terminated, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe Array(UnsafeRawBufferPointer(start: found, count: strlen(found)))
  }
}

extension Collection where Element == UInt8 {
  /// The bytes with a NUL behind them, for C.
  var terminated: [CChar] { map { CChar(bitPattern: $0) } + [0] }
}
