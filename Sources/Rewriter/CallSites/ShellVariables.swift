// Variables of a script: a name set exactly once, by a plain assignment, stands for that word. Everything else that
// can set a variable (read, for, eval, a second assignment, a sourced file) or hand it on (export) makes it unknown. The
// test is deliberately blunt: every place where the name's bytes stand must be the assignment or a plain use.

struct ShellVariables: Sendable {
  private let script: ShellScript
  private var assignments: [String: [(template: Template, word: ShellWord)]] = [:]
  private var exported: Set<String> = []
  private var exportsAll = false
  /// Tokens of `source` and `.`, which may set anything.
  private var sources: [Int] = []
  private var names: ShellNames
  /// Variables that have one value wherever they are used.
  private var certain: Set<String> = []
  private let blocks: ShellBlocks
  /// The heads of loops by the variable they set.
  private var loops: [String: ShellCommand] = [:]

  /// The text of a host that the script is.
  private let text: EmbeddedText?

  init(_ script: ShellScript, _ text: EmbeddedText? = nil) {
    self.script = script
    self.text = text
    names = ShellNames(script.list)
    blocks = ShellBlocks(script)
    for command in script.commands { collect(command) }
    names.count(Array(assignments.keys) + Array(script.arrays.keys), in: script.list)
    certain = Set(assignments.keys.filter { proves($0) })
  }

  private mutating func collect(_ command: ShellCommand) {
    let literals = command.words.map { $0.text ?? "" }
    if literals.first == "set", literals.contains("-a") || literals.contains("allexport") {
      exportsAll = true
    }
    if literals.first == "source" || literals.first == "." {
      sources.append(command.tokens.lowerBound)
    }
    if let head = literals.firstIndex(where: { $0 == "for" || $0 == "select" }),
      head + 1 < literals.count
    {
      loops[literals[head + 1]] = command
    }
    let program = command.program
    for index in command.words.indices {
      if let program, index >= program { break }
      guard let (name, start) = command.assignedName(index) else { continue }
      let word = command.words[index]
      if literals.contains("export") || literals.contains("-x") || program != nil {
        exported.insert(name)
      }
      assignments[name, default: []].append((word.template.suffix(from: start), word))
    }
  }

  private func isCertain(_ name: String) -> Bool { certain.contains(name) }

  /// True when a variable has one value wherever it is used: set once, never handed on, never set behind one's back.
  private func proves(_ name: String) -> Bool {
    guard let all = assignments[name], all.count == 1, !exported.contains(name), !exportsAll,
      text?.continuedNames.contains(name) != true
    else { return false }
    let setting = all[0].word.tokens.lowerBound
    let exact = names.plainUses(of: name)
    return names.mentions(of: name) == exact.count + 1 && !sources.contains { $0 > setting }
      && exact.allSatisfy { blocks.reaches(setting, $0) }
  }

  /// True for a variable that a branch sets and that is used outside of it, so that it may be empty.
  func isConditional(_ name: String) -> Bool {
    (assignments[name] ?? []).contains { !blocks.isUnconditional($0.word.tokens.lowerBound) }
      && !isCertain(name)
  }

  /// True for a variable that takes its values from a loop.
  func isLooped(_ name: String) -> Bool { loops[name] != nil }

  /// All values a variable is given, where every one of them is plain text; nil otherwise.
  func literals(of name: String) -> [String]? {
    guard let all = assignments[name], loops[name] == nil else { return nil }
    let texts = all.compactMap { $0.template.literal?.text }
    return texts.count == all.count ? texts : nil
  }

  /// True for a script that is there to be sourced; who else uses its variables is not seen.
  var isLibrary: Bool { blocks.isLibrary(script) }

  /// True for an assignment outside of all functions and branches.
  func isOuter(_ token: Int) -> Bool { blocks.isUnconditional(token) }

  /// True when one plain assignment sets the variable, whenever that is.
  func isSetOnce(_ name: String) -> Bool {
    assignments[name]?.count == 1 && loops[name] == nil
      && assignments[name]?[0].template.literal == nil
  }

  /// True when the script sets the variable somewhere.
  func isSet(_ name: String) -> Bool { assignments[name] != nil || loops[name] != nil }

  /// True when an array is only made and spliced, never indexed, extended or read into.
  func isPlainArray(_ name: String) -> Bool {
    let spliced = uses(of: name).filter {
      ["${\(name)[@]}", "${\(name)[*]}"].contains(script.list.text($0))
    }
    guard text?.continuedNames.contains(name) != true else { return false }
    guard names.mentions(of: name) == spliced.count + 1, let words = script.arrays[name]?.first,
      let setting = words.first?.tokens.lowerBound
    else { return names.mentions(of: name) == spliced.count + 1 }
    return spliced.allSatisfy { blocks.reaches(setting, $0) }
  }

  /// True for an expression that is filled in before any shell sees the script: `${{ … }}`, `{{ … }}`, `$(NAME)` of make.
  private func isTemplate(_ hole: Hole) -> Bool {
    guard hole.tokens.count == 1, script.list.kind(hole.tokens.lowerBound) == .variable else {
      return false
    }
    let text = script.list.bytes[hole.expression]
    return text.starts(with: "${{") || text.starts(with: "{{")
      || (text.starts(with: "$(") && !text.starts(with: "$(("))
  }

  /// True when a hole means the same at two places, so that it can be moved from one to the other.
  func isStable(_ hole: Hole, since token: Int) -> Bool {
    guard let name = Self.name(script.list.bytes[hole.expression]), name.first?.isNumber == false
    else { return isTemplate(hole) }
    if let assigned = assignments[name] {
      return isCertain(name) && assigned[0].word.tokens.lowerBound < token
    }
    return names.mentions(of: name) == names.plainUses(of: name).count
  }

  /// What a variable stands for; nil when that is not certain.
  func template(of name: String) -> Template? { definition(of: name)?.template }

  private func definition(of name: String) -> (template: Template, word: ShellWord)? {
    guard isCertain(name) else { return nil }
    return assignments[name]?.first
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

  /// The text a value is made of, its variables followed; for judging whose key it is.
  func sources(of value: Template, depth: Int = 0) -> String {
    var text = script.list.bytes[value.range].text
    guard depth < 3 else { return text }
    for hole in value.holes {
      guard let name = Self.name(script.list.bytes[hole.expression]) else { continue }
      if let outside = self.text?.environment[name] { text += " " + outside }
      for (template, _) in assignments[name] ?? [] {
        text += " " + sources(of: template, depth: depth + 1)
      }
      if let head = loops[name] {
        text += " " + script.list.bytes[script.list.byteRange(head.tokens)].text
      }
    }
    return text
  }

  /// All that a host may set for the variables of a value, wherever it does.
  func hostSources(of value: Template) -> String {
    guard let names = text?.hostNames else { return "" }
    return names.sources(of: sources(of: value))
  }

  /// Tokens of all uses of a variable, complex forms included.
  func uses(of name: String) -> [Int] { names.uses(of: name) }
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
