// The walk over everything a disk can hold. Each test names what it would catch.
import Glibc
import Testing

@testable import Rewriter

private let host = "gateway.ai.cloudflare.com"

@Suite struct FileWalkerTests {
  let tree = Tree()

  private func walk(_ roots: String..., options: WalkOptions = WalkOptions()) -> WalkResult {
    FileWalker(options: options).walk(roots)
  }

  private func relative(_ result: WalkResult) -> [String] {
    result.files.map { $0.location.relative.text }
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

  @Test("a needle is found wherever it lies across the borders of the read buffer")
  func bufferBorders() {
    let buffer = 256 << 10
    for offset in [-26, -25, -24, -13, -1, 0, 1, 23, 24, 25, 48, 49].map({ buffer + $0 }) {
      tree.write(
        "big", String(repeating: "x", count: offset) + host + String(repeating: "y", count: 99))
      #expect(walk(tree.root).files.count == 1, "offset \(offset)")
    }
    tree.write("big", String(repeating: "x", count: 3 * buffer + 17) + host)
    #expect(walk(tree.root).files.first?.bytes.count == 3 * buffer + 17 + 25)
    tree.write("big", String(repeating: "x", count: 2 * buffer) + host.dropLast())
    #expect(walk(tree.root).files.isEmpty)
  }

  @Test(
    "the result is the same for any number of threads, in one big folder and in many small ones")
  func anyNumberOfThreads() {
    for index in 0..<600 {
      let text = index % 7 == 0 ? host : "x"
      tree.write("flat/\(index)", text)
      tree.write("deep/\(index % 13)/\(index % 5)/\(index)", text)
    }
    tree.write("deep/3/.ignore", "2/\n")
    let expected = walk(tree.root, options: options(jobs: 1))
    #expect(expected.files.count > 100)
    for jobs in [2, 3, 8, 32, .max] {
      for _ in 0..<5 {
        let result = walk(tree.root, options: options(jobs: jobs))
        #expect(relative(result) == relative(expected))
        #expect(result.scanned == expected.scanned)
        #expect(result.files.map(\.facts) == expected.files.map(\.facts))
      }
    }
  }

  @Test("a mistyped number of threads, of either sign, comes to one that the machine can start")
  func threadsWithinReason() {
    #expect([.min, 0, 1, 64, .max].map { options(jobs: $0).threads } == [1, 1, 1, 64, 1024])
  }

  private func options(jobs: Int) -> WalkOptions {
    var options = WalkOptions()
    options.jobs = jobs
    return options
  }

  @Test("the order is that of the bytes of the paths, not of any language")
  func order() {
    for name in ["b", "a/z", "a.b", "a-b", "B", "é", "ａ", "a"].filter({ $0 != "a" }) {
      tree.write(name, host)
    }
    #expect(relative(walk(tree.root)) == ["B", "a-b", "a.b", "a/z", "b", "é", "ａ"])
  }

  @Test("pipes, sockets and devices neither hang the walk nor vanish from the report")
  func specialFiles() {
    tree.makeFolder("d")
    run("mkfifo", tree.path("d/pipe"))
    run("mknod", tree.path("d/null"), "c", "1", "3")
    let result = walk(tree.root)
    #expect(result.skipped.first == SkippedFile(path: tree.path("d/null"), reason: .special))
    #expect(result.skipped.last == SkippedFile(path: tree.path("d/pipe"), reason: .special))
    #expect(walk(tree.path("d/pipe")).skipped.count == 1)
  }

  @Test("links are not followed: no loop, no second copy, nothing outside")
  func links() {
    tree.write("real/a", host)
    run("ln", "-s", "..", tree.path("real/loop"))
    run("ln", "-s", "a", tree.path("real/b"))
    run("ln", "-s", "/etc", tree.path("real/etc"))
    run("ln", "-s", "nowhere", tree.path("real/dangling"))
    run("ln", "-s", "real", tree.path("link"))
    #expect(relative(walk(tree.root)) == ["real/a"])
    #expect(walk(tree.path("link")).files.map(\.path) == [tree.path("link/a")])
    #expect(
      walk(tree.path("real/b")).errors.map(\.kind) == [.link])
    #expect(walk(tree.path("real/dangling")).errors.map(\.kind) == [.missing])
  }

  @Test(
    "a path that does not exist is told apart from one that cannot be read, and the others are walked"
  )
  func missing() {
    tree.write("a", host)
    let result = walk(tree.path("nope"), tree.path("a"), tree.path("a/b"))
    #expect(result.errors.map(\.kind) == [.missing, .missing])
    #expect(result.files.count == 1)
  }

