// Answers that every call site of a region would otherwise work out again: where a name is used, which values end or
// stand where. A region is read by one thread, so what is known is simply kept.

/// What was found out about a region's names so far.
final class BindingsMemory {
  var uses: [Definition: [Range<Int>]] = [:]
  var changes: [Definition: [Range<Int>]] = [:]
  var members: [Definition: Set<String>] = [:]
  var isOnlyOwner: [Definition: Bool] = [:]
  var usedFromOutside: [String: Bool] = [:]
  var handedOn: [String: Bool] = [:]
  var functions: [String: Bool] = [:]
  var replaced: [String: Bool] = [:]
  var setFromOutside: [String: Bool] = [:]
  var stars: [Int]?
  /// Ends of class bodies by their `class`.
  var classEnds: [Int: Int] = [:]
  var values: ValueIndex?
  var functionTable: [String: [Function]]?
  private var byParameter: [Int: Function]?

  /// The function that has a parameter at a token.
  func function(of parameter: Int, in functions: [String: [Function]]) -> Function? {
    if byParameter == nil {
      var table: [Int: Function] = [:]
      for function in functions.values.joined() {
        for parameter in function.parameters.compactMap(\.self) { table[parameter] = function }
      }
      byParameter = table
    }
    return byParameter?[parameter]
  }
}

/// The values of a region's definitions by where they stand.
struct ValueIndex {
  private let all: [Definition]
  /// Numbers of definitions by the token behind their value.
  private var ends: [Int: [Int32]] = [:]
  /// Those whose name stands in the same bracket, by its opener, in the order of their values.
  private var brackets: [Int: Group] = [:]
  /// For each token the number of the first definition whose value holds it, or -1.
  private var holders: [Int32]

  private struct Group {
    var numbers: [Int32] = []
    /// The furthest end of a value up to each number.
    var ends: [Int] = []
  }

  /// Indexes the values; O(tokens + n log n).
  init(_ all: [Definition], _ list: TokenList) {
    self.all = all
    holders = [Int32](repeating: -1, count: list.tokens.count)
    // The next token that may still be without a holder, with shortcuts over those that have one.
    var free = (0...Int32(list.tokens.count)).map { $0 }
    func nextFree(_ token: Int) -> Int {
      var token = token
      while free[token] != token {
        free[token] = free[Int(free[token])]
        token = Int(free[token])
      }
      return token
    }
    for (number, definition) in all.enumerated() {
      guard let value = definition.value else { continue }
      ends[value.upperBound, default: []].append(Int32(number))
      brackets[list.parent[definition.token], default: Group()].numbers.append(Int32(number))
      var token = nextFree(value.lowerBound)
      while token < value.upperBound {
        holders[token] = Int32(number)
        free[token] = Int32(token + 1)
        token = nextFree(token)
      }
    }
    for open in brackets.keys { arrange(open) }
  }

  private mutating func arrange(_ open: Int) {
    guard var group = brackets[open] else { return }
    group.numbers.sort { start($0) < start($1) }
    var end = 0
    for number in group.numbers {
      end = max(end, all[Int(number)].value?.upperBound ?? 0)
      group.ends.append(end)
    }
    brackets[open] = group
  }

  private func start(_ number: Int32) -> Int { all[Int(number)].value?.lowerBound ?? 0 }

  /// The definitions whose values end in front of a token, in the order in which they were found.
  func definitions(endingAt end: Int) -> [Definition] {
    (ends[end] ?? []).map { all[Int($0)] }
  }

  /// The first definition whose value holds a token.
  func holder(of token: Int) -> Definition? {
    holders[token] >= 0 ? all[Int(holders[token])] : nil
  }

  /// The first definition whose value holds a token and whose name stands in the given bracket (-1 for none).
  func holder(of token: Int, in bracket: Int) -> Definition? {
    guard let group = brackets[bracket] else { return nil }
    var position = group.numbers.partitioningIndex { start($0) > token } - 1
    var first: Int32?
    while position >= 0, group.ends[position] > token {
      let number = group.numbers[position]
      if all[Int(number)].value?.contains(token) == true { first = min(first ?? number, number) }
      position -= 1
    }
    return first.map { all[Int($0)] }
  }
}

extension Bindings {
  var values: ValueIndex {
    if let known = memory.values { return known }
    let index = ValueIndex(all, list)
    memory.values = index
    return index
  }
}
