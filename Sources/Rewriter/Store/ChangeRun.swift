// Applying a plan, forwards (`apply`) and backwards (`undo`): every file is looked at before the first is touched. One file
// that is neither what the plan starts from nor what it leads to stops all of it, because the files of a plan belong
// together. Files that are already done are passed over, which is how an interrupted run is resumed.

/// A plan and the state of its files.
public struct ChangeRun: Sendable {
  /// The files still to be replaced, in the order of the plan.
  public private(set) var open: [Replacement] = []
  /// The paths of the files that already are what the plan leads to.
  public private(set) var done: [String] = []
  /// Why the plan cannot be applied; nothing may be written unless this is empty.
  public private(set) var obstacles: [FileError] = []

  /// Reads every file of a plan below a root; O(bytes).
  public init(_ plan: PlanFile, under root: [UInt8]) {
    for change in plan.changes {
      do throws(FileError) {
        add(change, try FileStore().read(change.path, under: root))
      } catch {
        obstacles.append(error)
      }
    }
  }

  private mutating func add(_ change: FileChange, _ file: MatchedFile) {
    if let obstacle = file.obstacle {
      obstacles.append(obstacle)
    } else if change.result(of: file.bytes) != nil {
      open.append(Replacement(file, change.edits))
    } else if SHA256(file.bytes) == change.after {
      done.append(file.path)
    } else {
      obstacles.append(
        FileError(
          kind: .changedSinceRead, path: file.path,
          message: "is neither what the plan starts from nor what it leads to. Make a new plan."))
    }
  }
}
