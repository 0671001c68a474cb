// The clients whose calls are understood (contract, 5.4): how each is recognised by the last name of the callee, where
// it takes URL, headers, body and key, and what it appends to a base URL. Callees that are not here are never edited.

/// One client, by the names it is called with.
struct Client: Sendable {
  enum Kind: Sendable, Hashable {
    /// One request with its URL.
    case request
    /// An SDK object; requests are made by calls on it.
    case openAI
    case anthropic
    /// An object made for one model and one route; the model is an option of it.
    case chatModel
    /// A factory of the Vercel AI SDK; models are named in calls of what it returns.
    case provider(defaultPath: [String])
    /// The factory of the Vercel AI SDK for Anthropic, which appends `/messages` and takes the token as `authToken`.
    case anthropicProvider
    /// A call of LiteLLM, whose model id starts with the name of its own adapter.
    case liteLLM
    /// A client that cannot be moved.
    case unsupported(Reason)
  }

  /// Last names of the callee.
  let names: Set<String>
  let kind: Kind
  /// The position of the body among the unnamed arguments, where it has one.
  var bodyPosition: Int?

  static let urlNames = [
    "url", "baseURL", "base_url", "baseUrl", "uri", "openai_api_base", "api_base",
  ]
  static let headerNames = ["headers", "defaultHeaders", "default_headers", "extra_headers"]
  static let bodyNames = ["body", "json", "data", "content"]
  static let keyNames = ["authToken", "auth_token", "apiKey", "api_key", "openai_api_key"]

  static let all: [Client] = [
    Client(
      names: ["fetch", "$fetch", "ofetch", "Request", "request", "build_request", "stream"],
      kind: .request),
    Client(names: ["got", "ky", "axios", "undici"], kind: .request),
    Client(names: ["post", "put", "patch"], kind: .request, bodyPosition: 1),
    Client(names: ["get", "head", "options", "delete"], kind: .request),
    Client(names: ["OpenAI", "AsyncOpenAI"], kind: .openAI),
    Client(names: ["Anthropic", "AsyncAnthropic"], kind: .anthropic),
    Client(names: ["ChatOpenAI", "AsyncChatOpenAI"], kind: .chatModel),
    Client(names: ["createOpenAI"], kind: .provider(defaultPath: ["responses"])),
    Client(
      names: ["createOpenAICompatible"], kind: .provider(defaultPath: ["chat", "completions"])),
    Client(names: ["createAnthropic"], kind: .anthropicProvider),
    Client(names: ["completion", "acompletion"], kind: .liteLLM),
    Client(
      names: [
        "AzureOpenAI", "AsyncAzureOpenAI", "ChatAnthropic", "ChatGoogleGenerativeAI", "GoogleGenAI",
        "GoogleGenerativeAI", "createGoogleGenerativeAI", "createVertex", "createAzure",
        "createMistral", "createGroq", "Groq", "Mistral", "ChatCloudflareWorkersAI",
        "OpenAIEmbeddings", "aembedding", "embedding",
      ], kind: .unsupported(.unsupportedClient)),
    Client(names: ["createAiGateway", "useAIGateway"], kind: .unsupported(.libraryUrl)),
  ]

  /// The option that takes headers, as the client spells it.
  func headerOption(namedArguments: Bool) -> String {
    switch kind {
    case .openAI, .anthropic, .chatModel: namedArguments ? "default_headers" : "defaultHeaders"
    case .liteLLM: "extra_headers"
    case .request, .provider, .anthropicProvider, .unsupported: "headers"
    }
  }

  /// What the ids of LiteLLM's adapter for OpenAI-style routes start with; only that adapter sends other headers along.
  static let liteLLMPrefix = "openai/"

  /// The options of a call of the Vercel AI SDK under which no part of the prompt is sent as a list or with a beta.
  static let plainTextOptions: Set = [
    "abortSignal", "maxOutputTokens", "maxRetries", "maxTokens", "model", "prompt", "seed",
    "stopSequences", "temperature", "topK", "topP",
  ]

  /// The calls that are one request each.
  static let requestNames = all.filter { $0.kind == .request }.reduce(into: Set<String>()) {
    $0.formUnion($1.names)
  }

