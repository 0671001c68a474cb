// The function that libFuzzer calls. Which target it feeds stands in FUZZ_TARGET, so that the engine is compiled once for
// all of them. A broken promise ends the program as a crash does, and libFuzzer keeps the input.
import Glibc

@testable import Rewriter

private let target = unsafe getenv("FUZZ_TARGET").flatMap {
  unsafe FuzzTarget.named(String(cString: $0))
}

/// Called by libFuzzer for every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  guard let target else { fatalError("FUZZ_TARGET names no target") }
  let input = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  if let problem = target.problem(input) { fatalError("\(target.name): \(problem)") }
  return 0
}
