// What is known to be no string although it may stand in a text: a text takes anything, a header's value often does not
// (`requests` raises for a number). A name that is missing here only means that the bare expression is moved.

enum NonString {
  /// Types, as they are written behind a name.
  static let types: Set = [
    "BigInteger", "Date", "Decimal", "Fixnum", "Integer", "Path", "URL", "UUID", "bigint", "bool",
    "boolean", "bytes", "float", "int", "number", "symbol",
  ]
  /// What may stand between a name's colon and its type.
  static let typeParts: Set = ["[", "|", "None", "Optional", "Union", "null", "undefined", "?"]
  /// Functions, constructors and methods that give no string.
  static let calls: Set = [
    "BigInt", "Decimal", "Integer", "Number", "Path", "Symbol", "URL", "UUID", "abs", "bool",
    "bytes", "encode", "float", "hash", "int", "len", "max", "min", "parseFloat", "parseInt",
    "round", "sum", "to_i", "to_sym", "uuid1", "uuid4", "uuid7",
  ]
  /// Members that give no string and need no parentheses.
  static let members: Set = ["count", "length", "size", "to_f", "to_i", "to_sym"]
  /// Values that are words; an empty one of a text is another one of a header.
  static let words: Set = [
    "False", "NaN", "None", "True", "false", "nil", "null", "true", "undefined",
  ]
}
