export const headers: Record<string, string> = {
  "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
};
