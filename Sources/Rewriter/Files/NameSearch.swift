// The second look over the tree, for names only: a constant, client or headers map of one file may be used by another
// that holds no occurrence at all. Only trees in which such a name exists pay for it. The whole repository is searched
// even when the run names a part of it, because users outside of that part count as well.
import Glibc

/// Finds the files in which some names stand.
public struct NameSearch: Sendable {
  private let options: WalkOptions

  /// The names of files that can use a name of code or configuration, or give a setting its value.
  private static let patterns =
    (Set(endings).union(constantEndings).union(readEndings).sorted().map { "*." + $0 })
    + [
      ".dev.vars*", ".env*", "Dockerfile*", "Makefile", "go.mod", "Procfile*", "Jenkinsfile*",
      "Tiltfile", "Earthfile",
    ] + readFiles + ["bin/*", "exe/*", "script/*", "scripts/*", "libexec/*"]
  /// Files of all languages that are no documents: whatever they are, they may read a setting.
  private static let readEndings = Language.all.flatMap { $0.isDocument ? [] : $0.extensions }
  private static let readFiles = Language.all.flatMap { $0.isDocument ? [] : $0.filenames }
  /// Languages whose constants are followed, and files that can name these without being read.
  private static let constantEndings = Language.all.flatMap { language in
    language.constants.map { language.extensions + $0.hosts + $0.texts } ?? []
  }
  private static let endings = [
    "ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs", "vue", "svelte", "astro", "html", "mdx",
    "coffee", "ejs", "marko", "pug", "riot", "py", "pyi", "pyx", "mako", "ipynb", "sh", "bash",
    "go", "rs", "java", "kt", "cs", "php", "rb", "swift", "ex", "exs", "dart", "env", "vars",
    "toml", "yaml", "yml", "json", "jsonc", "tf", "tfvars", "ini", "cfg", "conf", "properties",
    "Dockerfile", "Makefile", "nix", "template", "tmpl", "tpl", "j2", "gotmpl",
  ]

  /// How many names are searched at most; beyond, nothing is linked.
  public static let nameLimit = 64
  /// How many bytes of files are held at most; beyond, nothing is linked.
  public static let byteLimit = 64 << 20

  /// Searches with the ignore rules of the first walk; its globs choose what is edited, not who uses a
  /// name.
  public init(options: WalkOptions) {
    var options = options
    options.include = NameSearch.patterns
    options.exclude = []
    self.options = options
  }

  /// Files of code below the repositories of the paths that hold one of the names, in the order of their paths; nil
  /// when there are too many to look at.
  ///
  /// Reads the tree once; O(bytes of the tree × names / 2).
  public func files(naming names: Set<String>, around paths: [String]) -> [MatchedFile]? {
    guard !names.isEmpty else { return [] }
    guard names.count <= NameSearch.nameLimit else { return nil }
    let scan = LiteralScan(needles: names.sorted())
    let files = FileWalker(scan: scan, options: options).walk(NameSearch.roots(of: paths)).files
    return files.reduce(0) { $0 + $1.bytes.count } <= NameSearch.byteLimit ? files : nil
  }

  /// The top folders of the repositories that hold the paths; a path outside of all stands for its folder.
  public static func roots(of paths: [String]) -> [String] {
    var result: [String] = []
    for path in paths {
      guard let absolute = Path.resolved([UInt8](path.utf8)) else { continue }
      let folder =
        (Path.facts(absolute).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false)
        ? absolute : Path.split(absolute).folder
      let root = String(decoding: Repository.top(of: folder) ?? folder, as: UTF8.self)
      if !result.contains(root) { result.append(root) }
    }
    return result
  }
}

extension FileWalker {
  /// Whether an absolute path without links is a path of the run, or lies below it.
  public static func isBelow(_ absolute: [UInt8], _ path: String) -> Bool {
    guard let root = Path.resolved([UInt8](path.utf8)) else { return false }
    return absolute == root
      || absolute.starts(with: root)
        && absolute.count > root.count
        && (root.last == Path.slash || absolute[root.count] == Path.slash)
  }
}
