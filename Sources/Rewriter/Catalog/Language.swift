// What the engine must know about a language, as data: how it is recognised, how its text divides into tokens, and how
// a header or an argument is written in it. How to add one is described in CONTRIBUTING.md; if
// a language needs an `if` elsewhere, this table is what to mend.

/// How strings escape bytes that would end them.
enum EscapeStyle: Sendable {
  case backslash
  case none
  /// The closing delimiter twice is one of it (`""` in C# verbatim strings, SQL, PowerShell).
  case doubled
  /// As `doubled`, and a backtick escapes the next byte (PowerShell).
  case backtick
}

/// How an expression stands inside a string.
struct HoleForm: Sendable {
  /// What opens the hole, as `${`.
  var open: String
  /// The last bytes of the opener that belong to the expression (`$` of `{$x}` in PHP).
  var lookahead = 0
  /// The byte that closes it.
  let close: UInt8
  /// True where a doubled opener is plain text (`{{` in Python).
  var doubledIsText = false
  /// True where `!r` and `:>10` may follow the expression (Python).
  var hasFormat = false
}

/// A bare name inside a string, as `$name`.
struct VariableForm: Sendable {
  /// The bytes it may start with.
  var sigils: [UInt8] = [UInt8(ascii: "$")]
  /// True where the sigil is no part of the expression (Kotlin, Dart).
  var dropsSigil = false
  /// What may follow the name and belongs to it: `[`, `{`, `->`, `:`.
  var suffixes: Set<String> = []
  /// True where the name may stand in braces, `${name}`.
  var isBraced = false
}

/// The part of a delimiter that a string chooses for itself; `*` in `open` and `close` stands for it.
enum DelimiterRun: Sendable {
  /// Any number of one byte (`#` in Rust, `=` in Lua), but at least so many.
  case byte(UInt8, atLeast: Int)
  /// A name, possibly empty (`$tag$` in SQL).
  case name
}

/// One way to write a string.
struct StringForm: Sendable {
  /// Lower-case text allowed before the quote; the empty string is a plain string.
  var prefixes: [String] = [""]
  var open: String
  var close: String
  var escape = EscapeStyle.backslash
  var hole: HoleForm?
  var variable: VariableForm?
  var isMultiline = false
  var run: DelimiterRun?
  /// True where it ends only at the start of a line (heredocs in Elixir).
  var closesAtLine = false
  /// True for one character in single quotes, where a single quote alone means something else.
  var isCharacter = false
}

/// Strings with a delimiter of the writer's choice: `q{…}`, `%w[…]`, `~s(…)`, `s/…/…/`.
struct QuoteLike: Sendable {
  /// What announces it, longer ones first.
  let prefixes: [String]
  /// What may stand in it; nil where its text is not read (patterns, word lists).
  var string: StringForm?
  /// Two for substitutions.
  var parts = 1
  /// True where a blank may stand before the delimiter.
  var allowsSpace = false
  /// True where the prefix may also be an operator, so an operand must be expected.
  var needsOperand = false
  /// True where brackets inside of brackets are counted.
  var nests = true
}

/// Text that starts behind the line that announces it (`<<EOT`).
struct HereForm: Sendable {
  let open: String
  /// Bytes that may follow the opener, as `~` and `-`.
  var modifiers: [UInt8] = []
  /// The body of an unquoted or double-quoted one; that of a single-quoted one is plain.
  var hole: HoleForm?
  let variable: VariableForm?
}

/// A comment up to the end of the line.
struct LineComment: Sendable, ExpressibleByStringLiteral {
  let open: String
  /// Bytes after which the opener means something else.
  var unless: [UInt8] = []
  /// True where the opener must not touch a word in front.
  var startsWord = false
  /// True where only blanks may stand in front.
  var startsLine = false
  var isCaseless = false
  /// True for a line of text that only looks like a comment (a string's line in Zig).
  var isText = false

  init(
    _ open: String, unless: String = "", startsWord: Bool = false, startsLine: Bool = false,
    isCaseless: Bool = false, isText: Bool = false
  ) {
    self.open = open
    self.unless = Array(unless.utf8)
    self.startsWord = startsWord
    self.startsLine = startsLine
    self.isCaseless = isCaseless
    self.isText = isText
  }

  init(stringLiteral open: String) { self.init(open) }
}

/// A comment between two marks.
struct BlockComment: Sendable {
  let open: String
  let close: String
  var nests = false
  /// True where both marks stand at the start of a line (`=begin` in Ruby).
  var startsLine = false
  var run: DelimiterRun?
}

