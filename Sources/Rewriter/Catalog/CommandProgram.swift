// The options of the programs whose commands are call sites, as data. The same letter means different things to curl
// and wget, so each has its own table; an option that is not listed has no value of its own.

/// Why a command with an option is not edited.
struct OptionEffect: Sendable {
  let reason: Reason
  /// What the option does.
  let words: String

  init(_ reason: Reason, _ words: String) {
    self.reason = reason
    self.words = words
  }
}

/// A program that makes requests from a shell.
struct CommandProgram: Sendable {
  /// Options whose value is a header.
  let headers: [String]
  /// Options whose value is the body.
  let bodies: [String]
  /// Options that send a credential, a query or headers in a way that is not read; also with `=` or attached.
  let opaque: [String]
  /// Other options whose value is the next word.
  let values: Set<String>
  /// Options whose value is the method of the request.
  var methods: Set<String> = []
  /// Letters that make one option with the letter behind them.
  var pairs: Set<String> = []
  /// Opaque options that do something else than sending headers, and what that is.
  var effects: [String: OptionEffect] = [:]

  /// What an opaque option, or a word that may be one, does to the request.
  func effect(of option: String) -> OptionEffect { effects[option] ?? Self.unseen }

  /// The opaque option of a word, which is alone, has `=`, or has its value attached.
  func opaqueOption(_ word: String) -> String? {
    opaque.first { option in
      option.hasPrefix("--")
        ? word == option || word.hasPrefix(option + "=")
        : word.hasPrefix(option)
          && !word.hasPrefix("--")
    }
  }

  private static let unseen = OptionEffect(.headerOutOfReach, "may send headers that are not seen")
  private static let credential = OptionEffect(.credentialUnclear, "sends a credential of its own")
  private static let query = OptionEffect(.oddUrl, "sends the data as a query of the URL")
  private static let probe = OptionEffect(.probe, "only asks whether the host answers")
  private static let calls = OptionEffect(.sharedValue, "makes several calls of one command")

  /// The option in a word of several letters that takes the rest of the word or the next one; nil where all are switches.
  func cluster(_ word: String) -> (option: String, offset: Int)? {
    guard word.hasPrefix("-"), !word.hasPrefix("--") else { return nil }
    for (offset, letter) in word.enumerated().dropFirst() {
      let option = "-\(letter)"
      // `-nc` and its like are one option of wget.
      if pairs.contains(option) { return nil }
      if headers.contains(option) || bodies.contains(option) || opaque.contains(option)
        || values.contains(option)
      {
        return offset > 1 ? (option, offset) : nil
      }
    }
    return nil
  }

  static let curl = CommandProgram(
    headers: ["--header", "-H"],
    bodies: ["--data", "--data-ascii", "--data-binary", "--data-raw", "--json", "-d"],
    opaque: [
      "--aws-sigv4", "--config", "--get", "--head", "--netrc", "--next", "--oauth2-bearer",
      "--proxy-header",
      "--user", "-G", "-I",
      "-K", "-n", "-u", "-:",
    ],
    values: [
      "--cacert", "--cert", "--connect-timeout", "--cookie", "--cookie-jar", "--data-urlencode",
      "--dump-header",
      "--form", "--key", "--limit-rate", "--max-time", "--output", "--proxy", "--referer",
      "--request", "--resolve",
      "--retry", "--retry-delay", "--retry-max-time", "--stderr", "--trace", "--upload-file",
      "--user-agent",
      "--write-out", "-A", "-C", "-D", "-E", "-F", "-P", "-Q", "-T", "-U", "-X", "-Y", "-b", "-c",
      "-e", "-m",
      "-o", "-r", "-t", "-w", "-x", "-y", "-z",
    ],
    methods: ["--request", "-X"],
    effects: [
      "--head": probe, "-I": probe,
      "--user": credential, "-u": credential, "--oauth2-bearer": credential, "--get": query,
      "-G": query, "--next": calls, "-:": calls,
      "--aws-sigv4": OptionEffect(.signedRequest, "signs host and path"),
    ])

  static let wget = CommandProgram(
    headers: ["--header"], bodies: ["--body-data", "--post-data"],
    opaque: [
      "--config", "--execute", "--http-passwd", "--http-password", "--http-user", "--input-file",
      "--password", "--spider", "--user", "-e", "-i",
    ],
    values: [
      "--append-output", "--method", "--output-document", "--output-file", "--referer", "--timeout",
      "--tries",
      "--user-agent", "--wait", "-O", "-P", "-Q", "-T", "-U", "-a", "-o", "-t", "-w",
    ], methods: ["--method"], pairs: ["-n"],
    effects: [
      "--spider": probe,
      "--http-passwd": credential, "--http-password": credential, "--http-user": credential,
      "--password": credential, "--user": credential, "--input-file": calls, "-i": calls,
    ])
}
