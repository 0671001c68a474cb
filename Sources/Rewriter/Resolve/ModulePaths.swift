// Which file an import means. Relative paths are exact; absolute and aliased ones are taken only where the end of
// exactly one known path fits. Whatever else could be the file is `unknown`, and the unknown is not linked.

/// What a module name of an import comes to.
enum ModuleTarget: Sendable, Hashable {
  /// A known file, by its index.
  case file(Int)
  /// Perhaps a file of the project, but which is not certain.
  case unknown
  /// A package.
  case outside
}

/// The paths of the files that are known, for resolving imports.
struct ModulePaths: Sendable {
  private let byPath: [String: Int]
  private let byStem: [String: [Int]]
  private let paths: [String]

  private static let endings = [
    "", ".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", "/index.ts", "/index.tsx",
    "/index.js", "/index.mjs", "/index.jsx",
  ]

  init(_ paths: [String]) {
    self.paths = paths
    byPath = Dictionary(
      paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    byStem = Dictionary(grouping: paths.indices) { Self.stem(paths[$0]) }
  }

  /// `llm` of `src/llm.ts`, `src/llm/index.ts`, `llm.py` and `llm/__init__.py`.
  static func stem(_ path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    guard let last = parts.last else { return path }
    let name = last.split(separator: ".").first.map(String.init) ?? last
    return ["index", "__init__"].contains(name) && parts.count > 1 ? parts[parts.count - 2] : name
  }

  /// Bytes that stand in every file that imports the whole of a module.
  static func wholeImports(of path: String, isIndented: Bool) -> [String] {
    let stem = Self.stem(path)
    guard isIndented else {
      return ["/\(stem)\"", "/\(stem)'", "/\(stem).js\"", "/\(stem).js'", entryMark(of: path)]
    }
    let isPackage = path.hasSuffix("/__init__.py")
    let parent = Self.folder(isPackage ? Self.folder(path) : path).split(separator: "/").last
    return ["import \(stem)"] + (parent.map { ["\($0).\(stem)"] } ?? [])
  }

  /// How the description of a package names a file that others enter it by.
  static func entryMark(of path: String) -> String {
    "/\(path.split(separator: "/").last.map(String.init) ?? path)\""
  }

  /// How a description names a file: `"main": "src/config.ts"`, `"@cfg": ["src/config"]`.
  ///
  /// Without its ending it would be another package in a `package.json`.
  static func marks(of path: String, in description: String) -> [String] {
    let name = String(entryMark(of: path).dropLast())
    let isPackage = description.hasSuffix("package.json")
    var base = path.split(separator: "/").map(String.init)
    let stem = stem(path)
    if base.removeLast().split(separator: ".").first == "index", !base.isEmpty { base.removeLast() }
    let bare = isPackage ? [] : ["./" + stem] + (base.last.map { [$0 + "/" + stem] } ?? [])
    return ([name] + bare).flatMap { [$0 + "\"", $0 + "'"] }
  }

  /// True for files that say what the names of modules mean: `package.json`, `tsconfig.json`, `vite.config.ts`.
  static func isDescription(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return ["json", "jsonc", "json5"].contains { name.hasSuffix("." + $0) }
      || name.contains(".config.")
  }

  /// True for the file a package of JavaScript is entered by: its names may be used by other packages.
  static func isEntry(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last?.split(separator: ".").first, ["index", "mod"].contains(name)
    else { return false }
    let folder = parts.dropLast().last ?? ""
    return parts.count == 1 || ["src", "lib"].contains(folder)
  }

  /// The file that a module named in another file means.
  func target(of module: String, from path: String) -> ModuleTarget {
    path.hasSuffix(".py") ? python(module, path) : ecma(module, path)
  }

  // MARK: - ECMAScript

  private func ecma(_ module: String, _ path: String) -> ModuleTarget {
    if module.hasPrefix(".") {
      guard let base = Self.joined(Self.folder(path), module) else { return .unknown }
      return exact(base).map(ModuleTarget.file) ?? .unknown
    }
    for alias in ["@/", "~/", "#/", "$/", "/"] where module.hasPrefix(alias) {
      return ending(with: String(module.dropFirst(alias.count)))
    }
    guard module.contains("/"), !module.hasPrefix("@"), !module.hasPrefix("node:") else {
      return .outside
    }
    if case .file(let index) = ending(with: module) { return .file(index) }
    return .outside
  }

  /// The file at a path, with an ending put behind it; `.js` may stand for a TypeScript file.
  ///
  /// Nil where more than one file may be meant: a tool or a platform decides which.
  private func exact(_ base: String) -> Int? {
    var base = base
    if let ending = [".js", ".jsx", ".mjs", ".cjs"].first(where: base.hasSuffix) {
      base.removeLast(ending.count)
    }
    guard !Self.platforms.contains(where: { isFile(base + "." + $0) }) else { return nil }
    let found = Self.endings.filter { byPath[base + $0] != nil }
    let isFolder = found.first.map { $0.hasPrefix("/") } == true
    guard let first = found.first, found.filter({ $0.hasPrefix("/") == isFolder }).count == 1
    else { return nil }
    return byPath[base + first]
  }

  private func isFile(_ base: String) -> Bool {
    Self.endings.contains { !$0.isEmpty && !$0.hasPrefix("/") && byPath[base + $0] != nil }
  }

  /// What stands in front of the ending of a file that takes the place of another on one platform.
  private static let platforms = [
    "android", "browser", "client", "edge", "ios", "native", "node", "server", "web", "worker",
  ]

  private func ending(with tail: String) -> ModuleTarget {
    let all = (byStem[Self.stem(tail)] ?? []).filter { index in
      Self.endings.contains { paths[index] == tail + $0 || paths[index].hasSuffix("/" + tail + $0) }
    }
    return all.count == 1 ? .file(all[0]) : .unknown
  }

  // MARK: - Python

  private func python(_ module: String, _ path: String) -> ModuleTarget {
    let dots = module.prefix { $0 == "." }.count
    let tail = String(module.dropFirst(dots).map { $0 == "." ? "/" : $0 })
    guard dots > 0 else { return absolute(tail) }
    var folder = Self.folder(path)
    for _ in 1..<max(dots, 1) { folder = Self.folder(folder) }
    let base = tail.isEmpty ? folder : folder.isEmpty ? tail : folder + "/" + tail
    return (byPath[base + ".py"] ?? byPath[base + "/__init__.py"]).map(ModuleTarget.file)
      ?? .unknown
  }

  private func absolute(_ tail: String) -> ModuleTarget {
    let all = (byStem[Self.stem(tail + ".py")] ?? []).filter { index in
      ["\(tail).py", "\(tail)/__init__.py"].contains {
        paths[index] == $0 || paths[index].hasSuffix("/" + $0)
      }
    }
    if all.count > 1 { return .unknown }
    return all.first.map(ModuleTarget.file) ?? .outside
  }

  // MARK: - Paths

  static func folder(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// `a/b` and `../c` as `a/c`; nil above the root.
  static func joined(_ folder: String, _ relative: String) -> String? {
    var parts = folder.split(separator: "/").map(String.init)
    for part in relative.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
