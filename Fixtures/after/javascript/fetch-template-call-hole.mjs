import { parseArgs } from "node:util";

const { values: options } = parseArgs({
  options: {
    account: { type: "string" },
    gateway: { type: "string" },
    prompt: { type: "string", default: "a red bicycle" },
  },
});

const response = await fetch(
  `https://api.cloudflare.com/client/v4/accounts/${encodeURIComponent(
    options.account ?? process.env.CF_ACCOUNT_ID,
  )}/ai/run/@cf/bytedance/stable-diffusion-xl-lightning`,
  {
    method: "POST",
    headers: {
      "Authorization": `Bearer ${process.env.CF_API_TOKEN}`,
      "cf-aig-gateway-id": encodeURIComponent(
    options.gateway ?? "images",
  ),
    },
    body: JSON.stringify({ prompt: options.prompt }),
  },
);

if (!response.ok) {
  console.error(await response.text());
  process.exit(1);
}
process.stdout.write(Buffer.from(await response.arrayBuffer()));
