// Reads what must be known of a request's body: the model id and the names of the fields. Maps, names bound to maps,
// and JSON text are read; whatever else makes the body is out of reach.

struct BodyReader {
  let list: TokenList
  let bindings: Bindings
  var body = Body()

  private static let serializers: Set = [
    "stringify", "dumps", "encode", "bytes", "Blob", "dict", "freeze",
  ]

  init(_ bindings: Bindings) {
    self.bindings = bindings
    list = bindings.list
  }

  /// Reads an expression whose value is the body.
  mutating func read(_ tokens: Range<Int>, depth: Int = 0) throws(Refusal) {
    let tokens = list.trimmed(tokens)
    guard let first = tokens.first, depth < 8 else { throw unread }
    if list.partner[first] == tokens.upperBound - 1, list.isOpen(first, "{") {
      return try readMap(first)
    }
    if list.partner[first] == tokens.upperBound - 1, list.isOpen(first, "(") {
      return try read(first + 1..<tokens.upperBound - 1, depth: depth + 1)
    }
    if let template = list.template(tokens) { return try read(json: template) }
    if let definition = bindings.definition(named: tokens) {
      return try readDefinition(definition, depth)
    }
    if list.kind(tokens.upperBound - 1) == .close,
      let call = list.call(at: list.partner[tokens.upperBound - 1])
    {
      return try read(call, depth)
    }
    if let cut = tokens.dropFirst().first(where: {
      ["as", "satisfies"].contains(list.text($0)) && list.parent[$0] == list.parent[first]
    }) {
      return try read(tokens.lowerBound..<cut, depth: depth + 1)
    }
    throw unread
  }

  private var unread: Refusal { Refusal(.bodyOutOfReach, "the request's body cannot be read here") }

  /// `JSON.stringify(x)`, `json.dumps(x)`, `….encode("utf-8")`.
  private mutating func read(_ call: Call, _ depth: Int) throws(Refusal) {
    guard Self.serializers.contains(call.name) else { throw unread }
    let isSuffix = call.name == "encode"
    if isSuffix, !call.path.contains("TextEncoder") {
      let dot = list.previous(list.previous(call.open))
      guard list.isSymbol(dot, ".") else { throw unread }
      return try read(call.start..<dot, depth: depth + 1)
    }
    let elements = list.elements(of: call.open)
    guard let argument = elements.first else { throw unread }
    // A second argument may be a function that puts other values in.
    if call.name == "stringify", elements.count > 1,
      !["null", "undefined"].contains(list.bytes[list.byteRange(elements[1].range)].text)
    {
      throw unread
    }
    try read(argument.value, depth: depth + 1)
  }

  // MARK: - Maps

  mutating func readMap(_ open: Int) throws(Refusal) {
    try read(elements: list.elements(of: open))
  }

  /// Map entries or named arguments.
  mutating func read(elements: [Element]) throws(Refusal) {
    for (position, element) in elements.enumerated() {
      if element.isSpread {
        try readSpread(
          element, isLast: !elements[position...].contains { list.nameText($0)?.text == "model" })
      } else if element.name != nil, list.nameText(element) == nil {
        throw Refusal(.modelNotLiteral, "a field of the body has a computed name")
      } else if let name = list.nameText(element)?.text {
        try read(field: name, element.value)
      } else if let name = bindings.simplePath(element.range) {
        try read(field: name, element.range)
      }
    }
  }

  /// A spread in front of the model cannot change it; one behind it can.
  private mutating func readSpread(_ element: Element, isLast: Bool) throws(Refusal) {
    if let definition = bindings.definition(named: element.value), definition.value != nil {
      return try readDefinition(definition, 1)
    }
    if isLast { throw Refusal(.bodyOutOfReach, "fields are merged into the body from elsewhere") }
    body.isOpen = true
  }

  mutating func read(field: String, _ value: Range<Int>) throws(Refusal) {
    body.fields.insert(field)
    let text = source(value)
    if text.firstOffset(of: "cache_control") != nil || text.firstOffset(of: "cacheControl") != nil {
      body.hasCacheControl = true
    }
    if text.firstOffset(of: "file_id") != nil || text.firstOffset(of: "fileId") != nil {
      body.fields.insert("file_id")
    }
    if field == "system" { body.hasStructuredSystem = !isString(value) }
    if field == "model" { try read(model: value) }
  }

