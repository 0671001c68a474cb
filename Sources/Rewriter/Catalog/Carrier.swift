// What holds code of one language inside a text of another, as data: in which files, at which place, in which language.
// How a host divides into places is its `Structure`; how text is written there is read from the host, not from here.

/// How the places of a host are found.
enum Structure: Sendable {
  /// Fenced blocks of Markdown, with the word behind the marks.
  case fences
  /// Scalars of YAML by their keys.
  case yaml
  /// Strings of JSON by their keys, comments allowed.
  case json
  /// The cells of a notebook.
  case notebook
  /// Elements of HTML and of components, the script between `---` lines of Astro.
  case markup
  /// Words and here-documents of a shell that are programs of their own.
  case shell
  /// Blocks that a line announces.
  case blocks(BlockForm)
  /// Commands of a Dockerfile.
  case instructions
  /// Indented commands below a target.
  case recipes
  /// Requests with a line for the URL and one for each header.
  case requests
}

/// Lines that announce a block of code.
struct BlockForm: Sendable {
  /// Matches the announcing line; its first group is the name of the language.
  let open: Pattern
  /// The line that starts the block itself, where there is one (`----`).
  var delimiter: Pattern?
  /// The line that ends it; nil where the same delimiter, or the end of the indentation, does.
  var close: Pattern?
  /// True where the block is what is indented deeper than the announcement.
  var isIndented = false
}

/// Marks around an expression that is put into the text before anybody runs it.
struct TemplateMark: Sendable, Hashable {
  let open: String
  let close: String
  /// True where only a name may stand in it.
  var isName = false
}

/// What a single `$` is in a host where `$$` is a dollar sign.
enum DollarSign: Sendable, Hashable {
  /// Nothing special: the text's own.
  case plain
  /// An expression with a name of one byte, or in brackets (make).
  case letters
  /// An expression with a whole name, or in brackets (compose).
  case names
}

/// In which language the text at a place is.
enum CarriedLanguage: Sendable {
  /// Always this one, by name.
  case named(String)
  /// What the place says: the word of a fence, `lang="ts"`, the program of `-c`.
  case stated
  /// What the place says, else this one.
  case statedOr(String)
  /// A shell that the step, the job or the workflow can replace.
  case workflowShell(isRequired: Bool)

  /// True where the shell is looked for beside the place and around it.
  var isStep: Bool {
    if case .workflowShell = self { return true }
    return false
  }
}

/// One kind of place.
struct Carrier: Sendable {
  /// The names of the hosts.
  let hosts: [String]
  /// The paths of the files; nil for all.
  var files: Pattern?
  /// The keys that lead to the place, from the outside in; `*` is any one, `**` any number of them, `\.` a dot in a key.
  let place: [String]
  let language: CarriedLanguage
  /// Expressions that are filled in before the text runs.
  var templates: [TemplateMark] = []
  /// True where the items of a list are one script.
  var joinsItems = false
  var dollar = DollarSign.plain
  /// True where names are shared with the text around it.
  var sharesNames = false
  /// What a file must not hold: the text would be of another language.
  var unless: Pattern?

  init(
    _ hosts: [String], _ place: String, _ language: CarriedLanguage, files: String? = nil,
    templates: [TemplateMark] = [], joinsItems: Bool = false, dollar: DollarSign = .plain,
    sharesNames: Bool = false, unless: String? = nil
  ) {
    self.hosts = hosts
    self.place = place.replacing("\\.", with: "\0").split(separator: ".").map { part in
      String(part).replacing("\0", with: ".")
    }
    self.language = language
    self.files = files.map { .known($0, caseless: true) }
    self.templates = templates
    self.joinsItems = joinsItems
    self.dollar = dollar
    self.sharesNames = sharesNames
    self.unless = unless.map { .known($0, caseless: true) }
  }
}
