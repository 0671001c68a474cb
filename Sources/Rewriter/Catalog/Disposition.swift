// The four ends of an occurrence and the three questions only the owner can answer (VOCABULARY, contract 6.1).

/// What became of an occurrence.
public enum Disposition: String, Sendable, CaseIterable {
  case rewritten
  case needsConsent = "needs-consent"
  case needsReview = "needs-review"
  case left
}

/// Something only the owner can decide.
public enum Consent: String, Sendable, CaseIterable, Comparable {
  case billing
  case models
  case behavior

  /// Orders as listed, which is the order of reports.
  public static func < (left: Consent, right: Consent) -> Bool { left.order < right.order }

  private var order: Int { Consent.allCases.firstIndex(of: self) ?? 0 }

  /// What the owner accepts, what follows from it, and where to read more.
  public var entry: Entry {
    switch self {
    case .billing:
      Entry(
        "Another account pays: Cloudflare credits, or the stored key `default`, instead of the key in the request "
          + "or of the stored key used today.",
        ifIgnored: "The same calls are billed to another account, or fail for lack of credits.",
        todo:
          "Load credits or store the provider key in the gateway, then rerun with --accept billing.",
        help: .ub)
    case .models:
      Entry(
        "A model id changes beyond its prefix, or is not in the bundled catalogue.",
        ifIgnored:
          "A model that does not exist answers 404; a renamed one may be another model than you tested.",
        todo: "Look the id up in the catalogue, then rerun with --accept models.",
        help: .cat)
    case .behavior:
      Entry(
        "The answer, an error or a feature of the route may differ.",
        ifIgnored: "Code that relies on the old answer, error or feature may break.",
        todo: "Read the warnings of the site, then rerun with --accept behavior.",
        help: .rest)
    }
  }
}
