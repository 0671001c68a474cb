// Commands of a shell script: words, assignments, here-documents. A command ends at a line end or an operator; words
// inside `$(…)` and `(…)` are commands of their own.

/// One word of a command, with its value as a template.
struct ShellWord: Sendable {
  let tokens: Range<Int>
  let template: Template

  /// The only string the word consists of, by its quote token.
  func onlyQuote(_ list: TokenList) -> Int? {
    let first = tokens.lowerBound
    return list.kind(first) == .quote && list.partner[first] == tokens.upperBound - 1 ? first : nil
  }
}

/// One simple command.
struct ShellCommand: Sendable {
  var words: [ShellWord] = []
  /// Quote tokens of the here-documents it reads.
  var hereDocuments: [Int] = []
  /// True when something is piped into it.
  var readsPipe = false
  /// The token it stands in, or -1.
  let container: Int

  var tokens: Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return first.tokens.lowerBound..<last.tokens.upperBound
  }

  private static let prefixes: Set = [
    "if", "then", "else", "elif", "do", "while", "until", "!", "{", "time", "sudo", "exec",
    "command", "env",
    "nohup", "export", "readonly", "local", "declare", "typeset", "$", "%", ">",
  ]

  /// The index of the word that names the program.
  var program: Int? {
    words.indices.first { index in
      guard let text = words[index].template.literal?.text else { return !isAssignment(index) }
      return !Self.prefixes.contains(text) && !isAssignment(index) && !text.hasPrefix("-")
    }
  }

  /// True for `NAME=value`.
  func isAssignment(_ index: Int) -> Bool { assignedName(index) != nil }

  /// The name of `NAME=value` and the unit behind its `=`.
  func assignedName(_ index: Int) -> (name: String, start: Int)? {
    let units = words[index].template.units
    guard let equals = units.firstIndex(where: { $0.byte == UInt8(ascii: "=") }), equals > 0 else {
      return nil
    }
    let name = units[..<equals].compactMap(\.byte)
    guard name.count == equals, name.allSatisfy(\.isWord), name.first?.isDigit == false else {
      return nil
    }
    return (name.text, equals + 1)
  }
}

/// All commands of a script and the variables they set.
struct ShellScript: Sendable {
  let list: TokenList
  private(set) var commands: [ShellCommand] = []
  /// Words of `NAME=( … )`.
  private(set) var arrays: [String: [[ShellWord]]] = [:]

  init(_ list: TokenList) {
    self.list = list
    readContainer(-1)
    for index in list.tokens.indices where list.kind(index) == .hole || list.kind(index) == .open {
      readContainer(index)
    }
    commands.removeAll { $0.words.isEmpty }
  }

  private mutating func readContainer(_ container: Int) {
    let end = container < 0 ? list.tokens.count : max(list.partner[container], container)
    let array = arrayName(container)
    var command = ShellCommand(container: container)
    var index = container + 1
    var words: [ShellWord] = []
    while index < end {
      switch list.kind(index) {
      case .space, .comment: index += 1
      case .lineEnd where array != nil: index += 1
      case .lineEnd: finish(&command, isPipe: false); index = afterBodies(index + 1)
      case .symbol: index = readSymbol(index, &command, end)
      case .open where !isArrayOpen(index):
        finish(&command, isPipe: false); index = list.after(index)
      default:
        let word = readWord(from: index, end)
        if array != nil { words.append(word) } else { command.words.append(word) }
        index = word.tokens.upperBound
      }
    }
    if let array {
      arrays[array, default: []].append(words)
    } else {
      finish(&command, isPipe: false)
    }
  }

  private mutating func finish(_ command: inout ShellCommand, isPipe: Bool) {
    commands.append(command)
    command = ShellCommand(container: command.container)
    command.readsPipe = isPipe
  }

  /// Here-document bodies stand between two lines and are no words.
  private func afterBodies(_ index: Int) -> Int {
    var index = index
    while list.kind(index) == .quote, list.hereDocuments.values.contains(index) {
      index = list.after(index)
    }
    return index
  }

  private mutating func readSymbol(_ index: Int, _ command: inout ShellCommand, _ end: Int) -> Int {
    let symbol = list.text(index)
    guard symbol.contains("<") || symbol.contains(">") else {
      finish(&command, isPipe: symbol == "|")
      return index + 1
    }
    // The `2` of `2>/dev/null` belongs to the redirection.
    if let last = command.words.last, last.tokens == index - 1..<index,
      list.slice(index - 1).allSatisfy(\.isDigit)
    {
      command.words.removeLast()
    }
    if let body = list.hereDocuments[index] { command.hereDocuments.append(body) }
    var target = index + 1
    while target < end, list.kind(target) == .space { target += 1 }
    guard target < end, list.kind(target) != .lineEnd, list.kind(target) != .symbol else {
      return target
    }
    if symbol == "<<<" || symbol == "<" { command.readsPipe = true }
    return readWord(from: target, end).tokens.upperBound
  }

  private func readWord(from start: Int, _ end: Int) -> ShellWord {
    var index = start
    var template = Template(range: 0..<0, tokens: 0..<0)
    word: while index < end {
      switch list.kind(index) {
      case .space, .lineEnd, .symbol, .comment, .close, nil: break word
      case .open where !isArrayOpen(index): break word
      case .open: index = list.after(index)
      case .quote:
        if index > start, list.hereDocuments.values.contains(index) { break word }
        list.append(string: index, to: &template)
        index = list.after(index)
      default:
        list.append(element: index, literal: -1, to: &template)
        index = list.after(index)
      }
    }
    template.tokens = start..<max(index, start + 1)
    template.range = list.byteRange(template.tokens)
    return ShellWord(tokens: template.tokens, template: template)
  }

  /// True for the `(` of `NAME=(`.
  private func isArrayOpen(_ index: Int) -> Bool {
    list.isOpen(index, "(") && index > 0 && list.kind(index - 1) == .word
      && list.slice(index - 1).last == UInt8(ascii: "=")
  }

  private func arrayName(_ container: Int) -> String? {
    guard container > 0, isArrayOpen(container) else { return nil }
    let text = list.text(container - 1).dropLast()
    return String(text.hasSuffix("+") ? text.dropLast() : text)
  }
}
