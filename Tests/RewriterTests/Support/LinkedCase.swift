// A case of several files: a folder whose name ends with `.case`, holding a small repository before and after.
//
//     Fixtures/linked/before/<language>/[<folder>/…]<case>.case/<path of a file>      and the same below after/
//     refused/  accept-billing/ …                                                     as for a pair of single files
//
// `Fixtures/linked/EXPECTATIONS.tsv` holds a row for each occurrence: case, file, line, disposition, rule or reason.
import Foundation
import Testing

@testable import Rewriter

struct LinkedCase: Sendable, CustomTestStringConvertible {
  /// The path of the folder below `before/` and `after/`.
  let path: String
  let before: [SourceFile]
  let after: [SourceFile]

  var testDescription: String { path }

  private var folders: Set<String> { Set(path.split(separator: "/").map(String.init)) }

  /// True when the folders promise that nothing is rewritten.
  var isKept: Bool { !folders.isDisjoint(with: ["refused", "consent", "left"]) }

  var options: MigrationOptions {
    let names = folders.filter { $0.hasPrefix("accept-") }
      .flatMap { $0.split(separator: "-").dropFirst() }
    return MigrationOptions(
      accepted: names.contains("all")
        ? Set(Consent.allCases) : Set(names.compactMap { Consent(rawValue: String($0)) }))
  }

  func plan(_ files: [SourceFile]) -> [FilePlan] { Migration(options: options).plan(files) }

  static let root = Checkout.root.appendingPathComponent("Fixtures/linked")

  static let all: [LinkedCase] = {
    let before = files("before")
    let after = files("after")
    return before.keys.sorted().map {
      LinkedCase(path: $0, before: before[$0] ?? [], after: after[$0] ?? [])
    }
  }()

  /// The files of each case of one side, with paths below the folder of their case.
  private static func files(_ side: String) -> [String: [SourceFile]] {
    let folder = root.appendingPathComponent(side)
    var result: [String: [SourceFile]] = [:]
    for path in Checkout.files(below: folder) {
      guard let end = path.range(of: ".case/"),
        let bytes = try? Data(contentsOf: folder.appendingPathComponent(path))
      else { continue }
      result[String(path[..<end.lowerBound]) + ".case", default: []].append(
        SourceFile(path: String(path[end.upperBound...]), bytes: [UInt8](bytes)))
    }
    return result
  }

  /// The case with Windows line ends.
  var withCarriageReturns: LinkedCase {
    let dress = { (files: [SourceFile]) in
      files.map { file in
        SourceFile(
          path: file.path,
          bytes: file.bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8]("\r\n".utf8) : [$0] })
      }
    }
    return LinkedCase(path: path, before: dress(before), after: dress(after))
  }
}
