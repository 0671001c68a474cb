// `why` against the report of the same scope: whoever asks about a line must hear what a run over the folder decides
// there, also where other files of the folder decide how far names are followed.
import Foundation
import Testing

@testable import Rewriter

@Suite struct WhyTests {
  /// The decisions of every file of the current folder as the JSON report has them.
  private static func reported(_ command: Command) throws -> [String: [String]] {
    let report = try command("--format", "json", ".").text
    let root = try #require(try JSONSerialization.jsonObject(with: Data(report.utf8)) as? JSON)
    var result: [String: [String]] = [:]
    for file in root["files"] as? [JSON] ?? [] {
      let path = try #require(file["path"] as? String)
      result[path] = (file["occurrences"] as? [JSON] ?? []).map { place in
        let name = place["reason"] as? String ?? place["rule"] as? String ?? ""
        return
          "\(place["line"] ?? ""):\(place["column"] ?? "") \(place["disposition"] ?? "") \(name)"
      }
    }
    return result
  }

  /// The same as `why` says it.
  private static func explained(_ path: String, _ command: Command) throws -> [String] {
    var result: [String] = []
    for line in try command("why", path).text.split(separator: "\n") {
      if line.hasPrefix(path + ":") {
        let words = line.dropFirst(path.count + 1).split(separator: " ")
        result.append("\(words[0]) \(words.last ?? "")")
      } else if line.hasPrefix("  reason ") || line.hasPrefix("  rule ") {
        result[result.count - 1] += " " + line.split(separator: " ")[1].dropLast()
      }
    }
    return result
  }

  private static func agrees(_ command: Command, _ title: String) throws {
    for (path, decisions) in try reported(command) {
      #expect(try explained(path, command) == decisions, "\(title): \(path)")
    }
  }

  @Test(
    "why says what the report says, for every file of every linked case", arguments: LinkedCase.all)
  func linked(_ linked: LinkedCase) throws {
    let command = try Command(
      Dictionary(linked.before.map { ($0.path, $0.bytes.text) }) { first, _ in first })
    try WhyTests.agrees(command, linked.path)
    // The program looks for files by itself; one that it does not find must not make it bolder than the library.
    guard linked.isKept, linked.options.accepted.isEmpty else { return }
    for (path, decisions) in try WhyTests.reported(command) {
      #expect(!decisions.contains { $0.contains(" rewritten ") }, "\(linked.path): \(path)")
    }
  }

  @Test("a chain of names that is too long stops the names of other files too, in both")
  func chain() throws {
    func call(_ name: String, _ module: String) -> String {
      """
      import { \(name) } from "./\(module)";
      export const ask = (text: string) => fetch(\(name), {
        method: "POST",
        headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
        body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", prompt: text }),
      });

      """
    }
    func base(_ name: String) -> String {
      let host = "https://gateway.ai.cloudflare.com/v1/"
      return "export const \(name) = `\(host)${A}/${G}/workers-ai/v1/chat/completions`;\n"
    }
    var files = [
      "near.ts": base("NEAR"), "use.ts": call("NEAR", "near"), "far.ts": call("FAR6", "far6"),
    ]
    files["far0.ts"] = base("FAR0")
    for step in 1...6 {
      files["far\(step).ts"] =
        "export { FAR\(step - 1) as FAR\(step) } from \"./far\(step - 1)\";\n"
    }
    let command = try Command(files)
    let decisions = try WhyTests.reported(command)
    #expect(decisions["near.ts"]?.first?.hasSuffix("shared-base-url") == true)
    try WhyTests.agrees(command, "chain")
  }
}

private typealias JSON = [String: Any]
