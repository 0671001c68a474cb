// One moving line on stderr while a run takes long, and only where a person watches. It appears after a second, so that
// short runs stay silent, and takes itself away before anything else is said.
import Rewriter
import Synchronization

/// The value of `--progress`.
enum ProgressChoice: String, CaseIterable {
  case auto
  case never
}

final class ProgressLine: Sendable {
  /// What a run is doing.
  private enum Phase: Sendable {
    case walking
    case planning(of: Int)
  }

  let walk = WalkProgress()
  private let planned = Atomic<Int>(0)
  private let phase = Mutex(Phase.walking)
  private let task = Mutex<Task<Void, Never>?>(nil)
  private let start = ContinuousClock.now

  /// Starts the line where `isShown`; otherwise it only counts.
  init(isShown: Bool) {
    guard isShown else { return }
    let watcher = Task.detached { [weak self] in
      try? await Task.sleep(for: .seconds(1))
      // A run that ended by now has shown nothing, so there is nothing to take away.
      if Task.isCancelled { return }
      while !Task.isCancelled {
        guard let self else { return }
        Console.say("\r\u{1B}[K\(self.text)")
        try? await Task.sleep(for: .milliseconds(200))
      }
      Console.say("\r\u{1B}[K")
    }
    task.withLock { $0 = watcher }
  }

  /// The files with an occurrence are known; now they are planned.
  func beginPlanning(_ files: Int) { phase.withLock { $0 = .planning(of: files) } }

  /// One file more is planned.
  func addPlanned() { planned.wrappingAdd(1, ordering: .relaxed) }

  /// Takes the line away and waits until it is gone.
  func end() async {
    let watcher = task.withLock { task in
      defer { task = nil }
      return task
    }
    watcher?.cancel()
    await watcher?.value
  }

  private var text: String {
    let seconds = max(1, Int((ContinuousClock.now - start).components.seconds))
    switch phase.withLock({ $0 }) {
    case .walking:
      return ProgressLine.walking(walk.scanned, seconds: seconds)
    case .planning(let all):
      return ProgressLine.planning(planned.load(ordering: .relaxed), of: all, seconds: seconds)
    }
  }

  /// The line of a walk, whose end nobody knows.
  static func walking(_ files: Int, seconds: Int) -> String {
    "\(files) files scanned, \(files / seconds) a second"
  }

  /// The line of the planning, with the time that is left at this pace.
  static func planning(_ done: Int, of all: Int, seconds: Int) -> String {
    let rest = done == 0 ? "" : ", about \((all - done) * seconds / done) s left"
    return "\(done) of \(all) files planned, \(done / seconds) a second\(rest)"
  }
}
