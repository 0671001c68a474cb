import { BASE } from "./config";

export const models = () =>
  fetch(`${BASE}/models`, { headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` } });
