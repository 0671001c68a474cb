import { parseArgs } from "node:util";

const { values: options } = parseArgs({
  options: {
    account: { type: "string" },
    gateway: { type: "string" },
    prompt: { type: "string", default: "a red bicycle" },
  },
});

const response = await fetch(
  `https://gateway.ai.cloudflare.com/v1/${encodeURIComponent(
    options.account ?? process.env.CF_ACCOUNT_ID,
  )}/${encodeURIComponent(
    options.gateway ?? "images",
  )}/workers-ai/@cf/bytedance/stable-diffusion-xl-lightning`,
  {
    method: "POST",
    headers: {
      "cf-aig-authorization": `Bearer ${process.env.CF_API_TOKEN}`,
    },
    body: JSON.stringify({ prompt: options.prompt }),
  },
);

if (!response.ok) {
  console.error(await response.text());
  process.exit(1);
}
process.stdout.write(Buffer.from(await response.arrayBuffer()));
