// How requests are written in the languages whose call sites are read statement by statement, sorted by name. A client is
// added by its names: what takes the URL, what sets a header, what is harmless. A name that is missing is refused.

extension Grammar {
  /// The part of a grammar that strings and elements need.
  static func plain(
    separator: String, argument: String? = nil, joins: String, keywords: Set<String> = [],
    null: [String] = ["null"]
  ) -> Grammar {
    Grammar(
      entrySeparator: separator, argumentSeparator: argument, concatenation: joins, spread: "...",
      nullWords: null,
      keywords: WordSet(
        keywords.union(["return", "if", "while", "for", "switch", "catch", "in", "else"])))
  }

  static let csharp = plain(separator: "=", argument: ":", joins: "+", keywords: ["new", "await"])
  static let dart = plain(
    separator: ":", argument: ":", joins: "+", keywords: ["new", "await", "const"])
  static let elixir = plain(
    separator: "=>", argument: ":", joins: "<>", keywords: ["do", "end", "fn"], null: ["nil"])
  static let fsharp = plain(separator: "=", argument: "=", joins: "+", keywords: ["new", "use"])
  static let go = plain(separator: ":", joins: "+", keywords: ["func", "defer"], null: ["nil"])
  static let java = plain(separator: ":", joins: "+", keywords: ["new", "throw"])
  static let kotlin = plain(separator: "to", argument: "=", joins: "+", keywords: ["when", "fun"])
  static let lua = plain(
    separator: "=", joins: "..", keywords: ["local", "then", "do", "end", "function", "and", "or"],
    null: ["nil"])
  static let perl = plain(
    separator: "=>", joins: ".", keywords: ["my", "unless", "and", "or"], null: ["undef"])
  static let php = plain(separator: "=>", argument: ":", joins: ".", keywords: ["new", "echo"])
  static let powershell = plain(separator: "=", joins: "+", null: ["$null"])
  static let r = plain(separator: "=", argument: "=", joins: "", null: ["NULL"])
  static let ruby = plain(
    separator: "=>", argument: ":", joins: "+", keywords: ["do", "unless", "and", "or", "def"],
    null: ["nil"])
  static let rust = plain(
    separator: ":", joins: "+", keywords: ["match", "loop", "fn", "let", "mut"], null: ["None"])
  static let julia = plain(
    separator: "=>", argument: "=", joins: "*", keywords: ["function", "end", "do"],
    null: ["nothing"])
  static let scala = plain(separator: "->", argument: "=", joins: "+", keywords: ["new", "def"])
  static let swift = plain(
    separator: ":", argument: ":", joins: "+", keywords: ["try", "await", "guard", "let", "var"],
    null: ["nil"])
}

extension Grammar {
  static let zig = plain(separator: "=", joins: "++", keywords: ["try", "const", "var", "orelse"])
}

extension RequestForms {
  /// HttpClient and HttpRequestMessage.
  static let csharp = RequestForms(
    hasInitializers: true, entrySeparators: ["="], labelSeparator: ":",
    requests: [RequestCall(names: ["HttpRequestMessage"], sends: false)],
    wrappers: ["Uri", "ConfigureAwait"], setters: ["TryAddWithoutValidation"],
    bearerNeighbour: "@.Headers.Add(#, $)", bearerClass: "AuthenticationHeaderValue",
    inert: [
      "send:SendAsync", "send:Send", "ConfigureAwait", "Content", "Method", "Version", "Dispose",
      "ReadAsStringAsync", "EnsureSuccessStatusCode",
    ],
    formats: [FormatCall(names: ["Format"], style: .braces)], text: .interpolated,
    stringTypes: ["string", "String"], hasLeadingTypes: true,
    stringCalls: ["Environment.GetEnvironmentVariable"])

  /// cpr.
  static let cpp = RequestForms(
    mapOpeners: ["(", ",", "=", "Header", "Url", "Body", "Timeout"], members: [".", "->", "::"],
    requests: [
      RequestCall(
        names: ["cpr.Post", "Post", "cpr.Put"],
        arguments: ["Url", "Header", "Body", "Timeout", "ConnectTimeout", "VerifySsl"])
    ], wrappers: ["Url"], text: .call("std::string($)"),
    stringTypes: ["string"], hasLeadingTypes: true, joinsStringsOnly: true)

