// Files that share names with the files that hold an occurrence: they are looked for in the whole repository, and every
// group of them is planned as one. A tree without such names is not read a second time.
import Rewriter

struct LinkedRun {
  let walk: WalkOptions
  /// The paths whose files may be edited.
  let paths: [String]
  let root: RunRoot
  var options: MigrationOptions

  /// How often the tree is searched: names found in one round may be handed on by the files of the next.
  private static let rounds = 3

  /// A file of the search with the path it has in reports.
  private struct Found {
    let origin: MatchedFile
    let source: SourceFile
    let name: [UInt8]?
    let isForeign: Bool
  }

  /// The planned files, those that share names planned again together; files without an occurrence come along only
  /// where they are edited.
  func linked(_ planned: [PlannedFile]) -> [PlannedFile] {
    var run = self
    let planned = run.withoutChangedClients(planned)
    return run.joined(planned)
  }

  /// The files planned again where a file of the tree changes what their clients send.
  private mutating func withoutChangedClients(_ planned: [PlannedFile]) -> [PlannedFile] {
    guard planned.contains(where: { ClientChanges.matter(to: $0.plan) }) else { return planned }
    let files = NameSearch(options: walk).files(naming: ClientChanges.needles, around: paths)
    options.changedClients = ClientChanges.found(in: (files ?? []).map { found($0).source })
    if files == nil { options.changedClients = ClientChanges.unknown }
    if options.changedClients.isEmpty { return planned }
    return planned.map { file in
      guard ClientChanges.matter(to: file.plan), let origin = file.origin else { return file }
      return PlannedFile(origin, in: root, options)
    }
  }

  private func joined(_ planned: [PlannedFile]) -> [PlannedFile] {
    guard planned.contains(where: \.plan.mayBeLinked) else { return planned }
    var found = planned.compactMap { file in
      file.origin.map {
        Found(origin: $0, source: file.plan.file, name: file.name, isForeign: false)
      }
    }
    guard found.count == planned.count else { return planned }
    var seen = Set(found.map(\.origin.location.absolute))
    var names: Set<String> = []
    var planner = self.planner(found, plans: planned.map(\.plan))
    for _ in 0..<LinkedRun.rounds {
      let new = planner.names.subtracting(names)
      if new.isEmpty { break }
      names.formUnion(new)
      guard let files = NameSearch(options: walk).files(naming: new, around: paths) else {
        return planned.map { kept($0, Set($0.plan.exposedNames)) }
      }
      found += files.filter { seen.insert($0.location.absolute).inserted }.map(self.found)
      planner = self.planner(found, earlier: planner)
    }
    // A chain of names that is longer than the search is one whose users are not known.
    guard planner.names.isSubset(of: names) else {
      return planned.map { kept($0, Set($0.plan.exposedNames)) }
    }
    return joined(planned, found, planner)
  }

  private func planner(
    _ found: [Found], plans: [FilePlan] = [], earlier: LinkedPlanner? = nil
  ) -> LinkedPlanner {
    LinkedPlanner(
      found.map(\.source), foreign: Set(found.indices.filter { found[$0].isForeign }),
      options: options, earlier: earlier, plans: plans)
  }

  private func found(_ file: MatchedFile) -> Found {
    let path = root.relative(file.typedPath)
    let isText = String(validating: path, as: UTF8.self) != nil
    return Found(
      origin: file,
      source: SourceFile(path: String(decoding: path, as: UTF8.self), bytes: file.bytes),
      name: isText ? nil : path, isForeign: !isRequested(file))
  }

  /// True for a file below the paths of the run that its globs do not leave out.
  private func isRequested(_ file: MatchedFile) -> Bool {
    walk.include.isEmpty && walk.exclude.isEmpty
      && paths.contains { FileWalker.isBelow(file.location.absolute, $0) }
  }

  private func joined(
    _ planned: [PlannedFile], _ found: [Found], _ planner: LinkedPlanner
  ) -> [PlannedFile] {
    let plans = planner.plans()
    if planner.isExhausted { return planned.map { kept($0, Set($0.plan.exposedNames)) } }
    // A file that may not be replaced stops the files it belongs to; which those are does not matter here.
    let obstacle = plans.sorted { $0.key < $1.key }.lazy.compactMap { index, plan in
      plan.edits.isEmpty ? nil : found[index].origin.obstacle
    }.first
    return found.indices.compactMap { index in
      let isMatched = index < planned.count
      guard let plan = plans[index] else {
        guard isMatched else { return nil }
        let file = kept(planned[index], planner.sharedNames(of: index))
        guard file.obstacle == nil, planner.hasSettings(index) else { return file }
        return PlannedFile(
          planner.withReaders(file.plan, of: index), origin: file.origin, name: file.name, options)
      }
      guard isMatched || !plan.edits.isEmpty else { return nil }
      let isStopped = obstacle != nil && found[index].origin.obstacle == nil
      return PlannedFile(
        isStopped
          ? plan.refused(.notWritable, "a file it belongs to may not be replaced") : plan,
        origin: found[index].origin, name: found[index].name, options)
    }
  }

  /// The file planned with names as they are that others use.
  private func kept(_ file: PlannedFile, _ names: Set<String>) -> PlannedFile {
    guard let origin = file.origin, !names.isDisjoint(with: file.plan.exposedNames) else {
      return file
    }
    var options = options
    options.importedNames = names
    return PlannedFile(origin, in: root, options)
  }
}
