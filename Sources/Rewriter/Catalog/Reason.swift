// The closed list of reasons (contract, section 6.3): why an occurrence was not rewritten. A new name is added here
// first; nothing else may appear in a report.

/// Why an occurrence was not rewritten.
public enum Reason: String, Sendable, CaseIterable {
  case mention = "mention"
  case generated = "generated"
  case suppressed = "suppressed"
  case alreadyMigrated = "already-migrated"
  case historical = "historical"
  case differentName = "different-name"
  case consentNotGiven = "consent-not-given"
  case notChosen = "not-chosen"
  case universalEndpoint = "universal-endpoint"
  case websocket = "websocket"
  case dynamicRoute = "dynamic-route"
  case customProvider = "custom-provider"
  case customDomain = "custom-domain"
  case providerNotServed = "provider-not-served"
  case nativeRouteUnmapped = "native-route-unmapped"
  case noRestRoute = "no-rest-route"
  case bindingCall = "binding-call"
  case oddUrl = "odd-url"
  case sharedBaseUrl = "shared-base-url"
  case pathNotLiteral = "path-not-literal"
  case splitUrl = "split-url"
  case placeholderUrl = "placeholder-url"
  case noCloudflareToken = "no-cloudflare-token"
  case storedKeyAlias = "stored-key-alias"
  case credentialUnclear = "credential-unclear"
  case suppressedAuthorization = "suppressed-authorization"
  case signedRequest = "signed-request"
  case opaqueToken = "opaque-token"
  case halfMigrated = "half-migrated"
  case modelNotLiteral = "model-not-literal"
  case modelPrefixLogic = "model-prefix-logic"
  case modelFormat = "model-format"
  case featureNotServed = "feature-not-served"
  case mixedModels = "mixed-models"
  case bodyOutOfReach = "body-out-of-reach"
  case sharedValue = "shared-value"
  case headerOutOfReach = "header-out-of-reach"
  case urlOutOfReach = "url-out-of-reach"
  case clientEscapes = "client-escapes"
  case customFetch = "custom-fetch"
  case noHeaderSlot = "no-header-slot"
  case unsupportedClient = "unsupported-client"
  case libraryUrl = "library-url"
  case codingAgentConfig = "coding-agent-config"
  case configValue = "config-value"
  case nestedCode = "nested-code"
  case unsupportedSyntax = "unsupported-syntax"
  case editConflict = "edit-conflict"
  case hostCheck = "host-check"
  case allowList = "allow-list"
  case inboundHeader = "inbound-header"
  case headerConstant = "header-constant"
  case testExpectation = "test-expectation"
  case probe = "probe"
  case uiText = "ui-text"
  case notWritable = "not-writable"

