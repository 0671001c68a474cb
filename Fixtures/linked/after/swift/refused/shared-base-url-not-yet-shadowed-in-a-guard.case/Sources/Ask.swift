import Foundation

func ask(_ body: Data, token: String) async throws -> Data {
  var request = URLRequest(url: URL(string: "\(modelsURL)/chat/completions")!)
  request.httpMethod = "POST"
  request.setValue("Bearer \(token)", forHTTPHeaderField: "cf-aig-authorization")
  request.httpBody = body
  let (data, _) = try await URLSession.shared.data(for: request)
  return data
}
