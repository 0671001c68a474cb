// Names and what they stand for, within one region. A name is resolved only when exactly one plain assignment to it is
// visible at the place of use; parameters, loops, imports and second assignments make it unknown, and the unknown is
// never edited.

/// One place where a name gets a meaning.
struct Definition: Sendable, Hashable {
  /// The name, or a path of two for `this.x` and `self.x`.
  let name: String
  /// The token of the (last) name.
  let token: Int
  /// The tokens of the value for a plain assignment; nil for anything else.
  let value: Range<Int>?
  /// The tokens among which the name has this meaning.
  let scope: Range<Int>
  /// True for an assignment that declares nothing: it changes whatever the name means there.
  var isReassignment = false
}

/// All definitions of a region.
struct Bindings {
  let names: TextNames
  /// What was worked out so far; shared by all copies, and never by two threads.
  let memory = BindingsMemory()

  /// Names that other files import.
  private let imported: Set<String>
  /// Names that stand for names of other files of the same text.
  let links: NameLinks
  /// The definitions that links lead to.
  private let linked: [Int: Definition]

  var list: TokenList { names.list }
  var words: WordIndex { names.words }
  var definitions: DefinitionTable { names.definitions }
  /// The definitions in file order, for searches that must not depend on the order of a dictionary.
  var all: [Definition] { definitions.all }

