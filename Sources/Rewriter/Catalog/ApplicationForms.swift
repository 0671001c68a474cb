// How requests are written in languages whose calls are not followed statement by statement: Lisp forms, ML and Haskell
// applications, messages, C functions on a handle. There a definition is read as a whole, and each application in it
// that touches the request must be one of the row. A name that is not listed is refused, so a short row is a safe row.

/// How a function stands with its arguments.
enum ApplicationStyle: Sendable {
  /// `f(a, b)`.
  case call
  /// `(f a b)`.
  case prefix
  /// `f a b`.
  case juxtaposed
  /// `[a f: b g: c]`.
  case message
}

/// What is read as a whole.
enum DefinitionForm: Sendable {
  /// The outermost block in braces.
  case block
  /// The outermost parentheses.
  case form
  /// From a line that starts at its first column up to the next such line.
  case paragraph
  /// From one semicolon to the next.
  case statement
}

/// How the headers stand in their container.
enum EntryForm: Sendable {
  /// `("name", value)`.
  case pair
  /// Name and value by turns.
  case turns
  /// `"name": value`.
  case keyed
}

/// Where a call that sets one header takes it from, by the position of its arguments.
enum HeaderArguments: Sendable {
  case pair(name: Int, value: Int)
  /// One string, `Name: value`.
  case line(Int)
}

/// A handle that a request is made on, as in libcurl.
struct HandleForm: Sendable {
  /// What makes the handle.
  let maker: String
  /// The calls that take it as their first argument.
  let calls: Set<String>
  /// The call whose second argument is an option.
  let setter: String
  /// The option whose value is the URL.
  let url: String
  /// The option whose value is the list of headers.
  let headers: String
  /// Options that change neither URL nor headers nor credential.
  let harmless: Set<String>
}

struct ApplicationForms: Sendable {
  var styles: [ApplicationStyle]
  var definition: DefinitionForm
  /// Symbols that give a name its value.
  var assignments: Set<String> = ["="]
  /// Symbols between an object and its member.
  var members: Set<String> = ["."]
  /// Symbols between elements; empty where blanks are.
  var separators: Set<String> = [","]
  /// Calls that take the URL, and its position among their arguments, -1 for any.
  ///
  /// A name with a dot or slash in front may stand in any module.
  var requests: [String: Int] = [:]
  /// True where the URL is the first part of a tuple.
  var urlLeadsTuple = false
  /// Calls that only wrap the URL.
  var wrappers: Set<String> = []
  /// Calls that set one header.
  var setters: [String: HeaderArguments] = [:]
  var entries: EntryForm = .pair
  /// The calls whose arguments are the headers by turns.
  var turnCalls: Set<String> = []
  /// Calls that make a list the headers.
  var headerWrappers: Set<String> = []
  /// Fields and labels that take the headers.
  var headerOptions: Set<String> = ["headers"]
  /// True where the headers must stand behind one of these.
  var needsLabel = false
  /// Options of a request that change neither, where it takes some; empty where they are not looked at.
  var options: Set<String> = []
  /// Fields of a record update that change neither URL nor headers nor credential.
  var fields: Set<String> = []
  /// Calls and members that neither read nor change URL, headers or credential.
  var inert: Set<String> = []
  /// Words that start an expression.
  var keywords: Set<String> = []
  var handle: HandleForm?
  /// The tokens of the mark that throws the form behind it away; nil where there is none.
  var discardMark: [String]?
  /// Marks in front of a form that make it data.
  var quoteMarks: Set<String> = []
  /// How an expression becomes a line's text where it is no literal; `$` stands for it.
  var lineText: String?

  /// Words behind which what follows may not run.
  static let conditionals: Set<String> = [
    "if", "when", "unless", "case", "cond", "match", "switch", "for", "while", "loop", "else",
    "elif", "otherwise", "do_if", "goto", "try", "catch", "if-let", "when-let", "for_each",
  ]
}
