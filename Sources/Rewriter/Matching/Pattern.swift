// PCRE2 behind one type, and the only file that imports it. Every call into C is marked `unsafe` with its reason, the
// compiled code never changes after `init` and is shared between threads; match data is made per call, because a call
// happens only in files with an occurrence. Limits are set here, in code: hitting one is an error that is reported,
// never "no match".
internal import CPCRE2

/// Why a pattern could not be compiled or a match not be decided.
public enum PatternError: Error, Equatable {
  /// The pattern is wrong at the byte offset, with PCRE2's code.
  case syntax(code: Int, offset: Int)
  /// A match, depth, heap or JIT stack limit was reached, with PCRE2's code.
  case limit(code: Int)
}

/// Where a pattern matched.
public struct Match: Sendable, Equatable {
  /// Byte ranges of the whole match and of each group; nil for a group that took no part.
  public let groups: [Range<Int>?]
  /// The whole match.
  public var range: Range<Int> { (groups.first ?? nil) ?? 0..<0 }

  /// The byte range of a group, if it took part.
  public subscript(group: Int) -> Range<Int>? {
    groups.indices.contains(group) ? groups[group] : nil
  }
}

/// A compiled pattern over bytes, safe to share between threads.
@safe public final class Pattern: Sendable {
  /// What a single match may cost.
  struct Limits {
    /// Work units; 10⁶ stops a catastrophic pattern within 20 ms.
    var match: UInt32 = 1_000_000
    /// How deep alternatives may nest that are still to be tried.
    var depth: UInt32 = 100_000
    /// Memory of the interpreter, in KiB.
    var heap: UInt32 = 64 << 10
    /// Whether the pattern is compiled to machine code, which counts its work units more coarsely.
    var usesJIT = true
  }

  /// The stack of a second try, where the 32 KiB that compiled code uses by itself were not enough.
  private static let largeStack = 4 << 20

  // SAFETY: written once in `init`, read-only afterwards, freed in `deinit`; PCRE2 documents compiled code as
  // thread-safe.
  private nonisolated(unsafe) let code: OpaquePointer
  private nonisolated(unsafe) let context: OpaquePointer?

  /// Compiles a pattern; `caseless` folds ASCII letters only, because text is matched as bytes.
  ///
  /// - Throws: `PatternError.syntax`.
  public convenience init(_ pattern: String, caseless: Bool = false) throws(PatternError) {
    try self.init(pattern, caseless: caseless, limits: Limits())
  }

  /// The same with other limits, for tests.
  init(_ pattern: String, caseless: Bool, limits: Limits) throws(PatternError) {
    var error: Int32 = 0
    var offset = 0
    let options = UInt32(PCRE2_NEVER_BACKSLASH_C) | (caseless ? UInt32(PCRE2_CASELESS) : 0)
    let bytes = [UInt8](pattern.utf8)
    // SAFETY: the buffer outlives the call; PCRE2 copies what it keeps.
    let compiled = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe pcre2_compile_8(buffer.baseAddress, buffer.count, options, &error, &offset, nil)
    }
    guard let compiled = unsafe compiled else {
      throw .syntax(code: Int(error), offset: offset)
    }
    if limits.usesJIT { unsafe pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE)) }
    unsafe code = compiled
    unsafe context = pcre2_match_context_create_8(nil)
    unsafe pcre2_set_match_limit_8(context, limits.match)
    unsafe pcre2_set_depth_limit_8(context, limits.depth)
    unsafe pcre2_set_heap_limit_8(context, limits.heap)
  }

  /// A pattern that is part of the program; a mistake in it is a programmer's error.
  static func known(_ pattern: String, caseless: Bool = false) -> Pattern {
    do {
      return try Pattern(pattern, caseless: caseless)
    } catch {
      preconditionFailure("pattern of the program does not compile: \(pattern): \(error)")
    }
  }

  deinit {
    unsafe pcre2_code_free_8(code)
    unsafe pcre2_match_context_free_8(context)
  }

  /// True when PCRE2 was built with its compiler and can use it on this machine.
  public static var hasJIT: Bool {
    var answer: UInt32 = 0
    return unsafe pcre2_config_8(UInt32(PCRE2_CONFIG_JIT), &answer) >= 0 && answer == 1
  }

  /// The first match at or after `start`, in bytes; O(n) for every pattern of the program.
  ///
  /// - Throws: `PatternError.limit`.
  public func firstMatch(in bytes: [UInt8], from start: Int = 0) throws(PatternError) -> Match? {
    guard start <= bytes.count else { return nil }
    let data = unsafe pcre2_match_data_create_from_pattern_8(code, nil)
    defer { unsafe pcre2_match_data_free_8(data) }
    // SAFETY: PCRE2 reads `count` bytes of the buffer during the call only.
    var status = unsafe run(bytes, start, context, data)
    if status == PCRE2_ERROR_JIT_STACKLIMIT { status = unsafe retry(bytes, start, data) }
    if status == PCRE2_ERROR_NOMATCH { return nil }
    guard status > 0 else { throw .limit(code: Int(status)) }
    return unsafe Match(groups: Self.ranges(data))
  }

  /// All matches that do not overlap, in order.
  ///
  /// - Throws: `PatternError.limit`.
  public func matches(in bytes: [UInt8]) throws(PatternError) -> [Match] {
    var result: [Match] = []
    var position = 0
    while let match = try firstMatch(in: bytes, from: position) {
      result.append(match)
      position = max(match.range.upperBound, match.range.lowerBound + 1)
    }
    return result
  }

  /// True when the pattern matches anywhere; a limit counts as a match, which is the side of refusal.
  func found(in bytes: [UInt8]) -> Bool {
    do { return try firstMatch(in: bytes) != nil } catch { return true }
  }

  private func run(
    _ bytes: [UInt8], _ start: Int, _ context: OpaquePointer?, _ data: OpaquePointer?
  ) -> Int32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe pcre2_match_8(code, buffer.baseAddress, buffer.count, start, 0, data, context)
    }
  }

  /// Tries again with a large stack; the other limits stay, so the second try is bounded too.
  private func retry(_ bytes: [UInt8], _ start: Int, _ data: OpaquePointer?) -> Int32 {
    let own = unsafe pcre2_match_context_copy_8(context)
    let stack = unsafe pcre2_jit_stack_create_8(32 << 10, Self.largeStack, nil)
    defer {
      unsafe pcre2_match_context_free_8(own)
      unsafe pcre2_jit_stack_free_8(stack)
    }
    // SAFETY: context and stack belong to this call alone.
    unsafe pcre2_jit_stack_assign_8(own, nil, UnsafeMutableRawPointer(stack))
    return unsafe run(bytes, start, own, data)
  }

  private static func ranges(_ data: OpaquePointer?) -> [Range<Int>?] {
    guard let vector = unsafe pcre2_get_ovector_pointer_8(data) else { return [] }
    let unset = aig_pcre2_unset()
    return unsafe (0..<Int(pcre2_get_ovector_count_8(data))).map { index in
      let lower = unsafe vector[2 * index]
      let upper = unsafe vector[2 * index + 1]
      return lower == unset || upper < lower ? nil : lower..<upper
    }
  }
}
