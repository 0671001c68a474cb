// Reads a curl or wget command as a request: the word that is the URL, the header words, the body. Options whose value
// is the next word are data; an option that could bring headers from elsewhere is a refusal.

struct CommandReader {
  let script: ShellScript
  let variables: ShellVariables
  let occurrences: [Occurrence]
  private var list: TokenList { script.list }

  init(_ script: ShellScript, _ variables: ShellVariables, _ occurrences: [Occurrence]) {
    self.script = script
    self.variables = variables
    self.occurrences = occurrences
  }

  /// Reads a command; nil when it is no request.
  func read(_ command: ShellCommand) throws(Refusal) -> CallSite? {
    guard let program = command.program,
      let name = command.words[program].text?.split(separator: "/").last,
      name == "curl" || name == "wget"
    else { return nil }
    var parts = CommandParts(program: name == "curl" ? .curl : .wget)
    try readWords(Array(command.words[(program + 1)...]), &parts)
    guard let (url, definitions) = parts.url else {
      return try restSite(command, parts, name: String(name))
    }
    parts.definitions.formUnion(definitions)
    try checkURL(url, parts)
    let route = try url.route()
    if route.shape.needsModel {
      try readBody(command, &parts)
    } else {
      // Without a model to rewrite the body is looked at and stays as it is.
      var seen = parts
      try? readBody(command, &seen)
      try WorkersModels.check(seen.body, on: [route])
    }
    if script.definesFunction(String(name)) {
      throw Refusal(
        .headerOutOfReach, "`\(name)` is a function of the script, which may add headers")
    }
    let names = definitions.map { "the variable `\($0.name)`" }.sorted()
    return site(command, parts, url, [route], evidence: ["one `\(name)` command"] + names)
  }

  private func site(
    _ command: ShellCommand, _ parts: CommandParts, _ url: LegacyURL?, _ routes: [LegacyRoute],
    evidence: [String]
  ) -> CallSite {
    CallSite(
      kind: .command, anchor: command.tokens.lowerBound, url: url, routes: routes,
      hosts: url.map { [$0.host] } ?? [], headers: parts.headers, key: nil, keyElement: nil,
      headerOption: "", optionNames: [], urlElement: nil, bytes: list.bytes, options: nil,
      body: parts.body, definitions: parts.definitions, evidence: evidence, headerToken: nil,
      commandRange: list.byteRange(command.tokens))
  }

  /// A command on the new API that still has the old header.
  private func restSite(_ command: ShellCommand, _ parts: CommandParts, name: String)
    throws(Refusal) -> CallSite?
  {
    guard let template = parts.rest, parts.headers.entry(GatewayHeader.authorization) != nil else {
      return nil
    }
    guard let rest = RestURL(in: template) else { throw RestURL.otherRoute }
    if let option = parts.opaqueOption {
      throw Refusal(.halfMigrated, "`\(option)` may send headers that are not seen")
    }
    var parts = parts
    if !parts.bodies.isEmpty { try readBody(command, &parts) }
    try rest.check(parts.body.models)
    var site = site(command, parts, nil, [], evidence: ["one `\(name)` command, its URL is new"])
    site.rest = rest
    return site
  }

  /// What the command must be for its URL to be the one that is called, alone and as it stands.
  private func checkURL(_ url: LegacyURL, _ parts: CommandParts) throws(Refusal) {
    if url.template.units[url.start..<url.end].contains(where: { $0.byte == UInt8(ascii: "$") }) {
      throw Refusal(.placeholderUrl, "a dollar sign of the URL is not expanded here")
    }
    if parts.isProbe { throw Probe.refusal }
    if let option = parts.opaqueOption {
      let effect = parts.program.effect(of: option)
      throw Refusal(effect.reason, "`\(option)` \(effect.words)")
    }
    guard parts.targets == 1 else { throw Refusal(.sharedValue, "one command calls several URLs") }
    guard url.start == 0, url.end == url.template.units.count || url.isOdd else {
      throw Refusal(.nestedCode, "the URL is only a part of the word")
    }
    if let end = url.earlyEnd { throw Refusal(end.reason, end.message) }
  }

  // MARK: - Words

