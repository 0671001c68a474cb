// What the engine must know about a language, as data: how it is recognised, how its text divides into tokens, and how
// a header or an argument is written in it. Adding a language is one value in `Languages.swift` and a fixture pair; if
// a language needs an `if` elsewhere, this table is what to mend.

/// How strings escape bytes that would end them.
enum EscapeStyle: Sendable {
  case backslash
  case none
}

/// How an expression stands inside a string.
struct HoleForm: Sendable {
  /// What opens the hole, as `${`.
  let open: String
  /// The byte that closes it.
  let close: UInt8
  /// True where a doubled opener is plain text (`{{` in Python).
  var doubledIsText = false
  /// True where `!r` and `:>10` may follow the expression (Python).
  var hasFormat = false
}

/// One way to write a string.
struct StringForm: Sendable {
  /// Lower-case letters allowed before the quote; the empty string is a plain string.
  var prefixes: [String] = [""]
  let open: String
  let close: String
  var escape = EscapeStyle.backslash
  var hole: HoleForm?
  var isMultiline = false
}

/// How code divides into tokens.
struct CodeRules: Sendable {
  var lineComments: [String] = []
  var blockComments: [(open: String, close: String)] = []
  /// Longer openers first.
  var strings: [StringForm] = []
  /// Bytes besides letters, digits, `_` and non-ASCII that belong to a word.
  var wordBytes: [UInt8] = []
  var hasRegexLiterals = false
  var hasMarkup = false
}

/// How a file divides into tokens.
enum Lexing: Sendable {
  case code(CodeRules)
  case shell
  case markdown
  /// Lines of configuration or data with comments.
  case lines(comments: [String])
}

/// How calls, maps and names are written; nil in `Language` where sites are reported but not edited.
struct Grammar: Sendable {
  /// What stands between name and value of a map entry.
  let entrySeparator: String
  /// What stands between name and value of a named argument; nil where calls take maps instead.
  var argumentSeparator: String?
  /// What joins two strings.
  let concatenation: String
  /// What a spread entry starts with.
  let spread: String
  /// True where blocks are made by indentation.
  var isIndented = false
  /// True where a map may be keyed by a bare word.
  var hasBareKeys = false
  /// Words that mean "no value".
  let nullWords: [String]
  /// Words that start a declaration and are not part of the name.
  var declarationWords: [String] = []
  /// Words that end the search for a receiver or operand.
  let keywords: Set<String>
}

/// A language or format by name.
public struct Language: Sendable {
  /// The name in reports.
  public let name: String
  /// File name endings without the dot.
  let extensions: [String]
  /// Whole file names.
  var filenames: [String] = []
  /// Names of a fence in Markdown besides the language's own.
  var aliases: [String] = []
  /// Programs of a `#!` line.
  var interpreters: [String] = []
  let lexing: Lexing
  var grammar: Grammar?
  /// True for configuration: a URL there is a `config-value`.
  var isConfiguration = false
}
