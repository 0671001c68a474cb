export const HEADERS = {
  "Authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
  "cf-aig-gateway-id": "shop",
  "content-type": "application/json",
};