  /// The http package.
  static let dart = RequestForms(
    mapOpeners: ["(", ",", "[", ":", "=", ">", "return"], labelSeparator: ":",
    requests: [
      RequestCall(names: ["post", "http.post", "put", "patch"]),
      RequestCall(names: ["Request", "http.Request"], sends: false),
    ], wrappers: ["Uri.parse", "parse"], headerMembers: ["addall"],
    inert: ["send:send", "body", "fromStream", "timeout", "then", "finalize"],
    text: .interpolated, stringTypes: ["String"], hasLeadingTypes: true,
    stringCalls: ["String.fromEnvironment"], joinsStringsOnly: true)

  /// Req, HTTPoison and Tesla-like calls with a list of pairs.
  static let elixir = RequestForms(
    endsAtLine: true, functionWords: ["def", "defp", "test"],
    mapOpeners: ["%", "(", ",", "[", ":"],
    entrySeparators: ["=>", ":"], hasBareKeys: true, labelSeparator: ":",
    members: [".", "|>"],
    requests: [
      RequestCall(names: ["Req.post", "Req.post!", "Req.put", "Req.put!"]),
      RequestCall(names: ["HTTPoison.post", "HTTPoison.post!"], headers: 2),
      RequestCall(names: ["Req.new"], sends: false),
    ], setters: ["put_header", "put_req_header"],
    inert: [
      "send:Req.post", "send:Req.post!", "send:post", "send:post!", "send:request", "Jason.encode!",
      "Map.get", "get_in", "json", "body", "receive_timeout",
    ], text: .interpolated, stringCalls: ["System.get_env", "System.fetch_env!"])

  /// HttpClient and HttpRequestMessage.
  static let fsharp = RequestForms(
    endsAtLine: true, functionWords: ["let", "member", "static", "override"],
    entrySeparators: [], labelSeparator: "=",
    requests: [RequestCall(names: ["HttpRequestMessage"], sends: false)],
    wrappers: ["Uri"], setters: ["TryAddWithoutValidation"],
    inert: [
      "send:SendAsync", "send:Send", "Content", "Method", "Version", "Dispose",
      "ReadAsStringAsync", "EnsureSuccessStatusCode",
    ], text: .interpolated, stringTypes: ["string"],
    stringCalls: ["Environment.GetEnvironmentVariable"], joinsStringsOnly: true)

  /// The package net/http.
  static let go = RequestForms(
    endsAtLine: true, assignments: ["=", ":="], hasAdjacentMaps: true,
    requests: [
      RequestCall(names: ["http.NewRequest", "http.NewRequestWithContext"], sends: false)
    ], headerMembers: ["set", "add"],
    inert: [
      "send:Do", "Body", "Close", "Method", "ContentLength", "GetBody", "WithContext", "Context",
    ],
    formats: [FormatCall(names: ["Sprintf"], style: .percent)],
    text: .call("fmt.Sprint($)"), stringTypes: ["string"], stringCalls: ["os.Getenv"],
    joinsStringsOnly: true, refusesUnused: true)

  /// java.net.http, HttpURLConnection and OkHttp.
  static let java = RequestForms(
    requests: [
      RequestCall(
        names: ["uri", "HttpRequest.newBuilder", "newBuilder", "url", "openConnection"],
        sends: false)
    ], wrappers: ["URI.create", "create", "URI", "URL", "toURL", "toURI", "get", "HttpUrl.parse"],
    setters: ["header", "setHeader", "addHeader", "setRequestProperty", "addRequestProperty"],
    inert: [
      "send:send", "send:sendAsync", "send:execute", "send:enqueue", "newCall", "build", "POST",
      "post", "PUT", "method", "timeout", "version", "Builder", "Request.Builder", "newBuilder",
      "setRequestMethod", "setDoOutput", "setDoInput", "setConnectTimeout", "setReadTimeout",
      "getOutputStream", "getInputStream", "getErrorStream", "getResponseCode", "disconnect",
      "connect", "setUseCaches", "expectContinue", "write", "flush", "close",
    ],
    formats: [
      FormatCall(names: ["format"], style: .percent),
      FormatCall(names: ["formatted"], style: .percent, isMethod: true),
    ], text: .call("String.valueOf($)"), stringTypes: ["String"], hasLeadingTypes: true,
    stringCalls: ["System.getenv", "System.getProperty"])

