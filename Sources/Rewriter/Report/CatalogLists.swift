// What is covered and what is not, from the tables themselves: `list providers|models|routes|headers` and the
// generated pages of docs/ print the same rows.

/// One line of a list.
public struct CatalogRow: Sendable, Hashable {
  /// What it is about.
  public let name: String
  /// What is said of it.
  public let text: String
}

/// The lists of the catalogue.
public enum CatalogLists {
  /// Providers by the slug of the old host.
  public static var providers: [CatalogRow] {
    Provider.all.map { provider in
      let text =
        switch provider.service {
        case .served(let prefix):
          prefix.isEmpty
            ? "served; models are named `@cf/…`" : "served; models are named `\(prefix)…`"
        case .otherFormat(let prefix):
          "served as `\(prefix)…` on chat completions only; native paths stay on the old host"
        case .notServed: "not served by the REST API; stays on the old host"
        }
      return CatalogRow(name: provider.slug, text: text)
    }
  }

  /// The bundled model ids of the REST API with the routes they are listed for.
  public static var models: [CatalogRow] {
    ModelCatalog.ids.map { id in
      let name = id.split(separator: "/").last.map(String.init) ?? id
      let routes =
        if id.hasPrefix("anthropic/") {
          "Messages"
        } else if ModelCatalog.responsesOnly.contains(name) {
          "Responses"
        } else {
          "chat completions, Responses"
        }
      return CatalogRow(name: id, text: routes)
    } + ModelCatalog.refused.sorted().map { CatalogRow(name: $0, text: "refused when measured") }
  }

  /// Paths of the old host that have a counterpart.
  public static var routes: [CatalogRow] {
    LegacyRoute.all.map { route in
      let kept = route.kept.map { $0 == "@cf" ? "@cf/…" : $0 }
      let path = "/" + (route.old + kept).joined(separator: "/")
      let new = "/ai/" + (route.new + kept).joined(separator: "/")
      return CatalogRow(name: path, text: "\(new) (\(route.shape.evidence.rawValue))")
    }
  }

  /// Request headers and what a rewrite does with them.
  public static var headers: [CatalogRow] {
    GatewayHeader.all.map { header in
      let text =
        switch header.treatment {
        case .token: "carries the token; ends as `Authorization`"
        case .gateway: "names the gateway; added to every rewritten call"
        case .kept: "kept"
        case .keptUndocumented: "kept; its effect on the REST API is not documented"
        case .renamed(let name): "renamed to `\(name)`"
        case .manual(let reason): "stops the rewrite: \(reason.rawValue)"
        case .providerKey: "carries a provider's key; removed"
        }
      return CatalogRow(name: header.name, text: text)
    }
  }
}
