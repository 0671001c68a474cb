import Foundation

func ask(account: String, gateway: String, token: String, body: Data) async throws -> Data? {
    guard let url = URL(string: "https://gateway.ai.cloudflare.com/v1/\(account)/\(gateway)/workers-ai/v1/chat/completions") else {
        return nil
    }
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.httpBody = body
    request.addValue("Bearer \(token)", forHTTPHeaderField: "cf-aig-authorization")
    let (data, _) = try await URLSession.shared.data(for: request)
    return data
}
