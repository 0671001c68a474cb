// Every place of a file that has the name of a constant, and whether it means that constant. A place is a use only where
// the language leaves no other meaning; where it may be one, the constant has users that are not known, and it stays.

struct ConstantMentions {
  /// What a place with the name is.
  enum Meaning: Hashable {
    case use
    /// Another name of the same spelling, or no use.
    case other
    case unclear(String)
  }

  let constant: Constant
  let home: ConstantFile
  /// Paths by which packages of folders are imported, by the folder (Go).
  var importPaths: [String: String] = [:]
  /// Packages and types that declare a constant of the same name.
  var rivals: [[String]] = []
  /// True where some of these are members of types.
  var membersOfOthers = false
  /// The places of the file that is looked at.
  private(set) var places: [Int] = []

  /// The uses among the places of a file that have the name, and the first place that is not clear.
  func uses(
    in file: ConstantFile, places: [Int]
  ) -> (uses: [Int], unclear: (token: Int, why: String)?) {
    var uses: [Int] = []
    var unclear: (token: Int, why: String)?
    var mentions = self
    mentions.places = places
    for index in places {
      switch mentions.meaning(of: index, in: file) {
      case .use: uses.append(index)
      case .other: break
      case .unclear(let why): unclear = unclear ?? (index, why)
      }
    }
    return (uses, unclear)
  }

  /// The full names of other declarations of the name in a file.
  func declarations(in file: ConstantFile, places: [Int]) -> [[String]] {
    places.filter { isAnother($0, file) && declares($0, file) }.map {
      (file.package ?? []) + file.containers(around: $0).compactMap(\.name) + [constant.name]
    }
  }

  func isHome(_ file: ConstantFile) -> Bool { file.path == home.path }

  // MARK: - One place

  private func meaning(of index: Int, in file: ConstantFile) -> Meaning {
    let list = file.list
    if isHome(file), index == constant.token { return .other }
    if list.kind(index) == .opaque { return .unclear("the text around the code names it") }
    if list.kind(index) == .text { return meaning(ofText: index, file) }
    if list.kind(index) == .variable, file.map.variableName(index) != constant.name {
      return .other
    }
    if let used = file.imports.first(where: { $0.tokens.contains(index) }) {
      guard used.path == qualified else { return .other }
      return used.alias == nil ? .other : .unclear("it is imported under another name")
    }
    if file.map.isMember(index) { return meaning(ofMember: index, file) }
    if isKey(index, file) { return .other }
    return meaning(ofName: index, file)
  }

  /// The parts of the full name.
  var qualified: [String] { (home.package ?? []) + constant.owners + [constant.name] }

  /// A string that is the name, or a path to it, may name it to something that reads code.
  private func meaning(ofText index: Int, _ file: ConstantFile) -> Meaning {
    let list = file.list
    let text = file.written(around: index)
    let isSpelled = spellable.map { file.spells(constant.name, of: $0, in: text) } == true
    if isSpelled { return .unclear("a text spells its name and that of its \(ownerWord)") }
    let quote = list.parent[index]
    guard quote >= 0, list.kind(quote) == .quote, list.partner[quote] >= 0,
      list.tokens[quote].range.upperBound == text.startIndex,
      list.tokens[list.partner[quote]].range.lowerBound == text.endIndex,
      ConstantFile.isPath(text, to: Array(constant.name.utf8))
    else { return .other }
    return .unclear("a string spells its name")
  }

  /// What a text writes in front of the name: its type, or its package where that is how others call it (Go).
  var spellable: String? {
    constant.owners.last ?? (home.forms.visibility == .folders ? home.package?.last : nil)
  }

  private var ownerWord: String { constant.owners.isEmpty ? "package" : "type" }

