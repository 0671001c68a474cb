// Work on many values at once: files are independent of each other.
import Rewriter
import Synchronization

extension Array where Element: Sendable {
  /// Maps with at most `limit` transformations at a time; the results keep the order of the elements.
  func map<Result: Sendable>(
    inParallel limit: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let desk = MapDesk(self, transform)
    let others = (1..<Swift.max(1, Swift.min(limit, count))).compactMap { _ in
      SideThread { desk.work() }
    }
    desk.work()
    others.forEach { $0.join() }
    return desk.results.withLock { $0.compactMap(\.self) }
  }
}

/// Where the threads of one map take their elements from and leave the results.
private final class MapDesk<Element: Sendable, Result: Sendable>: Sendable {
  let results: Mutex<[Result?]>
  private let elements: [Element]
  private let transform: @Sendable (Element) -> Result
  private let next = Atomic(0)

  init(_ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result) {
    self.elements = elements
    self.transform = transform
    results = Mutex(Array(repeating: nil, count: elements.count))
  }

  /// Takes element after element until none is left.
  func work() {
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < elements.count else { return }
      let result = transform(elements[index])
      results.withLock { $0[index] = result }
    }
  }
}
