// The route of a request's URL, or why it has none: said once, for commands, code and every other reader of a request.

extension LegacyURL {
  /// The route of the whole URL, or of what a client makes of a base URL by adding `path`.
  func route(appending path: [String] = []) throws(Refusal) -> LegacyRoute {
    switch classified(appending: path) {
    case .route(let route): return route
    case .manual(let reason, let message): throw Refusal(reason, message)
    case .base where tail.isEmpty:
      throw Refusal(.universalEndpoint, "the URL is the Universal endpoint of the gateway")
    case .base:
      let path = tail.compactMap(\.literal).joined(separator: "/")
      throw Refusal(.pathNotLiteral, "the path behind `\(path)` is not seen")
    }
  }
}