  /// `name: value` and `name = value` among arguments and fields.
  private func isKey(_ index: Int, _ file: ConstantFile) -> Bool {
    let (list, map) = (file.list, file.map)
    let open = list.parent[index]
    let word = map.statement(around: index).first { !list.tokens[$0].isTrivia }
    // Keys of dictionaries in brackets and patterns of a `case` are values.
    let isValue = open >= 0 && list.isOpen(open, "[") || word.map(list.text) == "case"
    if map.isLabel(index), !isValue { return true }
    guard open >= 0, list.isOpen(open, "{"), !map.isBlock(open),
      [":", "="].contains(list.text(list.next(index)))
    else { return false }
    // The keys of a map are values, those of a record are not.
    let type = list.previous(open)
    return list.text(list.next(index)) == "="
      || (list.kind(type) == .word && !list.isClose(list.previous(type), "]"))
  }

  // MARK: - Behind an owner

  private func meaning(ofMember index: Int, _ file: ConstantFile) -> Meaning {
    let list = file.list
    let start = file.map.pathStart(index)
    let path = (start..<index).filter { list.kind($0) == .word }.map { list.text($0) }
    let isPlain = (start..<index).allSatisfy {
      list.tokens[$0].isTrivia || list.kind($0) == .word
        || list.kind($0) == .symbol
    }
    let mark = list.text(list.previous(index))
    guard isOwned(list.previous(index), list) else {
      return .unclear("what it belongs to is not written out")
    }
    let isSelf = path.count == 1 && file.forms.selfWords.contains(path[0])
    if constant.isOfObject, !(isPlain && isSelf) {
      return .unclear("it may be read in another object")
    }
    if mark != file.forms.separator, !(isPlain && file.forms.selfWords.contains(path.last ?? "")) {
      return path.last == constant.owners.last && !path.isEmpty
        ? .unclear("it may be taken by reference") : .other
    }
    guard isPlain else {
      let isReached =
        file.forms.isReachedThroughObjects
        || (start..<index).contains { list.text($0) == file.forms.typeFunction }
      return isReached && !constant.owners.isEmpty
        ? .unclear("it may be read through an object") : .other
    }
    guard let owner = path.last else { return .unclear("what it belongs to is not written out") }
    if file.forms.visibility == .folders { return meaning(ofPackage: path, index, file) }
    if path.count == 1, file.forms.selfWords.contains(owner) {
      return isInside(index, file) ? .use : meaning(ofForeign: index, file)
    }
    let full = Array(qualified.dropLast())
    if full.isEmpty || !isSuffix(path, of: full) { return meaning(ofOther: path, index, file) }
    if path == full, !(home.package ?? []).isEmpty { return .use }
    guard path.count >= constant.owners.count else {
      // Inside of the outer types the inner one has its short name.
      let missing = constant.owners.dropLast(path.count)
      let around = file.containers(around: index).compactMap(\.name)
      let isHidden = rivals.contains {
        $0.dropLast().last == constant.owners.last && around.starts(with: $0.dropLast(2))
      }
      return sees(file) && around.starts(with: missing) && !isHidden
        ? .use : .unclear("which `\(owner)` is meant is not certain")
    }
    return meaning(ofOwner: path, file)
  }

  /// True where something in front of a mark is what the name belongs to: `.name` and `::name` have nothing there.
  private func isOwned(_ mark: Int, _ list: TokenList) -> Bool {
    let before = list.previous(mark)
    guard before >= 0 else { return false }
    if list.isSymbol(mark, "::"), before < mark - 1 { return false }
    if list.kind(before) == .symbol { return ["!", "?"].contains(list.text(before)) }
    return list.kind(before) != .open
      && !["return", "case", "in", "else", "throw", "yield"].contains(list.text(before))
  }

  private func isSuffix(_ path: [String], of full: [String]) -> Bool {
    path.count <= full.count && Array(full.suffix(path.count)) == path && !path.isEmpty
  }

