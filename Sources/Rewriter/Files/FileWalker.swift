// Finds the files that matter: walks roots, honours ignore rules, reads every regular file once and keeps only those with
// a needle in them.
import Glibc

/// Which files a walk looks at.
public struct WalkOptions: Sendable {
  /// Whether `.gitignore`, `.ignore`, `.git/info/exclude` and `core.excludesFile` are honoured.
  public var useIgnore = true
  /// Whether ignore files in the folders above a root count too.
  public var looksAbove = true
  /// Whether names that begin with a dot are walked (`.git` never is).
  public var includeHidden = true
  /// If not empty, only files that one of these patterns (`.gitignore` syntax, relative to the root) matches are read.
  public var include: [String] = []
  /// Files and folders that one of these patterns matches are left out.
  public var exclude: [String] = []
  /// The same with patterns that are relative to another folder than the root.
  public var excluded: [PathPatterns] = []
  /// The size in bytes above which a file is skipped.
  public var maxFileSize = 256 << 20
  /// What earlier walks found out, for whoever walks many trees.
  public var memory: WalkMemory?
  /// Raised for every file that is read, for whoever watches.
  public var progress: WalkProgress?
  /// The number of threads that are asked for; `threads` of them work.
  public var jobs = WalkOptions.processors

  /// More threads than any machine makes use of; each costs buffers, and a mistyped number must not cost the machine.
  static let mostThreads = 1024

  /// Creates the default options.
  public init() {}

  /// The number of threads that work, from 1 to 1024.
  public var threads: Int { max(1, min(jobs, Self.mostThreads)) }

  /// The number of processors this process may use.
  public static let processors: Int = {
    var mask = [UInt64](repeating: 0, count: 128)
    guard unsafe processorsAllowed(0, mask.count * 8, &mask) == 0 else {
      return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }
    return max(1, mask.map(\.nonzeroBitCount).reduce(0, +))
  }()
}

/// A walk over files and folders.
public struct FileWalker: Sendable {
  /// What is searched.
  public let scan: LiteralScan
  /// Which files are looked at.
  public let options: WalkOptions

  /// Creates a walker.
  public init(scan: LiteralScan = LiteralScan(), options: WalkOptions = WalkOptions()) {
    self.scan = scan
    self.options = options
  }

  /// Walks the roots (folders or files, as the user typed them) and reads every file the options select.
  ///
  /// Never fails: what cannot be read becomes an error value, a root that does not exist one of kind `missing`.
  public func walk(_ roots: [String]) -> WalkResult {
    walk(roots, environment: options.memory?.environment ?? .current)
  }

  func walk(_ names: [String], environment: GitEnvironment) -> WalkResult {
    var findings = WalkFindings()
    let roots = uniqueRoots(names, &findings)
    let plan = WalkPlan(scan: scan, options: options, environment: environment, roots: roots)
    let work = roots.indices.reversed().filter { roots[$0].isFolder }.map { index in
      let ignores =
        options.useIgnore && options.looksAbove
        ? Ignores(above: roots[index].path, environment: environment, memory: options.memory)
        : Ignores()
      return WalkWork(root: index, folder: roots[index].path, ignores: ignores)
    }
    let threads = options.threads
    let queue = WalkQueue(work, threads: threads)
    let others = (1..<threads).compactMap { _ in WalkThread(plan, queue) }
    let own = WalkWorker(plan: plan, queue: queue)
    for root in roots where !root.isFolder { own.readRoot(root) }
    own.run()
    let all = [findings, own.findings] + others.map { $0.join() }
    return WalkResult(
      files: all.flatMap(\.files).sorted(by: Self.precedes),
      scanned: all.map(\.scanned).reduce(0, +),
      skipped: all.flatMap(\.skipped).sorted {
        $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
      },
      errors: all.flatMap(\.errors).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }

  /// Two names that are not valid UTF-8 may look alike in a report, so the bytes decide in the end.
  private static func precedes(_ left: MatchedFile, _ right: MatchedFile) -> Bool {
    left.path == right.path
      ? left.location.absolute.lexicographicallyPrecedes(right.location.absolute)
      : left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  /// The roots that exist, each once however often and in whatever form it was named.
  private func uniqueRoots(_ names: [String], _ findings: inout WalkFindings) -> [WalkPlan.Root] {
    var seen: Set<[UInt8]> = []
    return names.compactMap { name -> WalkPlan.Root? in
      guard let root = root(name, &findings), seen.insert(root.path).inserted else { return nil }
      return root
    }
  }

  private func root(_ name: String, _ findings: inout WalkFindings) -> WalkPlan.Root? {
    let bytes = [UInt8](name)
    guard let path = Path.resolved(bytes), let facts = Path.facts(path) else {
      findings.errors.append(Self.missing(name, errno))
      return nil
    }
    switch facts.st_mode & S_IFMT {
    case S_IFDIR:
      break
    case S_IFREG where Path.facts(bytes).map { $0.st_mode & S_IFMT } == S_IFREG:
      break
    case S_IFREG:
      // Replacing the link would detach it, replacing its target would change a file that was not named.
      findings.errors.append(
        WalkError(
          kind: .link, path: name,
          message: "a symbolic link to a file is not followed. Name the file it leads to."))
      return nil
    default:
      findings.skipped.append(SkippedFile(path: name, reason: .special))
      return nil
    }
    return WalkPlan.Root(
      path: path, prefix: Self.prefix(bytes), isFolder: facts.st_mode & S_IFMT == S_IFDIR,
      filters: WalkFilters(options: options, root: path))
  }

  /// What stands before the paths below a root in reports: the root as it was typed, without `./` and a slash at the end.
  private static func prefix(_ name: [UInt8]) -> [UInt8] {
    var rest = name[...]
    while rest.count > 1, rest.last == Path.slash { rest = rest.dropLast() }
    while rest.hasPrefix("./", at: rest.startIndex) {
      rest = rest.dropFirst(2).drop { $0 == Path.slash }
    }
    return rest.elementsEqual([UInt8](".")) ? [] : Array(rest)
  }

  private static func missing(_ name: String, _ code: Int32) -> WalkError {
    guard code == ENOENT || code == ENOTDIR else {
      let message = "the path cannot be opened (\(System.message(code))). Make it readable."
      return WalkError(kind: .unreadable, path: name, message: message)
    }
    return WalkError(
      kind: .missing, path: name, message: "no such file or folder. Check the spelling.")
  }
}

/// A further thread of a walk.
private struct WalkThread {
  private let worker: WalkWorker
  private let thread: SideThread

  /// Starts the thread; nil when the system has none to give, and the others do its part.
  init?(_ plan: WalkPlan, _ queue: WalkQueue) {
    // Touched by the thread alone until it has ended.
    nonisolated(unsafe) let worker = WalkWorker(plan: plan, queue: queue)
    let thread = SideThread {
      // Each thread looks up its files in a table of its own; where that is forbidden, the shared one serves. Not
      // for the calling thread, whose files the rest of the program shares.
      _ = unshareResources(System.cloneFiles)
      unsafe worker.run()
    }
    guard let thread else {
      queue.withdraw()
      return nil
    }
    self.thread = thread
    unsafe self.worker = worker
  }

  /// Waits for the thread's end and gives what it found.
  func join() -> WalkFindings {
    thread.join()
    return worker.findings
  }
}
