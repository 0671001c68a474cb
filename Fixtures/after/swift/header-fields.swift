func ask(accountID: String, gatewayID: String, token: String) async throws -> Data {
    var request = URLRequest(url: URL(string: "https://api.cloudflare.com/client/v4/accounts/\(accountID)/ai/v1/chat/completions")!)
    request.httpMethod = "POST"
    request.allHTTPHeaderFields = ["Authorization": "Bearer \(token)", "cf-aig-gateway-id": gatewayID, "Content-Type": "application/json"]
    return try await URLSession.shared.data(for: request).0
}
