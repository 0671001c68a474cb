import { BASE } from "./config";

export function addresses(known: string[]) {
  for (const BASE of known) console.log(BASE);
  return [...known, BASE];
}
