import Foundation

struct Chat {
    let accountID: String
    let gatewayID: String

    func ask(_ body: Data, token: String) async throws -> Data {
        let url = URL(string: "https://api.cloudflare.com/client/v4/accounts/\(accountID)/ai/v1/chat/completions")!
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        request.setValue(gatewayID, forHTTPHeaderField: "cf-aig-gateway-id")
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = body
        let (data, _) = try await URLSession.shared.data(for: request)
        return data
    }
}
