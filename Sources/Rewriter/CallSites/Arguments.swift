// The arguments of a call as names and values, wherever the language puts them: named arguments, an options map in
// place, or a name bound to such a map.

struct Arguments {
  /// Unnamed arguments that are no options map.
  private(set) var positional: [Range<Int>] = []
  /// Named arguments and entries of option maps, in order.
  private(set) var named: [Element] = []
  /// The `{` of the options map, or the `(` of a call with named arguments; where an option can be added.
  private(set) var options: Int?
  /// Names the options were read through.
  private(set) var definitions: Set<Definition> = []
  /// True when a spread adds options that are not seen.
  private(set) var hasOpaqueSpread = false
  private let list: TokenList
  private let bindings: Bindings

  /// The unnamed argument that is the body, for clients that take it by position.
  private(set) var body: Range<Int>?

  /// Reads the arguments; `bodyPosition` is where a client takes the body when more arguments follow it.
  init(_ call: Call, _ bindings: Bindings, bodyPosition: Int? = nil) {
    self.bindings = bindings
    list = bindings.list
    if list.language.grammar?.argumentSeparator != nil { options = call.open }
    let elements = list.elements(of: call.open)
    for (position, element) in elements.enumerated() {
      if position == bodyPosition, element.name == nil, elements.count > position + 1 {
        body = element.value
      } else {
        add(argument: element)
      }
    }
  }

  private mutating func add(argument element: Element) {
    if element.isSpread { return addSpread(element) }
    if element.name != nil { return named.append(element) }
    if !addMap(element.value) { positional.append(element.value) }
  }

  /// Reads a map or a name bound to one; false when the argument is neither.
  private mutating func addMap(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    if list.isOpen(first, "{"), list.partner[first] == tokens.upperBound - 1 {
      if options == nil { options = first }
      for entry in list.elements(of: first) {
        if entry.isSpread { addSpread(entry) } else { add(entry: entry) }
      }
      return true
    }
    guard list.language.grammar?.argumentSeparator == nil,
      let definition = bindings.definition(named: tokens),
      let value = definition.value, list.isOpen(value.lowerBound, "{"),
      list.partner[value.lowerBound] == value.upperBound - 1
    else { return false }
    definitions.insert(definition)
    if isChanged(definition) { hasOpaqueSpread = true }
    return addMap(value)
  }

  private mutating func add(entry: Element) {
    // `configuration: { baseURL }` groups options one level deeper.
    if let name = list.nameText(entry)?.text, ["configuration", "clientOptions"].contains(name),
      addMap(entry.value)
    {
      return
    }
    named.append(entry)
  }

  /// True when a statement sets or removes an option after the map was made.
  private func isChanged(_ definition: Definition) -> Bool {
    !bindings.changes(of: definition).isEmpty
  }

  private mutating func addSpread(_ element: Element) {
    guard let definition = bindings.definition(named: element.value), let value = definition.value,
      list.isOpen(value.lowerBound, "{"), list.partner[value.lowerBound] == value.upperBound - 1
    else { return hasOpaqueSpread = true }
    definitions.insert(definition)
    if isChanged(definition) { hasOpaqueSpread = true }
    for entry in list.elements(of: value.lowerBound) {
      if entry.isSpread { hasOpaqueSpread = true } else { named.append(entry) }
    }
  }

  /// The value of an option by the first of the names that is there; `{ headers }` is its own value.
  func value(of names: [String]) -> Range<Int>? {
    option(names).map { $0.name == nil ? $0.range : $0.value }
  }

  /// The whole option by the first of the names that is there.
  func element(of names: [String]) -> Range<Int>? { option(names)?.range }

  private func option(_ names: [String]) -> Element? {
    for name in names {
      // Of two entries with one name the last one wins.
      if let element = named.last(where: { self.name(of: $0) == name }) { return element }
    }
    return nil
  }

  private func name(of element: Element) -> String? {
    list.nameText(element)?.text ?? bindings.simplePath(element.range)
  }

  /// True in languages whose calls have named arguments.
  var isNamed: Bool { list.language.grammar?.argumentSeparator != nil }

  /// The names of all options that are seen.
  var names: Set<String> { Set(named.compactMap { list.nameText($0)?.text }) }

  /// Where the URL can be: an option with a telling name, else any unnamed argument.
  var urlCandidates: [Range<Int>] {
    (value(of: Client.urlNames).map { [$0] } ?? []) + positional
  }

  /// The options as fields of a body (SDK calls).
  var fields: [Element] { named }
}
