// Ctrl-C, `kill` and a closed terminal while files are replaced: the file at hand is finished, then the program ends as the
// signal asks. Outside of that nothing is guarded, because nothing could be left behind.
import Glibc
import Synchronization

/// Signals that wait until a step is done.
public enum Interruption {
  private static let received = Atomic<Int32>(0)
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private static let note: @convention(c) (Int32) -> Void = {
    received.store($0, ordering: .relaxed)
  }

  /// Runs steps one by one; a signal ends the program between two of them, after `cleanup`.
  public static func guarding<Step>(
    _ steps: some Sequence<Step>, _ run: (Step) -> Void
  ) {
    // The first use of the variable must not be the one in the handler.
    received.store(0, ordering: .relaxed)
    let ignored = signals.filter { number in
      // A program started by `nohup` keeps ignoring what it was told to ignore.
      let old = signal(number, note)
      return unsafe unsafeBitCast(old, to: Int.self) == 1
    }
    for number in ignored { signal(number, SIG_IGN) }
    for step in steps {
      run(step)
      let number = received.load(ordering: .relaxed)
      if number != 0 {
        signal(number, SIG_DFL)
        _ = raise(number)
      }
    }
    for number in signals where !ignored.contains(number) { signal(number, SIG_DFL) }
  }
}
