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
  let holders: [NameHolder]
  /// All words of the file outside of comments, strings included.
  let words: Set<String>
  /// Offsets of the occurrences.
  let occurrences: [Int]

  /// True for languages whose imports are read.
  var isReadable: Bool { language.grammar != nil && list.faults == 0 }
}

/// Something at module level that has a name.
struct NameHolder: Sendable, Hashable {
  let name: String
  let token: Int
  let tokens: Range<Int>
}

/// Groups of files that are read as one, and what is known of their exports.
struct RepositoryIndex: Sendable {
  private(set) var files: [IndexedFile]
  private let paths: ModulePaths
  private let foreign: Set<Int>
  /// For each file the exported names that stand for something with an occurrence.
  private(set) var tainted: [Set<String>]
  /// For each file the exported names whose users are not all known.
  private(set) var open: [Set<String>]
  /// Pairs of importing and imported file.
  private var edges: Set<[Int]> = []

  /// Builds the index; O(size of the files + pairs of files that share a name).
  ///
  /// `open` are names that are known to have other users, `foreign` files that may not be edited.
  init(
    _ sources: [SourceFile], open known: [Set<String>] = [], foreign: Set<Int> = [],
    occurrences: (SourceFile) -> [Int]
  ) {
    self.foreign = foreign
    files = sources.map { IndexedFile($0, occurrences: occurrences($0)) }
    paths = ModulePaths(sources.map(\.path))
    tainted = files.map { _ in [] }
    open = known.isEmpty ? files.map { _ in [] } : known
    spreadTaint()
    for index in files.indices { findUsers(of: index) }
  }

  // MARK: - What to look for

