// A URL of the REST API as it stands in the source: what follows the account tells whether it calls a model. The
// management of gateways stands on the same host and is never touched (contract, 2.1).

/// A route of the REST API that calls a model.
struct RestURL: Sendable, Hashable {
  /// The segments after `/ai`; nil for one that is not written out.
  let path: [String?]

  /// What follows `/ai` for a call, or for the base of a client.
  private static let routes: Set<[String?]> = [
    [], ["v1"], ["v1", "chat", "completions"], ["v1", "responses"], ["v1", "messages"],
    ["v1", "embeddings"],
  ]

  /// True for a URL on the host and below the accounts of the REST API, whatever it asks for.
  static func isBelow(_ template: Template) -> Bool {
    let prefix = [UInt8](GatewayHost.restPrefix.utf8)
    return template.units.count > prefix.count
      && zip(template.units, prefix).allSatisfy { $0.byte == $1 }
  }

  /// Reads a template; nil when it is no route that calls a model.
  init?(in template: Template) {
    guard RestURL.isBelow(template) else { return nil }
    var segments: [[String?]] = [[]]
    for unit in template.units.dropFirst(GatewayHost.restPrefix.utf8.count) {
      if unit.byte == UInt8(ascii: "/") {
        segments.append([])
      } else if let byte = unit.byte {
        segments[segments.count - 1].append([byte].text)
      } else if case .hole(let index) = unit.content {
        segments[segments.count - 1].append(template.holeValues[index])
      }
    }
    if segments.last?.isEmpty == true { segments.removeLast() }
    let texts = segments.map { parts -> String? in
      parts.contains(nil) ? nil : parts.compactMap(\.self).joined()
    }
    guard texts.count > 1, texts[1] == "ai" else { return nil }
    path = Array(texts.dropFirst(2))
    guard RestURL.routes.contains(path) || path.first == "run" else { return nil }
  }

  /// True where the model stands in the path.
  var namesModel: Bool { path.first == "run" && path.count > 1 }
}
