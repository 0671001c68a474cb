// What a name without an owner means in a language whose constants are followed: a name of the function, of the type, of
// the package, or of a type that it may come from.

extension ConstantMentions {
  /// True inside of the type that declares the constant.
  func isInside(_ index: Int, _ file: ConstantFile) -> Bool {
    guard isHome(file), !constant.owners.isEmpty else { return false }
    let around = home.containers(around: constant.token)
    return around.last.map { !$0.tokens.isEmpty && $0.tokens.contains(index) } == true
      || (around.last?.name == nil && around.dropLast().last?.tokens.contains(index) == true)
  }

  func meaning(ofName index: Int, _ file: ConstantFile) -> Meaning {
    if let local = meaning(ofLocal: index, file) { return local }
    if declares(index, file) { return isInside(index, file) ? .unclear(Self.twice) : .other }
    if let member = meaning(ofMember: index, around: file) { return member }
    if isInside(index, file) { return .use }
    if constant.isOfObject { return .unclear("it may be read in another object") }
    guard !constant.owners.isEmpty else { return meaning(ofTopName: index, file) }
    let owner = qualified.dropLast()
    let isImported = file.imports.contains {
      $0.alias == nil
        && ($0.path == qualified || $0.path == owner + ["*"]
          || ($0.path == Array(owner) && file.list.text($0.tokens.lowerBound + 2) == "static"))
    }
    guard isImported else {
      return .unclear("the type there may have it from `\(constant.owners.last ?? "another")`")
    }
    return isReplaced(file) ? .unclear("another name is imported over it") : .use
  }

  /// True where an import gives the name another meaning than that of its package.
  private func isReplaced(_ file: ConstantFile) -> Bool {
    file.imports.contains { ($0.alias ?? $0.path.last) == constant.name && $0.path != qualified }
  }

  /// A name at the top of a file or folder.
  private func meaning(ofTopName index: Int, _ file: ConstantFile) -> Meaning {
    if file.list.isSymbol(file.list.previous(index), "\\") {
      return .unclear("its package is written out")
    }
    if isHome(file) { return .use }
    switch file.forms.visibility {
    case .folders:
      let isOpened = file.imports.contains { $0.alias == "." }
      return file.package == home.package
        ? .use : isOpened ? .unclear("a package is imported with a dot") : .other
    case .imports:
      guard let mine = home.package, let other = file.package else {
        return .unclear("the package of its file is not certain")
      }
      let isImported = file.imports.contains {
        $0.alias == nil && ($0.path == qualified || $0.path == mine + ["*"])
      }
      if mine.isEmpty, mine != other, file.forms.fallsBack {
        return .unclear("a package that lacks it looks for it outside of packages")
      }
      guard mine == other || isImported else { return .other }
      return isReplaced(file) ? .unclear("another name is imported over it") : .use
    case .everywhere: return .use
    case .packages: return .unclear("a name outside of types")
    }
  }

  /// A member of the object itself in another type: its own, or perhaps inherited.
  func meaning(ofForeign index: Int, _ file: ConstantFile) -> Meaning {
    meaning(ofMember: index, around: file)
      ?? .unclear("the type there may have it from `\(constant.owners.last ?? "another")`")
  }

  /// True where a type or file declares a name of its own.
  func declares(_ index: Int, _ file: ConstantFile) -> Bool {
    let (list, map) = (file.list, file.map)
    guard !map.isMember(index), map.function(around: index) == 0..<list.tokens.count else {
      return false
    }
    let open = list.parent[index]
    let isGroup =
      open >= 0 && list.isOpen(open, "(")
      && ["const", "var"].contains(list.text(list.previous(open)))
    guard open < 0 || map.isBlock(open) || isGroup else { return false }
    // What stands behind `=` or an operator is a value.
    let before = list.previous(index)
    guard list.kind(before) != .symbol || [";", ">", "?", "*", ","].contains(list.text(before))
    else { return false }
    let next = list.next(index)
    let endsLine = (index + 1..<max(index + 1, next)).contains { list.kind($0) == .lineEnd }
    let isTyped = file.forms.isTypeBehind && list.kind(next) == .word && !endsLine
    guard isTyped || [":", "=", ";", "{", "=>", "("].contains(list.text(next)) || endsLine else {
      return false
    }
    return isIntroduced(index, isGroup: isGroup, file)
  }

