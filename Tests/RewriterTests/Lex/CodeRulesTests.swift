// What the rows of the language table say about strings and comments: in each sample MENTION stands in a comment and CALL
// in a string, behind something that a careless row would take for the start of another string.
import Testing

@testable import Rewriter

@Suite struct CodeRulesTests {
  static let rows: [(language: String, text: String)] = [
    ("batch", "set HOME=%HOME:\"=%\nrem MENTION\ncurl \"https://CALL\"\n"),
    ("ruby", "A = /\\A\n  (?:'a) # it's \"odd\n/x\nf(\"CALL\") # MENTION\n"),
    ("elixir", "x = ~S\"\"\"\n  a \"\"\" b \\\"\"\"\n  \"\"\"\nf(\"CALL\") # MENTION\n"),
    ("batch", "rem it's MENTION\n:: MENTION\ncurl \"https://CALL\"\n"),
    ("c", "// it's MENTION\nchar q = '\"'; int n = 1'000; /* MENTION */ s = u8\"a\\\"CALL\";\n"),
    ("clojure", "; it's MENTION\n(def q [\\\" \\newline foo']) (get \"CALL\n\")\n"),
    ("cpp", "auto s = R\"x(a )\" CALL)x\"; // MENTION\nauto t = \"CALL\";\n"),
    (
      "csharp",
      "// MENTION\nvar a = @\"c:\\\"; var b = $@\"\"\"{x}\"\" CALL\"; var c = \"\"\"a \" CALL\"\"\";\n"
    ),
    ("csharp", "var u = $\"https://{a[\"x\"]}/{{CALL\"; /* MENTION */ var c = '\"';\n"),
    ("dart", "/* a /* MENTION */ MENTION */ var s = 'it\\'s ${f('x')} CALL $x'; var r = r'\\';\n"),
    (
      "elixir",
      "# it's MENTION\nx = ~s(a \"CALL\") <> ?\" <> \"#{f(\"b\")} CALL\" |> g(~r/\"/)\nz = ~r((1\\)(2\\)3)\nf(\"CALL\")\n"
    ),
    ("erlang", "% it's MENTION\nF = $\", G = $\\', \"CALL\", 'quoted atom'.\n"),
    ("fish", "# it's MENTION\ncurl -H \"CALL $token\" 'CALL' a#b\necho \\\" \"CALL\" \\[\n"),
    (
      "fsharp",
      "(* MENTION (* x *) MENTION *) let f (x: 'a) = $\"CALL {x}\" + @\"\\\" + \"\"\"\"CALL\"\"\"\n"
    ),
    ("go", "// it's MENTION\nvar r, s = '\"', `CALL\n\"`\nvar t = \"CALL\"\n"),
    (
      "haskell",
      "-- it's MENTION\nf' x = foldl' '\"' \"CALL\" [r|\"CALL|] {- MENTION {- -} -} --> \"CALL\"\n"
    ),
    (
      "java",
      "/* MENTION */ var s = \"\"\"\n  a \"CALL\" \"\"\"; char c = '\"'; // MENTION\nf(\"CALL\");\n"
    ),
    (
      "julia",
      "# it's MENTION\n#= MENTION =# x = A' * \"CALL $(f(\"x\")) $y\" * raw\"CALL\" * 'c'\n"
    ),
    ("kotlin", "/* /* */ MENTION */ val s = \"CALL ${m[\"x\"]} $y\"; val t = \"\"\"CALL\\\"\"\"\n"),
    ("lua", "--[==[ MENTION ]] MENTION ]==] x = [=[CALL]] \" ]=] -- it's MENTION\ny = 'CALL'\n"),
    ("objective-c", "// it's MENTION\nNSString *s = @\"CALL\"; unichar c = '\"';\n"),
    ("ocaml", "(* MENTION (* *) *) let f (x : 'a) x' = {|CALL \" |} ^ {q|CALL|q} ^ \"CALL\"\n"),
    (
      "perl",
      "# it's MENTION\nmy $n = $#a; my $p = qr{\"}; $s =~ s/\"//g; f(q{it's CALL}, qq(CALL $x));\n=pod\n\nit's MENTION\n\n=cut\ng(\"CALL $h->{x}\");\nif (! -s \"CALL\") { g(\"CALL\") }\n"
    ),
    (
      "perl",
      "f(<<\"END\", 1); # MENTION\nCALL $x \"\nEND\ng('CALL') if $] > 5 and $h{y} // m/'/;\n"
    ),
    (
      "php",
      "<p>it's</p><?php # MENTION\n#[Attr('CALL')]\n$s = \"CALL {$x['a']} $y->z\"; /* MENTION */\n$t = <<<'EOT'\nCALL '\n  EOT;\n$u = 'CALL'; ?>it's"
    ),
    (
      "powershell",
      "# it's MENTION\n<# MENTION #> $s = \"CALL `\" $($x[\"a\"]) \"\"\"; $t = @'\nCALL \"\n'@\nGet-Item a#b 'CALL'\n"
    ),
    ("r", "# it's MENTION\nx <- r\"---(CALL \" )---\"; y.z <- 'CALL'; `a b` <- \"CALL\"\n"),
    (
      "ruby",
      "# it's MENTION\n=begin\nMENTION '\n=end\nx = %w[it's] + [?\"] if y =~ /\"/\nf(<<~A, 'CALL')\n  CALL #{z}\nA\ng %(CALL \"), \"CALL #{h[\"a\"]}\"\n__END__\nMENTION '\n"
    ),
    (
      "rust",
      "// it's MENTION\nfn f<'a>(c: char) { let q = '\"'; g(r#\"CALL \" \"#, \"CALL\", b'\\''); } /* /* */ MENTION */\n"
    ),
    (
      "scala",
      "// MENTION\nval a = s\"CALL ${m(\"x\")} $y\"; val c = '\"'; val t = \"\"\"CALL\\\"\"\"\n"
    ),
    (
      "sql",
      "-- it's MENTION\nSELECT 'it''s CALL', $t$CALL '$t$, E'CALL\\'', \"a\"\"b\" /* MENTION */;\n"
    ),
    (
      "swift",
      "/* /* */ MENTION */ let s = \"CALL \\(m[\"x\"] ?? \"\")\"; let t = #\"CALL \\#(y) \" \"#\n"
    ),
    ("zig", "// it's MENTION\nconst a = \\\\it's CALL\n;const b = \"CALL\"; const c = '\"';\n"),
  ]

