// Ignore rules against git itself: a rule read differently is a file missed or a file wrongly rewritten.
import Glibc
import Testing

@testable import Rewriter

@Suite struct IgnoreRulesTests {
  let tree = Tree()

  /// Writes an empty match into each file, so that the walk returns it.
  private func touch(_ paths: [String]) {
    for path in paths { tree.write(path, "cf-aig-authorization") }
  }

  private func walked(_ root: String = "", options: WalkOptions = WalkOptions()) -> [String] {
    let environment = GitEnvironment(home: nil, configHome: nil, configFiles: [])
    let result = FileWalker(options: options).walk([tree.path(root)], environment: environment)
    #expect(result.errors.isEmpty)
    return result.files.map { $0.location.relative.text }
  }

  /// What git would add or has: the tracked and the untracked files that no rule hides.
  private func listed(_ folder: String = ".") -> [String] {
    let result = run(
      "sh", "-c",
      "GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 HOME=/nonexistent XDG_CONFIG_HOME=/nonexistent "
        + "git ls-files -co --exclude-standard -z", in: tree.path(folder))
    return result.output.split(separator: 0).map(\.text)
      .filter { !$0.hasSuffix("/") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Every rule of the list, alone, on the same names.
  private static let patterns = [
    "foo", "/foo", "foo/", "/foo/", "foo/bar", "foo/*", "foo/**", "**/foo", "**/foo/", "**/foo/bar",
    "foo/**/bar", "**", "*", "*/", "/*", "**/", "*/foo", "/**/foo", "a/**", "**/b/**", "*.js",
    "*.min.js",
    "*.JS", "f*", "*o", "*o*", "f?o", "f[oO]o", "f[!o]o", "f[^o]o", "[a-f]*", "[]a]*",
    "[[:upper:]]*",
    "[[:digit:]]x", "[[:foo:]]*", "[a", "a[", "\\foo", "f\\oo", "\\#x", "#x", "\\!x", "!x", "x ",
    "x\\ ",
    "x  ", "foo\\", "\\", "/", "//", "foo//", "", " ", "a/b", "a/*/c", "a/**/c", "*a/b", "a*/b",
    "a/b*", "a**b",
    "**a", "a**", "a/**b", "foo/bar/", "bar/*.js", "**/*.js", "/**/*.js", "*.js/", "é*", "-x",
    "a.b.c",
    "*.b.c", "*b.c", "*.", ".*", "**/.*", "foo\t", "tab\t", "[\\]]*", "[x-]*", "[--0]x", "a[/]b",
    "a?b",
  ]

  private static let names = [
    "foo/bar/foo", "foo/bar/x.js", "foo/foo", "foo/a", "bar/foo/bar", "bar/foo/x", "a/b/c", "a/c",
    "a/b2/c/foo",
    "a/x/y/c", "b/b/b", "ab/b", "top/a/b", "x.js", "x.min.js", "x.JS", "sub/x.js/inside",
    "sub/y.min.js", "fOo",
    "fao", "#x", "!x", "x ", "x", "X", "1x", "-x", "]z", "a.b.c", "q.b.c", "dir/.hidden",
    ".dot/file", "é1",
    "trail.", "tab\t", "aXb", "zza", "[odd", "\\foo2", "a-b", "sub/foo",
  ]

  @Test("each pattern alone hides what it hides for git")
  func singlePatterns() {
    touch(Self.names)
    run("git", "init", "-q", in: tree.root)
    for pattern in Self.patterns {
      tree.write(".gitignore", pattern + "\n!/.gitignore\ncf-aig-authorization\n")
      #expect(walked() == listed(), "pattern \(pattern.debugDescription)")
    }
  }

  @Test("random files of rules, nested, with negations, agree with git")
  func randomRules() {
    var numbers = SystemRandomNumberGenerator()
    let seed = UInt64(20_261_123)
    var state = seed
    func pick(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    _ = numbers.next()
    touch(Self.names)
    run("git", "init", "-q", in: tree.root)
    for round in 0..<40 {
      for folder in ["", "foo/", "a/", "sub/", "foo/bar/"] {
        let rules = (0..<pick(7)).map { _ in
          (pick(3) == 0 ? "!" : "") + Self.patterns[pick(Self.patterns.count)]
        }
        let ending = pick(2) == 0 ? "\n" : "\r\n"
        let text = (pick(5) == 0 ? "\u{FEFF}" : "") + rules.joined(separator: ending)
        tree.write(folder + ".gitignore", text + ending + "# cf-aig-authorization")
      }
      tree.write(".git/info/exclude", Self.patterns[pick(Self.patterns.count)] + "\n")
      #expect(walked() == listed(), "round \(round)")
    }
  }

  @Test("a root inside a repository obeys the rules above it")
  func rulesAbove() {
    touch(["a/b/c.js", "a/b/d.ts", "a/b/e.ts"])
    run("git", "init", "-q", in: tree.root)
    tree.write(".gitignore", "*.js\n")
    tree.write("a/.gitignore", "/b/d.ts\n")
    #expect(walked("a/b") == ["e.ts"])
  }

  @Test("rules end at a nested repository, and mean nothing outside one")
  func repositories() {
    touch(["in/a.js", "in/nested/a.js", "out/a.js"])
    run("git", "init", "-q", tree.path("in"))
    run("git", "init", "-q", tree.path("in/nested"))
    tree.write("in/.gitignore", "*.js\n")
    tree.write("out/.gitignore", "*.js\n")
    #expect(walked() == ["in/nested/a.js", "out/a.js"])
  }

  @Test("a worktree, whose .git is a file, shares the exclude file of its repository")
  func worktree() {
    run(
      "sh", "-c",
      "git init -q r && cd r && git -c user.name=a -c user.email=a@b commit -q --allow-empty -m x "
        + "&& git worktree add -q ../w && echo '*.js' > .git/info/exclude", in: tree.root)
    touch(["w/a.js", "w/a.ts"])
    #expect(walked("w") == ["a.ts"])
  }

  @Test("the user's own rules come from the files git takes them from")
  func userRules() {
    touch(["r/a.one", "r/a.two", "r/a.three"])
    run("git", "init", "-q", tree.path("r"))
    tree.write("home/.config/git/ignore", "*.one\n")
    tree.write("home/mine", "*.two\n")
    let home = [UInt8](tree.path("home"))
    func walked(_ config: String) -> [String] {
      tree.write("home/.gitconfig", config)
      let environment = GitEnvironment(
        home: home, configHome: Path.join(home, [UInt8](".config")),
        configFiles: [Path.join(home, [UInt8](".gitconfig"))])
      return FileWalker().walk([tree.path("r")], environment: environment).files
        .map { $0.location.relative.text }
    }
    #expect(walked("") == ["a.three", "a.two"])
    #expect(walked("[core]\n\texcludesFile = ~/mine # why\n") == ["a.one", "a.three"])
    #expect(walked("[CORE] ExcludesFile=\"~/mine\"\n[x]\nexcludesfile=no") == ["a.one", "a.three"])
    run("git", "config", "core.excludesFile", "", in: tree.path("r"))
    #expect(walked("").count == 3)
  }

  @Test(".ignore works outside repositories and outweighs .gitignore")
  func dotIgnore() {
    touch(["r/keep.js", "r/b.ts", "plain.js", "plain.ts"])
    run("git", "init", "-q", tree.path("r"))
    tree.write(".ignore", "*.ts\n!keep.js\n")
    tree.write("r/.gitignore", "*.js\n")
    #expect(walked() == ["plain.js", "r/keep.js"])
    var options = WalkOptions()
    options.useIgnore = false
    #expect(walked(options: options).count == 4)
  }

  @Test("walks that share a memory see what they see alone, and every change within a tree")
  func memory() {
    touch(["all/r/a.ts", "all/r/b.js", "all/s/a.ts", "all/s/b.js", "all/s/c.py"])
    run("git", "init", "-q", tree.path("all/s"))
    tree.write("all/.ignore", "*.ts\n")
    var options = WalkOptions()
    options.memory = WalkMemory()
    for _ in 0..<2 {
      #expect(walked("all/r", options: options) == ["b.js"])
      #expect(walked("all/s", options: options) == ["b.js", "c.py"])
    }
    tree.write("all/s/.gitignore", "*.js\n")
    #expect(walked("all/s", options: options) == ["c.py"])
    #expect(walked("all/s") == ["c.py"])
    tree.write("all/.ignore", "")
    #expect(walked("all/s", options: options) == ["c.py"])
    #expect(walked("all/s") == ["a.ts", "c.py"])
  }

  @Test("hidden files, include and exclude patterns")
  func filters() {
    touch([".env", "src/a.ts", "src/b.py", "vendor/a.ts", ".github/x.ts"])
    var options = WalkOptions()
    options.includeHidden = false
    #expect(walked(options: options) == ["src/a.ts", "src/b.py", "vendor/a.ts"])
    options = WalkOptions()
    options.include = ["*.ts"]
    options.exclude = ["vendor/", "/.github"]
    #expect(walked(options: options) == ["src/a.ts"])
  }

  @Test("a pattern made to explode costs bounded time")
  func hostilePattern() {
    touch([String(repeating: "a", count: 200), "b"])
    run("git", "init", "-q", in: tree.root)
    tree.write(
      ".gitignore",
      String(repeating: "*a", count: 40) + "*b\n" + String(repeating: "**/", count: 60) + "*a*\n")
    #expect(walked().contains("b"))
  }
}
