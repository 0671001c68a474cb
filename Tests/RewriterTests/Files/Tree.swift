// A folder of its own for each test, removed when the test ends. Written with system calls, because the names and kinds
// of files that matter here are those that convenience functions refuse.
import Glibc

@testable import Rewriter

/// A temporary folder.
final class Tree {
  /// Its absolute path.
  let root: String

  init() {
    var name = "/tmp/aig-migrate-tests.XXXXXX".utf8CString.map { $0 }
    precondition(unsafe mkdtemp(&name) != nil, "no temporary folder can be made")
    root = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = run("rm", "-rf", root) }

  func path(_ relative: String) -> String { root + "/" + relative }

  /// Writes a file and the folders above it.
  func write(_ relative: String, _ text: String) { write([UInt8](relative), [UInt8](text)) }

  func write(_ relative: [UInt8], _ bytes: [UInt8]) {
    let path = [UInt8](root) + [Path.slash] + relative
    for folder in Path.ancestors(Path.split(path).folder).reversed() {
      _ = unsafe mkdir(folder.terminated, 0o755)
    }
    let file = unsafe open(path.terminated, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    precondition(file >= 0, "cannot write \(relative.text): \(System.message(errno))")
    precondition(unsafe Glibc.write(file, bytes, bytes.count) == bytes.count)
    close(file)
  }

  func read(_ relative: String) -> String? {
    SmallFile.read([UInt8](path(relative)))?.text
  }

  func makeFolder(_ relative: String) { _ = unsafe mkdir(path(relative), 0o755) }

  func facts(_ relative: String) -> stat? { Path.facts([UInt8](path(relative))) }
}

/// Runs a program and gives its exit status and what it printed.
@discardableResult
func run(_ arguments: String..., in folder: String = "/") -> (status: Int32, output: [UInt8]) {
  let words = ["env", "-C", folder] + arguments
  let command = words.map {
    "'"
      + $0.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }.joined(separator: " ")
  guard let pipe = unsafe popen(command + " 2>&1", "r") else { return (-1, []) }
  var output: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = unsafe fread(&buffer, 1, buffer.count, pipe)
    if count == 0 { break }
    output += buffer[..<count]
  }
  return (unsafe pclose(pipe) >> 8, output)
}
