// `--interactive`: one question for each call site, on a terminal, and nothing written before the last answer. A fix is
// taken or left whole, also where it spans files. Answers are kept at once, so that Ctrl-C loses none of them.
import Rewriter

struct ReviewRun {
  /// One question: a fix with its parts in all files.
  private struct Question {
    let name: String
    let key: String
    let parts: [SiteReport]
    var consents: [Consent] { Set(parts.flatMap(\.consents)).sorted() }
    var label: String { parts[0].label }
  }

  private enum Answer { case yes, no, quit }

  let root: RunRoot
  let options: MigrationOptions
  /// The consents given on the command line.
  let given: Set<Consent>
  let style: ReportStyle
  let asksAgain: Bool

  /// Asks about every planned fix and cuts the plans down to what was chosen.
  func review(_ planned: [PlannedFile]) -> [PlannedFile] {
    let questions = questions(planned)
    var memory = asksAgain ? ReviewMemory() : recalled
    var session = Session()
    ask(questions, &memory, &session)
    let chosen = questions.filter { question in
      memory.answers[question.key] == true
        && question.parts.allSatisfy { !session.edited.contains($0.plan.file.path) }
    }
    return cut(planned, to: Set(chosen.map(\.name)), session)
  }

  /// Forgets what was accepted, once it is written; refusals stay.
  func finish() { keep(recalled.afterWriting()) }

  /// The plans with the chosen fixes only; a fix that cannot be taken in one of its files is taken in none.
  private func cut(
    _ planned: [PlannedFile], to names: Set<String>, _ session: Session
  ) -> [PlannedFile] {
    let result = planned.map { file in
      let path = file.plan.file.path
      let comments = session.edited.contains(path) ? [] : session.comments[path] ?? []
      let plan = file.plan.choosing(names, given: given, comments: comments)
      return PlannedFile(plan, origin: file.origin, name: file.name, options)
    }
    let failed = zip(planned, result).filter { old, new in
      new.plan.edits.isEmpty && old.plan.fixes.contains { names.contains($0.name) }
    }.flatMap { old, _ in old.plan.fixes.map(\.name) }
    return failed.isEmpty ? result : cut(planned, to: names.subtracting(failed), session)
  }

  // MARK: Asking

  /// What was said so far.
  private struct Session {
    var isOver = false
    /// Labels whose further sites are taken without asking, with the consents that covers.
    var rules: [String: [Consent]] = [:]
    var takesSafe = false
    var comments: [String: [Edit]] = [:]
    /// Files that were changed in an editor: they are not written now.
    var edited: Set<String> = []
  }

  private func ask(
    _ questions: [Question], _ memory: inout ReviewMemory, _ session: inout Session
  ) {
    let open = questions.filter { memory.answers[$0.key] == nil }
    let known = questions.count - open.count
    if known > 0 {
      Console.say("\(known) answered before (--ask-again asks again).\n")
    }
    if !open.isEmpty {
      Console.say(
        "\(open.count) call site\(open.count == 1 ? "" : "s"). "
          + "Nothing is written before the end or q; ? explains the keys.\n")
    }
    var explained: Set<Warning> = []
    for (index, question) in open.enumerated() {
      if isTaken(question, session) {
        memory.answers[question.key] = true
        continue
      }
      let card = ReviewCard(question.parts, number: (index + 1, open.count))
      Console.say(card.text(style, known: explained))
      explained.formUnion(card.warnings)
      switch answer(question, &session) {
      case .yes: memory.answers[question.key] = true
      case .no: memory.answers[question.key] = false
      case .quit: return
      }
      keep(memory)
    }
  }

  private func isTaken(_ question: Question, _ session: Session) -> Bool {
    if session.takesSafe, Set(question.consents).isSubset(of: given) { return true }
    guard let consents = session.rules[question.label] else { return false }
    return Set(question.consents).isSubset(of: consents)
  }

  private func answer(_ question: Question, _ session: inout Session) -> Answer {
    while true {
      Console.say("Rewrite this call site? [y,n,a,A,s,e,q,?] ")
      switch Console.readLine()?.first {
      case "y": return .yes
      case "n": return .no
      case "a":
        session.rules[question.label] = question.consents
        return .yes
      case "A":
        session.takesSafe = true
        return Set(question.consents).isSubset(of: given) ? .yes : .no
      case "s" where suppress(question, &session): return .no
      case "s": Console.say("No comment can stand there; n leaves the site.\n")
      case "e":
        edit(question, &session)
        return .no
      case "q", nil: return .quit
      default: Console.say(ReviewRun.help)
      }
    }
  }

  private static let help = """
    y  rewrite this call site, with the consents it names
    n  leave it; it is not asked again (--ask-again does)
    a  rewrite it and all further ones of this rule that need no other consent
    A  rewrite all further ones that need no consent
    s  leave it and write a comment above it that says so to every later run
    e  open it in $VISUAL or $EDITOR; the file is left as you leave it
    q  stop asking and write what was accepted
    ?  this list

    """

  private func suppress(_ question: Question, _ session: inout Session) -> Bool {
    guard question.parts.count == 1, let part = question.parts.first, let fix = part.fix,
      let edit = Migration(options: options).suppression(
        of: fix, in: part.plan, because: "left in a review")
    else { return false }
    session.comments[part.plan.file.path, default: []].append(edit)
    return true
  }

  private func edit(_ question: Question, _ session: inout Session) {
    let place = question.parts[0].lead.place
    let path = root.path == "." ? place.path : "\(root.path)/\(place.path)"
    Console.edit(path, line: place.position.line)
    session.edited.formUnion(question.parts.map(\.plan.file.path))
    Console.say("Run again for the other call sites of this file.\n")
  }

  // MARK: Plans

  private func questions(_ planned: [PlannedFile]) -> [Question] {
    let sites = planned.filter(\.isSound).flatMap { FileReport($0.plan, name: $0.name).sites }
      .filter { $0.fix?.isPlanned == true }
    var order: [String] = []
    var parts: [String: [SiteReport]] = [:]
    for site in sites {
      guard let name = site.fix?.name else { continue }
      if parts[name] == nil { order.append(name) }
      parts[name, default: []].append(site)
    }
    let leads = order.compactMap { parts[$0]?.first }
    return zip(order, ReviewMemory.keys(leads)).map { name, key in
      Question(name: name, key: key, parts: parts[name] ?? [])
    }
  }

  // MARK: Memory

  private var folder: StateFolder? {
    StateFolder.resolved(root.path).flatMap { try? StateFolder(root: $0) }
  }

  private var recalled: ReviewMemory {
    folder?.read(ReviewMemory.fileName).map { ReviewMemory($0) } ?? ReviewMemory()
  }

  /// A memory that cannot be kept costs a question, not the review.
  private func keep(_ memory: ReviewMemory) {
    try? folder?.write(memory.bytes, to: ReviewMemory.fileName)
  }
}
