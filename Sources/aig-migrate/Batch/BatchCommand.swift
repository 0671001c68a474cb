// `batch`: the lists read, the folder of results joined, the run, and what is said about it.
import ArgumentParser
import Rewriter

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Migrate many repositories, on one machine or many.",
    discussion: """
      Without a subcommand it runs: aig-migrate batch --repos repos.txt --out results
      docs/batch.md is the runbook.
      """,
    subcommands: [BatchRunCommand.self, BatchPlanCommand.self],
    defaultSubcommand: BatchRunCommand.self)
}

struct BatchRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Work on the repositories of lists (the default).",
    discussion: """
      Exit status: 0 done, 2 wrong usage, 3 finished, but some repositories failed or were refused, 4 refused for \
      safety, 75 try again.
      """)

  @OptionGroup var arguments: BatchArguments

  func run() throws {
    if arguments.worker { return try BatchWorker(arguments: arguments).run() }
    let repositories = try RepositoryList.read(arguments.repos, for: self)
      .filter(arguments.shard.holds)
    let folder = try output(repositories)
    if let problem = folder.join(arguments.plan) { try fail(problem, .refused) }
    guard
      let tally = BatchRun(arguments: arguments, folder: folder, repositories: repositories).run()
    else {
      try fail("no worker could be started, or \(arguments.out) cannot be written", .temporary)
    }
    try conclude(tally, folder, repositories.count)
  }

  /// Opens the folder of results, which must lie in none of the trees: whatever lies there gets committed.
  private func output(_ repositories: [ListedRepository]) throws -> BatchFolder {
    guard let output = OutputFolder(arguments.out) else {
      try fail("cannot make the folder \(arguments.out)", .temporary)
    }
    let holder = output.enclosing(repositories) { repository in
      if case .folder(let path) = repository.place { path } else { nil }
    }
    if let holder {
      try fail("--out lies in the repository \(holder.line); take a folder outside", .refused)
    }
    return BatchFolder(output)
  }

  private func conclude(_ tally: BatchTally, _ folder: BatchFolder, _ number: Int) throws {
    let shard = arguments.shard
    let name = shard.count == 1 ? "failed.txt" : "failed-\(shard.index)-of-\(shard.count).txt"
    let lines = tally.failed.map { $0 + "\n" }.joined()
    if let failure = folder.folder.replace(name, with: [UInt8](lines.utf8)) {
      try fail("cannot write \(name): \(failure)", .temporary)
    }
    if !arguments.quiet { Console.say(tally.summary(of: number)) }
    if tally.failed.isEmpty { return }
    if !arguments.quiet {
      Console.say(
        "\nTry them again: the same command with --resume, or --repos \(arguments.out)/\(name)\n")
    }
    throw ExitStatus.failures
  }
}

extension RepositoryList {
  /// Reads what `--repos` names.
  static func read(_ names: [String], for command: some ParsableCommand) throws
    -> [ListedRepository]
  {
    let lists = try names.map { name in
      if Console.isFolder(name) { return folder(name) }
      do throws(WriteFailure) {
        return parse(name == "-" ? try Console.readInput() : try Console.read(name))
      } catch {
        let hint = NearbyName.hint(for: name)
        try command.fail(
          "\(error.message); a file with one repository a line, or a folder, goes here.\(hint)",
          .usage)
      }
    }
    let all = joined(lists)
    if all.isEmpty { try command.fail("no repository in \(names.joined(separator: ", "))", .usage) }
    return all
  }
}
