// Calls of functions that stand for an expression: which function a call means, which argument a parameter gets, and
// where a function is used. A use that is no call hands the function on, and then nothing it returns is edited.

extension Bindings {
  /// The functions of the text by name; found when first asked for.
  var functions: [String: [Function]] {
    if let known = memory.functionTable { return known }
    let found =
      list.language.grammar == nil ? [] : FunctionScan(list, words, definitions).run()
    let table = Dictionary(grouping: found, by: \.name)
    memory.functionTable = table
    return table
  }

  /// The function that is called at `open`; nil for one that is not seen, or not the only one of its name.
  func function(calledAt open: Int) -> Function? {
    let last = list.previous(open)
    guard list.kind(last) == .word else { return nil }
    let before = list.previous(last)
    guard list.isSymbol(before, ".") else { return function(named: list.text(last), at: last) }
    let owner = list.previous(before)
    if ["this", "self"].contains(list.text(owner)), !list.isSymbol(list.previous(owner), ".") {
      return only(functions[list.text(last)], "\(list.text(owner)).\(list.text(last))", last)
    }
    guard !links.namespaces.isEmpty, list.kind(owner) == .word,
      let module = localDefinition(of: list.text(owner), at: owner),
      let target = links.namespaces[module.token]?[list.text(last)]
    else { return nil }
    return functions[list.text(target)]?.first { $0.token == target }
  }

  private func function(named name: String, at token: Int) -> Function? {
    let local = definitions.visible(name, at: token)
    if let local, let target = links.targets[local.token] {
      return functions[list.text(target)]?.first { $0.token == target }
    }
    guard let found = only(functions[name], name, token) else { return nil }
    // A variable or parameter of the same name hides the function; an arrow is both.
    guard local == nil || local?.token == found.token else { return nil }
    return (definitions[name] ?? []).contains(where: \.isReassignment) ? nil : found
  }

  private func only(_ all: [Function]?, _ path: String, _ token: Int) -> Function? {
    let visible = (all ?? []).filter { $0.path == path && $0.scope.contains(token) }
    return visible.count == 1 ? visible[0] : nil
  }

  /// The function and the `(` of an expression that is nothing but its call.
  func call(in tokens: Range<Int>) -> (function: Function, open: Int)? {
    let tokens = list.trimmed(tokens)
    guard let last = tokens.last, list.isClose(last, ")"), list.partner[last] > tokens.lowerBound
    else { return nil }
    let open = list.partner[last]
    var start = list.previous(open)
    while list.isSymbol(list.previous(start), "."), list.previous(list.previous(start)) >= 0 {
      start = list.previous(list.previous(start))
    }
    let first =
      list.text(tokens.lowerBound) == "await" ? list.next(tokens.lowerBound) : tokens.lowerBound
    guard start == first, let function = function(calledAt: open), function.returns != nil,
      !isOpen(function)
    else { return nil }
    return (function, open)
  }

  /// The arguments of a call by the tokens of the parameters they fill.
  func arguments(of function: Function, at open: Int) -> [Int: Range<Int>] {
    var result: [Int: Range<Int>] = [:]
    for (position, element) in list.elements(of: open).enumerated() {
      if element.isSpread { return result }
      if list.language.grammar?.argumentSeparator != nil, let name = list.nameText(element)?.text {
        if let parameter = function.parameters.compactMap({ $0 }).first(where: {
          list.text($0) == name
        }) {
          result[parameter] = element.value
        }
      } else if position < function.parameters.count, let parameter = function.parameters[position]
      {
        result[parameter] = element.range
      }
    }
    return result
  }

  /// All calls of a function, and all other places that name it.
  func uses(of function: Function) -> [Range<Int>] {
    let aliases = links.targets.filter { $0.value == function.token }.map { list.text($0.key) }
    let names = Set([function.name] + aliases)
    return names.sorted().flatMap { name in
      places(of: name).compactMap { use(at: $0, of: function) }
    }
  }

