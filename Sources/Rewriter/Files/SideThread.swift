// A thread of the system, for the few places where work goes on beside the calling thread. Tasks are deliberately not used:
// their runtime starts threads of its own, and opening a file takes longer in a program that has more than one.
import Glibc

/// A thread that does one thing and ends.
public final class SideThread: Sendable {
  private let thread: pthread_t

  /// Starts the thread; nil when the system has none to give.
  public init?(_ body: @escaping @Sendable () -> Void) {
    guard let thread = Self.start(body) else { return nil }
    self.thread = thread
  }

  /// Waits for its end; to be called exactly once.
  public func join() { _ = pthread_join(thread, nil) }

  /// Starts a thread that nobody waits for; false when the system has none to give.
  @discardableResult
  public static func detached(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = start(body) else { return false }
    return pthread_detach(thread) == 0
  }

  /// Lets the calling thread rest.
  public static func pause(milliseconds: UInt32) { _ = usleep(milliseconds * 1000) }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let work = unsafe Unmanaged.passRetained(Work(body))
    let failure = unsafe pthread_create(
      &thread, nil,
      { work in
        if let work = unsafe work {
          unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
        }
        return nil
      }, work.toOpaque())
    if failure == 0 { return thread }
    unsafe work.release()
    return nil
  }

  /// What a thread is started with.
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
