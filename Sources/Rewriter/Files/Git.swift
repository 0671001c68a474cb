// A conversation with `git cat-file --batch`, the only git command the program runs in a scanned repository: it reads
// objects and the index, and runs neither hooks, filters, fsmonitor nor text conversion, whatever a hostile `.git/config`
// asks for. The user's own settings and environment are kept away from it all the same (reliability.md, B3).
import Glibc

/// An object of a repository.
struct GitObject {
  let id: String
  /// `blob`, `tree`, `commit` or `tag`.
  let type: String
  let content: [UInt8]
}

/// Git, reading objects of one repository.
final class GitObjects {
  /// What git answered to one question.
  enum Answer: Equatable {
    case blob([UInt8])
    case missing
    /// No sensible answer in time.
    case failed
  }

  /// How long git may take for one answer, in milliseconds.
  private static let patience: Int32 = 30_000
  private let process: pid_t
  private let channel: Descriptor
  /// Bytes that were received and not used yet.
  private var received: [UInt8] = []
  private var hasFailed = false

  /// Starts git in the top folder of a repository; nil when there is no git.
  init?(top: [UInt8]) {
    guard let program = Self.program() else { return nil }
    var ends: [Int32] = [-1, -1]
    let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, type, 0, &ends) == 0 else { return nil }
    channel = Descriptor(ends[0])
    let remote = Descriptor(ends[1])
    let started = Self.spawn(program, Self.arguments(top), Self.environment(top), remote.number)
    guard let started else { return nil }
    process = started
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    _ = System.retrying { unsafe Int(waitpid(process, &status, 0)) }
  }

  /// The content of an object named in git's way, such as `HEAD:path` or `:0:path`.
  func content(of name: [UInt8]) -> Answer {
    if let object = object(name) {
      return object.type == "blob" ? .blob(object.content) : .missing
    }
    return hasFailed ? .failed : .missing
  }

  /// Any object named in git's way; nil when there is none or git failed.
  func object(_ name: [UInt8]) -> GitObject? {
    // Questions end with a line end, so a name that holds one cannot be asked for.
    guard !hasFailed, !name.contains(0x0A), send(name + [0x0A]),
      let header = receive(while: { !$0.contains(0x0A) }, upTo: { $0.firstIndex(of: 0x0A) })
    else {
      hasFailed = true
      return nil
    }
    if header.hasSuffix(" missing") { return nil }
    let words = header.split(separator: 0x20)
    // A line end follows the content.
    guard words.count == 3, let size = Int(words[2].text), size >= 0,
      let content = receive(while: { $0.count <= size }, upTo: { _ in size })
    else {
      hasFailed = true
      return nil
    }
    return GitObject(id: words[0].text, type: words[1].text, content: content)
  }

  /// Receives as long as `isShort` says so, then takes the bytes up to an offset and drops the one at it.
  private func receive(while isShort: ([UInt8]) -> Bool, upTo end: ([UInt8]) -> Int?) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while isShort(received) {
      var state = pollfd(fd: channel.number, events: Int16(POLLIN), revents: 0)
      guard System.retrying({ unsafe Int(poll(&state, 1, Self.patience)) }) > 0 else { return nil }
      let count = System.retrying { unsafe recv(channel.number, &buffer, buffer.count, 0) }
      if count <= 0 { return nil }
      received += buffer[..<count]
    }
    guard let offset = end(received) else { return nil }
    defer { received.removeFirst(offset + 1) }
    return Array(received[..<offset])
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = System.retrying {
        // Were git gone, an ordinary write would end this program with SIGPIPE.
        unsafe rest.withUnsafeBytes {
          unsafe Glibc.send(channel.number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
      }
      if sent <= 0 { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }
}

// MARK: Starting git

extension GitObjects {
  private static func arguments(_ top: [UInt8]) -> [[UInt8]] {
    let settings = [
      "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.attributesFile=/dev/null",
      "protocol.allow=never", "submodule.recurse=false",
    ]
    // Git refuses repositories of other owners. The user named this one, and what is run here runs nothing of it.
    return [[UInt8]("git"), [UInt8]("-C"), top, [UInt8]("-c"), [UInt8]("safe.directory=") + top]
      + settings.flatMap { [[UInt8]("-c"), [UInt8]($0)] }
      + [[UInt8]("cat-file"), [UInt8]("--batch")]
  }

  private static func environment(_ top: [UInt8]) -> [[UInt8]] {
    let fixed = [
      "LC_ALL=C", "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_ATTR_NOSYSTEM=1",
      "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_LAZY_FETCH=1",
      "GIT_NO_REPLACE_OBJECTS=1",
    ]
    // Should `.git` be no repository after all, git must not find another one further up.
    return fixed.map { [UInt8]($0) }
      + [[UInt8]("GIT_CEILING_DIRECTORIES=") + Path.split(top).folder]
  }

  /// The first git on the absolute folders of the search path; a relative one could lead into the scanned tree.
  private static func program() -> [UInt8]? {
    let folders = (GitEnvironment.variable("PATH") ?? []).split(separator: UInt8(ascii: ":"))
    return folders.filter { $0.first == Path.slash }.map { Path.join(Array($0), [UInt8]("git")) }
      .first { unsafe access($0.terminated, X_OK) == 0 }
  }

  private static func spawn(
    _ program: [UInt8], _ arguments: [[UInt8]], _ environment: [[UInt8]], _ channel: Int32
  ) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, channel, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, channel, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    let code = unsafe System.withStrings(arguments) { arguments in
      unsafe System.withStrings(environment) { environment in
        unsafe posix_spawn(&process, program.terminated, &actions, nil, arguments, environment)
      }
    }
    return code == 0 ? process : nil
  }
}