  /// HTTP.jl.
  static let julia = RequestForms(
    endsAtLine: true, functionWords: ["function"], entrySeparators: ["=>"], labelSeparator: "=",
    requests: [RequestCall(names: ["HTTP.post", "HTTP.put"], headers: 1)],
    inert: ["JSON3.write", "JSON.json"], text: .interpolated, stringTypes: ["String"],
    stringCalls: ["string"])

  /// OkHttp, java.net.http and Ktor's `header`.
  static let kotlin = RequestForms(
    endsAtLine: true, entrySeparators: ["to"], labelSeparator: "=",
    requests: [RequestCall(names: ["uri", "newBuilder", "url", "openConnection"], sends: false)],
    wrappers: ["create", "URI", "URL", "toHttpUrl", "toURL", "toURI", "toUri"],
    setters: ["header", "setHeader", "addHeader", "setRequestProperty", "addRequestProperty"],
    inert: [
      "send:send", "send:sendAsync", "send:execute", "send:enqueue", "newCall", "build", "POST",
      "post", "PUT", "method", "timeout", "version", "Builder", "Request.Builder", "newBuilder",
      "requestMethod", "doOutput", "connectTimeout", "readTimeout", "outputStream", "inputStream",
      "responseCode", "disconnect", "write", "flush", "close", "use",
    ],
    formats: [FormatCall(names: ["format"], style: .percent, isMethod: true)],
    text: .interpolated, stringTypes: ["String"],
    stringCalls: ["System.getenv"])

  /// LuaSocket, LuaSec and lua-resty-http.
  static let lua = RequestForms(
    endsAtLine: true, functionWords: ["function"], entrySeparators: ["="],
    elementSeparators: [",", ";"], hasOnlyMaps: true, quotedKey: "[\"#\"]", hasBareKeys: true,
    labelSeparator: "=", members: [".", ":"],
    requests: [
      RequestCall(names: ["https.request", "http.request"], arity: 1),
      RequestCall(names: ["request_uri"], arity: 2),
    ])

  /// LWP, HTTP::Tiny and HTTP::Request.
  static let perl = RequestForms(
    mapOpeners: ["(", ",", "=", "=>", "[", "return"], entrySeparators: ["=>"], hasBareKeys: true,
    members: ["->", "::"],
    requests: [
      RequestCall(names: ["post", "put"]), RequestCall(names: ["Request.new"], sends: false),
    ], setters: ["header", "push_header"], headerMembers: ["header", "push_header"],
    inert: ["send:request", "content", "decoded_content", "method", "add_content", "timeout"],
    formats: [FormatCall(names: ["sprintf"], style: .percent)])

  /// curl, Guzzle and Laravel's client.
  static let php = RequestForms(
    entrySeparators: ["=>"], labelSeparator: ":", members: ["->", "::", "?->"],
    requests: [
      RequestCall(names: ["curl_init"], sends: false),
      RequestCall(names: ["curl_setopt"], sends: false, urlOption: "CURLOPT_URL"),
      RequestCall(names: ["post", "put", "request", "requestAsync", "postAsync"]),
      RequestCall(names: ["Request"], sends: false, headers: 2),
    ], bearerCalls: ["withToken"], bearerNeighbour: "->withHeader(#, $)",
    headerCalls: ["withHeaders"],
    headerOptions: ["headers", "curlopt_httpheader"], urlOptions: ["url", "uri", "curlopt_url"],
    hasHeaderLines: true,
    inert: [
      "send:send", "send:sendRequest", "curl_setopt", "curl_setopt_array", "send:curl_exec",
      "curl_close", "curl_getinfo", "curl_error", "curl_errno", "timeout", "retry", "acceptJson",
      "asJson", "withHeader", "json", "throw", "getBody", "getContents", "body", "connectTimeout",
      "Client",
      "GuzzleHttp.Client",
    ],
    formats: [FormatCall(names: ["sprintf"], style: .percent)])

  /// Invoke-RestMethod and Invoke-WebRequest.
  static let powershell = RequestForms(
    endsAtLine: true, mapOpeners: ["@"], entrySeparators: ["="], elementSeparators: [",", ";"],
    hasLineEntries: true, hasBareKeys: true, headerMembers: ["add"],
    headerOptions: ["headers"], urlOptions: ["uri"],
    commands: ["invoke-restmethod", "invoke-webrequest", "irm", "iwr"])

