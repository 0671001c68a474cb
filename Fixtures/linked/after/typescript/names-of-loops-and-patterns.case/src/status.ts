export function addresses(known: { BASE: string }[], name = "none") {
  for (const { BASE } of known) {
    if (BASE === name) return BASE;
  }
  for (let BASE = 0; BASE < known.length; BASE++) console.log(known[BASE]);
  const [{ BASE: first }] = known;
  return known.map(({ BASE }) => BASE).concat(first);
}
