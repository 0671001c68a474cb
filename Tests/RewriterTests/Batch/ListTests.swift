// What is read from a line of a list, and that shards hold each repository once.
import Testing

@testable import Rewriter

@Suite struct RepositoryListTests {
  @Test(
    "a line is a path or an address, with a reference behind the last slash",
    arguments: [
      ("/srv/a", ListedRepository.Place.folder("/srv/a"), nil),
      ("../a@v1.2", .folder("../a"), "v1.2"),
      ("/home/me@work/a", .folder("/home/me@work/a"), nil),
      ("./odd:name", .folder("./odd:name"), nil),
      ("git@host:a", .remote("git@host:a"), nil),
      ("git@host:team/a.git", .remote("git@host:team/a.git"), nil),
      ("git@host:team/a.git@main", .remote("git@host:team/a.git"), "main"),
      ("https://host/team/a", .remote("https://host/team/a"), nil),
      ("file:///srv/a@abc", .remote("file:///srv/a"), "abc"),
      ("ssh://me@host:22/srv/a", .remote("ssh://me@host:22/srv/a"), nil),
    ] as [(String, ListedRepository.Place, String?)])
  func line(_ text: String, _ place: ListedRepository.Place, _ reference: String?) {
    let repository = ListedRepository(line: text)
    #expect(repository?.place == place)
    #expect(repository?.reference == reference)
  }

  @Test("comments, empty lines and repetitions name nothing; NUL separates where there is one")
  func lists() {
    #expect(RepositoryList.parse([UInt8]("# a\n\n x \nx\ny\r\n".utf8)).map(\.line) == ["x", "y"])
    #expect(RepositoryList.parse([UInt8]("a\nb\0c\0".utf8)).map(\.line) == ["a\nb", "c"])
  }

  @Test("shards hold every repository once, and more lines move none", arguments: [2, 8, 61])
  func shards(_ count: Int) throws {
    let list = (0..<500).compactMap { ListedRepository(line: "/srv/repository-\($0)") }
    let shards = (1...count).compactMap { Shard($0, of: count) }
    let parts = shards.map { shard in list.filter(shard.holds) }
    #expect(parts.flatMap(\.self).count == 500)
    #expect(Set(parts.flatMap(\.self)) == Set(list))
    // A shard that is empty or takes most of the list would waste machines.
    #expect(parts.allSatisfy { $0.count > 500 / count / 3 && $0.count < 500 * 3 / count })
  }

  @Test("shards are written i/n", arguments: ["0/3", "4/3", "1", "1/2/3", "a/b", "-1/2", ""])
  func shardText(_ text: String) {
    #expect(Shard(text: text) == nil)
    #expect(Shard(text: "3/3").map(\.description) == "3/3")
  }

  @Test("the name of a result is a plain file name, and differs where lines differ")
  func names() throws {
    let names = ["/a/b c/../d", "git@host:x/y.git", "/é/ü", "/a", "/a/"].compactMap {
      ListedRepository(line: $0)?.id
    }
    #expect(Set(names).count == 5)
    for name in names { #expect(name.wholeMatch(of: #/[\w.-]+/#) != nil && !name.hasPrefix(".")) }
  }
}

@Suite struct CodeOwnersTests {
  static let owners = CodeOwners(
    text: [UInt8](
      """
      # nobody reads this
      *            @org/all
      *.py         @org/python you@example.com
      /docs/       @org/docs
      apps/*       @org/apps   # right in the folder
      /build/logs/**/*.sh @org/logs
      /secret/
      [Section]
      """.utf8))

  @Test(
    "the last line that matches decides",
    arguments: [
      ("a.txt", ["@org/all"]), ("x/a.py", ["@org/python", "you@example.com"]),
      ("docs/a/b.py", ["@org/docs"]), ("x/docs/a.txt", ["@org/all"]), ("apps/a.txt", ["@org/apps"]),
      ("apps/x/a.txt", ["@org/all"]), ("build/logs/a/b/c.sh", ["@org/logs"]), ("secret/a.py", []),
    ])
  func owners(_ path: String, _ expected: [String]) {
    #expect(CodeOwnersTests.owners.owners(of: path) == expected)
  }
}
