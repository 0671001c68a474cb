// Who uses a name of a file: through imports, through files that only hand names on, or in ways that leave no link. The
// last make a name open, and nothing it stands for is edited.

extension RepositoryIndex {
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

  /// Where an imported name is defined, files that only hand it on left out.
  func origin(of used: ImportedName, in index: Int) -> (target: ModuleTarget, name: String) {
    let target = target(of: used, in: index)
    guard case .file(let file) = target, used.name != "*", !isSubmodule(used, in: index),
      isHandedOn(used.name, by: file)
    else { return (target, used.name) }
    guard let origin = origin(of: used.name, in: file) else { return (.unknown, used.name) }
    return (.file(origin.file), origin.name)
  }

  /// True for a name that a file offers without defining it.
  func isHandedOn(_ name: String, by file: Int) -> Bool {
    let file = files[file]
    guard let token = file.exports[name] else {
      return file.facts.reexports.contains { $0.exported == name } || !file.facts.stars.isEmpty
        || (file.language.grammar?.isIndented == true && file.imports(name))
    }
    return file.imports(file.list.text(token))
  }

  /// The file and name that an offered name is defined under; nil where that is not certain.
  func origin(of name: String, in index: Int, depth: Int = 0) -> (file: Int, name: String)? {
    guard depth < 6 else { return nil }
    let file = files[index]
    let local = file.exports[name].map { file.list.text($0) } ?? name
    let imports = file.facts.imports.filter { file.list.text($0.token) == local }
    let isOffered = file.exports[name] != nil || file.language.grammar?.isIndented == true
    if isOffered, !imports.isEmpty {
      // A Python module that also defines the name decides at run time which of the two it is.
      let isBoth = file.exports[name] != nil && file.language.grammar?.isIndented == true
      guard !isBoth, imports.count == 1, imports[0].name != "*",
        !isSubmodule(imports[0], in: index),
        case .file(let next) = target(of: imports[0], in: index), next != index
      else { return nil }
      return origin(of: imports[0].name, in: next, depth: depth + 1)
    }
    if file.exports[name] != nil { return (index, name) }
    let handed = file.facts.reexports.filter { $0.exported == name }
    if let first = handed.first {
      guard handed.count == 1, let next = self.file(first.module, from: index) else { return nil }
      return origin(of: first.name, in: next, depth: depth + 1)
    }
    let all = file.facts.stars.map { self.file($0, from: index) }
    guard name != "default", !all.isEmpty, !all.contains(nil) else { return nil }
    let found = all.compactMap { $0 }.compactMap { origin(of: name, in: $0, depth: depth + 1) }
    return found.count == 1 ? found[0] : nil
  }

