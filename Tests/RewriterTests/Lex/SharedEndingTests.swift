// Endings that two languages share: a file of the other one would be read as code and edited by its rules.
import Testing

@testable import Rewriter

@Suite struct SharedEndingTests {
  private static func language(_ path: String, _ text: String) -> String {
    Language.detect(path: path, bytes: [UInt8](text.utf8)).name
  }

  @Test("a cram test is no Perl, a test of Perl is")
  func cram() {
    #expect(SharedEndingTests.language("a.t", "Ask:\n\n  $ curl example.com\n  404\n") == "unknown")
    #expect(SharedEndingTests.language("a.t", "use Test::More;\nok 1;\n") == "perl")
    #expect(SharedEndingTests.language("a.t", "#!/usr/bin/perl\n# like\n  $ x\n") == "perl")
    #expect(SharedEndingTests.language("a.t", "#!/usr/bin/env bash\n$x\n") == "shell")
  }

  @Test("a template without a mark of PHP stays PHP: it can name constants of the other files")
  func template() {
    #expect(SharedEndingTests.language("a.blade.php", "<p>it's {{ A::URL }}</p>\n") == "php")
  }
}
