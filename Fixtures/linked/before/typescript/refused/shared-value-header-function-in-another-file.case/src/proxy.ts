import { gatewayHeaders } from "./gateway";

export const proxy = (target: string) => fetch(target, { headers: gatewayHeaders() });
