// Half-migrated calls (contract, 5.3): the URL is on the new API, the old header is left. They are finished only where
// nothing is lost: the gateway is named, the models are in the new form, and one token is proved.

extension SitePlanner {
  /// The plan that finishes a half-migrated call.
  func finish(_ site: CallSite) throws(Refusal) -> SitePlan {
    guard let old = site.gatewayToken else { throw unfinished("there is no old header") }
    guard site.headers.entry(GatewayHeader.gatewayID) != nil else {
      throw unfinished("cf-aig-gateway-id is missing, so the gateway is lost")
    }
    try checkModels(site)
    let token = value(old.value)
    if token.words.namesVendor {
      throw Refusal(
        .credentialUnclear, "the value of cf-aig-authorization is named after a provider")
    }
    let (edits, consents) = try finishingEdits(site, old, token)
    return SitePlan(
      site: site, rule: .finishHalfMigrated, consents: consents,
      warnings: consents.isEmpty ? [.tokenPermission] : [.tokenPermission, .payerChanges],
      edits: edits,
      token: tokenName(site, Credential(owner: .cloudflare, keeper: .gatewayToken)), help: .auth,
      message: "finish-half-migrated: the URL is new, the header is old",
      editedDefinitions: edited(site, edits))
  }

  /// Every model must be named, in the form and for a route that the REST API is known to take.
  private func checkModels(_ site: CallSite) throws(Refusal) {
    let ids = site.body.models.map(\.id)
    guard !ids.isEmpty || site.rest?.namesModel == true else {
      throw unfinished("no model is seen")
    }
    for id in ids {
      guard ModelRules.isNew(id) else { throw unfinished("`\(id)` is not in the new form") }
    }
  }

  private func finishingEdits(
    _ site: CallSite, _ old: HeaderEntry, _ token: CredentialValue
  ) throws(Refusal) -> ([Edit], [Consent]) {
    let headers = HeaderEdits(list)
    let removal = headers.remove(old.condition ?? old.range, form: old.form)
    guard let slot = site.slot else { return ([headers.rename(old, to: "Authorization")], []) }
    let other = value(slot)
    if other.token == token.token { return ([removal], []) }
    guard other.words.namesVendor, !other.words.namesCloudflare else {
      throw unfinished("two different tokens are sent")
    }
    if let entry = site.authorization {
      return (try headers.replaceValue(entry, with: old) + [removal], [.billing])
    }
    if site.providerKey != nil { throw unfinished("a provider's own header stands beside it") }
    return ([try bareTokenEdit(site, old), removal], [.billing])
  }

  private func unfinished(_ message: String) -> Refusal {
    Refusal(.halfMigrated, "the URL is new, the header is old; \(message)")
  }
}
