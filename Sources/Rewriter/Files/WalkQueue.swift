// What the threads of a walk share: a stack of work for those who have none. Each thread keeps its own stack, and gives
// away only when somebody waits, so that on the way nothing is locked. The walk is over when all wait.
import Glibc
import Synchronization

/// A piece of a walk.
struct WalkWork: Sendable {
  /// The number of the root it belongs to.
  let root: Int
  /// The absolute path of the folder.
  let folder: [UInt8]
  /// The rules above the folder, or the rules in it when `listing` is given.
  let ignores: Ignores
  /// Entries that another thread read already.
  var listing: [UInt8]?
}

/// The stack that the threads of a walk share.
@safe final class WalkQueue: @unchecked Sendable {
  // Sound to share: `work`, `waiting`, `threads` and `isOver` are touched only under the lock, and the pointers never change.
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let change: UnsafeMutablePointer<pthread_cond_t>
  private var threads: Int
  private var work: [WalkWork]
  private var waiting = 0
  private var isOver = false
  private let hunger = Atomic<Int>(0)

  init(_ work: [WalkWork], threads: Int) {
    self.work = work
    self.threads = threads
    unsafe lock = .allocate(capacity: 1)
    unsafe change = .allocate(capacity: 1)
    unsafe pthread_mutex_init(lock, nil)
    unsafe pthread_cond_init(change, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(change)
    unsafe pthread_mutex_destroy(lock)
    unsafe change.deallocate()
    unsafe lock.deallocate()
  }

  /// Whether a thread waits for work that is not there yet; cheap enough to ask before every file.
  @inline(__always)
  var isHungry: Bool { hunger.load(ordering: .relaxed) > 0 }

  /// One thread fewer than announced takes part.
  ///
  /// Called before the calling thread takes work, so nobody is woken.
  func withdraw() {
    unsafe pthread_mutex_lock(lock)
    threads -= 1
    unsafe pthread_mutex_unlock(lock)
  }

  /// Adds work for whoever waits.
  func give(_ item: WalkWork) {
    unsafe pthread_mutex_lock(lock)
    work.append(item)
    update()
    unsafe pthread_cond_signal(change)
    unsafe pthread_mutex_unlock(lock)
  }

  /// Takes work, waiting for it; nil when the walk is over.
  func take() -> WalkWork? {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    waiting += 1
    while work.isEmpty, !isOver {
      isOver = waiting == threads
      update()
      if isOver {
        unsafe pthread_cond_broadcast(change)
      } else {
        unsafe pthread_cond_wait(change, lock)
      }
    }
    waiting -= 1
    let item = work.popLast()
    update()
    return item
  }

  private func update() { hunger.store(waiting - work.count, ordering: .relaxed) }
}
