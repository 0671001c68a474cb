// How requests are written in the languages whose definitions are read as a whole, sorted by name. A function that may
// touch the request and is not listed here is refused.

extension Grammar {
  static let clojure = plain(separator: "", joins: "", null: ["nil"])
  static let c = plain(separator: ":", joins: "+", null: ["NULL", "nullptr"])
  static let erlang = plain(separator: ",", joins: "++", null: ["undefined"])
  static let haskell = plain(separator: ",", joins: "<>", null: ["Nothing"])
  static let objectiveC = plain(separator: ":", joins: "+", null: ["nil"])
  static let ocaml = plain(separator: ",", joins: "^", null: ["None"])
  static let sql = plain(separator: ",", joins: "||", null: ["null", "NULL"])
}

extension ApplicationForms {
  /// libcurl.
  static let c = ApplicationForms(
    styles: [.call], definition: .block, members: [".", "->"],
    setters: ["curl_slist_append": .line(1)],
    inert: [
      "curl_easy_cleanup", "curl_easy_getinfo", "curl_easy_init", "curl_easy_perform",
      "curl_easy_strerror", "curl_global_cleanup", "curl_global_init", "curl_slist_free_all",
      "exit", "fprintf", "fputs", "free", "printf", "puts", "return", "sizeof", "strlen", "c_str",
      "runtime_error", "size", "if", "while", "for", "switch",
    ], handle: .curl)

  /// The same with strings of C++.
  static let cpp: ApplicationForms = {
    var forms = c
    forms.members = [".", "->", "::"]
    forms.lineText = "($).c_str()"
    return forms
  }()

  /// clj-http, hato and http-kit.
  static let clojure = ApplicationForms(
    styles: [.prefix], definition: .form, assignments: [], members: [], separators: [],
    requests: ["/post": 0, "/put": 0], entries: .turns, needsLabel: true,
    options: [
      ":accept", ":as", ":async?", ":body", ":coerce", ":conn-timeout", ":connection-timeout",
      ":content-type", ":headers", ":keepalive", ":socket-timeout", ":throw", ":throw-exceptions",
      ":throw-exceptions?", ":timeout",
    ],
    inert: [
      "->", "->>", "def", "defn", "defn-", "deref", "do", "fn", "let", "time", "when", "if",
      "json/parse-string", "json/read-str", "cheshire/parse-string",
    ], discardMark: ["#", "_"], quoteMarks: ["'", "`"])

  /// httpc.
  static let erlang = ApplicationForms(
    styles: [.call], definition: .paragraph, members: [":"],
    requests: ["httpc.request": -1], urlLeadsTuple: true,
    inert: ["jsx.decode", "jiffy.decode", "json.decode", "io.format", "ok"])

  /// http-client and http-conduit.
  static let haskell = ApplicationForms(
    styles: [.juxtaposed], definition: .paragraph, assignments: ["=", "<-"],
    requests: [".parseRequest": 0, ".parseRequest_": 0, ".parseUrlThrow": 0],
    headerOptions: ["requestHeaders"],
    fields: ["checkResponse", "method", "redirectCount", "requestBody", "responseTimeout"],
    inert: [
      "RequestBodyLBS", "RequestBodyBS", "decode", "eitherDecode", "encode", "getResponseBody",
      "httpBS", "httpJSON", "httpLBS", "httpLbs", "httpNoBody", "newManager", "newTlsManager",
      "print", "pure", "putStrLn", "responseBody", "return", "statusCode", "responseStatus",
    ], keywords: ["do", "let", "in", "where", "of", "case", "if", "then", "else", "module"])

  /// NSMutableURLRequest.
  static let objectiveC = ApplicationForms(
    styles: [.message, .call], definition: .block,
    requests: [
      "requestWithURL:": 0, "initWithURL:": 0, "requestWithURL:cachePolicy:timeoutInterval:": 0,
    ], wrappers: ["URLWithString:"],
    setters: [
      "setValue:forHTTPHeaderField:": .pair(name: 1, value: 0),
      "addValue:forHTTPHeaderField:": .pair(name: 1, value: 0),
    ], entries: .keyed,
    inert: [
      "HTTPBody", "HTTPMethod", "NSLog", "alloc", "cachePolicy", "dataTaskWithRequest:",
      "dataTaskWithRequest:completionHandler:", "dataUsingEncoding:", "resume", "setHTTPBody:",
      "setHTTPMethod:", "setTimeoutInterval:", "sharedSession", "stringByAppendingString:",
      "stringWithFormat:", "timeoutInterval",
      "uploadTaskWithRequest:fromData:completionHandler:", "length",
    ])

  /// cohttp.
  static let ocaml = ApplicationForms(
    styles: [.juxtaposed], definition: .paragraph, separators: [";"],
    requests: ["Client.post": -1, "Cohttp_lwt_unix.Client.post": -1, "Client.put": -1],
    wrappers: ["Uri.of_string"], headerWrappers: ["Header.of_list", "Cohttp.Header.of_list"],
    inert: [
      "Body.of_string", "Body.to_string", "Cohttp_lwt.Body.of_string", "Cohttp_lwt.Body.to_string",
      "Lwt.return", "return", "Code.code_of_status", "Response.status", "print_endline",
    ],
    keywords: [
      "let", "in", "fun", "function", "match", "with", "if", "then", "else", "rec", "and", "begin",
      "end", "module", "open", "type", "val", "of",
    ])

  /// pg_net.
  static let sql = ApplicationForms(
    styles: [.call], definition: .statement, assignments: [],
    requests: ["net.http_post": -1], entries: .turns,
    turnCalls: ["jsonb_build_object", "json_build_object"], needsLabel: true,
    options: ["body", "headers", "timeout_milliseconds", "url"])
}

extension HandleForm {
  static let curl = HandleForm(
    maker: "curl_easy_init",
    calls: ["curl_easy_setopt", "curl_easy_perform", "curl_easy_cleanup", "curl_easy_getinfo"],
    setter: "curl_easy_setopt", url: "CURLOPT_URL", headers: "CURLOPT_HTTPHEADER",
    harmless: [
      "CURLOPT_ACCEPT_ENCODING", "CURLOPT_CAINFO", "CURLOPT_CONNECTTIMEOUT",
      "CURLOPT_CONNECTTIMEOUT_MS", "CURLOPT_COPYPOSTFIELDS", "CURLOPT_CUSTOMREQUEST",
      "CURLOPT_ERRORBUFFER", "CURLOPT_FAILONERROR", "CURLOPT_HTTP_VERSION", "CURLOPT_NOPROGRESS",
      "CURLOPT_NOSIGNAL", "CURLOPT_POST", "CURLOPT_POSTFIELDS", "CURLOPT_POSTFIELDSIZE",
      "CURLOPT_POSTFIELDSIZE_LARGE", "CURLOPT_SSL_VERIFYHOST", "CURLOPT_SSL_VERIFYPEER",
      "CURLOPT_TCP_KEEPALIVE", "CURLOPT_TIMEOUT", "CURLOPT_TIMEOUT_MS", "CURLOPT_USERAGENT",
      "CURLOPT_VERBOSE", "CURLOPT_WRITEDATA", "CURLOPT_WRITEFUNCTION",
    ])
}
