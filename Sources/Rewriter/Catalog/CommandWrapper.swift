// Programs that run the command behind them, as data: what of their own stands in between.

/// A program that starts the one named after its options and operands.
struct CommandWrapper: Sendable {
  let name: String
  /// Options whose value is the next word.
  var values: Set<String> = []
  /// How many words of its own stand before the command.
  var operands = 0

  /// All known ones, sorted; one that hands on input as arguments, as `xargs`, is none.
  static let all: [CommandWrapper] = [
    CommandWrapper(name: "env", values: ["--chdir", "--unset", "-C", "-u"]),
    CommandWrapper(
      name: "ionice", values: ["--class", "--classdata", "-c", "-n"]),
    CommandWrapper(name: "nice", values: ["--adjustment", "-n"]),
    CommandWrapper(name: "stdbuf", values: ["--error", "--input", "--output", "-e", "-i", "-o"]),
    CommandWrapper(
      name: "sudo", values: ["--chdir", "--group", "--user", "-C", "-D", "-g", "-u"]),
    CommandWrapper(name: "time", values: ["--format", "--output", "-f", "-o"]),
    CommandWrapper(
      name: "timeout", values: ["--kill-after", "--signal", "-k", "-s"], operands: 1),
  ]

  static func named(_ name: String) -> CommandWrapper? { all.first { $0.name == name } }
}
