// How requests are written in a language whose calls are read statement by statement: what ends a statement, what gives
// a name its value, which calls take a URL, which set a header, and how a value stands in another place. All of it is
// data of a row; what decides is in `CallSites/` and `Plan/` and knows no language by name.

/// A call that takes the URL.
struct RequestCall: Sendable {
  /// The last name of the callee.
  let names: Set<String>
  /// True where the call sends the request, and its value is the answer; false where it makes a request to be sent.
  var sends = true
  /// The position of the headers among the unnamed arguments, where they may be one.
  var headers: Int?
  /// The option among the arguments that makes another argument the URL, where the object stands first (curl in PHP).
  var urlOption: String?
  /// How many arguments it takes, where more would be something else.
  var arity: Int?
  /// The types all its arguments must have, where types say what they do (`cpr::Header{…}`).
  var arguments: Set<String> = []
}

/// How the arguments of a format call stand for placeholders.
enum FormatStyle: Sendable {
  /// `%s`, `%d`, `%v`, `%@`.
  case percent
  /// `{}`, `{0}`, `{name}`; a name means the variable itself.
  case braces
  /// No placeholders: the arguments are joined (`paste0` in R).
  case joined
}

/// A call that puts its arguments into a text.
struct FormatCall: Sendable {
  let names: Set<String>
  let style: FormatStyle
  /// True where the text is what the method is called on (`"…".format(a)`).
  var isMethod = false
}

/// How an expression is made a string where its type is not known; `$` stands for it.
enum TextForm: Sendable {
  /// The language takes any value, or all values are strings.
  case bare
  /// The hole stays in a string of its own, as it was written.
  case interpolated
  /// A call; used for arguments of format calls and terms, holes stay in strings.
  case call(String)
}

struct RequestForms: Sendable {
  /// True where a line end ends a statement.
  var endsAtLine = false
  /// Words that start a function which ends with a line indented no deeper; empty where braces make blocks.
  var functionWords: Set<String> = []
  /// Symbols that give a name its value.
  var assignments: Set<String> = ["="]
  /// Tokens before a `{` that make it a map.
  var mapOpeners: Set<String> = []
  /// True where a `{` that touches a word or bracket opens a map (Go).
  var hasAdjacentMaps = false
  /// True where `new T { … }` is a map (C#).
  var hasInitializers = false
  /// Between name and value of a map entry.
  var entrySeparators: Set<String> = [":"]
  /// Between the entries of a map, besides line ends where they do.
  var elementSeparators: Set<String> = [","]
  /// The separator of a new entry, where it is not a comma.
  var joint: Set<String> = []
  /// True where no brace holds statements.
  var hasOnlyMaps = false
  /// What stands before the name of a field (`.` in Zig).
  var fieldMark: String?
  /// The fields of an entry that is written as a record, where it is.
  var entryFields: (name: String, value: String)?
  /// A name that needs quotes as the key of an entry; `#` stands for it.
  var quotedKey = "\"#\""
  /// True where a line end separates the entries of a map (PowerShell).
  var hasLineEntries = false
  /// True where a map or argument list may be keyed by a bare word.
  var hasBareKeys = false
  /// What follows the label of an argument.
  var labelSeparator: String?
  /// Symbols between an object and its member.
  var members: Set<String> = [".", "?."]
  var requests: [RequestCall] = []
  /// Calls that only wrap the URL, or unwrap what a call gives.
  var wrappers: Set<String> = []
  /// Calls that set one header by name and value.
  var setters: Set<String> = []
  /// The same, where the callee's path names headers.
  var headerMembers: Set<String> = ["add", "set", "append", "put", "insert"]
  /// The label of the name where it stands behind the value (Swift).
  var nameLabels: Set<String> = []
  /// Calls that send their argument as a Bearer token.
  var bearerCalls: Set<String> = []
  /// How a header is set beside such a call: `@` the object, `#` the name, `$` the value.
  var bearerNeighbour: String?
  /// The class of a credential that is assigned to `Authorization` (C#).
  var bearerClass: String?
  /// Calls whose arguments are headers.
  var headerCalls: Set<String> = []
  /// Options and labels that take headers, in lower case.
  var headerOptions: Set<String> = ["headers"]
  /// Options and labels that take the URL, in lower case.
  var urlOptions: Set<String> = ["url"]
  /// True where a header may be one string, `Name: value`.
  var hasHeaderLines = false
  /// Calls and members that neither read nor change URL, headers or credential of a request.
  var inert: Set<String> = []
  /// Members of a URL object that only read a part of it.
  var urlParts: Set<String> = []
  /// Programs of a command without parentheses that send a request (PowerShell).
  var commands: Set<String> = []
  var formats: [FormatCall] = []
  var text = TextForm.bare
  /// Types that are strings, as the language spells them.
  var stringTypes: Set<String> = []
  /// True where the type stands in front of the name (`int id`).
  var hasLeadingTypes = false
  /// Callees that give a string (`os.Getenv`).
  var stringCalls: Set<String> = []
  /// True where a term of a concatenation is a string for certain.
  var joinsStringsOnly = false
  /// True where a variable or import without a use stops the build (Go).
  var refusesUnused = false

  func request(_ name: String) -> RequestCall? { requests.first { $0.names.contains(name) } }

  /// Calls and options that bring a credential, a query or code of their own into a request.
  static let unread: Set<String> = [
    "auth", "basic_auth", "bearer_auth", "basicauth", "setbasicauth", "with_basic_auth",
    "authentication", "authenticator", "credentials", "username", "password", "userpwd",
    "req_auth_bearer_token", "req_auth_basic", "withtoken", "withbasicauth", "withdigestauth",
    "curlopt_userpwd", "curlopt_xoauth2_bearer", "curlopt_httpauth", "curlopt_username",
    "curlopt_password", "token", "-token", "-credential", "-authentication", "bearertoken",
    "authorization_bearer", "acceptbearer", "basic", "query", "params", "withqueryparameters",
    "req_url_query", "addqueryparameter", "queryparam", "interceptor", "addinterceptor",
    "middleware", "handler", "plug", "proxy", "cert", "retrypolicy", "signer", "sign",
  ]

  /// Headers by which a map is known to hold headers.
  static let knownHeaders: Set<String> = [
    "accept", "anthropic-beta", "anthropic-version", "api-key", "authorization",
    "cf-aig-authorization", "cf-aig-gateway-id", "content-type", "user-agent", "x-api-key",
    "x-goog-api-key", "xi-api-key",
  ]
}
