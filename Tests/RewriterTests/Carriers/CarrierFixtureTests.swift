// No place that holds code without a fixture that is rewritten there, and one that stays: a row that nothing uses may be
// wrong without anybody seeing it.
import Testing

@testable import Rewriter

@Suite struct CarrierFixtureTests {
  /// What the fixtures show of one row.
  struct Shown {
    let path: String
    let host: String
    let place: [String]
    let isRewritten: Bool
    let stays: Bool
  }

  static let shown: [Shown] = FixturePair.all.flatMap { pair -> [Shown] in
    let language = Language.detect(path: pair.path, bytes: pair.before)
    let list = TokenList(lexing: pair.before, in: 0..<pair.before.count, as: language)
    let plan = pair.plan(pair.before)
    return CarrierReader(list, path: pair.path).texts().map { text in
      Shown(
        path: pair.path, host: list.language.name, place: text.row?.place ?? [],
        isRewritten: plan.edits.edits.contains { text.holds($0.range.lowerBound) },
        stays: plan.decisions.contains {
          $0.disposition != .rewritten && text.holds($0.occurrence.range.lowerBound)
        })
    }
  }

  /// The fixtures of a row; cells and requests are the one row of their host.
  static func fixtures(_ row: Carrier) -> [Shown] {
    shown.filter {
      row.hosts.contains($0.host) && row.files?.found(in: [UInt8]($0.path.utf8)) != false
        && ($0.place == row.place || $0.place.isEmpty)
    }
  }

  @Test("every place of the table has code that is rewritten there", arguments: Carrier.all.indices)
  func rewritten(_ index: Int) {
    let row = Carrier.all[index]
    let isShown = CarrierFixtureTests.fixtures(row).contains { $0.isRewritten }
    #expect(isShown, "\(row.hosts) \(row.place.joined(separator: "."))")
  }

  @Test("every place of the table has code that stays there", arguments: Carrier.all.indices)
  func stays(_ index: Int) {
    let row = Carrier.all[index]
    let isShown = CarrierFixtureTests.fixtures(row).contains { $0.stays }
    #expect(isShown, "\(row.hosts) \(row.place.joined(separator: "."))")
  }
}

extension EmbeddedText {
  /// True for a host offset that belongs to the code.
  fileprivate func holds(_ offset: Int) -> Bool { ranges.contains { $0.contains(offset) } }
}
