// What constants need to know of one file: its package, its imports, the types around a place, and which declarations
// give a name one value for ever. What the words are is the row of the language.

/// A name with one value, at the top of a file or of a type.
struct Constant: Sendable, Hashable {
  let name: String
  let token: Int
  let value: Range<Int>
  /// The names of the types around it, the outermost first.
  let owners: [String]
  /// True where no other file can name it.
  let isPrivate: Bool
  /// True where each object of its type has one of its own.
  let isOfObject: Bool
}

struct ConstantFile: Sendable {
  /// An import: the parts of its path, and the name it gets here where that is another.
  struct Import: Sendable, Hashable {
    let path: [String]
    let alias: String?
    let tokens: Range<Int>
  }

  /// A type around a place.
  struct Container: Sendable, Hashable {
    let word: String
    let name: String?
    let isPartial: Bool
    /// The tokens between its braces, or its lines.
    let tokens: Range<Int>
  }

  let path: String
  let map: StatementMap
  let forms: ConstantForms
  /// The parts of the package's name; nil where the file has more than one.
  private(set) var package: [String]?
  private(set) var imports: [Import] = []
  var list: TokenList { map.list }

  /// Nil for a language without a row; O(tokens).
  init?(_ list: TokenList, path: String) {
    guard let constants = list.language.constants, let requests = list.language.requests else {
      return nil
    }
    self.init(StatementMap(list: list, forms: requests), constants, path: path)
  }

  init(_ map: StatementMap, _ forms: ConstantForms, path: String) {
    self.path = path
    self.map = map
    self.forms = forms
    package = readPackage()
    imports = readImports()
    imports += listedImports()
  }

  // MARK: - Places

  /// The tokens that have a name: words, variables in strings, texts that are the name, a path to it or name its
  /// type as well, and what surrounds the code; O(bytes).
  func places(of name: String, owner: String?) -> [Int] {
    let bytes = Array(name.utf8)
    let (list, tokens) = (list, list.tokens)
    return tokens.indices.filter { index in
      let token = tokens[index]
      guard token.range.count >= bytes.count else { return false }
      return switch token.kind {
      case .word: token.range.count == bytes.count && list.slice(index).elementsEqual(bytes)
      case .text:
        list.slice(index).firstOffset(of: name) != nil
          && names(text: index, bytes, owner: owner)
      case .variable, .opaque: list.slice(index).firstOffset(of: name) != nil
      default: false
      }
    }
  }

  /// True for text that is a path to the name, or spells it and its owner.
  private func names(text index: Int, _ name: [UInt8], owner: String?) -> Bool {
    let text = written(around: index)
    return Self.isPath(list.slice(index), to: name) || Self.isPath(text, to: name)
      || owner.map { spells(name[...].text, of: $0, in: text) } == true
  }

  /// True where a text has a name and what it belongs to; of a package, one behind the other.
  func spells(_ name: String, of owner: String, in text: ArraySlice<UInt8>) -> Bool {
    forms.visibility == .folders
      ? text.spells(owner + forms.separator + name) : text.spells(owner) && text.spells(name)
  }

  /// The bytes of a text with the escapes beside it: `\C` of `'App\Config::URL'` is read as one, and is none.
  func written(around index: Int) -> ArraySlice<UInt8> {
    var (first, last) = (index, index)
    while index - first < 64, first > 0, [.text, .escape].contains(list.kind(first - 1)) {
      first -= 1
    }
    while last - index < 64, [.text, .escape].contains(list.kind(last + 1)) { last += 1 }
    return list.bytes[
      list.tokens[first].range.lowerBound..<list.tokens[last].range.upperBound]
  }

  /// True for a path that ends with a name and has no blanks.
  static func isPath(_ text: ArraySlice<UInt8>, to name: [UInt8]) -> Bool {
    let rest = text.dropLast(name.count)
    return text.count < 200 && text.suffix(name.count).elementsEqual(name)
      && (rest.isEmpty || (rest.last?.isWord == false && !rest.contains(UInt8(ascii: " "))))
  }

  // MARK: - Package and imports

  private func readPackage() -> [String]? {
    if forms.visibility == .folders {
      let clause = list.tokens.indices.first { startsStatement($0, "package") }
      return [ModulePaths.folder(path), clause.map { list.text(list.next($0)) } ?? ""]
    }
    guard let word = forms.packageWord else { return [] }
    let found = list.tokens.indices.filter { startsStatement($0, word) }
    guard found.count < 2 else { return nil }
    return found.first.map { parts(pathTokens(behind: $0)) } ?? []
  }

  private func startsStatement(_ index: Int, _ word: String) -> Bool {
    guard list.kind(index) == .word, list.text(index) == word else { return false }
    let before = list.previous(index)
    return before < 0 || [";", "{", "}"].contains(list.text(before))
      || list.kind(before) == .opaque
      || (before + 1..<index).contains { list.kind($0) == .lineEnd }
  }

  /// The tokens behind a word up to the end of its statement or the start of a block.
  private func pathTokens(behind word: Int) -> Range<Int> {
    var end = word + 1
    while end < list.tokens.count, list.kind(end) != .lineEnd, ![";", "{"].contains(list.text(end))
    {
      end += 1
    }
    return word + 1..<end
  }

