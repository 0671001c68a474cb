// The one place of the program with concurrency: files are independent values.

extension Array where Element: Sendable {
  /// Maps with at most `limit` transformations at a time; the results keep the order of the elements.
  func map<Result: Sendable>(
    inParallel limit: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      var results: [Result?] = .init(repeating: nil, count: count)
      var next = 0
      func start() {
        guard next < count else { return }
        let (index, element) = (next, self[next])
        next += 1
        group.addTask { (index, transform(element)) }
      }
      for _ in 0..<Swift.max(1, limit) { start() }
      while let (index, result) = await group.next() {
        results[index] = result
        start()
      }
      return results.compactMap(\.self)
    }
  }
}
