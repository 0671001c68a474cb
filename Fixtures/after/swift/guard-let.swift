import Foundation

func ask(account: String, gateway: String, token: String, body: Data) async throws -> Data? {
    guard let url = URL(string: "https://api.cloudflare.com/client/v4/accounts/\(account)/ai/v1/chat/completions") else {
        return nil
    }
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.httpBody = body
    request.addValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    request.addValue(gateway, forHTTPHeaderField: "cf-aig-gateway-id")
    let (data, _) = try await URLSession.shared.data(for: request)
    return data
}
