// A plan as a file: JSON that a person can read and a program can check, made by `--plan` and taken by `apply`. The journal
// has the same form. What is read is judged as strictly as what a stranger hands in: nothing is guessed or left out, and no
// plan names a path that `FileStore` would not refuse if it led out of the root.
internal import FoundationEssentials

/// Why a plan cannot be used.
public struct PlanError: Error, Sendable, Hashable {
  /// What is wrong and what to do.
  public let message: String
}

/// Changes of files below one root.
public struct PlanFile: Sendable, Hashable {
  /// The root as it was typed when the plan was made; `.` for the current folder.
  public let root: String
  /// The changes, at most one for each path.
  public let changes: [FileChange]

  /// Gathers changes; the order is kept.
  public init(root: String, changes: [FileChange]) {
    self.root = root
    self.changes = changes
  }

  /// The plan that leads back where every change was made; `bytes` holds the bytes before, in the order of the changes.
  public func reversed(_ bytes: [[UInt8]]) -> PlanFile {
    PlanFile(root: root, changes: zip(changes, bytes).map { $0.reversed($1) })
  }

  /// The JSON text; equal plans give equal bytes.
  public var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings and integers always encode.
    let data = (try? encoder.encode(PlanRecord(self))) ?? Data()
    return [UInt8](data) + [0x0A]
  }

  /// Reads the JSON text.
  ///
  /// O(n).
  ///
  /// - Throws: `PlanError` for anything but a complete plan of this schema.
  public init(_ bytes: [UInt8]) throws(PlanError) {
    let record: PlanRecord
    do {
      record = try JSONDecoder().decode(PlanRecord.self, from: Data(bytes))
    } catch {
      throw PlanError(message: "is not a plan of aig-migrate. Make one with --plan FILE.")
    }
    guard record.kind == PlanRecord.kind, record.schema == PlanRecord.schema else {
      throw PlanError(message: "is a file of another kind or version. Make a new plan with --plan.")
    }
    root = record.run.root
    var changes: [FileChange] = []
    for file in record.files { changes.append(try file.change()) }
    guard Set(changes.map(\.path)).count == changes.count else {
      throw PlanError(message: "names a file twice, so it was not made by this program.")
    }
    self.changes = changes
  }
}

private struct PlanRecord: Codable {
  static let schema = 1
  static let kind = "aig-migrate-plan"

  struct Run: Codable {
    let root: String
  }

  var schema = Self.schema
  var kind = Self.kind
  let files: [PlannedFileRecord]
  let run: Run

  init(_ plan: PlanFile) {
    files = plan.changes.map(PlannedFileRecord.init)
    run = Run(root: plan.root)
  }
}

private struct PlannedFileRecord: Codable {
  let path: ByteText
  let sha256: String
  let sha256After: String
  let edits: [EditRecord]

  init(_ change: FileChange) {
    path = ByteText(change.path)
    sha256 = change.before.description
    sha256After = change.after.description
    edits = change.edits.edits.map(EditRecord.init)
  }

  func change() throws(PlanError) -> FileChange {
    guard let before = SHA256(sha256), let after = SHA256(sha256After) else {
      throw wrong("a hash that is not one")
    }
    var list: [Edit] = []
    for record in edits {
      guard let edit = record.edit else { throw wrong("an edit outside of the file") }
      list.append(edit)
    }
    guard !path.bytes.isEmpty, let set = try? EditSet(list), set.edits.count == list.count else {
      throw wrong("edits that overlap, or no path")
    }
    return FileChange(path: path.bytes, before: before, after: after, edits: set)
  }

  private func wrong(_ what: String) -> PlanError {
    PlanError(message: "holds \(what) (\(path.bytes.text)), so it was not made by this program.")
  }
}

private struct EditRecord: Codable {
  let offset: Int
  let length: Int
  let text: ByteText

  init(_ edit: Edit) {
    offset = edit.range.lowerBound
    length = edit.range.count
    text = ByteText(edit.replacement)
  }

  /// Nil when the numbers are none of a file.
  var edit: Edit? {
    let (end, overflows) = offset.addingReportingOverflow(length)
    guard offset >= 0, length >= 0, !overflows else { return nil }
    return Edit(offset..<end, text.bytes)
  }
}

/// Bytes that mostly are text: a plain string where they are UTF-8, and otherwise `{"base64": …}`.
private struct ByteText: Codable {
  private enum Key: CodingKey { case base64 }

  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      bytes = [UInt8](text)
    } else {
      bytes = [UInt8](
        try decoder.container(keyedBy: Key.self).decode(Data.self, forKey: .base64))
    }
  }

  func encode(to encoder: any Encoder) throws {
    if let text = String(validating: bytes, as: UTF8.self) {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    } else {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(Data(bytes), forKey: .base64)
    }
  }
}
