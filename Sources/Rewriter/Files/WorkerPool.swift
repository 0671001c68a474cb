// Several copies of this program as workers, each given one job after the other. A job that hangs is killed with all it
// started, a job that crashes takes its worker along and nothing else; both are answers like any other. Starting a worker
// once and not once per job is what makes thousands of small jobs cheap.
import Glibc

/// A set of worker processes.
public final class WorkerPool {
  /// What came of a job.
  public enum Answer: Sendable {
    case replied([UInt8])
    /// The time was up; the worker was killed.
    case timedOut
    /// The worker ended in the middle.
    case crashed(ChildProcess.Ending)
  }

  /// A few jobs wait in the pipe, so that no worker idles while this process looks elsewhere.
  private static let window = 8
  /// Microseconds; a worker has far longer jobs waiting, or answers so fast that it is not missed.
  private static let nap: UInt32 = 1000
  private let arguments: [[UInt8]]
  private let timeLimit: Int
  private var workers: [Worker] = []

  /// Prepares a pool; nothing is started yet.
  ///
  /// - Parameters:
  ///   - arguments: The arguments for this very program.
  ///   - timeLimit: The seconds that one job may take.
  public init(arguments: [String], timeLimit: Int) {
    self.arguments = [[UInt8]("aig-migrate")] + arguments.map { [UInt8]($0) }
    self.timeLimit = timeLimit
  }

  /// Runs jobs until there are no more.
  ///
  /// - Parameters:
  ///   - count: The number of workers.
  ///   - next: The next job as one line without its end, and a number to know it by.
  ///   - handle: Called in this thread for each answer, in the order of completion.
  ///   - idle: Called a few times a second.
  /// - Returns: False when no worker can be started.
  public func run(
    _ count: Int, next: () -> (Int, [UInt8])?, handle: (Int, Answer) -> Void, idle: () -> Void
  ) -> Bool {
    var waiting: [(Int, [UInt8])] = []
    var hasMore = true
    while true {
      while hasMore, waiting.count < count {
        if let job = next() { waiting.append(job) } else { hasMore = false }
      }
      guard feed(&waiting, upTo: count) else { return false }
      // Filling the windows may have made room for more.
      if hasMore, waiting.count < count { continue }
      if workers.allSatisfy(\.jobs.isEmpty) { break }
      waitForAnswers()
      for worker in workers {
        waiting.insert(contentsOf: collect(worker, handle), at: 0)
      }
      workers.removeAll(where: \.isGone)
      idle()
    }
    workers.forEach { $0.finish() }
    workers = []
    return true
  }

  /// Hands out what is waiting, the emptiest worker first; starts workers up to the limit.
  private func feed(_ waiting: inout [(Int, [UInt8])], upTo count: Int) -> Bool {
    while let job = waiting.first {
      if workers.count < count, workers.allSatisfy({ !$0.jobs.isEmpty }) {
        guard let worker = Worker(arguments) else { return !workers.isEmpty }
        workers.append(worker)
      }
      guard let worker = workers.min(by: { $0.jobs.count < $1.jobs.count }),
        worker.jobs.count < Self.window
      else { return true }
      worker.take(job, until: Self.now + timeLimit * 1000)
      waiting.removeFirst()
    }
    return true
  }

  private func waitForAnswers() {
    var states = workers.map { pollfd(fd: $0.replies.number, events: Int16(POLLIN), revents: 0) }
    let deadlines = workers.filter { !$0.jobs.isEmpty }.map(\.deadline)
    let patience = max(0, min(200, (deadlines.min() ?? 0) - Self.now))
    let ready = unsafe poll(&states, nfds_t(states.count), Int32(patience))
    // While all have enough to do, more answers are taken at a time: each time costs a change of processes.
    if ready > 0, workers.allSatisfy({ $0.jobs.count > Self.window / 2 }) { usleep(Self.nap) }
    for (worker, state) in zip(workers, states) where state.revents != 0 { worker.receive() }
  }

  /// Passes on what a worker answered; returns the jobs of a dead one that it had not begun.
  private func collect(_ worker: Worker, _ handle: (Int, Answer) -> Void) -> [(Int, [UInt8])] {
    while let line = worker.nextLine(), let job = worker.jobs.first {
      worker.jobs.removeFirst()
      worker.deadline = Self.now + timeLimit * 1000
      handle(job.0, .replied(line))
    }
    if worker.hasEnded {
      let ending = worker.child.wait()
      if let job = worker.jobs.first { handle(job.0, .crashed(ending)) }
    } else if let job = worker.jobs.first, Self.now >= worker.deadline {
      worker.child.kill()
      worker.hasEnded = true
      handle(job.0, .timedOut)
    } else {
      return []
    }
    worker.isGone = true
    return Array(worker.jobs.dropFirst())
  }

  /// Milliseconds of a clock that never jumps.
  public static var milliseconds: Int { now }

  private static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// One worker process and what it has been given.
private final class Worker {
  let child: ChildProcess
  let replies: Descriptor
  private var requests: Descriptor?
  /// The jobs given and not answered; the first is being worked on.
  var jobs: [(Int, [UInt8])] = []
  var deadline = 0
  var hasEnded = false
  var isGone = false
  private var received: [UInt8] = []

  init?(_ arguments: [[UInt8]]) {
    var input: [Int32] = [-1, -1]
    var output: [Int32] = [-1, -1]
    guard unsafe pipeWithFlags(&input, O_CLOEXEC) == 0 else { return nil }
    let (jobsEnd, jobsStart) = (Descriptor(input[0]), Descriptor(input[1]))
    guard unsafe pipeWithFlags(&output, O_CLOEXEC) == 0 else { return nil }
    let (repliesEnd, repliesStart) = (Descriptor(output[0]), Descriptor(output[1]))
    let streams = ChildProcess.Streams(
      input: jobsEnd.number, output: repliesStart.number, errors: STDERR_FILENO)
    // The file this process was started from, even if it was replaced since.
    let started = ChildProcess(
      [UInt8]("/proc/self/exe"), arguments, environment: nil, streams: streams,
      leadsSession: true)
    guard let started else { return nil }
    child = started
    replies = repliesEnd
    requests = jobsStart
  }

  func take(_ job: (Int, [UInt8]), until deadline: Int) {
    if jobs.isEmpty { self.deadline = deadline }
    jobs.append(job)
    // Should the worker be gone, its answer never comes, and that is noticed.
    if let requests { _ = OutputFolder.write(job.1 + [0x0A], to: requests.number) }
  }

  func receive() {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    let count = System.retrying { unsafe Glibc.read(replies.number, &buffer, buffer.count) }
    if count > 0 { received += buffer[..<count] } else { hasEnded = true }
  }

  func nextLine() -> [UInt8]? {
    guard let end = received.firstIndex(of: 0x0A) else { return nil }
    defer { received.removeFirst(end + 1) }
    return Array(received[..<end])
  }

  /// Tells the worker that there is nothing more, and waits for its end.
  func finish() {
    requests = nil
    child.wait()
  }
}
