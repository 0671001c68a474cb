// The code inside of a host: its places, the row of the table that fits each, the language it is in. Text whose language
// or form is not certain is a text with a problem, so that what stands in it is reported and never edited.

struct CarrierReader {
  private let path: String
  private let list: TokenList
  private let rows: [Carrier]
  private let lineEnd: [UInt8]
  private var bytes: [UInt8] { list.bytes }

  init(_ list: TokenList, path: String) {
    self.path = path
    self.list = list
    lineEnd = [UInt8](list.bytes.firstOffset(of: "\r\n") == nil ? "\n" : "\r\n")
    let host = list.language.name
    let file = [UInt8](path)
    rows =
      list.language.structure == nil
      ? []
      : Carrier.all.filter {
        $0.hosts.contains(host) && $0.files?.found(in: file) != false
      }
  }

  /// All texts in file order; none for a host without places; O(bytes).
  func texts() -> [EmbeddedText] {
    guard !rows.isEmpty, let structure = list.language.structure else { return [] }
    switch structure {
    case .notebook: return NotebookCells.texts(of: bytes)
    case .requests: return named(by: RequestFile.texts(of: bytes))
    default: break
    }
    let slots = named(slots(structure))
    let groups = groups(slots)
    let places = places(groups, slots)
    let result = groups.map { text($0.row, $0.slots, places) }
    if rows.contains(where: \.sharesNames) { return result.map { sharing($0) } }
    return list.language.isDocument ? ListingNames.continued(result) : named(by: result)
  }

  private func slots(_ structure: Structure) -> [Slot] {
    switch structure {
    case .fences: FenceScanner.slots(of: bytes)
    case .yaml: YAMLScanner.slots(of: bytes)
    case .json: JSONScanner.slots(of: bytes) ?? []
    case .markup: MarkupScanner.slots(of: bytes)
    case .shell: ShellPrograms.slots(of: list)
    case .blocks(let form): BlockScanner.slots(of: bytes, form)
    case .instructions: InstructionScanner.slots(of: bytes)
    case .recipes: RecipeScanner.slots(of: bytes)
    case .notebook, .requests: []
    }
  }

  // MARK: - Lists that start a shell

  private static let shellWord = Pattern.known("^(/\\S*/)?(ba|da|z|k)?sh$")
  private static let commandOption = Pattern.known("^-[a-z]*c$")

  /// The last item of `["sh", "-c", "…"]` gets the key `sh`, and so does what such a command is given as arguments.
  private func named(_ slots: [Slot]) -> [Slot] {
    var starters: Set<[String]> = []
    for slot in slots where slot.path.last == "1" && matches(slot, Self.commandOption) {
      let parent = Array(slot.path.dropLast())
      if let first = slots.first(where: { $0.path == parent + ["0"] }),
        matches(first, Self.shellWord)
      {
        starters.insert(parent)
      }
    }
    guard !starters.isEmpty else { return slots }
    return slots.map { slot in
      let parent = Array(slot.path.dropLast())
      let command = parent.dropLast() + ["command"]
      let isCommand = slot.path.last == "2" && starters.contains(parent)
      let isArgument =
        slot.path.last == "0" && parent.last == "args" && starters.contains(Array(command))
      guard isCommand || isArgument else { return slot }
      var slot = slot
      slot.path.append("sh")
      return slot
    }
  }

  private func matches(_ slot: Slot, _ pattern: Pattern) -> Bool {
    pattern.found(in: Array(bytes[slot.range]))
  }

  // MARK: - Rows

  /// Slots with their rows; items of a list that is one script stand together.
  private func groups(_ slots: [Slot]) -> [(row: Carrier, slots: [Slot])] {
    var result: [(row: Carrier, slots: [Slot])] = []
    for slot in slots {
      guard let row = rows.first(where: { $0.fits(slot.path) || isItem(slot, $0) }) else {
        continue
      }
      let last = result.last?.slots.last
      if row.joinsItems, isItem(slot, row), let last, isItem(last, row),
        last.path.dropLast() == slot.path.dropLast()
      {
        result[result.count - 1].slots.append(slot)
      } else {
        result.append((row, [slot]))
      }
    }
    return result
  }

  /// What all texts of a host are read with, found once.
  private struct Places {
    let slots: [Slot]
    /// Those of maps that set names for code.
    let settings: [Slot]
    /// The shells of steps; nil for a host without them.
    let shells: StepShells?
    /// The places of the rows whose code may be another shell's here.
    let others: Set<[String]>
  }

  private func places(_ groups: [(row: Carrier, slots: [Slot])], _ slots: [Slot]) -> Places {
    let hasSteps = groups.contains { $0.row.language.isStep }
    let steps = hasSteps ? outside(groups.flatMap { $0.slots.map(\.range) }) : []
    let others = rows.filter { row in
      groups.contains { $0.row.place == row.place } && row.unless?.found(in: bytes) == true
    }
    return Places(
      slots: slots,
      settings: slots.filter { Self.environments.contains($0.path.dropLast().last ?? "") },
      shells: hasSteps ? StepShells(bytes, slots, outside: steps) : nil,
      others: Set(others.map(\.place)))
  }

