// The constants of a text with the places that use them, by the tokens of the text: one file, or several joined.

struct ConstantLinks: Sendable {
  /// A constant, its value and its uses.
  struct Link: Sendable {
    let definition: Definition
    let uses: [Int]
    /// Why not all users are known.
    let obstacle: String?
  }

  private var links: [Range<Int>: Link] = [:]

  /// Follows nothing.
  init() {}

  /// The constants of a file by itself.
  init(alone list: TokenList, occurrences: [Int]) {
    let index = ConstantIndex(alone: list, occurrences: occurrences)
    add(index, [0], list, parts: [0..<list.tokens.count])
  }

  /// The constants of a joined text; `files` are the files of the index its parts come from.
  init(_ list: TokenList, _ index: ConstantIndex, files: [Int]) {
    add(index, files, list, parts: list.parts)
  }

  private mutating func add(
    _ index: ConstantIndex, _ files: [Int], _ list: TokenList, parts: [Range<Int>]
  ) {
    let starts = Dictionary(
      zip(files, parts.map(\.lowerBound)), uniquingKeysWith: { first, _ in first })
    for entry in index.entries {
      guard let home = starts[entry.home] else { continue }
      let value = entry.constant.value
      let moved = home + value.lowerBound..<home + value.upperBound
      let uses = entry.uses.compactMap { use in starts[use.file].map { $0 + use.token } }
      let name = (entry.constant.owners.suffix(1) + [entry.constant.name]).joined(separator: ".")
      links[moved] = Link(
        definition: Definition(
          name: name, token: home + entry.constant.token, value: moved,
          scope: 0..<list.tokens.count),
        uses: uses.sorted(),
        obstacle: uses.count < entry.uses.count
          ? "`\(name)` is used in too many files" : entry.obstacle)
    }
  }

  /// True where there is a constant to follow, or to say why it is not followed.
  var leadsAnywhere: Bool { !links.isEmpty }

  /// The constant that has an expression for its value.
  func link(valued expression: Range<Int>) -> Link? { links[expression] }
}