  /// The names to look for in the tree: what others could import, and what is imported here.
  var names: Set<String> {
    var result: Set<String> = []
    for (index, file) in files.enumerated() {
      for name in tainted[index] {
        result.insert(name == "default" ? ModulePaths.stem(file.file.path) : name)
      }
      guard !file.occurrences.isEmpty else { continue }
      result.formUnion(file.settingKeys)
      for used in file.facts.imports where isProject(used.module, file) {
        result.insert(
          ["*", "default"].contains(used.name) ? file.list.text(used.token) : used.name)
      }
    }
    return result.filter { $0.utf8.count > 1 }
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
      guard case .file(let other) = target(of: used, in: index) else { continue }
      if tainted[other].contains(used.name) || (used.name == "*" && !tainted[other].isEmpty) {
        local.insert(file.list.text(used.token))
      }
    }
    var count = -1
    while count != local.count {
      count = local.count
      for holder in file.holders where !local.contains(holder.name) {
        let bytes = file.list.byteRange(holder.tokens)
        if file.occurrences.contains(where: { bytes.contains($0) })
          || holder.tokens.contains(where: {
            file.list.kind($0) == .word && local.contains(file.list.text($0))
          })
        {
          local.insert(holder.name)
        }
      }
    }
    return Set(
      file.exports.filter { local.contains(file.list.text($0.value)) }.map(\.key))
  }

  // MARK: - Users

  func target(of used: ImportedName, in index: Int) -> ModuleTarget {
    let path = files[index].file.path
    // `from . import llm` names a file, not a name of one.
    if files[index].language.grammar?.isIndented == true, used.name != "*" {
      let separator = used.module.hasSuffix(".") ? "" : "."
      if case .file(let file) = paths.target(of: used.module + separator + used.name, from: path) {
        return file == index ? .unknown : .file(file)
      }
    }
    return paths.target(of: used.module, from: path)
  }

  /// True for `from package import module`, whose name stands for the whole file.
  func isSubmodule(_ used: ImportedName, in index: Int) -> Bool {
    guard files[index].language.grammar?.isIndented == true, used.name != "*" else { return false }
    let separator = used.module.hasSuffix(".") ? "" : "."
    let whole = paths.target(
      of: used.module + separator + used.name, from: files[index].file.path)
    if case .file = whole { return true }
    return false
  }

  private mutating func findUsers(of index: Int) {
    let file = files[index]
    guard file.isReadable, !foreign.contains(index) else { return }
    for (name, token) in file.exports where matters(name, token, index) {
      let word = name == "default" ? ModulePaths.stem(file.file.path) : name
      for other in files.indices where other != index && files[other].words.contains(word) {
        switch use(of: name, from: index, in: other) {
        case .linked where foreign.contains(other): open[index].insert(name)
        case .linked: edges.insert([other, index])
        case .unknown: open[index].insert(name)
        case .unrelated: break
        }
      }
    }
  }

  /// Names worth linking: those with an occurrence behind them, and plain values that a matched file uses.
  private func matters(_ name: String, _ token: Int, _ index: Int) -> Bool {
    if tainted[index].contains(name) { return true }
    return files.indices.contains { other in
      !files[other].occurrences.isEmpty && other != index
        && files[other].facts.imports.contains { used in
          (used.name == name || used.name == "*" || isSubmodule(used, in: other))
            && target(of: used, in: other) == .file(index)
        }
    }
  }

  private enum Use { case linked, unknown, unrelated }

  private func use(of name: String, from index: Int, in other: Int) -> Use {
    let file = files[other]
    guard file.isReadable else {
      let stem = ModulePaths.stem(files[index].file.path)
      return file.isHost && file.words.contains(stem) ? .unknown : .unrelated
    }
    guard file.isSameFamily(as: files[index]) else { return .unrelated }
    if file.facts.opaque.contains(where: { reaches($0, index, from: other) }) { return .unknown }
    var result = Use.unrelated
    for used in file.facts.imports {
      let target = target(of: used, in: other)
      let isWhole = used.name == "*" || isSubmodule(used, in: other)
      if target == .file(index), used.name == name || isWhole {
        if isWhole, !isPlainNamespace(used, in: file) || name == "default" { return .unknown }
        if !isUsed(used, in: file) { return .unknown }
        result = .linked
      } else if used.name == name, !isElsewhere(target, name, used, index) {
        return .unknown
      }
    }
    return result
  }

  /// True when an import of the same name certainly means another file.
  private func isElsewhere(
    _ target: ModuleTarget, _ name: String, _ used: ImportedName, _ index: Int
  ) -> Bool {
    switch target {
    case .file(let other): return files[other].exports[name] != nil || name == "default"
    case .unknown: return name == "default"
    case .outside:
      let last = used.module.split(whereSeparator: { $0 == "/" || $0 == "." }).last
      return name == "default" || last.map(String.init) != ModulePaths.stem(files[index].file.path)
    }
  }

  /// True when a module named as text is the file.
  private func reaches(_ module: String, _ index: Int, from other: Int) -> Bool {
    let path = files[other].file.path
    if paths.target(of: module, from: path) == .file(index) { return true }
    guard files[other].language.grammar?.isIndented == true else { return false }
    var parts = module.split(separator: ".").map(String.init)
    while parts.count > 1 {
      parts.removeLast()
      if paths.target(of: parts.joined(separator: "."), from: path) == .file(index) { return true }
    }
    return false
  }

  /// False for a name that a Python file imports only to hand it on.
  private func isUsed(_ used: ImportedName, in file: IndexedFile) -> Bool {
    guard file.language.grammar?.isIndented == true else { return true }
    let name = file.list.slice(used.token)
    return file.list.tokens.indices.contains {
      $0 != used.token && file.list.kind($0) == .word && file.list.slice($0).elementsEqual(name)
    }
  }

  /// True when every use of a whole module takes one name of it.
  private func isPlainNamespace(_ used: ImportedName, in file: IndexedFile) -> Bool {
    let list = file.list
    let name = list.text(used.token)
    return list.tokens.indices.allSatisfy { index in
      guard list.kind(index) == .word, list.text(index) == name, index != used.token,
        !list.isSymbol(list.previous(index), ".")
      else { return true }
      let member = list.next(list.next(index))
      return list.isSymbol(list.next(index), ".") && list.kind(member) == .word
        && !["=", "+=", "||=", "??="].contains(list.text(list.next(member)))
    }
  }

  // MARK: - Groups

  /// Files joined by links, the imported before those that import them; alone standing files are left out.
  func groups(limit: Int = 24) -> [[Int]] {
    var label = Array(files.indices)
    for edge in edges.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let (from, to) = (label[edge[0]], label[edge[1]])
      for index in label.indices where label[index] == from { label[index] = to }
    }
    return Dictionary(grouping: files.indices) { label[$0] }.values
      .filter { group in
        group.count > 1 && group.count <= limit
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
    for index in group.sorted() { add(index, 0) }
    return result
  }
}
