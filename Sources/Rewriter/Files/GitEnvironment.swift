// Where git keeps the user's and the system's settings, and the one setting the walk needs from them: which file holds
// the user's own ignore rules. Git itself is not asked: the walk would have to start it once per repository.
import Glibc

/// The places git takes its settings from, and what they say of all repositories; read once.
struct GitEnvironment: Sendable {
  private let home: [UInt8]?
  /// The file of ignore rules that the settings of the user or the system name; empty for none at all.
  private let excludesFile: [UInt8]?
  /// What stands in it; nil without such a file, or where each repository has one of its own.
  private let excludes: [UInt8]?

  /// - Parameters:
  ///   - home: What `~` stands for.
  ///   - configHome: Where the file is that holds when none is named.
  ///   - configFiles: Settings from the least to the most important; the repository's own comes after them.
  init(home: [UInt8]?, configHome: [UInt8]?, configFiles: [[UInt8]]) {
    let named = configFiles.compactMap {
      GitConfig.lastValue("core", "excludesfile", in: SmallFile.read($0) ?? [])
    }.last
    self.home = home
    excludesFile = named ?? configHome.map { Path.join($0, [UInt8]("git/ignore")) }
    let path = excludesFile.flatMap { Self.expanded($0, home: home, top: nil) }
    excludes = path.flatMap { SmallFile.read($0) }
  }

  /// As the environment of this process says, by git's rules.
  static var current: GitEnvironment {
    let home = variable("HOME")
    let configHome =
      variable("XDG_CONFIG_HOME") ?? home.map { Path.join($0, [UInt8](".config")) }
    var files: [[UInt8]] = []
    if variable("GIT_CONFIG_NOSYSTEM") == nil {
      files.append(variable("GIT_CONFIG_SYSTEM") ?? [UInt8]("/etc/gitconfig"))
    }
    if let global = variable("GIT_CONFIG_GLOBAL") {
      files.append(global)
    } else {
      if let configHome { files.append(Path.join(configHome, [UInt8]("git/config"))) }
      if let home { files.append(Path.join(home, [UInt8](".gitconfig"))) }
    }
    return GitEnvironment(home: home, configHome: configHome, configFiles: files)
  }

  /// The user's own ignore rules for a repository whose settings are given.
  func excludes(repositoryConfig: [UInt8], top: [UInt8]) -> [UInt8]? {
    let own = GitConfig.lastValue("core", "excludesfile", in: repositoryConfig)
    if own == nil, excludes != nil { return excludes }
    // Any other file than one of the repository's own was read already, or is not there.
    guard let named = own ?? excludesFile, own != nil || Self.isRelative(named) else { return nil }
    return Self.expanded(named, home: home, top: top).flatMap { SmallFile.read($0) }
  }

  private static func isRelative(_ path: [UInt8]) -> Bool {
    path.first != Path.slash && !path.hasPrefix("~/", at: 0)
  }

  /// The path of a named file; nil for the empty name, which switches the default off, and where it cannot be told.
  private static func expanded(_ path: [UInt8], home: [UInt8]?, top: [UInt8]?) -> [UInt8]? {
    if path.isEmpty { return nil }
    if path.hasPrefix("~/", at: 0) { return home.map { Path.join($0, path.dropFirst(2)) } }
    return path.first == Path.slash ? path : top.map { Path.join($0, path) }
  }

  /// A variable that is set and not empty.
  static func variable(_ name: String) -> [UInt8]? {
    guard let value = unsafe getenv(name) else { return nil }
    let bytes = unsafe Array(UnsafeRawBufferPointer(start: value, count: strlen(value)))
    return bytes.isEmpty ? nil : bytes
  }
}

/// As much of git's configuration syntax as one value needs; `include` is not followed.
enum GitConfig {
  /// The last value of a key in a section without subsection; both names in lower case.
  static func lastValue(_ section: String, _ key: String, in text: [UInt8]) -> [UInt8]? {
    var isInSection = false
    var found: [UInt8]?
    for rawLine in text.split(separator: 0x0A) {
      var line = rawLine.trimmed
      if line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")) {
        isInSection = line[(line.startIndex + 1)..<end].lowercased == [UInt8](section)
        line = line[(end + 1)...].trimmed
      }
      guard isInSection, let equals = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
      if line[..<equals].trimmed.lowercased == [UInt8](key) {
        found = value(line[(equals + 1)...].trimmed)
      }
    }
    return found
  }

  /// A value without its quotes, escapes and comment.
  private static func value(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isQuoted = false
    var isEscaped = false
    // Blanks at the end count only inside quotes.
    var end = 0
    for byte in text {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
        end = result.count
        continue
      } else if !isQuoted, byte == UInt8(ascii: "#") || byte == UInt8(ascii: ";") {
        break
      }
      result.append(byte)
      if isQuoted || !byte.isBlank { end = result.count }
    }
    return Array(result[..<end])
  }
}
