export function prepare(it) {
  it._options.defaultHeaders["Authorization"] = "Bearer " + process.env.OTHER_KEY;
}
