import Glibc
import Testing

@testable import Rewriter

private let host = "gateway.ai.cloudflare.com"

@Suite struct FileWalkerTests {
  let tree = Tree()

  private func walk(_ roots: String..., options: WalkOptions = WalkOptions()) -> WalkResult {
    FileWalker(options: options).walk(roots)
  }

  @Test("only files with a needle come back, whole, with the facts of the disk")
  func findsFiles() throws {
    tree.write("src/b.ts", "fetch('https://\(host)/v1')\r\n")
    tree.write("src/a.ts", "nothing")
    tree.write(".env", "CF-AIG-Authorization=x")
    let result = walk(tree.root)
    #expect(result.files.map(\.path) == [tree.path(".env"), tree.path("src/b.ts")])
    #expect(result.scanned == 3)
    let file = try #require(result.files.last)
    #expect(file.bytes.text == "fetch('https://\(host)/v1')\r\n")
    #expect(file.location.relative.text == "src/b.ts")
    let facts = try #require(tree.facts("src/b.ts"))
    #expect(file.facts == FileFacts(facts))
  }
}
