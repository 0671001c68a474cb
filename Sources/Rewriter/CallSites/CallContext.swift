// Calls that take the old host or the header name as text and are no requests, told by the names of the callee. What
// such a place is called decides only the reason; it is never edited.

enum CallContext {
  /// What callees of these names do with the text.
  private struct Row {
    let reason: Reason
    let message: String
    let names: Set<String>
  }

  private static let rows = [
    Row(
      reason: .hostCheck, message: "the code tests for the old host",
      names: [
        "RegExp", "compile", "endsWith", "endswith", "find", "includes", "indexOf", "match",
        "search", "startsWith",
        "startswith",
      ]),
    Row(
      reason: .testExpectation, message: "a test expects the old text",
      names: [
        "assert", "assertEqual", "assertIn", "deepEqual", "equal", "expect", "intercept", "mock",
        "strictEqual", "toBe",
        "toContain", "toEqual", "toHaveBeenCalledWith", "toMatch", "toMatchObject",
      ]),
    Row(
      reason: .uiText, message: "the text is shown, not called",
      names: [
        "Error", "ValueError", "debug", "describe", "error", "info", "log", "print", "raise",
        "setPlaceholder", "warn",
        "warning", "write",
      ]),
    Row(
      reason: .configValue,
      message: "the URL is the default of a setting; its other values are not seen",
      names: ["Field", "Option", "default", "env", "getenv", "option"]),
    Row(
      reason: .splitUrl, message: "the URL is taken apart or joined elsewhere",
      names: ["URL", "join", "resolve", "urljoin", "urlparse"]),
    Row(
      reason: .inboundHeader, message: "a server reads the header from its clients",
      names: ["Header"]),
    Row(
      reason: .probe, message: "the code asks whether the old host is there",
      names: [
        "checkHealth", "head", "healthCheck", "health_check", "isReachable", "is_reachable",
        "options", "ping", "probe",
      ]),
    Row(reason: .signedRequest, message: "the request is signed", names: ["presign", "sign"]),
    Row(
      reason: .headerOutOfReach, message: "the request is put together by later calls",
      names: ["open"]),
    Row(
      reason: .placeholderUrl, message: "parts of the URL are filled in later",
      names: ["format", "replace", "replaceAll", "sub"]),
    Row(
      reason: .websocket, message: "a WebSocket has no counterpart",
      names: ["WebSocket", "connect", "create_connection"]),
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
