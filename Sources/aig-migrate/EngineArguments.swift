// The options that change what the engine decides, shared by every command that plans.
import ArgumentParser
import Rewriter

struct EngineArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Consents you give, separated by commas.",
      valueName: "list"))
  var accept: AcceptedConsents = AcceptedConsents(consents: [])

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

  func validate() throws {
    if let tokenEnv, !EngineArguments.isVariable(tokenEnv) {
      throw ValidationError("--token-env takes the name of a variable, not '\(tokenEnv)'.")
    }
    for host in hosts where !EngineArguments.isHost(host) {
      throw ValidationError("--host takes a host name such as ai.example.com, not '\(host)'.")
    }
  }

  /// The validated form.
  var options: MigrationOptions {
    MigrationOptions(
      accepted: accept.consents, noCreditsFallback: noCreditsFallback,
      tokenEnvironment: tokenEnv, hosts: hosts.map { $0.lowercased() })
  }

  private static func isVariable(_ name: String) -> Bool {
    let isWord = name.unicodeScalars.allSatisfy { $0 == "_" || $0.isASCIIAlphanumeric }
    return isWord && name.first.map { !$0.isNumber } ?? false
  }

  private static func isHost(_ name: String) -> Bool {
    name.contains(".") && !name.hasPrefix(".") && !name.hasSuffix(".")
      && name.unicodeScalars.allSatisfy { $0 == "." || $0 == "-" || $0.isASCIIAlphanumeric }
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

  var defaultValueDescription: String { "none" }
}

extension Unicode.Scalar {
  fileprivate var isASCIIAlphanumeric: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
  }
}
