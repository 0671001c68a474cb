// What a stranger's bytes can reach, each as a function that a fuzzer calls and that says what is wrong. `make fuzz` builds
// them with libFuzzer; `FuzzTests` runs them in the suite over inputs that once failed and over small changes of good ones.
@testable import Rewriter

/// One way into the program for bytes of a stranger.
struct FuzzTarget: Sendable {
  let name: String
  /// What does not hold for an input; nil when everything does.
  ///
  /// A crash is found by whoever calls.
  let problem: @Sendable (_ input: [UInt8]) -> String?

  static let all = [lexers, urlPieces, headerEntries, callSites, diff, configuration, planReader]

  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// An input of two parts: the first line chooses something, the rest is the text.
struct FuzzInput {
  let choice: ArraySlice<UInt8>
  let text: [UInt8]

  init(_ input: [UInt8]) {
    let end = input.firstIndex(of: UInt8(ascii: "\n")) ?? input.count
    choice = input[..<end]
    text = Array(input.dropFirst(end + 1))
  }

  /// One of some values: the one of that name, else any, so that no change of the first line is wasted.
  func chosen<Value>(of values: [Value], name: (Value) -> String) -> Value? {
    let wanted = choice.text
    return values.first { name($0) == wanted }
      ?? (values.isEmpty ? nil : values[choice.reduce(0) { $0 + Int($1) } % values.count])
  }
}

extension FilePlan {
  /// What the plan of any bytes must be, and is not; nil when it is sound.
  func problem(_ options: MigrationOptions) -> String? {
    if let found = Ledger(hosts: options.hosts).discrepancy(in: self) { return found.message }
    if edits.reversed(in: file.bytes).applied(to: result) != file.bytes {
      return "the way back leads elsewhere"
    }
    guard !edits.isEmpty else { return nil }
    let again = Migration(options: options).plan(SourceFile(path: file.path, bytes: result))
    return again.edits.isEmpty ? nil : "a second pass edits again"
  }
}
