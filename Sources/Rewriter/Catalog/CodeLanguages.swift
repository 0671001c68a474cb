// The rows of programming languages besides JavaScript, Python and shell, sorted by name: how their files are
// recognised. How each divides into tokens is in `CodeRulesTable.swift`.

extension Language {
  /// Languages whose text is code, sorted by name.
  static let code: [Language] = [
    batch, c, clojure, cpp, csharp, dart, elixir, erlang, fish, fsharp, go, haskell, java, julia,
    kotlin, lua, objectiveC, ocaml, perl, php, powershell, r, ruby, rust, scala, sql, swift, zig,
  ]

  static let batch = Language(
    name: "batch", extensions: ["bat", "cmd"], aliases: ["dosbatch", "cmd"], lexing: .code(.batch),
    command: .batch)
  static let c = Language(
    name: "c", extensions: ["c", "h"], lexing: .code(.c), grammar: .c, applications: .c)
  static let clojure = Language(
    name: "clojure", extensions: ["clj", "cljs", "cljc", "edn", "bb"], aliases: ["clj"],
    interpreters: ["bb"], lexing: .code(.clojure), grammar: .clojure, applications: .clojure)
  static let cpp = Language(
    name: "cpp", extensions: ["cc", "cpp", "cxx", "hh", "hpp", "hxx", "ino", "cu"],
    aliases: ["c++"], lexing: .code(.c), grammar: .c, requests: .cpp, applications: .cpp)
  static let csharp = Language(
    name: "csharp", extensions: ["cs", "csx"], aliases: ["c#", "cs"], lexing: .code(.csharp),
    grammar: .csharp,
    requests: .csharp, constants: .csharp)
  static let dart = Language(
    name: "dart", extensions: ["dart"], lexing: .code(.dart), grammar: .dart,
    requests: .dart)
  static let elixir = Language(
    name: "elixir", extensions: ["ex", "exs"], interpreters: ["elixir"], lexing: .code(.elixir),
    grammar: .elixir,
    requests: .elixir)
  static let erlang = Language(
    name: "erlang", extensions: ["erl", "hrl", "escript"], interpreters: ["escript"],
    lexing: .code(.erlang), grammar: .erlang, applications: .erlang)
  static let fish = Language(
    name: "fish", extensions: ["fish"], interpreters: ["fish"], lexing: .code(.fish),
    command: .fish)
  static let fsharp = Language(
    name: "fsharp", extensions: ["fs", "fsx", "fsi"], aliases: ["f#"], lexing: .code(.fsharp),
    grammar: .fsharp, requests: .fsharp)
  static let go = Language(
    name: "go", extensions: ["go"], aliases: ["golang"], lexing: .code(.go), grammar: .go,
    requests: .go, constants: .go)
  static let haskell = Language(
    name: "haskell", extensions: ["hs"], interpreters: ["runghc", "runhaskell"],
    lexing: .code(.haskell), grammar: .haskell, applications: .haskell)
  static let java = Language(
    name: "java", extensions: ["java"], lexing: .code(.java), grammar: .java,
    requests: .java, constants: .java)
  static let julia = Language(
    name: "julia", extensions: ["jl"], interpreters: ["julia"], lexing: .code(.julia),
    grammar: .julia,
    requests: .julia)
  static let kotlin = Language(
    name: "kotlin", extensions: ["kt", "kts"], lexing: .code(.kotlin), grammar: .kotlin,
    requests: .kotlin, constants: .kotlin)
  static let lua = Language(
    name: "lua", extensions: ["lua"], interpreters: ["lua", "luajit"], lexing: .code(.lua),
    grammar: .lua, requests: .lua)
  static let objectiveC = Language(
    name: "objective-c", extensions: ["m", "mm"], aliases: ["objc", "objectivec"],
    lexing: .code(.c), grammar: .objectiveC, applications: .objectiveC, stringPrefix: "@")
  static let ocaml = Language(
    name: "ocaml", extensions: ["ml", "mli"], interpreters: ["ocaml"], lexing: .code(.ocaml),
    grammar: .ocaml, applications: .ocaml)
  static let perl = Language(
    name: "perl", extensions: ["pl", "pm", "t"], interpreters: ["perl"], lexing: .code(.perl),
    grammar: .perl,
    requests: .perl, foreignMarks: Pattern.known("(?m)^  \\$ "))
  static let php = Language(
    name: "php", extensions: ["php", "phtml"], interpreters: ["php"], lexing: .code(.php),
    grammar: .php,
    requests: .php, constants: .php)
  static let powershell = Language(
    name: "powershell", extensions: ["ps1", "psm1", "psd1"], aliases: ["ps1", "pwsh", "posh"],
    interpreters: ["pwsh"], lexing: .code(.powershell), grammar: .powershell,
    requests: .powershell)
  static let r = Language(
    name: "r", extensions: ["r"], interpreters: ["Rscript"], lexing: .code(.r), grammar: .r,
    requests: .r)
  static let ruby = Language(
    name: "ruby", extensions: ["rb", "rake", "gemspec", "ru"],
    filenames: [
      "Gemfile", "Rakefile", "Appfile", "Appraisals", "Berksfile", "Brewfile", "Capfile",
      "Dangerfile", "Fastfile", "Guardfile", "Podfile", "Steepfile", "Thorfile", "Vagrantfile",
    ],
    interpreters: ["ruby"], lexing: .code(.ruby), grammar: .ruby,
    requests: .ruby, constants: .ruby)
  static let rust = Language(
    name: "rust", extensions: ["rs"], lexing: .code(.rust), grammar: .rust,
    requests: .rust)
  static let scala = Language(
    name: "scala", extensions: ["scala", "sc", "sbt"], lexing: .code(.scala), grammar: .scala,
    requests: .scala)
  static let sql = Language(
    name: "sql", extensions: ["sql"], aliases: ["postgresql", "mysql", "sqlite"],
    lexing: .code(.sql), grammar: .sql, applications: .sql)
  static let swift = Language(
    name: "swift", extensions: ["swift"], interpreters: ["swift"], lexing: .code(.swift),
    grammar: .swift,
    requests: .swift, constants: .swift)
  static let zig = Language(
    name: "zig", extensions: ["zig"], lexing: .code(.zig), grammar: .zig, requests: .zig)
}
