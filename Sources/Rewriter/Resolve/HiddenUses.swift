// Uses of a name of another file that are no import of it: by reflection, through a module that is loaded under a computed
// name, through an object of settings. Where one may exist, the name has users that are not known, and nothing it stands
// for is edited.

/// What the owner of a member is known to be.
enum MemberOwner: Sendable {
  /// A module whose names are linked, or a name of the file itself.
  case known
  /// A module that hands the name on.
  case handsOn
  case unknown
}

extension IndexedFile {
  /// True when the file imports something under a name.
  func imports(_ name: String) -> Bool {
    facts.imports.contains { list.text($0.token) == name }
  }

  /// True when the text of a file that is not read as code of the language takes a name from a module: a program of
  /// one line in a script, a template, a path to an attribute.
  func spells(_ name: String, of module: IndexedFile) -> Bool {
    guard words.contains(name), language.grammar?.isIndented != true else { return false }
    let isIndented = module.language.grammar?.isIndented == true
    let stem = ModulePaths.stem(module.file.path)
    let spelled =
      ModulePaths.wholeImports(of: module.file.path, isIndented: isIndented)
      + (isIndented ? ["from \(stem) ", "\(stem).\(name)", "\(stem):\(name)"] : [])
    return spelled.contains { file.bytes.firstOffset(of: $0) != nil }
  }

  /// Calls that take the name of an attribute as text.
  private static let reflective: Set = [
    "setattr", "getattr", "delattr", "object", "multiple", "spyOn", "replaceProperty",
    "defineProperty",
    "stub", "replace", "get", "set", "override_settings", "config_from_object",
  ]
  /// Calls and maps that name a variable of the environment, which is no name of a file.
  private static let environment: Set = [
    "environ", "env", "getenv", "ENV", "Env", "setenv", "delenv", "vars", "stubEnv",
  ]
  /// Words of a Python file that can give its names another value unseen.
  private static let dynamic: Set = ["globals", "exec", "__dict__", "locals"]

  /// True when all names of the file can be changed or used without a link.
  var isOpen: Bool {
    guard language.grammar?.isIndented == true else { return ModulePaths.isEntry(file.path) }
    return Self.dynamic.contains(where: words.contains) || changesAllNames
  }

  /// `vars().update(…)`: without an argument it is the map of the module's own names.
  private var changesAllNames: Bool {
    places.places(of: "vars").contains { word in
      let open = list.next(Int(word))
      return list.isOpen(open, "(") && list.partner[open] == list.next(open)
    }
  }

  /// True when a name that is imported also gets another meaning in the file.
  ///
  /// `except ImportError: NAME = None`, a second import, `NAME |= …`: which of the two is meant is decided when it runs.
  func replaces(_ used: ImportedName) -> Bool {
    guard language.grammar?.isIndented == true else { return false }
    let name = list.text(used.token)
    let imports = facts.imports.filter { list.text($0.token) == name }
    // What a function assigns is a name of its own.
    let isOfModule = Blocks.indentation(list, of: used.token) == 0
    return imports.count > 1 || (isOfModule && holders.all.contains { $0.name == name })
      || places.places(of: name).contains { isAssigned(Int($0), plainly: !isOfModule) }
  }

  private func isAssigned(_ index: Int, plainly: Bool) -> Bool {
    let open = list.parent[index]
    let mark = list.text(list.next(index))
    if mark == "=", !plainly { return false }
    guard list.kind(index) == .word, !list.isSymbol(list.previous(index), "."),
      open < 0 || !list.isOpen(open, "(") || mark == ":="
    else { return false }
    return mark.hasSuffix("=") && !["==", "!=", "<=", ">="].contains(mark)
  }

  /// True when the file may use a name of another file without importing it; `owner` tells what the owner of a member is.
  ///
  /// O(tokens).
  func mayUse(_ name: String, owner: (String) -> MemberOwner) -> Bool {
    guard words.contains(name) else { return false }
    if facts.loadsComputed { return true }
    let isConstant = name.utf8.count > 2 && name.utf8.allSatisfy { !(0x61...0x7A).contains($0) }
    let spelled = [UInt8](name.utf8)
    let tokens = list.tokens
    return tokens.indices.contains { index in
      let slice = list.slice(index)
      guard slice.count >= spelled.count, slice.suffix(spelled.count).elementsEqual(spelled)
      else { return false }
      let isWhole = slice.count == spelled.count
      return switch tokens[index].kind {
      case .word:
        isWhole
          && (isHiddenMember(index, isConstant, owner) || (isConstant && isNamedArgument(index)))
      case .text:
        (isWhole || (isConstant && isDotted(slice, spelled.count)))
          && isReflected(index, isConstant)
      default: false
      }
    }
  }

  /// `app.chat.NAME` of `mock.patch("app.chat.NAME")`.
  private func isDotted(_ text: ArraySlice<UInt8>, _ count: Int) -> Bool {
    let path = text.dropLast(count)
    return path.last == UInt8(ascii: ".")
      && path.allSatisfy { $0.isWord || $0 == UInt8(ascii: ".") }
  }

  /// `settings.NAME` of an object that is not known.
  private func isHiddenMember(
    _ index: Int, _ isConstant: Bool, _ owner: (String) -> MemberOwner
  ) -> Bool {
    let dot = list.previous(index)
    guard list.isSymbol(dot, ".") || list.isSymbol(dot, "?.") else { return false }
    let name = list.text(list.previous(dot))
    if ["this", "self", "cls"].contains(name) || Self.environment.contains(name) { return false }
    switch owner(name) {
    case .known: return false
    case .handsOn: return true
    case .unknown: return isConstant
    }
  }

  /// `patch.multiple(module, NAME=value)`.
  private func isNamedArgument(_ index: Int) -> Bool {
    let open = list.parent[index]
    return language.grammar?.argumentSeparator != nil && open >= 0 && list.isOpen(open, "(")
      && list.isSymbol(list.next(index), "=")
  }

  /// A string that is the name and nothing more, where it may stand for an attribute.
  private func isReflected(_ text: Int, _ isConstant: Bool) -> Bool {
    let quote = list.parent[text]
    guard quote >= 0, list.kind(quote) == .quote, list.partner[quote] == text + 1,
      list.parent[quote] >= 0
    else { return false }
    let open = list.parent[quote]
    let callee = list.previous(open)
    let owner = list.previous(list.previous(callee))
    let isSetting = [callee, owner].contains { Self.environment.contains(list.text($0)) }
    if isSetting { return false }
    if list.isOpen(open, "(") { return isConstant || Self.reflective.contains(list.text(callee)) }
    return isConstant && list.isOpen(open, "[") && list.kind(callee) == .word
  }
}
