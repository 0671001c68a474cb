import { HEADERS } from ".";

export const forward = (url: string) => fetch(url, { headers: HEADERS });
