// Variables of a script: a name set exactly once, by a plain assignment, stands for that word. Everything else that
// can set a variable (read, for, a second assignment, a default) makes it unknown.

struct ShellVariables: Sendable {
  private let script: ShellScript
  private var assignments: [String: [(template: Template, word: ShellWord)]] = [:]
  private var unknown: Set<String> = []

  init(_ script: ShellScript) {
    self.script = script
    for command in script.commands { collect(command) }
  }

  private mutating func collect(_ command: ShellCommand) {
    let program = command.program
    for index in command.words.indices {
      if let program, index >= program { break }
      guard let (name, start) = command.assignedName(index) else { continue }
      let word = command.words[index]
      // `X=1 program` sets X for that program only.
      if program != nil { unknown.insert(name); continue }
      assignments[name, default: []].append((word.template.suffix(from: start), word))
    }
    guard let program, let name = command.words[program].template.literal?.text else { return }
    guard ["read", "for", "mapfile", "getopts", "unset", "select"].contains(name) else { return }
    for word in command.words[program...].dropFirst() {
      if let text = word.template.literal?.text { unknown.insert(text) }
    }
  }

  /// What a variable stands for; nil when that is not certain.
  func template(of name: String) -> Template? { definition(of: name)?.template }

  private func definition(of name: String) -> (template: Template, word: ShellWord)? {
    guard !unknown.contains(name), let all = assignments[name], all.count == 1 else { return nil }
    return all[0]
  }

  /// The definition as the planner's value.
  func binding(of name: String) -> Definition? {
    definition(of: name).map {
      Definition(
        name: name, token: $0.word.tokens.lowerBound, value: $0.word.tokens,
        scope: 0..<script.list.tokens.count)
    }
  }

  /// `X` of `$X` and `${X}`; nil for `${X:-y}` and other forms.
  static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    var name = bytes.dropFirst()
    if name.first == UInt8(ascii: "{"), name.last == UInt8(ascii: "}") {
      name = name.dropFirst().dropLast()
    }
    return !name.isEmpty && name.allSatisfy(\.isWord) ? name.text : nil
  }

  /// The template with leading variables put in, and the names they had.
  func resolved(_ template: Template, depth: Int = 0) -> (
    template: Template, definitions: Set<Definition>
  ) {
    guard depth < 6, case .hole(let index)? = template.units.first?.content,
      let name = Self.name(script.list.bytes[template.holes[index].expression]),
      let inner = self.template(of: name),
      let definition = binding(of: name)
    else { return (known(template), []) }
    let (resolved, definitions) = resolved(inner, depth: depth + 1)
    return (resolved.followed(by: known(template)), definitions.union([definition]))
  }

  /// The template with the values of its holes noted where they are literal.
  private func known(_ template: Template) -> Template {
    var template = template
    for index in template.holes.indices {
      let name = Self.name(script.list.bytes[template.holes[index].expression])
      template.holeValues[index] = name.flatMap { self.template(of: $0)?.literal?.text }
    }
    return template
  }

  /// Tokens of all uses of a variable, complex forms included.
  func uses(of name: String) -> [Int] {
    script.list.tokens.indices.filter { index in
      guard script.list.kind(index) == .variable else { return false }
      let text = script.list.slice(index).dropFirst()
      let bare = text.first == UInt8(ascii: "{") ? text.dropFirst() : text
      return bare.prefix(while: \.isWord).elementsEqual(name.utf8)
    }
  }
}

extension Template {
  /// The units from `start` on, as a template of its own.
  func suffix(from start: Int) -> Template { slice(start..<units.count) }

  func slice(_ range: Range<Int>) -> Template {
    var result = self
    result.units = Array(units[range])
    if let first = result.units.first, let last = result.units.last {
      result.range = first.range.lowerBound..<last.range.upperBound
    } else {
      let edge =
        units.indices.contains(range.lowerBound)
        ? units[range.lowerBound].range.lowerBound
        : units.last?.range.upperBound ?? self.range.upperBound
      result.range = edge..<edge
    }
    return result
  }
}
