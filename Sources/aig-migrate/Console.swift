// The streams, the terminal and the environment: everything the program asks the system apart from the files of the
// tree. A reader that goes away (`| head`) is a normal ending.
import Glibc
import Rewriter

/// A stream or file could not be written.
struct WriteFailure: Error {
  let message: String
  let status: ExitStatus
}

enum Console {
  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Lets a write to a closed pipe return an error instead of killing the process.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Whether Ctrl-C and `kill` take the line at the cursor of stderr away before they end the program.
  static func setClearingLine(_ isOn: Bool) {
    for number in [SIGINT, SIGTERM] {
      let old = signal(number, isOn ? clearLine : SIG_DFL)
      // What the program was started to ignore stays ignored.
      if unsafe unsafeBitCast(old, to: Int.self) == 1 { signal(number, SIG_IGN) }
    }
  }

  /// Runs in the middle of anything, so it may only make system calls.
  private static let clearLine: @convention(c) (Int32) -> Void = { number in
    let line: StaticString = "\r\u{1B}[K"
    _ = unsafe Glibc.write(STDERR_FILENO, line.utf8Start, line.utf8CodeUnitCount)
    signal(number, SIG_DFL)
    raise(number)
  }

  static func isTerminal(_ stream: Int32) -> Bool { terminals.contains(stream) }

  /// Asked once: a batch has thousands of runs with the same streams.
  private static let terminals = [standardInput, standardOutput, standardError].filter {
    isatty($0) == 1
  }

  /// The columns of a terminal, at most 120, which is as far as lines read well; nil where the stream is none.
  static func width(_ stream: Int32) -> Int? {
    var size = winsize()
    guard isTerminal(stream), unsafe ioctl(stream, UInt(TIOCGWINSZ), &size) == 0 else {
      return nil
    }
    return size.ws_col == 0 ? nil : min(120, Int(size.ws_col))
  }

  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Says something to people; what cannot be said on stderr cannot be reported anywhere either.
  static func say(_ text: String) { try? write(Array(text.utf8), to: standardError) }

  /// Prints data.
  static func print(_ bytes: [UInt8]) throws(WriteFailure) {
    try write(bytes, to: standardOutput)
  }

  /// Replaces the content of a file the user named for a report.
  static func write(_ bytes: [UInt8], toFile path: String) throws(WriteFailure) {
    do throws(FileError) {
      try OutputFile(path: path).write(bytes)
    } catch {
      let status: ExitStatus = error.kind == .noSpace ? .temporary : .usage
      throw WriteFailure(message: "\(path): \(error.message)", status: status)
    }
  }

  /// One line of standard input without its end; nil at its end.
  static func readLine() -> String? { Swift.readLine() }

  /// Opens a file in the editor of the user and waits; what goes wrong is said by the editor.
  static func edit(_ path: String, line: Int) {
    let quoted = path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    _ = unsafe system("${VISUAL:-${EDITOR:-vi}} +\(line) -- '\(quoted)'")
  }

  /// Reads standard input to its end.
  static func readInput() throws(WriteFailure) -> [UInt8] {
    try readAll(standardInput, "cannot read stdin:", status: .failures)
  }

  /// Reads a stream to its end, or a little beyond the limit.
  private static func readAll(
    _ stream: Int32, _ words: String, status: ExitStatus, limit: Int = .max
  ) throws(WriteFailure) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(stream, bytes.baseAddress, bytes.count)
      }
      if count > 0 { result += buffer[..<count] }
      if count == 0 || result.count > limit { return result }
      if count < 0, errno != EINTR {
        throw WriteFailure(message: "\(words) \(reason(errno))", status: status)
      }
    }
  }

  /// The absolute path of the current folder; `/` where even that is gone.
  static var currentFolder: String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// The absolute path of this program.
  static var program: String {
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return "aig-migrate" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// Makes a folder the current one; false where that is not possible.
  static func enter(_ folder: String) -> Bool { unsafe chdir(folder) == 0 }

  /// The absolute form of a path, links and dots kept.
  static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return currentFolder == "/" ? "/\(path)" : "\(currentFolder)/\(path)"
  }

  /// Text for people with nothing in it that a terminal acts on.
  static func visible(_ text: String) -> String { TerminalText.escaped(text) }

  /// The bytes of a file the user named.
  static func read(_ path: String) throws(WriteFailure) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw WriteFailure(message: "cannot read \(path): \(reason(errno))", status: .usage)
    }
    defer { close(file) }
    return try readAll(file, "cannot read \(path):", status: .failures)
  }

  /// The names in a folder; none where it cannot be read.
  static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe _ = closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { text in
          unsafe String(cString: text)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  static func isFolder(_ path: String) -> Bool { kind(path) == S_IFDIR }

  static func isFile(_ path: String) -> Bool { kind(path) == S_IFREG }

  private static func kind(_ path: String) -> mode_t? {
    var info = stat()
    return unsafe stat(path, &info) == 0 ? info.st_mode & S_IFMT : nil
  }

  /// Reads a small file the user named.
  static func contents(of path: String, limit: Int) throws(WriteFailure) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw WriteFailure(message: "cannot be read (\(reason(errno)))", status: .usage)
    }
    defer { close(file) }
    let bytes = try readAll(file, "cannot be read", status: .usage, limit: limit)
    guard bytes.count <= limit else {
      throw WriteFailure(message: "is larger than \(limit) bytes", status: .usage)
    }
    return bytes
  }

  private static func write(_ bytes: [UInt8], to stream: Int32) throws(WriteFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(stream, bytes.baseAddress, bytes.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        return
      } else if errno != EINTR {
        let status: ExitStatus = [ENOSPC, EDQUOT].contains(errno) ? .temporary : .failures
        throw WriteFailure(message: "cannot write: \(reason(errno))", status: status)
      }
    }
  }

  private static func reason(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}
