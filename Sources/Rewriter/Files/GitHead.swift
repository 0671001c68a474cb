// Which commit a checked-out tree is at, read without starting git: a batch asks this of every repository, and nearly all
// of them need nothing else of git. Where the layout is one this does not know, the answer is "unknown", and the caller
// does without.

/// The commit of a working tree.
public enum GitHead {
  /// The id of the commit at HEAD; nil where there is none yet or it is kept in a form that is not read here.
  public static func commit(of top: String) -> String? {
    let top = [UInt8](top)
    let folder = Repository.gitFolder(of: top)
    guard let head = SmallFile.read(Path.join(folder, [UInt8]("HEAD"))) else { return nil }
    guard head.hasPrefix("ref:", at: 0) else { return identifier(head[...]) }
    let name = Array(head.dropFirst(4).trimmed)
    // A name that climbs out of the folder is none of git's.
    guard name.starts(with: "refs/"), name.firstOffset(of: "..") == nil else { return nil }
    let common = Repository.commonFolder(from: folder)
    if let loose = SmallFile.read(Path.join(common, name)) { return identifier(loose[...]) }
    return packed(name, in: common)
  }

  /// Whether a folder is a repository without a working tree.
  public static func isBare(_ folder: String) -> Bool {
    ["HEAD", "objects", "refs"].allSatisfy {
      Path.exists(Path.join([UInt8](folder), [UInt8]($0)))
    }
  }

  /// Whether a folder is the top of a working tree.
  public static func isTop(_ folder: String) -> Bool {
    Path.exists(Path.join([UInt8](folder), [UInt8](".git")))
  }

  private static func packed(_ name: [UInt8], in common: [UInt8]) -> String? {
    guard let text = SmallFile.read(Path.join(common, [UInt8]("packed-refs"))) else { return nil }
    for line in text.split(separator: 0x0A) {
      let words = line.split(separator: 0x20, maxSplits: 1)
      if words.count == 2, words[1].elementsEqual(name) { return identifier(words[0]) }
    }
    return nil
  }

  /// The id if the text is one, in either of git's hashes.
  private static func identifier(_ text: ArraySlice<UInt8>) -> String? {
    let text = text.trimmed
    let isHexadecimal = text.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
    return isHexadecimal && [40, 64].contains(text.count) ? text.text : nil
  }
}
