// Code inside of a host: what is written in a form must read as the same text, each byte must have its place in the host,
// and no edit may reach what is not the code's.
import Testing

@testable import Rewriter

@Suite struct EmbeddedTextTests {
  static let wrappings: [Wrapping] = [
    Wrapping(), Wrapping(indent: [UInt8]("    ")), Wrapping(escape: .json),
    Wrapping(escape: .json, separator: [UInt8]("\",\n    \"")), Wrapping(escape: .entities),
    Wrapping(escape: .yamlDouble), Wrapping(escape: .yamlSingle), Wrapping(escape: .yamlPlain),
    Wrapping(escape: .shellSingle), Wrapping(escape: .shellDouble), Wrapping(escape: .document),
    Wrapping(dollar: .letters), Wrapping(escape: .yamlDouble, dollar: .names),
  ]

  @Test("what a form writes, it reads back", arguments: wrappings)
  func roundTrip(_ wrapping: Wrapping) {
    var generator = SeededGenerator(seed: 7)
    let alphabet = [UInt8]("ab -:#'\"\\$`&<>{}\n\tü")
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? 0
      }
      guard let written = wrapping.written(text, holes: []) else { continue }
      var builder = TextBuilder()
      // A list of lines is read line by line; here the marks between the lines are left out again.
      let parts =
        wrapping.separator.isEmpty
        ? [written[...]] : written[...].split(separator: wrapping.separator)
      for part in parts {
        #expect(wrapping.read(0..<part.count, of: Array(part), to: &builder), "\(part.text)")
      }
      #expect(builder.bytes == text, "\(written.text)")
    }
  }

  @Test("every byte of an embedded text has its place in the host", arguments: FixturePair.all)
  func origins(_ pair: FixturePair) {
    let language = Language.detect(path: pair.path, bytes: pair.before)
    let list = TokenList(lexing: pair.before, in: 0..<pair.before.count, as: language)
    for text in CarrierReader(list, path: pair.path).texts() where text.problem == nil {
      let origins = (0...text.bytes.count).map { text.origin($0) }
      #expect(origins == origins.sorted())
      #expect(text.ranges.allSatisfy { $0.upperBound <= pair.before.count })
    }
  }

  static func texts(_ path: String, _ host: String) -> [EmbeddedText] {
    let bytes = [UInt8](host)
    let language = Language.detect(path: path, bytes: bytes)
    return CarrierReader(
      TokenList(lexing: bytes, in: 0..<bytes.count, as: language), path: path
    ).texts()
  }

  @Test("scalars of YAML read as its own parser reads them")
  func scalars() {
    let host = """
      jobs:
        a:
          runs-on: ubuntu-latest
          steps:
          - run: echo plain   # not code
          - run: 'it''s'
          - run: "a\\n\\"b\\""
          - run: |2-
               echo deep
              echo flat

          - run: >
              echo one
              two
          - name: tagged
            run: !x echo
          - run: &anchor echo
      """
    let texts = EmbeddedTextTests.texts(".github/workflows/a.yml", host)
    #expect(
      texts.map(\.bytes.text) == [
        "echo plain", "it's", "a\n\"b\"", " echo deep\necho flat", "echo one two",
      ])
    #expect(texts.allSatisfy { $0.language?.name == "shell" && $0.problem == nil })
  }

  @Test("an edit that cuts a character, crosses a gap or moves an unclear expression is refused")
  func refusedEdits() throws {
    let escaped = try #require(
      EmbeddedTextTests.texts("package.json", "{\"scripts\": {\"a\": \"x\\u00fcy\"}}").first)
    #expect(escaped.bytes.text == "xüy")
    #expect(escaped.lifted(Edit(2..<3, []), lineEnd: [10]) == nil)
    #expect(escaped.lifted(Edit(1..<3, [UInt8]("u")), lineEnd: [10])?.range.count == 6)
    let make = try #require(
      EmbeddedTextTests.texts("Makefile", "a:\n\techo $(X) $$(X) $(Y)\n").first)
    #expect(make.holes.count == 2)
    #expect(make.lifted(Edit(0..<0, [UInt8]("$(X)")), lineEnd: [10]) == nil)
    #expect(make.lifted(Edit(0..<0, [UInt8]("$(Y)")), lineEnd: [10])?.replacement.text == "$(Y)")
    #expect(make.lifted(Edit(0..<0, [UInt8]("$Z")), lineEnd: [10])?.replacement.text == "$$Z")
  }
}
