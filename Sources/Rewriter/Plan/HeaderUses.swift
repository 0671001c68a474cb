// Headers that reach their request through a function or a map: the request's URL says why they stay. Nothing is edited
// from what is found here, it only names the reason; where the requests differ, the header keeps the general one.

extension CodeRegion {
  /// The one reason for which all requests with the headers around a token stay; nil where one is not seen.
  mutating func refusalOfURL(reachedFrom quote: Int) -> Refusal? {
    let found = requests(with: changedName(at: quote) ?? quote, 0).map { refusal(ofRequestIn: $0) }
    guard let first = found.first, let refusal = first,
      found.allSatisfy({ $0?.reason == refusal.reason })
    else { return nil }
    return refusal
  }

  /// The name in `headers["…"] = …` and `headers.set("…", …)`.
  private func changedName(at quote: Int) -> Int? {
    let open = list.parent[quote]
    guard open >= 0 else { return nil }
    var name = list.previous(open)
    if list.isOpen(open, "("), list.isSymbol(list.previous(name), ".") {
      name = list.previous(list.previous(name))
    } else if !list.isOpen(open, "[") {
      return nil
    }
    guard list.kind(name) == .word, bindings.definition(named: name..<name + 1) != nil else {
      return nil
    }
    return name
  }

  /// The openers of calls and maps that take the headers around a token, by name or as what a function returns.
  private func requests(with token: Int, _ depth: Int) -> [Int] {
    guard depth < 3, !list.isExhausted else { return [] }
    var uses: [Range<Int>] = []
    let holder =
      bindings.values.holder(of: token) ?? bindings.definition(named: token..<token + 1)
    if let holder { uses = bindings.uses(of: holder).filter { !isChange($0) } }
    if let function = function(returning: token, holder) {
      uses = uses.filter { !(function.returns?.contains($0.lowerBound) ?? false) }
      uses += bindings.uses(of: function)
    }
    return uses.flatMap { use -> [Int] in
      if let open = requestOpener(around: use.lowerBound) { return [open] }
      let further = requests(with: use.lowerBound, depth + 1)
      return further.isEmpty ? [-1] : further
    }
  }

  /// True for `headers["…"] = …` and `headers.set(…)`, which fill the map.
  private func isChange(_ use: Range<Int>) -> Bool {
    let next = list.next(use.upperBound - 1)
    return list.isSymbol(next, ".") || list.isOpen(next, "[")
  }

  private func function(returning token: Int, _ holder: Definition?) -> Function? {
    list.spend(bindings.functions.count)
    return bindings.functions.values.joined().filter { $0.body.contains(token) }
      .min { $0.body.count < $1.body.count }
      .flatMap { function in
        guard let returns = function.returns else { return nil }
        if returns.contains(token) { return function }
        return holder != nil && bindings.definition(named: returns) == holder ? function : nil
      }
  }

  /// The call whose options hold a token, or the map that lists it beside a URL.
  private func requestOpener(around token: Int) -> Int? {
    var open = list.parent[token]
    while open >= 0, !list.isExhausted {
      if list.isOpen(open, "("), let call = list.call(at: open) {
        return Client.named(call.name) == nil ? nil : open
      }
      if list.isOpen(open, "{") {
        guard list.isMap(open) else { return nil }
        let names = list.elements(of: open).compactMap { list.nameText($0)?.text }
        if names.contains("url") { return open }
      }
      open = list.parent[open]
    }
    return nil
  }

  private mutating func refusal(ofRequestIn open: Int) -> Refusal? {
    guard open >= 0 else { return nil }
    for range in sources(of: open..<max(open + 1, list.partner[open]), 0) {
      for occurrence in occurrences.starting(in: list.byteRange(range))
      where occurrence.kind == .url {
        if case .refused(let refusal, _) = region.verdicts[occurrence],
          refusal.reason.disposition != .left
        {
          return refusal
        }
      }
      if let binding = bindingCall(in: range) { return binding }
    }
    return nil
  }

  /// An expression with the values of its names and what its functions return.
  private func sources(of tokens: Range<Int>, _ depth: Int) -> [Range<Int>] {
    guard depth < 4, !list.isExhausted else { return [] }
    list.spend(tokens.count)
    return [tokens]
      + tokens.filter { list.kind($0) == .word }.flatMap { index -> [Range<Int>] in
        if list.isOpen(list.next(index), "("),
          let function = bindings.function(calledAt: list.next(index))
        {
          return sources(of: function.returns ?? function.body, depth + 1)
        }
        guard let value = bindings.definition(named: index..<index + 1)?.value else { return [] }
        return sources(of: value, depth + 1)
      }
  }

  private func bindingCall(in range: Range<Int>) -> Refusal? {
    for open in range where list.isOpen(open, "(") {
      if let call = list.call(at: open), let refusal = CallContext.refusal(call.path),
        refusal.reason == .bindingCall
      {
        return refusal
      }
    }
    return nil
  }
}
