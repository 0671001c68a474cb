// Which files of a tree share names that matter, and whether all users of such a name are known. Only files that were
// let through by a search for those names are looked at; the links are plain imports, and a name that could be used in
// any other way stays open, so that nothing it stands for is edited.

/// One file of the index.
struct IndexedFile: Sendable {
  let file: SourceFile
  let language: Language
  let list: TokenList
  let facts: ModuleFacts
  /// Names of the module level with the bytes they stand for.
  let holders: NameHolders
  /// Exported names with their tokens; a Python module exports all names of its module level.
  let exports: [String: Int]
  /// All words of the file outside of comments, strings included.
  let words: FileWords
  /// Where the words of the code stand.
  let places: WordIndex
  /// Offsets of the occurrences.
  let occurrences: [Int]
  /// True for a script of JavaScript that is no module: its names are those of all scripts of a page.
  let isScript: Bool
  /// Names that code of JavaScript takes from nowhere in the file.
  let globals: Set<String>

  /// True for languages whose imports are read.
  var isReadable: Bool {
    language.grammar != nil && list.faults == 0 && !list.isTooDeep && !list.isExhausted
  }
}

/// Groups of files that are read as one, and what is known of their exports.
struct RepositoryIndex: Sendable {
  private(set) var files: [IndexedFile]
  /// Files that stand for the value of a setting, by the name of the setting; see `LinkedPlanner.settingPlans`.
  var settings: [String: Int] = [:]
  /// Files that hand names of other files on.
  private(set) var handers: [Int] = []
  let paths: ModulePaths
  let foreign: Set<Int>
  /// For each file the exported names that stand for something with an occurrence.
  private(set) var tainted: [Set<String>]
  /// For each file the exported names whose users are not all known.
  var open: [Set<String>]
  /// Pairs of importing and imported file.
  var edges: Set<[Int]> = []
  /// Constants of languages whose requests are read statement by statement.
  private(set) var constants: ConstantIndex
  /// For each file the names that files with an occurrence import from it; `*` for all of them.
  var wanted: [Set<String>] = []
  /// The lists of the files that could be read at the start.
  private let lists: [TokenList]

  /// Builds the index; O(size of the files + pairs of files that share a name).
  ///
  /// `open` are names that are known to have other users, `foreign` files that may not be edited, `read` files that were
  /// indexed before, by their path, `names` what is known of a file otherwise.
  init(
    _ sources: [SourceFile], open known: [Set<String>] = [], foreign: Set<Int> = [],
    read: [String: IndexedFile] = [:], names: (SourceFile) -> TextNames? = { _ in nil },
    occurrences: (SourceFile) -> [Int]
  ) {
    self.foreign = foreign
    files = sources.map { source in
      if let file = read[source.path], file.file == source { return file }
      return IndexedFile(source, occurrences: occurrences(source), names(source))
    }
    lists = files.filter(\.isReadable).map(\.list)
    paths = ModulePaths(sources.map(\.path))
    tainted = files.map { _ in [] }
    constants = ConstantIndex(
      files, foreign: foreign, open: known.isEmpty ? files.map { _ in [] } : known)
    open = known.isEmpty ? files.map { _ in [] } : known
    handers = files.indices.filter {
      !files[$0].facts.reexports.isEmpty || !files[$0].facts.stars.isEmpty
    }
    spreadTaint()
    noteImports()
    openShortNames()
    for index in files.indices { findUsers(of: index) }
    edges.formUnion(constants.edges)
    for index in files.indices { open[index].formUnion(constants.open(in: index)) }
  }

  /// True where looking around came to its limit since: a user of a name may have been passed over.
  var isExhausted: Bool { lists.contains(where: \.isExhausted) }

  // MARK: - What to look for

