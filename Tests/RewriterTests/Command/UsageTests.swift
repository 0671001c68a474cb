// What the program says to arguments it cannot use, and to inputs that are not what they should be. The rest of a run
// always goes on; the status tells what happened (VOCABULARY).
import Foundation
import Testing

@testable import Rewriter

@Suite struct UsageTests {
  /// Arguments that no run can be made of, and what the message must say.
  static let wrong: [(arguments: [String], says: String)] = [
    (["--format", "xml"], "- sarif"),
    (["--baseline", "nowhere.json"], "cannot read nowhere.json"),
    (["--baseline", "a.sh"], "no JSON report of aig-migrate"),
    (["--accept", "money"], "'billing', 'models', 'behavior' or 'all'"),
    (["--accept", "billing,"], "'billing', 'models', 'behavior' or 'all'"),
    (["--fail-on", "everything"], "'changes', 'review', 'changes,review' or 'never'"),
    (["--color", "blue"], "'auto', 'always' or 'never'"),
    (["--jobs", "many"], "--jobs"),
    (["--jobs=-1"], "--jobs takes a number from 0"),
    (["--max-file-size", "0"], "--max-file-size"),
    (["--host", "https://ai.example.com/v1"], "--host takes a host name"),
    (["--host", "Gateway.ai.cloudflare.com"], "known without it"),
    (["--include", "[a"], "--include takes a glob"),
    (["--exclude", ""], "--exclude takes a glob"),
    (["batch", "--repos", ".", "--out", "out", "--include", "[a"], "--include takes a glob"),
    (["link.sh"], "symbolic link"),
    (["--token-env", "$TOKEN"], "--token-env takes the name of a variable"),
    (["--write", "--check"], "--write cannot be combined with --check"),
    (["--write", "-n"], "--write cannot be combined with --dry-run"),
    (["--quiet", "--verbose"], "contradict"),
    (["-"], "--stdin-filename"),
    (["-", "--stdin-filename", "a.sh", "b.sh"], "cannot be combined with other paths"),
    (["-", "--stdin-filename", "a.sh", "--write"], "--write needs files"),
    (["--stdin-filename", "a.sh"], "needs the path -"),
    (["--frobnicate"], "--frobnicate"),
    (["explain"], "Missing"),
    (["explain", "dynamic-rout"], "did you mean 'dynamic-route'"),
    (["list", "things"], "'things' is invalid"),
    (["--format", "jsn"], "'--format <format>'. Did you mean 'json'? Please provide"),
    (["--format", "SARIF"], "Did you mean 'sarif'?"),
    (["--fail-on", "fuond"], "'--fail-on <what>'. Please provide"),
    (["--fail-on", "reveiw"], "Did you mean 'review'?"),
    (["--fail-on", "change,review"], "Did you mean 'changes,review'?"),
    (["--accept", "modles"], "Did you mean 'models'?"),
    (["--accept", "billing,modles"], "Did you mean 'billing,models'?"),
    (["--accept", "models,"], "'--accept <list>'. Please provide"),
    (["--color", "alwys"], "Did you mean 'always'?"),
    (["--progress", "nver"], "Did you mean 'never'?"),
    (["--acept", "models"], "Did you mean '--accept'?"),
    (["list", "modls"], "Did you mean 'models'?"),
    (["list", "language"], "Did you mean 'languages'?"),
    (["batch", "plan", "--engine", "slrm"], "Did you mean 'slurm'?"),
    (["batch", "plann", "--out", "x"], "Did you mean the command 'batch plan'?"),
    (["report", "mrge", "x"], "Did you mean the command 'report merge'?"),
    (["report", "merge", "x", "--format", "markdwon"], "Did you mean 'markdown'?"),
    (["help", "migrat"], "Did you mean the command 'migrate'?"),
    (["--config", "a.sj"], "Did you mean 'a.sh'?"),
    (["--baseline", "a.sj"], "Did you mean 'a.sh'?"),
    (["why", "a.sj:1"], "Did you mean 'a.sh'?"),
    (["explain"], "aig-migrate list"),
    (["why", "nowhere.sh:1"], "nowhere.sh"),
    (["nowhere"], "nowhere"),
    (["mirgate"], "Did you mean the command 'migrate'?"),
    (["apply", "a.json"], "--plan FILE makes a plan."),
    (["report", "merge", "nowhere"], "takes the one that batch --out named"),
    (["batch", "--repos", "nowhere", "--out", "out"], "a file with one repository a line"),
    (["nowhere", "neither"], "neither"),
  ]

