// Extended attributes, which also hold the ACLs and the security labels. A copy must have the original's and no others: a
// folder may give every new file an ACL of its own.
import Glibc

enum ExtendedAttributes {
  /// Gives one open file exactly the attributes of another; nil when that worked, otherwise the error number.
  ///
  /// A file system without attributes has none to copy.
  static func copy(from source: Int32, to target: Int32) -> Int32? {
    guard let wanted = names(source), let present = names(target) else {
      return errno == ENOTSUP ? nil : errno
    }
    for name in wanted {
      guard let value = value(source, name) else { return errno }
      // The system itself sets some security labels, and lets nobody else do it.
      if value == self.value(target, name) { continue }
      if unsafe writeAttribute(target, name, value, value.count, 0) != 0 { return errno }
    }
    for name in present where !wanted.contains(name) {
      if unsafe removeAttribute(target, name) != 0 { return errno }
    }
    return nil
  }

  private static func names(_ file: Int32) -> [[CChar]]? {
    unsafe bytes { unsafe listAttributes(file, $0, $1) }?.split(separator: 0).map(\.terminated)
  }

  private static func value(_ file: Int32, _ name: [CChar]) -> [UInt8]? {
    unsafe bytes { unsafe readAttribute(file, name, $0, $1) }
  }

  /// Asks for the size first and then for the bytes, again when they grew in between.
  private static func bytes(_ ask: (UnsafeMutableRawPointer?, Int) -> Int) -> [UInt8]? {
    while true {
      let size = ask(nil, 0)
      if size <= 0 { return size == 0 ? [] : nil }
      var buffer = [UInt8](repeating: 0, count: size)
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe ask($0.baseAddress, $0.count) }
      if count >= 0 { return Array(buffer[..<count]) }
      if errno != ERANGE { return nil }
    }
  }
}
