// The strings of a JSON text with the keys that lead to them; comments are stepped over. A text that is no JSON gives
// no slots at all.

struct JSONScanner {
  private let bytes: [UInt8]
  private var slots: [Slot] = []
  private var position = 0
  private var depth = 0

  /// All strings that are values, in file order; nil for a text that is no JSON; O(n).
  static func slots(of bytes: [UInt8]) -> [Slot]? {
    var scanner = JSONScanner(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.position = 3 }
    guard scanner.value([]), scanner.isAtEnd else { return nil }
    return scanner.slots
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return position >= bytes.count
    }
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      if bytes[position].isBlank {
        position += 1
      } else if bytes.hasPrefix("//", at: position) {
        position = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      } else if bytes.hasPrefix("/*", at: position) {
        position = bytes.firstOffset(of: "*/", from: position).map { $0 + 2 } ?? bytes.count
      } else {
        return
      }
    }
  }

  private mutating func value(_ path: [String]) -> Bool {
    skipBlanks()
    switch byte {
    case UInt8(ascii: "{"): return nested(path, UInt8(ascii: "}"))
    case UInt8(ascii: "["): return nested(path, UInt8(ascii: "]"))
    case UInt8(ascii: "\""):
      guard let range = string() else { return false }
      slots.append(Slot(path: path, range: range, form: Wrapping(escape: .json)))
      return true
    default:
      let start = position
      while position < bytes.count, byte.isWord || Array("+-.".utf8).contains(byte) {
        position += 1
      }
      return position > start
    }
  }

  private mutating func nested(_ path: [String], _ close: UInt8) -> Bool {
    guard depth < 200 else { return false }
    depth += 1
    defer { depth -= 1 }
    position += 1
    var number = 0
    while true {
      skipBlanks()
      if byte == close {
        position += 1
        return true
      }
      var key = String(number)
      if close == UInt8(ascii: "}") {
        guard byte == UInt8(ascii: "\""), let name = string() else { return false }
        key = bytes[name].text
        skipBlanks()
        guard byte == UInt8(ascii: ":") else { return false }
        position += 1
      }
      guard value(path + [key]) else { return false }
      number += 1
      skipBlanks()
      if byte == UInt8(ascii: ",") { position += 1 } else if byte != close { return false }
    }
  }

  /// The bytes between the quotes of a string, which is stepped over.
  private mutating func string() -> Range<Int>? {
    let start = position + 1
    var offset = start
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      if bytes[offset].isLineEnd { return nil }
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard offset < bytes.count else { return nil }
    position = offset + 1
    return start..<offset
  }
}