  private func use(at index: Int, of function: Function) -> Range<Int>? {
    guard index != function.token, !links.mentions.contains(index),
      links.targets[index] != function.token
    else { return nil }
    let open = list.next(index)
    let before = list.previous(index)
    let isMember = list.isSymbol(before, ".") || list.isSymbol(before, "?.")
    let start = isMember ? list.previous(before) : index
    if list.isOpen(open, "("), list.partner[open] >= 0, self.function(calledAt: open) == function {
      return start..<list.partner[open] + 1
    }
    // A method may be called on another name of its object; a plain function only by its own.
    if isMember { return function.path.contains(".") ? start..<index + 1 : nil }
    guard !function.path.contains("."), !isEntryName(index) else { return nil }
    let local = definitions.visible(list.text(index), at: index)
    let isSame =
      local.map { $0.token == function.token || links.targets[$0.token] == function.token }
      ?? (function.scope.contains(index)
        && only(functions[function.name], function.path, index) == function)
    return isSame && local?.token != index ? index..<index + 1 : nil
  }

  /// True for a method that code outside of its class can call.
  private func isOpen(_ function: Function) -> Bool {
    guard function.path.contains(".") else { return false }
    if function.name.hasPrefix("_") || function.name.hasPrefix("#") { return false }
    if list.text(list.previous(function.token)) == "private" { return false }
    let words = places(of: "export").filter { function.scope.lowerBound > $0 }
    return list.language.grammar?.isIndented == true || !words.isEmpty
      || places(of: "exports").contains { $0 > 0 }
  }

  /// A parameter of a function with one caller, as a definition with the caller's argument as its value.
  func bound(_ parameter: Definition) -> Definition? {
    guard parameter.value == nil, !parameter.isReassignment, !definitions.isReassigned(parameter),
      let function = memory.function(of: parameter.token, in: functions), !isOpen(function),
      !isExported(function.definition)
    else { return nil }
    let uses = uses(of: function)
    guard uses.count == 1, let last = uses[0].last, list.isClose(last, ")"),
      let argument = arguments(of: function, at: list.partner[last])[parameter.token],
      !function.body.contains(argument.lowerBound)
    else { return nil }
    return Definition(
      name: parameter.name, token: parameter.token, value: argument, scope: parameter.scope)
  }

  /// True for a name that gets its value from whoever calls the function.
  func isParameter(_ definition: Definition) -> Bool {
    definition.value == nil && memory.function(of: definition.token, in: functions) != nil
  }

  /// Everything that callers give a parameter.
  func arguments(for parameter: Definition) -> [Range<Int>] {
    guard parameter.value == nil,
      let function = memory.function(of: parameter.token, in: functions)
    else { return [] }
    return uses(of: function).compactMap { use in
      guard let last = use.last, list.isClose(last, ")") else { return nil }
      return arguments(of: function, at: list.partner[last])[parameter.token]
    }
  }

  /// The parameter that an argument of a call fills, where that call is the only one.
  func parameter(filledBy argument: Range<Int>, at open: Int) -> Definition? {
    guard let function = function(calledAt: open) else { return nil }
    let filled = arguments(of: function, at: open).first {
      $0.value.contains(argument.lowerBound)
    }
    guard let token = filled?.key,
      let raw = definitions.visible(list.text(token), at: function.body.upperBound - 1),
      raw.token == token
    else { return nil }
    return bound(raw)
  }

  /// The innermost function that returns the expression at a token.
  func function(returning token: Int) -> Function? {
    functions.values.joined().filter { $0.returns?.contains(token) == true && !isOpen($0) }
      .min { $0.body.count < $1.body.count }
  }

  /// The function that a definition stands for, where it was made from one.
  func function(of definition: Definition) -> Function? {
    guard definition.name.hasSuffix("()") else { return nil }
    return functions.values.joined().first { $0.token == definition.token }
  }
}
