// How programming languages divide into tokens, sorted by name. Only what decides where a string or a comment ends is
// here; keywords and types are not needed to tell an occurrence in code from one in prose. The file is long because it is one
// table: a language is found and added in one place.

extension StringForm {
  fileprivate static let double = StringForm(open: "\"", close: "\"")
  fileprivate static let single = StringForm(open: "'", close: "'")
  /// One character in single quotes, where a quote alone is a lifetime, a type variable or a prime.
  fileprivate static let character = StringForm(open: "'", close: "'", isCharacter: true)
  fileprivate static let triple = StringForm(open: "\"\"\"", close: "\"\"\"", isMultiline: true)

  /// The form with other properties.
  fileprivate func with(
    prefixes: [String]? = nil, escape: EscapeStyle? = nil, hole: HoleForm? = nil,
    variable: VariableForm? = nil, isMultiline: Bool? = nil
  ) -> StringForm {
    var form = self
    form.prefixes = prefixes ?? form.prefixes
    form.escape = escape ?? form.escape
    form.hole = hole ?? form.hole
    form.variable = variable ?? form.variable
    form.isMultiline = isMultiline ?? form.isMultiline
    return form
  }
}

extension HoleForm {
  fileprivate static let dollarBrace = HoleForm(open: "${", close: UInt8(ascii: "}"))
  fileprivate static let hashBrace = HoleForm(open: "#{", close: UInt8(ascii: "}"))
  fileprivate static let brace = HoleForm(
    open: "{$", lookahead: 1, close: UInt8(ascii: "}"))
  /// `{x:N0}` with `{{` as text (C#, F#).
  fileprivate static let formatted = HoleForm(
    open: "{", close: UInt8(ascii: "}"), doubledIsText: true, hasFormat: true)
}

extension CodeRules {
  private static let slashes: [LineComment] = ["//"]
  private static let stars = [BlockComment(open: "/*", close: "*/")]
  private static let nestedStars = [BlockComment(open: "/*", close: "*/", nests: true)]
  private static let braceMark = UInt8(ascii: "}")

  static let batch = CodeRules(
    lineComments: [
      LineComment("rem ", startsLine: true, isCaseless: true),
      LineComment("@rem ", startsLine: true, isCaseless: true), LineComment("::", startsLine: true),
    ],
    // `%NAME:"=%` takes the quotes out of a value.
    strings: [
      StringForm(open: ":\"=", close: "%", escape: .none), .double.with(escape: EscapeStyle.none),
    ], wordBytes: Array("%!~-".utf8),
    continuation: UInt8(ascii: "^"))

  /// C, C++ and Objective-C; the text of `#error` is no code.
  static let c = CodeRules(
    lineComments: [
      "//", LineComment("#error", startsLine: true), LineComment("#warning", startsLine: true),
    ], blockComments: stars,
    strings: [
      StringForm(
        prefixes: ["r", "lr", "u8r", "ur"], open: "\"*(", close: ")*\"", escape: .none,
        isMultiline: true, run: .name),
      .double.with(prefixes: ["", "@", "l", "u8", "u"]),
      .single.with(prefixes: ["", "l", "u8", "u"]),
    ], digitSeparator: UInt8(ascii: "'"))

  static let clojure = CodeRules(
    lineComments: [";"], strings: [.double.with(prefixes: ["", "#"], isMultiline: true)],
    wordBytes: Array("-*+!?<>=.'/&%$".utf8), characterPrefix: UInt8(ascii: "\\"))

  static let csharp = CodeRules(
    lineComments: slashes + [
      LineComment("#region", startsLine: true), LineComment("#error", startsLine: true),
      LineComment("#warning", startsLine: true), LineComment("#endregion", startsLine: true),
      LineComment("#pragma", startsLine: true),
    ],
    blockComments: stars,
    strings: [
      StringForm(
        prefixes: ["$$"], open: "\"\"*", close: "\"\"*", escape: .none,
        hole: HoleForm(open: "{{", close: braceMark), isMultiline: true,
        run: .byte(UInt8(ascii: "\""), atLeast: 1)),
      StringForm(
        prefixes: ["$"], open: "\"\"*", close: "\"\"*", escape: .none,
        hole: HoleForm(open: "{", close: braceMark, hasFormat: true), isMultiline: true,
        run: .byte(UInt8(ascii: "\""), atLeast: 1)),
      StringForm(
        open: "\"\"*", close: "\"\"*", escape: .none, isMultiline: true,
        run: .byte(UInt8(ascii: "\""), atLeast: 1)),
      .double.with(
        prefixes: ["$@", "@$"], escape: .doubled, hole: .formatted, isMultiline: true),
      .double.with(prefixes: ["@"], escape: .doubled, isMultiline: true),
      .double.with(prefixes: ["$"], hole: .formatted), .double, .single,
    ])