  /// The words of a path, with the star of an import of all.
  private func parts(_ tokens: Range<Int>) -> [String] {
    tokens.filter { list.kind($0) == .word || list.isSymbol($0, "*") }.map { list.text($0) }
  }

  private func readImports() -> [Import] {
    if forms.visibility == .folders { return quotedImports() }
    return forms.importWords.sorted().flatMap { word in
      list.tokens.indices.filter { startsStatement($0, word) }.map { index in
        let tokens = pathTokens(behind: index)
        var path = parts(tokens).filter { $0 != "static" && $0 != "global" }
        if forms.fallsBack, ["const", "function"].contains(path.first ?? "") { path.removeFirst() }
        var alias: String?
        if let mark = path.firstIndex(of: "as"), mark + 1 < path.count {
          alias = path[mark + 1]
          path = Array(path[..<mark])
        } else if let mark = tokens.first(where: { list.isSymbol($0, "=") }) {
          alias = list.text(list.previous(mark))
          path = parts(mark..<tokens.upperBound)
        }
        return Import(path: path, alias: alias, tokens: index..<tokens.upperBound)
      }
    }
  }

  /// The names of a list behind a path: `use A\{B, C as D}` (PHP).
  private func listedImports() -> [Import] {
    guard forms.fallsBack else { return [] }
    return imports.flatMap { used -> [Import] in
      let open = list.next(used.tokens.upperBound - 1)
      guard list.isOpen(open, "{"), list.partner[open] >= 0,
        list.isSymbol(list.previous(open), "\\")
      else { return [] }
      return list.elements(of: open).map { element in
        var path = parts(element.range).filter { $0 != "const" && $0 != "function" }
        var alias: String?
        if let mark = path.firstIndex(of: "as"), mark + 1 < path.count {
          alias = path[mark + 1]
          path = Array(path[..<mark])
        }
        return Import(path: used.path + path, alias: alias, tokens: element.range)
      }
    }
  }

  /// `import "a/b"`, `import c "a/b"` and their lists.
  private func quotedImports() -> [Import] {
    list.tokens.indices.compactMap { index in
      guard list.kind(index) == .quote, list.partner[index] >= 0,
        let path = list.template(index..<list.after(index))?.literal?.text
      else { return nil }
      let before = list.previous(index)
      let open = list.parent[index]
      let isListed = open >= 0 && list.text(list.previous(open)) == "import"
      let hasAlias =
        list.kind(before) == .word && list.text(before) != "import"
        || list.isSymbol(before, ".") || list.isSymbol(before, "_")
      let word = hasAlias ? list.previous(before) : before
      guard isListed || (open < 0 && list.text(word) == "import") else { return nil }
      return Import(
        path: [path], alias: hasAlias && before > open ? list.text(before) : nil,
        tokens: index..<list.after(index))
    }
  }

  // MARK: - Types

  /// The types around a token, the outermost first; packages are left out.
  func containers(around index: Int) -> [Container] {
    let all = map.forms.functionWords.isEmpty ? bracedContainers(index) : indentedContainers(index)
    return all.filter { $0.word != forms.packageWord }
  }

  private func bracedContainers(_ index: Int) -> [Container] {
    var result: [Container] = []
    var open = map.block(around: index)
    while open >= 0 {
      if map.isContainer(open), list.partner[open] >= 0, let found = container(open) {
        result.insert(found, at: 0)
      }
      open = map.block(around: open)
    }
    return result
  }

  private func container(_ open: Int) -> Container? {
    var index = list.previous(open)
    while index >= 0, !StatementMap.containers.contains(list.text(index)), !map.ends(index) {
      index = list.start(endingAt: index) - 1
    }
    guard index >= 0, StatementMap.containers.contains(list.text(index)) else { return nil }
    let before = list.previous(index)
    let isCompanion = list.text(before) == "companion" || list.text(index) == "companion"
    let behind = list.next(index)
    // `type Client struct {` has its name in front.
    let name = list.kind(behind) == .word || !forms.isTypeBehind ? behind : before
    return Container(
      word: list.text(index),
      name: isCompanion || list.kind(name) != .word ? nil : list.text(name),
      isPartial: forms.partialWords.contains(list.text(before)),
      tokens: open..<list.partner[open] + 1)
  }

  private func indentedContainers(_ index: Int) -> [Container] {
    var result: [Container] = []
    var depth = Blocks.indentation(list, of: index)
    var line = map.lineStart(index)
    while line > 0, depth > 0 {
      line = map.lineStart(line - 1)
      let first = list.significant(from: line)
      guard first < list.tokens.count, Blocks.indentation(list, of: first) < depth,
        StatementMap.containers.contains(list.text(first))
      else { continue }
      depth = Blocks.indentation(list, of: first)
      let names = words(of: first)
      result.insert(
        contentsOf: names.map {
          Container(
            word: list.text(first), name: $0, isPartial: false,
            tokens: first..<map.functionEnd(first))
        }, at: 0)
    }
    return result
  }

  /// `A`, or `A` and `B` of `module A::B`.
  private func words(of first: Int) -> [String] {
    var result: [String] = []
    var index = list.next(first)
    while list.kind(index) == .word {
      result.append(list.text(index))
      guard list.isSymbol(list.next(index), "::") else { break }
      index = list.next(list.next(index))
    }
    return result
  }
}
