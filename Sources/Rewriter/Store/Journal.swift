// What a run is about to do, on the disk before it is done, as the plan that leads back. A run that was killed is found by
// its open journal: the next one takes its changes over, so that `undo` reverses both. Whether a change was made is
// always read from the file itself, by its hash; nothing here could say otherwise.

/// One file to replace: as it was read, and the change to make.
public struct Replacement: Sendable {
  /// The file, as it was read.
  public let file: MatchedFile
  /// The new bytes.
  public let bytes: [UInt8]
  /// The edits that lead to them.
  public let edits: EditSet

  /// Creates a replacement by the edits of a plan.
  public init(_ file: MatchedFile, _ edits: EditSet) {
    self.file = file
    self.edits = edits
    bytes = edits.applied(to: file.bytes)
  }
}

/// The journal of one root, locked as long as the value lives.
public final class Journal {
  private static let open = "open.json"
  private static let last = "last.json"

  private let folder: StateFolder
  private let root: [UInt8]

  /// Opens the journal of a root, an absolute path without symbolic links.
  ///
  /// - Throws: `FileError`, of kind `locked` while another run holds it.
  public init(root: [UInt8]) throws(FileError) {
    self.root = root
    folder = try StateFolder(root: root)
  }

  /// Writes down what leads back, replaces the files one after the other, and closes the journal.
  ///
  /// A signal ends the program between two files and leaves the journal open.
  ///
  /// - Returns: What prevented each replacement, in their order; nil where the file is replaced.
  /// - Throws: `FileError` when the journal cannot be written; no file was touched then.
  public func replace(_ replacements: [Replacement]) throws(FileError) -> [FileError?] {
    let back = replacements.map { item in
      FileChange(path: path(of: item.file), bytes: item.file.bytes, edits: item.edits)
        .reversed(item.file.bytes)
    }
    let earlier = unfinished(except: Set(back.map(\.path)))
    try folder.write(plan(earlier + back).bytes, to: Journal.open)
    let results = FileStore.replace(replacements)
    let done = zip(back, results).filter { $1 == nil }.map(\.0)
    try? close(earlier + done)
    return results
  }

  /// The plan that reverses the last run, with the changes of a killed run before it; nil when there is none.
  ///
  /// - Throws: `PlanError` when the journal cannot be understood.
  public func back() throws(PlanError) -> PlanFile? {
    guard let bytes = folder.read(Journal.open) ?? folder.read(Journal.last) else { return nil }
    return try PlanFile(bytes)
  }

  /// Forgets the last run, once it is reversed.
  public func clear() {
    folder.remove(Journal.open)
    folder.remove(Journal.last)
  }

  /// The root whose last run is the newest one at or above a folder; nil when none is known.
  public static func root(above folder: [UInt8]) -> [UInt8]? {
    StateFolder.newest(above: folder, with: [open, last])
  }

  private func close(_ changes: [FileChange]) throws(FileError) {
    if !changes.isEmpty { try folder.write(plan(changes).bytes, to: Journal.last) }
    folder.remove(Journal.open)
  }

  private func plan(_ changes: [FileChange]) -> PlanFile {
    PlanFile(root: root.text, changes: changes)
  }

  /// The changes of a killed run that were made and still stand.
  private func unfinished(except paths: Set<[UInt8]>) -> [FileChange] {
    guard let bytes = folder.read(Journal.open), let plan = try? PlanFile(bytes) else { return [] }
    return plan.changes.filter { change in
      guard !paths.contains(change.path),
        let file = try? FileStore().read(change.path, under: root)
      else { return false }
      return SHA256(file.bytes) == change.before
    }
  }

  /// The path below the root, whichever root the walk had.
  private func path(of file: MatchedFile) -> [UInt8] {
    Array(file.location.absolute.dropFirst(root.count).drop { $0 == UInt8(ascii: "/") })
  }
}

extension FileStore {
  /// Replaces files one after the other; a failure stops only its own, a signal ends the program between two.
  ///
  /// - Returns: What prevented each replacement, in their order.
  public static func replace(_ replacements: [Replacement]) -> [FileError?] {
    var results: [FileError?] = []
    Interruption.guarding(replacements) { item in
      do throws(FileError) {
        try FileStore().write(item.bytes, over: item.file)
        results.append(nil)
      } catch {
        results.append(error)
      }
    }
    return results
  }
}
