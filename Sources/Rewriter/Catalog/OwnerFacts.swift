// What only the owner of a repository can know, told in the configuration file: which model ids to use, and how a
// gateway is paid. It extends the bundled tables and never overrides what the REST API is known to refuse.

/// How requests through a gateway are paid when they carry no provider's key.
public enum GatewayKeys: String, Sendable, CaseIterable {
  /// The provider's keys are stored in the gateway.
  case stored
  /// Cloudflare credits pay; no key is stored.
  case unified
}

/// One gateway the owner has described.
public struct GatewayFact: Sendable, Hashable {
  /// The id of the gateway, as it stands in URLs.
  public let id: String
  /// Variables and placeholders that stand for the id in the source.
  public let names: [String]
  /// How its requests are paid.
  public let keys: GatewayKeys

  /// Creates a fact.
  public init(id: String, names: [String] = [], keys: GatewayKeys) {
    self.id = id
    self.names = names
    self.keys = keys
  }
}

/// Everything the owner has told.
public struct OwnerFacts: Sendable, Hashable {
  /// From an id as the old host takes it, with or without its prefix, to the id of the REST API.
  public var models: [String: String] = [:]
  /// The described gateways.
  public var gateways: [GatewayFact] = []

  /// Nothing told.
  public init() {}

  /// The gateway with this id, or with this name of a variable.
  func gateway(named name: String) -> GatewayFact? {
    gateways.first { $0.id == name || $0.names.contains(name) }
  }
}
