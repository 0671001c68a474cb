// What a command of a shell comes to while its words are read.

/// A command's parts while it is being read.
struct CommandParts {
  let program: CommandProgram
  var url: (LegacyURL, Set<Definition>)?
  var headers = HeaderSet()
  var bodies: [Template] = []
  var body = Body()
  var definitions: Set<Definition> = []
  var opaqueOption: String?
  /// True where the method only asks whether the host answers.
  var isProbe = false
  /// The URL where it is on the new API.
  var rest: Template?
  /// The number of words that are neither options nor values of options; the program calls each of them.
  var targets = 0
}
