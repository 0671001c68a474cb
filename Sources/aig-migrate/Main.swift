// The program: parses arguments, hands over, ends with the right status. Nothing here decides anything about a call.
import ArgumentParser
import Rewriter

@main
struct AigMigrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aig-migrate",
    abstract:
      "Moves calls from the legacy AI gateway host to the REST API, whole call sites or nothing.",
    usage: """
      aig-migrate [<options>] [<path> ...]
      aig-migrate <subcommand>
      """,
    discussion: """
      Without a subcommand it previews: the diff on stdout, what has to be done on stderr, nothing written.

        aig-migrate .                     preview the current folder
        aig-migrate --write src           rewrite what is safe
        aig-migrate --check .             for CI: exit 1 while something is to do
        aig-migrate why src/llm.ts:12     why this place is rewritten or not

      The options of a run are listed by `aig-migrate help migrate`.
      """,
    version: """
      aig-migrate \(Release.version)
      catalogue of \(Release.catalogDate)
      patterns \(Pattern.hasJIT ? "compiled (PCRE2 JIT)" : "interpreted (no PCRE2 JIT)")
      """,
    subcommands: [
      MigrateCommand.self, ApplyCommand.self, UndoCommand.self, WhyCommand.self,
      ExplainCommand.self, ListCommand.self, BatchCommand.self, ReportCommand.self,
    ],
    defaultSubcommand: MigrateCommand.self)

  static func main() {
    Console.ignoreBrokenPipes()
    do {
      // Scripts ask this before they do anything; the parser would describe all options to itself first.
      if CommandLine.arguments.dropFirst() == ["--version"] {
        return try Console.print([UInt8]((configuration.version + "\n").utf8))
      }
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Ends on an error of the argument parser: its own status for wrong usage is 64, ours is 2.
  private static func end(with error: any Error) -> Never {
    if let failure = error as? WriteFailure {
      Console.say("aig-migrate: \(failure.message)\n")
      exit(withError: ExitCode(failure.status.rawValue))
    }
    if let status = error as? ExitStatus { exit(withError: ExitCode(status.rawValue)) }
    let isUsageError = exitCode(for: error) == .validationFailure
    let arguments = Array(CommandLine.arguments.dropFirst())
    let unknown = UsageHint.help(for: arguments)
    guard isUsageError || unknown != nil else { exit(withError: error) }
    Console.say((unknown ?? UsageHint.added(to: fullMessage(for: error), of: arguments)) + "\n")
    exit(withError: ExitCode(ExitStatus.usage.rawValue))
  }
}
