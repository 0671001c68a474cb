// The program: parses arguments and hands over. Nothing here decides anything about a call.
import ArgumentParser

@main
struct AigMigrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aig-migrate",
    abstract:
      "Moves calls from the legacy AI gateway host to the REST API, whole call sites or nothing.")
}
