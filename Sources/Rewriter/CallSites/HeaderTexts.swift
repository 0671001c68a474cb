// What a header or its value is when it is read from a text or through a name.

extension HeaderEntry {
  /// `Name: value` as one text; nil where the name or the value is not seen.
  init?(line template: Template, range: Range<Int>, argument: Range<Int>? = nil) {
    guard let colon = template.units.firstIndex(where: { $0.byte == UInt8(ascii: ":") }),
      colon > 0, template.units.count > colon + 1
    else { return nil }
    let name = template.units[..<colon].compactMap(\.byte)
    guard name.count == colon, HeaderFinder.isName(name), let first = template.units.first,
      let start = template.units[(colon + 1)...].firstIndex(where: { $0.byte?.isSpace != true })
    else { return nil }
    let value = template.slice(start..<template.units.count)
    guard let from = value.units.first, let to = value.units.last else { return nil }
    self.init(
      name: name.lowercased,
      nameRange: first.range.lowerBound..<template.units[colon].range.lowerBound,
      isBareName: false,
      value: Value(
        range: from.range.lowerBound..<to.range.upperBound, template: value, isNull: false),
      range: range, form: argument == nil ? .line : .statement, argument: argument)
  }
}

extension StatementMap {
  /// The value an expression stands for, a name followed one step.
  func value(_ tokens: Range<Int>) -> Value {
    let tokens = list.trimmed(tokens)
    let source = list.bytes[list.byteRange(tokens)].text
    let isNull = list.language.grammar?.nullWords.contains(source) ?? false
    var template = list.template(tokens)
    if template == nil, let name = name(tokens),
      let value = definition(of: name, around: tokens.lowerBound)?.value
    {
      template = list.template(value)
    }
    return Value(
      range: list.byteRange(tokens), template: template,
      isNull: isNull || template?.units.isEmpty == true)
  }
}
