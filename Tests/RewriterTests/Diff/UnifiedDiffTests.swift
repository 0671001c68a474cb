// The printed diff: its exact text for the cases that are easy to get wrong, and random edits through the real `git
// apply` and `patch`, which must agree with `EditSet.applied`.
import Foundation
import Testing

@testable import Rewriter

@Suite struct UnifiedDiffTests {
  /// Text in, one replaced run, the lines of the diff after the three headers.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let before: String
    let old: String
    let new: String
    let hunks: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "one word in one line", before: "a\nb\nc\n", old: "b", new: "B",
      hunks: "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"),
    Case(
      name: "only line of a file", before: "b\n", old: "b", new: "B",
      hunks: "@@ -1 +1 @@\n-b\n+B\n"),
    Case(
      name: "no newline at the end on both sides", before: "a\nb", old: "b", new: "B",
      hunks:
        "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+B\n\\ No newline at end of file\n"),
    Case(
      name: "unchanged last line without newline is context", before: "a\nb", old: "a", new: "A",
      hunks: "@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n"),
    Case(
      name: "carriage returns stay in the line", before: "a\r\nb\r\n", old: "b", new: "B",
      hunks: "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r\n"),
    Case(
      name: "a deleted line", before: "a\nb\nc\n", old: "b\n", new: "",
      hunks: "@@ -1,3 +1,2 @@\n a\n-b\n c\n"),
    Case(
      name: "a deleted line end joins two lines", before: "a\nb\nc\n", old: "\nb", new: "b",
      hunks: "@@ -1,3 +1,2 @@\n-a\n-b\n+ab\n c\n"),
    Case(
      name: "lines that come out the same are context", before: "a\nb\nc\nd\n", old: "b\nc",
      new: "b\nC", hunks: "@@ -1,4 +1,4 @@\n a\n b\n-c\n+C\n d\n"),
    Case(
      name: "the whole file goes", before: "a\n", old: "a\n", new: "",
      hunks: "@@ -1 +0,0 @@\n-a\n"),
  ]

  @Test("hunks", arguments: cases) func hunks(_ test: Case) throws {
    let file = SourceFile(path: "f", bytes: [UInt8](test.before))
    let start = try #require(file.bytes.firstOffset(of: test.old))
    let edit = Edit(start..<(start + test.old.utf8.count), [UInt8](test.new))
    let diff = UnifiedDiff(file, try EditSet([edit]))
    #expect(diff.bytes.text == "diff --git a/f b/f\n--- a/f\n+++ b/f\n" + test.hunks)
  }

  @Test("an edit that changes nothing prints nothing")
  func nothing() throws {
    let file = SourceFile(path: "f", bytes: [UInt8]("a\nb\n"))
    #expect(UnifiedDiff(file, try EditSet([Edit(0..<1, [UInt8]("a"))])).lines.isEmpty)
    #expect(UnifiedDiff(file, .empty).bytes.isEmpty)
  }

  @Test("six unchanged lines join two hunks, seven part them")
  func distance() throws {
    for (gap, hunks) in [(6, 1), (7, 2)] {
      let lines = ["x\n"] + (1...gap).map { "\($0)\n" } + ["y\n"]
      let file = SourceFile(path: "f", bytes: [UInt8](lines.joined()))
      let last = file.bytes.count - 2
      let edits = try EditSet([
        Edit(0..<1, [UInt8]("X\nX")), Edit(last..<(last + 1), [UInt8]("Y")),
      ])
      let ranges = UnifiedDiff(file, edits).lines.filter { $0.kind == .range }
      #expect(ranges.count == hunks)
      if hunks == 2 { #expect(ranges[1].bytes.text == "@@ -6,4 +7,4 @@\n") }
    }
  }

  @Test("paths are quoted as git quotes them", arguments: oddPaths)
  func quoting(_ path: String) throws {
    let folder = try ScratchFolder()
    let file = SourceFile(path: path, bytes: [UInt8]("a\n"))
    try folder.write(file.bytes, to: path)
    _ = try folder.run("git", "init", "-q")
    _ = try folder.run("git", "add", ".")
    try folder.write("b\n", to: path)
    let git = try folder.run("git", "-c", "core.quotePath=true", "diff").text
    let ours = UnifiedDiff(file, try EditSet([Edit(0..<1, [UInt8]("b"))])).bytes.text
    let theirs = git.split(separator: "\n").filter { !$0.hasPrefix("index ") }
    #expect(ours.split(separator: "\n") == theirs)
  }

  static let oddPaths = [
    "plain/a.js", "with space.js", "ümlaut.py", "quote\".sh", "back\\slash.ts", "tab\there",
    "new\nline.md",
    "esc\u{1B}[31m.js", "bell\u{07}.js", "-dash.js", "ümlaut and space.js",
  ]

  @Test("random edits give the same bytes through git apply and patch")
  func randomEdits() throws {
    var random = SeededGenerator(seed: 2026)
    let before = try ScratchFolder()
    let patched = try ScratchFolder()
    var patch: [UInt8] = []
    var expected: [String: [UInt8]] = [:]
    for number in 0..<200 {
      let path = UnifiedDiffTests.randomPath(number, using: &random)
      let file = SourceFile(path: path, bytes: UnifiedDiffTests.randomText(using: &random))
      let edits = try UnifiedDiffTests.randomEdits(of: file.bytes, using: &random)
      expected[path] = edits.applied(to: file.bytes)
      patch += UnifiedDiff(file, edits).bytes
      try before.write(file.bytes, to: path)
      try patched.write(file.bytes, to: path)
    }
    let git = try before.run("git", "apply", "--whitespace=nowarn", "-", input: patch)
    #expect(git.status == 0, "\(git.errors)")
    let gnu = try patched.run("patch", "-p1", "--binary", input: patch)
    #expect(gnu.status == 0, "\(gnu.text)\(gnu.errors)")
    for (path, bytes) in expected {
      #expect(try before.bytes(of: path) == bytes, "git apply: \(path)")
      #expect(try patched.bytes(of: path) == bytes, "patch: \(path)")
    }
  }

  private static func randomPath(_ number: Int, using random: inout SeededGenerator) -> String {
    "\(number)/\(oddPaths.randomElement(using: &random) ?? "f")"
  }

  private static func randomText(using random: inout SeededGenerator) -> [UInt8] {
    let pieces = [
      "a", "b", "same line", "\n", "\n", "\n", "\r\n", "é", "\u{FEFF}", "\\", "+", "-", " ",
    ]
    let count = Int.random(in: 1...120, using: &random)
    // A first line that no edit touches keeps every result non-empty: both tools would delete an emptied file.
    return [UInt8]("first\n")
      + (0..<count).flatMap { _ in [UInt8](pieces.randomElement(using: &random) ?? "a") }
  }

  private static func randomEdits(
    of bytes: [UInt8], using random: inout SeededGenerator
  ) throws -> EditSet {
    var edits: [Edit] = []
    var position = 6
    while position <= bytes.count, edits.count < 8 {
      let start = Int.random(in: position...bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...6, using: &random))
      let text = ["", "X", "Y\n", "\nZ", "1\n2\n3\n"].randomElement(using: &random) ?? ""
      edits.append(Edit(start..<end, [UInt8](text)))
      position = end + 1
    }
    return try EditSet(edits)
  }
}
