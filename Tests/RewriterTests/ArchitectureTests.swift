// The shape of the code, held by a test so that nobody has to remember it: layers know only the layers below, the
// outside world is met in few places, every file says what it is for and stays readable.
import Foundation
import Testing

@Suite struct ArchitectureTests {
  /// The folders of `Sources/Rewriter`, lowest first; the facade `Migration.swift` may name them all.
  static let layers = [
    "Text", "Matching", "Catalog", "Lex", "Carriers", "Recognize", "Resolve", "CallSites", "Plan",
    "Diff",
    "Files", "Store", "Report", "Batch",
  ]

  @Test("the table of ARCHITECTURE.md is the folders, in the order of the layers")
  func table() throws {
    let rows = try Checkout.text("ARCHITECTURE.md").matches(of: #/(?m)^\| `([\w.]+)\/` \|/#)
    #expect(rows.map { String($0.1) } == ArchitectureTests.layers + ["Rewriter.docc"])
    let folders = Set(
      Checkout.files(below: Checkout.root.appendingPathComponent("Sources/Rewriter"))
        .filter { $0.contains("/") }.compactMap { $0.split(separator: "/").first.map(String.init) })
    #expect(folders == Set(ArchitectureTests.layers + ["Rewriter.docc"]))
  }

  /// Names of the standard library's associated types, which every collection may say.
  static let standardNames: Set<Substring> = ["Element", "Index"]

  struct Source {
    let path: String
    let text: String
    /// The layer; nil for the facade and the program.
    var layer: Int? {
      let parts = path.split(separator: "/")
      guard parts.count > 2, parts[0] == "Rewriter" else { return nil }
      return layers.firstIndex(of: String(parts[1]))
    }
    var imports: [String] {
      text.matches(of: #/(?m)^(?:\w+ )?import (\w+)$/#).map { String($0.1) }
    }
    /// The text without comments and string literals.
    var code: String {
      text.replacing(#///.*|"(\\.|[^"\\\n])*"/#, with: "")
    }
  }

  static let sources: [Source] = Checkout.files(
    below: Checkout.root.appendingPathComponent("Sources")
  ).filter { $0.hasSuffix(".swift") }.map {
    Source(path: $0, text: (try? Checkout.text("Sources/\($0)")) ?? "")
  }

  @Test("a file names types only of its own folder and of the folders below")
  func layering() {
    let declaration =
      #/(?m)^(?:@\w+ )*(?:(?:public|package|private|fileprivate|final|indirect) )*(?:struct|enum|class|protocol|actor|typealias) (\w+)/#
    var owner: [Substring: Int] = [:]
    for source in ArchitectureTests.sources {
      for match in source.code.matches(of: declaration) where !match.0.contains("private") {
        owner[match.1] = source.layer ?? ArchitectureTests.layers.count
      }
    }
    for source in ArchitectureTests.sources {
      guard let layer = source.layer else { continue }
      for word in Set(source.code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
        if let other = owner[word], other > layer, !ArchitectureTests.standardNames.contains(word) {
          let name =
            other < ArchitectureTests.layers.count ? ArchitectureTests.layers[other] : "above"
          Issue.record("\(source.path) names \(word) of \(name)")
        }
      }
    }
  }

  @Test("every folder of the library is a layer")
  func folders() {
    for source in ArchitectureTests.sources where source.layer == nil {
      let isTop = source.path.split(separator: "/").count == 2 || source.path.hasPrefix("aig-")
      #expect(isTop, "\(source.path): add its folder to the list of layers")
    }
  }

  @Test("the world outside is met in one place each")
  func imports() {
    let places: [(module: String, allowed: [String])] = [
      ("CPCRE2", ["Rewriter/Matching/Pattern.swift"]),
      ("Foundation", []),
      (
        "FoundationEssentials",
        [
          "Rewriter/Report/JSONReporter.swift", "Rewriter/Report/SARIFReporter.swift",
          "Rewriter/Report/Baseline.swift", "Rewriter/Store/PlanFile.swift", "Rewriter/Batch/",
        ]
      ),
      ("Glibc", ["Rewriter/Files/", "aig-migrate/Console.swift"]),
      ("ArgumentParser", ["aig-migrate/"]),
    ]
    for (module, allowed) in places {
      for source in ArchitectureTests.sources
      where source.imports.contains(module) {
        #expect(allowed.contains { source.path.hasPrefix($0) }, "\(source.path) imports \(module)")
      }
    }
  }

  @Test("every file opens with its role and stays readable")
  func files() {
    for source in ArchitectureTests.sources {
      #expect(source.text.hasPrefix("// "), "\(source.path): say what the file is for")
      // Tables may be longer: nobody reads them from top to bottom.
      let limit = source.path.hasPrefix("Rewriter/Catalog/") ? 500 : 300
      let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(lines <= limit, "\(source.path) has \(lines) lines")
    }
  }
}