  static let dart: CodeRules = {
    let quotes = ["\"\"\"", "'''", "\"", "'"]
    return CodeRules(
      lineComments: slashes, blockComments: nestedStars,
      strings: quotes.flatMap { quote in
        let isMultiline = quote.utf8.count == 3
        return [
          StringForm(
            prefixes: ["r"], open: quote, close: quote, escape: .none, isMultiline: isMultiline),
          StringForm(
            open: quote, close: quote, hole: .dollarBrace, variable: VariableForm(dropsSigil: true),
            isMultiline: isMultiline),
        ]
      })
  }()

  static let elixir: CodeRules = {
    let plain = StringForm(
      open: "", close: "", escape: .backslash, isMultiline: true, closesAtLine: true)
    return CodeRules(
      lineComments: ["#"],
      strings: ["\"\"\"", "'''", "\"", "'"].map {
        StringForm(
          open: $0, close: $0, hole: .hashBrace, isMultiline: true, closesAtLine: $0.count > 1)
      },
      quoteLikes: [
        QuoteLike(prefixes: ["~s", "~c"], string: plain.with(hole: .hashBrace), nests: false),
        QuoteLike(
          prefixes: ["~S", "~C"], string: plain.with(escape: EscapeStyle.none), nests: false),
        QuoteLike(
          prefixes: ["~H", "~L", "~E"], string: plain.with(escape: EscapeStyle.none), nests: false),
        QuoteLike(
          prefixes: ["~r", "~R", "~w", "~W", "~D", "~T", "~N", "~U", "~p"], nests: false),
      ], wordTail: Array("?!".utf8), characterPrefix: UInt8(ascii: "?"))
  }()

  static let erlang = CodeRules(
    lineComments: ["%"],
    strings: [
      .triple, .double.with(prefixes: ["", "~", "~b", "~s"], isMultiline: true),
      .single.with(isMultiline: true),
    ], wordBytes: [UInt8(ascii: "@")], characterPrefix: UInt8(ascii: "$"))

  static let fish = CodeRules(
    lineComments: [LineComment("#", startsWord: true)],
    strings: [
      .double.with(
        hole: HoleForm(open: "$(", close: UInt8(ascii: ")")),
        variable: VariableForm(suffixes: ["["]), isMultiline: true),
      .single.with(isMultiline: true),
    ], wordBytes: Array("$-./:@%=+~".utf8), hasPlainEscapes: true)

  static let fsharp = CodeRules(
    lineComments: slashes, blockComments: [BlockComment(open: "(*", close: "*)", nests: true)],
    strings: [
      StringForm(
        prefixes: ["$"], open: "\"\"\"", close: "\"\"\"", escape: .none, hole: .formatted,
        isMultiline: true),
      .triple.with(escape: EscapeStyle.none),
      .double.with(
        prefixes: ["$@", "@$"], escape: .doubled, hole: .formatted, isMultiline: true),
      .double.with(prefixes: ["@"], escape: .doubled, isMultiline: true),
      .double.with(prefixes: ["$"], hole: .formatted, isMultiline: true),
      .double.with(isMultiline: true), .character,
    ], wordTail: [UInt8(ascii: "'")])

  static let go = CodeRules(
    lineComments: slashes, blockComments: stars,
    strings: [
      .double, .single, StringForm(open: "`", close: "`", escape: .none, isMultiline: true),
    ])

  static let haskell = CodeRules(
    lineComments: [LineComment("--", unless: "!#$%&*+./<=>?@\\^|~:")],
    blockComments: [BlockComment(open: "{-", close: "-}", nests: true)],
    strings: [
      StringForm(
        open: "[*|", close: "|]", escape: .none, isMultiline: true, run: .name),
      .double.with(isMultiline: true), .character,
    ], wordTail: [UInt8(ascii: "'")])

  static let java = CodeRules(
    lineComments: slashes, blockComments: stars, strings: [.triple, .double, .single])

  static let julia: CodeRules = {
    let dollar = VariableForm(dropsSigil: true)
    let hole = HoleForm(open: "$(", close: UInt8(ascii: ")"))
    let raw = ["raw", "r", "b", "v", "s", "html", "md", "big"]
    return CodeRules(
      lineComments: ["#"], blockComments: [BlockComment(open: "#=", close: "=#", nests: true)],
      strings: [
        .triple.with(prefixes: raw), .triple.with(hole: hole, variable: dollar),
        .double.with(prefixes: raw, isMultiline: true),
        .double.with(hole: hole, variable: dollar, isMultiline: true),
        StringForm(open: "```", close: "```", isMultiline: true),
        StringForm(open: "`", close: "`", isMultiline: true), .character,
      ], wordTail: Array("'!".utf8))
  }()

