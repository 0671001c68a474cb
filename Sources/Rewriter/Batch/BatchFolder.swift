// The folder of a batch, which is all that machines have in common. A repository with something to tell has a folder of
// its own, whose `result.json` is written last; the many without an occurrence share files of lines, one file for each
// run of a shard, so that a million repositories are not a million folders.
//
//   plan.json                     the tool and the options all results were made with
//   repos/<id>/result.json        the result, with report.json, review.json and changes.diff or 0001-….patch beside it
//   clean/<shard>.<n>.jsonl       a line for each repository without an occurrence
internal import FoundationEssentials

/// The stored results of a batch.
public struct BatchFolder: Sendable {
  /// The folder.
  public let folder: OutputFolder

  /// Opens the folder of a batch.
  public init(_ folder: OutputFolder) { self.folder = folder }

  // MARK: The plan

  /// Makes sure that the folder holds results of this plan only; returns what speaks against it.
  public func join(_ plan: BatchPlan) -> String? {
    guard let bytes = try? Self.encoder(pretty: true).encode(plan) else {
      return "the plan cannot be written"
    }
    if folder.create("plan.json", with: [UInt8](bytes) + [0x0A]) { return nil }
    guard let stored = folder.read("plan.json") else { return "\(folder.path) cannot be written" }
    guard let other = try? JSONDecoder().decode(BatchPlan.self, from: Data(stored)) else {
      return "plan.json in \(folder.path) cannot be read; take another folder"
    }
    let difference = plan.difference(from: other)
    return difference.map {
      "\(folder.path) holds results of another batch: \($0); take a new folder"
    }
  }

  /// The plan of the results; nil when there is none.
  public func plan() -> BatchPlan? {
    folder.read("plan.json").flatMap { try? JSONDecoder().decode(BatchPlan.self, from: Data($0)) }
  }

  // MARK: Results

  /// What became of a result that was to be stored.
  public enum Storing: Equatable {
    case stored
    /// Another run stored this one meanwhile, and it stays.
    case kept(RepositoryRecord)
    case failed(String)
  }

  /// Stores a result and the files it names, unless another run of the same shard did so since a mark was taken.
  ///
  /// The other result may tell of changes that whoever comes second finds made, or in the way; it stays if it is done, and
  /// gives way only to one that tells of changes where it does not. The old result goes first, so that no moment shows it beside new files.
  public func store(
    _ record: RepositoryRecord, _ artifacts: [String: [UInt8]], id: String, since mark: FileMark?
  ) -> Storing {
    let place = "repos/\(id)"
    if let failure = folder.make(place) { return .failed(failure) }
    return folder.alone(in: place) {
      if let other = stored(since: mark, id: id),
        other.outcome == .changed || record.outcome != .changed
      {
        return .kept(other)
      }
      return replace(record, artifacts, place).map(Storing.failed) ?? .stored
    }
  }

  private func replace(
    _ record: RepositoryRecord, _ artifacts: [String: [UInt8]], _ place: String
  ) -> String? {
    folder.remove("\(place)/result.json")
    folder.removeStale(in: place, keeping: artifacts.keys)
    var record = record
    record.artifacts = artifacts.keys.sorted()
    for name in record.artifacts {
      if let failure = folder.replace("\(place)/\(name)", with: artifacts[name] ?? []) {
        return failure
      }
    }
    guard let bytes = try? Self.encoder(pretty: true).encode(record) else { return "no JSON" }
    return folder.replace("\(place)/result.json", with: [UInt8](bytes) + [0x0A])
  }

  /// The stored result of a repository that has a folder.
  public func record(id: String) -> RepositoryRecord? {
    folder.read("repos/\(id)/result.json").flatMap(Self.record)
  }

  /// Removes the result that a mark was taken of, not the files beside it; one that came since stays.
  public func forget(id: String, at mark: FileMark) {
    folder.alone(in: "repos/\(id)") {
      if self.mark(id: id) == mark { folder.remove("repos/\(id)/result.json") }
    }
  }

  /// Tells the stored result of a repository from those before and after it; nil where none stands in a folder.
  public func mark(id: String) -> FileMark? { folder.mark(of: "repos/\(id)/result.json") }

