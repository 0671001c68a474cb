// One commit on top of a commit of somebody else's, made from bytes in memory: no index, no checkout, no hook. Author and
// date are given, so the same change has the same id on every machine; the patch is what `git am` takes.

/// A file of the commit.
public struct CommittedFile {
  /// The path from the top of the repository, as bytes.
  let path: [UInt8]
  let mode: String
  let content: [UInt8]
}

/// What the commit says of itself.
public struct CommitText: Sendable {
  /// `Name <mail>`.
  public var author: String
  /// Seconds since 1970 and the offset, as git writes them; nil for the date of the base commit.
  public var date: String?
  /// Subject, body and trailers.
  public var message: String

  /// Creates the text of a commit.
  public init(author: String, date: String? = nil, message: String) {
    self.author = author
    self.date = date
    self.message = message
  }
}

extension PrivateRepository {
  /// Makes a commit on a new branch and gives its id; O(bytes of the files).
  public func commit(
    _ files: [CommittedFile], on base: BaseCommit, branch: String, _ text: CommitText
  ) throws(Failure) -> String {
    let date = text.date ?? base.date
    let message = [UInt8](text.message)
    var stream: [UInt8] = []
    func add(_ line: String) { stream += [UInt8](line + "\n") }
    func add(data: [UInt8]) {
      add("data \(data.count)")
      stream += data + [0x0A]
    }
    add("commit refs/heads/\(branch)")
    add("author \(text.author) \(date)")
    add("committer \(text.author) \(date)")
    add(data: message)
    add("from \(base.id)")
    for file in files {
      add("M \(file.mode) inline \(QuotedPath.alwaysQuoted(file.path))")
      add(data: file.content)
    }
    add("done")
    _ = try run(["fast-import", "--quiet", "--done", "--date-format=raw"], input: stream)
    return try run(["rev-parse", "--verify", "refs/heads/\(branch)"]).trimmed.text
  }

  /// The commit of a branch as a mail that `git am` takes.
  public func patch(of branch: String) throws(Failure) -> [UInt8] {
    try run([
      "format-patch", "-1", "--stdout", "--no-signature", "--full-index", "--binary",
      "--no-renames", "--no-ext-diff", "--no-textconv", "refs/heads/\(branch)",
    ])
  }

  /// The branch as a file to fetch from, for repositories that have the base commit.
  public func bundle(of branch: String, on base: BaseCommit) throws(Failure) -> [UInt8] {
    try run(["bundle", "create", "--quiet", "-", "\(base.id)..refs/heads/\(branch)"])
  }

  private func run(_ arguments: [String], input: [UInt8] = []) throws(Failure) -> [UInt8] {
    let result = git.run(arguments, input: input)
    if !result.isSuccess { throw Failure(message: result.message) }
    return result.output
  }
}
