// How far a walk is, for somebody who watches: one counter that all threads raise and nobody waits for.
import Synchronization

/// The number of files a walk has read so far.
public final class WalkProgress: Sendable {
  private let files = Atomic<Int>(0)

  /// Starts at zero.
  public init() {}

  /// The files read so far; may be read from any thread at any time.
  public var scanned: Int { files.load(ordering: .relaxed) }

  func add() { files.wrappingAdd(1, ordering: .relaxed) }
}
