import Foundation

struct Chat {
  private let base = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1"
  func same(_ o: Chat) { print(o.base) }
  func ask(_ body: Data, token: String) async throws -> Data {
    var request = URLRequest(url: URL(string: "\(base)/chat/completions")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(token)", forHTTPHeaderField: "cf-aig-authorization")
    request.httpBody = body
    let (data, _) = try await URLSession.shared.data(for: request)
    return data
  }
}
