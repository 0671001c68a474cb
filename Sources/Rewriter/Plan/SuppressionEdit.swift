// The comment that tells the tool to leave a call site, put where it is a comment and nothing else: the tokeniser must see
// one, no command may be cut in two by it, and a second plan must leave the site and judge all others as before.

extension Planner {
  /// The insertion of a comment line above an occurrence; nil where no comment can stand there.
  func suppression(of fix: Fix, in plan: FilePlan, because reason: String) -> Edit? {
    let bytes = plan.file.bytes
    guard let offset = fix.occurrences.first?.range.lowerBound,
      let mark = Language.detect(path: plan.file.path, bytes: bytes).lineComment
    else { return nil }
    let lines = LineTable(bytes)
    let index = lines.lineIndex(of: offset)
    let line = lines.range(ofLine: index)
    if index > 0, Array(bytes[lines.range(ofLine: index - 1)]).trimmed.hasSuffix("\\") {
      return nil
    }
    let indent = bytes[line].prefix { $0.isSpace }
    let end = bytes[line].hasSuffix("\r\n") ? "\r\n" : "\n"
    let comment = [UInt8]("\(mark) aig-migrate:ignore \(reason)\(end)")
    let edit = Edit(line.lowerBound..<line.lowerBound, indent + comment)
    return isComment(edit, indent.count, plan) && leaves(fix, plan, edit) ? edit : nil
  }

  private func isComment(_ edit: Edit, _ indent: Int, _ plan: FilePlan) -> Bool {
    guard let edits = try? EditSet([edit]) else { return false }
    let file = plan.file.edited(edits)
    let list = TokenList(
      lexing: file.bytes, in: 0..<file.bytes.count,
      as: Language.detect(path: file.path, bytes: file.bytes))
    return list.index(at: edit.range.lowerBound + indent).map { list.tokens[$0].kind } == .comment
  }

  /// Whether the site is suppressed and nothing else changes.
  private func leaves(_ fix: Fix, _ plan: FilePlan, _ edit: Edit) -> Bool {
    guard let edits = try? EditSet([edit]) else { return false }
    let after = self.plan(plan.file.edited(edits)).decisions
    let held = Set(fix.occurrences)
    guard after.count == plan.decisions.count else { return false }
    return zip(plan.decisions, after).allSatisfy { old, new in
      held.contains(old.occurrence)
        ? new.reason == .suppressed : new.disposition == old.disposition && new.reason == old.reason
    }
  }
}

extension Language {
  /// What opens a comment up to the end of the line; nil where the language has none that is known to be safe.
  fileprivate var lineComment: String? {
    switch lexing {
    case .shell: "#"
    case .code(let rules): rules.lineComments.first?.open
    case .markdown, .lines: nil
    }
  }
}
