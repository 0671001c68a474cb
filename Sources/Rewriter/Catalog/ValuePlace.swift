// What a value of configuration is for, where its line or its file says so; the reason in the report follows from it. The
// first row that fits counts, and a value without a row is `config-value`.

struct ValuePlace: Sendable {
  /// The names of the hosts; empty for all.
  let hosts: [String]
  /// What the line must hold.
  let line: Pattern
  /// What the file must hold; nil for anything.
  var file: Pattern?
  let reason: Reason
  let message: String

  init(
    _ hosts: [String], _ line: String, file: String? = nil, _ reason: Reason, _ message: String
  ) {
    self.hosts = hosts
    self.line = .known(line, caseless: true)
    self.file = file.map { .known($0, caseless: true) }
    self.reason = reason
    self.message = message
  }

  static let all: [ValuePlace] = [
    ValuePlace(
      [], "\\b[a-z]+-src\\b", .allowList, "a list of allowed hosts names it"),
    ValuePlace(
      [], "access-control-(allow|expose)-headers", .allowList,
      "a list of allowed headers names it"),
    ValuePlace(
      ["headers"], "", .allowList, "headers of a site name it"),
    ValuePlace(
      ["nginx", "caddy", "config"],
      "proxy_pass|proxy_set_header|reverse_proxy|header_up|proxy_ssl_name|proxypass|requestheader",
      .pathNotLiteral, "a reverse proxy passes on what its callers ask for"),
    ValuePlace(
      ["systemd"], "^\\s*exec[a-z]*=", .nestedCode, "a command stands inside a value"),
    ValuePlace(
      ["crontab"], "^\\s*([0-9*@]\\S*\\s)", .nestedCode, "a command stands inside a value"),
    ValuePlace(
      [], "\\b(curl|wget|fetch|requests)\\b", .nestedCode, "a command stands inside a value"),
    ValuePlace(
      [], "(^|\\s)(-H|--header)[ =]?[\"'\\\\]", .nestedCode, "a command stands inside a value"),
    ValuePlace(
      ["yaml", "json", "jsonc"], "",
      file: "(^|[\\n{,])\\s*\"?(openapi|swagger)\"?\\s*:\\s*[\"']?[23]",
      .splitUrl, "a description of an API names server and paths in different places"),
  ]
}