  @Test("comments and strings are told apart", arguments: CodeRulesTests.rows)
  func samples(_ sample: (language: String, text: String)) throws {
    let language = try #require(Language.all.first { $0.name == sample.language })
    let bytes = [UInt8](sample.text)
    let list = TokenList(lexing: bytes, in: 0..<bytes.count, as: language)
    #expect(list.tokens.flatMap { bytes[$0.range] } == bytes)
    #expect(list.faults == 0)
    for (word, kinds) in [("MENTION", [Token.Kind.comment]), ("CALL", [.text, .opaque])] {
      var start = 0
      while let offset = bytes.firstOffset(of: word, from: start) {
        let kind = list.index(at: offset).map { list.tokens[$0].kind }
        #expect(
          kind.map(kinds.contains) == true, "\(word) at \(offset) is \(String(describing: kind))")
        start = offset + word.utf8.count
      }
      #expect(start > 0, "the sample holds \(word)")
    }
  }

  @Test("every code language has a sample")
  func coverage() {
    let names = Set(CodeRulesTests.rows.map(\.language))
    for language in Language.code { #expect(names.contains(language.name), "\(language.name)") }
  }

  @Test("the table is sorted and no two rows want the same files")
  func table() {
    #expect(Language.all.map(\.name) == Language.all.map(\.name).sorted())
    let endings = Language.all.flatMap(\.extensions)
    #expect(endings.count == Set(endings).count)
  }
}
