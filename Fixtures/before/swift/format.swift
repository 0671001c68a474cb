import Foundation

func ask(account: String, gateway: String, token: String, body: Data) async throws -> Data {
  let text = String(format: "https://gateway.ai.cloudflare.com/v1/%@/%@/workers-ai/v1/chat/completions", account, gateway)
  var request = URLRequest(url: URL(string: text)!)
  request.httpMethod = "POST"
  request.setValue("Bearer \(token)", forHTTPHeaderField: "cf-aig-authorization")
  request.httpBody = body
  return try await URLSession.shared.data(for: request).0
}