  /// What another run stored since a mark was taken, if the repository is done; nil where nothing new stands.
  public func stored(since mark: FileMark?, id: String) -> RepositoryRecord? {
    let now = self.mark(id: id)
    guard let now, now != mark, let record = record(id: id), record.outcome.isDone else {
      return nil
    }
    return record
  }

  /// Whether a file stands beside a result.
  func has(_ name: String, id: String) -> Bool { folder.has("repos/\(id)/\(name)") }

  /// A file beside a result.
  func artifact(_ name: String, id: String) -> [UInt8]? { folder.read("repos/\(id)/\(name)") }

  /// The ids of all repositories that have a folder, sorted.
  public func ids() -> [String] { folder.names(in: "repos") }

  // MARK: Clean repositories

  /// A new file for the clean repositories of one run of a shard; later runs have higher numbers.
  public func cleanFile(of shard: Shard) -> AppendedFile? {
    let stem = "\(shard.index)-of-\(shard.count)"
    let numbers = folder.names(in: "clean").compactMap { Self.number($0, after: stem) }
    let first = (numbers.max() ?? 0) + 1
    // Another machine may be faster with the same number.
    for number in first..<(first + 100) {
      if let file = AppendedFile("\(folder.path)/clean/\(stem).\(number).jsonl") { return file }
    }
    return nil
  }

  /// Every clean repository with its last line.
  public func clean() -> [String: RepositoryRecord] {
    var result: [String: (number: Int, record: RepositoryRecord)] = [:]
    for name in folder.names(in: "clean") {
      let number = name.split(separator: ".").dropLast().last.flatMap { Int($0) } ?? 0
      for record in lines(of: name) where number >= result[record.repository]?.number ?? 0 {
        result[record.repository] = (number, record)
      }
    }
    return result.mapValues(\.record)
  }

  /// The records of a file; a last line without its end was never finished and does not count.
  private func lines(of name: String) -> [RepositoryRecord] {
    guard let bytes = folder.read("clean/\(name)"), let end = bytes.lastIndex(of: 0x0A) else {
      return []
    }
    return bytes[...end].split(separator: 0x0A).compactMap { Self.record(Array($0)) }
  }

  private static func number(_ name: String, after stem: String) -> Int? {
    guard name.hasPrefix(stem + "."), name.hasSuffix(".jsonl") else { return nil }
    return Int(name.dropFirst(stem.count + 1).dropLast(6))
  }

  // MARK: JSON

  /// One line for a worker's answer or a clean repository.
  public static func line(_ record: RepositoryRecord) -> [UInt8] {
    if let line = record.plainLine { return line }
    return (try? encoder(pretty: false).encode(record)).map { [UInt8]($0) + [0x0A] } ?? []
  }

  /// Reads what `line` or `store` wrote.
  public static func record(_ bytes: [UInt8]) -> RepositoryRecord? {
    try? JSONDecoder().decode(RepositoryRecord.self, from: Data(bytes))
  }

  static func encoder(pretty: Bool) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return encoder
  }
}

/// What all results of a folder have in common: nothing else may stand beside them.
public struct BatchPlan: Sendable, Codable, Equatable {
  /// The version of this form.
  public var schema = 1
  /// The name of the tool.
  public var tool = "aig-migrate"
  /// Its version.
  public var toolVersion = Release.version
  /// The day of its facts.
  public var catalogDate = Release.catalogDate
  /// `diff`, `patch`, `commit` or `in-place`.
  public var mode: String
  /// Every option that changes what is decided, sorted.
  public var options: [String]
  /// A name for all of the above.
  public var rules: String

  /// The plan of a run with these options.
  public init(mode: String, options: [String]) {
    self.mode = mode
    self.options = options.sorted()
    let text = [Release.version, Release.catalogDate] + self.options
    rules = Fingerprint(text.joined(separator: "\n")).hexadecimal
  }

  func difference(from other: BatchPlan) -> String? {
    if self == other { return nil }
    if toolVersion != other.toolVersion || catalogDate != other.catalogDate {
      return "made by version \(other.toolVersion) with facts of \(other.catalogDate)"
    }
    if mode != other.mode { return "made with --mode \(other.mode)" }
    let options = other.options.joined(separator: " ")
    return "made with \(options.isEmpty ? "no further options" : options)"
  }
}
