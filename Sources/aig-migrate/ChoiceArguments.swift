// The values that options of a run take; unknown ones are refused with the list of the allowed.
import ArgumentParser
import Rewriter

extension ReportFormat: ExpressibleByArgument {}
extension ProgressChoice: ExpressibleByArgument {}

/// The value of `--color`.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  /// Whether a stream gets colour; `NO_COLOR` and a dumb terminal switch it off unless it was asked for.
  func allows(_ stream: Int32) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      Console.isTerminal(stream) && (Console.variable("NO_COLOR") ?? "").isEmpty
        && Console.variable("TERM") != "dumb"
    }
  }
}

/// The value of `--fail-on`: what makes `--check` end with 1.
struct FailOn: ExpressibleByArgument {
  var changes = true
  var review = true

  init() {}

  init?(argument: String) {
    changes = false
    review = false
    if argument == "never" { return }
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      switch name {
      case "changes": changes = true
      case "review": review = true
      default: return nil
      }
    }
  }

  var defaultValueDescription: String { "changes,review" }
  static var allValueStrings: [String] { ["changes", "review", "changes,review", "never"] }
}

/// The value of `--max-file-size`: bytes, or a number with K, M or G.
struct ByteCount: ExpressibleByArgument {
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let units: [Character: Int] = ["K": 10, "M": 20, "G": 30]
    let shift = argument.last.flatMap { units[Character($0.uppercased())] }
    let digits = shift == nil ? argument[...] : argument.dropLast()
    guard let number = Int(digits), number > 0, number < 1 << 30 || shift == nil else { return nil }
    bytes = number << (shift ?? 0)
  }

  var defaultValueDescription: String { "\(bytes >> 20)M" }
}
