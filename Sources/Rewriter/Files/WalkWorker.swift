// One thread of a walk: folder after folder from its own stack, every file of a folder before the next folder. Names stay
// pointers into the listing; arrays and strings are made only for folders and for files with a needle.
import Glibc

/// What one thread found.
struct WalkFindings: Sendable {
  var files: [MatchedFile] = []
  var scanned = 0
  var skipped: [SkippedFile] = []
  var errors: [WalkError] = []
}

/// One thread of a walk.
@safe final class WalkWorker {
  private(set) var findings = WalkFindings()
  private let plan: WalkPlan
  private let queue: WalkQueue
  private let reader: FileReader
  private let listing = FolderListing()
  private var stack: [WalkWork] = []
  /// The absolute path of the entry at hand; the part before the name stays while a folder is worked on.
  private var path: UnsafeMutableBufferPointer<UInt8>
  private var nameStart = 0
  private var folderBytes: UInt64 = 0

  init(plan: WalkPlan, queue: WalkQueue) {
    self.plan = plan
    self.queue = queue
    reader = FileReader(scan: plan.scan, maxFileSize: plan.options.maxFileSize)
    unsafe path = .allocate(capacity: 8 << 10)
  }

  deinit { unsafe path.deallocate() }

  /// Works until no thread has anything left to do.
  func run() {
    while let work = stack.popLast() ?? queue.take() { visit(work) }
  }

  /// Reads a file that was named as a path of the run.
  func readRoot(_ root: WalkPlan.Root) {
    let (folder, name) = Path.split(root.path)
    let handle = Path.openFolder(folder)
    guard handle >= 0 else {
      return record(.failed(.unreadable, Self.unreadable(errno)), root.location(of: root.path))
    }
    defer { close(handle) }
    reader.endsWithShortRead = LocalDisks.mounted.hold(handle, folder)
    let outcome = unsafe name.terminated.withUnsafeBufferPointer { name in
      unsafe name.baseAddress.map { unsafe reader.read($0, in: handle) } ?? .gone
    }
    record(outcome, root.location(of: root.path))
  }

  private func visit(_ work: WalkWork) {
    let folder = plan.roots[work.root].open(work.folder)
    guard folder >= 0 else {
      // Gone or replaced since it was listed: as if it had not been listed.
      if errno == ENOENT || errno == ELOOP || errno == ENOTDIR { return }
      return fail(work, errno)
    }
    defer { close(folder) }
    reader.endsWithShortRead = LocalDisks.mounted.hold(folder, work.folder)
    enter(work.folder)
    if let entries = work.listing {
      listing.load(entries)
      return visitEntries(work, folder, work.ignores)
    }
    guard listing.read(folder) else { return fail(work, errno) }
    visitEntries(work, folder, plan.options.useIgnore ? ignores(in: folder, work) : work.ignores)
  }

  private func visitEntries(_ work: WalkWork, _ folder: Int32, _ ignores: Ignores) {
    let needsName = !ignores.isEmpty || plan.hasFilters
    if needsName { folderBytes = work.folder.reduce(0) { $0 | IgnoreRule.bit($1) } }
    var offset = 0
    while offset < listing.count {
      if queue.isHungry { share(work, ignores, from: offset) }
      let entry = unsafe listing.entry(at: offset)
      unsafe offset = entry.next
      if unsafe entry.isPassedOver || (!plan.options.includeHidden && entry.name[0] == 0x2E) {
        continue
      }
      let type = unsafe entry.type == DT_UNKNOWN ? Self.type(of: entry, in: folder) : entry.type
      // Symbolic links are not followed: their targets are met on their own, or lie outside.
      if type == DT_LNK || type == DT_UNKNOWN { continue }
      let isFolder = type == DT_DIR
      let end = unsafe append(entry)
      if needsName, isHidden(end, isFolder, ignores, work) { continue }
      if isFolder {
        push(end, work, ignores)
      } else if plan.isRoot(currentPath, end) {
        continue
      } else if type == DT_REG {
        unsafe settle(reader.read(entry.name, in: folder), end, work)
      } else {
        settle(.skipped(.special), end, work)
      }
    }
  }

  /// Gives a waiting thread the oldest folder of the own stack, which tends to hold most below it, or else half of the
  /// entries that are left.
  private func share(_ work: WalkWork, _ ignores: Ignores, from offset: Int) {
    if !stack.isEmpty { return queue.give(stack.removeFirst()) }
    guard let entries = listing.splitOff(from: offset) else { return }
    queue.give(WalkWork(root: work.root, folder: work.folder, ignores: ignores, listing: entries))
  }

