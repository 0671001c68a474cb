// System calls that the Glibc module of Swift does not import: their headers are not in its module map. The symbols are
// glibc's own, with scalar and pointer arguments only, for which Swift's and C's calling conventions agree on the
// supported platforms. This is the one place that names them; a C module of one header would remove it.
import Glibc

/// `getdents64(2)`: the next entries of an open folder, as packed records.
@_silgen_name("getdents64")
func listEntries(_ folder: Int32, _ buffer: UnsafeMutableRawPointer, _ size: Int) -> Int

/// `unshare(2)`.
@_silgen_name("unshare")
func unshareResources(_ flags: Int32) -> Int32

/// `sched_getaffinity(2)`.
@_silgen_name("sched_getaffinity")
func processorsAllowed(_ process: Int32, _ size: Int, _ mask: UnsafeMutableRawPointer) -> Int32

/// `flistxattr(2)`: the names of the extended attributes, each ended by NUL.
@_silgen_name("flistxattr")
func listAttributes(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ size: Int) -> Int

/// `fgetxattr(2)`.
@_silgen_name("fgetxattr")
func readAttribute(
  _ file: Int32, _ name: UnsafePointer<CChar>, _ buffer: UnsafeMutableRawPointer?, _ size: Int
) -> Int

/// `fsetxattr(2)`.
@_silgen_name("fsetxattr")
func writeAttribute(
  _ file: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeRawPointer?, _ size: Int,
  _ flags: Int32
) -> Int32

/// `fremovexattr(2)`.
@_silgen_name("fremovexattr")
func removeAttribute(_ file: Int32, _ name: UnsafePointer<CChar>) -> Int32

/// `pipe2(2)`.
@_silgen_name("pipe2")
func pipeWithFlags(_ ends: UnsafeMutablePointer<Int32>, _ flags: Int32) -> Int32

enum System {
  /// `CLONE_FILES`: a private table of open files, so that threads do not contend for it.
  static let cloneFiles: Int32 = 0x400

  /// What the system says about an error number.
  static func message(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
  }

  /// Hands the words of a new process on, as the list that ends with a null pointer; they live until `body` returns.
  static func withStrings<T>(
    _ strings: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> T
  ) -> T {
    let copies = unsafe strings.map { unsafe strdup($0.terminated) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
  }

  /// Repeats an opening that a signal interrupted.
  static func opening(_ call: () -> Int32) -> Int32 { Int32(retrying { Int(call()) }) }

  /// Repeats a call that a signal interrupted.
  static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