  /// The right type by its name: it must be the one that is seen from there, and no other.
  private func meaning(ofOwner path: [String], _ file: ConstantFile) -> Meaning {
    guard let first = constant.owners.first else { return .use }
    let isRival = rivals.contains { $0.dropLast().last == constant.owners.last }
    if !isHome(file), file.forms.visibility == .imports, home.package != nil {
      let named = file.imports.filter { ($0.alias ?? $0.path.last) == first }
      if let used = named.first, used.path != (home.package ?? []) + [first] { return .other }
      if !named.isEmpty { return named[0].alias == nil ? .use : .unclear("its type is renamed") }
    }
    if file.imports.contains(where: { $0.alias == first }) {
      return .unclear("`\(first)` is another name there")
    }
    if isRival { return .unclear("another `\(first)` declares the same name") }
    return sees(file) ? .use : .unclear("where its `\(first)` comes from is not seen")
  }

  /// True where the type of the constant can be named without more.
  private func sees(_ file: ConstantFile) -> Bool {
    if isHome(file) || file.forms.visibility == .everywhere { return true }
    guard let mine = home.package, let other = file.package else { return false }
    if mine == other { return true }
    if file.forms.visibility == .packages {
      return other.starts(with: mine)
        || file.imports.contains { $0.alias == nil && $0.path == mine }
    }
    return file.imports.contains { $0.path == mine + ["*"] }
  }

  /// The member of something else, if that is certain.
  private func meaning(
    ofOther path: [String], _ index: Int, _ file: ConstantFile
  ) -> Meaning {
    let owner = path.last ?? ""
    if file.imports.contains(where: { $0.alias == path.first }) {
      return .unclear("`\(path[0])` is imported under that name")
    }
    if constant.owners.isEmpty {
      // The package of a function or file may be written out.
      let isPackage = home.package.map { !$0.isEmpty && path.last == $0.last } == true
      return isPackage ? .unclear("its package is written out") : .other
    }
    if rivals.contains(where: { $0.dropLast().last == owner }) { return .other }
    let isType = owner.first?.isUppercase == true
    guard isType || file.forms.isReachedThroughObjects || handsTypeOn(file) else { return .other }
    return .unclear("`\(owner).\(constant.name)` may be it")
  }

  /// True where the type itself becomes a value in a file: `Endpoints.self` (Swift).
  private func handsTypeOn(_ file: ConstantFile) -> Bool {
    let list = file.list
    return !file.forms.typeWords.isEmpty
      && list.tokens.indices.contains { index in
        list.kind(index) == .word && file.forms.typeWords.contains(list.text(index))
          && list.isSymbol(list.previous(index), ".")
          && list.text(list.previous(list.previous(index))) == constant.owners.last
      }
  }

  // MARK: - Go

  private func meaning(ofPackage path: [String], _ index: Int, _ file: ConstantFile) -> Meaning {
    guard path.count == 1, constant.owners.isEmpty, let package = home.package else {
      return .other
    }
    let own = importPaths[package[0]]
    for used in file.imports {
      let last = used.path.last ?? ""
      if let own, last == own {
        guard (used.alias ?? package[1]) == path[0] else { continue }
        return meaning(ofLocal: index, file, named: path[0]) == nil
          ? .use : .unclear("`\(path[0])` may be another name there")
      }
      // A module that is replaced by a folder, or has no file that was found, has a path of its own.
      let isNamed = used.alias == path[0] || used.alias == nil
      let isOther = importPaths.contains { $0.key != package[0] && $0.value == last }
      if isNamed, !isOther, isLike(last, package) {
        return .unclear("which package `\(path[0])` is cannot be told")
      }
    }
    return .other
  }

  /// True where an import may be that of a folder, from its last part; a version may follow.
  private func isLike(_ path: String, _ package: [String]) -> Bool {
    let folder = package[0].split(separator: "/").last.map(String.init) ?? package[1]
    let parts = path.split(separator: "/").map(String.init)
    return parts.suffix(2).contains { $0.hasSuffix(package[1]) || $0 == folder }
  }
}