  /// The bytes of a value, and of what a name in its place is bound to.
  private func source(_ value: Range<Int>) -> ArraySlice<UInt8> {
    let named = bindings.definition(named: value)?.value
    return list.bytes[list.byteRange(named ?? value)]
  }

  private func isString(_ tokens: Range<Int>) -> Bool {
    if list.template(tokens) != nil { return true }
    guard let value = bindings.definition(named: tokens)?.value else { return false }
    return list.template(value) != nil
  }

  private mutating func read(model tokens: Range<Int>) throws(Refusal) {
    if let template = list.template(tokens) { return try append(model: template) }
    guard let definition = bindings.definition(named: tokens), let value = definition.value,
      let template = list.template(value)
    else { throw Refusal(.modelNotLiteral, "the model is not a literal here") }
    body.definitions.insert(definition)
    try append(model: template)
  }

  /// The bytes a model id is made of; others come from escapes that were not understood.
  private static let modelBytes = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@/._:-".utf8)

  private mutating func append(model template: Template) throws(Refusal) {
    guard let id = template.literal, let first = template.units.first,
      let last = template.units.last,
      !id.isEmpty, id.allSatisfy(Self.modelBytes.contains)
    else { throw Refusal(.modelNotLiteral, "the model is put together at run time") }
    body.models.append(ModelUse(range: first.range.lowerBound..<last.range.upperBound, id: id.text))
  }

  // MARK: - Names

  private mutating func readDefinition(_ definition: Definition, _ depth: Int) throws(Refusal) {
    guard let value = definition.value else {
      throw Refusal(.bodyOutOfReach, "`\(definition.name)` is handed in or assigned more than once")
    }
    body.definitions.insert(definition)
    try read(value, depth: depth + 1)
    for use in bindings.changes(of: definition) { try readUse(use, definition) }
  }

  /// `payload["x"] = …` adds a field; other changes are out of reach.
  private mutating func readUse(_ use: Range<Int>, _ definition: Definition) throws(Refusal) {
    let next = list.next(use.upperBound - 1)
    if list.isOpen(next, "["), list.partner[next] >= 0,
      list.isSymbol(list.next(list.partner[next]), "=")
    {
      guard let name = list.template(next + 1..<list.partner[next])?.literal else { throw unread }
      return try readAssigned(name.text)
    }
    guard list.isSymbol(next, ".") else { return }
    let member = list.text(list.next(next))
    let after = list.next(list.next(next))
    if list.isSymbol(after, "=") { return try readAssigned(member) }
    if ["update", "setdefault", "pop"].contains(member) {
      throw Refusal(.bodyOutOfReach, "`\(definition.name).\(member)` changes the body")
    }
  }

  private mutating func readAssigned(_ name: String) throws(Refusal) {
    if name == "model" { throw Refusal(.modelNotLiteral, "the model is assigned a second time") }
    body.fields.insert(name)
    if name == "system" { body.hasStructuredSystem = true }
  }

  // MARK: - JSON text

  /// Reads JSON written as a string, with its escapes already undone.
  mutating func read(json template: Template) throws(Refusal) {
    guard let fields = JSONFields(template) else { throw unread }
    body.fields.formUnion(fields.values.keys)
    body.hasCacheControl = body.hasCacheControl || fields.text.contains("cache_control")
    if fields.text.contains("\"file_id\"") { body.fields.insert("file_id") }
    if let system = fields.values["system"] {
      body.hasStructuredSystem = template.units[system.lowerBound].byte != UInt8(ascii: "\"")
    }
    guard let range = fields.values["model"] else { return }
    let units = template.units[range]
    guard units.first?.byte == UInt8(ascii: "\""), units.last?.byte == UInt8(ascii: "\""),
      units.count > 2,
      let first = units.dropFirst().first, let last = units.dropLast().last
    else { throw Refusal(.modelNotLiteral, "the model is not a literal here") }
    let id = units.dropFirst().dropLast().compactMap(\.byte)
    guard id.count == units.count - 2, id.allSatisfy(Self.modelBytes.contains) else {
      throw Refusal(.modelNotLiteral, "the model is put together at run time")
    }
    body.models.append(ModelUse(range: first.range.lowerBound..<last.range.upperBound, id: id.text))
  }
}
