import Foundation

func ask(account: String, gateway: String, token: String, body: Data) async throws -> Data {
  let text = String(format: "https://api.cloudflare.com/client/v4/accounts/%@/ai/v1/chat/completions", account)
  var request = URLRequest(url: URL(string: text)!)
  request.httpMethod = "POST"
  request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
  request.setValue(gateway, forHTTPHeaderField: "cf-aig-gateway-id")
  request.httpBody = body
  return try await URLSession.shared.data(for: request).0
}
