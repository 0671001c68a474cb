// The definitions of a region by name. A name of a large file may have thousands of them, one for each function, so the
// one that is visible at a token is found by its scope, not by looking at all.

/// All definitions of a region, ready to be asked for by name.
struct DefinitionTable: Sendable {
  /// In the order in which they were found.
  let all: [Definition]
  private var names: [String: Entry] = [:]

  /// The definitions of one name.
  private struct Entry: Sendable {
    /// Indices into `all`.
    var numbers: [Int32] = []
    /// The scopes, for a name with many definitions.
    var scopes: ScopeTree?
    /// The tokens of reassignments, in order, for a name with many definitions.
    var reassignments: [Int] = []
  }

  /// From this number of definitions on a name gets a tree of its scopes.
  private static let many = 12

  init(_ all: [Definition]) {
    self.all = all
    for (number, definition) in all.enumerated() {
      names[definition.name, default: Entry()].numbers.append(Int32(number))
    }
    for (name, entry) in names where entry.numbers.count >= Self.many {
      let own = entry.numbers.map { all[Int($0)] }
      names[name]?.scopes = ScopeTree(own.map(\.scope))
      names[name]?.reassignments = own.filter(\.isReassignment).map(\.token).sorted()
    }
  }

  /// All definitions of a name; nil when it has none.
  subscript(name: String) -> [Definition]? {
    names[name]?.numbers.map { all[Int($0)] }
  }

  func contains(_ name: String) -> Bool { names[name] != nil }

  /// The definition in the innermost scope around a token; nil when there is none, or more than one.
  func visible(_ name: String, at token: Int) -> Definition? {
    guard let entry = names[name] else { return nil }
    if let scopes = entry.scopes {
      return scopes.only(at: token).map { all[Int(entry.numbers[$0])] }
    }
    var found: Definition?
    var isOnly = false
    for number in entry.numbers where all[Int(number)].scope.contains(token) {
      let definition = all[Int(number)]
      let size = found?.scope.count ?? Int.max
      if definition.scope.count < size {
        (found, isOnly) = (definition, true)
      } else if definition.scope.count == size {
        isOnly = false
      }
    }
    return isOnly ? found : nil
  }

  /// True when the name is assigned again in the scope of one of its definitions.
  func isReassigned(_ definition: Definition) -> Bool {
    guard let entry = names[definition.name] else { return false }
    if entry.scopes != nil {
      let first = entry.reassignments.partitioningIndex { $0 >= definition.scope.lowerBound }
      return entry.reassignments[first...].prefix { $0 < definition.scope.upperBound }
        .contains { $0 != definition.token }
    }
    return entry.numbers.contains {
      let other = all[Int($0)]
      return other.isReassignment && other.token != definition.token
        && definition.scope.contains(other.token)
    }
  }
}

/// Scopes of one name, each knowing the one around it.
private struct ScopeTree: Sendable {
  private struct Node: Sendable {
    let range: Range<Int>
    /// The node around it, or -1.
    let outer: Int
    /// The first scope with this range.
    let first: Int
    var count = 1
  }

  private var nodes: [Node] = []
  /// All scopes, used where two of them cross and there is no tree.
  private var crossing: [Range<Int>] = []

  init(_ scopes: [Range<Int>]) {
    let order = scopes.indices.sorted {
      (scopes[$0].lowerBound, -scopes[$0].upperBound, $0)
        < (scopes[$1].lowerBound, -scopes[$1].upperBound, $1)
    }
    var stack: [Int] = []
    for index in order {
      let range = scopes[index]
      if let last = nodes.indices.last, nodes[last].range == range {
        nodes[last].count += 1
        continue
      }
      while let top = stack.last, nodes[top].range.upperBound <= range.lowerBound {
        stack.removeLast()
      }
      if let top = stack.last, nodes[top].range.upperBound < range.upperBound {
        crossing = scopes
        return
      }
      stack.append(nodes.count)
      nodes.append(Node(range: range, outer: stack.dropLast().last ?? -1, first: index))
    }
  }

  /// The index of the only scope that is the smallest around a token; O(log n) and the depth of nesting.
  func only(at token: Int) -> Int? {
    guard crossing.isEmpty else { return onlyCrossing(at: token) }
    var node = nodes.partitioningIndex { $0.range.lowerBound > token } - 1
    while node >= 0, !nodes[node].range.contains(token) { node = nodes[node].outer }
    return node >= 0 && nodes[node].count == 1 ? nodes[node].first : nil
  }

  private func onlyCrossing(at token: Int) -> Int? {
    let around = crossing.indices.filter { crossing[$0].contains(token) }
    guard let size = around.map({ crossing[$0].count }).min() else { return nil }
    let smallest = around.filter { crossing[$0].count == size }
    return smallest.count == 1 ? smallest[0] : nil
  }
}
