// How a request only asks whether a host answers (contract, 4.3): by its method, one row for each spelling. What the row
// finds is never edited, so a spelling too many refuses a call and one that is missing is judged by the rest of the table.

/// The ways to write a request that carries nothing to a model.
enum Probe {
  /// Methods whose answer has no body or does not come from a model.
  static let methods: Set = ["HEAD", "OPTIONS"]

  /// True for the text of a method that only asks, in any case; O(1).
  static func isMethod(_ text: String) -> Bool { methods.contains(text.uppercased()) }

  /// Spellings that are no string, as the tokens they consist of; a `~` at the start stands for any case.
  static let spellings: [[String]] = [
    // Go.
    ["http", ".", "MethodHead"], ["http", ".", "MethodOptions"], ["http", ".", "Head"],
    // C#, F#.
    ["HttpMethod", ".", "Head"], ["HttpMethod", ".", "Options"],
    // Java, Kotlin, Scala.
    [".", "HEAD", "("], [".", "head", "("],
    // Dart, Elixir, Julia, Rust.
    ["Method", "::", "HEAD"], ["Method", "::", "OPTIONS"],
    // PHP, Perl.
    ["->", "head", "("], ["CURLOPT_NOBODY"], ["HEAD", "=>"],
    // Ruby.
    ["Head", ".", "new"], ["Options", ".", "new"],
    // R.
    ["HEAD", "("],
    // PowerShell.
    ["-", "~method", "~head"], ["-", "~method", "~options"],
    // Zig.
    [".", "method", "=", ".", "HEAD"], [".", "method", "=", ".", "OPTIONS"],
  ]
}
