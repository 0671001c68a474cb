// What a file takes from others: a name that is taken for an import of the wrong file would be edited, or kept, with it.
import Testing

@testable import Rewriter

@Suite struct ModuleFactsTests {
  private static func imports(_ text: String) -> [String] {
    let bytes = [UInt8](text)
    guard let language = Language.all.first(where: { $0.name == "typescript" }) else { return [] }
    let list = TokenList(lexing: bytes, in: 0..<bytes.count, as: language)
    return ModuleScan(TextNames(list), part: list.tokens.indices).run().imports.map {
      "\(list.text($0.token)) is \($0.name) of \($0.module)"
    }
  }

  @Test("names are those of the clause, and the module is the string behind it")
  func clauses() {
    #expect(ModuleFactsTests.imports("import a from \"./m\"") == ["a is default of ./m"])
    #expect(
      ModuleFactsTests.imports("import a, { b as c, type D, e } /* x */ from './m';\n")
        == ["a is default of ./m", "c is b of ./m", "e is e of ./m"])
    #expect(ModuleFactsTests.imports("import * as n\n  from \"./m\"") == ["n is * of ./m"])
  }

  @Test(
    "a string further down is not the module of what stands in front",
    arguments: [
      "const m = await import(page)\nconst base = \"./a\"\n",
      "const here = import.meta.url\nlet x = \"./a\"\n",
      "import a\nlet x = \"./a\"\n", "import a = b.c\nlet x = \"./a\"\n",
    ])
  func noClause(_ text: String) { #expect(ModuleFactsTests.imports(text).isEmpty) }

  @Test("an import without a module ends where the next begins")
  func cutShort() {
    #expect(ModuleFactsTests.imports("import a\nimport b from './m'") == ["b is default of ./m"])
    let text = String(repeating: "import a\n", count: 20_000) + "x = 'y'\n"
    #expect(ModuleFactsTests.imports(text).isEmpty)
  }
}
