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

  /// What stands on the terminal; nothing is written but under its lock.
  private enum Line: Sendable {
    case hidden, shown, over
  }

  let walk = WalkProgress()
  private let planned = Atomic<Int>(0)
  private let phase = Mutex(Phase.walking)
  private let line = Mutex(Line.hidden)
  private let start = ContinuousClock.now

  /// Starts the line where `isShown`; otherwise it only counts.
  init(isShown: Bool) {
    guard isShown else { return }
    SideThread.detached { [weak self] in
      SideThread.pause(milliseconds: 1000)
      while let self, self.show() { SideThread.pause(milliseconds: 200) }
    }
  }

  /// Writes the line anew; false once it is over.
  private func show() -> Bool {
    line.withLock { line in
      if line == .over { return false }
      if line == .hidden { Console.setClearingLine(true) }
      line = .shown
      Console.say("\r\u{1B}[K\(text)")
      return true
    }
  }

  /// The files with an occurrence are known; now they are planned.
  func beginPlanning(_ files: Int) { phase.withLock { $0 = .planning(of: files) } }

  /// One file more is planned.
  func addPlanned() { planned.wrappingAdd(1, ordering: .relaxed) }

  /// Takes the line away, for good.
  func end() {
    line.withLock { line in
      // A run that ended early has shown nothing, so there is nothing to take away.
      if line == .shown {
        Console.say("\r\u{1B}[K")
        Console.setClearingLine(false)
      }
      line = .over
    }
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
