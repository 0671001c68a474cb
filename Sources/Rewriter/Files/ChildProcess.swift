// Starting programs and waiting for them. A worker leads a session of its own: it has no terminal to ask questions
// on, and whatever it starts, git and its transports included, ends with it when the group is killed. Arguments are lists, never shell text.
import Glibc

/// A program that was started.
public final class ChildProcess {
  /// The files a child gets as its standard streams; a missing one is `/dev/null`.
  struct Streams {
    var input: Int32?
    var output: Int32?
    var errors: Int32?
  }

  /// How a child ended.
  public enum Ending: Sendable, Equatable {
    case exited(Int32)
    case signalled(Int32)
  }

  let number: pid_t
  private let leadsSession: Bool
  private var ending: Ending?

  /// Starts a program; nil when the system refuses.
  ///
  /// - Parameters:
  ///   - program: The path of the file to run.
  ///   - arguments: All arguments, the program's own name first.
  ///   - environment: `NAME=value` entries; nil for those of this process.
  ///   - streams: Its standard streams.
  ///   - leadsSession: Whether it gets a session and a process group of its own.
  init?(
    _ program: [UInt8], _ arguments: [[UInt8]], environment: [[UInt8]]?, streams: Streams,
    leadsSession: Bool = false
  ) {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    guard unsafe posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    if leadsSession { unsafe posix_spawnattr_setflags(&attributes, Self.newSession) }
    self.leadsSession = leadsSession
    for (target, source) in [(Int32(0), streams.input), (1, streams.output), (2, streams.errors)] {
      if let source {
        unsafe posix_spawn_file_actions_adddup2(&actions, source, target)
      } else {
        unsafe posix_spawn_file_actions_addopen(&actions, target, "/dev/null", O_RDWR, 0)
      }
    }
    var process: pid_t = 0
    let entries = environment ?? Self.inherited()
    let code = unsafe System.withStrings(arguments) { arguments in
      unsafe System.withStrings(entries) { entries in
        unsafe posix_spawn(
          &process, program.terminated, &actions, &attributes, arguments, entries)
      }
    }
    if code != 0 { return nil }
    number = process
  }

  deinit {
    if ending == nil { kill() }
  }

  /// Ends the child, with a session of its own all it started too, and waits for it.
  public func kill() {
    if ending != nil { return }
    _ = Glibc.kill(leadsSession ? -number : number, SIGKILL)
    _ = wait()
  }

  /// Waits for the end.
  @discardableResult
  public func wait() -> Ending {
    if let ending { return ending }
    var status: Int32 = 0
    _ = System.retrying { unsafe Int(waitpid(number, &status, 0)) }
    let signal = status & 0x7F
    let result: Ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
    ending = result
    return result
  }

  /// `POSIX_SPAWN_SETSID`, which the Glibc module does not import.
  private static let newSession: Int16 = 0x80

  /// The first file of a name on the absolute folders of the search path; a relative one could lead into a scanned tree.
  static func onPath(_ name: String) -> [UInt8]? {
    let folders = (GitEnvironment.variable("PATH") ?? []).split(separator: UInt8(ascii: ":"))
    return folders.filter { $0.first == Path.slash }.map { Path.join(Array($0), [UInt8](name)) }
      .first { unsafe access($0.terminated, X_OK) == 0 }
  }

  /// The environment of this process.
  static func inherited() -> [[UInt8]] {
    var result: [[UInt8]] = []
    var entry = unsafe environ
    while let text = unsafe entry.pointee {
      result.append(unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
      unsafe entry += 1
    }
    return result
  }
}
