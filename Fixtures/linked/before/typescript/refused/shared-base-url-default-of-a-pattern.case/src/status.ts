import { BASE } from "./config";

export function address({ BASE: own = BASE }: { BASE?: string }) {
  return own.toLowerCase();
}
