// Every spelling of a request that only asks whether the host answers. A spelling that is lost would turn a health check
// into a call of the new API, which has no such route.
import Testing

@testable import Rewriter

@Suite struct ProbeTests {
  private static let url =
    "https://gateway.ai.cloudflare.com/v1/0123456789abcdef0123456789abcdef/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct"

  /// File and code; `URL` stands for the address.
  static let spellings: [(path: String, code: String)] = [
    ("a.sh", "curl -I 'URL' -H \"Authorization: Bearer $T\""),
    ("a.sh", "curl -sI 'URL' -H \"Authorization: Bearer $T\""),
    ("a.sh", "curl --head 'URL' -H \"Authorization: Bearer $T\""),
    ("a.sh", "curl -X HEAD 'URL' -H \"Authorization: Bearer $T\""),
    ("a.sh", "curl -XHEAD 'URL' -H \"Authorization: Bearer $T\""),
    ("a.sh", "curl --request OPTIONS 'URL' -H \"Authorization: Bearer $T\""),
    ("a.sh", "wget --spider 'URL' --header \"Authorization: Bearer $T\""),
    ("a.sh", "wget --method=HEAD 'URL' --header \"Authorization: Bearer $T\""),
    ("a.js", "await fetch('URL', { method: 'HEAD', headers: { Authorization: `Bearer ${t}` } });"),
    (
      "a.js",
      "await fetch('URL', { method: 'options', headers: { Authorization: `Bearer ${t}` } });"
    ),
    ("a.js", "await axios.head('URL', { headers: { Authorization: `Bearer ${t}` } });"),
    ("a.js", "await axios.options('URL', { headers: { Authorization: `Bearer ${t}` } });"),
    ("a.py", "requests.head('URL', headers={'Authorization': f'Bearer {t}'})"),
    ("a.py", "requests.request('HEAD', 'URL', headers={'Authorization': f'Bearer {t}'})"),
    ("a.go", "req, err := http.NewRequest(http.MethodHead, \"URL\", nil)"),
    ("a.go", "req, err := http.NewRequest(http.MethodOptions, \"URL\", nil)"),
    ("a.go", "req, err := http.NewRequest(\"HEAD\", \"URL\", nil)"),
    ("a.go", "res, err := http.Head(\"URL\")"),
    ("a.cs", "var r = new HttpRequestMessage(HttpMethod.Head, \"URL\");"),
    ("a.cs", "var r = new HttpRequestMessage(HttpMethod.Options, \"URL\");"),
    ("a.fs", "let r = new HttpRequestMessage(HttpMethod.Head, \"URL\")"),
    ("a.java", "var r = HttpRequest.newBuilder(URI.create(\"URL\")).HEAD().build();"),
    ("a.java", "var r = new Request.Builder().url(\"URL\").head().build();"),
    ("a.kt", "val r = Request.Builder().url(\"URL\").head().build()"),
    ("a.rs", "let r = client.request(Method::HEAD, \"URL\").send().await?;"),
    ("a.rs", "let r = client.request(Method::OPTIONS, \"URL\").send().await?;"),
    ("a.rs", "let r = client.head(\"URL\").send().await?;"),
    ("a.dart", "final r = await http.head(Uri.parse(\"URL\"));"),
    ("a.php", "<?php\n$c = curl_init(\"URL\"); curl_setopt($c, CURLOPT_NOBODY, true);"),
    ("a.php", "<?php\n$r = $client->head(\"URL\");"),
    ("a.pl", "my $r = HTTP::Request->new(HEAD => \"URL\");"),
    ("a.pl", "my $r = $ua->head(\"URL\");"),
    ("a.rb", "r = Net::HTTP::Head.new(URI(\"URL\"))"),
    ("a.rb", "r = Net::HTTP::Options.new(URI(\"URL\"))"),
    ("a.R", "r <- HEAD(\"URL\")"),
    ("a.jl", "r = HTTP.head(\"URL\")"),
    ("a.ex", "r = Req.head(\"URL\")"),
    ("a.ps1", "Invoke-WebRequest -Method Head -Uri \"URL\""),
    ("a.ps1", "Invoke-WebRequest -Method OPTIONS -Uri \"URL\""),
    ("a.swift", "var r = URLRequest(url: URL(string: \"URL\")!); r.httpMethod = \"HEAD\""),
    ("a.zig", "const r = try client.fetch(.{ .method = .HEAD, .location = .{ .url = \"URL\" } });"),
    ("a.http", "HEAD URL\nAuthorization: Bearer t"),
  ]

  @Test(
    "a request that only asks whether the host answers is a probe", arguments: spellings.indices)
  func spelling(_ index: Int) {
    let (path, code) = ProbeTests.spellings[index]
    let text = code.replacing("URL", with: ProbeTests.url, maxReplacements: 1) + "\n"
    let swift =
      path.hasSuffix(".swift")
      ? code.replacing("\"URL\"", with: "\"\(ProbeTests.url)\"") + "\n" : text
    let plan = Migration(options: MigrationOptions()).plan(
      SourceFile(path: path, bytes: [UInt8](swift.utf8)))
    #expect(plan.edits.isEmpty && !plan.decisions.isEmpty, "\(code)")
    #expect(plan.decisions.allSatisfy { $0.reason == .probe }, "\(code): \(plan.decisions)")
  }

  @Test("a word of a prompt or of another request is no method")
  func others() {
    for code in [
      "curl -X POST 'URL' -H \"Authorization: Bearer $T\" -d '{\"prompt\": \"HEAD\"}'",
      "curl -X POST 'URL' -H \"Authorization: Bearer $T\" -o HEAD",
    ] {
      let text = code.replacing("URL", with: ProbeTests.url)
      let plan = Migration(options: MigrationOptions()).plan(
        SourceFile(path: "a.sh", bytes: [UInt8](text.utf8)))
      #expect(!plan.edits.isEmpty, "\(code)")
    }
  }
}