  /// httr and httr2.
  static let r = RequestForms(
    endsAtLine: true, assignments: ["<-", "="], entrySeparators: ["="], hasBareKeys: true,
    labelSeparator: "=", members: ["|>"],
    requests: [
      RequestCall(names: ["POST", "httr.POST"]),
      RequestCall(names: ["request", "httr2.request"], sends: false),
    ], headerCalls: ["add_headers", "req_headers"],
    inert: [
      "send:req_perform", "req_body_json", "req_body_raw", "req_method", "req_timeout",
      "req_retry", "req_error", "resp_body_json", "resp_body_string", "content_type_json",
      "req_user_agent", "req_perform_stream",
    ],
    formats: [
      FormatCall(names: ["paste0"], style: .joined),
      FormatCall(names: ["sprintf"], style: .percent),
    ])

  /// Net::HTTP, Faraday and HTTParty.
  static let ruby = RequestForms(
    endsAtLine: true, functionWords: ["def", "it", "test"],
    mapOpeners: ["(", ",", "=", "=>", "[", "return", ":"], entrySeparators: ["=>", ":"],
    hasBareKeys: true, labelSeparator: ":", members: [".", "&.", "::"],
    requests: [
      RequestCall(names: ["Post.new", "Put.new"], sends: false, headers: 1),
      RequestCall(names: ["HTTP.post", "Faraday.post"], headers: 2),
      RequestCall(names: ["HTTParty.post", "HTTPX.post"]),
    ], wrappers: ["URI", "URI.parse", "parse"], setters: ["add_field"],
    inert: [
      "send:request", "body", "content_type", "set_form_data", "HTTP.new", "start", "HTTP.start",
    ], urlParts: ["host", "hostname", "port", "scheme", "request_uri", "path"],
    formats: [FormatCall(names: ["format", "sprintf"], style: .percent)])

  /// reqwest and ureq.
  static let rust = RequestForms(
    mapOpeners: ["(", ",", "[", ":", "="],
    requests: [
      RequestCall(names: ["post", "put", "ureq.post"], sends: false)
    ], wrappers: ["parse", "unwrap"], setters: ["header", "set"],
    bearerCalls: ["bearer_auth"], bearerNeighbour: ".header(#, $)",
    inert: [
      "send:send", "send:send_json", "send:send_string", "send:call", "json", "body", "timeout",
      "new", "Client.new", "error_for_status", "text", "build", "bytes", "version", "context",
      "map_err", "unwrap", "expect", "with_context", "into_json", "into_string", "send:execute",
    ],
    formats: [FormatCall(names: ["format!"], style: .braces)],
    text: .call("format!(\"{}\", $)"), stringTypes: ["str"])

  /// java.net.http and OkHttp.
  static let scala: RequestForms = {
    var forms = RequestForms.java
    forms.endsAtLine = true
    forms.hasLeadingTypes = false
    forms.entrySeparators = ["->"]
    forms.labelSeparator = "="
    forms.formats = [FormatCall(names: ["format"], style: .percent, isMethod: true)]
    forms.text = .interpolated
    return forms
  }()

  /// URLRequest.
  static let swift = RequestForms(
    endsAtLine: true, labelSeparator: ":",
    requests: [RequestCall(names: ["URLRequest"], sends: false)],
    wrappers: ["URL"], setters: ["setValue", "addValue"], nameLabels: ["forHTTPHeaderField"],
    inert: [
      "send:data", "send:upload", "send:dataTask", "send:bytes", "httpMethod", "httpBody",
      "timeoutInterval", "cachePolicy", "send:uploadTask",
    ],
    formats: [FormatCall(names: ["String"], style: .percent)], text: .interpolated,
    stringTypes: ["String"], joinsStringsOnly: true)

  /// std.http.Client.
  static let zig = RequestForms(
    mapOpeners: [".", "=", "return"], hasAdjacentMaps: true, entrySeparators: ["="],
    fieldMark: ".", entryFields: ("name", "value"), labelSeparator: "=",
    requests: [RequestCall(names: ["fetch"])],
    headerOptions: ["headers", "extra_headers", "privileged_headers"],
    urlOptions: ["url", "location"], joinsStringsOnly: true, refusesUnused: true)
}
