export const GATEWAY_BASE = "http://localhost:8787";
