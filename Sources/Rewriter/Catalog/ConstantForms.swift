// What a language calls a constant, and how code elsewhere names it. Names that stand for one value for certain are
// followed to all their users, in other files too; what such a declaration, a package and an import look like is data of
// a row, sorted by name.

struct ConstantForms: Sendable {
  /// Words of which all must stand in front of a name that has one value for ever.
  struct Declaration: Sendable {
    let words: Set<String>
    /// What the innermost type must be introduced by, where that matters (`object` in Kotlin); `""` is the file.
    var containers: Set<String> = []
    /// True where only code of the same file can be trusted not to replace the value (a field of an object).
    var isPrivate = false
  }

  /// Whose constants can be named in a file without more.
  enum Visibility: Sendable {
    /// Those of its package, and what an import names.
    case imports
    /// Those of its package and of packages that are imported as a whole (C#).
    case packages
    /// Those of its folder; others by the name of their package (Go).
    case folders
    /// All of them (Ruby).
    case everywhere
  }

  let declarations: [Declaration]
  let visibility: Visibility
  /// The word in front of the name of the file's package.
  var packageWord: String?
  /// The words that start an import.
  var importWords: Set<String> = ["import"]
  /// What stands between a type and its constant.
  var separator = "."
  /// What stands for the type, or its object, in the code of the type itself.
  var selfWords: Set<String> = []
  /// Words that hide a name from other files; where there are public ones, the names of a type are hidden without them.
  var privateWords: Set<String> = []
  var publicWords: Set<String> = []
  /// Words of which one stands in front of a declared name; none where a type does, or nothing at all (Ruby).
  var declaringWords: Set<String> = []
  /// True where a name alone may be a member of a type around it, or of one that type inherits from.
  var hasBareMembers = false
  /// True where a name that its package lacks is looked for outside of packages (PHP).
  var fallsBack = false
  /// True where the type of a name stands behind it without a mark (Go).
  var isTypeBehind = false
  /// Words of types that may go on in another file.
  var partialWords: Set<String> = []
  /// True where only names with a capital first are constants.
  var needsCapital = false
  /// True where a constant of a type can be read through any of its objects.
  var isReachedThroughObjects = false
  /// Words that make a value of a type, and the function that gives the type of a value (Swift).
  var typeWords: Set<String> = []
  var typeFunction: String?
  /// What other languages put in front of a name to read it (Kotlin).
  var getterPrefix: String?
  /// Languages whose code can name the same constants, by the name they have here.
  var family: String
  /// Endings of files of code that is not read and can name the constants.
  var hosts: Set<String> = []
  /// Endings of files of text that can name the constants behind the name of their type.
  var texts: Set<String> = []
}

extension ConstantForms {
  /// The function by which other languages read a name.
  func getter(of name: String) -> String? {
    getterPrefix.map { $0 + name.prefix(1).uppercased() + name.dropFirst() }
  }

  static let csharp = ConstantForms(
    declarations: [
      Declaration(words: ["const"]), Declaration(words: ["static", "readonly"]),
      Declaration(words: ["readonly"], isPrivate: true),
    ], visibility: .packages, packageWord: "namespace", importWords: ["using"],
    selfWords: ["this"], privateWords: ["private"],
    publicWords: ["public", "internal", "protected"],
    hasBareMembers: true, partialWords: ["partial"], family: "clr",
    hosts: ["cshtml", "razor", "vb", "fs", "fsx", "csx", "linq"],
    texts: ["xaml", "axaml", "aspx", "ascx", "master", "ashx", "asmx", "tt", "ps1"])
  static let go = ConstantForms(
    declarations: [Declaration(words: ["const"])], visibility: .folders,
    declaringWords: ["const", "var", "func", "type"], isTypeBehind: true, family: "go",
    hosts: ["templ", "qtpl", "gop"])
  static let java = ConstantForms(
    declarations: [
      Declaration(words: ["static", "final"]), Declaration(words: [], containers: ["interface"]),
      Declaration(words: ["final"], isPrivate: true),
    ], visibility: .imports, packageWord: "package", selfWords: ["this"],
    privateWords: ["private"], hasBareMembers: true, isReachedThroughObjects: true, family: "jvm",
    hosts: jvmHosts, texts: jvmTexts)
  static let kotlin = ConstantForms(
    declarations: [
      Declaration(words: ["const", "val"]),
      Declaration(words: ["val"], containers: ["object", ""]),
      Declaration(words: ["val"], isPrivate: true),
    ], visibility: .imports, packageWord: "package", selfWords: ["this"],
    privateWords: ["private"], declaringWords: ["val", "var", "fun", "object"],
    hasBareMembers: true, isReachedThroughObjects: true, getterPrefix: "get", family: "jvm",
    hosts: jvmHosts, texts: jvmTexts)
  static let php = ConstantForms(
    declarations: [Declaration(words: ["const"])], visibility: .imports, packageWord: "namespace",
    importWords: ["use"], separator: "::", selfWords: ["self"], privateWords: ["private"],
    declaringWords: ["const", "case", "function"], fallsBack: true, isReachedThroughObjects: true,
    family: "php",
    hosts: [
      "phtml", "twig", "inc", "module", "install", "theme", "profile", "engine", "tpl", "latte",
      "php5", "php7", "php8", "phpt", "ctp",
    ], texts: ["yaml", "yml", "xml", "neon", "html"])
  static let ruby = ConstantForms(
    declarations: [Declaration(words: [])], visibility: .everywhere, separator: "::",
    hasBareMembers: true, needsCapital: true, isReachedThroughObjects: true, family: "ruby",
    hosts: [
      "erb", "haml", "slim", "jbuilder", "rabl", "builder", "arb", "thor", "podspec", "liquid",
      "prawn", "axlsx", "irb", "rbw", "cap",
    ], texts: ["yml", "yaml"])
  static let swift = ConstantForms(
    declarations: [
      Declaration(words: ["static", "let"]), Declaration(words: ["let"], containers: [""]),
      Declaration(words: ["let"], isPrivate: true),
    ], visibility: .everywhere, selfWords: ["self", "Self"],
    privateWords: ["private", "fileprivate"], declaringWords: ["let", "var", "func", "case"],
    hasBareMembers: true, typeWords: ["self", "Type"], typeFunction: "type", family: "swift",
    hosts: ["gyb", "stencil", "leaf"], texts: ["m", "mm"])

  private static let jvmHosts: Set = [
    "groovy", "gradle", "jsp", "jspx", "tag", "scala", "sc", "clj", "cljc", "gsp", "jsh",
  ]
  /// Expressions of Spring, templates and build files spell a type and its constant out.
  private static let jvmTexts: Set = [
    "xml", "html", "ftl", "ftlh", "vm", "yml", "yaml", "properties", "drl", "jrxml", "mustache",
  ]
}