  static let kotlin = CodeRules(
    lineComments: slashes, blockComments: nestedStars,
    strings: [
      .triple.with(
        escape: EscapeStyle.none, hole: .dollarBrace, variable: VariableForm(dropsSigil: true)),
      .double.with(hole: .dollarBrace, variable: VariableForm(dropsSigil: true)), .single,
      StringForm(open: "`", close: "`", escape: .none),
    ])

  static let lua = CodeRules(
    lineComments: ["--"],
    blockComments: [
      BlockComment(open: "--[", close: "]", run: .byte(UInt8(ascii: "="), atLeast: 0))
    ],
    strings: [
      StringForm(
        open: "[*[", close: "]*]", escape: .none, isMultiline: true,
        run: .byte(UInt8(ascii: "="), atLeast: 0)), .double, .single,
    ])

  static let ocaml = CodeRules(
    blockComments: [BlockComment(open: "(*", close: "*)", nests: true)],
    strings: [
      StringForm(
        open: "{*|", close: "|*}", escape: .none, isMultiline: true, run: .name),
      .double.with(isMultiline: true), .character,
    ], wordTail: [UInt8(ascii: "'")])

  static let perl: CodeRules = {
    let variable = VariableForm(
      sigils: Array("$@".utf8), suffixes: ["[", "{", "->"], isBraced: true)
    return CodeRules(
      lineComments: ["#"],
      blockComments: [
        "=pod", "=head", "=over", "=item", "=back", "=begin", "=end", "=for", "=encoding", "=cut",
      ].map { BlockComment(open: $0, close: "\n=cut", startsLine: true) },
      strings: [
        .double.with(variable: variable, isMultiline: true),
        .single.with(isMultiline: true), StringForm(open: "`", close: "`", isMultiline: true),
      ],
      quoteLikes: [
        QuoteLike(
          prefixes: ["qq"],
          string: StringForm(
            open: "", close: "", variable: variable, isMultiline: true),
          allowsSpace: true),
        QuoteLike(prefixes: ["qw", "qr", "qx"], allowsSpace: true),
        QuoteLike(prefixes: ["tr", "s", "y"], parts: 2, allowsSpace: true),
        QuoteLike(prefixes: ["m"], allowsSpace: true),
        QuoteLike(
          prefixes: ["q"], string: StringForm(open: "", close: "", isMultiline: true),
          allowsSpace: true),
      ],
      here: HereForm(open: "<<", modifiers: [UInt8(ascii: "~")], variable: variable),
      wordBytes: Array("$@".utf8), specialNames: Array("\"'`/#;,]".utf8),
      endMarks: ["__END__", "__DATA__"], hasRegexLiterals: true,
      patternWords: [
        "if", "unless", "while", "until", "and", "or", "not", "xor", "split", "grep", "map",
        "return", "push", "when", "x", "lt", "gt", "eq", "ne", "cmp",
      ])
  }()

  static let php = CodeRules(
    lineComments: ["//", LineComment("#", unless: "[")], blockComments: stars,
    strings: [
      .double.with(
        hole: .brace, variable: VariableForm(suffixes: ["[", "->"], isBraced: true),
        isMultiline: true),
      .single.with(isMultiline: true),
      StringForm(open: "`", close: "`", isMultiline: true),
    ],
    here: HereForm(
      open: "<<<", hole: .brace, variable: VariableForm(suffixes: ["[", "->"], isBraced: true)),
    wordBytes: [UInt8(ascii: "$")], island: (opens: ["<?php", "<?="], close: "?>"))

  static let powershell: CodeRules = {
    let variable = VariableForm(suffixes: [":"], isBraced: true)
    let hole = HoleForm(open: "$(", close: UInt8(ascii: ")"))
    return CodeRules(
      lineComments: [LineComment("#", startsWord: true)],
      blockComments: [BlockComment(open: "<#", close: "#>")],
      strings: [
        StringForm(
          open: "@\"", close: "\n\"@", escape: .backtick, hole: hole, variable: variable,
          isMultiline: true),
        StringForm(open: "@'", close: "\n'@", escape: .none, isMultiline: true),
        .double.with(escape: .backtick, hole: hole, variable: variable, isMultiline: true),
        .single.with(escape: .doubled, isMultiline: true),
      ], wordBytes: Array("$".utf8), wordTail: Array("-".utf8), continuation: UInt8(ascii: "`"))
  }()

