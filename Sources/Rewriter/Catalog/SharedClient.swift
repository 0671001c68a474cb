// Clients that all files of a program share, and how one file changes what the requests of all others send. A row is a client; a
// file counts only where it also spells the header that carries the token, since the rest of a request is not at stake.

/// A client that any file can give headers for all requests.
struct SharedClient: Sendable {
  /// The name in front of its calls; `fetch` stands for all that end there, SDKs included.
  let name: String
  /// What a file that changes it holds.
  let change: Pattern
  /// Text of which such a file holds at least one, for a search over the tree.
  let needles: [String]
  /// Why its calls stay.
  let reason: Reason

  /// Names of the languages whose programs have these clients, or hold code of such.
  static let languages: Set = [
    "astro", "html", "javascript", "jsx", "svelte", "tsx", "typescript", "vue",
  ]

  static let all: [SharedClient] = [
    SharedClient(
      name: "axios",
      change: .known("\\baxios\\s*\\.\\s*(interceptors\\s*\\.\\s*request|defaults)\\b"),
      needles: ["axios.interceptors", "axios.defaults"], reason: .headerOutOfReach),
    SharedClient(
      name: "fetch",
      change: .known("\\b(globalThis|global|window|self)\\s*\\.\\s*fetch\\s*=(?!=)"),
      needles: ["globalThis.fetch", "global.fetch", "window.fetch", "self.fetch"],
      reason: .customFetch),
  ]
}
