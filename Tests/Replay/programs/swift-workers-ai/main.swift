// Asks a Workers AI model through the gateway and prints the status.
// swift-format-ignore-file
import Foundation
import FoundationNetworking

let account = ProcessInfo.processInfo.environment["CF_ACCOUNT_ID"] ?? ""
let token = ProcessInfo.processInfo.environment["CF_AIG_TOKEN"] ?? ""

var request = URLRequest(
  url: URL(string: "https://gateway.ai.cloudflare.com/v1/\(account)/edge/workers-ai/v1/chat/completions")!)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.setValue("Bearer \(token)", forHTTPHeaderField: "cf-aig-authorization")
request.httpBody = Data(#"{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Hi"}]}"#.utf8)

let (_, response) = try await URLSession.shared.data(for: request)
print((response as? HTTPURLResponse)?.statusCode ?? 0)
