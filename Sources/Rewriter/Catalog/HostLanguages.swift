// The rows of documents, pages, build files and configuration, sorted by name: formats that are not code themselves, and
// hold code of other languages or nothing but values. What code they hold, and where, is in `CarriersTable.swift`.

extension Language {
  /// Text that people read, with listings; pages and components with scripts.
  static let documents: [Language] = [
    asciidoc, astro, html, markdown, notebook, org, quarto, rst, svelte, vue,
  ]

  static let asciidoc = Language(
    name: "asciidoc", extensions: ["adoc", "asciidoc"], lexing: .lines(comments: ["//"]),
    isDocument: true,
    structure: .blocks(
      BlockForm(
        open: .known("^\\[(?:source|,)[, ]*([\\w+#-]+)\\]\\s*$", caseless: true),
        delimiter: .known("^(-{4,}|\\.{4,})\\s*$"))))
  static let astro = Language(
    name: "astro", extensions: ["astro"], lexing: .lines(comments: ["<!--", "//"]),
    isDocument: true, structure: .markup)
  static let html = Language(
    name: "html", extensions: ["html", "htm", "xhtml"], lexing: .lines(comments: ["<!--"]),
    isDocument: true, structure: .markup)
  static let markdown = Language(
    name: "markdown", extensions: ["md", "mdx", "markdown"], lexing: .markdown, isDocument: true,
    structure: .fences)
  static let notebook = Language(
    name: "notebook", extensions: ["ipynb"], lexing: .lines(comments: []), isDocument: true,
    structure: .notebook)
  static let org = Language(
    name: "org", extensions: ["org"], lexing: .lines(comments: ["# "]), isDocument: true,
    structure: .blocks(
      BlockForm(
        open: .known("^\\s*#\\+begin_src\\s+([\\w+#-]+)", caseless: true),
        close: .known("^\\s*#\\+end_src\\s*$", caseless: true))))
  static let quarto = Language(
    name: "quarto", extensions: ["qmd", "rmd"], lexing: .markdown, isDocument: true,
    structure: .fences)
  static let rst = Language(
    name: "rst", extensions: ["rst"], lexing: .lines(comments: []), isDocument: true,
    structure: .blocks(
      BlockForm(
        open: .known(
          "^\\s*\\.\\. +(?:code-block|code|sourcecode):: *([\\w+#-]*)\\s*$", caseless: true),
        isIndented: true)))
  static let svelte = Language(
    name: "svelte", extensions: ["svelte"], lexing: .lines(comments: ["<!--"]), isDocument: true,
    structure: .markup)
  static let vue = Language(
    name: "vue", extensions: ["vue"], lexing: .lines(comments: ["<!--"]), isDocument: true,
    structure: .markup)

  /// Values with a name; what reads them is elsewhere.
  static let configuration: [Language] = [
    caddy, config, crontab, dockerfile, dotenv, graphql, headersFile, http, ini, json, json5, jsonc,
    justfile, makefile, nginx, properties, systemd, terraform, toml, xml, yaml,
  ]

  static let caddy = Language(
    name: "caddy", extensions: ["caddyfile"], filenames: ["Caddyfile"],
    lexing: .lines(comments: ["#"]), isConfiguration: true)
  static let config = Language(
    name: "config", extensions: ["conf"], lexing: .lines(comments: ["#", ";", "//", "!"]),
    isConfiguration: true)
  static let crontab = Language(
    name: "crontab", extensions: ["crontab", "cron"], filenames: ["crontab"],
    lexing: .lines(comments: ["#"]), isConfiguration: true)
  static let dockerfile = Language(
    name: "dockerfile", extensions: ["dockerfile", "containerfile"],
    filenames: ["Dockerfile", "Containerfile"], lexing: .lines(comments: ["#"]),
    isConfiguration: true, structure: .instructions)
  static let dotenv = Language(
    name: "dotenv", extensions: ["env"], filenames: [".env", ".dev.vars", ".envrc"],
    lexing: .lines(comments: ["#"]), isConfiguration: true)
  static let graphql = Language(
    name: "graphql", extensions: ["graphql", "gql"], aliases: ["gql"],
    lexing: .lines(comments: ["#"]), isConfiguration: true)
  static let headersFile = Language(
    name: "headers", extensions: [], filenames: ["_headers", "_redirects"],
    lexing: .lines(comments: ["#"]), isConfiguration: true)
  static let http = Language(
    name: "http", extensions: ["http", "rest"], lexing: .lines(comments: ["#", "//"]),
    isConfiguration: true, structure: .requests)
  static let ini = Language(
    name: "ini", extensions: ["ini", "cfg"],
    filenames: [".npmrc", ".pypirc", ".editorconfig", ".gitconfig"],
    lexing: .lines(comments: ["#", ";"]), isConfiguration: true)
  static let json = Language(
    name: "json", extensions: ["json", "webmanifest"], lexing: .lines(comments: []),
    isConfiguration: true, structure: .json)
  static let json5 = Language(
    name: "json5", extensions: ["json5"], lexing: .lines(comments: ["//"]), isConfiguration: true)
  static let jsonc = Language(
    name: "jsonc", extensions: ["jsonc", "code-workspace"], lexing: .lines(comments: ["//"]),
    isConfiguration: true, structure: .json)
  static let justfile = Language(
    name: "justfile", extensions: ["just"], filenames: ["justfile", "Justfile", ".justfile"],
    lexing: .lines(comments: ["#"]), isConfiguration: true, structure: .recipes)
  static let makefile = Language(
    name: "makefile", extensions: ["mk", "mak"],
    filenames: ["Makefile", "makefile", "GNUmakefile", "BSDmakefile"], aliases: ["make"],
    lexing: .lines(comments: ["#"]), isConfiguration: true, structure: .recipes)
  static let nginx = Language(
    name: "nginx", extensions: ["nginx", "nginxconf"], filenames: ["nginx.conf"],
    lexing: .lines(comments: ["#"]), isConfiguration: true)
  static let properties = Language(
    name: "properties", extensions: ["properties"], lexing: .lines(comments: ["#", "!"]),
    isConfiguration: true)
  static let systemd = Language(
    name: "systemd", extensions: ["service", "timer", "socket", "target"],
    lexing: .lines(comments: ["#", ";"]), isConfiguration: true)
  static let terraform = Language(
    name: "terraform", extensions: ["tf", "tfvars", "hcl"], aliases: ["hcl"],
    lexing: .lines(comments: ["#", "//"]), isConfiguration: true)
  static let toml = Language(
    name: "toml", extensions: ["toml"], lexing: .lines(comments: ["#"]), isConfiguration: true)
  static let xml = Language(
    name: "xml", extensions: ["xml", "plist", "csproj", "xaml", "svg"],
    lexing: .lines(comments: ["<!--"]), isConfiguration: true)
  static let yaml = Language(
    name: "yaml", extensions: ["yaml", "yml"], lexing: .lines(comments: ["#"]),
    isConfiguration: true, structure: .yaml)
}