  private func readWords(_ words: [ShellWord], _ parts: inout CommandParts) throws(Refusal) {
    let program = parts.program
    var index = 0
    while index < words.count {
      let word = words[index]
      let option = word.text ?? ""
      let hasNext = index + 1 < words.count
      if program.headers.contains(option), hasNext {
        try addHeader(flag: word, words[index + 1], &parts)
        index += 2
      } else if program.bodies.contains(option), hasNext {
        parts.bodies.append(words[index + 1].template)
        index += 2
      } else if let opaque = program.opaqueOption(option) {
        parts.opaqueOption = opaque
        index += 1
      } else if option == "--url", hasNext {
        try addURL(words[index + 1], &parts)
        index += 2
      } else if program.values.contains(option), hasNext {
        try checkValue(words[index + 1])
        readMethod(option, words[index + 1].template, &parts)
        index += 2
      } else if let used = try readCluster(word, hasNext ? words[index + 1] : nil, &parts) {
        index += used
      } else {
        try readOther(word, &parts)
        index += 1
      }
    }
  }

  /// Reads `-sSX POST` or `-sSd '…'`: switches, then an option with its value in the same word or the next one.
  ///
  /// The number of words read; nil for a word without such an option.
  private func readCluster(
    _ word: ShellWord, _ next: ShellWord?, _ parts: inout CommandParts
  ) throws(Refusal) -> Int? {
    let text = word.template.units.prefix { $0.byte != nil }.compactMap(\.byte).text
    guard let (option, offset) = parts.program.cluster(text) else { return nil }
    let isAttached = word.template.units.count > offset + 1
    if parts.program.headers.contains(option) {
      guard let value = isAttached ? word : next else { return nil }
      try addHeader(flag: nil, value, &parts, skipping: isAttached ? offset + 1 : 0)
      // The word could not go without the switches in front.
      if let entry = parts.headers.entries.last, GatewayHeader.treatment(of: entry.name) != nil {
        throw Refusal(.unsupportedSyntax, "the header stands in one word with other options")
      }
    } else if parts.program.bodies.contains(option) {
      guard isAttached || next != nil else { return nil }
      if let next, !isAttached { parts.bodies.append(next.template) }
      if isAttached { parts.bodies.append(word.template.suffix(from: offset + 1)) }
    } else if parts.program.opaque.contains(option) {
      parts.opaqueOption = option
      return 1
    } else if let value = isAttached ? word : next {
      try checkValue(value)
      readMethod(
        option, isAttached ? value.template.suffix(from: offset + 1) : value.template, &parts)
    }
    return isAttached ? 1 : 2
  }

  /// Notes a method that only asks whether the host answers.
  private func readMethod(_ option: String, _ value: Template, _ parts: inout CommandParts) {
    guard parts.program.methods.contains(option) else { return }
    parts.isProbe = value.literal.map { Probe.isMethod($0.text) } ?? false
  }

  /// The old host in the value of another option, as in `--resolve`, belongs to the same call.
  private func checkValue(_ word: ShellWord) throws(Refusal) {
    guard word.template.host(among: occurrences) == nil else {
      throw Refusal(.sharedValue, "another option of the command names the old host")
    }
  }

  private func readOther(_ word: ShellWord, _ parts: inout CommandParts) throws(Refusal) {
    let text = word.template.units.prefix { $0.byte != nil }.compactMap(\.byte).text
    let isLonger = word.template.units.count > text.utf8.count
    if let items = spliced(word) {
      if let definition = items.definition { parts.definitions.insert(definition) }
      return try readWords(items.words, &parts)
    }
    for option in parts.program.headers {
      let prefix = option.hasPrefix("--") ? option + "=" : option
      if text.hasPrefix(prefix), isLonger || text.utf8.count > prefix.utf8.count {
        return try addHeader(flag: nil, word, &parts, skipping: prefix.utf8.count)
      }
    }
    for option in parts.program.bodies.sorted() {
      let prefix = option.hasPrefix("--") ? option + "=" : option
      guard text.hasPrefix(prefix), option.hasPrefix("--") || !text.hasPrefix("--") else {
        continue
      }
      return parts.bodies.append(word.template.suffix(from: prefix.utf8.count))
    }
    for option in parts.program.methods {
      let prefix = option.hasPrefix("--") ? option + "=" : option
      guard text.hasPrefix(prefix) else { continue }
      readMethod(option, word.template.suffix(from: prefix.utf8.count), &parts)
    }
    if let opaque = parts.program.opaqueOption(text) { parts.opaqueOption = opaque }
    if text.hasPrefix("-") { return }
    try addURL(word, &parts)
  }

