// What else of a definition touches its request: functions, members, fields and options that are not known to leave the
// URL, the headers and the credential alone.

extension ApplicationReader {
  /// Refuses what is not known to leave the URL, the headers and the request alone.
  func checkReach(
    _ quote: Int, _ request: Application, _ headers: ApplicationHeaders
  ) throws(Refusal) {
    let relevant = ([quote, request.token] + headers.tokens).sorted()
    guard let first = relevant.first, let last = relevant.last else { return }
    for index in first..<last
    where list.kind(index) == .word
      && ApplicationForms.conditionals.contains(list.text(index).lowercased())
    {
      throw Refusal(
        .headerOutOfReach, "between the URL and the headers stands `\(list.text(index))`")
    }
    if forms.definition == .block {
      let blocks = Set(relevant.map { map.block(around: $0) })
      guard blocks.count == 1 else {
        throw Refusal(.headerOutOfReach, "URL and headers do not stand in the same block")
      }
    }
    let live = liveNames(last)
    for application in all where !isKnown(application) {
      let touches =
        relevant.contains { application.range.contains($0) }
        || application.range.contains {
          (list.kind($0) == .word || list.kind($0) == .variable) && live.contains(list.text($0))
        }
      guard touches else { continue }
      throw Refusal(
        .customFetch, "what `\(application.head)` does with the request is not followed")
    }
    for index in definition where list.kind(index) == .word && live.contains(list.text(index)) {
      try checkMember(index)
    }
    try checkFields()
    try checkOptions(request)
  }

  /// The options of the request, where the row lists them.
  private func checkOptions(_ request: Application) throws(Refusal) {
    guard !forms.options.isEmpty else { return }
    var names: [String] = []
    for argument in request.arguments where list.isOpen(argument.lowerBound, "{") {
      let elements = applications.elements(argument.lowerBound)
      names += stride(from: 0, to: elements.count, by: 2).map { text(elements[$0]) }
    }
    for index in request.range where [":=", "=>"].contains(list.text(index)) {
      let open = list.parent[index]
      if open >= 0, list.previous(open) == request.token {
        names.append(list.text(list.previous(index)))
      }
    }
    if let name = names.first(where: { !forms.options.contains($0) }) {
      throw Refusal(.credentialUnclear, "`\(name)` may change URL, headers or credential")
    }
  }

  private func isKnown(_ application: Application) -> Bool {
    let head = application.head
    let last = head.split(separator: ".").last.map(String.init) ?? head
    if let handle = forms.handle, head == handle.setter {
      return application.arguments.count == 3
        && (handle.harmless.contains(text(application.arguments[1]))
          || [handle.url, handle.headers].contains(text(application.arguments[1])))
    }
    return isRequest(application) || forms.wrappers.contains(head) || forms.setters[head] != nil
      || forms.headerWrappers.contains(head) || forms.turnCalls.contains(head)
      || forms.inert.contains(head) || forms.inert.contains(last)
      || forms.keywords.contains(head)
  }

  /// Names that get a value in front of the last part of the request.
  private func liveNames(_ last: Int) -> Set<String> {
    var names: Set<String> = []
    for index in definition.lowerBound..<last
    where list.kind(index) == .symbol && forms.assignments.contains(list.text(index)) {
      var name = list.previous(index)
      guard list.kind(name) == .word else { continue }
      // Of `f a b = …` the first is what gets the value.
      while forms.styles.contains(.juxtaposed) {
        let before = list.start(endingAt: max(0, list.previous(name)))
        guard before < name, list.kind(before) == .word || list.kind(before) == .open,
          list.parent[before] == list.parent[name], !forms.keywords.contains(list.text(before)),
          !(before..<name).contains(where: { list.kind($0) == .lineEnd })
        else { break }
        name = before
      }
      names.insert(list.text(name))
    }
    return names
  }

  /// A member that is assigned, or an element that is set.
  private func checkMember(_ index: Int) throws(Refusal) {
    let next = list.next(index)
    if list.isOpen(next, "["), !forms.styles.contains(.juxtaposed),
      list.tokens[index].range.upperBound == list.tokens[next].range.lowerBound
    {
      throw Refusal(.headerOutOfReach, "an element of `\(list.text(index))` is set or read")
    }
    guard list.kind(next) == .symbol, forms.members.contains(list.text(next)), next == index + 1,
      list.kind(next + 1) == .word, list.isSymbol(list.next(next + 1), "="),
      !forms.inert.contains(list.text(next + 1))
    else { return }
    throw Refusal(
      .headerOutOfReach, "`\(list.text(index)).\(list.text(next + 1))` may change the request")
  }

  /// The fields of record updates.
  private func checkFields() throws(Refusal) {
    guard !forms.fields.isEmpty else { return }
    for open in definition where list.isOpen(open, "{") {
      for element in applications.elements(open) {
        let name = list.text(element.lowerBound)
        guard forms.fields.contains(name) || forms.headerOptions.contains(name) else {
          throw Refusal(.headerOutOfReach, "the field `\(name)` may change the request")
        }
      }
    }
  }
}
