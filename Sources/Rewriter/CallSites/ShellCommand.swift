// Commands of a shell script: words, assignments, here-documents. A command ends at a line end or an operator; words
// inside `$(…)` and `(…)` are commands of their own.

/// One word of a command.
struct ShellWord: Sendable {
  let tokens: Range<Int>
  private let list: TokenList

  init(_ tokens: Range<Int>, _ list: TokenList) {
    self.tokens = tokens
    self.list = list
  }

  /// The word's value, made anew each time: only few words of a script are ever looked at so closely.
  var template: Template {
    var template = Template(range: list.byteRange(tokens), tokens: tokens)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      switch list.kind(index) {
      case .space, .lineEnd, .symbol, .comment, .close, nil: return template
      case .open: break
      case .quote: list.append(string: index, to: &template)
      default: list.append(element: index, literal: -1, to: &template)
      }
      index = list.after(index)
    }
    return template
  }

  /// The bytes when nothing is expanded.
  var literal: [UInt8]? {
    var bytes: [UInt8] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      switch list.kind(index) {
      case .word, .text: bytes += list.slice(index)
      case .quote, .endQuote: break
      case .hole, .variable: return nil
      default: return template.literal
      }
      index += 1
    }
    return bytes
  }

  /// The same as text.
  var text: String? {
    tokens.count == 1 && list.kind(tokens.lowerBound) == .word
      ? list.text(tokens.lowerBound) : literal?.text
  }

  /// True when no `NAME=` can stand at the start, as a glance at the first token shows.
  var isPlainlyNoAssignment: Bool {
    let first = tokens.lowerBound
    guard list.kind(first) == .word else { return false }
    for byte in list.slice(first) where !byte.isWord { return byte != UInt8(ascii: "=") }
    return tokens.count == 1
  }

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
    "if", "then", "else", "elif", "do", "while", "until", "!", "{", "exec", "command", "nohup",
    "export", "readonly", "local", "declare", "typeset", "$", "%", ">",
  ]

  /// The index of the word that names the program.
  var program: Int? {
    var index = 0
    while index < words.count {
      let text = words[index].text ?? ""
      if let wrapper = CommandWrapper.named(text) {
        index = end(of: wrapper, from: index + 1)
      } else if Self.prefixes.contains(text) || isAssignment(index) || text.hasPrefix("-") {
        index += 1
      } else {
        return index
      }
    }
    return nil
  }

  /// The index behind the options and operands of a program that runs another.
  private func end(of wrapper: CommandWrapper, from start: Int) -> Int {
    var index = start
    while index < words.count, let text = words[index].text, text.hasPrefix("-") {
      index += wrapper.values.contains(text) ? 2 : 1
    }
    return index + wrapper.operands
  }

  /// True for `NAME=value`.
  func isAssignment(_ index: Int) -> Bool { assignedName(index) != nil }

  /// The name of `NAME=value` and the unit behind its `=`.
  func assignedName(_ index: Int) -> (name: String, start: Int)? {
    if words[index].isPlainlyNoAssignment { return nil }
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
  /// Indices of commands by their first token.
  private var starts: [Int: Int] = [:]
  /// Indices of commands that stand inside of no other, in file order.
  private var outermost: [Int] = []
  private var functions: Set<String> = []
  private var aliases: Set<String> = []
  /// Words of `NAME=( … )`.
  private(set) var arrays: [String: [[ShellWord]]] = [:]

  init(_ list: TokenList) {
    self.list = list
    readContainer(-1)
    for index in list.tokens.indices where list.kind(index) == .hole || list.kind(index) == .open {
      readContainer(index)
    }
    commands.removeAll { $0.words.isEmpty }
    indexCommands()
    indexFunctions()
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
    while list.kind(index) == .quote, list.isHereDocument(index) {
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
    word: while index < end {
      switch list.kind(index) {
      case .space, .lineEnd, .symbol, .comment, .close, nil: break word
      case .open where !isArrayOpen(index): break word
      case .quote where index > start && list.isHereDocument(index): break word
      default: index = list.after(index)
      }
    }
    return ShellWord(start..<max(index, start + 1), list)
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

  // MARK: - Looking up

  private mutating func indexCommands() {
    for index in commands.indices where starts[commands[index].tokens.lowerBound] == nil {
      starts[commands[index].tokens.lowerBound] = index
    }
    let order = commands.indices.sorted {
      commands[$0].tokens.lowerBound < commands[$1].tokens.lowerBound
    }
    for index in order {
      let end = outermost.last.map { commands[$0].tokens.upperBound } ?? 0
      if commands[index].tokens.upperBound > end { outermost.append(index) }
    }
  }

  private mutating func indexFunctions() {
    for index in list.tokens.indices where list.kind(index) == .word {
      if list.isOpen(index + 1, "(") { functions.insert(list.text(index)) }
      let before = list.previous(index)
      guard list.kind(before) == .word else { continue }
      if list.spells(before, "function") { functions.insert(list.text(index)) }
      if list.spells(before, "alias"), let end = list.slice(index).firstIndex(of: UInt8(ascii: "="))
      {
        aliases.insert(list.slice(index)[..<end].text)
      }
    }
  }

  /// The command whose first token is `anchor`.
  func command(at anchor: Int) -> ShellCommand? { starts[anchor].map { commands[$0] } }

  /// The outermost command that holds a token; O(log n).
  func command(holding index: Int) -> ShellCommand? {
    let next = outermost.partitioningIndex { commands[$0].tokens.lowerBound > index }
    guard next > 0 else { return nil }
    let command = commands[outermost[next - 1]]
    return command.tokens.contains(index) ? command : nil
  }

  /// True when the script defines a function or an alias of this name.
  func definesFunction(_ name: String) -> Bool {
    functions.contains(name) || aliases.contains(name)
  }
}
