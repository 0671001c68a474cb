// Runs the same prompt on two Workers AI models.
const accountId = process.env.CF_ACCOUNT_ID;
const gatewayId = process.env.CF_GATEWAY_ID ?? "compare";

async function run(model, input) {
  const res = await fetch(`https://gateway.ai.cloudflare.com/v1/${accountId}/${encodeURIComponent(gatewayId)}/workers-ai/${model}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_API_TOKEN}` },
    body: JSON.stringify(input),
  });
  const json = await res.json();
  return json.result ?? json;
}

for (const model of ["@cf/meta/llama-3.1-8b-instruct", "@cf/qwen/qwen2.5-coder-32b-instruct"]) {
  const { response } = await run(model, { prompt: "Reverse a list in one line." });
  console.log(model, response);
}
