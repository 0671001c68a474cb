// A pair of files: what stands in a repository today and what the tool makes of it. Dropping one pair into `Fixtures/`
// buys every property of `FixtureTests`; nothing has to be registered. Folder names say what a pair needs:
//
//     Fixtures/before/<language>/[<folder>/…]<case>.<ext>       and the same path below Fixtures/after/
//     accept-billing/  accept-billing-models/  accept-all/      the consents given
//     token-env/  no-credits/  custom-host/                     the options of these names (see `folderOptions`)
//     refused/  left/  consent/                                 nothing is rewritten: the two files are the same
import Foundation
import Testing

@testable import Rewriter

struct FixturePair: Sendable, CustomTestStringConvertible {
  /// The path below `before/` and `after/`.
  let path: String
  let before: [UInt8]
  let after: [UInt8]

  var testDescription: String { path }
  var options: MigrationOptions {
    var options = MigrationOptions(accepted: consents)
    for (folder, set) in FixturePair.folderOptions where folders.contains(folder) { set(&options) }
    return options
  }

  /// What a folder of this name adds to the options.
  private static let folderOptions: [String: @Sendable (inout MigrationOptions) -> Void] = [
    "token-env": { $0.tokenEnvironment = "CLOUDFLARE_API_TOKEN" },
    "no-credits": { $0.noCreditsFallback = true },
    "custom-host": { $0.hosts = ["ai.example.com"] },
  ]

  /// True when the folders promise that nothing is rewritten.
  var isKept: Bool { !folders.isDisjoint(with: ["refused", "left", "consent"]) }

  private var folders: Set<String> {
    Set(path.split(separator: "/").dropLast().map(String.init))
  }

  private var consents: Set<Consent> {
    let names = folders.filter { $0.hasPrefix("accept-") }
      .flatMap { $0.split(separator: "-").dropFirst() }
    return names.contains("all")
      ? Set(Consent.allCases) : Set(names.compactMap { Consent(rawValue: String($0)) })
  }

  func plan(_ bytes: [UInt8]) -> FilePlan {
    let file = SourceFile(path: path, bytes: bytes)
    return FixturePair.plans[file] ?? Migration(options: options).plan(file)
  }
}

extension FixturePair {
  static let root = Checkout.root.appendingPathComponent("Fixtures")

  /// Every pair whose two files exist, sorted by path.
  static let all: [FixturePair] = paths("before").compactMap { path in
    guard
      let before = try? Data(contentsOf: root.appendingPathComponent("before/\(path)")),
      let after = try? Data(contentsOf: root.appendingPathComponent("after/\(path)"))
    else { return nil }
    return FixturePair(path: path, before: [UInt8](before), after: [UInt8](after))
  }

  /// The plans of both sides of every pair, made once for all tests.
  private static let plans: [SourceFile: FilePlan] = all.reduce(into: [:]) { plans, pair in
    for bytes in [pair.before, pair.after] {
      let file = SourceFile(path: pair.path, bytes: bytes)
      plans[file] = Migration(options: pair.options).plan(file)
    }
  }

  /// What is missing for a file to be a pair.
  static var missing: [String] {
    let before = Set(paths("before"))
    let after = Set(paths("after"))
    return before.subtracting(after).sorted().map { "add Fixtures/after/\($0)" }
      + after.subtracting(before).sorted().map { "add Fixtures/before/\($0)" }
  }

  private static func paths(_ side: String) -> [String] {
    Checkout.files(below: root.appendingPathComponent(side))
  }
}

/// The checkout the tests run in, found from this file.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The paths of all regular files below a folder, relative to it and sorted; dotfiles included.
  static func files(below folder: URL) -> [String] {
    guard let names = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    return names.compactMap { $0 as? String }.filter { path in
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: folder.appendingPathComponent(path).path)
      return attributes?[.type] as? FileAttributeType == .typeRegular
    }.sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}
