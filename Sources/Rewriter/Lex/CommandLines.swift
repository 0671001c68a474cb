// Commands of another language that mean in a POSIX shell what they mean there: from `curl` at the start of a line to
// the end of the last line that is continued. A command that holds one byte that only the other language gives a
// meaning, or only a shell, is none of them, and nothing in it is edited.

struct CommandLines {
  let bytes: [UInt8]
  let form: CommandForm

  /// The byte ranges of the commands, in file order.
  ///
  /// O(n).
  func all() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = lineEnd(start)
      let first = bytes[start..<end].firstIndex { !$0.isSpace } ?? end
      guard bytes.hasPrefix("curl ", at: first) else {
        start = end + 1
        continue
      }
      let (last, isPlain) = command(from: first)
      if isPlain { result.append(first..<last) }
      start = lineEnd(last) + 1
    }
    return result
  }

  private func lineEnd(_ start: Int) -> Int {
    bytes[min(start, bytes.count)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  /// The end of the command, and whether all of it means the same in a shell.
  private func command(from start: Int) -> (end: Int, isPlain: Bool) {
    var quote: UInt8?
    var isPlain = true
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if quote == nil, byte.isLineEnd { break }
      if form.pairs.contains(where: { bytes.hasPrefix($0, at: index) }) { isPlain = false }
      if quote == nil, byte == form.continuation, let next = lineBreak(index + 1) {
        index = next
        continue
      }
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        if !form.quotes.contains(byte) { isPlain = false }
      } else if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
        if quote == nil, form.continuation != byte { isPlain = false }
        index += 1
      } else if foreign(quote).contains(byte) {
        isPlain = false
      }
      index += 1
    }
    // A line that ends with a carriage return ends before it.
    return (min(index, bytes.count), isPlain && quote == nil)
  }

  private func foreign(_ quote: UInt8?) -> [UInt8] {
    quote == nil
      ? form.foreign : quote == UInt8(ascii: "'") ? form.foreignSingle : form.foreignQuoted
  }

  /// The offset behind the line end at an offset; nil where none is.
  private func lineBreak(_ offset: Int) -> Int? {
    guard bytes.indices.contains(offset), bytes[offset].isLineEnd else { return nil }
    return bytes.hasPrefix("\r\n", at: offset) ? offset + 2 : offset + 1
  }
}