  /// The rules that hold in the folder whose listing was just read.
  private func ignores(in folder: Int32, _ work: WalkWork) -> Ignores {
    var found: (git: Bool, gitIgnore: Bool, dotIgnore: Bool) = (false, false, false)
    var offset = 0
    while offset < listing.count {
      let entry = unsafe listing.entry(at: offset)
      unsafe offset = entry.next
      guard unsafe entry.name[0] == 0x2E else { continue }
      switch unsafe entry.nameLength {
      case 3 where unsafe strcmp(entry.name, ".jj") == 0: found.git = true
      case 4 where unsafe strcmp(entry.name, ".git") == 0: found.git = true
      case 7 where unsafe strcmp(entry.name, ".ignore") == 0: found.dotIgnore = true
      case 10 where unsafe strcmp(entry.name, ".gitignore") == 0: found.gitIgnore = true
      default: continue
      }
    }
    guard found.git || found.gitIgnore || found.dotIgnore else { return work.ignores }
    var ignores = work.ignores
    if found.git {
      ignores.enter(Repository(top: work.folder, environment: plan.environment))
    }
    ignores.add(
      dotIgnore: found.dotIgnore ? SmallFile.read(".ignore", in: folder) : nil,
      gitIgnore: found.gitIgnore ? SmallFile.read(".gitignore", in: folder) : nil,
      folder: work.folder)
    return ignores
  }

  private func isHidden(_ end: Int, _ isFolder: Bool, _ ignores: Ignores, _ work: WalkWork) -> Bool
  {
    let name = unsafe EntryName(
      path: UnsafeBufferPointer(rebasing: path[..<end]), nameStart: nameStart,
      folderBytes: folderBytes)
    if ignores.hides(name, isFolder: isFolder) { return true }
    return plan.hasFilters && plan.roots[work.root].filters.leavesOut(name, isFolder: isFolder)
  }

  private func push(_ end: Int, _ work: WalkWork, _ ignores: Ignores) {
    // A folder that is a root of its own is walked from there.
    if plan.isRoot(currentPath, end) { return }
    stack.append(WalkWork(root: work.root, folder: currentPath(end), ignores: ignores))
  }
}

// MARK: The path at hand

extension WalkWorker {
  private func enter(_ folder: [UInt8]) {
    reserve(folder.count + 1)
    _ = unsafe path.update(fromContentsOf: folder)
    nameStart = folder.count
    if folder.last != Path.slash {
      unsafe path[nameStart] = Path.slash
      nameStart += 1
    }
  }

  /// Puts the name behind the folder and returns where the path ends.
  @unsafe private func append(_ entry: FolderEntry) -> Int {
    let end = unsafe nameStart + entry.nameLength
    reserve(end)
    let place = unsafe path.baseAddress.map { unsafe UnsafeMutableRawPointer($0 + nameStart) }
    unsafe place?.copyMemory(from: entry.name, byteCount: entry.nameLength)
    return end
  }

  private func currentPath(_ end: Int) -> [UInt8] { unsafe Array(path[..<end]) }

  private func reserve(_ size: Int) {
    guard unsafe size > path.count else { return }
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: size * 2)
    _ = unsafe larger.update(fromContentsOf: path)
    unsafe path.deallocate()
    unsafe path = larger
  }

  private static func type(of entry: FolderEntry, in folder: Int32) -> UInt8 {
    var facts = stat()
    guard unsafe fstatat(folder, entry.name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else {
      return UInt8(DT_UNKNOWN)
    }
    // The types of a listing are those of `st_mode`, shifted.
    return UInt8((facts.st_mode & S_IFMT) >> 12)
  }
}

// MARK: What became of files

extension WalkWorker {
  private func settle(_ outcome: ReadOutcome, _ end: Int, _ work: WalkWork) {
    if case .noMatch = outcome {
      findings.scanned += 1
      plan.options.progress?.add()
    } else {
      record(outcome, plan.roots[work.root].location(of: currentPath(end)))
    }
  }

  private func record(_ outcome: ReadOutcome, _ location: FileLocation) {
    switch outcome {
    case .noMatch:
      findings.scanned += 1
      plan.options.progress?.add()
    case .match(let bytes, let facts):
      findings.scanned += 1
      plan.options.progress?.add()
      findings.files.append(MatchedFile(location: location, facts: facts, bytes: bytes))
    case .skipped(let reason):
      findings.skipped.append(SkippedFile(path: location.display, reason: reason))
    case .failed(let kind, let message):
      findings.errors.append(WalkError(kind: kind, path: location.display, message: message))
    case .gone:
      break
    }
  }

  private func fail(_ work: WalkWork, _ code: Int32) {
    let location = plan.roots[work.root].location(of: work.folder)
    record(.failed(.unreadable, Self.unreadable(code)), location)
  }

  private static func unreadable(_ code: Int32) -> String {
    "the folder cannot be read (\(System.message(code))), so nothing in it was scanned. "
      + "Make it readable or exclude it."
  }
}
