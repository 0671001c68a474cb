func address(_ own: String?) -> String {
  guard let modelsURL = own else { return "" }
  if modelsURL.isEmpty { return "none" }
  return modelsURL
}
