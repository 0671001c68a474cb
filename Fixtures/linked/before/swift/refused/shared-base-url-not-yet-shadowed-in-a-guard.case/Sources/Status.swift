func address(_ own: String?) -> String {
  guard let modelsURL = own else { return modelsURL }
  return modelsURL
}
