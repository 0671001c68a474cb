// Names of one file that stand for names of another, in a text joined from several files. A link replaces the meaning
// of an imported name by the definition it was imported from; everything else follows by itself.

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
  /// The last name of the list that imports from another part: importing part, exporting part, token.
  fileprivate(set) var lists: [[Int]] = []
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
        if let last = facts[position].lists[used.module] { lists.append([position, end, last]) }
        if used.name == "*" || index.isSubmodule(used, in: file) {
          namespaces[used.token] = exports[end].mapValues {
            Self.definingToken(of: $0, list, list.parts[end])
          }
        } else if let token = exports[end][origin.name] {
          targets[used.token] = Self.definingToken(of: token, list, list.parts[end])
        }
      }
    }
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