  static let r: CodeRules = {
    let brackets = [("(", ")"), ("[", "]"), ("{", "}")]
    let raw = ["\"", "'"].flatMap { quote in
      brackets.map { open, close in
        StringForm(
          prefixes: ["r"], open: "\(quote)*\(open)", close: "\(close)*\(quote)", escape: .none,
          isMultiline: true, run: .byte(UInt8(ascii: "-"), atLeast: 0))
      }
    }
    return CodeRules(
      lineComments: ["#"],
      strings: raw + [
        .double.with(isMultiline: true), .single.with(isMultiline: true),
        StringForm(open: "`", close: "`"),
      ], wordBytes: [UInt8(ascii: ".")], continuation: 0)
  }()

  static let ruby: CodeRules = {
    let plain = StringForm(open: "", close: "", isMultiline: true)
    return CodeRules(
      lineComments: ["#"],
      blockComments: [BlockComment(open: "=begin", close: "\n=end", startsLine: true)],
      strings: [
        .double.with(hole: .hashBrace, isMultiline: true), .single.with(isMultiline: true),
        StringForm(open: "`", close: "`", hole: .hashBrace, isMultiline: true),
      ],
      quoteLikes: [
        QuoteLike(prefixes: ["%Q"], string: plain.with(hole: .hashBrace)),
        QuoteLike(prefixes: ["%q"], string: plain),
        QuoteLike(prefixes: ["%w", "%W", "%i", "%I", "%r", "%x", "%s"]),
        QuoteLike(prefixes: ["%"], string: plain.with(hole: .hashBrace), needsOperand: true),
      ],
      here: HereForm(
        open: "<<", modifiers: Array("~-".utf8), hole: .hashBrace, variable: nil),
      wordBytes: Array("@$".utf8), wordTail: Array("?!".utf8),
      characterPrefix: UInt8(ascii: "?"), specialNames: Array("\"'`/;,~".utf8),
      endMarks: ["__END__"], hasRegexLiterals: true,
      patternWords: [
        "if", "unless", "while", "until", "and", "or", "not", "when", "elsif", "return", "then",
        "do", "in", "split", "puts", "match", "assert_match",
      ])
  }()

  static let rust = CodeRules(
    lineComments: slashes, blockComments: nestedStars,
    strings: [
      StringForm(
        prefixes: ["r", "br", "cr"], open: "*\"", close: "\"*", escape: .none, isMultiline: true,
        run: .byte(UInt8(ascii: "#"), atLeast: 0)),
      .double.with(prefixes: ["", "b", "c"], isMultiline: true),
      StringForm(prefixes: ["", "b"], open: "'", close: "'", isCharacter: true),
    ])

  static let scala = CodeRules(
    lineComments: slashes, blockComments: nestedStars,
    strings: [
      .triple.with(
        prefixes: ["s", "f", "raw", "uri"], escape: EscapeStyle.none, hole: .dollarBrace,
        variable: VariableForm(dropsSigil: true)),
      .triple.with(escape: EscapeStyle.none),
      .double.with(
        prefixes: ["s", "f", "raw", "uri"], hole: .dollarBrace,
        variable: VariableForm(dropsSigil: true)),
      .double, .character, StringForm(open: "`", close: "`", escape: .none),
    ])

  static let sql = CodeRules(
    lineComments: ["--"], blockComments: stars,
    strings: [
      StringForm(
        open: "$*$", close: "$*$", escape: .none, isMultiline: true, run: .name),
      .single.with(prefixes: ["e"], isMultiline: true),
      .single.with(prefixes: ["", "n", "x", "b"], escape: .doubled, isMultiline: true),
      .double.with(escape: .doubled, isMultiline: true),
      StringForm(open: "`", close: "`", escape: .doubled),
    ])

  static let swift: CodeRules = {
    let hashes = DelimiterRun.byte(UInt8(ascii: "#"), atLeast: 1)
    let hole = HoleForm(open: "\\(", close: UInt8(ascii: ")"))
    let rawHole = HoleForm(open: "\\*(", close: UInt8(ascii: ")"))
    return CodeRules(
      lineComments: slashes, blockComments: nestedStars,
      strings: [
        StringForm(
          open: "*\"\"\"", close: "\"\"\"*", escape: .none, hole: rawHole, isMultiline: true,
          run: hashes),
        StringForm(open: "*\"", close: "\"*", escape: .none, hole: rawHole, run: hashes),
        .triple.with(hole: hole), .double.with(hole: hole),
        StringForm(open: "`", close: "`", escape: .none),
      ])
  }()

  /// Two backslashes start one line of a longer text.
  static let zig = CodeRules(
    lineComments: ["//", LineComment("\\\\", isText: true)],
    strings: [.double.with(prefixes: ["", "@"]), .single])
}
