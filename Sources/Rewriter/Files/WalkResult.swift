// What a walk hands to the rest of the program: plain values. A path is kept twice, because both forms are needed:
// the bytes for the system (a name need not be valid UTF-8) and a `String` for reports.

/// Everything one walk found, sorted by path and equal for any number of threads.
public struct WalkResult: Sendable {
  /// The files in which a needle stands, with their bytes.
  public let files: [MatchedFile]
  /// How many regular files were read to their end.
  public let scanned: Int
  /// What was not scanned although the rules do not hide it.
  public let skipped: [SkippedFile]
  /// What could not be read; the walk went on.
  public let errors: [WalkError]
}

/// Where a file stands.
public struct FileLocation: Sendable, Hashable {
  /// The absolute path of the root of the walk, without symbolic links.
  public let root: [UInt8]
  /// The path below the root, with `/` separators; for a root that is a file, its name.
  public let relative: [UInt8]
  /// The path for reports: as the root was given, then the path below it (without a leading `./`).
  public let display: String

  /// Creates a location; nothing is checked.
  public init(root: [UInt8], relative: [UInt8], display: String) {
    self.root = root
    self.relative = relative
    self.display = display
  }

  /// The absolute path, for the system.
  public var absolute: [UInt8] { Path.join(root, relative) }
}

/// A file with a needle in it, as it was read.
public struct MatchedFile: Sendable {
  /// Where it stands.
  public let location: FileLocation
  /// How it is recognized again.
  public let facts: FileFacts
  /// The whole file.
  public let bytes: [UInt8]

  /// The path for reports.
  public var path: String { location.display }
  /// The value the engine works on.
  public var source: SourceFile { SourceFile(path: path, bytes: bytes) }
}

/// Why a file was not scanned, or not handed on although a needle stands in it.
public enum SkipReason: String, Sendable, CaseIterable {
  /// A needle stands in it, but so does a NUL in the first 8,000 bytes.
  case binary
  /// A needle stands in it, but encoded as UTF-16, which the engine does not edit.
  case utf16 = "utf-16"
  /// Larger than the limit.
  case tooLarge = "too-large"
  /// A named pipe, a socket or a device.
  case special
}

extension SkipReason {
  /// Why text from stdin is not looked at, by the rule for files; nil when it is.
  public init?(unscanned bytes: [UInt8]) {
    guard FileReader.isBinary(bytes) else { return nil }
    self = .binary
  }
}

/// A file that was not scanned.
public struct SkippedFile: Sendable, Hashable {
  /// The path for reports.
  public let path: String
  /// Why.
  public let reason: SkipReason
}

/// A path that could not be read.
public struct WalkError: Error, Sendable, Hashable {
  /// What went wrong.
  public enum Kind: String, Sendable {
    /// A path of the run does not exist.
    case missing
    /// A path of the run is a symbolic link to a file.
    case link
    /// A file or folder could not be opened or read.
    case unreadable
    /// A file changed again and again while it was read.
    case changing
  }

  /// What went wrong.
  public let kind: Kind
  /// The path for reports.
  public let path: String
  /// What happened and what to do, without the path.
  public let message: String
}
