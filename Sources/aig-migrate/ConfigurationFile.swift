// Finds and reads the configuration file: in the folder of the first path, then upwards to the top of its repository. It
// is never looked for beyond that, so that a file in a shared folder above cannot give consents.
import Rewriter

enum ConfigurationFile {
  static let name = ".aig-migrate.toml"
  /// Far more than any real one has.
  private static let limit = 1 << 20

  /// The file that holds for a run over the paths; nil when there is none.
  static func find(for paths: [String]) -> String? {
    let first = paths.first ?? "."
    let start = Console.isFolder(first) ? first : folder(of: first)
    let found = PathPatterns.foldersInRepository(from: start).lazy.map { $0 + "/" + name }
      .first(where: Console.isFile)
    return found.map {
      RunRoot(of: ["."], in: Console.currentFolder, isFolder: { _ in true }).relative($0)
    }
  }

  /// Reads a file.
  static func read(_ path: String) throws(ConfigurationError) -> Configuration {
    let bytes: [UInt8]
    do throws(WriteFailure) {
      bytes = try Console.contents(of: path, limit: limit)
    } catch {
      throw ConfigurationError(path: path, message: error.message + NearbyName.sentence(for: path))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationError(path: path, message: "is not valid UTF-8")
    }
    var result = try ConfigurationReader(path: path, text: text).read()
    result.path = path
    result.folder = folder(of: path)
    return result
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
