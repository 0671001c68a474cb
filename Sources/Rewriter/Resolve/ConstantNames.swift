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
    if isInside(index, file) { return .use }
    if declares(index, file) { return .other }
    guard !constant.owners.isEmpty else { return meaning(ofTopName: index, file) }
    let owner = qualified.dropLast()
    let isImported = file.imports.contains {
      $0.alias == nil
        && ($0.path == qualified || $0.path == owner + ["*"]
          || ($0.path == Array(owner) && file.list.text($0.tokens.lowerBound + 2) == "static"))
    }
    return isImported ? .use : meaning(ofForeign: index, file)
  }

  /// A name at the top of a file or folder.
  private func meaning(ofTopName index: Int, _ file: ConstantFile) -> Meaning {
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
      return mine == other || isImported ? .use : .other
    case .everywhere: return .use
    case .packages: return .unclear("a name outside of types")
    }
  }

  /// A name in another type: its own, or perhaps inherited.
  func meaning(ofForeign index: Int, _ file: ConstantFile) -> Meaning {
    for container in file.containers(around: index)
    where container.tokens.contains(where: { isDeclared($0, file) }) { return .other }
    return .unclear("the type there may have it from `\(constant.owners.last ?? "another")`")
  }

  private func isDeclared(_ index: Int, _ file: ConstantFile) -> Bool {
    file.list.kind(index) == .word && file.list.text(index) == constant.name
      && !(isHome(file) && index == constant.token) && declares(index, file)
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
    return isTyped || [":", "=", ";", "{", "=>", "("].contains(list.text(next)) || endsLine
  }

  /// What the name is where a function around it has one of its own; nil where it has none.
  private func meaning(ofLocal index: Int, _ file: ConstantFile) -> Meaning? {
    let (list, map) = (file.list, file.map)
    if isParameter(index, file) { return .other }
    let function = map.function(around: index)
    guard function != 0..<list.tokens.count else { return nil }
    let own = map.definitions(of: constant.name, in: function)
    if !own.isEmpty {
      guard own.allSatisfy({ isDeclaration($0.token, list) }) else {
        return .unclear("it may be assigned")
      }
      let isBehind = own.contains { definition in
        let block = map.block(around: definition.token)
        return definition.token <= index && block >= 0 && list.partner[block] > index
      }
      return isBehind || !map.forms.functionWords.isEmpty
        ? .other : .unclear("a function has another name spelled alike")
    }
    // The parameters stand in front of the braces.
    let header = map.statement(around: function.lowerBound)
    let isHidden = (header.lowerBound..<max(header.lowerBound, function.lowerBound)).contains {
      list.kind($0) == .word && list.text($0) == constant.name && isParameter($0, file)
    }
    if isHidden { return .other }
    let isTaken = function.contains {
      list.kind($0) == .word && list.text($0) == constant.name && isOfClosure($0, list)
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
  private func isParameter(_ index: Int, _ file: ConstantFile) -> Bool {
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
