// The statements that make one request: the call that takes the URL, what is chained to it, and every statement that
// mentions the request object or the headers it is given. A call or member that is not known to be harmless refuses.

struct RequestStatements {
  let map: StatementMap
  var headers: HeaderFinder
  var statements: [Range<Int>] = []
  var list: TokenList { map.list }
  var forms: RequestForms { map.forms }

  init(_ map: StatementMap) {
    self.map = map
    headers = HeaderFinder(map)
  }

  mutating func read(_ target: RequestFinder.Target) throws(Refusal) {
    let statement = map.statement(around: target.token)
    statements.append(statement)
    if statement.contains(where: { list.kind($0) == .word && ["do"].contains(list.text($0)) }) {
      throw Refusal(.headerOutOfReach, "a block given to the call may change the request")
    }
    let isSent = try checkLevel(target, statement) || target.isSent
    try checkOuter(target, statement, isSent: isSent)
    try checkTypes(target.open)
    try checkOptions(statement)
    try readGiven(statement, target)
    try headers.read(statement)
    try checkContainers(in: target.open)
    if target.open >= 0 { try checkSession(target.open) }
    if !isSent { try readObject(target, statement) }
  }

  // MARK: - The call and its chain

  /// All calls of the chain must be known; true when one of them sends the request.
  func checkLevel(
    _ target: RequestFinder.Target, _ statement: Range<Int>
  ) throws(Refusal) -> Bool {
    guard target.open >= 0 else { return true }
    var sends = false
    for index in chain(target.open, statement) {
      guard let callee = map.callee(index) else { continue }
      let pair = map.path(index).suffix(2).joined(separator: ".")
      if let request = forms.request(pair) ?? forms.request(callee.name) {
        sends = sends || request.sends
        continue
      }
      try checkCallee(callee.name, pair, index)
      if forms.inert.contains("send:" + callee.name) { sends = true }
    }
    // A block given to a link of the chain (`.apply { … }`) may do anything to the request.
    let hasBlock = statement.contains {
      map.isBlock($0) && list.parent[$0] == list.parent[target.open]
        && (!sends || $0 < target.open)
    }
    let isApplied = statement.contains {
      Self.scopeWords.contains(list.text($0)) && list.isOpen(list.next($0), "{")
    }
    if hasBlock || isApplied {
      throw Refusal(.customFetch, "a block given to the call may change the request")
    }
    return sends
  }

  /// Arguments whose types say what they are must all be known.
  func checkTypes(_ open: Int) throws(Refusal) {
    guard open >= 0, let callee = map.callee(open) else { return }
    let pair = map.path(open).suffix(2).joined(separator: ".")
    let request = forms.request(pair) ?? forms.request(callee.name)
    if let arity = request?.arity, map.elements(open).count > arity {
      throw Refusal(.headerOutOfReach, "`\(callee.name)` is given more than a request")
    }
    guard let types = request?.arguments, !types.isEmpty else { return }
    for element in map.elements(open) {
      let brace = element.first { list.kind($0) == .open } ?? element.lowerBound
      guard types.contains(list.text(list.previous(brace))), list.after(brace) == element.upperBound
      else {
        throw Refusal(.headerOutOfReach, "an argument may change URL, headers or credential")
      }
    }
  }

  /// What stands between the request and its headers must be known: `merge` and its kin change them.
  func checkContainers(in target: Int) throws(Refusal) {
    for container in headers.containers where target >= 0 {
      var open = list.parent[container]
      var outer: [Int] = []
      while open >= 0, open != target {
        outer.append(open)
        open = list.parent[open]
      }
      guard open == target else { continue }
      for open in outer {
        guard let callee = map.callee(open) else { continue }
        try checkCallee(callee.name, map.path(open).suffix(2).joined(separator: "."), open)
      }
    }
  }

  static let scopeWords: Set = ["apply", "also", "let", "run", "with", "tap"]

  func checkCallee(_ name: String, _ pair: String, _ open: Int) throws(Refusal) {
    if forms.bearerCalls.contains(name) { return }
    if RequestForms.unread.contains(name.lowercased()) {
      throw Refusal(
        .credentialUnclear, "`\(name)` may set the credential or the query of the request")
    }
    let isKnown =
      forms.inert.contains(name) || forms.inert.contains(pair)
      || forms.inert.contains("send:" + name)
      || forms.wrappers.contains(name) || forms.headerCalls.contains(name) || headers.isSetter(open)
    guard isKnown else {
      throw Refusal(.customFetch, "what `\(name)` does with the request is not followed")
    }
  }

  /// The calls of one chain, by their parentheses: those of the same level that are joined by members.
  func chain(_ open: Int, _ statement: Range<Int>) -> [Int] {
    let parent = list.parent[open]
    let separators: Set = [",", "=", ":=", "=>", "<-", ":"]
    var lower = open
    while lower > statement.lowerBound,
      list.parent[lower] != parent
        || !(list.kind(lower) == .symbol && separators.contains(list.text(lower)))
    { lower -= 1 }
    var upper = open
    let limit = parent >= 0 && !map.isBlock(parent) ? list.partner[parent] : statement.upperBound
    while upper < limit, !(list.kind(upper) == .symbol && separators.contains(list.text(upper))) {
      upper = list.after(upper)
    }
    return (lower..<max(lower, upper)).filter {
      list.isOpen($0, "(") && list.parent[$0] == parent
    }
  }

  /// Calls around a request that is not sent yet must be those that send it.
  func checkOuter(
    _ target: RequestFinder.Target, _ statement: Range<Int>, isSent: Bool
  ) throws(Refusal) {
    guard target.open >= 0, !isSent else { return }
    var open = list.parent[target.open]
    while open >= 0, !map.isBlock(open) {
      guard list.isOpen(open, "(") else {
        throw Refusal(.headerOutOfReach, "the request is kept in a list or map")
      }
      if let callee = map.callee(open) {
        let pair = map.path(open).suffix(2).joined(separator: ".")
        if forms.request(pair) == nil, forms.request(callee.name) == nil {
          try checkCallee(callee.name, pair, open)
        }
        try checkSession(open)
      }
      open = list.parent[open]
    }
  }

  /// Options and labels that bring a credential or a query.
  func checkOptions(_ statement: Range<Int>) throws(Refusal) {
    for index in statement {
      guard list.kind(index) == .word || list.kind(index) == .text else { continue }
      let isOption =
        map.isLabel(index) || list.kind(index) == .text || list.isSymbol(list.previous(index), "-")
        || list.text(index).hasPrefix("CURLOPT_")
      let name =
        (list.isSymbol(list.previous(index), "-") ? "-" : "") + list.text(index).lowercased()
      if isOption, RequestForms.unread.contains(name), isKey(index) {
        throw Refusal(
          .credentialUnclear,
          "`\(list.text(index))` may set the credential or the query of the request")
      }
    }
  }

  /// True for a label, an option, or a string that is the key of an entry.
  func isKey(_ index: Int) -> Bool {
    guard list.kind(index) == .text else { return true }
    let quote = list.parent[index]
    guard quote >= 0, list.partner[quote] == index + 1, quote + 1 == index else { return false }
    let next = list.next(index + 1)
    return forms.entrySeparators.contains(list.text(next))
  }

}
