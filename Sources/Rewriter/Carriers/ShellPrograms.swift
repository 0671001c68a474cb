// Programs inside of a shell script: the word behind `bash -c` or `python -c`, the here-document that a program reads or
// that becomes a file. What the outer shell expands in them are expressions of the host.

struct ShellPrograms {
  private let list: TokenList
  private var slots: [Slot] = []

  /// All programs in file order; O(tokens).
  static func slots(of list: TokenList) -> [Slot] {
    var scanner = ShellPrograms(list: list)
    for index in list.tokens.indices where list.kind(index) == .word { scanner.readOption(index) }
    for (symbol, body) in list.hereDocuments.sorted(by: { $0.key < $1.key }) {
      scanner.readDocument(symbol, body)
    }
    return scanner.slots
  }

  private init(list: TokenList) { self.list = list }

  /// Programs that run the text of an option or of their input, by the letter of the option.
  private static let programs: [String: (option: Character, language: String)] = [
    "sh": ("c", "shell"), "bash": ("c", "shell"), "dash": ("c", "shell"), "zsh": ("c", "shell"),
    "ksh": ("c", "shell"), "python": ("c", "python"), "python3": ("c", "python"),
    "node": ("e", "javascript"), "perl": ("e", "perl"), "ruby": ("e", "ruby"), "php": ("r", "php"),
  ]

  /// Programs that start another one.
  private static let starters: Set = [
    "sudo", "doas", "env", "ssh", "docker", "podman", "kubectl", "exec", "nohup", "time",
  ]

  private func program(_ index: Int) -> (option: Character, language: String)? {
    guard list.kind(index) == .word,
      let name = list.text(index).split(separator: "/").last.map(String.init)
    else { return nil }
    return ShellPrograms.programs[name]
  }

  // MARK: - Options

  /// `-c` with a quoted word behind it and a program in front of it.
  private mutating func readOption(_ index: Int) {
    let option = list.slice(index)
    guard option.count <= 6, option.first == UInt8(ascii: "-"),
      option.dropFirst().allSatisfy(\.isLetter), let program = programBefore(index),
      option.last == program.option.asciiValue
    else { return }
    let quote = index + 2
    guard list.kind(index + 1) == .space, list.kind(quote) == .quote, list.partner[quote] >= 0,
      list.slice(quote).count == 1
    else { return }
    let close = list.partner[quote]
    let isWhole = [nil, .space, .lineEnd, .symbol, .close, .endHole].contains(list.kind(close + 1))
    let isSingle = list.slice(quote).first == UInt8(ascii: "'")
    let range = list.tokens[quote].range.upperBound..<list.tokens[close].range.lowerBound
    guard isWhole, !range.isEmpty else { return }
    slots.append(
      Slot(
        path: ["program"], range: range,
        form: Wrapping(escape: isSingle ? .shellSingle : .shellDouble), info: program.language))
  }

  /// The program whose options end with the one at `index`.
  private func programBefore(_ index: Int) -> (option: Character, language: String)? {
    var before = index - 1
    while before >= 0, list.kind(before) == .space || list.slice(before).first == UInt8(ascii: "-")
    {
      if let found = program(before) { return found }
      before -= 1
    }
    return before >= 0 ? program(before) : nil
  }

  // MARK: - Here-documents

  private mutating func readDocument(_ symbol: Int, _ body: Int) {
    guard let language = reader(symbol), list.partner[body] >= 0 else { return }
    let mark = list.slice(list.next(symbol))
    let isPlain = mark.contains { Array("'\"\\".utf8).contains($0) }
    let range =
      list.tokens[body].range.upperBound..<list.tokens[list.partner[body]].range.lowerBound
    guard !range.isEmpty else { return }
    let tabs = list.bytes[range].prefix { $0 == UInt8(ascii: "\t") }
    let indent = list.isSymbol(symbol, "<<-") ? Array(tabs) : []
    slots.append(
      Slot(
        path: ["document"], range: range.lowerBound + indent.count..<range.upperBound,
        form: Wrapping(escape: isPlain ? .none : .document, indent: indent), info: language))
  }

  /// The language of what a command reads: that of the program, or of the file it is written to.
  private func reader(_ symbol: Int) -> String? {
    var first = symbol
    while first > 0, ![.lineEnd, .symbol, .open, .hole].contains(list.kind(first - 1) ?? .space) {
      first -= 1
    }
    let words = (first..<symbol).filter { list.kind($0) == .word }.map(list.text)
      .filter { !$0.contains("=") }
    // Options may follow the program, other programs that start it stand in front.
    guard let last = words.lastIndex(where: { !$0.hasPrefix("-") }),
      let program = ShellPrograms.programs[
        words[last].split(separator: "/").last.map(String.init) ?? ""],
      last == 0 || ShellPrograms.starters.contains(words[0]),
      !words[(last + 1)...].contains(where: {
        $0 != "-" && !$0.hasPrefix("--") && $0.last == program.option
      })
    else { return nil }
    return program.language
  }
}
