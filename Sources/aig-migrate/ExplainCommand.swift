// `explain NAME` and `list WHAT`: the catalogue in the words of the reports.
import ArgumentParser
import Rewriter

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule, warning, reason or consent: meaning, what to do, link.")

  @Argument(help: "A name as reports show it; `aig-migrate list` has them all.")
  var name: String

  func run() throws {
    let terms = Glossary.find(name)
    if terms.isEmpty {
      let hint = Glossary.nearest(to: name).map { "; did you mean '\($0)'?" } ?? ""
      try fail("unknown name '\(name)'\(hint) (all names: aig-migrate list)", .usage)
    }
    try print(terms.map(\.text).joined(separator: "\n"))
  }
}

/// What `list` can show: the names of reports, and what the catalogue covers.
enum Listing: String, CaseIterable, ExpressibleByArgument {
  case rules
  case reasons
  case warnings
  case consents
  case languages
  case providers
  case models
  case routes
  case shapes
  case headers

  /// What is shown without a choice; `shapes` is another word for `routes`.
  static let names: [Listing] = [.rules, .reasons, .warnings, .consents]

  /// One line for each name: name, then what it says.
  var rows: [(name: String, text: String)] {
    switch self {
    case .rules: terms(.rule) { $0.entry.todo }
    case .reasons: terms(.reason) { "\($0.disposition?.rawValue ?? ""): \($0.entry.meaning)" }
    case .warnings: terms(.warning) { $0.entry.meaning }
    case .consents: terms(.consent) { $0.entry.meaning }
    case .languages:
      LanguageList.rows.map { ($0.name, "\($0.support): \($0.files.joined(separator: " "))") }
    case .providers: plain(CatalogLists.providers)
    case .models:
      plain(CatalogLists.models) + [("catalogue of", Release.catalogDate)]
    case .routes, .shapes: plain(CatalogLists.routes)
    case .headers: plain(CatalogLists.headers)
    }
  }

  private func plain(_ rows: [CatalogRow]) -> [(name: String, text: String)] {
    rows.map { ($0.name, $0.text) }
  }

  private func terms(_ kind: Term.Kind, _ text: (Term) -> String) -> [(name: String, text: String)]
  {
    Glossary.terms(kind).map { ($0.name, text($0)) }
  }
}

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the names that reports use, or what is covered: models, providers, languages.")

  @Argument(help: "What to list; without it, all names.")
  var listing: Listing?

  func run() throws {
    let listings = listing.map { [$0] } ?? Listing.names
    let blocks = listings.map { listing in
      let width = (listing.rows.map(\.name.count).max() ?? 0) + 2
      let lines = listing.rows.map { row in
        row.name + String(repeating: " ", count: width - row.name.count) + row.text + "\n"
      }
      return (listings.count > 1 ? "\(listing.rawValue)\n" : "") + lines.joined()
    }
    try print(blocks.joined(separator: "\n"))
  }
}