  /// Makes the bindings of a region; `imported` are the names that other files are known to use.
  init(_ names: TextNames, imported: Set<String> = [], links: NameLinks = NameLinks()) {
    self.names = names
    self.imported = imported
    self.links = links
    let ends = links.ends
    linked = Dictionary(
      ends.isEmpty
        ? [] : names.definitions.all.lazy.filter { ends.contains($0.token) }.map { ($0.token, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The definition of a name at a token, followed through imports; nil when there is none or more than one.
  func definition(of name: String, at token: Int) -> Definition? {
    guard let found = localDefinition(of: name, at: token) else { return nil }
    guard let target = links.targets[found.token] else { return bound(found) ?? found }
    return linkedDefinition(target)
  }

  /// The definition that a link leads to, unless it is changed or one of several.
  func linkedDefinition(_ token: Int) -> Definition? {
    guard let end = linked[token], end.token == token,
      localDefinition(of: end.name, at: end.token) == end
    else { return nil }
    return links.targets[end.token].flatMap { $0 == token ? nil : linkedDefinition($0) } ?? end
  }

  /// The definition of a name in its own file.
  func localDefinition(of name: String, at token: Int) -> Definition? {
    guard let found = definitions.visible(name, at: token), !isHiddenByStar(found) else {
      return nil
    }
    // An assignment in an inner block changes the outer name, whichever of the two runs.
    return definitions.isReassigned(found) ? nil : found
  }

  /// The bytes a name's meaning comes from: its value, or the part of a pattern that names it.
  func sourceRange(of definition: Definition) -> Range<Int>? {
    if let value = definition.value { return list.byteRange(value) }
    let open = list.parent[definition.token]
    let next = list.text(list.next(definition.token))
    if open >= 0, list.isOpen(open, "{"), list.isSymbol(list.next(max(list.partner[open], 0)), "="),
      let element = list.element(holding: definition.token, in: open)
    {
      return list.byteRange(element.range)
    }
    if let head = loopHead(of: definition) { return list.byteRange(head) }
    // A parameter has no source here; an assignment in a condition or to several names has one on its line.
    let isTuple =
      open >= 0 && list.partner[open] >= 0 && list.isSymbol(list.next(list.partner[open]), "=")
    guard next == ":=" || isTuple else { return nil }
    let line = list.tokens.indices.suffix(from: definition.token).prefix {
      list.kind($0) != .lineEnd
    }
    return list.byteRange(definition.token..<(line.last ?? definition.token) + 1)
  }

  /// The tokens that are a word, in file order.
  func places(of word: some StringProtocol) -> [Int] {
    words.places(of: word).lazy.map { Int($0) }.filter { list.kind($0) == .word }
  }

  /// True when the region declares a class of this name.
  func isClass(_ name: String) -> Bool {
    places(of: name).contains { list.text(list.previous($0)) == "class" }
  }

  /// True when a global function is assigned, or imported from a file of the project.
  func isReplaced(_ name: String) -> Bool {
    if let known = memory.replaced[name] { return known }
    let answer = places(of: name).contains { index in
      if list.isSymbol(list.previous(index), "."), list.isSymbol(list.next(index), "=") {
        return true
      }
      let line = list.tokens.indices.suffix(from: index).prefix { list.kind($0) != .lineEnd }
      return line.contains { ["from", "require"].contains(list.text($0)) }
        && line.contains {
          list.kind($0) == .text && [".", "@", "~"].contains(list.text($0).prefix(1))
        }
    }
    memory.replaced[name] = answer
    return answer
  }

  /// True when the region defines a function of this name, or gives the name a value that is no import.
  func isFunction(_ name: String) -> Bool {
    if let known = memory.functions[name] { return known }
    let isDeclared = places(of: name).contains { index in
      ["def", "function"].contains(list.text(list.previous(index)))
    }
    let answer =
      isDeclared
      || (definitions[name] ?? []).contains { definition in
        guard let first = definition.value?.first else { return false }
        return !["require", "globalThis", "window", "await"].contains(list.text(first))
      }
    memory.functions[name] = answer
    return answer
  }

  /// True for a name that other files are known to use.
  func isImported(_ name: String) -> Bool { imported.contains(name) }

  /// True for a name of the module that another file imports.
  func isImported(_ definition: Definition) -> Bool {
    imported.contains(
      definition.name.hasSuffix("()") ? String(definition.name.dropLast(2)) : definition.name)
      && definition.scope == list.part(of: definition.token)
  }

  /// Names of the module whose value holds one of the offsets: classes, and where every name can be imported all others.
  func exposedNames(at offsets: [Int]) -> Set<String> {
    let classes = offsets.compactMap { list.index(at: $0) }.compactMap { className(around: $0) }
    let isOffered = list.language.grammar?.isIndented == true || names.isScript
    guard isOffered else { return Set(classes) }
    let offsets = offsets.sorted()
    let holders = all.filter { definition in
      guard let value = definition.value,
        definition.scope == list.part(of: definition.token)
      else {
        return false
      }
      let range = list.byteRange(value)
      let next = offsets.partitioningIndex { $0 >= range.lowerBound }
      return next < offsets.count && offsets[next] < range.upperBound
        && !definition.name.contains(".")
    }
    return Set(holders.map(\.name) + classes)
  }

  /// True when nothing in the region defines the name: a global, an import of another file, a builtin.
  func isUndefined(_ name: String) -> Bool { !definitions.contains(name) }

  /// The path of an expression that is only a name or `this.name`, with its definition.
  func definition(named tokens: Range<Int>) -> Definition? {
    if let member = namespaceMember(tokens) ?? settingDefinition(tokens) { return member }
    if let call = call(in: tokens) { return call.function.definition }
    if let field = field(tokens) { return field }
    guard let path = simplePath(tokens),
      let found = definition(of: path, at: tokens.lowerBound)
    else { return nil }
    return path.contains(".") && (isSetFromOutside(path) || isUsedFromOutside(found)) ? nil : found
  }

  /// `x`, `this.x` or `self.x` as text; nil for any other expression.
  func simplePath(_ tokens: Range<Int>) -> String? {
    var tokens = list.trimmed(tokens)
    // TypeScript's `x!` and `x as T` mean x.
    if let cut = tokens.first(where: {
      $0 > tokens.lowerBound
        && (list.isSymbol($0, "!") || ["as", "satisfies"].contains(list.text($0)))
    }) {
      tokens = list.trimmed(tokens.lowerBound..<cut)
    }
    let words = tokens.filter { !list.tokens[$0].isTrivia }
    guard let first = words.first, list.kind(first) == .word, !list.isKeyword(first) else {
      return nil
    }
    if words.count == 1 { return list.text(first) }
    guard words.count == 3, ["this", "self"].contains(list.text(first)),
      list.isSymbol(words[1], "."),
      list.kind(words[2]) == .word
    else { return nil }
    return "\(list.text(first)).\(list.text(words[2]))"
  }

  /// All places where the definition is used, its own assignment not included, in all files of the text.
  ///
  /// O(places of the name) the first time.
  func uses(of definition: Definition) -> [Range<Int>] {
    if let known = memory.uses[definition] { return known }
    if let function = function(of: definition) { return uses(of: function) }
    if let owner = owner(ofField: definition) { return uses(ofField: definition, of: owner) }
    let parts = definition.name.split(separator: ".").map(String.init)
    let places = words.places(of: parts[parts.count - 1], in: definition.scope)
    let uses =
      places.compactMap { use(at: Int($0), of: definition, parts) }
      + (links.isEmpty ? [] : linkedUses(of: definition))
    memory.uses[definition] = uses
    return uses
  }

  private func use(at index: Int, of definition: Definition, _ parts: [String]) -> Range<Int>? {
    guard list.kind(index) == .word, index != definition.token else { return nil }
    let before = list.previous(index)
    let isMember = list.isSymbol(before, ".") || list.isSymbol(before, "?.")
    if parts.count == 2 {
      guard isMember, list.text(list.previous(before)) == parts[0] else { return nil }
      return list.previous(before)..<index + 1
    }
    // `from openai import …` names a module.
    guard !isMember, !links.mentions.contains(index), !isEntryName(index),
      list.text(before) != "from",
      self.definition(of: parts[0], at: index) == definition
    else { return nil }
    return index..<index + 1
  }

  /// The words behind the uses, as `post` of `session.post`.
  func members(of definition: Definition) -> Set<String> {
    if let known = memory.members[definition] { return known }
    let members = Set(
      uses(of: definition).map { list.text(list.next(list.next($0.upperBound - 1))) })
    memory.members[definition] = members
    return members
  }

  /// Those uses that reach into the value or take it away: a member, a subscript, a deletion.
  ///
  /// All others only hand it on.
  func changes(of definition: Definition) -> [Range<Int>] {
    if let known = memory.changes[definition] { return known }
    let changes = uses(of: definition).filter { use in
      let next = list.next(use.upperBound - 1)
      return list.isSymbol(next, ".") || list.isOpen(next, "[")
        || ["delete", "del"].contains(list.text(list.previous(use.lowerBound)))
    }
    memory.changes[definition] = changes
    return changes
  }

  /// True for the `x` of `{ x: 1 }` and `f(x=1)`, which name a place, not a value.
  func isEntryName(_ index: Int) -> Bool {
    let open = list.parent[index]
    guard open >= 0, list.kind(open) == .open else { return false }
    let next = list.next(index)
    let before = list.previous(index)
    let isFirst = before == open || list.isSymbol(before, ",")
    if list.isOpen(open, "{"), isFirst, list.isSymbol(next, ":"),
      list.language.grammar?.hasBareKeys == true
    {
      return true
    }
    return list.isOpen(open, "(") && isFirst && list.isSymbol(next, "=")
      && list.language.grammar?.argumentSeparator == "="
  }
}
