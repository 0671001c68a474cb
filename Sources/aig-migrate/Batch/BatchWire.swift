// What goes over the pipes between a batch and its workers: a line a job, a line an answer. The many repositories without an
// occurrence pass as plain text, because JSON for each is slow beside a small tree.
import Rewriter

/// What a worker is asked.
struct BatchRequest: Equatable {
  let line: String
  /// The commit of a result that exists; the repository is passed over if it is still at it.
  var base: String?
}

/// What a worker answers.
enum BatchReply: Equatable {
  /// The result that exists still holds.
  case same
  /// No occurrence in this many files, with the line to be stored.
  case clean(scanned: Int, stored: [UInt8])
  /// Any other result.
  case record(RepositoryRecord)
}

enum BatchWire {
  private static let lineEnd = UInt8(ascii: "\n")
  private static let escape = UInt8(ascii: "\\")
  private static let space = UInt8(ascii: " ")

  /// A request as one line, without its end; a line end inside of a path is escaped.
  static func line(_ request: BatchRequest) -> [UInt8] {
    let line = request.line.utf8.flatMap { byte in
      byte == lineEnd
        ? [escape, UInt8(ascii: "n")] : byte == escape ? [escape, escape] : [byte]
    }
    return [UInt8]((request.base ?? "-").utf8) + [space] + line
  }

  static func request(_ line: [UInt8]) -> BatchRequest? {
    guard let end = line.firstIndex(of: space) else { return nil }
    let base = String(decoding: line[..<end], as: UTF8.self)
    var text: [UInt8] = []
    var isEscaped = false
    for byte in line[(end + 1)...] {
      if !isEscaped, byte == escape {
        isEscaped = true
      } else {
        text.append(isEscaped && byte == UInt8(ascii: "n") ? lineEnd : byte)
        isEscaped = false
      }
    }
    return BatchRequest(
      line: String(decoding: text, as: UTF8.self), base: base == "-" ? nil : base)
  }

  /// A reply with its line end; what is stored or a record ends with one.
  static func line(_ reply: BatchReply) -> [UInt8] {
    switch reply {
    case .same: [UInt8]("same\n".utf8)
    case .clean(let scanned, let stored): [UInt8]("clean \(scanned) ".utf8) + stored
    case .record(let record): BatchFolder.line(record)
    }
  }

  /// A reply without its line end; nil when it makes no sense.
  static func reply(_ line: [UInt8]) -> BatchReply? {
    if line.first == UInt8(ascii: "{") { return BatchFolder.record(line).map(BatchReply.record) }
    let words = line.split(separator: space, maxSplits: 2)
    if line == [UInt8]("same".utf8) { return .same }
    guard words.count == 3, words[0].elementsEqual("clean".utf8),
      let scanned = Int(String(decoding: words[1], as: UTF8.self))
    else { return nil }
    return .clean(scanned: scanned, stored: words[2] + [0x0A])
  }
}
