// Everything that makes one request, gathered: the URL, the headers, the slot of the key, the models. A call site is
// built only from links that were seen; each is kept as evidence. What cannot be read makes the whole site a refusal.

/// Why a call site, or a place that looks like one, is not rewritten.
struct Refusal: Error, Hashable {
  let reason: Reason
  /// One sentence about this place; never holds a value of the source.
  let message: String

  init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }
}

/// A value as it is written: a header's, a key's.
struct Value: Sendable, Hashable {
  /// The bytes to replace when the value changes: the expression, or the part of a string behind `Name: `.
  let range: Range<Int>
  /// The string it is made of, when it is one.
  let template: Template?
  /// True for `null`, `None`, and a string without bytes.
  let isNull: Bool

  static func == (left: Value, right: Value) -> Bool { left.range == right.range }
  func hash(into hasher: inout Hasher) { hasher.combine(range) }
}

/// One header of a request, in whatever form it is written.
struct HeaderEntry: Sendable, Hashable {
  enum Form: Sendable, Hashable {
    /// `name: value` of a map, or a pair in a list; separated by commas.
    case element
    /// A statement of its own: `headers.set(…)`, `headers[…] = …`.
    case statement
    /// `-H "Name: value"` of a command.
    case argument
    /// `.header("name", value)` in a chain.
    case link
    /// `"Name: value"` as one string of a list.
    case line
    /// A call or assignment that sends a bare token as `Authorization`.
    case helper
  }

  /// The name in lower case.
  let name: [UInt8]
  /// The bytes of the name, without quotes.
  let nameRange: Range<Int>
  /// True when the name is a bare word that would need quotes for another name.
  let isBareName: Bool
  let value: Value
  /// The bytes of the whole entry, without separator.
  let range: Range<Int>
  let form: Form
  /// The bytes of the conditional spread or statement block it stands in.
  var condition: Range<Int>?
  /// The bytes of the argument that holds `Name: value`, where a statement appends it to a list.
  var argument: Range<Int>?

  func isNamed(_ text: String) -> Bool { name.elementsEqual(text.utf8) }
}

/// The headers of a request.
struct HeaderSet: Sendable {
  var entries: [HeaderEntry] = []
  /// Maps into which an entry can be put, by the index of their `{`; the first is the one to use.
  var maps: [Int] = []
  /// Definitions the headers were read through.
  var definitions: Set<Definition> = []

  func entry(_ name: String) -> HeaderEntry? { entries.first { $0.isNamed(name) } }
  func entries(_ name: String) -> [HeaderEntry] { entries.filter { $0.isNamed(name) } }
}

/// A model id as it is written.
struct ModelUse: Sendable, Hashable {
  /// The bytes of the id, without quotes.
  let range: Range<Int>
  let id: String
  /// The route it is sent on; nil where it may be sent on each one of the site.
  var shape: Shape?

  func isSent(on shape: Shape) -> Bool { self.shape == nil || self.shape == shape }
}

/// What is known of a request's body.
struct Body: Sendable {
  var models: [ModelUse] = []
  /// The names of the top-level fields.
  var fields: Set<String> = []
  /// True when a spread or merge may add fields that are not seen.
  var isOpen = false
  /// True when the `system` field is anything but a string.
  var hasStructuredSystem = false
  /// True when a nested field of this name stands anywhere in the body.
  var hasCacheControl = false
  var definitions: Set<Definition> = []
}

/// One request or client with all its parts.
struct CallSite: Sendable {
  /// What kind of client sends the request; decides slots and forms.
  enum Kind: Sendable, Hashable {
    case request
    case command
    case openAI
    case anthropic
    /// A factory whose token is an option of its own, beside which no other may stand.
    case anthropicProvider
  }

  let kind: Kind
  /// Identifies the site within its region: the token of its call or command.
  let anchor: Int
  /// The URL on the old host; nil where the URL is new already and only the old header is left.
  let url: LegacyURL?
  let routes: [LegacyRoute]
  /// The host ranges it accounts for.
  let hosts: [Range<Int>]
  let headers: HeaderSet
  /// The SDK's key argument.
  let key: Value?
  /// The tokens of the SDK's key argument or map entry, name included.
  let keyElement: Range<Int>?
  /// The option that takes the headers.
  let headerOption: String
  /// The names of the client's options.
  let optionNames: Set<String>
  /// The tokens of the option that holds the URL.
  let urlElement: Range<Int>?
  /// The bytes of the file, for comparing expressions.
  let bytes: [UInt8]
  /// The bytes of the map or argument list where a header container can be made, for SDKs without one.
  let options: Int?
  let body: Body
  /// Definitions whose text the site would edit or that it reads its parts through.
  let definitions: Set<Definition>
  let evidence: [String]
  /// Names visible where the headers are written; nil in a shell, where all names are global.
  let headerToken: Int?

  /// The bytes of the command, for a site that is one.
  var commandRange = 0..<0

  /// What the client makes of the answer is its own affair and may change (LiteLLM).
  var changesBehavior = false

  /// The URL where it is on the new API already.
  var rest: RestURL?

  /// True when a value is written with the very bytes of an expression.
  func sameBytes(_ expression: Range<Int>, _ value: Value) -> Bool {
    let range = value.template?.onlyHole?.expression ?? value.range
    return bytes[expression].elementsEqual(bytes[range])
  }

  /// The offset of the first occurrence, which names the site in reports.
  var offset: Int {
    (hosts + headers.entries(GatewayHeader.authorization).map(\.nameRange)).map(\.lowerBound).min()
      ?? 0
  }
}
