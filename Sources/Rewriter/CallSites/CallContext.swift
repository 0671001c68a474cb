// Calls that take the old host or the header name as text and are no requests, told by the names of the callee. What
// such a place is called decides only the reason; it is never edited.

enum CallContext {
  private static let rows: [(names: Set<String>, reason: Reason, message: String)] = [
    (
      [
        "startsWith", "includes", "endsWith", "indexOf", "startswith", "endswith", "RegExp",
        "search", "match",
        "compile", "find",
      ], .hostCheck, "the code tests for the old host"
    ),
    (
      [
        "expect", "toBe", "toEqual", "toContain", "toHaveBeenCalledWith", "assertEqual", "assert",
        "equal",
        "strictEqual", "deepEqual", "assertIn", "toMatch", "toMatchObject", "intercept", "mock",
        "patch_url", "nock",
      ],
      .testExpectation, "a test expects the old text"
    ),
    (
      [
        "log", "print", "info", "warn", "error", "debug", "Error", "ValueError", "echo", "write",
        "describe",
        "setPlaceholder", "raise",
      ], .uiText, "the text is shown, not called"
    ),
    (
      ["getenv", "default", "option", "Option", "Field", "env"], .configValue,
      "the URL is the default of a setting; its other values are not seen"
    ),
    (
      ["URL", "urljoin", "join", "urlparse", "resolve"], .splitUrl,
      "the URL is taken apart or joined elsewhere"
    ),
    (
      ["replace", "replaceAll", "sub", "format"], .placeholderUrl,
      "parts of the URL are filled in later"
    ),
    (["WebSocket", "connect", "create_connection"], .websocket, "a WebSocket has no counterpart"),
  ]

  private static let mocks: Set = [
    "respx", "responses", "nock", "msw", "requests_mock", "httpretty", "fetchMock",
  ]

  /// The reason a callee gives by its name; nil when it says nothing.
  static func refusal(_ path: [String]) -> Refusal? {
    guard let name = path.last else { return nil }
    if path.count > 1, mocks.contains(path[0]) {
      return Refusal(.testExpectation, "a test expects the old text")
    }
    if path.contains("gateway"), ["run", "getUrl"].contains(name) {
      return Refusal(.bindingCall, "the binding makes the request; the URL is not in the code")
    }
    if name == "get", path.contains("environ") || path.contains("env") || path.contains("config") {
      return Refusal(
        .configValue, "the URL is the default of a setting; its other values are not seen")
    }
    guard let row = rows.first(where: { $0.names.contains(name) }) else { return nil }
    return Refusal(row.reason, row.message)
  }
}
