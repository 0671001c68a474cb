// Statements, blocks and functions of a language with a row of request forms, and what a name stands for among them.
// A name is followed only where its function assigns it once; whatever else mentions it is a use that must be understood.

/// An assignment to a name.
struct NameDefinition: Sendable, Hashable {
  let name: String
  let token: Int
  let statement: Range<Int>
  /// The tokens of the value; nil for the second name of several.
  let value: Range<Int>?
}

struct StatementMap: Sendable {
  let list: TokenList
  let forms: RequestForms

  static let continuing: Set = [
    ".", "?.", ")", ",", ";", "else", "catch", "finally", "->", "::", "?", "as", "|>", "&.", "in",
  ]
  static let leading: Set = [
    ".", "?.", "|>", "->", "::", "&.", "+", "||", "&&", "??", "?:", "..", "<>", "*", "%>%", "|",
  ]
  static let containers: Set = [
    "class", "struct", "interface", "namespace", "impl", "object", "extension", "enum", "trait",
    "module", "mod", "protocol", "actor", "package", "record", "defmodule", "companion", "mixin",
  ]

  // MARK: - Blocks

  /// True when a `{` holds statements, not entries.
  func isBlock(_ open: Int) -> Bool {
    guard list.isOpen(open, "{"), !forms.hasOnlyMaps else { return false }
    let before = list.previous(open)
    guard before >= 0 else { return true }
    // What stands first in a map is a map as well.
    var outer = before
    while list.isOpen(outer, "{"), open - outer < 64, list.previous(outer) >= 0 {
      let word = list.previous(outer)
      guard list.isOpen(word, "{") else {
        if !isBlock(outer) { return false }
        break
      }
      outer = word
    }
    if forms.mapOpeners.contains(list.text(before)) { return false }
    let touches = list.tokens[before].range.upperBound == list.tokens[open].range.lowerBound
    if forms.hasAdjacentMaps, touches, list.kind(before) == .word || list.kind(before) == .close {
      return false
    }
    return !(forms.hasInitializers && followsNew(before))
  }

  func followsNew(_ index: Int) -> Bool {
    var index = index
    while index >= 0 {
      if list.text(index) == "new" { return true }
      switch list.kind(index) {
      case .close: index = list.start(endingAt: index)
      case .word: break
      case .symbol where [".", "<", ">", ",", "=", "?"].contains(list.text(index)): break
      case .open: return list.isOpen(index, "{") && !isBlock(index)
      default: return false
      }
      index = list.previous(index)
    }
    return false
  }

  /// The innermost block around a token; -1 at the top.
  func block(around index: Int) -> Int {
    list.enclosing(index) { isBlock($0) } ?? -1
  }

  /// The tokens of the function around a token, or all of them.
  func function(around index: Int) -> Range<Int> {
    if !forms.functionWords.isEmpty { return indentedFunction(index) }
    var blocks: [Int] = []
    var current = block(around: index)
    while current >= 0 {
      blocks.append(current)
      current = block(around: current)
    }
    let open = blocks.last { !isContainer($0) }
    guard let open, list.partner[open] >= 0 else { return 0..<list.tokens.count }
    return open..<list.partner[open] + 1
  }

  func isContainer(_ open: Int) -> Bool {
    var index = list.previous(open)
    let parent = list.parent[open]
    while index >= 0, !list.isExhausted, list.parent[index] == parent || list.kind(index) == .close
    {
      list.spend(1)
      if ends(index) { return false }
      if list.kind(index) == .word, Self.containers.contains(list.text(index)) { return true }
      index = list.start(endingAt: index) - 1
    }
    return false
  }

  func indentedFunction(_ index: Int) -> Range<Int> {
    var line = lineStart(index)
    while line > 0 {
      line = lineStart(line - 1)
      let first = list.significant(from: line)
      guard Blocks.indentation(list, of: first) < Blocks.indentation(list, of: index),
        startsFunction(first)
      else { continue }
      return first..<functionEnd(first)
    }
    return 0..<list.tokens.count
  }

  func startsFunction(_ first: Int) -> Bool {
    var word = first
    while ["local", "private", "public", "protected", "async"].contains(list.text(word)) {
      word = list.next(word)
    }
    return forms.functionWords.contains(list.text(word))
  }

  func functionEnd(_ first: Int) -> Int {
    let depth = Blocks.indentation(list, of: first)
    var index = first
    while index < list.tokens.count {
      if list.kind(index) == .lineEnd, list.parent[index] == list.parent[first] {
        let next = list.next(index)
        if next >= list.tokens.count || Blocks.indentation(list, of: next) <= depth { return next }
      }
      index += 1
    }
    return index
  }

  func lineStart(_ index: Int) -> Int {
    var index = index
    while index > 0, list.kind(index - 1) != .lineEnd { index -= 1 }
    return index
  }

  // MARK: - Statements

  /// The tokens of the statement around a token, its semicolon left out.
  func statement(around index: Int) -> Range<Int> {
    guard !list.isExhausted else { return index..<index + 1 }
    let block = block(around: index)
    var index = index
    while list.parent[index] != block { index = list.parent[index] }
    var lower = index
    while lower > 0, lower - 1 != block, !list.isExhausted, !ends(lower - 1) {
      list.spend(1)
      let start = list.start(endingAt: lower - 1)
      lower = list.parent[start] == block ? start : lower - 1
    }
    var upper = index
    while upper < list.tokens.count, !list.isExhausted, block < 0 || upper != list.partner[block] {
      if upper > index, list.parent[upper] == block, endsBefore(upper) { break }
      upper = list.after(upper)
    }
    return list.trimmed(lower..<upper)
  }

  func endsBefore(_ index: Int) -> Bool {
    ends(index) && !list.isClose(index, "}")
      || (list.kind(index - 1) == .close && list.isClose(index - 1, "}") && ends(index - 1))
  }

  /// True when the token ends the statement in front of it.
  func ends(_ index: Int) -> Bool {
    if list.isSymbol(index, ";") || (list.kind(index) == .opaque && list.language.hasIslands) {
      return true
    }
    let next = list.next(index)
    if list.isClose(index, "}") {
      guard list.partner[index] >= 0, isBlock(list.partner[index]) else { return false }
      return next >= list.tokens.count || !Self.continuing.contains(list.text(next))
    }
    guard forms.endsAtLine, list.kind(index) == .lineEnd else { return false }
    let before = list.previous(index)
    guard before >= 0, next < list.tokens.count else { return true }
    if list.kind(before) == .symbol, !["++", "--", "!", "?", ";", ">"].contains(list.text(before)) {
      return false
    }
    return list.kind(next) != .symbol || !Self.leading.contains(list.text(next))
  }

}
