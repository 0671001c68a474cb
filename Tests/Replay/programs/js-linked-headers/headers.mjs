export const HEADERS = {
  "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
  "Content-Type": "application/json",
};
