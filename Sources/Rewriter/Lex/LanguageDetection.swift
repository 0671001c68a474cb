// Which language a file is in: its name first, then its `#!` line. Content is guessed at only where two languages share an
// ending.

extension Language {
  /// The language of a file by name, ending or `#!` line; `unknown` when no row fits.
  static func detect(path: String, bytes: [UInt8]) -> Language {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let language = all.first(where: { $0.filenames.contains(name) }) { return language }
    if name.hasPrefix(".env") || name.hasSuffix(".env.example") || name.hasPrefix(".dev.vars") {
      return dotenv
    }
    if let dot = name.lastIndex(of: "."), dot > name.startIndex {
      let ending = name[name.index(after: dot)...].lowercased()
      let languages = all.filter { $0.extensions.contains(ending) }
      if let language = languages.first(where: { $0.isLike(bytes) }) { return language }
    }
    // `Dockerfile.dev` is a Dockerfile.
    if let language = all.first(where: { $0.filenames.contains { name.hasPrefix($0 + ".") } }),
      language.isConfiguration, language.structure != nil
    {
      return language
    }
    return interpreter(of: bytes).flatMap(named) ?? unknown
  }

  /// False for a text whose first lines are none of this language although it has its ending.
  private func isLike(_ bytes: [UInt8]) -> Bool {
    guard let marks = foreignMarks else { return true }
    if let interpreter = Language.interpreter(of: bytes) {
      return interpreters.contains(interpreter)
    }
    return !marks.found(in: Array(bytes.prefix(Language.headLength)))
  }

  /// How many bytes are looked at for that.
  private static let headLength = 4096

  /// The language of a fence by the word behind its marks; nil when the word means none.
  static func fenced(_ info: String) -> Language? {
    all.first { $0.name == info || $0.aliases.contains(info) || $0.extensions.contains(info) }
  }

  private static func named(_ interpreter: String) -> Language? {
    all.first { $0.interpreters.contains(interpreter) }
  }

  /// `bash` of `#!/usr/bin/env -S bash -e`.
  private static func interpreter(of bytes: [UInt8]) -> String? {
    guard bytes.starts(with: "#!") else { return nil }
    let line = bytes.dropFirst(2).prefix { !$0.isLineEnd }.prefix(200)
    let words = line.split { $0.isSpace }.map {
      $0.split(separator: UInt8(ascii: "/")).last?.text ?? ""
    }
    return words.first { $0 != "env" && !$0.hasPrefix("-") }
      .map { String($0.prefix { !$0.isNumber && $0 != "." }) }
  }
}
