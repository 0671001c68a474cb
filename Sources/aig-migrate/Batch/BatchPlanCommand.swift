// `batch plan`: the files that hand the shards to a scheduler. It runs nothing; what it writes is short enough to be read
// before it is used.
import ArgumentParser
import Rewriter

extension ClusterEngine: ExpressibleByArgument {}

struct BatchPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Write the job files of a scheduler; runs nothing.",
    discussion: """
      Takes the options of the batch, which the jobs will run with. The list is copied to --out first, with absolute \
      paths, so that all machines and the merge mean the same repositories.
      """)

  @Option(help: "The scheduler.")
  var engine: ClusterEngine

  @Option(help: ArgumentHelp("How many shards.", valueName: "number"))
  var shards: Int

  @Option(
    help: ArgumentHelp(
      "Where the machines have the program (default: this one).", valueName: "path"))
  var program: String?

  @Option(help: ArgumentHelp("The image for Kubernetes.", valueName: "name"))
  var image = "aig-migrate:\(Release.version)"

  @OptionGroup var arguments: BatchArguments

  func validate() throws {
    if shards < 1 { throw ValidationError("--shards takes a number from 1, not \(shards).") }
    if engine == .github, shards > 256 {
      throw ValidationError("GitHub runs at most 256 jobs of a matrix, so --shards takes no more.")
    }
  }

  func run() throws {
    guard let output = OutputFolder(arguments.out) else {
      try fail("cannot make the folder \(arguments.out)", .temporary)
    }
    // A workflow runs in another checkout each time; everything else meets at an absolute path.
    let isRelative = engine == .github
    let out = isRelative ? arguments.out : output.path
    let list = try RepositoryList.read(arguments.repos, for: self).map {
      isRelative ? $0.line : BatchPlanCommand.absolute($0)
    }
    let plan = ClusterPlan(
      shards: shards, list: "\(out)/repos.txt", out: out,
      program: program
        ?? (engine == .slurm || engine == .parallel ? Console.program : "aig-migrate"),
      options: arguments.words, image: image)
    var files = Dictionary(
      uniqueKeysWithValues: plan.files(for: engine).map {
        ("\(engine.rawValue)/\($0.key)", $0.value)
      })
    files["repos.txt"] = list.map { $0 + "\n" }.joined()
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      if let failure = output.replace(name, with: [UInt8](text.utf8)) {
        try fail("cannot write \(name): \(failure)", .temporary)
      }
      try print("\(out)/\(name)\n")
    }
    if !arguments.quiet {
      Console.say("Next: \(plan.advice(for: engine, in: "\(out)/\(engine.rawValue)"))\n")
    }
  }

  private static func absolute(_ repository: ListedRepository) -> String {
    guard case .folder = repository.place else { return repository.line }
    return Console.absolute(repository.line)
  }
}