  @Test("wrong arguments end with 2 and a message that helps", arguments: wrong.indices)
  func wrongArguments(_ index: Int) throws {
    let (arguments, message) = UsageTests.wrong[index]
    let command = try Command(["a.sh": Command.refusedCall])
    try FileManager.default.createSymbolicLink(
      atPath: command.folder.path + "/link.sh", withDestinationPath: "a.sh")
    let result = try command.folder.run(Command.program, arguments)
    #expect(result.status == 2, "\(arguments)")
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test("help, version, explain and list are data on stdout")
  func information() throws {
    let command = try Command()
    #expect(try command("--help").text.contains("help migrate"))
    #expect(try command("help", "migrate").text.contains("--stdin-filename"))
    #expect(try command("--version").text.contains("catalogue of \(Release.catalogDate)"))
    #expect(try command("explain", "token-permission").text.contains("401"))
    #expect(try command("explain", "Billing").text.contains("billing (consent)"))
    let list = try command("list")
    #expect(list.status == 0)
    for reason in Reason.allCases { #expect(list.text.contains(reason.rawValue)) }
    let models = try command("list", "models").text
    #expect(models.contains("anthropic/claude-haiku-4.5") && models.contains(Release.catalogDate))
    #expect(try command("list", "providers").text.contains("mistral"))
    #expect(try command("list", "languages").text.contains("python"))
    #expect(try command("list", "shapes").text == command("list", "routes").text)
    #expect(try command("list", "headers").text.contains("stored-key-alias"))
    #expect(try command("list", "consents").text.split(separator: "\n").count == 3)
  }

  @Test("explain says what happens if nobody acts, and speaks of no internal numbers")
  func explanations() throws {
    for kind in Term.Kind.allCases {
      for term in Glossary.terms(kind) {
        #expect(term.kind == .rule || term.text.contains("if ignored: "), "\(term.name)")
        #expect(term.text.contains("https://developers.cloudflare.com/"))
        let internalName = #/\b(U[0-9]+|K[1-6]|E[1-7]|Q[0-9]+)\b|contract|section/#
        #expect(term.text.firstMatch(of: internalName) == nil, "\(term.text)")
        #expect(term.entry.meaning.count > 20 && !term.entry.todo.isEmpty, "\(term.name)")
      }
    }
  }

  @Test("completion scripts are made for the three shells", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let result = try Command()("--generate-completion-script", shell)
    #expect(result.status == 0)
    #expect(result.text.contains("stdin-filename"))
  }

  @Test("a missing path among good ones is said and ends with 3")
  func missingPath() throws {
    let result = try Command(["clean.sh": "echo\n"])("clean.sh", "nowhere")
    #expect(result.status == 3)
    #expect(result.errors.contains("nowhere: "))
    #expect(result.errors.contains("No occurrence of the legacy API in 1 file."))
  }

  @Test("the number of threads may stand at its letter")
  func attachedNumber() throws {
    let command = try Command(["a.sh": Command.safeCall])
    for arguments in [["-j1"], ["-j", "2"], ["--jobs=3"]] {
      let result = try command.folder.run(Command.program, arguments)
      #expect(result.status == 0 && result.errors.contains("Would rewrite"), "\(arguments)")
    }
    #expect(try command("-jx").status == 2)
  }

  @Test("a link among good paths is said and ends with 3")
  func link() throws {
    let command = try Command(["a.sh": Command.safeCall])
    try FileManager.default.createSymbolicLink(
      atPath: command.folder.path + "/link.sh", withDestinationPath: "a.sh")
    let result = try command("a.sh", "link.sh")
    #expect(result.status == 3 && result.errors.contains("Would rewrite 1 occurrence"))
  }

  @Test("binary text on stdin comes out as it went in, and is said not to be scanned")
  func binaryInput() throws {
    let command = try Command()
    let input = "\0" + Command.safeCall
    let result = try command("-", "--stdin-filename", "a.sh", input: input)
    #expect(result.status == 0 && result.text == input)
    #expect(result.errors.contains("1 file not scanned: binary 1."), "\(result.errors)")
  }

  @Test("a refused write does not say that there was nothing to do")
  func refusedWrite() throws {
    let command = try Command(["a.sh": Command.safeCall])
    _ = try command.folder.run("git", "init", "-q")
    let result = try command("--write")
    #expect(result.status == 4)
    #expect(result.errors.contains("Nothing was written."), "\(result.errors)")
  }

  @Test("a run over nothing says so")
  func nothing() throws {
    let result = try Command()()
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("No files were scanned"))
  }

  @Test("a reader that goes away is a normal ending")
  func brokenPipe() throws {
    let command = try Command()
    let script = "'\(Command.program)' list | true; exit ${PIPESTATUS[0]}"
    let result = try command.folder.run("bash", "-c", script)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test("output that cannot be written is said, with 75 when the space is gone")
  func noSpace() throws {
    let command = try Command()
    let full = try command.folder.run("bash", "-c", "'\(Command.program)' list > /dev/full")
    #expect(full.status == 75)
    #expect(full.errors.contains("cannot write"))
    #expect(try command("--output", "no/such/folder/report").status == 2)
  }
}
