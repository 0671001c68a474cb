// What replacing a file must keep and must refuse. Each test names the harm it would catch.
import Glibc
import Testing

@testable import Rewriter

@Suite struct FileStoreTests {
  let tree = Tree()
  let store = FileStore()

  private func file(_ relative: String) throws(FileError) -> MatchedFile {
    try store.read([UInt8](relative), under: [UInt8](tree.root))
  }

  private func refusal(_ relative: String, _ between: () -> Void) throws -> FileError.Kind? {
    let file = try file(relative)
    between()
    do throws(FileError) {
      try store.write([UInt8]("new"), over: file)
      return nil
    } catch {
      return error.kind
    }
  }

  private var leftovers: [UInt8] { run("find", tree.root, "-name", ".aigm*").output }

  @Test("the new bytes are in place and the returned value recognizes them")
  func replaces() throws {
    tree.write("a/b.ts", "old")
    let written = try store.write([UInt8]("new bytes"), over: file("a/b.ts"))
    #expect(tree.read("a/b.ts") == "new bytes")
    #expect(try file("a/b.ts").facts == written.facts)
    try store.write([UInt8]("third"), over: written)
    #expect(tree.read("a/b.ts") == "third")
    #expect(leftovers.isEmpty)
  }

  /// The binary form of an ACL that lets one further user read, as the kernel takes it: version 2, then tag, rights and id.
  private static let acl: [UInt8] =
    [2, 0, 0, 0]
    + [(1, 6), (2, 4), (4, 4), (16, 4), (32, 0)].flatMap { tag, rights in
      [tag, 0, rights, 0] + (tag == 2 ? [0x67, 0x12, 0, 0] : [255, 255, 255, 255])
    }

  /// Sets an attribute; false where the file system has none.
  private func set(_ attribute: String, _ value: [UInt8], _ relative: String) -> Bool {
    let file = unsafe open(tree.path(relative), O_RDONLY)
    defer { close(file) }
    return unsafe writeAttribute(file, attribute, value, value.count, 0) == 0
  }

  private func attribute(_ name: String, _ relative: String) -> [UInt8]? {
    let file = unsafe open(tree.path(relative), O_RDONLY)
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 1000)
    let count = unsafe readAttribute(file, name, &buffer, buffer.count)
    return count < 0 ? nil : Array(buffer[..<count])
  }

  @Test("mode (setuid and exec bits too), owner, user attributes and ACL are kept")
  func keepsMetadata() throws {
    tree.write("tool.sh", "old")
    run("chown", "12345:23456", tree.path("tool.sh"))
    run("chmod", "6751", tree.path("tool.sh"))
    let hasNote = set("user.note", [UInt8]("kept"), "tool.sh")
    let before = try file("tool.sh")
    let after = try store.write([UInt8]("new"), over: before).facts
    #expect(tree.read("tool.sh") == "new")
    #expect(
      (after.mode, after.owner, after.group)
        == (before.facts.mode, before.facts.owner, before.facts.group))
    #expect(!hasNote || attribute("user.note", "tool.sh") == [UInt8]("kept"))
  }

  @Test("an access control list is kept, and a folder's default list does not leak onto files")
  func controlLists() throws {
    tree.write("d/with", "old")
    tree.write("d/without", "old")
    guard set("system.posix_acl_access", Self.acl, "d/with"),
      set("system.posix_acl_default", Self.acl, "d")
    else { return }
    try store.write([UInt8]("new"), over: file("d/with"))
    try store.write([UInt8]("new"), over: file("d/without"))
    #expect(attribute("system.posix_acl_access", "d/with") == Self.acl)
    #expect(attribute("system.posix_acl_access", "d/without") == nil)
    #expect(tree.facts("d/without").map { $0.st_mode & 0o777 } == 0o644)
  }

  @Test("another program's change between reading and writing is never overwritten")
  func changedBetween() throws {
    for (name, change) in [
      ("append", "echo x >> F"),
      ("same size, same times", "cp -p F R; printf old2 > F; touch -r R F"),
      ("replaced", "printf old1 > G; touch -r F G; mv G F"), ("mode", "chmod 600 F"),
    ] {
      tree.write("F", "old1")
      let kind = try refusal("F") { run("sh", "-c", change, in: tree.root) }
      #expect(kind == .changedSinceRead, "\(name)")
    }
    #expect(leftovers.isEmpty)
  }

  @Test("a file that went away is reported missing, not created")
  func deletedBetween() throws {
    tree.write("F", "old")
    #expect(try refusal("F") { run("rm", tree.path("F")) } == .missing)
    #expect(tree.read("F") == nil)
  }

  @Test("links are refused: the file itself, a folder on the way, a second name")
  func refusesLinks() throws {
    tree.write("d/F", "old")
    #expect(
      try refusal("d/F") { run("sh", "-c", "mv F G; ln -s G F", in: tree.path("d")) } == .symlink)
    tree.write("e/F", "old")
    #expect(try refusal("e/F") { run("sh", "-c", "mv e g; ln -s g e", in: tree.root) } == .symlink)
    #expect(tree.read("g/F") == "old")
    tree.write("h/F", "old")
    run("ln", tree.path("h/F"), tree.path("h/G"))
    #expect(try refusal("h/F") {} == .hardLink)
  }

  @Test("a named pipe in a file's place neither hangs nor is written")
  func refusesSpecial() throws {
    tree.write("F", "old")
    #expect(try refusal("F") { run("sh", "-c", "rm F; mkfifo F", in: tree.root) } == .special)
  }

  @Test(
    "no path leads out of the root or into .git",
    arguments: [
      "../x", "a/../../x", "/etc/passwd", "", ".", "a//b", ".git/config", "a/.GIT/hooks/x",
    ])
  func staysInside(path: String) {
    #expect {
      try file(path)
    } throws: { ($0 as? FileError)?.kind == .outsideRoot }
  }

  @Test("an immutable file or a read-only folder is not permitted, and nothing is left behind")
  func immutable() throws {
    tree.write("F", "old")
    let file = try file("F")
    guard run("chattr", "+i", tree.path("F")).status == 0 else { return }
    defer { run("chattr", "-i", tree.path("F")) }
    #expect {
      try store.write([UInt8]("new"), over: file)
    } throws: { ($0 as? FileError)?.kind == .notPermitted }
    #expect(tree.read("F") == "old")
    #expect(leftovers.isEmpty)
  }

  @Test("a full disk leaves the old file, no copy, and says so")
  func noSpace() throws {
    tree.makeFolder("small")
    let folder = tree.path("small")
    guard run("mount", "-t", "tmpfs", "-o", "size=64k", "none", folder).status == 0 else { return }
    defer { run("umount", folder) }
    tree.write("small/F", "old")
    let file = try file("small/F")
    #expect {
      try store.write([UInt8](repeating: 65, count: 200_000), over: file)
    } throws: { ($0 as? FileError)?.kind == .noSpace }
    #expect(tree.read("small/F") == "old")
    #expect(leftovers.isEmpty)
  }

  @Test("copies of a killed run are removed, those of a living process are not")
  func removesLeftovers() throws {
    tree.write("F", "old")
    tree.write(".aigm-999999999-abc", "dead")
    tree.write(".aigm-\(getpid())-abc", "alive")
    try store.write([UInt8]("new"), over: file("F"))
    #expect(tree.read(".aigm-999999999-abc") == nil)
    #expect(tree.read(".aigm-\(getpid())-abc") == "alive")
  }
}
