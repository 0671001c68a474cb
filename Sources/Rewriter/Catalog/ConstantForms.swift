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
  /// True where the type of a name stands behind it without a mark (Go).
  var isTypeBehind = false
  /// Words of types that may go on in another file.
  var partialWords: Set<String> = []
  /// True where only names with a capital first are constants.
  var needsCapital = false
  /// True where a constant of a type can be read through any of its objects.
  var isReachedThroughObjects = false
  /// Languages whose code can name the same constants, by the name they have here.
  var family: String
  /// Endings of files that are not read and can name the constants.
  var hosts: Set<String> = []
}

extension ConstantForms {
  static let csharp = ConstantForms(
    declarations: [
      Declaration(words: ["const"]), Declaration(words: ["static", "readonly"]),
      Declaration(words: ["readonly"], isPrivate: true),
    ], visibility: .packages, packageWord: "namespace", importWords: ["using"],
    selfWords: ["this"], privateWords: ["private"],
    publicWords: ["public", "internal", "protected"],
    partialWords: ["partial"], family: "clr",
    hosts: ["axaml", "cshtml", "razor", "vb", "fs", "fsx", "xaml"])
  static let go = ConstantForms(
    declarations: [Declaration(words: ["const"])], visibility: .folders, isTypeBehind: true,
    family: "go")
  static let java = ConstantForms(
    declarations: [
      Declaration(words: ["static", "final"]), Declaration(words: [], containers: ["interface"]),
      Declaration(words: ["final"], isPrivate: true),
    ], visibility: .imports, packageWord: "package", selfWords: ["this"],
    privateWords: ["private"], isReachedThroughObjects: true, family: "jvm", hosts: jvmHosts)
  static let kotlin = ConstantForms(
    declarations: [
      Declaration(words: ["const", "val"]),
      Declaration(words: ["val"], containers: ["object", ""]),
      Declaration(words: ["val"], isPrivate: true),
    ], visibility: .imports, packageWord: "package", selfWords: ["this"],
    privateWords: ["private"], family: "jvm", hosts: jvmHosts)
  static let php = ConstantForms(
    declarations: [Declaration(words: ["const"])], visibility: .imports, packageWord: "namespace",
    importWords: ["use"], separator: "::", selfWords: ["self"], privateWords: ["private"],
    isReachedThroughObjects: true, family: "php", hosts: ["phtml", "twig"])
  static let ruby = ConstantForms(
    declarations: [Declaration(words: [])], visibility: .everywhere, separator: "::",
    needsCapital: true, isReachedThroughObjects: true, family: "ruby",
    hosts: ["erb", "haml", "slim"])
  static let swift = ConstantForms(
    declarations: [
      Declaration(words: ["static", "let"]), Declaration(words: ["let"], containers: [""]),
      Declaration(words: ["let"], isPrivate: true),
    ], visibility: .everywhere, selfWords: ["self", "Self"],
    privateWords: ["private", "fileprivate"], family: "swift")

  private static let jvmHosts: Set = ["groovy", "gradle", "jsp", "scala", "sc"]
}
