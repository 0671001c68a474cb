import { BASE } from "./config";

export const probe = (ask: (BASE: string) => Promise<Response>) => ask(BASE);
