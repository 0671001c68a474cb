// What can be typed for a batch. Everything that changes what is decided also goes into the plan of the output folder, so
// that results of two settings never mix.
import ArgumentParser
import Rewriter

/// What a batch makes of each repository.
enum BatchMode: String, CaseIterable, ExpressibleByArgument {
  /// A diff against the tree as it stands.
  case diff
  /// A mail for `git am`.
  case patch
  /// The same, and a bundle with the branch.
  case commit
  /// The files themselves.
  case inPlace = "in-place"
}

extension Shard: ExpressibleByArgument {
  /// Reads the value of `--shard`.
  public init?(argument: String) { self.init(text: argument) }
}

struct BatchArguments: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Lists of repositories (one path or URL a line, @ref behind it), folders, or - for stdin.",
      valueName: "list|folder"))
  var repos: [String] = []

  @Option(
    help: ArgumentHelp("Folder for the results, outside all repositories.", valueName: "folder"))
  var out: String

  @Option(help: "What to make of each repository.")
  var mode: BatchMode = .diff

  @Option(help: ArgumentHelp("Only this part of the list, such as 3/16.", valueName: "i/n"))
  var shard: Shard = .whole

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Repositories at a time; 0 for one each processor.", valueName: "number"))
  var jobs = 0

  @Flag(help: "Pass over what is done already and whose commit is still the same.")
  var resume = false

  @Option(help: ArgumentHelp("Seconds a repository may take.", valueName: "seconds"))
  var timeLimit = 600

  @Option(
    help: ArgumentHelp("Fetch no larger repository; takes K, M, G.", valueName: "size"))
  var maxRepoSize = ByteCount(bytes: 2 << 30)

  @Option(help: ArgumentHelp("Name of the branch.", valueName: "name"))
  var branch = "aig-migrate/\(Release.version)"

  @Option(help: ArgumentHelp("Author of the commits.", valueName: "name <mail>"))
  var author = "aig-migrate <aig-migrate@localhost>"

  @OptionGroup(title: "What may be decided")
  var engine: EngineArguments

  @OptionGroup var files: FileArguments

  @Flag(help: "Take uncommitted changes and folders that are no repository.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  /// This process works for another one, which started it with its own arguments.
  @Flag(help: .hidden)
  var worker = false

  func validate() throws {
    if repos.isEmpty { throw ValidationError("--repos needs a list or a folder.") }
    if jobs < 0 { throw ValidationError("--jobs takes a number from 0, not \(jobs).") }
    if timeLimit < 1 { throw ValidationError("--time-limit takes a number from 1.") }
    if out.isEmpty { throw ValidationError("--out needs a folder.") }
    let isAuthor = author.wholeMatch(of: #/[^<>\n]+ <[^<>\n]*>/#) != nil
    if !isAuthor { throw ValidationError("--author takes 'Name <mail>', not '\(author)'.") }
    let isBranch = branch.wholeMatch(of: #/[A-Za-z0-9_]([A-Za-z0-9_.\/-]*[A-Za-z0-9_-])?/#) != nil
    if !isBranch || branch.contains("..") || branch.contains("//") || branch.contains("/.") {
      throw ValidationError("--branch takes a plain name, not '\(branch)'.")
    }
  }

  /// What all results of the output folder must share.
  var plan: BatchPlan {
    BatchPlan(mode: mode.rawValue, options: deciding.map { $0.joined(separator: " ") })
  }

  /// The options that change what comes out, each with its value.
  private var deciding: [[String]] {
    let options = engine.options
    var words = options.accepted.map { ["--accept", $0.rawValue] }
    words += options.hosts.map { ["--host", $0] }
    if options.noCreditsFallback { words.append(["--no-credits-fallback"]) }
    if let name = options.tokenEnvironment { words.append(["--token-env", name]) }
    words += files.words
    if force { words.append(["--force"]) }
    if mode == .patch || mode == .commit {
      words += [["--branch", branch], ["--author", author]]
    }
    return words
  }

  /// The options for a job that is to do the same.
  var words: [String] {
    var words = ["--mode", mode.rawValue, "--time-limit", "\(timeLimit)"]
    words += ["--max-repo-size", "\(maxRepoSize.bytes)"]
    let accepted = engine.options.accepted.map(\.rawValue).sorted()
    // Given once, with all names: of several the last one would count.
    if !accepted.isEmpty { words += ["--accept", accepted.joined(separator: ",")] }
    return words + deciding.filter { $0[0] != "--accept" }.flatMap(\.self)
  }

  /// The options of a run over the current folder, parsed once and used for every repository: parsing is slow beside a
  /// small tree.
  ///
  /// New options of a run keep their defaults here until a batch takes them.
  func run() throws -> MigrateArguments {
    var arguments = try MigrateArguments.parse(["."])
    arguments.engine = engine
    arguments.reports.format = .json
    arguments.files = files
    arguments.force = force
    arguments.jobs = 1
    return arguments
  }
}
