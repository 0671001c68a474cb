// All ignore rules that hold in one folder, in order of weight: `.ignore` files before `.gitignore` files (as in
// ripgrep), of one kind the deepest first, then the rules of the whole repository. The first file with a rule about an
// entry decides. Rules of `.gitignore` end where another repository begins, and mean nothing outside one.

/// The ignore rules that hold in a folder.
struct Ignores: Sendable {
  private var dotIgnores: [IgnoreRules] = []
  private var gitIgnores: [IgnoreRules] = []
  private(set) var repository: Repository?
  /// All of them in the order they are asked.
  private var order: [IgnoreRules] = []

  /// No rules at all.
  init() {}

  /// The rules above a folder: up to the top of its repository, and every `.ignore` above.
  ///
  /// With a memory, those of a folder above are read once for all that lies in it.
  init(above folder: [UInt8], environment: GitEnvironment, memory: WalkMemory? = nil) {
    guard folder.count > 1 else { return }
    let parent = Path.split(folder).folder
    self =
      memory?.ignores(in: parent) { Ignores(leadingInto: parent, environment) }
      ?? Ignores(leadingInto: parent, environment)
  }

  private init(leadingInto folder: [UInt8], _ environment: GitEnvironment) {
    for ancestor in Path.ancestors(folder).reversed() {
      if Repository.isTop(ancestor) { enter(Repository(top: ancestor, environment: environment)) }
      add(
        dotIgnore: SmallFile.read(Path.join(ancestor, [UInt8](".ignore"))),
        gitIgnore: SmallFile.read(Path.join(ancestor, [UInt8](".gitignore"))), folder: ancestor)
    }
  }

  /// Whether nothing is ever hidden.
  var isEmpty: Bool { order.isEmpty }

  /// Begins a repository: the `.gitignore` files above it count no more.
  mutating func enter(_ repository: Repository) {
    self.repository = repository
    gitIgnores = []
    arrange()
  }

  /// Adds the ignore files of a folder; they weigh more than those above.
  mutating func add(dotIgnore: [UInt8]?, gitIgnore: [UInt8]?, folder: [UInt8]) {
    if let rules = dotIgnore.flatMap({ IgnoreRules(text: $0, folder: folder) }) {
      dotIgnores.insert(rules, at: 0)
    }
    if repository != nil, let rules = gitIgnore.flatMap({ IgnoreRules(text: $0, folder: folder) }) {
      gitIgnores.insert(rules, at: 0)
    }
    arrange()
  }

  /// Whether the rules hide an entry.
  func hides(_ entry: borrowing EntryName, isFolder: Bool) -> Bool {
    for rules in order {
      if let answer = rules.hides(entry, isFolder: isFolder) { return answer }
    }
    return false
  }

  private mutating func arrange() {
    order = dotIgnores + gitIgnores + (repository?.rules ?? [])
  }
}
