// The closed list of reasons (contract, section 6.3): why an occurrence was not rewritten. A new name is added here
// first; nothing else may appear in a report. The file is long because it is one list, an entry for each name.

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
        "Prose or a comment names the old host or header; no request is made from it.",
        todo:
          "Update the text when the code it describes has moved; the report lists these places as documentation to update.",
        help: .rest)
    case .generated:
      Entry(
        "The file is generated, vendored, minified or a lock file, so an edit would be lost.",
        todo: "Change the source it is made from and generate it again.",
        help: .rest)
    case .suppressed:
      Entry(
        "A comment `aig-migrate:ignore` or the configuration says to leave it.",
        todo: "Nothing; remove the comment or the entry to have it judged again.",
        help: .rest)
    case .alreadyMigrated:
      Entry(
        "The request beside it is already on the REST API; this text is a leftover that nothing sends.",
        todo: "Delete the leftover.",
        help: .rest)
    case .historical:
      Entry(
        "A changelog, decision record, guide or a \"before\" listing tells of the past on purpose.",
        todo: "Keep it.",
        help: .rest)
    case .differentName:
      Entry(
        "It only looks like the host or the header; it is a longer name of something else.",
        todo: "Nothing.",
        help: .rest)
    case .consentNotGiven:
      Entry(
        "The call can be rewritten, but only after its owner accepts what may change.",
        todo:
          "Read the consents and warnings of the place, then rerun with the `--accept` they name.",
        help: .rest)
    case .notChosen:
      Entry(
        "Left out in an interactive review: refused, or not yet asked about.",
        todo: "Review again with `--interactive --ask-again`, or rerun with `--write`.",
        help: .rest)
    case .universalEndpoint:
      Entry(
        "The Universal endpoint sends one array of fallbacks to several providers; the REST API has no such form.",
        todo: "Keep it, or write one REST call per provider and choose between them in the code.",
        help: .uni)
    case .websocket:
      Entry(
        "The call is a WebSocket; the REST API has none.",
        todo: "Keep it on the old host.",
        help: .ws)
    case .dynamicRoute:
      Entry(
        "The model is a dynamic route of the gateway, which HTTP calls to the REST API do not take.",
        todo: "Keep `/compat` for it; inside a Worker, `env.AI.run(\"dynamic/…\", …)` exists.",
        help: .dyn)
    case .customProvider:
      Entry(
        "The provider is one you defined in the gateway; such providers exist on the old host only.",
        todo: "Keep it on the old host.",
        help: .cust)
    case .customDomain:
      Entry(
        "A custom domain of a gateway does not serve the REST API.",
        todo: "Keep it, or write the call against `api.cloudflare.com`.",
        help: .dom)
    case .providerNotServed:
      Entry(
        "The REST API does not serve this provider, or was seen to refuse this model.",
        todo:
          "Keep it on the old host, or choose a model of a provider that is served (`aig-migrate list providers`).",
        help: .prov)
    case .nativeRouteUnmapped:
      Entry(
        "The provider is served, but not under this path and body: the REST API takes chat completions.",
        todo:
          "Rewrite the call to chat completions by hand, with the body and the answer that belong to it.",
        help: .prov)
    case .noRestRoute:
      Entry(
        "The REST API has no route for this operation (embeddings of other providers, images, audio, files, model lists).",
        todo:
          "Keep this call on the old host; give it a client of its own so that the others can move.",
        help: .rest)
    case .bindingCall:
      Entry(
        "The Workers binding makes the request at run time.",
        todo: "Write `env.AI.run(model, input, { gateway: { id } })`.",
        help: .bind)
    case .oddUrl:
      Entry(
        "The URL fits no documented form of the old API, so what it asks for is not certain.",
        todo: "Correct the URL first (account, gateway, then the path; no query), and rerun.",
        help: .rest)
    case .sharedBaseUrl:
      Entry(
        "One base URL serves several uses, or uses that are not seen, and they do not all move.",
        todo: "Give each use its own full URL.",
        help: .rest)
    case .pathNotLiteral:
      Entry(
        "The provider or the rest of the path is known only at run time.",
        todo: "Branch by provider in the code and write each path out.",
        help: .rest)
    case .splitUrl:
      Entry(
        "Host and path stand in places that are not seen together.",
        todo: "Join them in one expression.",
        help: .rest)
    case .placeholderUrl:
      Entry(
        "The URL is filled in later: a template, a registry row, a preset.",
        todo: "Change the row and the code that fills it in together.",
        help: .rest)
    case .noCloudflareToken:
      Entry(
        "The call sends no Cloudflare token; the REST API answers nothing without one.",
        todo:
          "Create a token with Account › Workers AI › Read and send it, or rerun with `--token-env NAME`.",
        help: .auth)
    case .storedKeyAlias:
      Entry(
        "`cf-aig-byok-alias` chooses a stored key, but the REST API looks at the alias `default` only.",
        todo: "Store that key as `default`, or keep the call on the old host.",
        help: .byok)
    case .credentialUnclear:
      Entry(
        "Which value is the Cloudflare token and which the provider's key is not certain; a guess could send a key to the wrong company.",
        todo:
          "Give the variables names that say it (`CF_…`, `OPENAI_…`), send one credential, and rerun.",
        help: .rest)
    case .suppressedAuthorization:
      Entry(
        "`Authorization` is set to nothing, deleted or overwritten elsewhere, where the token would have to stand.",
        todo: "Remove that, then set the token.",
        help: .rest)
    case .signedRequest:
      Entry(
        "The request is signed, and the signature covers host and path.",
        todo: "Keep it on the old host.",
        help: .rest)
    case .opaqueToken:
      Entry(
        "The client needs the bare token, but the value holds the whole header.",
        todo: "Split the value into `Bearer ` and the token.",
        help: .rest)
    case .halfMigrated:
      Entry(
        "Parts of the old and of the new API stand side by side, and what is missing is not certain.",
        todo:
          "Make the call whole by hand: REST URL, `Authorization` with the Cloudflare token, `cf-aig-gateway-id`, the new model id.",
        help: .auth)
    case .modelNotLiteral:
      Entry(
        "The model id comes from a variable, the environment, a database or a user.",
        todo: "Map the ids where they come from (`aig-migrate list models`), then change the URL.",
        help: .cat)
    case .modelPrefixLogic:
      Entry(
        "The code takes model ids apart by their old prefixes and would not know the new ones.",
        todo: "Change that code and the call together.",
        help: .cat)
    case .modelFormat:
      Entry(
        "The catalogue lists the model for another route than the one that is called.",
        todo: "Use the route that is listed for it.",
        help: .cat)
    case .featureNotServed:
      Entry(
        "The request uses something the REST API refuses or does not document.",
        todo: "Drop that field, or keep the call on the old host.",
        help: .rest)
    case .mixedModels:
      Entry(
        "One client sends models or routes of which not all can move.",
        todo: "Give each kind a client of its own.",
        help: .rest)
    case .bodyOutOfReach:
      Entry(
        "The body, and so the model, is not in sight of the call.",
        todo: "Change the model id in the body together with the URL.",
        help: .rest)
    case .sharedValue:
      Entry(
        "The headers or the model constant also serve a call that stays.",
        todo: "Give the call that moves its own copy.",
        help: .rest)
    case .headerOutOfReach:
      Entry(
        "The headers are made where they cannot be followed.",
        todo:
          "Where they are made, send `Authorization: Bearer <token>` and `cf-aig-gateway-id` instead of `cf-aig-authorization`, and change the URL with them.",
        help: .rest)
    case .urlOutOfReach:
      Entry(
        "The old header is set without a URL in sight.",
        todo: "Find the call it is sent with, and change both together.",
        help: .rest)
    case .clientEscapes:
      Entry(
        "The client is handed to code whose calls are not seen.",
        todo: "Migrate the client together with all its users.",
        help: .rest)
    case .customFetch:
      Entry(
        "Code of your own sends the request and may change headers or URL.",
        todo: "Change that code first.",
        help: .rest)
    case .noHeaderSlot:
      Entry(
        "There is no place in this call for the gateway header.",
        todo: "Pass headers explicitly, use another client, or keep the call.",
        help: .rest)
    case .unsupportedClient:
      Entry(
        "The client speaks a protocol or builds URLs that the REST API does not have.",
        todo: "Use a client in the style of OpenAI or Anthropic.",
        help: .rest)
    case .libraryUrl:
      Entry(
        "A package builds the URL of the old host itself.",
        todo: "Upgrade or replace the package.",
        help: .rest)
    case .codingAgentConfig:
      Entry(
        "These are settings of a coding agent, whose guide still names the old host.",
        todo: "Follow its official guide.",
        help: .agents)
    case .configValue:
      Entry(
        "A base URL stands in configuration; the programs that read it also send the headers.",
        todo: "Change the value and its readers together.",
        help: .rest)
    case .nestedCode:
      Entry(
        "The call is code inside other text, and an edit there cannot be proved exact.",
        todo: "Edit it by hand.",
        help: .rest)
    case .unsupportedSyntax:
      Entry(
        "The text around it could not be read with certainty: a language without a grammar here, or an unusual form.",
        todo: "Edit it by hand: URL, token, gateway header and model together.",
        help: .rest)
    case .editConflict:
      Entry(
        "Two rewrites want the same bytes.",
        todo: "Apply one, then rerun.",
        help: .rest)
    case .hostCheck:
      Entry(
        "The code tests for the old host, as a prefix, suffix or pattern.",
        todo: "Make it accept both hosts.",
        help: .rest)
    case .allowList:
      Entry(
        "A list of allowed hosts (CSP, egress, SSRF guard) names the old host.",
        todo:
          "Add the new host, do not replace the old one; mind that `api.cloudflare.com` is the whole Cloudflare API.",
        help: .rest)
    case .inboundHeader:
      Entry(
        "A server reads, strips, requires or names the header: that is its own interface.",
        todo: "Extend the list or the interface; callers and server change together.",
        help: .rest)
    case .headerConstant:
      Entry(
        "The header's name is kept as a constant or a stored value.",
        todo: "Change all its uses together.",
        help: .rest)
    case .testExpectation:
      Entry(
        "A test, fixture or check expects the old text.",
        todo: "Change it together with the code.",
        help: .rest)
    case .probe:
      Entry(
        "The old host is asked whether it is there (a health or existence check).",
        todo: "Decide what to ask instead; the REST API answers 401 without a token.",
        help: .rest)
    case .uiText:
      Entry(
        "A placeholder, help or error text shows the old host.",
        todo: "Change it together with what it describes.",
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
