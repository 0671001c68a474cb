// The fuzz targets in the suite: every input that once failed, the good inputs, and small changes of them. The long runs
// are those of `make fuzz`.
import Foundation
import Testing

@testable import Rewriter

@Suite struct FuzzTests {
  static let crashes = Checkout.root.appendingPathComponent("Tests/Fuzz/crashes")

  @Test("inputs that failed once do so no more", arguments: FuzzTarget.all.map(\.name))
  func crashes(_ name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    let folder = FuzzTests.crashes.appendingPathComponent(name)
    for path in Checkout.files(below: folder) {
      let bytes = try Data(contentsOf: folder.appendingPathComponent(path))
      let problem = target.problem([UInt8](bytes))
      #expect(problem == nil, "\(name)/\(path)")
    }
  }

  @Test("good inputs and small changes of them hold", arguments: FuzzTarget.all.map(\.name))
  func changes(_ name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    let seeds = FuzzSeeds.of(name)
    #expect(!seeds.isEmpty)
    var random = SeededGenerator(seed: 15)
    for _ in 0..<150 {
      guard let seed = seeds.randomElement(using: &random) else { continue }
      let input = FuzzTests.changed(seed, &random)
      let problem = target.problem(input)
      #expect(problem == nil, "\(name): \(input.text)")
    }
  }

  @Test(
    "writes the good inputs for make fuzz",
    .enabled(if: ProcessInfo.processInfo.environment["FUZZ_SEEDS"] != nil))
  func seeds() throws {
    let root = ProcessInfo.processInfo.environment["FUZZ_SEEDS"] ?? ""
    for target in FuzzTarget.all {
      let folder = URL(fileURLWithPath: root).appendingPathComponent(target.name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (number, seed) in FuzzSeeds.of(target.name).enumerated() {
        try Data(seed).write(to: folder.appendingPathComponent("\(number)"))
      }
    }
  }

  /// Up to three pieces of the input are cut out, doubled or put elsewhere.
  private static func changed(_ input: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var result = input
    for _ in 0..<Int.random(in: 0...3, using: &random) where !result.isEmpty {
      let start = Int.random(in: 0..<result.count, using: &random)
      let end = min(result.count, start + Int.random(in: 1...12, using: &random))
      let piece = Array(result[start..<end])
      if Bool.random(using: &random) { result.removeSubrange(start..<end) }
      if Bool.random(using: &random) {
        result.insert(contentsOf: piece, at: Int.random(in: 0...result.count, using: &random))
      }
    }
    return result
  }
}