  /// The words of `"${NAME[@]}"`.
  private func spliced(_ word: ShellWord) -> (words: [ShellWord], definition: Definition?)? {
    guard let hole = word.template.onlyHole else { return nil }
    let text = list.bytes[hole.expression].text
    guard text.hasPrefix("${"), text.hasSuffix("[@]}") || text.hasSuffix("[*]}") else { return nil }
    guard let arrays = script.arrays[String(text.dropFirst(2).dropLast(4))], arrays.count == 1
    else { return nil }
    let name = String(text.dropFirst(2).dropLast(4))
    guard variables.isPlainArray(name) else { return nil }
    guard let first = arrays[0].first, let last = arrays[0].last else { return (arrays[0], nil) }
    return (
      arrays[0],
      Definition(
        name: name, token: first.tokens.lowerBound,
        value: first.tokens.lowerBound..<last.tokens.upperBound,
        scope: 0..<list.tokens.count)
    )
  }

  private func addURL(_ word: ShellWord, _ parts: inout CommandParts) throws(Refusal) {
    parts.targets += 1
    let (template, definitions) = variables.resolved(word.template)
    guard let host = template.host(among: occurrences),
      let url = LegacyURL(in: template, host: host)
    else {
      if RestURL.isBelow(template) { parts.rest = template }
      // A word that is only a variable may be options, headers among them.
      if word.template.onlyHole != nil, parts.opaqueOption == nil {
        parts.opaqueOption = list.bytes[word.template.range].text
      }
      return
    }
    guard parts.url == nil else { throw Refusal(.sharedValue, "one command calls several URLs") }
    parts.url = (url, definitions)
  }

  // MARK: - Headers

  private func addHeader(
    flag: ShellWord?, _ word: ShellWord, _ parts: inout CommandParts, skipping: Int = 0
  ) throws(Refusal) {
    let units = word.template.units
    guard let colon = units.firstIndex(where: { $0.byte == UInt8(ascii: ":") }),
      units[skipping..<colon].allSatisfy({ $0.byte != nil }), colon > skipping
    else {
      parts.opaqueOption = list.bytes[word.template.range].text
      return
    }
    if units[skipping..<colon].compactMap(\.byte).lowercased.text == "host" {
      throw Refusal(.sharedValue, "a Host header names the old host as well")
    }
    var start = colon + 1
    while start < units.count, units[start].byte?.isSpace == true { start += 1 }
    let value = word.template.slice(start..<units.count)
    let lower = (flag ?? word).tokens.lowerBound
    parts.headers.entries.append(
      HeaderEntry(
        name: units[skipping..<colon].compactMap(\.byte).lowercased,
        nameRange: units[skipping].range.lowerBound..<units[colon - 1].range.upperBound,
        isBareName: false,
        value: Value(range: value.range, template: value, isNull: value.units.isEmpty),
        range: list.byteRange(lower..<word.tokens.upperBound), form: .argument))
  }

  // MARK: - Body

  private func readBody(_ command: ShellCommand, _ parts: inout CommandParts) throws(Refusal) {
    guard parts.bodies.count == 1, let template = parts.bodies.first else {
      throw Refusal(
        .bodyOutOfReach,
        parts.bodies.isEmpty ? "the command has no body" : "the body has several parts")
    }
    if let first = template.literal?.first, first == UInt8(ascii: "@") {
      guard template.literal?.text == "@-", let body = command.hereDocuments.first,
        !command.readsPipe
      else {
        throw Refusal(.bodyOutOfReach, "the body is read from a file or a pipe")
      }
      var inner = Template(range: list.tokens[body].range, tokens: body..<list.after(body))
      list.append(string: body, to: &inner)
      return try read(inner, &parts)
    }
    if template.onlyHole != nil {
      let (resolved, definitions) = variables.resolved(template)
      parts.definitions.formUnion(definitions)
      return try read(resolved, &parts)
    }
    try read(template, &parts)
  }

  private func read(_ template: Template, _ parts: inout CommandParts) throws(Refusal) {
    var reader = BodyReader(Bindings(TextNames(list)))
    do { try reader.read(json: template) } catch {
      throw error.reason == .bodyOutOfReach
        ? Refusal(.bodyOutOfReach, "the body is not JSON that can be read here") : error
    }
    parts.body = reader.body
  }
}
