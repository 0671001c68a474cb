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

/// The words of a value.
struct CredentialWords: Sendable {
  private let words: Set<String>
  private let text: String

  init(_ source: String) {
    text = source.lowercased()
    var words: Set<String> = []
    var current = ""
    var previousIsLower = false
    for character in source {
      let isBreak = !(character.isLetter || character.isNumber)
      if isBreak || (character.isUppercase && previousIsLower) {
        words.insert(current.lowercased())
        current = ""
      }
      if !isBreak { current.append(character) }
      previousIsLower = character.isLowercase || character.isNumber
    }
    words.insert(current.lowercased())
    self.words = words
  }

  /// True when a word is a vendor's, or a long vendor name stands inside one (`openaiApiKey`, `openAIKey`).
  var namesVendor: Bool {
    if Provider.keyPrefixes.contains(where: { text.contains($0) }) { return true }
    return Provider.vendorWords.contains { word in
      words.contains(word) || (word.count >= 6 && word != "provider" && joined.contains(word))
    }
  }

  var namesCloudflare: Bool {
    words.contains { Provider.cloudflareWords.contains($0) } || joined.contains("cloudflare")
  }

  /// The text without separators inside names, so that a case change cannot hide a name.
  private var joined: String { text }
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
    if differ, slot.words.namesVendor, !slot.words.namesCloudflare {
      throw Refusal(
        .credentialUnclear, "a provider's key stands in `Authorization` beside the Cloudflare token"
      )
    }
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
