// Names of one file that stand for names of another, in a text joined from several files. A link replaces the meaning
// of an imported name by the definition it was imported from; everything else follows by itself.

/// A list of names that one part imports, behind whose last name another can be put.
struct ImportList: Sendable {
  /// The part.
  let place: Int
  /// The last name of the list.
  let token: Int
  /// The names that the list could take, with the tokens that define them.
  let names: [String: Int]
}

/// The links of a joined text; empty for a single file.
struct NameLinks: Sendable {
  /// What an imported name stands for, by the tokens of both names.
  fileprivate(set) var targets: [Int: Int] = [:]
  /// The names of a whole imported module, by the token of the module's name.
  fileprivate(set) var namespaces: [Int: [String: Int]] = [:]
  /// Exported names whose users all stand in the text, by their tokens.
  fileprivate(set) var closed: Set<Int> = []
  /// Tokens of import and export lists, which use nothing.
  fileprivate(set) var mentions: Set<Int> = []
  /// For each part the modules its names come from, by the token of the name; for comparing what names mean.
  fileprivate(set) var origins: [Int: String] = [:]
  /// The lists of names that are imported from other parts.
  fileprivate(set) var lists: [ImportList] = []
  /// Readings of settings with the definition of the value, by their first token.
  fileprivate(set) var readings: [Int: (tokens: Range<Int>, target: Int)] = [:]
  /// Exported names of each part, by the first token of the part.
  fileprivate(set) var exports: [Int: [String: Int]] = [:]

  /// Constants of languages whose requests are read statement by statement.
  fileprivate(set) var constants = ConstantLinks()

  var isEmpty: Bool {
    targets.isEmpty && namespaces.isEmpty && closed.isEmpty && readings.isEmpty
  }

  /// True when some name of one part stands for one of another.
  var leadsAnywhere: Bool {
    !targets.isEmpty || !namespaces.isEmpty || !readings.isEmpty || constants.leadsAnywhere
  }

  /// The definition tokens that links lead to.
  var ends: Set<Int> {
    Set(targets.values).union(namespaces.values.flatMap(\.values)).union(
      readings.values.map(\.target))
  }
}

extension NameLinks {
  /// Reads the links of a joined text; `files` are the files of the index its parts come from.
  init(_ names: TextNames, _ index: RepositoryIndex, files: [Int]) {
    let list = names.list
    if list.language.constants != nil {
      constants = ConstantLinks(list, index.constants, files: files)
      return
    }
    let facts = list.parts.map { ModuleScan(names, part: $0).run() }
    let isIndented = list.language.grammar?.isIndented == true
    let exports = zip(list.parts, facts).map { part, facts -> [String: Int] in
      isIndented ? Self.moduleNames(names.definitions.all, part, facts) : facts.exports
    }
    for (position, file) in files.enumerated() {
      let part = list.parts[position]
      self.exports[part.lowerBound] = exports[position]
      mentions.formUnion(facts[position].mentions)
      for (name, token) in exports[position] where !index.open[file].contains(name) {
        let isPython = list.language.grammar?.isIndented == true
        if index.isLinked(name, of: file) || (isPython && index.tainted[file].contains(name)) {
          closed.insert(Self.definingToken(of: token, list, part))
        }
      }
      for used in facts[position].imports {
        let origin = index.origin(of: used, in: file)
        guard case .file(let other) = origin.target,
          let end = files.firstIndex(of: other)
        else {
          origins[used.token] = "\(used.module):\(used.name)"
          continue
        }
        if used.name == "*" || index.isSubmodule(used, in: file) {
          namespaces[used.token] = exports[end].mapValues {
            Self.definingToken(of: $0, list, list.parts[end])
          }
        } else if let token = exports[end][origin.name] {
          targets[used.token] = Self.definingToken(of: token, list, list.parts[end])
        }
      }
      lists += facts[position].lists.map { last in
        let names = offered(by: last.module, to: file, index, files, exports)
        return ImportList(place: position, token: last.token, names: names)
      }
    }
  }

  /// The names that can be imported from a module, with the tokens that define them.
  private func offered(
    by module: String, to file: Int, _ index: RepositoryIndex, _ files: [Int],
    _ exports: [[String: Int]]
  ) -> [String: Int] {
    guard case .file(let source) = index.paths.target(of: module, from: index.files[file].file.path)
    else { return [:] }
    var result: [String: Int] = [:]
    for (home, names) in zip(files, exports) {
      for (name, token) in names
      where index.origin(of: name, in: source).map({ $0.file == home && $0.name == name }) == true {
        result[name] = token
      }
    }
    return result
  }

  /// Links the readings of settings to the files that stand for their values.
  mutating func addSettings(_ list: TokenList, _ index: RepositoryIndex, files: [Int]) {
    for (key, file) in index.settings.sorted(by: { $0.key < $1.key }) {
      guard let position = files.firstIndex(of: file),
        let target = list.parts[position].first(where: { list.text($0) == key })
      else { continue }
      closed.insert(target)
      for (other, part) in zip(files, list.parts) where other != file {
        for tokens in SettingReadings(list: list, part: part, key: key).all() ?? [] {
          readings[tokens.lowerBound] = (tokens, target)
        }
      }
    }
  }

  /// The token at which an exported name is defined: itself, or the declaration further up.
  private static func definingToken(of token: Int, _ list: TokenList, _ part: Range<Int>) -> Int {
    let name = list.text(token)
    let declared = part.first { index in
      list.kind(index) == .word && list.text(index) == name
        && ["const", "let", "var", "function", "class"].contains(list.text(list.previous(index)))
        && list.parent[index] == list.parent[part.lowerBound]
    }
    return declared ?? token
  }

  /// All names of a Python module, functions and classes included.
  private static func moduleNames(
    _ definitions: [Definition], _ part: Range<Int>, _ facts: ModuleFacts
  ) -> [String: Int] {
    var result = facts.exports
    for definition in definitions
    where definition.scope == part && !definition.name.contains(".") && definition.value != nil {
      if result[definition.name] == nil { result[definition.name] = definition.token }
    }
    return result
  }
}

extension RepositoryIndex {
  /// True when another file of the index imports the name.
  func isLinked(_ name: String, of file: Int) -> Bool {
    files.indices.contains { other in
      other != file
        && files[other].facts.imports.contains { used in
          let origin = origin(of: used, in: other)
          return origin.target == .file(file)
            && (origin.name == name || used.name == "*" || isSubmodule(used, in: other))
        }
    }
  }
}
