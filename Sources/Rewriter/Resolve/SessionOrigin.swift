// Where the object comes from that a request is made on: a package, or a session that is made in sight. One that another
// object, a base class or another file holds may send a credential of its own, which no call shows. A plain parameter
// passes: every caller in sight is looked at, and the function itself says what it is for.

struct SessionOrigin {
  private let bindings: Bindings
  private var list: TokenList { bindings.list }

  init(_ bindings: Bindings) { self.bindings = bindings }

  /// True when all that a name can stand for is a package or is made in sight; O(tokens of the statements on the way).
  func isSeen(_ name: String, _ definition: Definition?, at place: Int) -> Bool {
    let isMember = name.contains(".")
    if let definition { return isSeen(definition, !isMember) }
    let all = (bindings.definitions[name] ?? []).filter { $0.scope.contains(place) }
    return all.isEmpty
      ? Client.packages.contains(name) : all.allSatisfy { isSeen($0, !isMember) }
  }

  /// True unless the session is made by something of the project, as `MyHttp.create()`.
  func isOfPackage(_ maker: Call) -> Bool {
    let head = maker.path[0]
    let all = (bindings.definitions[head] ?? []).filter { $0.scope.contains(maker.start) }
    if all.isEmpty { return maker.path.count == 1 || Client.packages.contains(head) }
    return all.allSatisfy { isSeen($0, false) }
  }

  private func isSeen(_ definition: Definition, _ trusts: Bool, depth: Int = 0) -> Bool {
    guard depth < 4 else { return false }
    if let value = definition.value { return isSeen(value, trusts, depth) }
    if bindings.isParameter(definition) { return trusts }
    let statement = list.statement(holding: definition.token)
    return isPackage(statement) || isMade(statement, before: definition.token)
  }

  /// A value that makes a session or loads a package, or the name of one.
  private func isSeen(_ value: Range<Int>, _ trusts: Bool, _ depth: Int) -> Bool {
    let value = list.trimmed(value)
    if let path = bindings.simplePath(value) {
      guard let origin = bindings.definition(of: path, at: value.lowerBound) else {
        return Client.packages.contains(path)
      }
      return isSeen(origin, trusts, depth: depth + 1)
    }
    let loads = value.contains { ["import", "require"].contains(list.text($0)) }
    if loads { return isPackage(value) }
    // `given or Session()` may be what was given.
    let opens = value.filter { list.kind($0) == .open && list.partner[$0] == value.upperBound - 1 }
    return opens.contains { open in
      list.call(at: open).map { call in
        Client.sessionNames.contains(call.name)
          && value.prefix { $0 < call.start }.allSatisfy {
            list.tokens[$0].isTrivia || ["await", "new"].contains(list.text($0))
          }
      } == true
    }
  }

  /// True for tokens that load a package known to send what it is told and nothing else.
  private func isPackage(_ tokens: Range<Int>) -> Bool {
    let words = tokens.map { list.text($0) }
    guard !Set(words).isDisjoint(with: ["import", "require", "use"]) else { return false }
    // Where the module is a string, that is what counts: `import axios from "./axios"` is the project's own.
    let modules = tokens.filter { list.kind($0) == .text }
    return (modules.isEmpty ? Array(tokens) : modules).contains { index in
      Client.packages.contains(list.text(index)) && !list.isSymbol(list.previous(index), ".")
    }
  }

  /// `aiohttp.ClientSession()`: also of a `with … as session`, where it stands in front of the name.
  private func isMade(_ tokens: Range<Int>, before end: Int) -> Bool {
    tokens.contains { index in
      index < end && list.isOpen(index, "(")
        && list.call(at: index).map { Client.sessionNames.contains($0.name) } == true
    }
  }
}
