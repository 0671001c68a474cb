// What values of options and of the configuration may look like. A fault is worded so that it follows the name of the
// option or key.
import Rewriter

enum OptionValue {
  static func fault(variable name: String) -> String? {
    let isWord = name.unicodeScalars.allSatisfy { $0 == "_" || $0.isASCIIAlphanumeric }
    let isName = isWord && name.first.map { !$0.isNumber } ?? false
    return isName ? nil : "takes the name of a variable, not '\(name)'"
  }

  static func fault(host name: String) -> String? {
    let isHost =
      name.contains(".") && !name.hasPrefix(".") && !name.hasSuffix(".")
      && name.unicodeScalars.allSatisfy { $0 == "." || $0 == "-" || $0.isASCIIAlphanumeric }
    guard isHost else { return "takes a host name such as ai.example.com, not '\(name)'" }
    return Release.hosts.contains(name.lowercased())
      ? "takes a custom domain of a gateway; '\(name)' is known without it" : nil
  }

  /// Patterns have the syntax of `.gitignore`; a set that is not closed would match nothing.
  static func fault(glob pattern: String) -> String? {
    PathPatterns.isValid(pattern) ? nil : "takes a glob; '\(pattern)' is none that can match"
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIAlphanumeric: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
  }
}
