// The tokens of every file of a tree, on request: `make survey TREE=/path/to/checkout`. Each file's tokens must give its
// bytes back; what does not balance is listed, to be compared with what the language's own parser says of the file.
import Foundation
import Testing

@testable import Rewriter

@Suite struct TokenSurvey {

  @Test(
    "the tokens of every file give its bytes back",
    .enabled(if: ProcessInfo.processInfo.environment["TREE"] != nil))
  func survey() throws {
    let root = URL(fileURLWithPath: try #require(ProcessInfo.processInfo.environment["TREE"]))
    var counts: [String: (files: Int, bytes: Int, faulty: Int)] = [:]
    for path in Checkout.files(below: root) {
      guard let data = try? Data(contentsOf: root.appendingPathComponent(path)),
        data.count < 1_000_000
      else { continue }
      let bytes = [UInt8](data)
      let language = Language.detect(path: path, bytes: bytes)
      guard language.name != "unknown", !bytes.contains(0) else { continue }
      let list = TokenList(lexing: bytes, in: 0..<bytes.count, as: language)
      #expect(list.tokens.flatMap { bytes[$0.range] } == bytes, "\(path)")
      var count = counts[language.name] ?? (0, 0, 0)
      count.files += 1
      count.bytes += bytes.count
      if list.faults > 0 {
        count.faulty += 1
        print("FAULTS\t\(language.name)\t\(list.faults)\t\(path)\t\(TokenSurvey.firstFault(list))")
      }
      counts[language.name] = count
    }
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      print("LANGUAGE\t\(name)\t\(count.files)\t\(count.bytes)\t\(count.faulty)")
    }
  }

  /// The line of the first token that has no partner or is malformed.
  private static func firstFault(_ list: TokenList) -> Int {
    let index = list.tokens.indices.first { index in
      let kind = list.tokens[index].kind
      let isPaired = [.open, .close, .quote, .endQuote, .hole, .endHole].contains(kind)
      return kind == .malformed || (isPaired && list.partner[index] < 0)
    }
    guard let index else { return 0 }
    return LineTable(list.bytes).position(of: list.tokens[index].range.lowerBound).line
  }
}
