export const headers = { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` };
