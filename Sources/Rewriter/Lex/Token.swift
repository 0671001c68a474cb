// The lossless token. Joining the tokens of a region gives its bytes back; that one property, asserted by a test over
// every fixture and random bytes, is what makes editing by tokens trustworthy. Lexing never fails: what has no place
// in the language becomes `malformed`, and the caller refuses to edit around it.

/// A run of bytes with one meaning.
struct Token: Sendable, Hashable {
  enum Kind: UInt8, Sendable {
    /// Spaces, tabs and continued lines.
    case space
    case lineEnd
    case comment
    /// An identifier, keyword, number, or in a shell a run of plain characters.
    case word
    /// An operator.
    case symbol
    /// `(`, `[`, `{` and their ends.
    case open, close
    /// A string's opening delimiter with its prefix, and its closing one.
    case quote, endQuote
    /// Plain bytes of a string, and one escape sequence of it.
    case text, escape
    /// An expression inside a string or shell word: `${`, `$(`, `{`; code follows up to the end.
    case hole, endHole
    /// A whole shell variable, `$X` or `${X:-y}`.
    case variable
    /// `!r` or `:>10` inside a hole.
    case format
    /// A regular expression, or text between tags.
    case opaque
    /// Prose of a document.
    case prose
    /// Code of another language, to be read as a region of its own.
    case embedded
    case malformed
  }

  let kind: Kind
  // A file has up to one token for each of its bytes, so they are kept small. Larger files are refused before lexing.
  private let lower: UInt32
  private let upper: UInt32

  /// The largest offset a token can hold; a larger file is not read as code.
  static let limit = Int(Int32.max)

  init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    lower = UInt32(range.lowerBound)
    upper = UInt32(range.upperBound)
  }

  /// Byte offsets of the original file.
  var range: Range<Int> { Int(lower)..<Int(upper) }

  /// True for what an expression does not consist of.
  var isTrivia: Bool { kind == .space || kind == .lineEnd || kind == .comment }
}
