// The language table as people see it: which files are of which language, and what becomes of the call sites in them. The
// command line and the generated page print the same rows.

/// One language of the table.
public struct LanguageRow: Sendable, Equatable {
  /// The name in reports.
  public let name: String
  /// File endings and names, as `*.go`, `.env`.
  public let files: [String]
  /// What becomes of call sites in it.
  public let support: String
  /// What answers for a request in it, as the table lists them; empty where code follows the language's own rules.
  public let clients: [String]
}

/// The table, sorted by name.
public enum LanguageList {
  /// One row for each language.
  public static var rows: [LanguageRow] {
    Language.all.map { language in
      LanguageRow(
        name: language.name,
        files: language.extensions.map { "*.\($0)" } + language.filenames,
        support: support(language), clients: clients(language))
    }
  }

  private static func support(_ language: Language) -> String {
    switch language.lexing {
    case .shell: return "rewritten"
    case .code where language.hasSites: return "rewritten"
    default: break
    }
    if language.structure != nil {
      return language.isConfiguration
        ? "code inside is rewritten, values are reported with their readers"
        : "code inside is rewritten"
    }
    return language.isConfiguration ? "reported with its readers" : "reported"
  }

  private static func clients(_ language: Language) -> [String] {
    if let forms = language.applications {
      return (Array(forms.requests.keys) + [forms.handle?.maker].compactMap { $0 }).sorted()
    }
    guard let forms = language.requests else { return [] }
    return Set(forms.requests.flatMap(\.names)).union(forms.commands).sorted()
  }
}
