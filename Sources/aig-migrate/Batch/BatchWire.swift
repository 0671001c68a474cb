// What goes over the pipes between a batch and its workers: one JSON object a line.
import FoundationEssentials

enum BatchWire {
  /// The answer for a repository whose result still holds.
  static let same = [UInt8]("same\n".utf8)

  static func line(_ request: BatchRequest) -> [UInt8] {
    (try? JSONEncoder().encode(request)).map { [UInt8]($0) } ?? []
  }

  static func request(_ line: [UInt8]) -> BatchRequest? {
    try? JSONDecoder().decode(BatchRequest.self, from: Data(line))
  }
}
