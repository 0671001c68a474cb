// The constants that stand for something with an occurrence, across all files that may name them: who uses each, and
// what stands against knowing all of its users. One place that is not clear keeps the constant as it is.

struct ConstantIndex: Sendable {
  /// A place in one of the files.
  struct Spot: Sendable, Hashable {
    let file: Int
    let token: Int
  }

  /// A constant with its users.
  struct Entry: Sendable {
    let constant: Constant
    let home: Int
    var uses: [Spot] = []
    /// Why not all users are known; nil where they are.
    var obstacle: String?
    /// True for a name that other files can use.
    var isShared: Bool { !constant.isPrivate }
  }

  /// A file that may declare or name constants.
  private struct Candidate: Sendable {
    let list: TokenList
    let path: String
    /// Nil where the file stands alone and is looked through in any case.
    var words: FileWords?

    func mayName(_ name: String) -> Bool { words?.contains(name) ?? true }
  }

  private let candidates: [Int: Candidate]
  /// What was read of the candidates so far.
  private var files: [Int: ConstantFile] = [:]
  private(set) var entries: [Entry] = []
  /// Import paths of folders, from the modules that hold them (Go).
  private var importPaths: [String: String] = [:]

  /// The constants of one file that no other file can name; the others have users that are not seen.
  init(alone list: TokenList, occurrences: [Int]) {
    candidates = list.language.constants == nil ? [:] : [0: Candidate(list: list, path: "")]
    collect([0: occurrences]) { entry in
      guard entry.isShared else { return }
      entry.obstacle =
        "`\(entry.constant.name)` belongs to \(entry.constant.owners.isEmpty ? "the file" : "a type"); "
        + "its users are not seen"
    }
  }

  /// The constants of files with an occurrence and all their users; O(tokens of the files that name one, for each of them).
  init(_ indexed: [IndexedFile], foreign: Set<Int>, open: [Set<String>]) {
    let homes = indexed.indices.filter {
      !indexed[$0].occurrences.isEmpty && !foreign.contains($0)
    }
    let families = Set(homes.compactMap { indexed[$0].language.constants?.family })
    candidates = families.isEmpty ? [:] : Self.candidates(indexed, families)
    importPaths = Self.importPaths(indexed, candidates.values.map(\.path))
    let occurrences = homes.map { ($0, indexed[$0].occurrences) }
    collect(Dictionary(uniqueKeysWithValues: occurrences)) { [candidates] entry in
      guard entry.isShared else { return }
      entry.obstacle =
        Self.stranger(to: entry, indexed, candidates)
        ?? (open[entry.home].contains(entry.constant.name)
          ? "`\(entry.constant.name)` has users that are not known" : nil)
        ?? entry.uses.first { foreign.contains($0.file) }.map {
          "`\(entry.constant.name)` is used in `\(indexed[$0.file].file.path)`, outside of this run"
        } ?? entry.obstacle
    }
  }

  private static func candidates(
    _ indexed: [IndexedFile], _ families: Set<String>
  ) -> [Int: Candidate] {
    var result: [Int: Candidate] = [:]
    for (index, file) in indexed.enumerated() where file.isReadable {
      guard let forms = file.language.constants, families.contains(forms.family) else { continue }
      result[index] = Candidate(list: file.list, path: file.file.path, words: file.words)
    }
    return result
  }

  /// What a file declares and imports, read when it is first asked for.
  private mutating func file(_ index: Int) -> ConstantFile? {
    if let file = files[index] { return file }
    guard let candidate = candidates[index] else { return nil }
    files[index] = ConstantFile(candidate.list, path: candidate.path)
    return files[index]
  }

  // MARK: - Collecting

  /// Finds the constants from the occurrences on, through constants that are made of others.
  private mutating func collect(
    _ occurrences: [Int: [Int]], _ judge: (inout Entry) -> Void
  ) {
    var seen: Set<Spot> = []
    var places: [Spot] = []
    for (index, offsets) in occurrences.sorted(by: { $0.key < $1.key }) {
      for offset in offsets {
        if let token = candidates[index]?.list.index(at: offset) {
          places.append(Spot(file: index, token: token))
        }
      }
    }
    while let place = places.popLast(), entries.count < NameSearchLimit.constants {
      guard let file = file(place.file), file.list.kind(place.token) != .comment,
        let constant = file.constant(holding: place.token),
        seen.insert(Spot(file: place.file, token: constant.token)).inserted
      else { continue }
      var entry = self.entry(constant, place.file, file)
      judge(&entry)
      places += entry.uses
      entries.append(entry)
    }
    // Where looking around came to its limit, a user may have been passed over.
    if candidates.values.contains(where: \.list.isExhausted) { entries = [] }
  }

