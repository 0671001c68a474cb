func address(_ own: String?) -> String {
  if let modelsURL = own {
    return modelsURL
  }
  return modelsURL
}