  /// True where what stands in front of a name can only be that of a declaration; a value has something else there.
  private func isIntroduced(_ index: Int, isGroup: Bool, _ file: ConstantFile) -> Bool {
    let (list, map) = (file.list, file.map)
    let open = list.parent[index]
    let previous = list.previous(index)
    let isFirst =
      previous < 0 || previous == open || list.isSymbol(previous, ";")
      || (previous + 1..<index).contains { list.kind($0) == .lineEnd }
    let isField = open >= 0 && map.isBlock(open) && map.isContainer(open)
    if isFirst, file.forms.isTypeBehind, isGroup || isField { return true }
    if file.forms.needsCapital { return isFirst && list.isSymbol(list.next(index), "=") }
    let front = (map.statement(around: index).lowerBound..<index).filter {
      !list.tokens[$0].isTrivia
    }
    guard !front.isEmpty, map.isOnlyNames(front[0]..<index) else { return false }
    let words = front.filter { list.kind($0) == .word }.map { list.text($0) }
    return file.forms.declaringWords.isEmpty
      ? !words.isEmpty && words.first != "return"
      : !file.forms.declaringWords.isDisjoint(with: words)
  }

  /// What the name is where a function around it has one of its own; nil where it has none.
  func meaning(
    ofLocal index: Int, _ file: ConstantFile, named local: String? = nil
  ) -> Meaning? {
    let (list, map) = (file.list, file.map)
    let name = local ?? constant.name
    if isParameter(index, file) { return .other }
    let function = map.function(around: index)
    guard function != 0..<list.tokens.count else { return nil }
    let own = map.definitions(of: name, in: function)
    if !own.isEmpty {
      guard own.allSatisfy({ isDeclaration($0.token, list) }) else {
        return .unclear("it may be assigned")
      }
      let isBehind = own.contains { map.isInScope(index, of: $0) }
      return isBehind || !map.forms.functionWords.isEmpty
        ? .other : .unclear("a function has another name spelled alike")
    }
    // The parameters stand in front of the braces.
    let header = map.statement(around: function.lowerBound)
    let isHidden = (header.lowerBound..<max(header.lowerBound, function.lowerBound)).contains {
      list.kind($0) == .word && list.text($0) == name && isParameter($0, file)
    }
    if isHidden { return .other }
    let isTaken = function.contains {
      list.kind($0) == .word && list.text($0) == name && isOfClosure($0, list)
    }
    return isTaken ? .unclear("a function inside has a parameter of the name") : nil
  }

  /// True where a word or type in front, or the symbol behind, makes an assignment one of a new name.
  private func isDeclaration(_ name: Int, _ list: TokenList) -> Bool {
    let before = list.previous(name)
    let isTyped = list.kind(before) == .word && !["else", "do", "then"].contains(list.text(before))
    return isTyped || [">", "]", "?", "*", "&"].contains(list.text(before))
      || list.isSymbol(list.next(name), ":=")
  }

  /// True for a parameter of a function at the top of a file or type.
  func isParameter(_ index: Int, _ file: ConstantFile) -> Bool {
    let (list, map) = (file.list, file.map)
    let open = list.parent[index]
    guard open >= 0, list.isOpen(open, "("), list.partner[open] >= 0,
      map.function(around: index) == 0..<list.tokens.count,
      !list.isSymbol(list.previous(index), "=")
    else { return false }
    let before = list.previous(index)
    let isTyped =
      file.forms.isTypeBehind || list.isSymbol(list.next(index), ":")
      || (list.kind(before) == .word && !list.isKeyword(before))
      || [">", "]", "?", "..."].contains(list.text(before))
    // What stands in an annotation is a value.
    guard isTyped, !list.isSymbol(list.previous(list.previous(open)), "@") else { return false }
    return map.statement(around: index).contains {
      $0 > list.partner[open] && map.isBlock($0) && list.parent[$0] == list.parent[open]
    }
  }

  private func isOfClosure(_ index: Int, _ list: TokenList) -> Bool {
    let open = list.parent[index]
    return open >= 0 && list.isOpen(open, "(")
      && (StatementMap.functionMarks.contains(list.text(list.previous(open)))
        || ["->", "=>", "in"].contains(list.text(list.next(max(open, list.partner[open])))))
  }
}