  private mutating func entry(
    _ constant: Constant, _ home: Int, _ file: ConstantFile
  ) -> Entry {
    var entry = Entry(constant: constant, home: home)
    var mentions = ConstantMentions(constant: constant, home: file, importPaths: importPaths)
    let users = users(of: mentions, home)
    mentions.rivals = users.flatMap { mentions.declarations(in: $0.file, places: $0.places) }
    mentions.membersOfOthers = users.contains { mentions.isMember($0.places, of: $0.file) }
    if mentions.rivals.contains((file.package ?? []) + constant.owners + [constant.name]) {
      entry.obstacle = "`\(constant.name)` is declared more than once under the same full name"
    }
    for (index, user, places) in users {
      let (uses, unclear) = mentions.uses(in: user, places: places)
      entry.uses += uses.map { Spot(file: index, token: $0) }
      if let unclear, entry.obstacle == nil {
        entry.obstacle =
          "`\(constant.name)` may be used in \(place(unclear.token, user)): \(unclear.why)"
      }
    }
    return entry
  }

  /// The files of the same language that have the name, with the places where it stands.
  private mutating func users(
    of mentions: ConstantMentions, _ home: Int
  ) -> [(index: Int, file: ConstantFile, places: [Int])] {
    let (constant, file) = (mentions.constant, mentions.home)
    var result: [(index: Int, file: ConstantFile, places: [Int])] = []
    for (index, candidate) in candidates.sorted(by: { $0.key < $1.key })
    where candidate.list.language.name == file.list.language.name
      && candidate.mayName(constant.name) && (index == home || !constant.isPrivate)
    {
      guard let user = self.file(index) else { continue }
      let places = user.places(of: constant.name, owner: mentions.spellable)
      if !places.isEmpty { result.append((index, user, places)) }
    }
    return result
  }

  private func place(_ token: Int, _ file: ConstantFile) -> String {
    let offset = file.list.tokens[token].range.lowerBound
    let line = LineTable(file.list.bytes).position(of: offset).line
    return file.path.isEmpty ? "line \(line)" : "`\(file.path)`, line \(line)"
  }

  /// A file that may name the constant and is not read.
  private static func stranger(
    to entry: Entry, _ indexed: [IndexedFile], _ candidates: [Int: Candidate]
  ) -> String? {
    guard let language = candidates[entry.home]?.list.language, let forms = language.constants
    else { return nil }
    let (name, owner) = (entry.constant.name, entry.constant.owners.last)
    for (index, file) in indexed.enumerated()
    where candidates[index] == nil || file.language.name != language.name {
      let last = file.file.path.split(separator: "/").last ?? ""
      let ending = last.split(separator: ".").last.map(String.init) ?? ""
      // Code may inherit the name; a text, and a script of whatever language, has to spell it out.
      let isCode =
        file.language.constants?.family == forms.family || forms.hosts.contains(ending)
      let isText = forms.texts.contains(ending) || !last.contains(".")
      let isNamed =
        file.words.contains(name) && (isCode || owner.map(file.words.contains) != false)
        || forms.getter(of: name).map(file.words.contains) == true
      if isCode || isText, isNamed {
        return "`\(entry.constant.name)` is named in `\(file.file.path)`, which is not followed"
      }
    }
    return nil
  }

  // MARK: - Modules of folders

  /// The line that stands in every `go.mod`.
  static let moduleMark = "\ngo 1."

  private static func importPaths(
    _ indexed: [IndexedFile], _ paths: [String]
  ) -> [String: String] {
    let modules = indexed.compactMap { file -> (folder: String, name: String)? in
      guard file.file.path.split(separator: "/").last == "go.mod" else { return nil }
      let lines = file.file.bytes.split { $0 == 0x0A || $0 == 0x0D }
      let line = lines.first { $0.starts(with: Array("module ".utf8)) }
      let name = line?.dropFirst(7).filter { $0 != 0x22 && $0 > 0x20 }.text
      return name.map { (ModulePaths.folder(file.file.path), $0) }
    }
    var result: [String: String] = [:]
    for folder in Set(modules.isEmpty ? [] : paths.map(ModulePaths.folder)) {
      let around = modules.filter { $0.folder.isEmpty || (folder + "/").hasPrefix($0.folder + "/") }
      guard let module = around.max(by: { $0.folder.count < $1.folder.count }) else { continue }
      let rest = folder.dropFirst(module.folder.isEmpty ? 0 : module.folder.count + 1)
      result[folder] = rest.isEmpty ? module.name : module.name + "/" + rest
    }
    return result
  }

  // MARK: - Questions

  /// What to look for in the tree.
  var names: Set<String> {
    let shared = entries.filter(\.isShared)
    let hasFolders = shared.contains {
      candidates[$0.home]?.list.language.constants?.visibility == .folders
    }
    let getters = shared.compactMap {
      candidates[$0.home]?.list.language.constants?.getter(of: $0.constant.name)
    }
    return Set(shared.map(\.constant.name) + getters).union(hasFolders ? [Self.moduleMark] : [])
  }

  /// Pairs of a file and one whose constant it uses.
  var edges: Set<[Int]> {
    Set(
      entries.flatMap { entry in entry.uses.map { [$0.file, entry.home] } }.filter {
        $0[0] != $0[1]
      })
  }

  /// Files with a constant that other files could use.
  var homes: Set<Int> { Set(entries.filter(\.isShared).map(\.home)) }

  /// The names of a file whose users are not all known.
  func open(in file: Int) -> Set<String> {
    Set(entries.filter { $0.home == file && $0.obstacle != nil }.map(\.constant.name))
  }
}

/// Bounds that keep hostile trees cheap.
enum NameSearchLimit {
  static let constants = 200
}
