// The rows of the language table, sorted by name. Languages without a grammar or a command form are tokenised, so that
// comments are told from strings, and reported; their call sites are not edited.

extension Language {
  /// All languages, sorted by name.
  static let all: [Language] =
    ([javascript, jsx, python, shell, tsx, typescript] + code + documents + configuration)
    .sorted { $0.name < $1.name }

  static let unknown = Language(
    name: "unknown", extensions: [],
    lexing: .lines(comments: ["#", "//", "--", ";", "*", "<!--", "%"]))

  // MARK: - With a grammar

  static let javascript = Language(
    name: "javascript", extensions: ["js", "mjs", "cjs"], aliases: ["js", "node"],
    interpreters: ["node", "bun", "deno"], lexing: .code(.ecma(markup: true)), grammar: .ecma)
  static let jsx = Language(
    name: "jsx", extensions: ["jsx"], lexing: .code(.ecma(markup: true)), grammar: .ecma)
  static let tsx = Language(
    name: "tsx", extensions: ["tsx"], lexing: .code(.ecma(markup: true)), grammar: .ecma)
  static let typescript = Language(
    name: "typescript", extensions: ["ts", "mts", "cts"], aliases: ["ts"],
    lexing: .code(.ecma(markup: false)), grammar: .ecma)
  static let python = Language(
    name: "python", extensions: ["py", "pyi"], aliases: ["py", "python3"],
    interpreters: ["python", "python3"], lexing: .code(.python), grammar: .python)
  static let shell = Language(
    name: "shell", extensions: ["sh", "bash", "zsh", "ksh"],
    filenames: [".bashrc", ".zshrc", ".profile", ".bash_profile"],
    aliases: ["sh", "bash", "zsh", "console", "shell-session", "curl", "terminal"],
    interpreters: ["sh", "bash", "zsh", "dash", "ksh"], lexing: .shell, structure: .shell)
}

extension CodeRules {
  static func ecma(markup: Bool) -> CodeRules {
    CodeRules(
      lineComments: ["//"], blockComments: [BlockComment(open: "/*", close: "*/")],
      strings: [
        StringForm(open: "\"", close: "\""),
        StringForm(open: "'", close: "'"),
        StringForm(
          open: "`", close: "`", hole: HoleForm(open: "${", close: UInt8(ascii: "}")),
          isMultiline: true),
      ],
      wordBytes: [UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@")], hasRegexLiterals: true,
      hasMarkup: markup)
  }

  static let python = CodeRules(
    lineComments: ["#"],
    strings: ["\"\"\"", "'''", "\"", "'"].flatMap { quote in
      [
        StringForm(
          prefixes: ["f", "rf", "fr", "t", "rt", "tr"], open: quote, close: quote,
          hole: HoleForm(
            open: "{", close: UInt8(ascii: "}"), doubledIsText: true, hasFormat: true),
          isMultiline: quote.utf8.count == 3),
        StringForm(
          prefixes: ["", "r", "b", "u", "br", "rb"], open: quote, close: quote,
          isMultiline: quote.utf8.count == 3),
      ]
    })
}

extension Grammar {
  static let ecma = Grammar(
    entrySeparator: ":", concatenation: "+", spread: "...", hasBareKeys: true,
    nullWords: ["null", "undefined"], declarationWords: ["const", "let", "var", "readonly"],
    environment: [
      EnvironmentForm(
        evidence: .known("\\bprocess\\.env\\b"), open: "process.env.", close: ""),
      EnvironmentForm(
        evidence: .known("\\bDeno\\.env\\.get\\("), open: "Deno.env.get(\"", close: "\")"),
    ],
    keywords: [
      "return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "throw", "new",
      "await",
      "yield", "default", "extends", "instanceof", "const", "let", "var", "export", "if", "while",
      "for", "async", "static", "public", "private", "protected", "readonly", "import", "from",
      "as",
      "satisfies",
    ])
  static let python = Grammar(
    entrySeparator: ":", argumentSeparator: "=", concatenation: "+", spread: "**", isIndented: true,
    nullWords: ["None"],
    environment: [
      EnvironmentForm(
        evidence: .known("(?m)^(\\xEF\\xBB\\xBF)?import (\\w+, )*os\\b(?! *as|\\.)"),
        open: "os.environ[\"",
        close: "\"]")
    ],
    keywords: [
      "return", "in", "is", "not", "and", "or", "if", "else", "elif", "for", "while", "await",
      "yield", "lambda", "assert", "del", "raise", "from", "import", "as", "with", "global",
      "nonlocal", "print",
    ])
}
