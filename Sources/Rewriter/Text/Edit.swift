// The contract of every change: a byte range of the *original* file and what stands there afterwards. Edits are never
// applied one after another, so no offset ever shifts. Two edits that want the same bytes are a conflict, reported
// and refused whole; dropping one of them in silence would leave half a call site.

/// One replaced byte range of the original file.
public struct Edit: Hashable, Sendable {
  /// The bytes that go, as offsets of the original file; empty for an insertion.
  public let range: Range<Int>
  /// The bytes that come instead; empty for a deletion.
  public let replacement: [UInt8]

  /// Creates an edit; the range is checked when edits are gathered into an `EditSet`.
  public init(_ range: Range<Int>, _ replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}

/// Two edits that want the same bytes, or one outside the file.
public struct EditConflict: Error, Equatable {
  /// The range of the later of the two edits.
  public let range: Range<Int>
}

/// Disjoint edits in file order; the only thing that can be applied, printed or written.
public struct EditSet: Sendable, Hashable {
  /// The edits, sorted by start; insertions at one point keep the order in which they were given.
  public let edits: [Edit]

  /// An edit set that changes nothing.
  public static let empty = EditSet(sorted: [])

  private init(sorted: [Edit]) { edits = sorted }

  /// Sorts and checks edits; identical edits count once.
  ///
  /// O(n log n).
  ///
  /// - Throws: `EditConflict` when two edits overlap.
  public init(_ edits: [Edit]) throws(EditConflict) {
    let order = edits.indices.sorted {
      (edits[$0].range.lowerBound, edits[$0].range.upperBound, $0)
        < (edits[$1].range.lowerBound, edits[$1].range.upperBound, $1)
    }
    var result: [Edit] = []
    for edit in order.map({ edits[$0] }) {
      if let last = result.last {
        if last == edit, !edit.range.isEmpty { continue }
        guard edit.range.lowerBound >= last.range.upperBound else {
          throw EditConflict(range: edit.range)
        }
      }
      result.append(edit)
    }
    self.edits = result
  }

  /// True when nothing changes.
  public var isEmpty: Bool { edits.isEmpty }

  /// The edits that turn the result back into `bytes`, in offsets of the result; O(bytes + edits).
  ///
  /// Edits beyond the end of `bytes` belong to another file: that is a programmer's error.
  public func reversed(in bytes: [UInt8]) -> EditSet {
    var shift = 0
    return EditSet(
      sorted: edits.map { edit in
        let start = edit.range.lowerBound + shift
        shift += edit.replacement.count - edit.range.count
        return Edit(start..<start + edit.replacement.count, Array(bytes[edit.range]))
      })
  }

  /// The file after the edits; O(bytes + edits).
  ///
  /// Edits beyond the end of `bytes` belong to another file: that is a programmer's error.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    precondition((edits.last?.range.upperBound ?? 0) <= bytes.count, "edits of another file")
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.count })
    var position = 0
    for edit in edits {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement
      position = edit.range.upperBound
    }
    result += bytes[position...]
    return result
  }
}
