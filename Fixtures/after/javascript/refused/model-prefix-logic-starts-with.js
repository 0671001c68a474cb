const model = "workers-ai/@cf/meta/llama-3.1-8b-instruct";
const isCloudflare = (id) => id.startsWith("workers-ai/");

const answer = await fetch(
  `https://gateway.ai.cloudflare.com/v1/${process.env.ACCOUNT}/support/compat/chat/completions`,
  {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
    body: JSON.stringify({ model: "workers-ai/@cf/meta/llama-3.1-8b-instruct", messages: [] }),
  },
);
console.log(isCloudflare(model), answer.status);
