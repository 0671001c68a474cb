// The folder that the paths of a run are relative to. Reports and patches name no absolute path, so that two machines
// get the same bytes and a patch applies: in the current folder when all paths lie below it, which is the usual case,
// and otherwise in the folder that all of them share.
import Rewriter

struct RunRoot {
  /// `.`, or the folder as the user can type it.
  let path: String
  private let currentFolder: [Substring]
  private let base: [Substring]

  /// Finds the root of the paths as they were typed; symbolic links are not resolved.
  init(of paths: [String], in currentFolder: String, isFolder: (String) -> Bool) {
    let here = RunRoot.components(currentFolder[...], of: [])
    self.currentFolder = here
    let ends = paths.map { RunRoot.components($0[...], of: here) }
    if ends.allSatisfy({ $0.starts(with: here) }) {
      path = "."
      base = here
      return
    }
    let folders = zip(paths, ends).map { isFolder($0) ? $1 : Array($1.dropLast()) }
    base = folders.dropFirst().reduce(folders.first ?? here, RunRoot.common)
    let isTyped = paths.count == 1 && folders == ends
    path = isTyped ? RunRoot.trimmed(paths[0]) : "/" + base.joined(separator: "/")
  }

  /// The path relative to the root; one outside it stays as it is.
  func relative(_ display: String) -> String {
    let end = RunRoot.components(display[...], of: currentFolder)
    guard end.starts(with: base), end.count > base.count else { return display }
    return end.dropFirst(base.count).joined(separator: "/")
  }

  /// The parts of the absolute path, without `.` and `..`.
  private static func components(_ path: Substring, of folder: [Substring]) -> [Substring] {
    var result = path.hasPrefix("/") ? [] : folder
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = result.popLast() } else { result.append(part) }
    }
    return result
  }

  private static func common(_ left: [Substring], _ right: [Substring]) -> [Substring] {
    zip(left, right).prefix { $0 == $1 }.map(\.0)
  }

  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}
