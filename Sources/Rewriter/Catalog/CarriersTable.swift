// The rows of places that hold code of another language. The first row that fits a place counts; a place without a row
// is a value of its host.

extension Carrier {
  /// All rows, the special ones of a host in front of the general ones.
  static let all: [Carrier] = documents + workflows + manifests + builds + programs

  private static let actions = [TemplateMark(open: "${{", close: "}}")]
  private static let braces = [TemplateMark(open: "{{", close: "}}")]

  // MARK: - Documents and pages

  private static let documents: [Carrier] = [
    Carrier(["markdown", "quarto"], "fence", .stated),
    Carrier(["rst", "asciidoc", "org"], "block", .stated),
    Carrier(["http"], "request", .named("shell")),
    Carrier(["notebook"], "cell", .stated, sharesNames: true),
    Carrier(
      ["html", "vue", "svelte", "astro"], "script", .statedOr("javascript"), sharesNames: true),
    Carrier(["astro"], "frontmatter", .named("typescript"), sharesNames: true),
    Carrier(["html"], "pre", .stated),
  ]

  // MARK: - Workflows

  private static let workflows: [Carrier] = [
    Carrier(
      ["yaml"], "jobs.*.steps.*.run", .workflowShell(isRequired: false),
      files: "(^|/)\\.(github|gitea|forgejo)/workflows/[^/]+\\.ya?ml$", templates: actions),
    Carrier(
      ["yaml"], "runs.steps.*.run", .workflowShell(isRequired: true),
      files: "(^|/)action\\.ya?ml$", templates: actions),
    Carrier(
      ["yaml"], "**.script", .named("shell"), files: gitlab, joinsItems: true, unless: windows),
    Carrier(
      ["yaml"], "**.before_script", .named("shell"), files: gitlab, joinsItems: true,
      unless: windows),
    Carrier(
      ["yaml"], "**.after_script", .named("shell"), files: gitlab, joinsItems: true,
      unless: windows),
    Carrier(
      ["yaml"], "**.run", .named("shell"), files: circle,
      templates: [TemplateMark(open: "<<", close: ">>")], unless: windows + "|" + otherShell),
    Carrier(
      ["yaml"], "**.run.command", .named("shell"), files: circle,
      templates: [TemplateMark(open: "<<", close: ">>")], unless: windows + "|" + otherShell),
    Carrier(
      ["yaml"], "**.script", .named("shell"),
      files: "(^|/)(bitbucket-pipelines|\\.travis)\\.ya?ml$", joinsItems: true, unless: windows),
    Carrier(
      ["yaml"], "**.bash", .named("shell"), files: "(^|/)azure-pipelines[^/]*\\.ya?ml$",
      templates: actions + [TemplateMark(open: "$(", close: ")", isName: true)]),
    Carrier(
      ["yaml"], "**.commands", .named("shell"),
      files: "(^|/)(\\.drone|\\.woodpecker|buildspec)[^/]*\\.ya?ml$|(^|/)\\.woodpecker/",
      joinsItems: true, unless: windows),
    Carrier(
      ["yaml"], "**.command", .named("shell"), files: "(^|/)\\.buildkite/[^/]+\\.ya?ml$",
      dollar: .names, unless: windows),
    Carrier(
      ["yaml"], "tasks.*.cmds.*", .named("shell"), files: taskfile, templates: braces,
      unless: windows),
    Carrier(
      ["yaml"], "tasks.*.cmds.*.cmd", .named("shell"), files: taskfile, templates: braces,
      unless: windows),
    Carrier(
      ["yaml"], "**.shell", .named("shell"), files: ansible, templates: braces,
      unless: windows + "|" + otherExecutable),
    Carrier(
      ["yaml"], "**.ansible\\.builtin\\.shell", .named("shell"), files: ansible, templates: braces,
      unless: windows + "|" + otherExecutable),
  ]

  private static let gitlab = "(^|/)[^/]*\\.?gitlab-ci[^/]*\\.ya?ml$|(^|/)\\.gitlab/"
  private static let circle = "(^|/)\\.circleci/[^/]+\\.ya?ml$"
  private static let taskfile = "(^|/)taskfile(\\.dist)?\\.ya?ml$"
  private static let ansible = "(^|/)(playbooks?|roles|tasks|handlers)/|(^|/)playbook[^/]*\\.ya?ml$"
  private static let windows = "windows|powershell|pwsh"
  private static let otherShell = "(?<![\\w.-])shell[\"']?[ \\t]*:" + noShell
  private static let otherExecutable = "(?<![\\w.-])executable[\"']?[ \\t]*[:=]" + noShell
  private static let noShell = "(?![ \\t]*[\"']?(/\\S*/)?(ba|da|z|k)?sh\\b)"

  // MARK: - Manifests

  private static let manifests: [Carrier] = [
    Carrier(
      ["yaml"], "services.*.command", .named("shell"), files: compose, dollar: .names),
    Carrier(
      ["yaml"], "services.*.entrypoint", .named("shell"), files: compose, dollar: .names),
    Carrier(["yaml"], "services.**.sh", .named("shell"), files: compose, dollar: .names),
    // A list that starts a shell: the scanner calls its last item so.
    Carrier(["yaml", "json", "jsonc"], "**.sh", .named("shell"), templates: braces),
    Carrier(["yaml", "json", "jsonc"], "**.x-codeSamples.*.source", .stated),
    Carrier(["yaml", "json", "jsonc"], "**.x-code-samples.*.source", .stated),
    Carrier(["json"], "scripts.*", .named("shell"), files: "(^|/)package\\.json$"),
    Carrier(["json"], "scripts.*", .named("shell"), files: "(^|/)composer\\.json$"),
    Carrier(["json"], "scripts.*.*", .named("shell"), files: "(^|/)composer\\.json$"),
    Carrier(["json", "jsonc"], "tasks.*", .named("shell"), files: "(^|/)deno\\.jsonc?$"),
    Carrier(
      ["json", "jsonc"], "**.*Command", .named("shell"), files: "(^|/)\\.?devcontainer[^/]*\\.json$"
    ),
  ]

  private static let compose = "(^|/)(docker-)?compose[^/]*\\.ya?ml$"

  // MARK: - Build files

  private static let builds: [Carrier] = [
    Carrier(["dockerfile"], "RUN", .stated),
    Carrier(["makefile"], "recipe", .named("shell"), dollar: .letters),
    Carrier(["justfile"], "recipe", .statedOr("shell"), templates: braces),
  ]

  // MARK: - Programs

  private static let programs: [Carrier] = [
    Carrier(["shell"], "program", .stated),
    Carrier(["shell"], "document", .stated),
  ]
}
