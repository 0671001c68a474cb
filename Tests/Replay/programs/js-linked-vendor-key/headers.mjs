export function headers(token) {
  return { "cf-aig-authorization": `Bearer ${token}`, "Content-Type": "application/json" };
}
