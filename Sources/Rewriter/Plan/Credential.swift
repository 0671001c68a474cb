// Whose key a call site sends, proved from the source text (contract, 2.4). A value is judged by the words of its own
// expression and of what its name is bound to; when the words do not settle it, the side of caution is that the owner
// pays today and must consent.

/// What is known of the credential, and what is to be done with it.
struct Credential: Sendable {
  /// Which value becomes, or stays, the token.
  enum Keeper: Sendable {
    /// The value of `cf-aig-authorization` moves.
    case gatewayToken
    /// The value in the provider's slot stays.
    case slot
    /// The value of the variable that `--token-env` names comes in.
    case environment
  }

  let owner: KeyOwner
  let keeper: Keeper
  var warnings: [Warning] = []
}

/// The words of a value: runs of letters and digits, divided where a capital follows something else.
struct CredentialWords: Sendable {
  /// True when a word is a vendor's, or a long vendor name stands inside one (`openaiApiKey`, `openAIKey`).
  let namesVendor: Bool
  let namesCloudflare: Bool

  /// O(length of the source × number of vendors).
  init(_ source: String) {
    let bytes = Array(source.utf8)
    let words = CredentialWords.words(of: bytes)
    let text = bytes.lowercased
    // A change of case cannot hide a long name, as it is also looked for in the text as a whole.
    namesVendor =
      Provider.keyPrefixes.contains { text.firstOffset(of: $0) != nil }
      || words.contains { Provider.vendorWords.contains(text, $0) }
      || Provider.longVendorWords.contains { text.firstOffset(of: $0) != nil }
    namesCloudflare =
      words.contains { Provider.cloudflareWords.contains(text, $0) }
      || text.firstOffset(of: "cloudflare") != nil
  }

  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count {
      let isEnd = index == bytes.count || !(bytes[index].isLetter || bytes[index].isDigit)
      let isCapital =
        !isEnd && index > start && bytes[index].isCapital && !bytes[index - 1].isCapital
      guard isEnd || isCapital else { continue }
      if index > start { words.append(start..<index) }
      start = isEnd ? index + 1 : index
    }
    return words
  }
}

extension Credential {
  /// Judges the values of `cf-aig-authorization` (T) and of the provider slot (P).
  ///
  /// - Throws: a refusal when the Cloudflare token cannot be told.
  static func judge(
    shapes: [Shape], families: Set<ModelFamily>, gatewayToken: CredentialValue?,
    slot: CredentialValue?,
    hasImplicitSlot: Bool, hasEnvironment: Bool = false
  ) throws(Refusal) -> Credential {
    if let token = gatewayToken, token.words.namesVendor {
      throw Refusal(
        .credentialUnclear, "the value of cf-aig-authorization is named after a provider")
    }
    let isWorkersAI = shapes.allSatisfy(\.isWorkersAI)
    if isWorkersAI {
      return try workersAI(gatewayToken, slot, hasImplicitSlot, hasEnvironment)
    }
    guard let slot, !slot.isSuppressed else {
      guard gatewayToken != nil else {
        if hasEnvironment {
          return Credential(
            owner: hasImplicitSlot && slot == nil ? .provider : .cloudflare, keeper: .environment)
        }
        throw Refusal(
          .noCloudflareToken, "no Cloudflare token is sent; the REST API always needs one")
      }
      return Credential(
        owner: hasImplicitSlot && slot == nil ? .provider : .cloudflare, keeper: .gatewayToken)
    }
    if let gatewayToken, gatewayToken.token == slot.token {
      return Credential(owner: .cloudflare, keeper: .slot)
    }
    if !slot.words.namesVendor, !slot.isPlaceholder {
      if families == [.workersAI] || slot.words.namesCloudflare {
        return byName(gatewayToken, slot, isWorkersAI: families == [.workersAI])
      }
    }
    guard gatewayToken != nil else {
      if hasEnvironment { return Credential(owner: .provider, keeper: .environment) }
      throw Refusal(
        .noCloudflareToken, "only a provider's key is sent; the REST API needs a Cloudflare token")
    }
    return Credential(owner: .provider, keeper: .gatewayToken)
  }

  /// The provider is Cloudflare itself: what stands in the slot is a Cloudflare token, whatever it is called.
  private static func workersAI(
    _ token: CredentialValue?, _ slot: CredentialValue?, _ hasImplicitSlot: Bool,
    _ hasEnvironment: Bool
  ) throws(Refusal) -> Credential {
    guard let slot, !slot.isSuppressed else {
      if hasImplicitSlot, slot == nil, token == nil {
        return Credential(owner: .cloudflare, keeper: .slot)
      }
      guard token != nil else {
        if hasEnvironment {
          return Credential(
            owner: .cloudflare, keeper: .environment, warnings: [.tokenPermission])
        }
        throw Refusal(
          .noCloudflareToken, "no Cloudflare token is sent; the REST API always needs one")
      }
      return Credential(owner: .cloudflare, keeper: .gatewayToken, warnings: [.tokenPermission])
    }
    if slot.isPlaceholder { throw Refusal(.credentialUnclear, "the key is only a placeholder") }
    let differ = token.map { $0.token != slot.token } ?? false
    return Credential(owner: .cloudflare, keeper: .slot, warnings: differ ? [.twoTokens] : [])
  }

  private static func byName(
    _ token: CredentialValue?, _ slot: CredentialValue, isWorkersAI: Bool
  ) -> Credential {
    var warnings: [Warning] = slot.words.namesCloudflare || !isWorkersAI ? [.tokenByName] : []
    if isWorkersAI { warnings = [] }
    guard token != nil else {
      return Credential(owner: .cloudflare, keeper: .slot, warnings: warnings)
    }
    return Credential(
      owner: .cloudflare, keeper: isWorkersAI ? .slot : .gatewayToken,
      warnings: warnings + [.twoTokens])
  }
}

/// A value of a credential with what is needed to judge it.
struct CredentialValue: Sendable {
  /// The bytes of the token without `Bearer `, for comparison.
  let token: [UInt8]
  let words: CredentialWords
  /// True for `null`, an empty string.
  let isSuppressed: Bool
  /// True for `unused`, `-` and the like.
  let isPlaceholder: Bool
}