  /// Members of a session through which it changes its requests.
  static let setupMembers: Set = [
    "auth", "cookies", "defaults", "hooks", "interceptors", "mount", "params",
  ]

  /// What makes a session or an instance, and a package that is loaded by a call.
  static let sessionNames: Set = [
    "AsyncClient", "AsyncSession", "Client", "ClientSession", "Session", "create", "extend",
    "import", "require", "session",
  ]

  /// Packages, by the names they are loaded under, and global objects whose functions send what the call shows and nothing
  /// else.
  static let packages: Set = [
    "aiohttp", "axios", "curl_cffi", "globalThis", "got", "http", "httpx", "https", "ky", "needle",
    "node-fetch", "node:http", "node:https", "request", "requests", "superagent", "undici",
    "urllib", "urllib3", "window",
  ]

  /// Members of a session that leave its headers, its credential and its URLs alone, or are looked at on their own.
  static let harmlessMembers: Set = [
    "aclose", "close", "closed", "get_adapter", "headers", "is_closed", "max_redirects", "proxies",
    "timeout", "verify",
  ]

  /// Options of a session by which code of the project changes what is sent.
  static let transportOptions: Set = [
    "adapter", "event_hooks", "fetch", "hooks", "mounts", "request_class", "transformRequest",
    "transport",
  ]
  /// Transports of the packages, which send what they are given.
  static let plainTransports: Set = ["AsyncHTTPTransport", "HTTPTransport"]

  /// Members of a request object that give it another URL, another way, or take headers from it again.
  static let requestChanges: Set = [
    "full_url", "host", "origin_req_host", "remove_header", "selector", "set_proxy",
    "set_tunnel", "type",
  ]

  /// Types and constants of packages, named in annotations and where errors are caught; nothing is sent by them.
  static let packageTypes: Set = [
    "AxiosError", "AxiosResponse", "ClientError", "ClientResponse", "ClientResponseError",
    "ClientTimeout", "ConnectError", "ConnectTimeout", "ConnectionError", "HTTPError",
    "HTTPStatusError", "JSONDecodeError", "ReadTimeout", "RequestError", "RequestException",
    "Response", "Timeout", "TimeoutException", "TooManyRedirects", "codes", "exceptions",
    "isAxiosError", "isCancel",
  ]

  static func named(_ name: String) -> Client? { all.first { $0.names.contains(name) } }
}

/// A method of an SDK object that makes a request.
struct ClientOperation: Sendable {
  let kind: Client.Kind
  /// The members between the object and the call.
  let members: [String]
  /// What the SDK appends to the base URL.
  let path: [String]

  static let all: [ClientOperation] = ["create", "stream", "parse"].flatMap { verb in
    [
      ClientOperation(
        kind: .openAI, members: ["chat", "completions", verb], path: ["chat", "completions"]),
      ClientOperation(kind: .openAI, members: ["responses", verb], path: ["responses"]),
      ClientOperation(kind: .openAI, members: ["embeddings", verb], path: ["embeddings"]),
      ClientOperation(kind: .anthropic, members: ["messages", verb], path: ["v1", "messages"]),
    ]
  }

  static func find(_ kind: Client.Kind, _ members: [String]) -> ClientOperation? {
    if case .provider(let path) = kind { return provided(members, path) }
    if kind == .anthropicProvider {
      return [[], ["chat"], ["languageModel"], ["messages"]].contains(members)
        ? ClientOperation(kind: kind, members: members, path: ["messages"]) : nil
    }
    return all.first { $0.kind == kind && $0.members == members }
  }

  /// `openai("m")`, `openai.chat("m")`, `openai.responses("m")`.
  private static func provided(_ members: [String], _ path: [String]) -> ClientOperation? {
    switch members {
    case []: ClientOperation(kind: .openAI, members: [], path: path)
    case ["chat"], ["chatModel"], ["languageModel"]:
      ClientOperation(
        kind: .openAI, members: members,
        path: members == ["languageModel"] ? path : ["chat", "completions"])
    case ["responses"]: ClientOperation(kind: .openAI, members: members, path: ["responses"])
    default: nil
    }
  }
}
