// The closed list of warnings (contract, section 6.2): what the owner must know or do although an edit is right.
// A new name is added here first; nothing else may appear in a report.

/// Something the owner must do or know about an edit that is otherwise right.
public enum Warning: String, Sendable, CaseIterable, Comparable {
  case tokenPermission = "token-permission"
  case tokenRequired = "token-required"
  case tokenPrefix = "token-prefix"
  case tokenByName = "token-by-name"
  case twoTokens = "two-tokens"
  case coldCache = "cold-cache"
  case errorShape = "error-shape"
  case answerEnvelope = "answer-envelope"
  case responseHeaders = "response-headers"
  case keptHeaders = "kept-headers"
  case renamedHeader = "renamed-header"
  case modelRenamed = "model-renamed"
  case modelNotInCatalogue = "model-not-in-catalogue"
  case payerChanges = "payer-changes"
  case storedKeyFirst = "stored-key-first"
  case storedKeyIgnored = "stored-key-ignored"
  case valueUnused = "value-unused"
  case workersAiBilling = "workers-ai-billing"
  case embeddingsHeader = "embeddings-header"
  case anthropicBaseUrl = "anthropic-base-url"
  case anthropicChatFormat = "anthropic-chat-format"
  case responsesBilling = "responses-billing"
  case modelInPath = "model-in-path"
  case noCreditsCodes = "no-credits-codes"
  case testsToUpdate = "tests-to-update"
  case listsToUpdate = "lists-to-update"
  case secretElsewhere = "secret-elsewhere"

  /// Orders by the place in the list, which is the order of reports.
  public static func < (left: Warning, right: Warning) -> Bool { left.order < right.order }

  private var order: Int { Warning.allCases.firstIndex(of: self) ?? 0 }

