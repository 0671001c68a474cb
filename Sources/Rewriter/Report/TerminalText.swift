// What may reach a terminal. File names and file contents come from trees nobody vouches for, and a terminal obeys
// escape sequences: a name could retitle the window, a line of a diff could hide the lines above it. So every control
// character, not only ESC, is shown in a visible form. Pipes and files get the exact bytes; a patch must apply.

/// Text made harmless for a terminal.
public enum TerminalText {
  /// The text with nothing a terminal would act on; line ends and tabs are escaped too.
  public static func escaped(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.flatMap { visible($0, keeping: []) }))
  }

  /// Bytes of a file in visible form; line feeds and tabs stay, invalid UTF-8 shows byte by byte.
  static func escaped(_ bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    var rest = bytes[...]
    while !rest.isEmpty {
      let (scalar, length) = firstScalar(of: rest)
      if let scalar {
        result += visible(scalar, keeping: ["\n", "\t"])
      } else {
        result += hexadecimal(UInt32(rest[rest.startIndex])).unicodeScalars
      }
      rest = rest.dropFirst(length)
    }
    return String(result)
  }

  /// True for a character that a terminal acts on or that reorders the text around it.
  static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  private static func visible(
    _ scalar: Unicode.Scalar, keeping kept: Set<Unicode.Scalar>
  ) -> [Unicode.Scalar] {
    if kept.contains(scalar) || !isHostile(scalar) { return [scalar] }
    return Array(hexadecimal(scalar.value).unicodeScalars)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return value < 0x100
      ? "\\x" + (digits.count < 2 ? "0" : "") + digits : "\\u{\(digits)}"
  }

  /// The scalar at the start and its length; nil and one byte where the bytes are not UTF-8.
  private static func firstScalar(of bytes: ArraySlice<UInt8>) -> (Unicode.Scalar?, Int) {
    for length in 1...4 where length <= bytes.count {
      guard let text = String(validating: bytes.prefix(length), as: UTF8.self) else { continue }
      return (text.unicodeScalars.first, length)
    }
    return (nil, 1)
  }
}

/// The few colours of the reports.
enum Colour: String {
  case bold = "1"
  case red = "31"
  case green = "32"
  case cyan = "36"

  /// The text in this colour, or as it is when the stream takes none.
  func paint(_ text: String, _ isOn: Bool) -> String {
    isOn ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
