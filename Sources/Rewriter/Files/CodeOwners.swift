// Who owns a file, by the CODEOWNERS of its repository: the last line that matches decides, and a line without owners
// takes them away. Patterns are those of ignore files, with two differences that GitHub documents: there is no negation,
// and `folder/*` means the files right in the folder.

/// The CODEOWNERS of one repository.
public struct CodeOwners: Sendable {
  private struct Line: Sendable {
    let rules: IgnoreRules
    let isShallow: Bool
    let depth: Int
    let owners: [String]
  }

  /// The lines, the last one first.
  private let lines: [Line]

  /// Where the file is looked for, in GitHub's order, then GitLab's own place.
  private static let places = [
    ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS",
  ]

  /// Reads the file of a tree; without one nobody owns anything.
  public init(tree: String) {
    let root = OutputFolder.asIs(tree)
    self.init(text: CodeOwners.places.lazy.compactMap { root.readPlain($0) }.first ?? [])
  }

  init(text: [UInt8]) {
    lines = text.split(separator: 0x0A).compactMap(CodeOwners.line).reversed()
  }

  private static func line(_ text: ArraySlice<UInt8>) -> Line? {
    // GitLab's sections (`[name]`) name no files.
    let text = text.trimmed
    if text.isEmpty || text.first == 0x23 || text.first == 0x5B || text.first == 0x21 { return nil }
    let words = text.split(whereSeparator: \.isSpace)
    guard let pattern = words.first, let rules = IgnoreRules(lines: [pattern], folder: [0x2F])
    else { return nil }
    let owners = words.dropFirst().prefix { $0.first != 0x23 }.map(\.text)
    let isShallow = pattern.hasSuffix("/*") && !pattern.hasSuffix("**/*")
    return Line(
      rules: rules, isShallow: isShallow, depth: pattern.drop { $0 == 0x2F }.count { $0 == 0x2F },
      owners: owners)
  }

  /// The owners of a file, given by its path from the top.
  public func owners(of path: String) -> [String] {
    lines.first { CodeOwners.matches($0, [UInt8](path)) }?.owners ?? []
  }

  /// A pattern that matches a folder owns all that is in it.
  private static func matches(_ line: Line, _ path: [UInt8]) -> Bool {
    if line.isShallow, path.count(where: { $0 == 0x2F }) != line.depth { return false }
    let absolute = [0x2F] + path
    let ends = absolute.indices.dropFirst().filter { absolute[$0] == 0x2F } + [absolute.count]
    return ends.contains { end in
      unsafe absolute[..<end].withUnsafeBufferPointer { bytes in
        let start = (absolute[..<end].lastIndex(of: 0x2F) ?? 0) + 1
        let seen = absolute[..<end].reduce(0) { $0 | IgnoreRule.bit($1) }
        let name = unsafe EntryName(path: bytes, nameStart: start, folderBytes: seen)
        return line.rules.hides(name, isFolder: end < absolute.count) ?? false
      }
    }
  }
}

extension CodeOwners {
  /// The owners of files by the path they have in reports; a file without owners is left out.
  ///
  /// The nearest repository above a file decides, and outside of all the root of the walk. Reads one CODEOWNERS for each.
  public static func owners(of files: [(location: FileLocation, path: String)])
    -> [String: [String]]
  {
    var known: [[UInt8]: CodeOwners] = [:]
    return files.reduce(into: [:]) { result, file in
      let absolute = file.location.absolute
      let top = Repository.top(of: Path.split(absolute).folder) ?? file.location.root
      let owners = known[top] ?? CodeOwners(tree: top.text)
      known[top] = owners
      let names = owners.owners(of: absolute.dropFirst(top.count + 1).text)
      if !names.isEmpty { result[file.path] = names }
    }
  }
}
