import Foundation

func ask(_ question: String, token: String) async throws -> Data {
    var request = URLRequest(
        url: URL(string: "https://gateway.ai.cloudflare.com/v1/acme-account/services/workers-ai/v1/chat/completions")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(token)", forHTTPHeaderField: "cf-aig-authorization")
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.httpBody = try JSONSerialization.data(withJSONObject: [
        "model": "@cf/meta/llama-3.1-8b-instruct",
        "messages": [["role": "user", "content": question]],
    ])
    return try await URLSession.shared.data(for: request).0
}
