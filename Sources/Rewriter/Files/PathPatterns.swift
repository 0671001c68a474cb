// Patterns of the configuration file: `.gitignore` syntax, relative to the folder in which the file stands, whatever part
// of the tree a run looks at.

/// Patterns with the folder they are relative to.
public struct PathPatterns: Sendable {
  /// The absolute path of the folder, without symbolic links.
  let folder: [UInt8]
  let rules: IgnoreRules?

  /// Reads patterns; a folder that does not exist makes patterns that match nothing.
  public init(_ patterns: [String], below folder: String) {
    let path = Path.resolved([UInt8](folder))
    self.folder = path ?? []
    rules = path.flatMap { path in
      IgnoreRules(lines: patterns.map { [UInt8]($0)[...] }, folder: path)
    }
  }

  /// Whether a file, or a folder it lies in, matches; the path is absolute.
  public func matches(_ path: [UInt8]) -> Bool {
    guard let rules, path.starts(with: folder), path.count > rules.base else { return false }
    let ends = path.indices.filter { $0 > rules.base && path[$0] == Path.slash } + [path.count]
    return ends.contains { end in
      hides(Array(path[..<end]), rules, isFolder: end < path.count)
    }
  }

  private func hides(_ path: [UInt8], _ rules: IgnoreRules, isFolder: Bool) -> Bool {
    let start = path.lastIndex(of: Path.slash).map { $0 + 1 } ?? 0
    guard start < path.count else { return false }
    return unsafe path.withUnsafeBufferPointer { bytes in
      // All bits: the mask only rejects early, and here nothing is gained by that.
      let entry = unsafe EntryName(path: bytes, nameStart: start, folderBytes: .max)
      return rules.hides(entry, isFolder: isFolder) ?? false
    }
  }

  /// Whether a pattern can match anything: it names something, and its sets are closed.
  public static func isValid(_ pattern: String) -> Bool {
    let bytes = [UInt8](pattern)
    guard !bytes.contains(0), IgnoreRule(line: bytes) != nil else { return false }
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
        if index == bytes.count { return false }
      } else if bytes[index] == UInt8(ascii: "[") {
        // A bracket directly behind the opening one is a member of the set.
        let start = index + (bytes[(index + 1)...].first == UInt8(ascii: "!") ? 3 : 2)
        guard start < bytes.count, let end = bytes[start...].firstIndex(of: UInt8(ascii: "]"))
        else {
          return false
        }
        index = end
      }
      index += 1
    }
    return true
  }

  /// Whether a folder is another one or lies above it.
  public static func isFolder(_ folder: String, above other: String) -> Bool {
    guard let path = Path.resolved([UInt8](folder)), let end = Path.resolved([UInt8](other)) else {
      return false
    }
    return Path.ancestors(end).contains(path)
  }

  /// The folders from one up to the top of its repository, both included; only the folder itself outside of one.
  public static func foldersInRepository(from folder: String) -> [String] {
    guard let path = Path.resolved([UInt8](folder)) else { return [] }
    let all = Path.ancestors(path)
    return all[...(all.firstIndex(where: Repository.isTop) ?? 0)].map(\.text)
  }
}
