export function gatewayHeaders() {
  return { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` };
}
