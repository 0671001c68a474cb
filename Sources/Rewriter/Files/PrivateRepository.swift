// A repository of our own, made file by file (no templates, no `git init`), in which commits are prepared. Nobody else's
// settings, hooks or attributes are in it. It either fetches what it needs, or borrows the objects of a repository on
// this machine, which it never writes to.
import Glibc

/// A private repository in a temporary folder.
public struct PrivateRepository {
  /// What stopped a step, in git's words.
  public struct Failure: Error {
    /// The last lines of what git said.
    public let message: String
  }

  /// Why a fetch did not come to a tree.
  public enum FetchFailure: Error {
    case failed(String)
    case tooLarge(String)
  }

  /// The folder of the checkout, if there is one.
  public let tree: String
  let git: GitRunner

  /// Makes an empty repository below a private folder.
  ///
  /// - Parameters:
  ///   - folder: An empty folder that nobody else writes to.
  ///   - isSHA256: Whether ids have 64 digits.
  ///   - source: A working tree whose objects are borrowed.
  public init?(in folder: String, isSHA256: Bool = false, borrowingFrom source: String? = nil) {
    let root = [UInt8](folder)
    let top = Path.join(root, [UInt8]("tree"))
    let own = Path.join(top, [UInt8](".git"))
    var config = "[core]\n\trepositoryformatversion = \(isSHA256 ? 1 : 0)\n\tbare = false\n"
    if isSHA256 { config += "[extensions]\n\tobjectformat = sha256\n" }
    // Content must come out as it is stored, whatever the attributes of the tree say.
    let attributes =
      "* -text !eol -crlf -filter !diff -merge -ident -working-tree-encoding -export-subst\n"
    var files = ["HEAD": "ref: refs/heads/none\n", "config": config, "info/attributes": attributes]
    if let source {
      let common = Repository.commonFolder(of: [UInt8](source))
      guard let objects = Path.resolved(Path.join(common, [UInt8]("objects"))),
        !objects.contains(0x0A), let name = String(validating: objects, as: UTF8.self)
      else { return nil }
      files["objects/info/alternates"] = name + "\n"
      files["shallow"] = SmallFile.read(Path.join(common, [UInt8]("shallow"))).map(\.text)
    }
    let folders = ["objects/info", "objects/pack", "refs/heads", "info"]
    guard folders.allSatisfy({ OutputFolder.makeFolder(Path.join(own, [UInt8]($0))) }),
      files.allSatisfy({ OutputFolder.write([UInt8]($1), to: Path.join(own, [UInt8]($0))) })
    else { return nil }
    tree = top.text
    git = GitRunner(folder: own, tree: top, scratch: root)
  }

  /// Fetches one commit without history and checks it out.
  ///
  /// - Parameters:
  ///   - url: A path or URL that git takes; `file`, `ssh` and `https` are allowed.
  ///   - reference: A branch, a tag or an id; nil for what the other side calls HEAD.
  ///   - sizeLimit: How many bytes the transfer, and then the files of the tree, may have.
  /// - Returns: The id of the commit.
  /// - Throws: Why there is no tree.
  public func fetch(_ url: String, reference: String?, sizeLimit: Int) throws(FetchFailure)
    -> String
  {
    let name = "refs/aig-migrate/base"
    let fetched = git.run(
      [
        "fetch", "--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules",
        "--no-write-fetch-head", "--", url, "+\(reference ?? "HEAD"):\(name)",
      ], isRemote: true, sizeLimit: sizeLimit)
    try check(fetched, "the transfer", sizeLimit)
    let found = git.run(["rev-parse", "--verify", "\(name)^{commit}"])
    let commit = found.output.trimmed.text
    guard found.isSuccess else { throw .failed(found.message) }
    try checkSize(commit, sizeLimit)
    let checkedOut = git.run(["read-tree", "-m", "-u", commit], sizeLimit: sizeLimit)
    try check(checkedOut, "the list of its files", sizeLimit)
    let head = Path.join(git.folder, [UInt8]("HEAD"))
    guard OutputFolder.write([UInt8](commit + "\n"), to: head) else {
      throw .failed("HEAD could not be written")
    }
    return commit
  }

  /// Throws what stopped a command that writes under the limit.
  private func check(_ result: GitRunner.Result, _ what: String, _ limit: Int)
    throws(FetchFailure)
  {
    if result.isTooLarge {
      throw .tooLarge("\(what) is larger than the limit of \(limit) bytes")
    }
    if !result.isSuccess { throw .failed(result.message) }
  }

  /// Adds up the files before a single one is written: a small transfer can hold a very large tree, or name one file
  /// so often that the list alone would fill the disk.
  private func checkSize(_ commit: String, _ limit: Int) throws(FetchFailure) {
    let listing = git.run(["ls-tree", "-r", "-l", "-z", "--full-tree", commit], sizeLimit: limit)
    try check(listing, "the list of its files", limit)
    var total = 0
    for entry in listing.output.split(separator: 0) {
      let words = entry.prefix { $0 != 0x09 }.split(separator: 0x20)
      total += words.last.flatMap { Int($0.text) } ?? 0
    }
    if total > limit {
      throw .tooLarge("its files have \(total) bytes, more than the limit of \(limit)")
    }
  }

  /// The commit that a remote repository has under a name, without fetching it; nil when it cannot be told.
  public static func remoteCommit(_ url: String, reference: String?, scratch: String) -> String? {
    let folder = [UInt8](scratch)
    let git = GitRunner(folder: Path.join(folder, [UInt8]("none")), tree: nil, scratch: folder)
    let answer = git.run(["ls-remote", "--", url, reference ?? "HEAD"], isRemote: true)
    guard answer.isSuccess else { return nil }
    return answer.output.split(separator: 0x0A).first?.prefix { $0 != 0x09 }.text
  }
}
