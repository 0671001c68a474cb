// The words about a call site that moves: where to, whose key paid until now, and what the token is called. No value of
// the source stands in them.

extension SitePlanner {
  func message(_ site: CallSite, _ row: DecisionRow, _ credential: Credential) -> String {
    let route = site.routes.first.map { ($0.new + $0.kept).joined(separator: "/") } ?? ""
    // The rest of a model in the path is in the diff.
    let path = route.hasSuffix("/@cf") ? route + "/…" : route
    let keys = gatewayFact(site).map {
      "; the keys of gateway `\($0.id)` are \($0.keys.rawValue), says the configuration"
    }
    let payer = credential.owner == .provider ? "; today a provider's key pays" : keys ?? ""
    let kept = credential.keeper == .slot ? "the provider's slot" : "`cf-aig-authorization`"
    let tokens =
      credential.warnings.contains(.twoTokens) ? "; of two tokens that of \(kept) stays" : ""
    return "\(row.rule.rawValue): moves to …/ai/\(path)\(payer)\(tokens)"
  }

  func tokenName(_ site: CallSite, _ credential: Credential) -> String {
    if credential.keeper == .environment, let name = options.tokenEnvironment { return name }
    let value =
      credential.keeper == .gatewayToken
      ? site.gatewayToken?.value : site.slot ?? site.gatewayToken?.value
    guard let value else { return "the client's default key" }
    let bytes = Rendering(list: list).comparable(value)
    guard value.template == nil || value.template?.literal == nil else { return "a literal token" }
    let names = bytes.text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
    let noise: Set = [
      "process", "env", "os", "environ", "getenv", "get", "str", "this", "self", "config", "Deno",
      "import", "meta",
    ]
    return names.first { $0.count > 3 && $0 == $0.uppercased() && $0.contains { $0.isLetter } }
      ?? names.last { !noise.contains($0) } ?? "the token"
  }
}
