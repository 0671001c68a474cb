// What was answered in interactive reviews of one root, so that nobody is asked twice: a review that was broken off goes on
// where it stopped, and a no stays a no until it is asked for again. One line for each answer.

/// The answers of earlier reviews.
public struct ReviewMemory: Sendable, Equatable {
  /// The name of the file in the state folder of the root.
  public static let fileName = "review"

  /// What was said about each site, by its key.
  public var answers: [String: Bool] = [:]

  /// No answers.
  public init() {}

  /// Reads the stored form; a line that is not one is no answer.
  public init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("yes ") { answers[String(line.dropFirst(4))] = true }
      if line.hasPrefix("no ") { answers[String(line.dropFirst(3))] = false }
    }
  }

  /// The stored form.
  public var bytes: [UInt8] {
    [UInt8](answers.keys.sorted().map { "\(answers[$0] == true ? "yes" : "no") \($0)\n" }.joined())
  }

  /// What is kept after the chosen sites were rewritten: their lines are gone, the refusals stay.
  public func afterWriting() -> ReviewMemory {
    var memory = self
    memory.answers = answers.filter { !$0.value }
    return memory
  }

  /// The keys of sites: a hash of the file's name and of what the fix changes, counted where several read the same.
  public static func keys(_ sites: [SiteReport]) -> [String] {
    var seen: [String: Int] = [:]
    return sites.map { site in
      let lines = site.diff.lines.filter { $0.kind != .range }.flatMap(\.bytes)
      let hash = String(SHA256(lines).description.prefix(32))
      seen[hash, default: 0] += 1
      return "\(hash)#\(seen[hash] ?? 1)"
    }
  }
}
