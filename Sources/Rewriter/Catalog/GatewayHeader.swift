// Hosts and headers of both APIs (contract, 2.5), as data.

/// The hosts of the old and the new API.
enum GatewayHost {
  static let legacy = "gateway.ai.cloudflare.com"
  static let rest = "api.cloudflare.com"
  /// What stands before the account on the new API.
  static let restPrefix = "https://api.cloudflare.com/client/v4/accounts/"
}

/// A request header the migration knows.
struct GatewayHeader: Sendable {
  /// What a rewrite does with it.
  enum Treatment: Sendable {
    case token
    case gateway
    case kept
    /// Kept, although its effect on the new API is not documented.
    case keptUndocumented
    case renamed(String)
    case manual(Reason)
    case providerKey
  }

  let name: String
  let treatment: Treatment

  static let authorization = "cf-aig-authorization"
  static let gatewayID = "cf-aig-gateway-id"
  static let noWholesale = "cf-aig-no-wholesale"

  /// All known headers, sorted by name, lower case.
  static let all: [GatewayHeader] = [
    GatewayHeader(name: "api-key", treatment: .providerKey),
    GatewayHeader(name: "authorization", treatment: .token),
    GatewayHeader(name: "cf-access-token", treatment: .manual(.customDomain)),
    GatewayHeader(name: "cf-aig-authorization", treatment: .token),
    GatewayHeader(name: "cf-aig-backoff", treatment: .kept),
    GatewayHeader(name: "cf-aig-byok-alias", treatment: .manual(.storedKeyAlias)),
    GatewayHeader(name: "cf-aig-cache-key", treatment: .kept),
    GatewayHeader(name: "cf-aig-cache-ttl", treatment: .kept),
    GatewayHeader(name: "cf-aig-collect-log", treatment: .kept),
    GatewayHeader(name: "cf-aig-collect-log-payload", treatment: .kept),
    GatewayHeader(name: "cf-aig-gateway-id", treatment: .gateway),
    GatewayHeader(name: "cf-aig-max-attempts", treatment: .kept),
    GatewayHeader(name: "cf-aig-metadata", treatment: .kept),
    GatewayHeader(name: "cf-aig-no-wholesale", treatment: .kept),
    GatewayHeader(name: "cf-aig-request-timeout", treatment: .kept),
    GatewayHeader(name: "cf-aig-retry-delay", treatment: .kept),
    GatewayHeader(name: "cf-aig-skip-cache", treatment: .kept),
    GatewayHeader(name: "cf-aig-zdr", treatment: .kept),
    GatewayHeader(name: "cf-cache-ttl", treatment: .renamed("cf-aig-cache-ttl")),
    GatewayHeader(name: "cf-skip-cache", treatment: .renamed("cf-aig-skip-cache")),
    GatewayHeader(name: "x-api-key", treatment: .providerKey),
    GatewayHeader(name: "x-goog-api-key", treatment: .providerKey),
    GatewayHeader(name: "xi-api-key", treatment: .providerKey),
  ]

  /// The treatment of a header by its lower-case name; nil for one that has nothing to do with the gateway.
  static func treatment(of name: [UInt8]) -> Treatment? {
    if let known = all.first(where: { $0.name.utf8.elementsEqual(name) }) { return known.treatment }
    return name.starts(with: "cf-aig-") ? .keptUndocumented : nil
  }
}