  private func file(_ module: String, from index: Int) -> Int? {
    guard case .file(let file) = paths.target(of: module, from: files[index].file.path),
      file != index
    else { return nil }
    return file
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

  /// Finds what files with an occurrence import, and opens modules that some file takes as a whole.
  mutating func noteImports() {
    wanted = files.map { _ in [] }
    for index in files.indices where files[index].isReadable {
      for used in files[index].facts.imports {
        let origin = origin(of: used, in: index)
        guard case .file(let other) = origin.target, other != index else { continue }
        let isWhole = used.name == "*" || isSubmodule(used, in: index)
        if !files[index].occurrences.isEmpty { wanted[other].insert(isWhole ? "*" : origin.name) }
        if isWhole, !isPlainNamespace(used, in: files[index]) { openAll(other) }
      }
      for module in files[index].facts.opaque {
        if case .file(let other) = paths.target(of: module, from: files[index].file.path),
          files[other].isSameFamily(as: files[index])
        {
          openAll(other)
        }
      }
    }
    let packages = files.indices.filter { ModulePaths.isDescription(files[$0].file.path) }
    for index in files.indices where files[index].isOpen || isEntry(index, of: packages) {
      openAll(index)
    }
    for index in files.indices where files[index].language.grammar?.isIndented == true {
      openOffered(by: index)
    }
  }

  /// True where a description of a package or of how names of modules are found names the file, as what something is entered
  /// by or in another way.
  private func isEntry(_ index: Int, of descriptions: [Int]) -> Bool {
    guard !files[index].exports.isEmpty else { return false }
    return descriptions.contains { other in
      let file = files[other].file
      return other != index
        && ModulePaths.marks(of: files[index].file.path, in: file.path).contains {
          file.bytes.firstOffset(of: $0) != nil
        }
    }
  }

  /// Opens names that a Python package hands on to nobody of the tree, or a module imports without use: they are what it
  /// offers to others.
  private mutating func openOffered(by package: Int) {
    let isPackage = files[package].file.path.hasSuffix("__init__.py")
    for used in files[package].facts.imports {
      let origin = origin(of: used, in: package)
      let local = files[package].list.text(used.token)
      guard case .file(let other) = origin.target, other != package,
        isPackage || !isUsed(used, in: files[package])
      else { continue }
      let isTaken = files.indices.contains { user in
        user != package
          && files[user].facts.imports.contains {
            $0.name == local && target(of: $0, in: user) == .file(package)
          }
      }
      if !isTaken { open[other].insert(origin.name) }
    }
  }

  private func isUsed(_ used: ImportedName, in file: IndexedFile) -> Bool {
    let name = file.list.slice(used.token)
    return file.list.tokens.indices.contains {
      $0 != used.token && file.list.kind($0) == .word && file.list.slice($0).elementsEqual(name)
    }
  }

  /// Opens all names of a file, and those it hands on.
  private mutating func openAll(_ index: Int) {
    if files[index].isScript { return }
    let facts = files[index].facts
    open[index].formUnion(files[index].exports.keys)
    let handed =
      facts.reexports.map(\.exported)
      + files[index].exports.keys.filter { isHandedOn($0, by: index) }
    for name in handed {
      if let origin = origin(of: name, in: index) { open[origin.file].insert(origin.name) }
    }
    for module in facts.stars {
      if let other = file(module, from: index) { open[other].formUnion(files[other].exports.keys) }
    }
  }

  mutating func findUsers(of index: Int) {
    let file = files[index]
    guard file.isReadable, !foreign.contains(index) else { return }
    for name in file.exports.keys where matters(name, index) {
      let words = words(for: name, of: index)
      for other in files.indices
      where other != index && words.contains(where: { files[other].words.contains($0) }) {
        switch use(of: name, from: index, in: other) {
        case .linked where foreign.contains(other): open[index].insert(name)
        case .linked: edges.insert([other, index])
        case .unknown: open[index].insert(name)
        case .unrelated: break
        }
      }
    }
  }

  /// The words one of which a user of a name writes: the name, or what it is handed on as.
  private func words(for name: String, of index: Int) -> Set<String> {
    var words: Set = [name == "default" ? ModulePaths.stem(files[index].file.path) : name]
    for other in handers where other != index {
      for handed in files[other].facts.reexports
      where handed.name == name || handed.exported == name {
        words.insert(handed.exported)
      }
    }
    return words
  }

  /// Names worth linking: those with an occurrence behind them, and plain values that a matched file uses.
  private func matters(_ name: String, _ index: Int) -> Bool {
    tainted[index].contains(name) || wanted[index].contains(name) || wanted[index].contains("*")
  }

  private enum Use { case linked, unknown, unrelated }

  private func use(of name: String, from index: Int, in other: Int) -> Use {
    let file = files[other]
    if files[index].isScript { return useOfScript(name, from: index, in: other) }
    let isCode = file.isSameFamily(as: files[index]) && !file.facts.isEmpty
    if !isCode, file.spells(name, of: files[index]) { return .unknown }
    guard file.isReadable else {
      let stems = ([index] + handers).map { ModulePaths.stem(files[$0].file.path) }
      return file.isHost && stems.contains(where: file.words.contains) ? .unknown : .unrelated
    }
    guard file.isSameFamily(as: files[index]) else { return .unrelated }
    if file.facts.opaque.contains(where: { reaches($0, index, from: other) }) { return .unknown }
    var result = Use.unrelated
    for used in file.facts.imports {
      let origin = origin(of: used, in: other)
      let isWhole = used.name == "*" || isSubmodule(used, in: other)
      if origin.target == .file(index), origin.name == name || isWhole {
        if file.replaces(used) { return .unknown }
        if isWhole, !isPlainNamespace(used, in: file) || name == "default" { return .unknown }
        result = .linked
      } else if used.name == name, !isElsewhere(origin.target, name, used, index) {
        return .unknown
      }
    }
    return file.mayUse(name, owner: { owner(String($0), of: name, from: index, in: other) })
      ? .unknown : result
  }

  /// A script has no imports: what another file of the page takes from nowhere may be a name of it.
  private func useOfScript(_ name: String, from index: Int, in other: Int) -> Use {
    let file = files[other]
    let isNamed =
      file.isReadable
      ? file.globals.contains(name)
      : file.isHost && file.words.contains(ModulePaths.stem(files[index].file.path))
    return isNamed ? .unknown : .unrelated
  }

  /// What the owner of a member of that name is in a file.
  private func owner(
    _ owner: String, of name: String, from index: Int, in other: Int
  ) -> MemberOwner {
    let file = files[other]
    for used in file.facts.imports where file.list.text(used.token) == owner {
      guard case .file(let whole) = target(of: used, in: other) else { continue }
      if whole == index { return .known }
      let origin = origin(of: name, in: whole)
      return origin?.file == index && origin?.name == name ? .handsOn : .known
    }
    return file.holders.all.contains { $0.name == owner } ? .known : .unknown
  }

  /// True when an import of the same name certainly means another file.
  private func isElsewhere(
    _ target: ModuleTarget, _ name: String, _ used: ImportedName, _ index: Int
  ) -> Bool {
    switch target {
    case .file(let other): return files[other].exports[name] != nil || name == "default"
    case .unknown: return name == "default"
    case .outside:
      // `#config` is a path of the package's own imports.
      let last = used.module.split(whereSeparator: { "/.#@~".contains($0) }).last
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
        && !list.text(member).hasPrefix("__")
        && !["=", "+=", "||=", "??="].contains(list.text(list.next(member)))
    }
  }
}
