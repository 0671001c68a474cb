// Which commands of a script run only sometimes, or somewhere else: branches, loops, case arms, functions, subshells,
// the right side of `&&`. A variable set in such a block is known only inside of it and behind the assignment.

struct ShellBlocks: Sendable {
  /// A command with the blocks it stands in, outermost first.
  private struct Spot: Sendable {
    let tokens: Range<Int>
    let container: Int
    let path: [Int]
  }

  private let list: TokenList
  /// In the order of their first tokens.
  private var spots: [Spot] = []
  private var open: [Int: [Int]] = [:]
  private var lastBlock = 0
  /// Blocks between braces: bodies of functions, mostly.
  private var braces: Set<Int> = []

  init(_ script: ShellScript) {
    list = script.list
    let commands = script.commands.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var ends: [Int: Int] = [:]
    for command in commands {
      if startsArm(command, after: ends[command.container]) { replaceTop(command.container) }
      ends[command.container] = command.tokens.upperBound
      readKeywords(command)
      spots.append(
        Spot(
          tokens: command.tokens, container: command.container,
          path: outer(command.container) + branch(of: command)))
    }
  }

  /// True when what is set at one token has its value at another: the first is always met before the second.
  func reaches(_ setting: Int, _ use: Int) -> Bool {
    guard setting < use else { return false }
    return path(at: use).starts(with: path(at: setting))
  }

  /// True when nothing decides at run time whether the token is reached.
  func isUnconditional(_ token: Int) -> Bool { path(at: token).isEmpty }

  private func path(at token: Int) -> [Int] {
    var number = spots.partitioningIndex { $0.tokens.lowerBound > token } - 1
    while number >= 0 {
      let container = spots[number].container
      if container < 0 || list.partner[container] > token { return spots[number].path }
      // The container has ended before the token, and with it everything inside.
      number = spots.partitioningIndex { $0.tokens.lowerBound > container } - 1
    }
    return []
  }

  /// True for a script that defines functions and runs nothing itself: it is there to be sourced.
  func isLibrary(_ script: ShellScript) -> Bool {
    !braces.isEmpty
      && script.commands.allSatisfy { command in
        guard let program = command.program, command.container < 0,
          braces.isDisjoint(with: path(at: command.tokens.lowerBound))
        else { return true }
        let word = command.words[program]
        // `name () { … }` leaves the name; options and tests of the shell run nothing.
        let isHead = list.isOpen(list.next(word.tokens.upperBound - 1), "(")
        let silent: Set = ["function", "set", "shopt", "return", ":", "[", "[[", "fi", "}"]
        return isHead || silent.contains(word.text ?? "")
      }
  }

  // MARK: - Reading

  /// The blocks of a container: those it stands in, itself, and what its keywords have opened so far.
  private func outer(_ container: Int) -> [Int] {
    guard container >= 0 else { return open[-1] ?? [] }
    return path(at: container) + [-container - 1] + (open[container] ?? [])
  }

  /// A command behind `&&` or `||` is a block of its own.
  private mutating func branch(of command: ShellCommand) -> [Int] {
    let before = list.text(list.previous(command.tokens.lowerBound))
    guard before == "&&" || before == "||" else { return [] }
    lastBlock += 1
    return [lastBlock]
  }

  private func startsArm(_ command: ShellCommand, after end: Int?) -> Bool {
    guard let end, end <= command.tokens.lowerBound else { return false }
    return (end..<command.tokens.lowerBound).contains {
      list.kind($0) == .symbol && (list.text($0).hasPrefix(";;") || list.text($0).hasPrefix(";&"))
    }
  }

  private mutating func readKeywords(_ command: ShellCommand) {
    let texts = command.words.map(\.text)
    // `function name {` has its brace behind a name.
    for text in texts.first == "function" ? texts.dropFirst(2) : texts[...] {
      switch text {
      case "if", "while", "until", "for", "select", "case": push(command.container)
      case "then", "do", "else", "elif": replaceTop(command.container)
      case "{":
        push(command.container)
        braces.insert(lastBlock)
      case "fi", "done", "esac", "}": _ = open[command.container]?.popLast()
      default: return
      }
    }
  }

  private mutating func push(_ container: Int) {
    lastBlock += 1
    open[container, default: []].append(lastBlock)
  }

  private mutating func replaceTop(_ container: Int) {
    guard open[container]?.popLast() != nil else { return }
    push(container)
  }
}