  /// The names to look for in the tree: what others could import, and what is imported here.
  ///
  /// A module is looked for by its own name as well: who imports all of it may use a name without writing it out.
  var names: Set<String> {
    var result = constants.names
    for (index, file) in files.enumerated() {
      for name in tainted[index] {
        result.insert(name == "default" ? ModulePaths.stem(file.file.path) : name)
      }
      if !tainted[index].isEmpty {
        result.formUnion(
          ModulePaths.wholeImports(
            of: file.file.path, isIndented: file.language.grammar?.isIndented == true))
      }
      for handed in file.facts.reexports {
        if let origin = origin(of: handed.exported, in: index),
          tainted[origin.file].contains(origin.name)
        {
          result.insert(handed.exported)
        }
      }
      guard !file.occurrences.isEmpty else { continue }
      result.formUnion(file.settingKeys)
      if !file.settingKeys.isEmpty { result.insert(IndexedFile.settingsClass) }
      for used in file.facts.imports where isProject(used.module, file) {
        result.insert(
          ["*", "default"].contains(used.name) ? file.list.text(used.token) : used.name)
      }
    }
    return result.filter { !isShort($0) }
  }

  /// A name of one byte stands everywhere, so its users are not looked for.
  private func isShort(_ name: String) -> Bool { name.utf8.count < 2 }

  /// Opens the names that are too short to look for, and those that are handed on under such a name.
  private mutating func openShortNames() {
    for index in files.indices {
      open[index].formUnion(tainted[index].filter { isShort($0) })
      for handed in files[index].facts.reexports where isShort(handed.exported) {
        if let origin = origin(of: handed.exported, in: index) {
          open[origin.file].insert(origin.name)
        }
      }
    }
  }

  private func isProject(_ module: String, _ file: IndexedFile) -> Bool {
    module.hasPrefix(".") || module.hasPrefix("@/") || module.hasPrefix("~/")
      || file.language.grammar?.isIndented == true || module.contains("/")
  }

  // MARK: - Taint

  /// An export matters when an occurrence stands in what it means, directly or through other names.
  private mutating func spreadTaint() {
    var isChanged = true
    var rounds = 0
    while isChanged, rounds < 6 {
      isChanged = false
      rounds += 1
      for index in files.indices where files[index].isReadable {
        let names = taintedExports(of: index)
        if names != tainted[index] {
          tainted[index] = names
          isChanged = true
        }
      }
    }
  }

  private func taintedExports(of index: Int) -> Set<String> {
    let file = files[index]
    var local: Set<String> = []
    for used in file.facts.imports {
      let origin = origin(of: used, in: index)
      guard case .file(let other) = origin.target else { continue }
      if tainted[other].contains(origin.name) || (used.name == "*" && !tainted[other].isEmpty) {
        local.insert(file.list.text(used.token))
      }
    }
    for occurrence in file.occurrences {
      guard let token = file.list.index(at: occurrence) else { continue }
      local.formUnion(file.holders.names(around: token))
    }
    // Whatever holds a word that stands for something with an occurrence stands for it as well.
    var open = Array(local)
    while let name = open.popLast() {
      for place in file.places.places(of: name) where file.list.kind(Int(place)) == .word {
        open += file.holders.names(around: Int(place)).filter { local.insert($0).inserted }
      }
    }
    return Set(
      file.exports.filter {
        local.contains(file.list.text($0.value)) && !isHandedOn($0.key, by: index)
      }
      .map(\.key))
  }

  // MARK: - Groups

  /// Files joined by links, the imported before those that import them; alone standing files are left out, but for those
  /// with a constant that others could use.
  func groups(limit: Int = 24) -> [[Int]] {
    var label = Array(files.indices)
    for edge in edges.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let (from, to) = (label[edge[0]], label[edge[1]])
      for index in label.indices where label[index] == from { label[index] = to }
    }
    let homes = constants.homes
    return Dictionary(grouping: files.indices) { label[$0] }.values
      .filter { group in
        (group.count > 1 || homes.contains(group[0])) && group.count <= limit
          && group.contains { !files[$0].occurrences.isEmpty }
      }
      .map(ordered).sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func ordered(_ group: [Int]) -> [Int] {
    var result: [Int] = []
    func add(_ index: Int, _ depth: Int) {
      guard !result.contains(index), depth < 32 else { return }
      for other in group where edges.contains([index, other]) { add(other, depth + 1) }
      if !result.contains(index) { result.append(index) }
    }
    for index in group.sorted(by: { files[$0].file.path < files[$1].file.path }) { add(index, 0) }
    return result
  }
}
