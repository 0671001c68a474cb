func address() -> String {
  let place = Endpoints.self
  return place.models
}
