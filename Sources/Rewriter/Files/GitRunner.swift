// Git as a program, in a repository of our own making: its settings were written here, it has no hooks, and no attribute
// can name a filter. The repositories of others are never git's own folder in these calls (reliability.md, B3); their
// objects come in through a fetch or are borrowed read-only.
import Glibc

/// Runs git commands in one private repository.
struct GitRunner {
  /// What a command left behind.
  struct Result {
    let isSuccess: Bool
    let output: [UInt8]
    /// The last lines of what git said.
    let message: String
    /// Whether it failed because a file would have become larger than it may be.
    var isTooLarge = false
  }

  /// Below this no file is limited: git needs room for its index and for what it says, whatever it fetches.
  static let leastSizeLimit = 64 << 10

  /// The `.git` folder of the private repository.
  let folder: [UInt8]
  /// Where checkouts go; nil for a repository without one.
  let tree: [UInt8]?
  /// A private folder for the streams of the commands.
  let scratch: [UInt8]

  /// Runs a command to its end; the time is limited by whoever supervises this process.
  ///
  /// - Parameters:
  ///   - arguments: What follows `git`.
  ///   - input: What the command reads.
  ///   - isRemote: Whether it talks to other repositories, for which the user's settings and credentials are needed.
  ///   - sizeLimit: The size in bytes that no file the command writes may exceed; at least `leastSizeLimit` holds.
  /// - Returns: What the command said; a failure is a result too.
  func run(
    _ arguments: [String], input: [UInt8] = [], isRemote: Bool = false, sizeLimit: Int? = nil
  ) -> Result {
    guard let program = ChildProcess.onPath("git") else {
      return Result(isSuccess: false, output: [], message: "there is no git on the PATH")
    }
    let streams = ["in", "out", "err"].map { Path.join(scratch, [UInt8]($0)) }
    guard OutputFolder.write(input, to: streams[0]),
      let opened = Self.open(streams)
    else { return Result(isSuccess: false, output: [], message: System.message(errno)) }
    let list = [[UInt8]("git")] + settings + arguments.map { [UInt8]($0) }
    let child = FileSizeLimit.with(sizeLimit) {
      ChildProcess(
        program, list, environment: isRemote ? remoteEnvironment : closedEnvironment,
        streams: ChildProcess.Streams(
          input: opened[0].number, output: opened[1].number, errors: opened[2].number))
    }
    let ending = child?.wait()
    let errors = SmallFile.read(streams[2]) ?? []
    let isCut =
      ending == .signalled(SIGXFSZ) || Self.cutWords.contains { errors.text.contains($0) }
    return Result(
      isSuccess: ending == .exited(0), output: OutputFolder.read(streams[1]) ?? [],
      message: ending.map { Self.summary(errors, $0) }?
        // The name of the folder differs from run to run.
        .replacing(scratch.text, with: "…") ?? "git could not be started",
      isTooLarge: sizeLimit != nil && isCut && ending != .exited(0))
  }

  /// How git tells of a file, its own or of a program it started, that met the limit.
  private static let cutWords = ["File too large", "signal \(SIGXFSZ)"]

  private static func open(_ streams: [[UInt8]]) -> [Descriptor]? {
    let flags = [O_RDONLY, O_WRONLY | O_CREAT | O_TRUNC, O_WRONLY | O_CREAT | O_TRUNC]
    let opened = zip(streams, flags).compactMap { path, flags -> Descriptor? in
      let file = unsafe Glibc.open(path.terminated, flags | O_CLOEXEC, 0o600)
      return file < 0 ? nil : Descriptor(file)
    }
    return opened.count == streams.count ? opened : nil
  }

  /// The last lines, in which git says what went wrong; progress and hints come before.
  private static func summary(_ errors: [UInt8], _ ending: ChildProcess.Ending) -> String {
    let lines = errors.text.split { $0 == "\n" || $0 == "\r" }.suffix(3)
    if !lines.isEmpty { return lines.joined(separator: "; ") }
    return switch ending {
    case .exited(let status): "git ended with \(status)"
    case .signalled(let signal): "git was ended by signal \(signal)"
    }
  }

  // MARK: What git may know

  private var settings: [[UInt8]] {
    [
      "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.attributesFile=/dev/null",
      "commit.gpgSign=false", "diff.external=", "submodule.recurse=false", "gc.auto=0",
      "maintenance.auto=false", "pack.threads=1", "core.quotePath=true",
      // Everything in one file, however little: the limit on a file is then one on the transfer.
      "fetch.unpackLimit=1", "fetch.fsckObjects=true", "core.protectHFS=true",
      "core.protectNTFS=true",
    ].flatMap { [[UInt8]("-c"), [UInt8]($0)] }
  }

  private var own: [[UInt8]] {
    var entries = [
      [UInt8]("GIT_DIR=") + folder, [UInt8]("GIT_INDEX_FILE=") + folder + "/index".utf8,
    ]
    if let tree { entries.append([UInt8]("GIT_WORK_TREE=") + tree) }
    return entries
      + ["GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C"].map { [UInt8]($0) }
  }

  /// Nothing of the user's: the same bytes come out on every machine.
  private var closedEnvironment: [[UInt8]] {
    own
      + [
        "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_ATTR_NOSYSTEM=1",
        "GIT_NO_LAZY_FETCH=1", "GIT_NO_REPLACE_OBJECTS=1", "GIT_ALLOW_PROTOCOL=none",
        "TZ=UTC", "HOME=/nonexistent", "PATH=/usr/bin:/bin",
      ].map { [UInt8]($0) }
  }

  /// The user's own environment, for credentials, proxies and ssh; but only transports that run no program of a URL's.
  private var remoteEnvironment: [[UInt8]] {
    let kept = ChildProcess.inherited().filter { entry in
      !entry.hasPrefix("GIT_", at: 0) || Self.keptVariables.contains { entry.hasPrefix($0, at: 0) }
    }
    return kept.filter { !$0.hasPrefix("LC_ALL=", at: 0) } + own
      + [[UInt8]("GIT_ALLOW_PROTOCOL=file:ssh:https")]
  }

  private static let keptVariables = [
    "GIT_SSH=", "GIT_SSH_COMMAND=", "GIT_SSH_VARIANT=", "GIT_ASKPASS=", "GIT_CONFIG_GLOBAL=",
    "GIT_CONFIG_SYSTEM=", "GIT_CONFIG_NOSYSTEM=", "GIT_SSL_",
  ]
}

/// A limit on the size of the files a child writes, set only while the child is started: children inherit it.
private enum FileSizeLimit {
  static func with<T>(_ bytes: Int?, _ start: () -> T) -> T {
    guard let bytes = bytes.map({ max($0, GitRunner.leastSizeLimit) }) else { return start() }
    var old = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    guard unsafe getrlimit(resource, &old) == 0 else { return start() }
    var new = rlimit(rlim_cur: min(rlim_t(bytes), old.rlim_max), rlim_max: old.rlim_max)
    unsafe setrlimit(resource, &new)
    defer { unsafe setrlimit(resource, &old) }
    return start()
  }
}
