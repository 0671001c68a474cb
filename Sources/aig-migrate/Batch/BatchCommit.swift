// The commit of one repository: the planned bytes on top of the commit its files were checked against, made in a private
// repository, with a message that tells a reviewer what was done and what is left. Nothing is pushed anywhere.
import Rewriter

struct BatchCommit {
  let job: RepositoryJob
  let tree: String
  let fetched: PrivateRepository?

  /// Adds the patch, and the bundle where it is asked for, to a result.
  func make(_ outcome: Outcome, _ result: inout RepositoryJob.Result) throws(RepositoryJob.Stop) {
    guard let base = BaseCommit(of: tree) else {
      throw RepositoryJob.Stop(
        outcome: .failed, reason: .noCommit,
        message: "has no commit that git can read, so there is nothing to build on")
    }
    result.record.base = base.id
    let files = try committed(outcome, base)
    let branch = job.arguments.branch
    let text = CommitText(author: job.arguments.author, message: message(outcome))
    guard let own = fetched ?? borrowed(base) else {
      throw failure("no private repository could be made", base)
    }
    do {
      result.record.commit = try own.commit(files, on: base, branch: branch, text)
      result.record.branch = branch
      result.artifacts[BatchCommit.patchName] = try own.patch(of: branch)
      if job.arguments.mode == .commit {
        result.artifacts["branch.bundle"] = try own.bundle(of: branch, on: base)
      }
    } catch {
      throw failure(error.message, base)
    }
  }

  static let patchName = "0001-move-ai-gateway-calls-to-the-rest-api.patch"

  private func borrowed(_ base: BaseCommit) -> PrivateRepository? {
    job.scratch().flatMap {
      PrivateRepository(in: $0, isSHA256: base.isSHA256, borrowingFrom: tree)
    }
  }

  private func failure(_ message: String, _ base: BaseCommit) -> RepositoryJob.Stop {
    RepositoryJob.Stop(outcome: .failed, reason: .gitFailed, message: message, base: base.id)
  }

  /// The files of the commit; all of them must be as the base commit has them, or the patch would hide changes of
  /// somebody else's or not apply.
  private func committed(_ outcome: Outcome, _ base: BaseCommit) throws(RepositoryJob.Stop)
    -> [CommittedFile]
  {
    var files: [CommittedFile] = []
    var problems: [String] = []
    for file in outcome.files where file.isChanged {
      let verdict = base.file(
        file.pathBytes, was: file.plan.file.bytes, becomes: file.plan.result)
      switch verdict {
      case .committed(let file): files.append(file)
      case .uncommitted(let cause): problems.append("\(file.path) (\(cause.rawValue))")
      }
    }
    if !problems.isEmpty {
      throw RepositoryJob.Stop(
        outcome: .refused, reason: .uncommitted,
        message:
          "not as committed: \(problems.joined(separator: ", ")); commit or stash, then resume",
        base: base.id)
    }
    return files
  }

  // MARK: The message

  private func message(_ outcome: Outcome) -> String {
    var lines = ["Move AI gateway calls to the REST API", ""]
    lines.append(
      "Rewrites \(outcome.count(.rewritten)) occurrences (\(outcome.rewrittenCallSites) call sites) "
        + "of the legacy host in \(outcome.changedFiles) files.")
    let warnings = Set(outcome.occurrences.flatMap(\.decision.warnings)).map(\.rawValue).sorted()
    if !warnings.isEmpty {
      lines += ["", "Before you deploy (aig-migrate explain NAME):"] + warnings.map { "- \($0)" }
    }
    lines += left(.needsConsent, "Needs your consent:", outcome)
    lines += left(.needsReview, "Needs review:", outcome)
    lines += [
      "", "Aig-Migrate-Version: \(Release.version)",
      "Aig-Migrate-Rules: \(job.arguments.plan.rules)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func left(_ disposition: Disposition, _ title: String, _ outcome: Outcome) -> [String] {
    let places = outcome.occurrences.filter { $0.decision.disposition == disposition }
    if places.isEmpty { return [] }
    let shown = places.prefix(20).map { occurrence in
      let reasons =
        occurrence.decision.reason.map { [$0.rawValue] }
        ?? occurrence.decision.consents.map(\.rawValue)
      // A line end in a name would end the line, and with it could forge a trailer.
      let place = "\(occurrence.place)".filter { !$0.isNewline }
      return "- \(place) \(reasons.joined(separator: ", "))"
    }
    let more = places.count - shown.count
    return ["", title] + shown + (more > 0 ? ["- and \(more) more"] : [])
  }

  /// A path as a pattern that matches only itself.
  static func escaped(_ path: String) -> String {
    String(path.flatMap { "\\*?[!#".contains($0) ? ["\\", $0] : [$0] })
  }
}
