// The engine on text of a stranger: a whole file, what follows the host in a URL, and what stands between the headers of
// a call. Whatever it is, each occurrence is decided once, a second pass has nothing to do, and the edits lead back.
@testable import Rewriter

extension FuzzTarget {
  private static let everything = MigrationOptions(
    accepted: Set(Consent.allCases), tokenEnvironment: "CLOUDFLARE_API_TOKEN")

  /// One of two sets of options for each input, by its length: twice the inputs in the time.
  private static func problem(_ path: String, _ bytes: [UInt8]) -> String? {
    let options = bytes.count.isMultiple(of: 2) ? MigrationOptions() : everything
    return Migration(options: options).plan(SourceFile(path: path, bytes: bytes)).problem(options)
  }

  static let callSites = FuzzTarget(
    name: "call-sites",
    problem: { input in
      let input = FuzzInput(input)
      return problem(input.choice.text, input.text)
    })

  static let urlPieces = FuzzTarget(
    name: "url-pieces",
    problem: { input in
      let input = FuzzInput(input)
      guard let frame = input.chosen(of: frames, name: \.path) else { return nil }
      return problem(frame.path, frame.withURL(input.text))
    })

  static let headerEntries = FuzzTarget(
    name: "header-entries",
    problem: { input in
      let input = FuzzInput(input)
      guard let frame = input.chosen(of: frames, name: \.path) else { return nil }
      return problem(frame.path, frame.withHeaders(input.text))
    })

  static let frames = [
    CallFrame(
      path: "a.py", open: "import requests\nr = requests.post(f\"https://", middle: "\", headers={",
      headers: "\"cf-aig-authorization\": f\"Bearer {t}\", \"Authorization\": f\"Bearer {k}\"",
      close: "}, json={\"model\": \"@cf/meta/llama-3.1-8b-instruct\"})\n"),
    CallFrame(
      path: "a.ts", open: "const r = await fetch(`https://", middle: "`, { headers: {",
      headers: "\"cf-aig-authorization\": `Bearer ${t}`, Authorization: `Bearer ${k}`",
      close: "}, body: JSON.stringify({ model: \"@cf/meta/llama-3.1-8b-instruct\" }) });\n"),
    CallFrame(
      path: "a.sh", open: "curl \"https://", middle: "\" ",
      headers: "-H \"cf-aig-authorization: Bearer $T\" -H 'Authorization: Bearer '\"$K\"",
      close: " -d '{\"model\": \"@cf/meta/llama-3.1-8b-instruct\"}'\n"),
    CallFrame(
      path: "a.rb", open: "r = HTTParty.post(\"https://", middle: "\", headers: {",
      headers: "\"cf-aig-authorization\" => \"Bearer #{t}\", \"Authorization\" => \"Bearer #{k}\"",
      close: "}, body: { model: \"@cf/meta/llama-3.1-8b-instruct\" }.to_json)\n"),
    CallFrame(
      path: "a.ps1", open: "$r = Invoke-RestMethod -Uri \"https://", middle: "\" -Headers @{",
      headers: "\"cf-aig-authorization\" = \"Bearer $t\"; Authorization = \"Bearer $k\"",
      close: "} -Method Post -Body $body\n"),
  ]
}

/// A call with two places for text of a stranger.
struct CallFrame: Sendable {
  let path: String
  private let open: String
  private let middle: String
  let headers: [UInt8]
  private let close: String

  init(path: String, open: String, middle: String, headers: String, close: String) {
    self.path = path
    self.open = open
    self.middle = middle
    self.headers = [UInt8](headers)
    self.close = close
  }

  func withURL(_ text: [UInt8]) -> [UInt8] {
    [UInt8](open + "gateway.ai.cloudflare.com/") + text + [UInt8](middle) + headers
      + [UInt8](close)
  }

  func withHeaders(_ text: [UInt8]) -> [UInt8] {
    [UInt8](open + "gateway.ai.cloudflare.com/v1/a/g/workers-ai/v1/chat/completions" + middle)
      + text
      + [UInt8](close)
  }
}
