// The options that change what the engine decides, shared by every command that plans.
import ArgumentParser
import Rewriter

struct EngineArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Consents you give, separated by commas.",
      valueName: "list"))
  var accept: AcceptedConsents?

  @Option(
    help: ArgumentHelp(
      "Environment variable of a Cloudflare token, for sites that have no token expression.",
      valueName: "name"))
  var tokenEnv: String?

  @Option(
    name: .customLong("host"),
    help: ArgumentHelp("Custom gateway host to treat as the legacy host.", valueName: "name"))
  var hosts: [String] = []

  @Flag(help: "Forbid Cloudflare credits as a fallback payer in rewritten third-party calls.")
  var noCreditsFallback = false

  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "Configuration file; default: \(ConfigurationFile.name) in or above the first path.",
      valueName: "file"))
  var configuration: String?

  @Flag(name: .customLong("no-config"), help: "Read no configuration file.")
  var noConfiguration = false

  func validate() throws {
    if configuration != nil, noConfiguration {
      throw ValidationError("--config and --no-config contradict each other.")
    }
    if let tokenEnv, let fault = OptionValue.fault(variable: tokenEnv) {
      throw ValidationError("--token-env \(fault).")
    }
    for host in hosts {
      if let fault = OptionValue.fault(host: host) { throw ValidationError("--host \(fault).") }
    }
  }

  /// The file that holds the settings for these paths; nil when there is none.
  ///
  /// - Throws: `ConfigurationError` when it cannot be read or says something that is not understood.
  func settings(for paths: [String]) throws(ConfigurationError) -> Configuration {
    if noConfiguration { return Configuration() }
    if let configuration { return try ConfigurationFile.read(configuration) }
    return try ConfigurationFile.find(for: paths).map(ConfigurationFile.read) ?? Configuration()
  }

  /// What is typed alone.
  var options: MigrationOptions { options(Configuration()) }

  /// What the engine is told; the command line wins over the file, and lists are joined.
  func options(_ settings: Configuration) -> MigrationOptions {
    var options = MigrationOptions(
      accepted: accept?.consents ?? settings.accepted,
      noCreditsFallback: noCreditsFallback || settings.noCreditsFallback,
      tokenEnvironment: tokenEnv ?? settings.tokenEnvironment,
      hosts: (hosts + settings.hosts).map { $0.lowercased() })
    options.facts = settings.facts
    return options
  }
}

/// The value of `--accept`.
struct AcceptedConsents: ExpressibleByArgument {
  static let allValueStrings = Consent.allCases.map(\.rawValue) + ["all"]

  let consents: Set<Consent>

  init(consents: Set<Consent>) { self.consents = consents }

  init?(argument: String) {
    var consents: Set<Consent> = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      if name == "all" {
        consents.formUnion(Consent.allCases)
      } else if let consent = Consent(rawValue: String(name)) {
        consents.insert(consent)
      } else {
        return nil
      }
    }
    self.consents = consents
  }

  /// The same from the names of a list.
  init?(names: [String]) { self.init(argument: names.joined(separator: ",")) }
}
