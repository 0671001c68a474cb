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
        "REST needs Account › Workers AI › Read; a gateway-only token gets 401 / 10000.",
        todo:
          "Create or extend the token before deploying (get-started also lists AI Gateway Read + Edit).",
        help: .auth)
    case .tokenRequired:
      Entry(
        "The token was optional (conditional header, spread, ternary); REST answers 401 without it.",
        todo: "Make sure it is always set.",
        help: .auth)
    case .tokenPrefix:
      Entry(
        "The header value shows no `Bearer `.",
        todo: "Check that it expands to `Bearer <token>`.",
        help: .auth)
    case .tokenByName:
      Entry(
        "A key was taken for a Cloudflare token because of its name.",
        todo: "Confirm that it is one.",
        help: .auth)
    case .twoTokens:
      Entry(
        "Two different Cloudflare tokens; the message says which stayed.",
        todo: "Check the kept one's permission.",
        help: .rest)
    case .coldCache:
      Entry(
        "The cache key changes; separation by user key ends.",
        todo: "Expect misses; review `cf-aig-cache-key` where users must not share.",
        help: .cache)
    case .errorShape:
      Entry(
        "`errors` instead of `error`, other codes.",
        todo: "Adapt error handling.",
        help: .rest)
    case .answerEnvelope:
      Entry(
        "Native Workers AI and `/run` answers may be wrapped differently from what the code reads.",
        todo: "Check whether `.result` is read; accept both.",
        help: .rest)
    case .responseHeaders:
      Entry(
        "The code reads `cf-aig-*` answer headers not promised on REST.",
        todo: "Test; fall back.",
        help: .rest)
    case .keptHeaders:
      Entry(
        "Other `cf-aig-*` request headers were kept; documented for REST (cache, log, retry, metadata, zdr) or undocumented (cost, event id, unknown).",
        todo: "Verify the effect in the gateway's log.",
        help: .rest)
    case .renamedHeader:
      Entry(
        "`cf-cache-ttl` / `cf-skip-cache` got their current names.",
        todo: "Nothing.",
        help: .rest)
    case .modelRenamed:
      Entry(
        "The id changed (prefix, dot, date).",
        todo: "Update log filters, cost rules, dashboards keyed by the old id.",
        help: .cat)
    case .modelNotInCatalogue:
      Entry(
        "The id is not in the bundled catalogue.",
        todo: "Look it up at the catalogue page.",
        help: .cat)
    case .payerChanges:
      Entry(
        "The provider key is no longer sent; stored key `default`, else credits pay; 200 requests / 60 s per gateway on credits.",
        todo: "Load credits or store the key; revoke the old one later.",
        help: .ub)
    case .storedKeyFirst:
      Entry(
        "Stored key `default` is used if there is one, else credits, as today.",
        todo: "Nothing, or forbid credits.",
        help: .ub)
    case .storedKeyIgnored:
      Entry(
        "REST uses another upstream (Vertex, Fireworks, xAI); today's stored key is not used.",
        todo: "Decide who pays; check data terms.",
        help: .ub)
    case .valueUnused:
      Entry(
        "A variable, argument or environment value has no use left.",
        todo: "Delete it (Go and Rust may refuse to build).",
        help: .rest)
    case .workersAiBilling:
      Entry(
        "With Workers AI billing `unified`, only the model-in-path endpoint draws credits.",
        todo: "Check the gateway's setting.",
        help: .ub)
    case .embeddingsHeader:
      Entry(
        "The gateway header on `/v1/embeddings` is not documented.",
        todo: "Check that requests reach the gateway's log.",
        help: .rest)
    case .anthropicBaseUrl:
      Entry(
        "The base is `NEW` because the SDK appends `/v1/messages`; the docs show another base.",
        todo: "Send one test request.",
        help: .anth)
    case .anthropicChatFormat:
      Entry(
        "Catalogue lists `anthropic/…` for Messages only; the docs show it on chat completions.",
        todo: "Test, or move to `/v1/messages`.",
        help: .cat)
    case .responsesBilling:
      Entry(
        "`/v1/responses` on credits answered 402 in May 2026, 200 with a stored key in October.",
        todo: "Test.",
        help: .rest)
    case .modelInPath:
      Entry(
        "The model is an expression in the path, assumed to be `@cf/…`.",
        todo: "Confirm.",
        help: .cat)
    case .noCreditsCodes:
      Entry(
        "With `cf-aig-no-wholesale` a missing key is 402 / 7007 or 403 / 2049, not 400 / 2044.",
        todo: "Adapt.",
        help: .ub)
    case .testsToUpdate:
      Entry(
        "Tests of the repository assert the old text.",
        todo: "Update them with this change.",
        help: .rest)
    case .listsToUpdate:
      Entry(
        "Allow, CSP, CORS or strip lists name the old host or header.",
        todo: "Add the new host, `authorization`, `cf-aig-gateway-id`.",
        help: .rest)
    case .secretElsewhere:
      Entry(
        "The value also lives outside the tree.",
        todo: "Change it where it is deployed.",
        help: .rest)
    }
  }
}
