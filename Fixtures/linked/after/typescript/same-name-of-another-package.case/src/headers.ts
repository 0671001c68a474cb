export const headers = { "Authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "cf-aig-gateway-id": "shop" };
