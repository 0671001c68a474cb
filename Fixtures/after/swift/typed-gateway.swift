func ask(accountID: String, gatewayID: UUID, token: String) async throws -> Data {
    var request = URLRequest(url: URL(string: "https://api.cloudflare.com/client/v4/accounts/\(accountID)/ai/v1/chat/completions")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    request.setValue("\(gatewayID)", forHTTPHeaderField: "cf-aig-gateway-id")
    return try await URLSession.shared.data(for: request).0
}