  /// What the reason says, what a person can do, and where to read more.
  public var entry: Entry {
    switch self {
    case .mention:
      Entry(
        "Prose or comment.",
        todo: "Update the documentation list by hand.",
        help: .rest)
    case .generated:
      Entry(
        "Generated, vendored, minified, lock file.",
        todo: "Regenerate.",
        help: .rest)
    case .suppressed:
      Entry(
        "Marked by the user.",
        todo: "Nothing.",
        help: .rest)
    case .alreadyMigrated:
      Entry(
        "The request beside it is already right.",
        todo: "Delete the leftover.",
        help: .rest)
    case .historical:
      Entry(
        "Changelog, ADR, guide, \"before\" text.",
        todo: "Keep.",
        help: .rest)
    case .differentName:
      Entry(
        "Only looks like the host or header.",
        todo: "Nothing.",
        help: .rest)
    case .consentNotGiven:
      Entry(
        "A consent of the row is missing.",
        todo: "Rerun with `--accept …`.",
        help: .rest)
    case .notChosen:
      Entry(
        "Left out in an interactive review: refused, or not yet asked about.",
        todo: "Review again with `--interactive --ask-again`, or rerun with `--write`.",
        help: .rest)
    case .universalEndpoint:
      Entry(
        "Fallback array has no REST form.",
        todo: "One call per provider, or a dynamic route.",
        help: .uni)
    case .websocket:
      Entry(
        "No WebSocket on REST.",
        todo: "Stay.",
        help: .ws)
    case .dynamicRoute:
      Entry(
        "HTTP REST has no dynamic routes.",
        todo: "Keep `/compat`; inside Workers use the binding.",
        help: .dyn)
    case .customProvider:
      Entry(
        "Custom providers are old-host only.",
        todo: "Stay.",
        help: .cust)
    case .customDomain:
      Entry(
        "Custom domains do not serve REST.",
        todo: "Stay, or use `api.cloudflare.com`.",
        help: .dom)
    case .providerNotServed:
      Entry(
        "Not in the catalogue, or refused on credits.",
        todo: "Stay.",
        help: .prov)
    case .nativeRouteUnmapped:
      Entry(
        "Served, but not in this wire format.",
        todo: "Rewrite the call to chat completions by hand.",
        help: .prov)
    case .noRestRoute:
      Entry(
        "This operation has no REST route.",
        todo: "Stay; split the client.",
        help: .rest)
    case .bindingCall:
      Entry(
        "The binding makes the request.",
        todo: "`env.AI.run(model, input, {gateway:{id}})`.",
        help: .bind)
    case .oddUrl:
      Entry(
        "Matches no documented form.",
        todo: "Fix the URL first.",
        help: .rest)
    case .sharedBaseUrl:
      Entry(
        "One base, several or unknown uses.",
        todo: "Give each use its own full URL.",
        help: .rest)
    case .pathNotLiteral:
      Entry(
        "Provider or tail known only at run time.",
        todo: "Branch by provider.",
        help: .rest)
    case .splitUrl:
      Entry(
        "Host and path in places not seen together.",
        todo: "Join them.",
        help: .rest)
    case .placeholderUrl:
      Entry(
        "Filled in later, registry or preset.",
        todo: "Change row and substitution together.",
        help: .rest)
    case .noCloudflareToken:
      Entry(
        "No Cloudflare token expression in reach.",
        todo: "Create a token (Workers AI Read), send it, rerun.",
        help: .auth)
    case .storedKeyAlias:
      Entry(
        "Alias not honoured on REST.",
        todo: "Store the key as `default`, or stay.",
        help: .byok)
    case .credentialUnclear:
      Entry(
        "Cannot prove which value is the Cloudflare token.",
        todo: "Name the variables clearly.",
        help: .rest)
    case .suppressedAuthorization:
      Entry(
        "`Authorization` is nulled, deleted or overwritten elsewhere.",
        todo: "Remove that, then set the token.",
        help: .rest)
    case .signedRequest:
      Entry(
        "Signature covers host and path.",
        todo: "Stay.",
        help: .rest)
    case .opaqueToken:
      Entry(
        "The SDK needs a bare token, the value holds the whole header.",
        todo: "Split the value.",
        help: .rest)
    case .halfMigrated:
      Entry(
        "Old and new parts mixed, not unambiguous.",
        todo: "The two ends and the missing part.",
        help: .auth)
    case .modelNotLiteral:
      Entry(
        "Model from variable, environment, database, user.",
        todo: "Map ids at the source.",
        help: .cat)
    case .modelPrefixLogic:
      Entry(
        "Code interprets old prefixes.",
        todo: "Change vocabulary and call together.",
        help: .cat)
    case .modelFormat:
      Entry(
        "The catalogue lists the model for another route.",
        todo: "Use that route.",
        help: .cat)
    case .featureNotServed:
      Entry(
        "The request uses something REST refuses or does not document.",
        todo: "Drop it, or stay.",
        help: .rest)
    case .mixedModels:
      Entry(
        "One client, models of different verdicts.",
        todo: "Split the client.",
        help: .rest)
    case .bodyOutOfReach:
      Entry(
        "The body (model) is elsewhere.",
        todo: "Edit the body too.",
        help: .rest)
    case .sharedValue:
      Entry(
        "Headers or model constant also serve a call that stays.",
        todo: "Give the call its own.",
        help: .rest)
    case .headerOutOfReach:
      Entry(
        "The headers are elsewhere.",
        todo: "Exact header edit at the other end.",
        help: .rest)
    case .urlOutOfReach:
      Entry(
        "Header without a URL in sight.",
        todo: "The URL's likely place.",
        help: .rest)
    case .clientEscapes:
      Entry(
        "The client is used where calls are not seen.",
        todo: "Migrate its users together.",
        help: .rest)
    case .customFetch:
      Entry(
        "Transport code changes headers or URLs.",
        todo: "Change it first.",
        help: .rest)
    case .noHeaderSlot:
      Entry(
        "The client cannot send the gateway header.",
        todo: "Other client, or stay.",
        help: .rest)
    case .unsupportedClient:
      Entry(
        "SDK with no REST equivalent.",
        todo: "OpenAI- or Anthropic-style client.",
        help: .rest)
    case .libraryUrl:
      Entry(
        "A package builds the URL.",
        todo: "Upgrade or replace the package.",
        help: .rest)
    case .codingAgentConfig:
      Entry(
        "Coding agent settings.",
        todo: "Follow its official guide.",
        help: .agents)
    case .configValue:
      Entry(
        "Base URL in configuration, readers listed.",
        todo: "Change value and readers together.",
        help: .rest)
    case .nestedCode:
      Entry(
        "Code inside a string, here-document, escaped markup.",
        todo: "Edit by hand.",
        help: .rest)
    case .unsupportedSyntax:
      Entry(
        "No grammar, parse error, format arguments not matched.",
        todo: "Edit by hand.",
        help: .rest)
    case .editConflict:
      Entry(
        "Two fixes want the same bytes.",
        todo: "Apply one, rerun.",
        help: .rest)
    case .hostCheck:
      Entry(
        "Code tests for the old host, prefix, suffix or regex.",
        todo: "Accept both hosts.",
        help: .rest)
    case .allowList:
      Entry(
        "CSP, egress, SSRF or network list.",
        todo: "Add, never replace; the new host opens the whole Cloudflare API.",
        help: .rest)
    case .inboundHeader:
      Entry(
        "A server reads, strips, requires or names the header.",
        todo: "Its own contract; extend lists.",
        help: .rest)
    case .headerConstant:
      Entry(
        "Header name as constant or stored name.",
        todo: "Change all uses together.",
        help: .rest)
    case .testExpectation:
      Entry(
        "A test, fixture or CI check expects the old text.",
        todo: "Change with the code.",
        help: .rest)
    case .probe:
      Entry(
        "A health or existence check of the old host.",
        todo: "Redesign.",
        help: .rest)
    case .uiText:
      Entry(
        "Placeholder, help or error text.",
        todo: "Change with the validation.",
        help: .rest)
    case .notWritable:
      Entry(
        "The file has several names (hard links) or belongs to another user.",
        todo: "Remove the other names, or run as its owner.",
        help: .rest)
    }
  }

  /// The disposition that goes with the reason.
  public var disposition: Disposition {
    switch self {
    case .mention, .generated, .suppressed, .alreadyMigrated, .historical, .differentName:
      .left
    case .consentNotGiven: .needsConsent
    default: .needsReview
    }
  }
}
