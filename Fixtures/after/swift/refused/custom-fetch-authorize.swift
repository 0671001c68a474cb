func ask(accountID: String, gatewayID: String, token: String) async throws -> Data {
    var request = URLRequest(url: URL(string: "https://gateway.ai.cloudflare.com/v1/\(accountID)/\(gatewayID)/workers-ai/v1/chat/completions")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(token)", forHTTPHeaderField: "cf-aig-authorization")
    authorize(&request)
    return try await URLSession.shared.data(for: request).0
}
