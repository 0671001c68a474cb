// What one walk can leave to the next. A batch walks thousands of small trees that lie in a few folders: the settings of the
// user and the ignore files of the folders above are the same for all of them, and asking for each again costs as much as
// a good part of the tree. Nothing that lies in a tree is kept.
import Synchronization

/// The surroundings of trees, read once; safe to use from all threads.
public final class WalkMemory: Sendable {
  /// Far more folders than hold the repositories of one list; it bounds the memory.
  private static let limit = 1000
  let environment = GitEnvironment.current
  private let ignores = Mutex<[[UInt8]: Ignores]>([:])

  /// Reads the settings of the user as they are now.
  public init() {}

  /// The rules that hold in a folder, made when they are not known yet.
  func ignores(in folder: [UInt8], _ make: () -> Ignores) -> Ignores {
    if let known = ignores.withLock({ $0[folder] }) { return known }
    let made = make()
    ignores.withLock { known in
      if known.count >= Self.limit { known = [:] }
      known[folder] = made
    }
    return made
  }
}