  private func isItem(_ slot: Slot, _ row: Carrier) -> Bool {
    row.joinsItems && slot.path.last.flatMap(Int.init) != nil
      && row.fits(Array(slot.path.dropLast()))
  }

  private func text(_ row: Carrier, _ slots: [Slot], _ places: Places) -> EmbeddedText {
    var builder = TextBuilder()
    var isRead = true
    for slot in slots {
      var form = slot.form
      form.dollar = row.dollar
      builder.addGap(lineEnd: lineEnd)
      isRead = isRead && form.read(slot.range, of: bytes, to: &builder)
    }
    builder.addTemplates(row.templates)
    var text = EmbeddedText(builder, language: nil, ranges: slots.map(\.range))
    text.row = row
    text.lead = slots[0].lead
    text.environment = environment(of: slots[0], places)
    switch language(row, slots[0], places) {
    case .success(let language): text.language = language
    case .failure(let problem): text.problem = (problem.reason, problem.message)
    }
    if !isRead { text.problem = (.nestedCode, "an escape of the text around it is not read") }
    if places.others.contains(row.place) {
      text.problem = (.nestedCode, "another shell may run it")
    }
    if !text.holes.isEmpty, text.problem == nil, text.language?.name != Language.shell.name {
      text.problem = (.nestedCode, "expressions are put into the code before it runs")
    }
    return text
  }

  // MARK: - Languages

  private struct Problem: Error {
    let reason: Reason
    let message: String
  }

  private func language(
    _ row: Carrier, _ slot: Slot, _ places: Places
  ) -> Result<Language, Problem> {
    switch row.language {
    case .workflowShell(let isRequired):
      guard let shell = places.shells?.shell(of: slot, isRequired: isRequired) else {
        return .failure(Problem(reason: .nestedCode, message: "another shell may run the step"))
      }
      return known(shell)
    case .named(let name) where slot.info.isEmpty: return known(name)
    case .statedOr(let name) where slot.info.isEmpty: return known(name)
    case .named, .statedOr:
      return known(slot.info)
    case .stated:
      let said = stated(slot, places.slots)
      if said.isEmpty {
        return bytes[slot.range].trimmed.starts(with: "curl ")
          ? .success(.shell)
          : .failure(
            Problem(reason: .mention, message: "a block without a language that is edited"))
      }
      return known(said)
    }
  }

  /// What the place says, or the key `lang` beside it.
  private func stated(_ slot: Slot, _ all: [Slot]) -> String {
    guard slot.info.isEmpty, slot.path.count > 1 else { return slot.info }
    let beside = Array(slot.path.dropLast()) + ["lang"]
    return all.first { $0.path == beside }.map { bytes[$0.range].lowercased.text } ?? ""
  }

  private func known(_ name: String) -> Result<Language, Problem> {
    if let language = Language.fenced(name) { return .success(language) }
    return .failure(
      list.language.isDocument
        ? Problem(reason: .mention, message: "a block without a language that is edited")
        : Problem(reason: .nestedCode, message: "the language of the code is not known"))
  }

  // MARK: - Names

  private static let environments: Set = ["env", "environment", "variables", "vars"]

  /// What the host sets for a text: the maps named `env` beside it and around it.
  private func environment(of slot: Slot, _ places: Places) -> [String: String] {
    var result: [String: String] = [:]
    for other in places.settings where slot.path.starts(with: other.path.dropLast(2)) {
      result[other.path[other.path.count - 1], default: ""] += " " + bytes[other.range].text
    }
    return result
  }

  /// The texts with the values that names get outside of them.
  private func named(by texts: [EmbeddedText]) -> [EmbeddedText] {
    guard !texts.isEmpty else { return [] }
    let names = HostNames(outside(texts.flatMap(\.ranges)))
    return texts.map { text in
      var text = text
      text.hostNames = names
      return text
    }
  }

  /// The text with the names that stand in the host outside of it.
  private func sharing(_ text: EmbeddedText) -> EmbeddedText {
    var text = text
    text.openNames = outside(text.ranges).words
    return text
  }

  /// The bytes of the host without those of texts, in whose place a blank stands.
  private func outside(_ ranges: [Range<Int>]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= position {
      result += bytes[position..<range.lowerBound]
      result.append(UInt8(ascii: " "))
      position = range.upperBound
    }
    return result + bytes[position...]
  }
}

extension TextBuilder {
  /// Notes the expressions between marks.
  mutating func addTemplates(_ marks: [TemplateMark]) {
    for mark in marks {
      var offset = 0
      while let open = bytes.firstOffset(of: mark.open, from: offset),
        let close = bytes.firstOffset(of: mark.close, from: open + mark.open.utf8.count)
      {
        offset = close + mark.close.utf8.count
        let inside = bytes[open + mark.open.utf8.count..<close]
        let isName = inside.allSatisfy { $0.isWord || $0 == UInt8(ascii: ".") }
        guard !inside.contains(UInt8(ascii: "\n")), isName || !mark.isName else {
          offset = open + 1
          continue
        }
        holes.append(open..<offset)
      }
    }
  }
}
