export function prepare(it) {
  it.defaults.headers.common["Authorization"] = "Bearer " + process.env.OTHER_KEY;
}
