// What this build calls itself. The changelog has a section for the version (DocumentationTests).

/// The version of the tool and of the facts it carries.
public enum Release {
  /// The version of the tool.
  public static let version = "0.1.0"
  /// The day on which models and documentation were looked up.
  public static let catalogDate = ModelCatalog.date
  /// The hosts that are known without being named.
  public static let hosts = [GatewayHost.legacy, GatewayHost.rest]
  /// What model ids of the REST API begin with.
  public static let modelPrefixes = ModelCatalog.prefixes
}
