import Testing

@testable import Rewriter

@Suite struct WorkingTreeTests {
  let tree = Tree()

  private func uncommitted(_ names: String...) throws -> [String] {
    let files = try names.map { try FileStore().read([UInt8]($0), under: [UInt8](tree.root)) }
    return WorkingTree.uncommitted(among: files).map { "\($0.path) \($0.cause)" }
  }

  private func git(_ command: String) {
    let result = run(
      "sh", "-c", "git -c user.name=a -c user.email=a@b -c init.defaultBranch=main \(command)",
      in: tree.root)
    #expect(result.status == 0, "\(result.output.text)")
  }

  @Test("modified, staged, untracked and clean files are told apart")
  func states() throws {
    for name in ["clean", "modified", "staged", "with space/é\u{1}"] { tree.write(name, name) }
    git("init -q")
    git("add -A")
    git("commit -qm x")
    tree.write("modified", "other")
    tree.write("staged", "other")
    git("add staged")
    tree.write("untracked", "new")
    tree.write("with\nline", "x")
    #expect(
      try uncommitted("clean", "modified", "staged", "untracked", "with space/é\u{1}", "with\nline")
        == ["modified modified", "staged modified", "untracked untracked", "with\nline unknown"])
  }

  @Test("a repository without a commit guards its files")
  func noCommit() throws {
    tree.write("a", "a")
    tree.write("b", "b")
    git("init -q")
    git("add a")
    #expect(try uncommitted("a", "b") == ["a modified", "b untracked"])
  }

  @Test("files outside any repository are not guarded; each file is asked of its own repository")
  func repositories() throws {
    tree.write("free/a", "a")
    tree.write("one/a", "a")
    tree.write("one/inner/a", "a")
    git("init -q one")
    git("init -q one/inner")
    git("-C one/inner add a")
    git("-C one/inner commit -qm x")
    #expect(try uncommitted("free/a", "one/a", "one/inner/a") == ["one/a untracked"])
  }

  @Test("line ends that git converts are no change")
  func lineEnds() throws {
    git("init -q")
    tree.write(".gitattributes", "* text eol=crlf\n")
    tree.write("a", "one\r\ntwo\r\n")
    git("add -A")
    git("commit -qm x")
    #expect(try uncommitted("a").isEmpty)
  }

  @Test("a hostile repository runs nothing: hooks, fsmonitor, filters, text conversion")
  func hostile() throws {
    git("init -q")
    tree.write("a", "a")
    git("add -A")
    git("commit -qm x")
    let payload = "touch \(tree.path("SENTINEL"))"
    for name in [
      "core.fsmonitor", "filter.x.clean", "filter.x.smudge", "filter.x.process", "diff.x.textconv",
      "diff.x.command", "core.pager", "core.sshCommand", "uploadpack.packObjectsHook",
      "alias.cat-file",
    ] { git("config \(name) '\(payload)'") }
    tree.write(".gitattributes", "* filter=x diff=x\n")
    run(
      "sh", "-c",
      "for h in post-index-change post-checkout; do printf '#!/bin/sh\\n\(payload)' > .git/hooks/$h; chmod +x .git/hooks/$h; done",
      in: tree.root)
    tree.write("a", "b")
    #expect(try uncommitted("a") == ["a modified"])
    #expect(tree.read("SENTINEL") == nil)
  }

  @Test("a .git that is no repository does not vouch for a file by the repository above it")
  func falseRepository() throws {
    git("init -q")
    tree.write("sub/a", "a")
    git("add -A")
    git("commit -qm x")
    tree.makeFolder("sub/.git")
    #expect(try uncommitted("sub/a") == ["sub/a unknown"])
  }
}