/// How code divides into tokens.
struct CodeRules: Sendable {
  var lineComments: [LineComment] = []
  var blockComments: [BlockComment] = []
  /// Longer openers first.
  var strings: [StringForm] = []
  var quoteLikes: [QuoteLike] = []
  var here: HereForm?
  /// Bytes besides letters, digits, `_` and non-ASCII that belong to a word.
  var wordBytes: [UInt8] = []
  /// Bytes that belong to a word but do not start one (`'` in Haskell).
  var wordTail: [UInt8] = []
  /// A byte that groups the digits of a number (`'` in C++).
  var digitSeparator: UInt8?
  /// The byte before a character literal without quotes (`?a` in Ruby, `$a` in Erlang).
  var characterPrefix: UInt8?
  /// Punctuation that makes a variable's name with a `$` in front (Perl).
  var specialNames: [UInt8] = []
  /// The byte that continues a line.
  var continuation = UInt8(ascii: "\\")
  /// True where a backslash makes any byte outside of strings a plain one.
  var hasPlainEscapes = false
  /// Lines that end the code (`__END__`).
  var endMarks: [String] = []
  /// Marks around the code of a file that is text otherwise (`<?php`); nil where all of it is code.
  var island: (opens: [String], close: String)?
  var hasRegexLiterals = false
  /// Words besides the operators after which a `/` starts a pattern.
  var patternWords: Set<String> = []
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

/// How an environment variable is read, where the file shows that it reads some in this way.
struct EnvironmentForm: Sendable {
  /// What the file must hold: without it the form may not exist here (a browser, a module that is not imported).
  let evidence: Pattern
  /// What stands before and behind the name.
  let open: String
  let close: String
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
  /// How environment variables are read, the preferred form first.
  var environment: [EnvironmentForm] = []
  /// Words that end the search for a receiver or operand.
  let keywords: WordSet
}

/// Which commands of a language mean the same in a POSIX shell.
struct CommandForm: Sendable {
  /// The byte that continues a line.
  var continuation = UInt8(ascii: "\\")
  /// The quotes that hold text.
  var quotes = Array("\"'".utf8)
  /// Bytes outside of quotes, in double and in single ones, that mean different things in the two.
  let foreign: [UInt8]
  let foreignQuoted: [UInt8]
  var foreignSingle: [UInt8] = []
  /// The same for several bytes in a row, wherever they stand.
  var pairs: [String] = []

  /// What nothing is known of: nothing may be filled in.
  static let unknown = CommandForm(
    foreign: Array("$`%".utf8), foreignQuoted: Array("$`%".utf8), foreignSingle: Array("$`%".utf8),
    pairs: ["{{", "#{"])
  /// `%NAME%` stays as it is; what a shell would expand, or `cmd` would take for an operator, is not read.
  static let batch = CommandForm(
    continuation: UInt8(ascii: "^"), quotes: Array("\"".utf8),
    foreign: Array("$`!^&|<>()#;*?[]{}~".utf8), foreignQuoted: Array("$`!^&|<>".utf8),
    pairs: ["%%", "%~", "%*"])
  static let fish = CommandForm(
    foreign: Array("`(){}[]*?~^#".utf8), foreignQuoted: Array("`[".utf8),
    pairs: ["${", "$$", "\\\\", "\\'"])
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
  /// How requests are written, where call sites are read statement by statement.
  var requests: RequestForms?
  /// How constants are written and named, where they are followed to other places.
  var constants: ConstantForms?
  /// How requests are written, where a definition is read as a whole.
  var applications: ApplicationForms?
  /// How commands are written, where they are read as those of a shell.
  var command: CommandForm?
  /// What stands before the quote of every string (`@` in Objective-C).
  var stringPrefix = ""
  /// True for configuration: a URL there is a `config-value`.
  var isConfiguration = false
  /// True for text that people read: a URL outside of its listings is a mention.
  var isDocument = false
  /// What shows in the first lines that a file of this ending is in another language (`  $ ` of a cram test in `.t`).
  var foreignMarks: Pattern?
  /// How the places that may hold code of another language are found; nil where there are none.
  var structure: Structure?

  /// True where call sites are read and edited.
  var hasSites: Bool { grammar != nil || requests != nil || applications != nil || command != nil }

  /// True for JavaScript and TypeScript: names are resolved by scope, and modules are a matter of the file.
  var isECMA: Bool {
    grammar?.isIndented == false && requests == nil && applications == nil && command == nil
  }

  /// True where code stands between marks in a text.
  var hasIslands: Bool {
    guard case .code(let rules) = lexing else { return false }
    return rules.island != nil
  }

  /// True where the sigil of a variable in a string is no part of its name.
  var dropsSigil: Bool {
    guard case .code(let rules) = lexing else { return false }
    return rules.strings.contains { $0.variable?.dropsSigil == true }
  }
}