  @Test("a file or folder that cannot be read is an error, and the run goes on")
  func unreadable() {
    tree.write("closed/a", host)
    tree.write("b", host)
    tree.write("c", host)
    run("chmod", "755", tree.root)
    run("chmod", "0", tree.path("closed"))
    run("chmod", "0", tree.path("b"))
    defer { run("chmod", "-R", "755", tree.root) }
    // Root reads everything, so this thread gives up its rights for a moment; the other tests keep theirs.
    if geteuid() == 0 { setFileUser(65534) }
    defer { setFileUser(geteuid()) }
    let result = walk(tree.root, options: options(jobs: 1))
    #expect(result.errors.map(\.path) == [tree.path("b"), tree.path("closed")])
    #expect(
      result.errors.allSatisfy { $0.kind == .unreadable && $0.message.contains("Permission") })
    #expect(relative(result) == ["c"])
  }

  @Test("1,000 nested folders, a path far longer than the system takes at once, read and written")
  func deepTree() throws {
    let name = "level-of-twenty-bytes"
    run(
      "python3", "-c",
      """
      import os
      os.chdir(\"\(tree.root)\")
      for _ in range(1000):
          os.mkdir(\"\(name)\"); os.chdir(\"\(name)\")
      open(\"deep.ts\", \"w\").write(\"\(host)\")
      """)
    let result = walk(tree.root)
    #expect(result.errors.isEmpty)
    let file = try #require(result.files.first)
    #expect(file.location.relative.count == 1000 * 22 + 7)
    let written = try FileStore().write([UInt8]("new"), over: file)
    #expect(walk(tree.root).files.isEmpty)
    let again = try FileStore().read(file.location.relative, under: [UInt8](tree.root))
    #expect(again.facts == written.facts && again.bytes == [UInt8]("new"))
  }

  @Test("names that are not UTF-8, or hold line ends and escapes, are found and can be written")
  func oddNames() throws {
    let names: [[UInt8]] = [
      [0xFF, 0x61], [0xFF, 0x62], [UInt8]("a\nb"), [UInt8]("\u{1B}[31m"), [UInt8]("-x"),
      [UInt8]("'\""),
    ]
    for name in names { tree.write(name, [UInt8](host)) }
    let result = walk(tree.root)
    #expect(Set(result.files.map(\.location.relative)) == Set(names))
    for file in result.files { try FileStore().write([], over: file) }
    #expect(walk(tree.root).files.isEmpty)
  }

  @Test(
    "binary, UTF-16 and too large files are skipped for that reason, and only with a needle in them"
  )
  func skipped() {
    tree.write([UInt8]("bin"), [0] + [UInt8](host))
    tree.write([UInt8]("late"), [UInt8](repeating: 0x61, count: 8000) + [0] + [UInt8](host))
    tree.write([UInt8]("other-bin"), [0, 1, 2])
    tree.write([UInt8]("le"), [0xFF, 0xFE] + [UInt8]("\n" + host).flatMap { [$0, 0] })
    tree.write([UInt8]("be"), [0xFE, 0xFF] + [UInt8]("\n" + host).flatMap { [0, $0] })
    tree.write([UInt8]("le-other"), [0xFF, 0xFE] + [UInt8]("hello").flatMap { [$0, 0] })
    tree.write(
      [UInt8]("le-large"),
      [0xFF, 0xFE] + [UInt8](String(repeating: "x", count: 131_060) + host).flatMap { [$0, 0] })
    tree.write([UInt8]("no-mark"), [UInt8]("code " + host).flatMap { [0, $0] })
    tree.write([UInt8]("wide"), [UInt8]("code " + host).flatMap { [$0, 0, 0, 0] })
    tree.write("large", String(repeating: "x", count: 600_000) + host)
    var options = WalkOptions()
    options.maxFileSize = 500_000
    let result = walk(tree.root, options: options)
    #expect(relative(result) == ["late"])
    let reasons = result.skipped.map {
      "\($0.path.dropFirst(tree.root.count + 1)) \($0.reason.rawValue)"
    }
    #expect(
      reasons == [
        "be utf-16", "bin binary", "large too-large", "le utf-16", "le-large utf-16",
        "no-mark utf-16", "wide utf-16",
      ])
  }

  @Test("a root named twice, by another name, or inside another root is read once")
  func overlappingRoots() {
    tree.write("a/b/c", host)
    tree.write("a/d", host)
    run("ln", "-s", "a", tree.path("link"))
    let result = walk(
      tree.root, tree.path("a/b"), tree.path("a/../a/b/"), tree.path("a/b/c"), tree.path("link"))
    #expect(result.files.map(\.path) == [tree.path("a/b/c"), tree.path("link/d")])
    #expect(result.scanned == 2)
  }

  @Test("the stores of version control systems and unfinished copies are passed over")
  func stores() {
    for name in [
      ".git/x", ".hg/x", ".jj/x", ".svn/x", ".aigm-1-x", ".github/x", ".gitx/x", ".git.ts",
    ] {
      tree.write(name, host)
    }
    #expect(relative(walk(tree.root)) == [".git.ts", ".github/x", ".gitx/x"])
  }

  @Test("paths in reports are as the user typed the root, without ./")
  func display() {
    tree.write("a/b", host)
    run("chmod", "755", tree.root)
    for (root, expected) in [
      (tree.root + "/", "/a/b"), (tree.root + "/./a//", "/./a/b"), (tree.root + "/a/b", "/a/b"),
    ] {
      #expect(walk(root).files.map(\.path) == [tree.root + expected])
    }
  }
}

/// `setfsuid(2)`: sets whose rights the calling thread has for files.
@_silgen_name("setfsuid")
@discardableResult
private func setFileUser(_ user: UInt32) -> Int32
