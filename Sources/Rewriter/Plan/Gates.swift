// The last look before anything is shown: the result must tokenise as well as the original did, must plan no further
// edit, and must have lost exactly the occurrences that were rewritten. A group that fails is not written at all.

struct Gates {
  /// The edits that passed, and the groups they belong to.
  struct Result {
    var edits = EditSet.empty
    var passed: Set<SiteGroup.ID> = []
  }

  /// What became of all groups.
  struct Verdict {
    let groups: [SiteGroup]
    let accepted: Result
    /// The edits of groups that wait for a consent.
    let withheld: [SiteGroup.ID: EditSet]
    /// Accepted groups that want bytes another one wants as well.
    var conflicting: Set<SiteGroup.ID> = []
  }

  let bytes: [UInt8]
  /// The number of occurrences in the original.
  let before: Int
  let scan: OccurrenceScan
  /// The faults of the text after some edits.
  let faults: (EditSet) -> Int
  /// What a second pass would edit after some edits.
  let remaining: (EditSet) -> [Edit]
  /// What a second run, gates and all, would do after some edits; asked only where groups are left out.
  var again: (EditSet) -> [Edit] = { _ in [] }

  /// Judges all groups: the accepted ones as what will be done, the others as what could be.
  func verdict(on groups: [SiteGroup]) -> Verdict {
    let accepted = groups.filter(\.isAccepted)
    let passed = passing(accepted)
    var verdict = Verdict(
      groups: groups, accepted: passed,
      withheld: alone(groups.filter { !$0.isAccepted }, beside: accepted))
    for group in accepted where !passed.passed.contains(group.id) {
      let isFree = accepted.allSatisfy { other in
        (try? EditSet(group.edits + (other.id == group.id ? [] : other.edits))) != nil
      }
      if !isFree { verdict.conflicting.insert(group.id) }
    }
    return verdict
  }

  /// All groups together if they pass; else those that pass alone and together.
  func passing(_ groups: [SiteGroup]) -> Result {
    guard !groups.isEmpty else { return Result() }
    if let result = check(groups, of: groups) { return result }
    if groups.count == 1 { return Result() }
    var looks = Gates.mostLooks
    let sound = sound(groups, &looks) { check($0, of: groups) != nil }
    // One that was left out may pass once the others are done; then the first run was not the last.
    guard !sound.isEmpty, let result = check(sound, of: groups), again(result.edits).isEmpty else {
      return Result()
    }
    return result
  }

  /// The waiting groups that pass beside the accepted ones.
  private func alone(_ waiting: [SiteGroup], beside accepted: [SiteGroup])
    -> [SiteGroup.ID: EditSet]
  {
    var looks = Gates.mostLooks
    let sound = sound(waiting, &looks) { check($0, of: accepted + $0) != nil }
    return sound.reduce(into: [:]) { result, group in
      result[group.id] = try? EditSet(group.edits)
    }
  }

  /// How often a file is read again to find the groups that pass; those not looked at by then are refused.
  private static let mostLooks = 200

  /// The groups that pass: all at once where they do, else by halves, so that one bad one among thousands costs a few looks.
  private func sound(
    _ groups: [SiteGroup], _ looks: inout Int, passes: ([SiteGroup]) -> Bool
  ) -> [SiteGroup] {
    guard !groups.isEmpty, looks > 0 else { return [] }
    looks -= 1
    if passes(groups) { return groups }
    guard groups.count > 1 else { return [] }
    let half = groups.count / 2
    return sound(Array(groups[..<half]), &looks, passes: passes)
      + sound(Array(groups[half...]), &looks, passes: passes)
  }

  private func check(_ groups: [SiteGroup], of all: [SiteGroup]) -> Result? {
    guard let edits = try? EditSet(groups.flatMap(\.edits)), !edits.isEmpty else { return nil }
    guard faults(edits) <= faults(.empty), isFixpoint(edits, groups, all) else { return nil }
    return Result(edits: edits, passed: Set(groups.map(\.id)))
  }

  /// A second pass may only want what the groups left out of this check want, word for word.
  private func isFixpoint(
    _ edits: EditSet, _ groups: [SiteGroup], _ all: [SiteGroup]
  ) -> Bool {
    guard let after = try? scan.occurrences(in: edits.applied(to: bytes)), after.count < before
    else { return false }
    let own = Set(groups.map(\.id))
    let others = all.filter { !own.contains($0.id) }
    return Gates.texts(remaining(edits)) == Gates.texts(others.flatMap(\.edits))
  }

  private static func texts(_ edits: [Edit]) -> [[UInt8]] {
    edits.map(\.replacement).sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension SourceFile {
  /// Unbalanced brackets, open strings and malformed tokens of the file and of all code inside of it.
  func faults(as language: Language, holes: [Range<Int>] = []) -> Int {
    let list = TokenList(lexing: bytes, in: 0..<bytes.count, as: language, holes: holes)
    return CarrierReader(list, path: path).texts().reduce(list.faults) { sum, text in
      guard let language = text.language, text.problem == nil else { return sum }
      return sum + SourceFile(path: path, bytes: text.bytes).faults(as: language, holes: text.holes)
    }
  }
}
