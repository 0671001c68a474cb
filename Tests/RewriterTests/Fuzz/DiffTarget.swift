// Any edits of any bytes: the diff, applied by the dumbest reader of diffs there can be, gives what the edits give.
@testable import Rewriter

extension FuzzTarget {
  static let diff = FuzzTarget(
    name: "diff",
    problem: { input in
      let (bytes, edits) = file(input)
      let diff = UnifiedDiff(SourceFile(path: "a b", bytes: bytes), edits)
      let change = FileChange(path: [UInt8]("a b"), bytes: bytes, edits: edits)
      if change.result(of: bytes) != edits.applied(to: bytes) { return "the change is another one" }
      return patched(bytes, diff) == edits.applied(to: bytes) ? nil : "the patch gives other bytes"
    })

  /// The first byte counts edits, each of three bytes: how far on, how many go, how many come.
  private static func file(_ input: [UInt8]) -> ([UInt8], EditSet) {
    var rest = input[...]
    let count = Int(rest.popFirst() ?? 0) % 9
    var shapes: [(Int, Int, Int)] = []
    for _ in 0..<count {
      let shape = (0..<3).map { _ in Int(rest.popFirst() ?? 0) }
      shapes.append((shape[0], shape[1], shape[2] % 8))
    }
    let bytes = Array(rest)
    var edits: [Edit] = []
    var position = 0
    for (skip, removed, added) in shapes {
      let start = min(position + skip, bytes.count)
      let end = min(start + removed, bytes.count)
      edits.append(Edit(start..<end, Array(bytes.prefix(added).reversed())))
      position = end
    }
    return (bytes, (try? EditSet(edits)) ?? .empty)
  }

  private static func patched(_ bytes: [UInt8], _ diff: UnifiedDiff) -> [UInt8] {
    var old = lines(bytes)[...]
    var taken = 0
    var last = DiffLine.Kind.header
    var result: [UInt8] = []
    for line in diff.lines {
      switch line.kind {
      case .header: continue
      case .range:
        let start = firstLine(line.bytes)
        while taken < start, let next = old.popFirst() {
          result += next
          taken += 1
        }
      case .context, .removed:
        guard let next = old.popFirst() else { return [] }
        taken += 1
        if line.kind == .context { result += next }
      case .added: result += line.bytes.dropFirst()
      case .noNewline: if last == .added { result.removeLast() }
      }
      last = line.kind
    }
    return result + old.joined()
  }

  /// How many lines stand before a hunk: its first number less one, unless no old line goes into it.
  private static func firstLine(_ range: [UInt8]) -> Int {
    let numbers = range.text.dropFirst(4).prefix { $0 != " " }.split(separator: ",")
    let first = numbers.first.flatMap { Int($0) } ?? 0
    return numbers.last == "0" ? first : first - 1
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      line.append(byte)
      guard byte == UInt8(ascii: "\n") else { continue }
      lines.append(line)
      line = []
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
