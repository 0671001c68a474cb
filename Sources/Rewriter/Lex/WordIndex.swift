// Where each name of a region stands. Built once in two passes over the tokens, so that no question about a name ever
// has to walk through the file again; without it the time for n call sites would grow with n².

/// The places of every word of a region, and of every string that is nothing but a word.
struct WordIndex: Sendable {
  private let list: TokenList
  /// An open hash table of word numbers, -1 where it is free; its size is a power of two.
  private var table: [Int32]
  /// For each word the first of its places in `places`, and behind the last word their count.
  private var starts: [Int32] = []
  /// Token indices, word by word, in file order.
  private var places: [Int32] = []
  /// Every indexed token with the number of its word, in file order.
  private(set) var all: [(token: Int32, word: Int32)] = []
  /// How many different words there are.
  var count: Int { max(0, starts.count - 1) }

  /// The index of a region whose names nobody asks for.
  init() {
    list = TokenList(bytes: [], language: .unknown, tokens: [])
    table = [-1]
  }

  /// Indexes a region; O(tokens).
  init(_ list: TokenList) {
    self.list = list
    table = [Int32](repeating: -1, count: 256)
    var samples: [Int32] = []
    var counts: [Int32] = []
    let tokens = list.tokens
    all.reserveCapacity(tokens.count / 3)
    for index in tokens.indices where WordIndex.isIndexed(tokens[index]) {
      let range = tokens[index].range
      var slot = WordIndex.hash(list.bytes, range) & (table.count - 1)
      while table[slot] >= 0, !list.spells(Int(samples[Int(table[slot])]), range) {
        slot = (slot + 1) & (table.count - 1)
      }
      if table[slot] < 0 {
        table[slot] = Int32(samples.count)
        samples.append(Int32(index))
        counts.append(0)
      }
      counts[Int(table[slot])] += 1
      all.append((Int32(index), table[slot]))
      if samples.count * 2 > table.count { grow(samples) }
    }
    arrange(counts)
  }

  /// The indices of all tokens that are the word, or a string's text of these very bytes, in file order.
  ///
  /// O(length of the name).
  func places(of name: some StringProtocol) -> ArraySlice<Int32> {
    var name = String(name)
    return name.withUTF8 { bytes -> ArraySlice<Int32> in
      var slot = unsafe WordIndex.hash(bytes) & (table.count - 1)
      while table[slot] >= 0 {
        let word = Int(table[slot])
        let found = places[Int(starts[word])..<Int(starts[word + 1])]
        let sample = found.first.map { list.slice(Int($0)) } ?? []
        if unsafe sample.elementsEqual(bytes) { return found }
        slot = (slot + 1) & (table.count - 1)
      }
      return []
    }
  }

  /// Those of the places that lie among the tokens of a range; O(log n).
  func places(of name: some StringProtocol, in range: Range<Int>) -> ArraySlice<Int32> {
    let all = places(of: name)
    let lower = all.partitioningIndex { $0 >= range.lowerBound }
    let upper = all.partitioningIndex { $0 >= range.upperBound }
    return all[lower..<max(lower, upper)]
  }

  /// The index of a token that is the word of a number.
  func sample(_ word: Int) -> Int { Int(places[Int(starts[word])]) }

  // MARK: - Building

  private mutating func grow(_ samples: [Int32]) {
    table = [Int32](repeating: -1, count: table.count * 4)
    for (word, sample) in samples.enumerated() {
      var slot = WordIndex.hash(list.bytes, list.tokens[Int(sample)].range) & (table.count - 1)
      while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = Int32(word)
    }
  }

  /// Sorts the places by word, which keeps their order in the file.
  private mutating func arrange(_ counts: [Int32]) {
    starts = [0]
    starts.reserveCapacity(counts.count + 1)
    var sum: Int32 = 0
    for count in counts {
      sum += count
      starts.append(sum)
    }
    var next = starts
    places = [Int32](repeating: 0, count: all.count)
    for (token, word) in all {
      places[Int(next[Int(word)])] = token
      next[Int(word)] += 1
    }
  }

  private static func isIndexed(_ token: Token) -> Bool {
    token.kind == .word || (token.kind == .text && token.range.count <= 64)
  }

  // FNV-1a. A file made to collide costs its maker time and nobody else an answer.
  static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for offset in range { value = (value ^ UInt64(bytes[offset])) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: value ^ (value >> 29))
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for offset in bytes.indices {
      value = unsafe (value ^ UInt64(bytes[offset])) &* 0x100_0000_01b3
    }
    return Int(truncatingIfNeeded: value ^ (value >> 29))
  }
}

extension TokenList {
  /// True when a token has the bytes of a range.
  func spells(_ index: Int, _ range: Range<Int>) -> Bool {
    let own = tokens[index].range
    guard own.count == range.count else { return false }
    var left = own.lowerBound
    for right in range {
      if bytes[left] != bytes[right] { return false }
      left += 1
    }
    return true
  }
}
