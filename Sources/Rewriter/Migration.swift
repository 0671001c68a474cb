// The one way in. The pipeline of one file stands in `Plan/Planner.swift`; every step is a pure function from one value to the next; reading and writing
// files is the business of `Files/` and of the program.

/// The migration of one file: bytes in, decisions and edits out.
public struct Migration: Sendable {
  /// What the owner allowed.
  public let options: MigrationOptions

  /// Creates a migration with the given options.
  public init(options: MigrationOptions = MigrationOptions()) {
    self.options = options
  }

  /// Decides every occurrence of a file and gathers the edits; never fails, never reads or writes anything.
  public func plan(_ file: SourceFile) -> FilePlan {
    Planner(options: options).plan(file)
  }

  /// The comment line that makes every later run leave a fix; nil where no comment can stand.
  ///
  /// `plan` is the plan of these options that holds the fix; the edit belongs to its file.
  public func suppression(of fix: Fix, in plan: FilePlan, because reason: String) -> Edit? {
    Planner(options: options).suppression(of: fix, in: plan, because: reason)
  }

  /// Decides files of one tree together: those that share names as one, the others alone, with names kept that files
  /// outside of their group use.
  ///
  /// A file without an occurrence has edits only where a call site of another file reaches into it.
  public func plan(_ files: [SourceFile]) -> [FilePlan] {
    let changed = ClientChanges.found(in: files)
    if changed != options.changedClients {
      var options = options
      options.changedClients = changed
      return Migration(options: options).plan(files)
    }
    let planner = LinkedPlanner(files, options: options)
    let linked = planner.plans()
    let plans = files.indices.map { index -> FilePlan in
      if planner.isExhausted { return planKeepingNames(files[index]) }
      if let plan = linked[index] { return plan }
      var options = options
      options.importedNames = planner.sharedNames(of: index)
      return planner.withReaders(Migration(options: options).plan(files[index]), of: index)
    }
    let warnings = TreeWarnings(plans)
    return plans.map { warnings.added(to: $0) }
  }

  /// The plan of a file whose names may all be used by files that were not read to the end.
  private func planKeepingNames(_ file: SourceFile) -> FilePlan {
    var options = options
    options.importedNames = Set(plan(file).exposedNames)
    return Migration(options: options).plan(file)
  }
}
