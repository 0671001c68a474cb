// The line of a repository without an occurrence, put together by hand: nearly all repositories of a large batch are such,
// and a JSON encoder takes a good part of the time that walking a small tree does. The bytes are those of the encoder, to
// which everything that is not this plain is left.

extension RepositoryRecord {
  /// The line with its end; nil for a record that has more to say, or whose text would have to be escaped.
  var plainLine: [UInt8]? {
    guard isPlain, schema == 1, owners.isEmpty, let run,
      [reason?.rawValue, message, branch, commit].allSatisfy({ $0 == nil }),
      Self.needsNoEscape(repository), base.map(Self.needsNoEscape) ?? true
    else { return nil }
    var line: [UInt8] = []
    line.reserveCapacity(512)
    line.add("{\"artifacts\":[]")
    if let base { line.add(",\"base\":\"", base, "\"") }
    line.add("files", files)
    line.add("occurrences", occurrences)
    line.add(",\"outcome\":\"clean\",\"owners\":{},\"repository\":\"", repository)
    line.add("\",\"run\":{\"milliseconds\":", String(run.milliseconds), "},\"schema\":1}\n")
    return line
  }

  /// Printable ASCII without a quote or a backslash.
  private static func needsNoEscape(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }
  }
}

extension [UInt8] {
  fileprivate mutating func add(_ texts: String...) {
    for text in texts { append(contentsOf: text.utf8) }
  }

  /// Adds a member of counts by their sorted names.
  fileprivate mutating func add(_ name: String, _ counts: RepositoryRecord.Counts) {
    add(",\"", name, "\":{")
    var separator = "\""
    for (key, value) in counts.sorted(by: { $0.key < $1.key }) {
      add(separator, key, "\":", String(value))
      separator = ",\""
    }
    add("}")
  }
}
