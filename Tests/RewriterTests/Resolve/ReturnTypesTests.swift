// Where a function's body starts behind its return type. A brace taken for the body too early would make a parameter
// invisible in the real one, and a constant of the same name would be edited for a request that never used it.
import Testing

@testable import Rewriter

@Suite("Return types")
struct ReturnTypesTests {
  @Test(
    "the body is found behind a type with braces, arrows and brackets of its own",
    arguments: [
      "Promise<Response>", "Promise<{ ok: true }>", "Promise<{ ok: true } | { ok: false }>",
      "Map<string, Map<string, { a: 1 }>>", "Foo & { a: 1 }", "{ a: 1 }[]", "[{ a: 1 }, Foo]",
      "() => { a: 1 }", "Promise<(a: { b: 1 }) => { c: 2 }>", "base is { a: 1 }",
      "asserts base is string", "A[\"b\"]", "typeof x", "this", "\"a\" | 1 | null",
      "T extends U ? { a: 1 } : { b: 2 }", "Promise<\n  Response\n>",
    ])
  func body(type: String) throws {
    let list = Self.list("function f(base: string): \(type) { body }")
    let end = try #require(list.endOfReturnType(at: Self.colon(list), acrossLines: false))
    #expect(list.text(list.next(end)) == "body")
  }

  @Test(
    "an arrow ends the type of its function, a brace behind it is the body",
    arguments: ["Promise<{ ok: true }>", "{ ok: true } | Foo", "Foo"])
  func arrow(type: String) throws {
    let list = Self.list("const f = (base: string): \(type) => { body }")
    let end = try #require(list.endOfReturnType(at: Self.colon(list), acrossLines: false))
    #expect(list.text(end) == "=>")
  }

  @Test(
    "what follows a colon is no return type",
    arguments: [
      "x ? f(a) : { b: 1 };", "switch (x) { case f(a): return { b: 1 } }", "x ? (a) : b;",
      "interface A { f(a): Promise<{ b: 1 }>; g: 1 }", "x ? f(a) : b\n{ c }", "f(a):", "f(a): <",
      "f(a): Promise<{", "f(a): Promise<<<>", "f(a): |", "f(a): typeof",
    ])
  func none(text: String) {
    let list = Self.list(text)
    #expect(list.endOfReturnType(at: Self.colon(list), acrossLines: false) == nil)
  }

  private static func list(_ text: String) -> TokenList {
    let bytes = [UInt8](text)
    return TokenList(lexing: bytes, in: 0..<bytes.count, as: .typescript)
  }

  /// The colon behind the first `)`.
  private static func colon(_ list: TokenList) -> Int {
    let close = list.tokens.indices.first {
      list.isClose($0, ")") && list.isSymbol(list.next($0), ":")
    }
    return list.next(close ?? 0)
  }
}
