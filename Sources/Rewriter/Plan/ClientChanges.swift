// Which clients of a program send a credential that another file sets for all of them (`axios.interceptors`,
// `globalThis.fetch = …`). No name links such a file to a call, so the files of a tree are asked for it once, and only where
// a call in their language is about to be edited.

/// Clients that a file of the tree changes, with that file.
public enum ClientChanges {
  private static let header = Pattern.known("authorization", caseless: true)

  /// What is searched for in a tree.
  public static let needles = Set(SharedClient.all.flatMap(\.needles))

  /// The changed clients with the path of a file that changes them; O(bytes).
  ///
  /// Tests replace clients for themselves.
  public static func found(in files: [SourceFile]) -> [String: String] {
    var result: [String: String] = [:]
    for file in files
    where !PathRules.isTest(file.path) && !PathRules.isGenerated(file) {
      for client in SharedClient.all
      where result[client.name] == nil && client.change.found(in: file.bytes)
        && header.found(in: file.bytes)
      {
        result[client.name] = file.path
      }
    }
    return result
  }

  /// What holds where the files of a tree are too many to be asked.
  public static let unknown = Dictionary(
    uniqueKeysWithValues: SharedClient.all.map { ($0.name, "some file of the tree") })

  /// True for a plan whose edits a changed client could spoil, or those of files that share names with it.
  public static func matter(to plan: FilePlan) -> Bool {
    plan.mayBeLinked || (!plan.edits.isEmpty && SharedClient.languages.contains(plan.language))
  }

  /// Why the call is left; nil for a call of a client that nobody changes.
  static func refusal(of call: Call, in list: TokenList, _ changed: [String: String]) -> Refusal? {
    guard !changed.isEmpty, list.language.grammar?.isIndented == false else { return nil }
    let own = SharedClient.all.first { call.path.contains($0.name) }
    // Whatever is no client of its own ends at `fetch`.
    guard let client = own ?? SharedClient.all.last, let path = changed[client.name] else {
      return nil
    }
    return Refusal(client.reason, "`\(path)` changes what every request of `\(client.name)` sends")
  }
}
