// The folder that the paths of a run are relative to. Reports and patches name no absolute path, so that two machines
// get the same bytes and a patch applies: in the current folder when all paths lie below it, which is the usual case,
// and otherwise in the folder that all of them share.
import Rewriter

struct RunRoot {
  /// `.`, or the folder as the user can type it.
  let path: String
  private let currentFolder: [ArraySlice<UInt8>]
  private let base: [ArraySlice<UInt8>]

  /// Finds the root of the paths as they were typed; symbolic links are not resolved.
  init(of paths: [String], in currentFolder: String, isFolder: (String) -> Bool) {
    let here = RunRoot.components(Array(currentFolder.utf8), of: [])
    self.currentFolder = here
    let ends = paths.map { RunRoot.components(Array($0.utf8), of: here) }
    if ends.allSatisfy({ $0.starts(with: here) }) {
      path = "."
      base = here
      return
    }
    let folders = zip(paths, ends).map { isFolder($0) ? $1 : Array($1.dropLast()) }
    base = folders.dropFirst().reduce(folders.first ?? here, RunRoot.common)
    let isTyped = paths.count == 1 && folders == ends
    path =
      isTyped
      ? RunRoot.trimmed(paths[0]) : "/" + String(decoding: RunRoot.join(base), as: UTF8.self)
  }

  /// The path relative to the root; one outside it stays as it is.
  func relative(_ path: String) -> String {
    String(decoding: relative(Array(path.utf8)), as: UTF8.self)
  }

  /// The same for a name that need not be UTF-8.
  func relative(_ path: [UInt8]) -> [UInt8] {
    let end = RunRoot.components(path, of: currentFolder)
    guard end.starts(with: base), end.count > base.count else { return path }
    return RunRoot.join(end.dropFirst(base.count))
  }

  private static let slash = UInt8(ascii: "/")

  /// The parts of the absolute path, without `.` and `..`.
  private static func components(
    _ path: [UInt8], of folder: [ArraySlice<UInt8>]
  ) -> [ArraySlice<UInt8>] {
    var result = path.first == slash ? [] : folder
    for part in path.split(separator: slash) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) { _ = result.popLast() } else { result.append(part) }
    }
    return result
  }

  private static func join(_ parts: some Collection<ArraySlice<UInt8>>) -> [UInt8] {
    Array(parts.joined(separator: [slash]))
  }

  private static func common(
    _ left: [ArraySlice<UInt8>], _ right: [ArraySlice<UInt8>]
  ) -> [ArraySlice<UInt8>] {
    zip(left, right).prefix { $0 == $1 }.map(\.0)
  }

  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}
