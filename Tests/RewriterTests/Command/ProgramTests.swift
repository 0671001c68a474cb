// Small decisions of the program that the runs of the other suites reach only in part.
import Testing

@testable import aig_migrate

@Suite struct ProgramTests {
  /// Paths as typed in `/home/me`, the root they share, and what becomes of the path of one file.
  static let roots: [(paths: [String], root: String, file: String, relative: String)] = [
    (["."], ".", "./src/a.js", "src/a.js"),
    (["src/", "./lib"], ".", "src//a.js", "src/a.js"),
    (["/home/me/src"], ".", "/home/me/src/a.js", "src/a.js"),
    (["/srv/repo/"], "/srv/repo", "/srv/repo/src/a.js", "src/a.js"),
    (["/srv/repo/a.js"], "/srv/repo", "/srv/repo/a.js", "a.js"),
    (["../other"], "../other", "../other/a.js", "a.js"),
    (["../x", "y"], "/home", "y/a.js", "me/y/a.js"),
    (["/srv/a", "/opt/b"], "/", "/opt/b/a.js", "opt/b/a.js"),
    ([".."], "..", "../a.js", "a.js"),
  ]

  @Test(
    "paths are relative to the current folder, or to what all of them share",
    arguments: roots.indices)
  func runRoot(_ index: Int) {
    let row = ProgramTests.roots[index]
    let root = RunRoot(of: row.paths, in: "/home/me") { !$0.hasSuffix(".js") }
    #expect(root.path == row.root)
    #expect(root.relative(row.file) == row.relative)
  }

  @Test("a place is a path, a line and perhaps a column; colons may belong to the name")
  func places() {
    let places: [(String, String, Int?)] = [
      ("a.js", "a.js", nil), ("a.js:3", "a.js", 3), ("a.js:3:14", "a.js", 3),
      ("a:b:7", "a:b", 7), ("7", "7", nil), ("a.js:", "a.js:", nil),
    ]
    for (place, path, line) in places {
      let parsed = WhyCommand.parse(place)
      #expect(parsed.path == path && parsed.line == line, "\(place)")
    }
  }

  @Test("of several statuses the order is 2, 4, 75, 3, 1")
  func statuses() {
    #expect(ExitStatus.heaviest(of: []) == .success)
    #expect(ExitStatus.heaviest(of: Set(ExitStatus.allCases)) == .usage)
    #expect(ExitStatus.heaviest(of: [.temporary, .refused, .failures]) == .refused)
    #expect(ExitStatus.heaviest(of: [.findings, .failures]) == .failures)
    #expect(ExitStatus.heaviest(of: [.findings, .failures, .temporary]) == .temporary)
  }

  @Test("a parallel map keeps the order", arguments: [1, 3, 100])
  func parallelMap(_ limit: Int) {
    let numbers = Array(0..<200)
    #expect(numbers.map(inParallel: limit) { $0 * 2 } == numbers.map { $0 * 2 })
    #expect([Int]().map(inParallel: limit) { $0 }.isEmpty)
  }

  @Test("sizes take units")
  func sizes() {
    #expect(ByteCount(argument: "10")?.bytes == 10)
    #expect(ByteCount(argument: "2k")?.bytes == 2048)
    #expect(ByteCount(argument: "1G")?.bytes == 1 << 30)
    for wrong in ["", "K", "-1", "0", "1.5M", "9999999999G"] {
      #expect(ByteCount(argument: wrong) == nil, "\(wrong)")
    }
  }
}