  /// What the warning says, what to do, and where to read more.
  public var entry: Entry {
    switch self {
    case .tokenPermission:
      Entry(
        "The REST API needs a token with Account › Workers AI › Read; one that may only run the gateway is refused.",
        ifIgnored: "Every call answers 401, code 10000.",
        todo:
          "Create or extend the token before deploying (the guide also lists AI Gateway Read and Edit).",
        help: .auth)
    case .tokenRequired:
      Entry(
        "The token was optional here (a condition, a spread); the REST API always needs it.",
        ifIgnored: "Where it is missing, calls that worked answer 401.",
        todo: "Make sure that it is always set.",
        help: .auth)
    case .tokenPrefix:
      Entry(
        "The header's value shows no `Bearer `.",
        ifIgnored: "A bare token in `Authorization` answers 401.",
        todo: "Check that it expands to `Bearer <token>`.",
        help: .auth)
    case .tokenByName:
      Entry(
        "A key was taken for a Cloudflare token because of its name.",
        ifIgnored: "If it is a provider's key, that key goes to Cloudflare and calls answer 401.",
        todo: "Confirm that it is one.",
        help: .auth)
    case .twoTokens:
      Entry(
        "Two different Cloudflare tokens were sent; the one with the better proof stayed.",
        ifIgnored: "Calls answer 401 if it may not read Workers AI.",
        todo: "Check the permission of the kept one.",
        help: .rest)
    case .coldCache:
      Entry(
        "The cache key changes with the URL and the credential; entries are no longer separated by user key.",
        ifIgnored:
          "Cost and latency rise for a while; users of one token can be given each other's cached answers.",
        todo:
          "Expect misses at first; review `cf-aig-cache-key` where users must not share answers.",
        help: .cache)
    case .errorShape:
      Entry(
        "Errors come as `errors` instead of `error`, with other codes.",
        ifIgnored: "Error handling finds nothing and may take a failure for success.",
        todo: "Adapt code that reads errors.",
        help: .rest)
    case .answerEnvelope:
      Entry(
        "Answers of this route may be wrapped in `result` differently from what the code reads.",
        ifIgnored: "The code may read an empty answer.",
        todo: "Check whether `.result` is read; accept both forms.",
        help: .rest)
    case .responseHeaders:
      Entry(
        "The code reads `cf-aig-*` answer headers that are not promised on the REST API.",
        ifIgnored: "Values such as the log id may be absent.",
        todo: "Test, and fall back when they are missing.",
        help: .rest)
    case .keptHeaders:
      Entry(
        "Other `cf-aig-*` request headers were kept. Cache, log, retry, metadata and zdr are documented for REST; others are not.",
        ifIgnored: "A header without effect changes caching, logging, cost or retries silently.",
        todo: "Verify their effect in the gateway's log.",
        help: .rest)
    case .renamedHeader:
      Entry(
        "`cf-cache-ttl` or `cf-skip-cache` got its current name.",
        ifIgnored: "Nothing breaks: both hosts know the current names.",
        todo: "Nothing.",
        help: .rest)
    case .modelRenamed:
      Entry(
        "The model id changed (prefix, dot, date).",
        ifIgnored: "They no longer match.",
        todo: "Update log filters, cost rules and dashboards that use the old id.",
        help: .cat)
    case .modelNotInCatalogue:
      Entry(
        "The id is not in the bundled catalogue, which does not mean that it is not served.",
        ifIgnored: "An unknown model answers 404, code 7003.",
        todo: "Look it up at the catalogue page.",
        help: .cat)
    case .payerChanges:
      Entry(
        "The provider's key is no longer sent: the stored key `default`, else Cloudflare credits pay, with 200 requests in 60 s for each gateway.",
        ifIgnored: "Cloudflare bills what the provider billed before, or calls answer 402.",
        todo: "Load credits or store the key in the gateway; revoke the old key later.",
        help: .ub)
    case .storedKeyFirst:
      Entry(
        "The stored key `default` is used if there is one, else credits, as today.",
        ifIgnored: "Nothing changes.",
        todo: "Nothing, or forbid credits with `--no-credits-fallback`.",
        help: .ub)
    case .storedKeyIgnored:
      Entry(
        "The REST API reaches these models through another upstream (Vertex, Fireworks, xAI); today's stored key is not used.",
        ifIgnored: "Credits pay although a key is stored.",
        todo: "Decide who pays, and check the terms of the other upstream.",
        help: .ub)
    case .valueUnused:
      Entry(
        "A variable, argument or environment value has no use left.",
        ifIgnored: "Linters complain; Go and Rust may refuse to build.",
        todo: "Delete it.",
        help: .rest)
    case .workersAiBilling:
      Entry(
        "With Workers AI billing set to `unified`, only the endpoint with the model in its path draws credits.",
        ifIgnored: "The calls are billed in another way than you expect.",
        todo: "Check the gateway's setting.",
        help: .ub)
    case .embeddingsHeader:
      Entry(
        "The gateway header on `/v1/embeddings` is not documented.",
        ifIgnored: "They may pass by the gateway: no log, no limit, no error.",
        todo: "Check that the requests appear in the gateway's log.",
        help: .rest)
    case .anthropicBaseUrl:
      Entry(
        "The base ends before `/v1`, because the SDK appends `/v1/messages`; the documentation shows another base.",
        ifIgnored: "A wrong base answers 404.",
        todo: "Send one test request.",
        help: .anth)
    case .anthropicChatFormat:
      Entry(
        "The catalogue lists `anthropic/…` for Messages only; the documentation shows it on chat completions.",
        ifIgnored: "Calls may answer 401 or 404.",
        todo: "Test, or move to `/v1/messages`.",
        help: .cat)
    case .responsesBilling:
      Entry(
        "`/v1/responses` on credits answered 402 in May 2026, and 200 with a stored key in October.",
        ifIgnored: "Calls may answer 402.",
        todo: "Test with your account.",
        help: .rest)
    case .modelInPath:
      Entry(
        "The model is an expression in the path, assumed to be a Workers AI model (`@cf/…`).",
        ifIgnored: "Another model answers 404.",
        todo: "Confirm it.",
        help: .cat)
    case .noCreditsCodes:
      Entry(
        "With `cf-aig-no-wholesale` a missing key answers 402 / 7007 or 403 / 2049, not 400 / 2044.",
        ifIgnored: "It does not recognise the refusal.",
        todo: "Adapt code that reads these codes.",
        help: .ub)
    case .testsToUpdate:
      Entry(
        "Tests of the repository expect the old text.",
        ifIgnored: "They fail, or keep testing what is no longer sent.",
        todo: "Update them with this change.",
        help: .rest)
    case .listsToUpdate:
      Entry(
        "Allow, CSP, CORS or strip lists name the old host or header.",
        ifIgnored: "Requests are blocked, or headers are lost on the way.",
        todo: "Add the new host, `authorization` and `cf-aig-gateway-id`.",
        help: .rest)
    case .secretElsewhere:
      Entry(
        "The value also lives outside of the tree.",
        ifIgnored: "The deployed program keeps the old value.",
        todo: "Change it where it is deployed.",
        help: .rest)
    }
  }
}
