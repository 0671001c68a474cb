// What mistyped values and commands may have meant. The argument parser suggests options only, and lists the values an
// option takes in its message; so that every option gets a suggestion, now and later, they are read from there.
import ArgumentParser
import Rewriter

enum UsageHint {
  /// The message of the parser with a suggestion behind its first sentence, where one is near.
  static func added(to message: String, of arguments: [String]) -> String {
    let fault = #/The value '(.*)' is invalid for '[^']*'\. (?=Please)/#
    if let invalid = message.firstMatch(of: fault) {
      let choices = message[invalid.range.upperBound...].matches(of: #/'([^']*)'|\n  - (\S+)/#)
        .compactMap { ($0.1 ?? $0.2).map(String.init) }
      guard let near = value(nearest: String(invalid.1), among: choices) else { return message }
      return message[..<invalid.range.upperBound] + "Did you mean '\(near)'? "
        + message[invalid.range.upperBound...]
    }
    guard let hint = command(for: arguments) else { return message }
    let end = message.firstIndex(of: "\n") ?? message.endIndex
    return message[..<end] + "." + hint + message[end...]
  }

  /// The suggestion for `help WORD`, which the parser answers with the help of everything.
  static func help(for arguments: [String]) -> String? {
    guard arguments.first == "help", let word = arguments.dropFirst().first,
      let hint = command(for: arguments)
    else { return nil }
    return "aig-migrate: unknown command '\(Console.visible(word))'." + hint
  }

  /// Each name of a list is mended alone; nil when one of them is near to nothing.
  private static func value(nearest value: String, among choices: [String]) -> String? {
    var mended: [String] = []
    for name in value.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard !name.isEmpty, let near = Glossary.nearest(to: name, among: choices) else { return nil }
      mended.append(near)
    }
    return mended.joined(separator: ",")
  }

  /// ` Did you mean the command '…'?` for a word that stands where a command should, such as `batch plann`.
  ///
  /// The first word alone is a path when it is no command; `NearbyName` has the hint for that.
  private static func command(for arguments: [String]) -> String? {
    let isHelp = arguments.first == "help"
    var type: any ParsableCommand.Type = AigMigrate.self
    var path: [String] = []
    for word in isHelp ? arguments.dropFirst() : arguments[...] {
      let known = type.configuration.subcommands
      if let next = known.first(where: { $0.configuration.commandName == word }) {
        type = next
        path.append(word)
        continue
      }
      guard isHelp || !path.isEmpty, !word.hasPrefix("-") else { return nil }
      let names = known.compactMap { $0.configuration.commandName }
      let near = Glossary.nearest(to: word, among: names)
      return near.map { " Did you mean the command '\((path + [$0]).joined(separator: " "))'?" }
    }
    return nil
  }
}
